/** What the prompt asks for, as facts: who does what, where and when, event by event. */

import { VOICES, withoutArticle } from '../facts/english.js';
import {
  Hour,
  NO_FACTS,
  NO_LOOK,
  type PlaceFact,
  type ShotFacts,
  type Subject,
  type SubjectKind,
  Weather,
} from '../facts/facts.js';
import type { BeingKind } from './beings.js';
import { type Being, type Reading, readPrompt, says } from './reading.js';

export type PromptFacts = {
  /** Each once, the most important first, without what they do. */
  subjects: Subject[];
  /** What happens, in the order of the telling; each can be one shot. */
  events: ShotFacts[];
  places: PlaceFact[];
  hours: Hour[];
  weathers: Weather[];
};

const KINDS: Record<BeingKind, SubjectKind> = {
  PERSON: 'PERSON',
  GROUP: 'PERSON',
  ANIMAL: 'CREATURE',
  MACHINE: 'CREATURE',
};

export function promptFacts(text: string): PromptFacts {
  const reading = readPrompt(text);
  const subjects = reading.beings.map(subjectOf);
  const places = reading.places.map(
    ({ place, phrase }): PlaceFact => ({ id: place.key, phrase: withoutArticle(phrase) }),
  );
  if (places.length === 0 && reading.unknownPlace !== null)
    places.push({ id: null, phrase: withoutArticle(reading.unknownPlace) });
  const thing = thingOf(reading);
  if (thing !== null) subjects.push(thing);
  const events = reading.beings.flatMap((being, index) =>
    being.actions.map((action) => eventOf(reading, subjects, index, action, places)),
  );
  return {
    subjects,
    events: events.length > 0 || thing === null ? events : [{ ...NO_FACTS, subjects: [thing] }],
    places,
    hours: reading.times.flatMap((each) => Hour.safeParse(each.name).data ?? []),
    weathers: reading.weathers.flatMap(
      (each) => Weather.safeParse(each.name === 'sun' ? 'clear' : each.name).data ?? [],
    ),
  };
}

function subjectOf({ head, kind, phrase, voice, word }: Being): Subject {
  const many = kind === 'GROUP' && word.kind === 'PERSON';
  return {
    id: head,
    noun: head,
    kind: KINDS[kind],
    count: many || (voice.plural && word.kind !== 'GROUP') ? countIn(phrase) : 1,
    look: {
      ...NO_LOOK,
      words: lookIn(phrase, head, word.plural),
      gender: voice === VOICES.she ? 'woman' : voice === VOICES.he ? 'man' : null,
    },
    action: null,
    characterKey: null,
    by: 'USER',
  };
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
const countIn = (phrase: string): number => {
  const number = NUMBERS.findIndex((each) => phrase.toLowerCase().startsWith(`${each} `));
  return number > 1 ? number : 3;
};

/** The words around the noun: "young", "in a red coat". */
function lookIn(phrase: string, head: string, plural: string): string[] {
  const words = withoutArticle(phrase).split(' ');
  const at = words.findIndex((word) => word.toLowerCase() === head || word.toLowerCase() === plural);
  if (at < 0) return [];
  const before = words.slice(0, at).filter((word) => !NUMBERS.includes(word.toLowerCase()));
  const after = words.slice(at + 1).join(' ');
  return [...(before.length > 0 ? [before.join(' ')] : []), ...(after === '' ? [] : [after])];
}

function eventOf(
  reading: Reading,
  subjects: readonly Subject[],
  index: number,
  action: string,
  places: readonly PlaceFact[],
): ShotFacts {
  const actor = { ...subjects[index]!, action: { id: null, phrase: action } };
  const met = subjects.filter((each, at) => at !== index && says(action.toLowerCase(), each.noun));
  const named = reading.places.findIndex(({ place }) =>
    place.words.some((word) => says(action.toLowerCase(), word)),
  );
  return {
    ...NO_FACTS,
    subjects: [actor, ...met],
    place: named < 0 ? null : { value: places[named]!, by: 'USER' },
  };
}

/** What the film looks at when nobody is in it; a forest is looked at as the place that it is. */
function thingOf({ thing, english, places }: Reading): Subject | null {
  if (thing === null || !english) return null;
  const word = thing.split(' ').at(-1)!.toLowerCase();
  if (places.some(({ place }) => place.name.split(' ').includes(word))) return null;
  const words = withoutArticle(thing).split(' ');
  return {
    id: null,
    noun: words.at(-1)!,
    kind: 'THING',
    count: 1,
    look: { ...NO_LOOK, words: words.length > 1 ? [words.slice(0, -1).join(' ')] : [] },
    action: null,
    characterKey: null,
    by: 'USER',
  };
}
