/** What the prompt asks for, as facts: who does what, where and when, event by event. */

import { mentions } from '../facts/english.js';
import {
  type Hour,
  NO_FACTS,
  NO_LOOK,
  type PlaceFact,
  type ShotFacts,
  type Subject,
  type Weather,
} from '../facts/facts.js';
import { findIn } from '../lexicon/find.js';
import { type Moment, type ReadFacts, readFacts } from '../reading/read-facts.js';

export type PromptFacts = {
  /** Each once, the most important first. */
  subjects: Subject[];
  /** What happens, in the order of the telling; each can be one shot. */
  events: ShotFacts[];
  places: PlaceFact[];
  /** When it begins, as far as it is said. */
  opening: Hour | null;
  hours: Hour[];
  weathers: Weather[];
  /** What time passes through; empty where it stands still. */
  course: readonly Moment[];
};

const MOST_SUBJECTS_OF_AN_EVENT = 4;

let latest: { text: string; facts: PromptFacts }[] = [];

/** One plan asks for the same few texts again and again. */
export function promptFacts(text: string): PromptFacts {
  const known = latest.find((each) => each.text === text);
  if (known !== undefined) return known.facts;
  const facts = eventsOf(readFacts(text));
  latest = [{ text, facts }, ...latest.slice(0, 7)];
  return facts;
}

function eventsOf(read: ReadFacts): PromptFacts {
  const { facts, scenes, course } = read;
  const places = distinctBy(
    [facts, ...scenes].flatMap(({ place }) => (place === null ? [] : [place.value])),
    (place) => place.phrase,
  );
  return {
    subjects: distinctBy(facts.subjects, ({ noun, characterKey }) => `${noun} ${characterKey}`),
    events: happenings(facts, places),
    places,
    opening: course[0]?.hour?.value ?? facts.hour?.value ?? null,
    hours: distinctBy(
      [facts.hour?.value, ...course.map((each) => each.hour?.value)].filter((each) => each !== undefined),
      (hour) => hour,
    ),
    weathers: distinctBy(
      [facts.weather?.value, ...course.map((each) => each.weather?.value)].filter(
        (each) => each !== undefined,
      ),
      (weather) => weather,
    ),
    course,
  };
}

/** Those who do the same, or do something with each other, stand in one frame. */
function happenings(facts: ShotFacts, places: readonly PlaceFact[]): ShotFacts[] {
  const acting = facts.subjects.filter((each) => each.action !== null);
  const isObject = (subject: Subject) =>
    acting.some(
      (each) => each !== subject && mentions(each.action!.phrase.toLowerCase(), subject.noun.toLowerCase()),
    );
  const actors = acting.filter((each) => !isObject(each));
  const phrases = distinctBy(
    actors.map((each) => each.action!.phrase),
    (phrase) => phrase,
  );
  const still = facts.subjects
    .filter((each) => !actors.includes(each))
    .map((each) => ({ ...each, action: null }));
  const groups = phrases.length === 2 ? [phrases] : phrases.map((phrase) => [phrase]);
  const events = groups.map((group): ShotFacts => {
    const doing = actors.filter((each) => group.includes(each.action!.phrase));
    const met = still.filter((each) =>
      group.some((phrase) => mentions(phrase.toLowerCase(), each.noun.toLowerCase())),
    );
    return eventOf([...doing, ...met], group.join(' '), facts, places);
  });
  const shown = new Set(events.flatMap((event) => event.subjects.map((each) => each.noun)));
  const missing = still.filter((each) => !shown.has(each.noun));
  const [first, ...others] = events;
  if (first === undefined) return missing.length === 0 ? [] : [eventOf(missing, '', facts, places)];
  const room = Math.max(0, MOST_SUBJECTS_OF_AN_EVENT - first.subjects.length);
  const rest = missing.slice(room);
  return [
    { ...first, subjects: [...first.subjects, ...missing.slice(0, room)], props: facts.props },
    ...others,
    ...(rest.length === 0 ? [] : [eventOf(rest, '', facts, places)]),
  ];
}

function eventOf(
  subjects: readonly Subject[],
  said: string,
  facts: ShotFacts,
  places: readonly PlaceFact[],
): ShotFacts {
  const named = places.find(({ phrase }) =>
    mentions(said.toLowerCase(), phrase.toLowerCase().split(' ').at(-1)!),
  );
  return {
    ...NO_FACTS,
    light: facts.light,
    subjects: [...subjects, ...objectsIn(said, facts.subjects)].slice(0, MOST_SUBJECTS_OF_AN_EVENT),
    place: named === undefined ? null : { value: named, by: 'USER' },
  };
}

/** "Forges a sword": what somebody does something with is seen, too. */
function objectsIn(said: string, known: readonly Subject[]): Subject[] {
  const found = [...findIn('beings', said), ...findIn('things', said)];
  return found
    .filter(({ entry, word }) => !known.some(({ noun }) => noun === entry.words[0] || noun.includes(word)))
    .slice(0, 2)
    .map(({ entry, plural }) => ({
      id: entry.id,
      noun: entry.words[0]!,
      kind: entry.kind,
      count: plural ? 3 : 1,
      look: NO_LOOK,
      action: null,
      characterKey: null,
      by: 'USER' as const,
    }));
}

function distinctBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const seen = new Set<string>();
  return values.filter((value) => !seen.has(keyOf(value)) && seen.add(keyOf(value)));
}
