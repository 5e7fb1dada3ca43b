/** `reelgraph scenario`: a plain description becomes a list of shots, through the public API. */
import { writeFile } from 'node:fs/promises';
import { type Api, accepted, apiAt, REFUSAL } from './api.js';
import { Misuse, readOptions, wholeNumber } from './options.js';

const USAGE = `Usage: reelgraph scenario -d "A description" [options]

  -d, --description TEXT    what happens; with --refine, what is to change
  -o, --output FILE         writes the scenario as JSON, for reelgraph film --shots FILE
  -n, --num-shots NUMBER    1 to 20, 5 unless told
      --model NAME          one of --list-models, provider:model, or templates for the rules of the server
      --style TEXT          a style preset, or your own words
      --mood TEXT           how it should feel
      --aspect-ratio SHAPE  16:9, 9:16, 1:1 or 4:5
      --refine ID           an earlier scenario that the description changes
      --list-models         shows the models and their prices
      --url URL             a running server, such as http://127.0.0.1:4000; else one is started here, with your keys
      --token TOKEN         for a server that wants one; else REELGRAPH_TOKEN`;

const SHAPES: Record<string, string> = {
  '16:9': 'LANDSCAPE_16_9',
  '9:16': 'PORTRAIT_9_16',
  '1:1': 'SQUARE_1_1',
  '4:5': 'PORTRAIT_4_5',
};

const OPTIONS = {
  description: { type: 'string', short: 'd' },
  output: { type: 'string', short: 'o' },
  'num-shots': { type: 'string', short: 'n' },
  model: { type: 'string' },
  style: { type: 'string' },
  mood: { type: 'string' },
  'aspect-ratio': { type: 'string' },
  refine: { type: 'string' },
  'list-models': { type: 'boolean' },
  url: { type: 'string' },
  token: { type: 'string' },
} as const;

type Options = NonNullable<ReturnType<typeof readOptions<typeof OPTIONS>>>;

type Shot = { shotType: string; enhancedPrompt: string; durationSeconds: number; dialogue: string | null };
type Scenario = {
  id: string;
  description: string;
  model: string;
  cost: string;
  inputTokens: number;
  outputTokens: number;
  shots: Shot[];
};

const SHOT = `shotType enhancedPrompt negativePrompt durationSeconds dialogue characters landscapes styles mood timeOfDay`;

const ESTIMATE = `query ($input: GenerateScenarioInput!) { estimateScenario(input: $input) {
  ${REFUSAL} ... on ScenarioEstimate { model cost inputTokens outputTokens }
} }`;
const GENERATE = `mutation ($input: GenerateScenarioInput!) { generateScenario(input: $input) {
  ${REFUSAL} ... on ScenarioPayload {
    scenario { id description model cost inputTokens outputTokens aspectRatio shots { ${SHOT} } }
  }
} }`;
const MODELS = '{ scenarioModels { name vendor tier inputPerMillion outputPerMillion available note } }';

export async function scenario(args: string[]): Promise<void> {
  const options = readOptions(args, OPTIONS, USAGE);
  if (!options) return;
  const shape = options['aspect-ratio'];
  if (!options['list-models'] && !options.description) throw new Misuse('Describe a scene with -d.', USAGE);
  if (shape !== undefined && !SHAPES[shape])
    throw new Misuse(`--aspect-ratio ${shape} is none of 16:9, 9:16 and 1:1.`, USAGE);
  const shotCount = wholeNumber(options['num-shots'], '--num-shots', USAGE);

  const app = options.url === undefined ? await (await import('./local-app.js')).startLocalApp() : null;
  try {
    const url = app?.url ?? options.url!.replace(/\/(graphql\/?)?$/, '');
    const api = apiAt(url, options.token ?? process.env.REELGRAPH_TOKEN);
    if (options['list-models']) await listModels(api);
    else await write(api, options, shotCount);
  } finally {
    await app?.close();
  }
}

async function write(api: Api, options: Options, shotCount: number | null): Promise<void> {
  const input = {
    description: options.description,
    shotCount,
    style: options.style,
    mood: options.mood,
    aspectRatio: SHAPES[options['aspect-ratio'] ?? ''],
    model: options.model,
    refineScenarioId: options.refine,
  };
  type Estimate = Pick<Scenario, 'model' | 'cost' | 'inputTokens' | 'outputTokens'>;
  const { estimateScenario } = await api.ask<{ estimateScenario: Estimate }>(ESTIMATE, { input });
  const estimate = accepted(estimateScenario);
  const tokens = `about ${estimate.inputTokens} tokens in, ${estimate.outputTokens} out`;
  console.log(`Estimate: ${estimate.cost} USD with ${estimate.model} (${tokens})`);

  type Answer = { generateScenario: { scenario: Scenario } };
  const { generateScenario } = await api.ask<Answer>(GENERATE, { input });
  const { scenario } = accepted(generateScenario);
  const used = `${scenario.inputTokens} tokens in, ${scenario.outputTokens} out`;
  console.log(`Cost:     ${scenario.cost} USD with ${scenario.model} (${used})`);
  if (estimate.model !== scenario.model)
    console.log(`          ${estimate.model} failed; the server wrote the shots by its rules.`);
  showShots(scenario.shots);
  if (options.output) await writeFile(options.output, `${JSON.stringify(scenario, null, 2)}\n`);
  showNextSteps(options, scenario);
}

function showShots(shots: Shot[]): void {
  const seconds = shots.reduce((total, shot) => total + shot.durationSeconds, 0);
  console.log(`\n${shots.length} shots, ${seconds} seconds:\n`);
  for (const [index, { shotType, durationSeconds, enhancedPrompt, dialogue }] of shots.entries()) {
    console.log(`${String(index + 1).padStart(2)}. ${shotType}, ${durationSeconds} s\n    ${enhancedPrompt}`);
    if (dialogue) console.log(`    "${dialogue}"`);
  }
}

function showNextSteps({ output }: Options, { id, shots }: Scenario): void {
  console.log('\nNext steps');
  console.log(`  Change it:  reelgraph scenario --refine ${id} -d "make it night, with rain"`);
  if (output) {
    console.log(`  Edit it:    the ${shots.length} shots are in ${output}`);
    console.log(`  Film it:    reelgraph film --shots ${output}`);
  } else
    console.log(
      '  Film it:    write it to a file with -o shots.json, then reelgraph film --shots shots.json',
    );
  console.log(`  By the API: createJob(input: { kind: FILM, prompt: "…", scenarioId: "${id}" })`);
}

type Model = {
  name: string;
  vendor: string;
  tier: string;
  inputPerMillion: string | null;
  outputPerMillion: string | null;
  available: boolean | null;
  note: string | null;
};

async function listModels(api: Api): Promise<void> {
  const { scenarioModels } = await api.ask<{ scenarioModels: Model[] }>(MODELS, {});
  const rows = scenarioModels.map(({ name, vendor, tier, available, note, ...price }) => [
    name,
    vendor,
    tier.toLowerCase(),
    `${price.inputPerMillion ?? '?'} / ${price.outputPerMillion ?? '?'}`,
    available === null ? 'unknown' : available ? 'yes' : 'no',
    note ?? '',
  ]);
  const table = [['model', 'vendor', 'tier', 'USD a million in / out', 'offered', 'good for'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const lineOf = (row: string[]) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ');
  console.log(table.map((row) => lineOf(row).trimEnd()).join('\n'));
  console.log(
    '\nAny other language model of the server goes by provider:model; "templates" needs none and is free.',
  );
}
