/** Asking a language model for a better brief, and taking from its answer what is better. */
import { z } from 'zod';
import { shortened } from '../facts/english.js';
import { Level } from '../level.js';
import { asHex, distinctColours } from '../lexicon/colours.js';
import type { CreativeBrief } from './brief.js';
import type { StoryInput } from './input.js';
import { CONTENT_RULE, material, type StoryRequest } from './llm-request.js';

export const BriefAnswer = z.object({
  narrative: z.string(),
  subject: z.string(),
  setting: z.string(),
  timeOfDay: z.string().nullable(),
  mood: z.string(),
  pacing: Level,
  visualStyle: z.string(),
  colorPalette: z.array(z.string()),
  avoid: z.array(z.string()),
  callToAction: z.string().nullable(),
  notes: z.array(z.string()),
});
export type BriefAnswer = z.infer<typeof BriefAnswer>;

const SYSTEM = `You are the creative director of a film studio. You turn a client's words into a brief that a crew can shoot.
Write in English. Be concrete: a place one could scout, people one could cast, light one could set up.
- narrative: two to four sentences; what happens, from first image to last.
- subject: one noun phrase for who or what the film follows; say how they look. Invent nobody when the client wants no people.
- setting: one noun phrase for the main place.
- timeOfDay: dawn, morning, midday, afternoon, golden hour, sunset, dusk or night.
- mood: one or two adjectives. pacing: LOW, MEDIUM or HIGH.
- visualStyle: a short name of a look. colorPalette: three to five hex colours, brand colours first.
- avoid: what the client does not want to see. callToAction: the client's own words, or for an ad a short one.
- notes: one sentence for every gap that you filled and every contradiction that you resolved.
Keep what the client said. Where their words contradict each other, the one named first leads.
${CONTENT_RULE}`;

export function briefRequest(input: StoryInput, draft: CreativeBrief): StoryRequest<BriefAnswer> {
  const {
    narrative,
    subject,
    setting,
    timeOfDay,
    mood,
    pacing,
    visualStyle,
    colorPalette,
    avoid,
    callToAction,
  } = draft;
  return {
    name: 'creative_brief',
    messages: [
      { role: 'system', content: SYSTEM },
      {
        role: 'user',
        content: material({
          kind: input.kind,
          clientPrompt: input.prompt,
          brand: input.brand,
          wishedStyle: input.style,
          song: input.analysis && {
            bpm: input.analysis.bpm,
            mood: input.analysis.mood,
            sections: input.analysis.structure,
          },
          seconds: input.boundaries.at(-1)?.end ?? null,
          firstReading: {
            narrative,
            subject,
            setting,
            timeOfDay,
            mood,
            pacing,
            visualStyle,
            colorPalette,
            avoid,
            callToAction,
          },
        }),
      },
    ],
    schema: BriefAnswer,
    check: (value) =>
      value.narrative.trim() === '' || value.subject.trim() === '' || value.setting.trim() === ''
        ? 'narrative, subject and setting must not be empty.'
        : null,
    temperature: 0.6,
    maxOutputTokens: 1200,
  };
}

/** Blank or absurd answers leave the draft as it is; what the user refused stays refused. */
export function mergeBrief(draft: CreativeBrief, answer: BriefAnswer): CreativeBrief {
  const text = (given: string, otherwise: string, most: number) =>
    given.trim() === '' ? otherwise : shortened(given, most);
  const palette = distinctColours(answer.colorPalette.map(asHex), 5);
  return {
    facts: draft.facts,
    narrative: text(answer.narrative, draft.narrative, 1500),
    subject: text(answer.subject, draft.subject, 240),
    setting: text(answer.setting, draft.setting, 240),
    timeOfDay:
      answer.timeOfDay === null || answer.timeOfDay.trim() === ''
        ? draft.timeOfDay
        : shortened(answer.timeOfDay.toLowerCase(), 40),
    mood: text(answer.mood, draft.mood, 80),
    pacing: answer.pacing,
    visualStyle: text(answer.visualStyle, draft.visualStyle, 120),
    colorPalette: palette.length === 0 ? draft.colorPalette : palette,
    avoid: [
      ...new Set([
        ...draft.avoid,
        ...answer.avoid.map((each) => shortened(each.toLowerCase(), 80)).filter((each) => each !== ''),
      ]),
    ].slice(0, 20),
    callToAction:
      draft.callToAction ?? (answer.callToAction?.trim() ? shortened(answer.callToAction, 80) : null),
    notes: [
      ...draft.notes,
      ...answer.notes.map((each) => shortened(each, 240)).filter((each) => each !== ''),
    ].slice(0, 20),
    llmUsed: true,
  };
}
