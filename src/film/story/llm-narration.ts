/** Asking a language model for what a narrator says over the film, and placing its lines on the shots. */
import { z } from 'zod';
import { estimatedFrames } from '../cut/voice.js';
import { toFrames, toSeconds } from '../format.js';
import type { JobKind } from '../job.js';
import type { CreativeBrief } from './brief.js';
import type { Brand } from './input.js';
import { CONTENT_RULE, material, type StoryRequest } from './llm-request.js';
import type { ScenePlan } from './plan.js';
import { LEAD, MAX_LINE_CHARACTERS, MAX_LINES, type ScriptLine } from './voice-script.js';

const NarrationAnswer = z.object({ lines: z.array(z.object({ shot: z.number(), text: z.string() })) });
export type NarrationAnswer = z.infer<typeof NarrationAnswer>;

export type FilmToNarrate = {
  kind: JobKind;
  prompt: string;
  plan: Pick<ScenePlan, 'videoSummary' | 'clipScripts'>;
  brief: Pick<CreativeBrief, 'narrative' | 'subject' | 'mood' | 'callToAction'>;
  brand: Brand | null;
};

const SYSTEM = `You write what a narrator says over a finished cut. The shots are given with their lengths and what they show.
- Answer lines, each with the number of the shot that it begins on. Not every shot needs one; at most one a shot. Silence is good where the picture tells it.
- Write for the ear: short sentences, concrete words, present tense. Don't describe what is seen; say what it means to the listener.
- An ad opens with a hook, names the product, gives one reason to believe, and ends with the call to action in the client's own words. Another film tells its story.
- One second holds about two and a half words. A line ends before the next one begins, and the last one before the film ends. "seconds" is how long a shot lasts; a line may run on into the next shot when that has none.
- Write in the language of the client's words. No directions, no emoji, no quotation marks, no names of speakers.
- Claim nothing about the product that the client has not said.
${CONTENT_RULE}`;

export const narrationTokens = (shots: number) => 300 + 60 * shots;

export function narrationRequest(film: FilmToNarrate): StoryRequest<NarrationAnswer> {
  const { kind, prompt, plan, brief, brand } = film;
  return {
    name: 'narration',
    messages: [
      { role: 'system', content: SYSTEM },
      {
        role: 'user',
        content: material({
          kind,
          clientPrompt: prompt,
          brief,
          brand: brand && {
            name: brand.name,
            product: brand.product,
            tagline: brand.tagline,
            callToAction: brand.callToAction,
          },
          summary: plan.videoSummary,
          shots: plan.clipScripts.map(({ clipIndex, start, end, visualDescription }) => ({
            shot: clipIndex + 1,
            seconds: Math.round(10 * (end - start)) / 10,
            shows: visualDescription,
          })),
        }),
      },
    ],
    schema: NarrationAnswer,
    check: (answer) => problemOf(answer, plan),
    temperature: 0.7,
    maxOutputTokens: narrationTokens(plan.clipScripts.length),
  };
}

/** Said a little faster than usual, a line still fits. */
const TIGHT = 1.15;

function problemOf({ lines }: NarrationAnswer, plan: FilmToNarrate['plan']): string | null {
  if (lines.length === 0) return 'There are no lines.';
  if (lines.length > MAX_LINES) return `There are more than ${MAX_LINES} lines.`;
  const placed = placedLines({ lines }, plan);
  if (placed.length < lines.length)
    return `Each line needs words and a shot of its own, from 1 to ${plan.clipScripts.length}.`;
  for (const [index, { text, shot, from, until }] of placed.entries()) {
    if (text.length > MAX_LINE_CHARACTERS)
      return `The line of shot ${shot} has more than ${MAX_LINE_CHARACTERS} characters.`;
    if (estimatedFrames(text) > (until - from) * TIGHT) {
      const what = index === placed.length - 1 ? 'the film ends' : 'the next line begins';
      const time = `${toSeconds(until - from).toFixed(1)} seconds until ${what}`;
      return `The line of shot ${shot} takes about ${toSeconds(estimatedFrames(text)).toFixed(1)} seconds, and there are ${time}.`;
    }
  }
  return null;
}

/** In the order of the film, each with the time that it has. */
function placedLines({ lines }: NarrationAnswer, { clipScripts }: FilmToNarrate['plan']) {
  const begun = clipScripts.flatMap(({ clipIndex, start }) => {
    const line = lines.find(({ shot }) => shot === clipIndex + 1);
    const text = line?.text.trim() ?? '';
    return text === '' ? [] : [{ text, shot: clipIndex + 1, clipIndex, from: toFrames(start) + LEAD }];
  });
  const end = toFrames(clipScripts.at(-1)!.end);
  return begun.map((line, index) => ({ ...line, until: begun[index + 1]?.from ?? end }));
}

export const narrationLines = (answer: NarrationAnswer, plan: FilmToNarrate['plan']): ScriptLine[] =>
  placedLines(answer, plan).map(({ text, clipIndex }) => ({ text, clipIndex, offset: LEAD, speaker: null }));
