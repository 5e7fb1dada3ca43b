/** Moods in families: how fast they want to be told, which looks, hours and places suit them, what people do in them. */
import { z } from 'zod';
import { dataBeside } from '../data.js';
import { Hour, ShotSize } from '../facts/facts.js';
import { Level } from '../level.js';
import { FeelingName } from '../lexicon/entry.js';
import { findIn } from '../lexicon/find.js';

/** In the third person singular, without its subject; `{their}` and `{them}` are the subject's pronouns. */
export const ActionLine = z.tuple([ShotSize, z.string()]).transform(([size, line]) => ({ size, line }));
export type ActionLine = z.infer<typeof ActionLine>;

const Feeling = z.object({
  name: FeelingName,
  /** The adjective for the mood of a film that names none. */
  mood: z.string(),
  pacing: Level,
  presets: z.array(z.string()),
  times: z.array(Hour),
  places: z.array(z.string()),
  /** Whom a film follows that names nobody. */
  leads: z.array(z.string()),
  /** How the story ends up after where it began; completes "ends …". */
  resolve: z.array(z.string()),
  actions: z.array(ActionLine),
  dialogue: z.array(z.string()),
});
export type Feeling = z.infer<typeof Feeling>;

const FEELINGS = new Map(
  z
    .array(Feeling)
    .parse(dataBeside(import.meta.url, './feelings.json'))
    .map((each) => [each.name, each] as const),
);

export const feelingByName = (name: FeelingName): Feeling => FEELINGS.get(name)!;

/** The family of a mood word that anybody may have written; the calmest one when nothing is known. */
export const feelingOf = (mood: string): Feeling =>
  feelingByName(findIn('moods', mood)[0]?.entry.feeling ?? 'calm');
