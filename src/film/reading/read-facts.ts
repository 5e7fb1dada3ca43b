/** From a text to the facts that it says. Whatever it leaves open stays open. */
import { NO_FACTS, type ShotFacts } from '../facts/facts.js';
import type { Language } from '../lexicon/entry.js';
import { find } from '../lexicon/find.js';

/** One moment of a story in which time passes; what is null stays as it was before. */
export type Moment = { hour: ShotFacts['hour']; weather: ShotFacts['weather'] };

export type ReadFacts = {
  facts: ShotFacts;
  /** Colours of the whole picture, by their names in the lexicon. */
  colours: string[];
  looks: { word: string; preset: string }[];
  moods: { word: string; adjective: string | null; feeling: string }[];
  /** Things and people that must not be seen. */
  avoid: string[];
  quotes: string[];
  /** The text without quotes, refusals and "make a video about". */
  plain: string;
  language: 'en' | Language | null;
  /** The hours and weathers that the text moves through, when time passes in it; else empty. */
  course: Moment[];
  /** One for each place, when the text moves between several; else only `facts`. */
  scenes: ShotFacts[];
};

export function readFacts(text: string): ReadFacts {
  const found = find(text);
  const [place] = found.places;
  const facts: ShotFacts = {
    ...NO_FACTS,
    place: place === undefined ? null : { value: { id: place.entry.id, phrase: place.word }, by: 'USER' },
    hour: found.hours[0] === undefined ? null : { value: found.hours[0].entry.id, by: 'USER' },
    weather: found.weathers[0] === undefined ? null : { value: found.weathers[0].entry.id, by: 'USER' },
  };
  return {
    facts,
    colours: found.colours.map(({ entry }) => entry.id),
    looks: found.looks.map(({ word, entry }) => ({ word, preset: entry.preset })),
    moods: found.moods.map(({ word, entry: { adjective, feeling } }) => ({ word, adjective, feeling })),
    avoid: [],
    quotes: [],
    plain: text,
    language: 'en',
    course: [],
    scenes: [facts],
  };
}
