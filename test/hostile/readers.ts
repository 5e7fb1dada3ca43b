/** Every function that reads words of users, models or headers, with the longest text that its border lets in. */
import { z } from 'zod';
import { withClipWishes } from '../../src/film/cut/language/clip-wishes.js';
import { exampleScene } from '../../src/film/cut/language/example-scene.js';
import { interpret, readSentence } from '../../src/film/cut/language/interpret.js';
import { examplePlan } from '../../src/film/prompts/example-plan.js';
import { followChanges } from '../../src/film/prompts/instructions/follow.js';
import { type ChatMessage, lastMatch, matchInstruction } from '../../src/film/prompts/instructions/match.js';
import { readChanges } from '../../src/film/prompts/instructions/read-changes.js';
import { type ClipPromptsInput, writeClipPrompts } from '../../src/film/prompts/write-clip-prompts.js';
import { readFacts } from '../../src/film/reading/read-facts.js';
import { lyricsPreview, parseLyrics } from '../../src/film/sound/lyrics.js';
import { boundariesOf, storyInput } from '../../src/film/story/example-prompts.js';
import type { StoryKind } from '../../src/film/story/input.js';
import { planFilm } from '../../src/film/story/plan-film.js';
import { planFromShots } from '../../src/film/story/plan-from-shots.js';
import { planWithFacts } from '../../src/film/story/plan-with-facts.js';
import { writeScenario } from '../../src/film/story/scenario.js';
import type { ScenarioInput } from '../../src/film/story/scenario-input.js';
import { understandPrompt } from '../../src/film/story/understand.js';
import { userText } from '../../src/film/user-text.js';
import { authorizationOf, createAuth } from '../../src/http/auth.js';
import { byteRange } from '../../src/http/byte-range.js';
import { readAnswer } from '../../src/providers/llm/answer-format.js';

export type Reader = {
  name: string;
  maxLength: number;
  read: (text: string) => unknown;
};

/** Node refuses headers that are longer together. */
const MAX_HEADERS = 16 * 1024;

const plan = (kind: StoryKind) => (prompt: string) => {
  const input = storyInput(kind, prompt);
  return planFilm(input, understandPrompt(input));
};

const scenarioOf = (description: string, more: Partial<ScenarioInput> = {}): ScenarioInput => ({
  description,
  shotCount: 20,
  style: null,
  mood: null,
  durationPerShot: 5,
  aspectRatio: 'LANDSCAPE_16_9',
  pattern: 'FREE',
  seed: 0,
  ...more,
});
const FORMER = writeScenario(
  scenarioOf('A detective with a dog enters a dimly lit office on a rainy night.'),
);

const input: ClipPromptsInput = {
  plan: planWithFacts(examplePlan()),
  references: [],
  profile: 'generic',
  aspectRatio: 'LANDSCAPE_16_9',
  resolution: 'P720',
};
const clip = { input, script: input.plan.clipScripts[0]!, prompt: writeClipPrompts(input).items[0]! };
/** The five messages that a request may bring with it, each the same. */
const repeatedly = (content: string): ChatMessage[] => Array(5).fill({ role: 'USER', content });

const scene = exampleScene();
const song = { durationSeconds: 100, structure: [] };
const answer = {
  name: 'answer',
  messages: [],
  schema: z.object({ text: z.string() }),
  temperature: 0,
  maxOutputTokens: 1,
};
const argument = userText(3, 2000);
const shot = { ...FORMER[0]!, dialogue: null };
const auth = createAuth({
  secret: 'x'.repeat(32),
  previousSecret: null,
  jwksUrl: null,
  issuer: null,
  audience: null,
});

export const READERS: readonly Reader[] = [
  { name: 'plan of an ad', maxLength: 2000, read: plan('AD') },
  { name: 'plan of a music video', maxLength: 2000, read: plan('MUSIC_VIDEO') },
  {
    name: 'plan from shots',
    maxLength: 2000,
    read: (text) => {
      const shots = [shot, { ...shot, enhancedPrompt: text }, shot];
      const input = storyInput('FILM', 'a film', { shots, boundaries: boundariesOf(3, 5) });
      return planFromShots(input, understandPrompt(input));
    },
  },
  { name: 'facts of a text', maxLength: 5000, read: readFacts },
  { name: 'scenario', maxLength: 5000, read: (text) => writeScenario(scenarioOf(text)) },
  {
    name: 'scenario of dialogue',
    maxLength: 5000,
    read: (text) => writeScenario(scenarioOf(text, { pattern: 'DIALOGUE' })),
  },
  {
    name: 'refinement of a scenario',
    maxLength: 5000,
    read: (text) => writeScenario(scenarioOf(text, { refine: FORMER })),
  },
  {
    name: 'regeneration instruction',
    maxLength: 1000,
    read: (text) => matchInstruction(text, lastMatch(repeatedly(text))),
  },
  {
    name: 'changes of a clip',
    maxLength: 1000,
    read: (text) => followChanges(clip, readChanges(text, clip.script.facts, repeatedly(text)).changes),
  },
  {
    name: 'edit instruction',
    maxLength: 1000,
    read: (text) => {
      const said = readSentence(text);
      return withClipWishes(interpret(said, scene), said, scene);
    },
  },
  {
    name: 'lyrics',
    maxLength: 100_000,
    read: (text) => lyricsPreview(parseLyrics(text, song).lines, 0, 100),
  },
  { name: 'answer of a model', maxLength: 100_000, read: (text) => readAnswer(text, answer) },
  {
    name: 'text argument',
    maxLength: 250_000,
    read: (text) => argument.safeParse(text),
  },
  { name: 'Range header', maxLength: MAX_HEADERS, read: (text) => byteRange(`bytes=${text}`, 1000) },
  { name: 'Authorization header', maxLength: MAX_HEADERS, read: (text) => auth(`Bearer ${text}`) },
  {
    name: 'connectionParams',
    maxLength: MAX_HEADERS,
    read: (text) => authorizationOf({ authorization: text }),
  },
];
