/** Interprets an instruction: by rules first, which are free, and by a language model what they don't understand. */
import type { Job } from '../../database/generated/client.js';
import { acceptEdit, editRequest, type ModelEdit } from '../../film/cut/language/ask-model.js';
import { type ClipWish, type WithWishes, withClipWishes } from '../../film/cut/language/clip-wishes.js';
import { interpret, readSentence } from '../../film/cut/language/interpret.js';
import { type EditScene, type Interpretation, SURE_ENOUGH } from '../../film/cut/language/scene.js';
import { isUnusable, ProviderFailure } from '../../providers/call.js';
import type { Providers } from '../../providers/catalogue.js';
import type { Engine } from '../engine/engine.js';
import { BudgetExceeded } from '../errors.js';
import { settingsOf } from '../job-settings.js';
import { recorderFor, withCallIds } from '../ledger/ledger.js';

/** `callIds`: ledger entries of the model calls, to be linked to the plan once it is written. */
export type Reading = Interpretation & { clipWishes: ClipWish[]; llmUsed: boolean; callIds: string[] };

export type Wording = { job: Job; instruction: string; scene: EditScene };

export async function readInstruction(
  { engine, providers }: { engine: Engine; providers: Providers },
  { job, instruction, scene }: Wording,
  signal: AbortSignal,
): Promise<Reading> {
  const said = readSentence(instruction);
  const byRules = withClipWishes(interpret(said, scene), said, scene);
  const llm = isUnderstood(byRules) ? null : providers.llm(settingsOf(job).models.llm);
  if (!llm) return { ...byRules, llmUsed: false, callIds: [] };

  const record = withCallIds(
    recorderFor(engine, { jobId: job.id, taskId: null, purpose: 'EDIT', stage: null }),
  );
  const { callIds } = record;
  const request = editRequest(instruction, scene);
  let answer: ModelEdit | null = null;
  const check = (given: ModelEdit) => {
    answer = given;
    return request.check(given);
  };
  try {
    await llm.ask({ ...request, check }, { record, signal, clientWaits: true });
  } catch (error) {
    const isKnown = error instanceof ProviderFailure || error instanceof BudgetExceeded;
    // Where only the model could help, the user has to know that the budget prevents it.
    if (!isKnown || (error instanceof BudgetExceeded && byRules.operations.length === 0)) throw error;
    // The usable part of an invalid answer is better than nothing.
    if (!answer)
      return { ...byRules, unresolved: [...byRules.unresolved, why(error)], llmUsed: false, callIds };
  }
  const byModel = acceptEdit(answer, scene);
  return byModel.confidence >= byRules.confidence
    ? { ...byModel, clipWishes: byRules.clipWishes, llmUsed: true, callIds }
    : { ...byRules, llmUsed: false, callIds };
}

const why = (error: ProviderFailure | BudgetExceeded): string =>
  error instanceof ProviderFailure && isUnusable(error.failure)
    ? 'The language model was asked about this three times, and gave no answer that can be used. Say it in other words.'
    : `The language model could not be asked about this: ${error.message}`;

/** What is wanted of a clip is told as unresolved, and yet understood. */
const isUnderstood = ({
  operations,
  unresolved,
  confidence,
  undo,
  clipWishes,
  wishesAlone,
}: WithWishes): boolean =>
  undo === true ||
  (clipWishes.length > 0 && wishesAlone) ||
  (operations.length > 0 && unresolved.length === 0 && confidence >= SURE_ENOUGH);
