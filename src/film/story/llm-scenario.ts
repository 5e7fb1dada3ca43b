/** Asking a language model for a scenario, mending its answer, and what such a question costs in tokens. */

import { z } from 'zod';
import { sentence, shortened } from '../facts/english.js';
import { SHOT_SECONDS } from '../new-job.js';
import { asFactsAnswer, FactsAnswer } from './facts-answer.js';
import { negativeWords } from './lenses.js';
import { CONTENT_RULE, material, type StoryRequest } from './llm-request.js';
import { type WrittenShot, withShotFacts } from './scenario-facts.js';
import type { ScenarioInput } from './scenario-input.js';
import type { Shot } from './shot.js';

export const ScenarioAnswer = z.object({
  shots: z.array(
    z.object({
      shotType: z.string(),
      enhancedPrompt: z.string(),
      negativePrompt: z.string(),
      durationSeconds: z.number(),
      dialogue: z.string().nullable(),
      characters: z.array(z.string()),
      landscapes: z.array(z.string()),
      styles: z.array(z.string()),
      mood: z.string(),
      timeOfDay: z.string().nullable(),
      weather: FactsAnswer.shape.weather,
      subjects: FactsAnswer.shape.subjects,
    }),
  ),
});
export type ScenarioAnswer = z.infer<typeof ScenarioAnswer>;

const TOKENS_AROUND_THE_WORDS = 800;
const TOKENS_PER_WORD = 1.3;
const TOKENS_PER_SHOT = 200;

export function estimateTokens(
  description: string,
  shotCount: number,
): { inputTokens: number; outputTokens: number } {
  const words = description.split(/\s+/).filter((word) => word !== '').length;
  return {
    inputTokens: Math.round(TOKENS_AROUND_THE_WORDS + words * TOKENS_PER_WORD),
    outputTokens: shotCount * TOKENS_PER_SHOT,
  };
}

/** Its length is part of the estimate above; keep it near 800 tokens. */
const SYSTEM = `You are a cinematographer with thirty years on set. You read a plain description of a scene and answer with a shot list that a crew could film today and that a video model can draw.

How to think:
1. Find the story first: who wants what, what changes, which image must stay in the mind. Order the shots so that this story can be followed without sound.
2. Open on the place, so that everyone knows where they are. Then come closer. End on an image that lets go or that hits.
3. Vary the size of the shots: extreme wide, wide, full, medium, medium close-up, close-up, insert. Never the same size three times in a row. Cut from one size to a clearly different one.
4. Hold the line: two people keep their sides of the frame, and a move that runs left to right goes on left to right (the 180-degree rule). Eyelines meet.
5. Keep what was seen: the same clothes, hair, props, weather and light from shot to shot. Name a person the same way each time.
6. One shot shows one action. No cuts, zooms in time or split screens inside a shot.

How to write each enhancedPrompt, in 50 to 90 words of plain English:
- start with size and angle, then who does what, where exactly;
- the light: its source, its side, how hard or soft it is, its colour;
- the lens and depth of field, the move of the camera (pan, tilt, dolly, tracking, crane, handheld or static);
- materials and texture: wet stone, worn wood, skin, dust, smoke, film grain;
- colour grading in the asked style, and 8K detail;
- nothing that can't be seen: no thoughts, no backstory, no sound.

The other fields:
- shotType: one of the sizes above.
- negativePrompt: eight to twelve words for what would spoil this shot, such as low quality, blurry, extra limbs, text, and what goes against its style, hour and mood.
- durationSeconds: near the asked length; a quick insert may be shorter, a reveal longer; 1 to 15.
- dialogue: the words that are said in the shot, at most two short lines, or null. Use the words that the description quotes.
- characters: short names, the same in all shots; an empty list when nobody is seen.
- landscapes: place, interior or exterior, and the kind of area.
- styles: two to four words for the look. mood: one word. timeOfDay: one of dawn, morning, midday, afternoon, golden hour, sunset, dusk, night.
- weather: one of clear, cloudy, rain, storm, snow, fog, wind, sandstorm, or null.
- subjects: who or what is seen: noun (plain, singular), kind, count, look (short phrases, the same in all shots), action ("lights a match"), characterKey (the name in characters, or null).

Patterns: FREE follows the description. DIALOGUE starts with a master shot, then goes over the shoulders and into close-ups that answer each other. ACTION shows where all is, then gets shorter, closer and faster until the hit, then its trace. MONTAGE lets time pass through many places, each shot rhyming with the one before.

If former shots are given, the description says what to change: change that and keep all else.
${CONTENT_RULE}`;

