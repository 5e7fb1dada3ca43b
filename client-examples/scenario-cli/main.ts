/** Turns a plain description into a shot list, on the command line, with nothing but the public API. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Estimate, Generate, Models } from './documents.js';
import type { AspectRatio, GenerateScenarioMutation, TypedDocumentString } from './generated/graphql.js';

const USAGE = `Usage: npx tsx client-examples/scenario-cli/main.ts -d "A description" [options]

  -d, --description TEXT  what happens; with --refine, what is to change
  -n, --shots NUMBER      1 to 20, 5 unless told
      --style TEXT        a style preset, or your own words
      --mood TEXT         how it should feel
      --aspect SHAPE      16:9, 9:16 or 1:1
      --model NAME        one of --list-models, provider:model, or templates
      --refine ID         an earlier scenario that the description changes
  -o, --output FILE       writes the scenario as JSON
      --list-models       shows the models and their prices
      --url URL           http://127.0.0.1:4000/graphql unless told
      --token TOKEN       for a server that wants one; else REELGRAPH_TOKEN`;

const SHAPES: Record<string, AspectRatio> = {
  '16:9': 'LANDSCAPE_16_9',
  '9:16': 'PORTRAIT_9_16',
  '1:1': 'SQUARE_1_1',
};

type Scenario = Extract<
  GenerateScenarioMutation['generateScenario'],
  { __typename: 'ScenarioPayload' }
>['scenario'];

function readOptions() {
  try {
    return parseArgs({
      options: {
        description: { type: 'string', short: 'd' },
        shots: { type: 'string', short: 'n' },
        style: { type: 'string' },
        mood: { type: 'string' },
        aspect: { type: 'string' },
        model: { type: 'string' },
        refine: { type: 'string' },
        output: { type: 'string', short: 'o' },
        'list-models': { type: 'boolean' },
        url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
        token: { type: 'string', default: process.env.REELGRAPH_TOKEN ?? '' },
      },
    }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${USAGE}`);
  }
}

type Options = ReturnType<typeof readOptions>;

async function main(): Promise<void> {
  const options = readOptions();
  if (options['list-models']) return listModels(options);
  if (!options.description) throw new Error(`Describe a scene with -d.\n\n${USAGE}`);
  if (options.aspect && !SHAPES[options.aspect]) throw new Error('--aspect is 16:9, 9:16 or 1:1.');
  const shotCount = options.shots === undefined ? null : Number(options.shots);
  if (shotCount !== null && !Number.isInteger(shotCount)) throw new Error('-n is a whole number.');

  const input = {
    description: options.description,
    shotCount,
    style: options.style ?? null,
    mood: options.mood ?? null,
    aspectRatio: options.aspect ? SHAPES[options.aspect]! : null,
    model: options.model ?? null,
    refineScenarioId: options.refine ?? null,
  };
  const { estimateScenario: estimate } = await ask(options, Estimate, { input });
  if (estimate.__typename !== 'ScenarioEstimate') throw new Error(estimate.message);
  const tokens = `about ${estimate.inputTokens} tokens in, ${estimate.outputTokens} out`;
  console.log(`Estimate: ${estimate.cost} USD with ${estimate.model} (${tokens})`);

  const { generateScenario: result } = await ask(options, Generate, { input });
  if (result.__typename !== 'ScenarioPayload') throw new Error(result.message);
  const { scenario } = result;
  console.log(
    `Cost:     ${scenario.cost} USD with ${scenario.model} (${scenario.inputTokens} tokens in, ${scenario.outputTokens} out)`,
  );
  if (estimate.model !== scenario.model)
    console.log(`          ${estimate.model} failed; the server wrote the shots by its rules.`);
  showShots(scenario);
  if (options.output) await writeFile(options.output, `${JSON.stringify(scenario, null, 2)}\n`);
  showNextSteps(options, scenario);
}

function showShots({ shots }: Scenario): void {
  const seconds = shots.reduce((total, shot) => total + shot.durationSeconds, 0);
  console.log(`\n${shots.length} shots, ${seconds} seconds:\n`);
  for (const [index, shot] of shots.entries()) {
    console.log(
      `${String(index + 1).padStart(2)}. ${shot.shotType}, ${shot.durationSeconds} s\n    ${shot.enhancedPrompt}`,
    );
    if (shot.dialogue) console.log(`    "${shot.dialogue}"`);
  }
}

function showNextSteps({ url, token, output }: Options, scenario: Scenario): void {
  const { id, aspectRatio, description, refines } = scenario;
  // What a refinement changes says little without what it was changed from.
  const story = refines ? `${refines.description} ${description}` : description;
  const prompt = [...story.replace(/\s+/g, ' ')].slice(0, 300).join('');
  const query =
    'mutation ($input: CreateJobInput!) { createJob(input: $input) { ... on JobPayload { job { id } } ... on Error { message } } }';
  const input = { kind: 'FILM', prompt, scenarioId: id, aspectRatio };
  const body = JSON.stringify({ query, variables: { input } }).replaceAll("'", "'\\''");
  const authorization = token ? ` -H "authorization: Bearer $REELGRAPH_TOKEN"` : '';
  console.log('\nNext steps');
  console.log(`  Change it:  --refine ${id} -d "make it night, with rain"`);
  console.log(`  Film it:    curl ${url} -H 'content-type: application/json'${authorization} -d '${body}'`);
  if (output)
    console.log(`  By hand:    edit the shots in ${output}; createJob takes them as "shots" instead.`);
}

async function listModels(options: Options): Promise<void> {
  const { scenarioModels } = await ask(options, Models, {});
  const rows = scenarioModels.map((model) => [
    model.name,
    model.vendor,
    model.tier.toLowerCase(),
    `${model.inputPerMillion ?? '?'} / ${model.outputPerMillion ?? '?'}`,
    model.available === null ? 'unknown' : model.available ? 'yes' : 'no',
    model.note ?? '',
  ]);
  const table = [['model', 'vendor', 'tier', 'USD a million in / out', 'offered', 'good for'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
  console.log(
    '\nAny other language model of the server goes by provider:model; "templates" needs none and is free.',
  );
}

async function ask<Result, Variables>(
  { url, token }: Options,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch((error: Error) => {
    throw new Error(
      `There is no server at ${url} (${(error.cause as Error | undefined)?.message ?? error.message}). Start one with "npm start".`,
    );
  });
  const { data, errors } = (await response.json()) as { data?: Result; errors?: { message: string }[] };
  if (!data)
    throw new Error(
      errors?.[0]?.message ??
        `${url} answered with ${response.status}. The API of a server is its /graphql: --url http://127.0.0.1:4000/graphql`,
    );
  return data;
}

// Piped into something that has read enough, as `head` does: no reason to leave the file unwritten.
process.stdout.on('error', () => {});

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
