import { afterEach, beforeEach, expect, it } from 'vitest';
import { callContext, ledgerDouble } from '../../../test/doubles/ledger-double.js';
import { type OpenAiDouble, startOpenAiDouble } from '../../../test/doubles/openai-double.js';
import { settled } from '../../film/facts/settle.js';
import { Money } from '../../film/money.js';
import { boundariesOf, storyInput } from '../../film/story/example-prompts.js';
import { ScenePlan } from '../../film/story/plan.js';
import { planFilm } from '../../film/story/plan-film.js';
import { understandPrompt } from '../../film/story/understand.js';
import { openAiCompatible } from '../../providers/llm/openai-compatible.js';
import { askPlan } from './ask-plan.js';

const input = storyInput('MUSIC_VIDEO', 'a woman walks through a city at night', {
  boundaries: boundariesOf(3, 4),
});
const brief = understandPrompt(input);
const draft = planFilm(input, brief);

let double: OpenAiDouble;
beforeEach(async () => {
  double = await startOpenAiDouble();
});
afterEach(() => double.close());

async function ask(format: 'SCHEMA' | 'JSON' = 'SCHEMA') {
  const llm = openAiCompatible({
    provider: 'openai',
    model: 'gpt-4o',
    apiKey: 'sk-test',
    baseUrl: double.url,
    price: () => ({ input: new Money('2.5'), output: new Money('10') }),
    format: () => format,
    seesPictures: () => true,
    patience: { waits: [1, 1], attempt: 90_000, clientWaits: 25_000 },
  });
  return askPlan(llm, callContext(ledgerDouble()), input, brief, draft);
}

/** The draft that the model was given, with a shot of its own. */
function answering(facts: unknown): void {
  double.answer = ({ messages }) => {
    const given = JSON.parse(messages.find(({ role }) => role === 'user')!.content).draft;
    const own = { visualDescription: 'Three wolves run through a snowy forest.', characterKeys: [], facts };
    const clips = given.clips.map((clip: Record<string, unknown>, index: number) => ({
      ...clip,
      transitionIn: clip.transitionIn ?? { type: 'CUT', durationSeconds: 0, rationale: '' },
      ...(index === 1 ? own : {}),
    }));
    return { content: { ...given, clips } };
  };
}
const FACTS = {
  place: 'forest',
  hour: 'night',
  hourAtEnd: null,
  weather: 'snow',
  weatherAtEnd: null,
  light: 'moonlight',
  subjects: [
    { noun: 'wolf', kind: 'CREATURE', count: 3, look: ['grey'], action: 'runs', characterKey: null },
  ],
  props: [],
  size: 'wide shot',
  angle: 'low angle',
  movement: 'follow',
  mood: 'tense',
};

it('plans with the facts of the answer, and sends the draft in the same shape', async () => {
  answering(FACTS);
  const { plan, messages } = await ask();
  expect(double.requests).toHaveLength(1);
  expect(messages).toEqual([]);
  expect(ScenePlan.parse(plan)).toMatchObject({ llmUsed: true, llmModel: 'openai:gpt-4o' });
  const { facts } = plan.clipScripts[1]!;
  expect(facts).toMatchObject({
    place: { value: { id: 'forest' } },
    hour: { value: 'night', by: 'USER' },
    weather: { value: 'snow' },
    light: { value: 'moonlight' },
    movement: { value: 'follow' },
  });
  expect(facts.subjects).toMatchObject([{ id: 'wolf', count: 3, action: { phrase: 'runs' } }]);
  for (const script of plan.clipScripts) expect(settled(script.facts)).toEqual(script.facts);
});

it.each([
  ['has no facts', null],
  ['has facts of the wrong kind', { ...FACTS, place: 7, weather: 'hail', subjects: 'wolves' }],
])('reads the prose of an answer that %s', async (_, facts) => {
  answering(facts);
  const { plan, messages } = await ask('JSON');
  expect(double.requests).toHaveLength(1);
  expect(messages).toEqual([]);
  const read = plan.clipScripts[1]!.facts;
  expect(read.place).toMatchObject({ value: { id: 'forest' }, by: 'PLANNER' });
  expect(read.weather).toEqual({ value: 'snow', by: 'PLANNER' });
  expect(read.subjects).toMatchObject([{ id: 'wolf', count: 3, by: 'PLANNER' }]);
});

it.each(['cut-off', 'refused', 'not-json', 'wrong-shape', 'wrong-count'] as const)(
  'keeps the plan of the rules when the answer can not be used, and says so: %s',
  async (fault) => {
    answering(FACTS);
    double.faults.always(fault);
    const { plan, messages } = await ask();
    expect(double.requests).toHaveLength(2);
    expect(plan).toEqual(draft);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(
      /^The film was planned by rules, because openai:gpt-4o gave no plan that can be used\. ./,
    );
  },
);

it.each(['cut-off', 'refused', 'not-json', 'wrong-shape', 'wrong-count'] as const)(
  'asks once more with what was wrong, and takes the better answer: %s',
  async (fault) => {
    answering(FACTS);
    double.faults.next(fault);
    const { plan, messages } = await ask();
    expect(messages).toEqual([]);
    expect(plan.llmUsed).toBe(true);
    const [, second] = double.requests;
    expect(JSON.stringify(second)).toContain("The last answer can't be used.");
  },
);
