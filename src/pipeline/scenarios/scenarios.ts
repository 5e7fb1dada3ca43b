/** Scenarios: plain words become a shot list, by a language model or by rules, and are kept to be refined and filmed. */
import { TRANSACTION } from '../../database/client.js';
import type { Prisma, PrismaClient, Scenario } from '../../database/generated/client.js';
import type { AspectRatio } from '../../film/format.js';
import { canonicalJson, contentKey } from '../../film/key.js';
import { type Money, ZERO } from '../../film/money.js';
import { DEFAULT_SHOT_SECONDS, JOB_DEFAULTS, MAX_SHOTS, SHOT_SECONDS } from '../../film/new-job.js';
import {
  estimateTokens,
  mendScenario,
  type ScenarioAnswer,
  scenarioRequest,
} from '../../film/story/llm-scenario.js';
import { writeScenario } from '../../film/story/scenario.js';
import type { ScenarioInput, ShotPattern } from '../../film/story/scenario-input.js';
import type { Shot } from '../../film/story/shot.js';
import { cleanText } from '../../film/text.js';
import { Interrupted, ProviderFailure } from '../../providers/call.js';
import type { Providers } from '../../providers/catalogue.js';
import type { Llm } from '../../providers/llm/port.js';
import { InvalidInput, NotFound, ProviderFailed } from '../errors.js';
import { decimal } from '../ledger/ledger.js';
import { type ScenarioCalls, scenarioCalls } from '../ledger/scenario-calls.js';
import { countStart } from '../ledger/starts.js';

type Maybe<T> = T | null | undefined;

export type ScenarioDependencies = {
  db: PrismaClient;
  providers: Providers;
  limits: ScenarioLimits;
  log: { warn(details: object, text: string): void };
};

export type ScenarioLimits = {
  /** What one scenario may cost. */
  budget: Money;
  /** What an owner may spend within a day, and begin within an hour, on scenarios and films together. */
  ownerBudget: Money | null;
  perHour: number | null;
};

/** As the API takes it, with the database's ids in place of the API's. */
export type ScenarioWish = {
  description: string;
  shotCount?: Maybe<number>;
  style?: Maybe<string>;
  mood?: Maybe<string>;
  durationPerShot?: Maybe<number>;
  aspectRatio?: Maybe<AspectRatio>;
  pattern?: Maybe<ShotPattern>;
  model?: Maybe<string>;
  refineScenarioId?: Maybe<string>;
  idempotencyKey?: Maybe<string>;
};

export type ScenarioEstimate = { model: string; cost: Money; inputTokens: number; outputTokens: number };

export type Scenarios = ReturnType<typeof createScenarios>;

const RULES = 'templates';
const DEFAULT_SHOTS = 5;
/** Of the shots that a refinement sends along; English has a token in about four characters. */
const CHARACTERS_PER_TOKEN = 4;

type ValidatedWish = { input: ScenarioInput; former: Scenario | null; llm: Llm | null };
type Written = { shots: Shot[]; model: string; inputTokens: number; outputTokens: number };

type ScenarioContext = ScenarioDependencies & {
  leaving: AbortController;
  /** A request that is repeated while the first one still waits for its model gets the same answer. */
  requestsByKey: Map<string, { inputHash: string; scenario: Promise<Scenario> }>;
};

export function createScenarios(parts: ScenarioDependencies) {
  const { db } = parts;
  const leaving = new AbortController();
  const context: ScenarioContext = { ...parts, leaving, requestsByKey: new Map() };
  const underWay = new Set<Promise<unknown>>();

  return {
    /** What a scenario usually costs; the calls themselves reserve the most that they can. */
    async estimate(owner: string, wish: ScenarioWish): Promise<ScenarioEstimate> {
      const { input, llm } = await validate(context, owner, wish);
      if (!llm) return { model: RULES, cost: ZERO, inputTokens: 0, outputTokens: 0 };
      const { inputTokens, outputTokens } = estimateTokens(input.description, input.shotCount);
      const former = input.refine
        ? Math.ceil(JSON.stringify(input.refine, null, 1).length / CHARACTERS_PER_TOKEN)
        : 0;
      return {
        model: llm.name,
        cost: llm.priceOf(inputTokens + former, outputTokens),
        inputTokens: inputTokens + former,
        outputTokens,
      };
    },

    async generate(owner: string, wish: ScenarioWish): Promise<Scenario> {
      const scenario = wish.idempotencyKey
        ? writeOnce(context, owner, wish, wish.idempotencyKey)
        : writeScenarioFor(context, owner, wish);
      underWay.add(scenario);
      return scenario.finally(() => underWay.delete(scenario));
    },

    /** Films that were made from it keep their shots. */
    async remove(owner: string, id: string): Promise<void> {
      const { count } = await db.scenario.deleteMany({ where: { id, owner } });
      if (count === 0) throw new NotFound('scenario');
    },

    /** Calls under way are given up and settled. */
    async close(): Promise<void> {
      leaving.abort(new Interrupted('The server is stopping.'));
      await Promise.allSettled(underWay);
    },
  };
}