export function scenarioRequest(scenario: ScenarioInput): StoryRequest<ScenarioAnswer> {
  const { description, shotCount, style, mood, durationPerShot, aspectRatio, pattern, refine } = scenario;
  return {
    name: 'scenario',
    messages: [
      { role: 'system', content: SYSTEM },
      {
        role: 'user',
        content: material({
          shots: shotCount,
          style,
          mood,
          durationPerShot,
          aspectRatio,
          pattern,
          description,
          ...(refine?.length ? { formerShots: refine.map(asAnswered) } : {}),
        }),
      },
    ],
    schema: ScenarioAnswer,
    check: ({ shots }) =>
      shots.length === shotCount ? null : `There must be exactly ${shotCount} shots, not ${shots.length}.`,
    temperature: 0.8,
    maxOutputTokens: 600 + shotCount * 2 * TOKENS_PER_SHOT,
  };
}

/** A former shot in the shape of the answer. */
const asAnswered = ({ facts, written: _, ...shot }: Shot) => ({
  ...shot,
  weather: facts?.weather?.value ?? null,
  subjects: facts === undefined ? null : asFactsAnswer(facts).subjects,
});

export type MendedScenario = { shots: Shot[]; mended: string[] } | { unusable: string };

/** Shots that came without words, or did not come, are taken from the rules' own scenario. */
export function mendScenario(
  answer: unknown,
  scenario: ScenarioInput,
  draft: readonly Shot[],
): MendedScenario {
  const parsed = ScenarioAnswer.safeParse(answer);
  if (!parsed.success) return { unusable: 'The answer does not have the shape of a scenario.' };
  const usable = parsed.data.shots.filter((shot) => shot.enhancedPrompt.trim() !== '');
  if (usable.length < scenario.shotCount / 2)
    return { unusable: `Only ${usable.length} of ${scenario.shotCount} shots were written.` };
  const mended: string[] = [];
  if (usable.length < scenario.shotCount)
    mended.push(`${scenario.shotCount - usable.length} shots were added by rules.`);
  if (usable.length > scenario.shotCount) mended.push('Shots beyond the asked number were dropped.');
  const written = usable.slice(0, scenario.shotCount).map((shot, index): WrittenShot => {
    const rules = draft[index]!;
    const words = (list: readonly string[], otherwise: readonly string[]) => {
      const kept = [...new Set(list.map((each) => shortened(each, 60)).filter((each) => each !== ''))].slice(
        0,
        6,
      );
      return kept.length > 0 ? kept : [...otherwise];
    };
    const mendedShot: Shot = {
      shotId: rules.shotId,
      shotNumber: rules.shotNumber,
      shotType: shortened(shot.shotType, 40) || rules.shotType,
      enhancedPrompt: sentence(shortened(shot.enhancedPrompt, 1500)),
      negativePrompt:
        shortened(shot.negativePrompt, 400) ||
        negativeWords({ visualStyle: shot.styles.join(' '), mood: shot.mood }, shot.timeOfDay, []),
      durationSeconds: lengthOf(shot.durationSeconds, scenario.durationPerShot, mended),
      dialogue: shot.dialogue?.trim() ? shortened(shot.dialogue, 300) : null,
      characters: words(shot.characters, []),
      landscapes: words(shot.landscapes, rules.landscapes),
      styles: words(shot.styles, rules.styles),
      mood: shortened(shot.mood, 60) || rules.mood,
      timeOfDay: shot.timeOfDay?.trim() ? shortened(shot.timeOfDay.toLowerCase(), 40) : rules.timeOfDay,
    };
    return { shot: mendedShot, weather: shot.weather, subjects: shot.subjects };
  });
  const shots = [...withShotFacts(written), ...draft.slice(written.length)];
  return { shots, mended: [...new Set(mended)] };
}

function lengthOf(seconds: number, wished: number, mended: string[]): number {
  if (seconds >= SHOT_SECONDS.min && seconds <= SHOT_SECONDS.max) return Math.round(seconds * 10) / 10;
  mended.push(`Lengths outside ${SHOT_SECONDS.min} to ${SHOT_SECONDS.max} seconds were put right.`);
  return wished;
}