async function validate(context: ScenarioContext, owner: string, wish: ScenarioWish): Promise<ValidatedWish> {
  const former = wish.refineScenarioId
    ? await context.db.scenario.findFirst({ where: { id: wish.refineScenarioId, owner } })
    : null;
  if (wish.refineScenarioId && !former) throw new NotFound('scenario');
  const formerShots = (former?.shots ?? null) as Shot[] | null;
  const input: ScenarioInput = {
    description: wish.description,
    shotCount: wish.shotCount ?? formerShots?.length ?? DEFAULT_SHOTS,
    style: wish.style ?? null,
    mood: wish.mood ?? null,
    durationPerShot: wish.durationPerShot ?? DEFAULT_SHOT_SECONDS,
    aspectRatio: wish.aspectRatio ?? former?.aspectRatio ?? JOB_DEFAULTS.aspectRatio,
    pattern: wish.pattern ?? former?.pattern ?? 'FREE',
    seed: 0,
    refine: formerShots,
  };
  const problems = numbersOutOfRange(input);
  const model = context.providers.resolveScenario(wish.model ?? context.providers.defaults.scenario);
  if ('problem' in model) problems.push({ path: ['input', 'model'], message: model.problem });
  if (problems.length > 0 || 'problem' in model) throw new InvalidInput(problems);
  return { input, former, llm: context.providers.llm(model.name) };
}

async function writeScenarioFor(
  context: ScenarioContext,
  owner: string,
  wish: ScenarioWish,
): Promise<Scenario> {
  const { input, former, llm } = await validate(context, owner, wish);
  const { budget, ownerBudget, perHour } = context.limits;
  // A model that costs nothing, on this machine for instance, is free to be asked.
  if (llm?.priceOf(1, 1).gt(0))
    await context.db.$transaction((tx) => countStart(tx, owner, perHour), TRANSACTION);
  const calls = scenarioCalls(context.db, { owner, limit: budget, ownerBudget });
  const byRules = writeScenario(input);
  const byModel = llm && (await ask(context, llm, input, byRules, calls, wish.model != null));
  if (!byModel) {
    const call = await calls.begin({ provider: 'local', model: RULES, estimate: ZERO });
    await calls.settle(call, { state: 'SUCCEEDED', cost: ZERO, quantity: { shots: byRules.length } });
  }
  const written = byModel ?? { shots: byRules, model: RULES, inputTokens: 0, outputTokens: 0 };
  return keep(context, calls.callIds(), {
    owner,
    description: input.description,
    // What a refinement does not speak of stays.
    style: input.style ?? former?.style ?? null,
    mood: input.mood ?? former?.mood ?? null,
    aspectRatio: input.aspectRatio,
    pattern: input.pattern,
    model: written.model,
    llmUsed: byModel !== null,
    shots: storable(written.shots),
    cost: decimal(calls.spent()),
    inputTokens: written.inputTokens,
    outputTokens: written.outputTokens,
    refinesId: former?.id ?? null,
    idempotencyKey: wish.idempotencyKey ?? null,
    inputHash: hashOf(wish),
  });
}

/** Links the calls that the scenario was paid with, which were made before its row existed. */
const keep = (
  context: ScenarioContext,
  callIds: string[],
  data: Prisma.ScenarioUncheckedCreateInput,
): Promise<Scenario> =>
  context.db.$transaction(async (tx) => {
    const scenario = await tx.scenario.create({ data });
    await tx.ledgerEntry.updateMany({ where: { id: { in: callIds } }, data: { scenarioId: scenario.id } });
    return scenario;
  });

/** Null when nobody asked for this very model and it fails: then the rules' scenario is better than none. */
async function ask(
  context: ScenarioContext,
  llm: Llm,
  input: ScenarioInput,
  byRules: Shot[],
  calls: ScenarioCalls,
  insisted: boolean,
): Promise<Written | null> {
  try {
    const request = scenarioRequest(input);
    const unusable = (value: ScenarioAnswer) => {
      const mended = mendScenario(value, input, byRules);
      return 'unusable' in mended ? mended.unusable : null;
    };
    const check = (value: ScenarioAnswer) => request.check?.(value) ?? unusable(value);
    const answer = await llm.ask(
      { ...request, check },
      {
        record: calls,
        signal: context.leaving.signal,
        clientWaits: true,
      },
    );
    const mended = mendScenario(answer.value, input, byRules);
    if ('unusable' in mended) {
      throw new ProviderFailure('WRONG_SHAPE', mended.unusable, llm.name.split(':')[0]!, true);
    }
    const { model, inputTokens, outputTokens } = answer;
    return { shots: mended.shots, model, inputTokens, outputTokens };
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    if (insisted) throw new ProviderFailed(error.message, error.provider, error.transient);
    context.log.warn(
      { model: llm.name, failure: error.failure, problem: error.message },
      'A scenario is written by rules',
    );
    return null;
  }
}

async function findByIdempotencyKey(
  context: ScenarioContext,
  owner: string,
  idempotencyKey: string,
  inputHash: string,
): Promise<Scenario | null> {
  const first = await context.db.scenario.findUnique({
    where: { owner_idempotencyKey: { owner, idempotencyKey } },
  });
  if (first && first.inputHash !== inputHash) throw keyAlreadyUsed();
  return first;
}

async function writeOnce(
  context: ScenarioContext,
  owner: string,
  wish: ScenarioWish,
  idempotencyKey: string,
): Promise<Scenario> {
  const inputHash = hashOf(wish);
  const place = `${owner}\n${idempotencyKey}`;
  const other = context.requestsByKey.get(place);
  if (other) {
    if (other.inputHash !== inputHash) throw keyAlreadyUsed();
    return other.scenario;
  }
  const scenario = (async () => {
    const first = await findByIdempotencyKey(context, owner, idempotencyKey, inputHash);
    if (first) return first;
    try {
      return await writeScenarioFor(context, owner, wish);
    } catch (error) {
      // Another server was asked the same at the same time, and was quicker.
      const theirs =
        (error as { code?: string }).code === 'P2002'
          ? await findByIdempotencyKey(context, owner, idempotencyKey, inputHash)
          : null;
      if (theirs) return theirs;
      throw error;
    }
  })();
  context.requestsByKey.set(place, { inputHash, scenario });
  return scenario.finally(() => context.requestsByKey.delete(place));
}

function numbersOutOfRange({ shotCount, durationPerShot }: ScenarioInput): InvalidInput['fields'] {
  const problems: InvalidInput['fields'] = [];
  if (shotCount < 1 || shotCount > MAX_SHOTS) {
    problems.push({
      path: ['input', 'shotCount'],
      message: `A scenario has from 1 to ${MAX_SHOTS} shots.`,
    });
  }
  const { min, max } = SHOT_SECONDS;
  if (!(durationPerShot >= min && durationPerShot <= max)) {
    problems.push({
      path: ['input', 'durationPerShot'],
      message: `A shot lasts from ${min} to ${max} seconds.`,
    });
  }
  return problems;
}

const keyAlreadyUsed = () =>
  InvalidInput.at(
    'input.idempotencyKey',
    'This key was used for another scenario. Take a new key for a new one.',
  );

const hashOf = (wish: ScenarioWish): string =>
  contentKey('scenario', JSON.parse(canonicalJson(wish)) as unknown);

/** The database takes no text with control characters or half a character in its JSON, and models write such things. */
const storable = (shots: Shot[]): Prisma.InputJsonArray =>
  JSON.parse(JSON.stringify(shots), (_name, value: unknown) =>
    typeof value === 'string' ? cleanText(value) : value,
  ) as Prisma.InputJsonArray;
