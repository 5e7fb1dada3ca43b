/** What the prompt asks for, as facts: who does what, where and when, event by event. */

import { mentions } from '../facts/english.js';
import {
  type Hour,
  NO_FACTS,
  NO_LOOK,
  type PlaceFact,
  plainSubject,
  type ShotFacts,
  type Subject,
  type Weather,
} from '../facts/facts.js';
import { colourName } from '../lexicon/colours.js';
import { landmarkOf } from '../lexicon/drawable.js';
import { findIn } from '../lexicon/find.js';
import { type Genre, genreIn } from '../lexicon/genres.js';
import { placeHinted } from '../lexicon/places.js';
import { thingById } from '../lexicon/things.js';
import { withoutComparisons } from '../reading/comparisons.js';
import { type Moment, type ReadFacts, readFacts } from '../reading/read-facts.js';

export type PromptFacts = Pick<
  ReadFacts,
  'colours' | 'looks' | 'moods' | 'avoid' | 'quotes' | 'plain' | 'first'
> & {
  /** Each once, the most important first. */
  subjects: Subject[];
  /** What happens, in the order of the telling; each can be one shot. */
  events: ShotFacts[];
  places: PlaceFact[];
  /** When it begins, as far as it is said. */
  opening: Hour | null;
  hours: Hour[];
  weathers: Weather[];
  genre: Genre | null;
  english: boolean;
  /** What is done, in plain words. */
  deeds: string[];
  /** Things that are named beside the subjects. */
  props: string[];
  /** What time passes through; empty where it stands still. */
  course: readonly Moment[];
};

export const noPeople = (avoid: readonly string[]): boolean =>
  avoid.some((each) =>
    /\b(?:people|humans?|persons?|characters?|faces?|actors?|crowds?|one|body|beings?)\b/.test(each),
  );

const MAX_SUBJECTS_OF_AN_EVENT = 4;

let latest: { text: string; facts: PromptFacts }[] = [];

/** One plan asks for the same few texts again and again. */
export function promptFacts(text: string): PromptFacts {
  const known = latest.find((each) => each.text === text);
  if (known !== undefined) return known.facts;
  const facts = eventsOf(readFacts(text), genreIn(text));
  latest = [{ text, facts }, ...latest.slice(0, 7)];
  return facts;
}

function eventsOf(read: ReadFacts, genre: Genre | null): PromptFacts {
  const { facts, scenes, course } = read;
  const places = distinctBy(
    [facts, ...scenes].flatMap(({ place }) => (place === null ? [] : [place.value])),
    (place) => place.phrase,
  );
  const { looks, moods, avoid, quotes, plain, first } = read;
  const worn = facts.subjects.flatMap(({ look }) => [
    look.colour,
    ...look.clothes.map(({ colour }) => colour),
  ]);
  const said = findIn('colours', plain).map(({ entry }) => entry.id);
  return {
    // In the order of the text, whatever wears them.
    colours: distinctBy(
      said.length > 0
        ? said
        : [...read.colours, ...worn.flatMap((hex) => (hex === null ? [] : [colourName(hex)]))],
      (name) => name,
    ),
    looks,
    moods,
    avoid,
    quotes,
    plain,
    first,
    genre,
    english: read.language === 'en',
    deeds: read.deeds.map(({ action }) => action.phrase),
    props: facts.props.map(({ phrase }) => phrase),
    subjects: distinctBy(facts.subjects, ({ noun, characterKey }) => `${noun} ${characterKey}`),
    events: happenings(read, places),
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

/** What is done, in its order; those who do it at the same time stand in one frame. */
function happenings({ facts, deeds }: ReadFacts, places: readonly PlaceFact[]): ShotFacts[] {
  const told = distinctBy(deeds, ({ action }) => action.phrase);
  const [one, other] = told;
  const apart =
    one !== undefined && other !== undefined && !one.nouns.some((noun) => other.nouns.includes(noun));
  const groups = told.length === 2 && apart ? [told] : told.map((deed) => [deed]);
  const doing = new Set(told.flatMap(({ nouns }) => nouns));
  const still = facts.subjects
    .filter(({ noun }) => !doing.has(noun))
    .map((each) => ({ ...each, action: null }));
  const events = groups.map((group): ShotFacts => {
    const actors = group.flatMap(({ nouns, action }) =>
      facts.subjects.filter(({ noun }) => nouns.includes(noun)).map((each) => ({ ...each, action })),
    );
    // What something is compared with is not seen.
    const said = group.map(({ action }) => withoutComparisons(action.phrase));
    const met = facts.subjects
      .filter(({ noun }) => !actors.some((each) => each.noun === noun))
      .filter(({ noun }) => mentions(said.join(' '), noun))
      .map((each) => ({ ...each, action: null }));
    return eventOf([...actors, ...met], said, facts, places);
  });
  const shown = new Set(events.flatMap((event) => event.subjects.map((each) => each.noun)));
  const missing = still.filter((each) => !shown.has(each.noun));
  const [first, ...others] = events;
  if (first === undefined)
    return missing.length + facts.props.length === 0
      ? []
      : [{ ...eventOf(missing, [], facts, places), props: facts.props }];
  const room = Math.max(0, MAX_SUBJECTS_OF_AN_EVENT - first.subjects.length);
  const rest = missing.slice(room);
  return [
    { ...first, subjects: [...first.subjects, ...missing.slice(0, room)], props: facts.props },
    ...others,
    ...(rest.length === 0 ? [] : [eventOf(rest, [], facts, places)]),
  ];
}

function eventOf(
  subjects: readonly Subject[],
  said: readonly string[],
  facts: ShotFacts,
  places: readonly PlaceFact[],
): ShotFacts {
  const named = places.find(({ phrase }) => mentions(said.join(' '), phrase.split(' ').at(-1)!));
  const seen = [...subjects, ...said.flatMap((each) => objectsIn(each, facts))];
  return {
    ...NO_FACTS,
    light: facts.light,
    subjects: [...seen, ...landmarksOf(seen, facts)].slice(0, MAX_SUBJECTS_OF_AN_EVENT),
    place: named === undefined ? null : { value: named, by: 'USER' },
  };
}

/** A lighthouse keeper stands before the lighthouse, unless they are inside. */
const landmarksOf = (seen: readonly Subject[], { place }: ShotFacts): Subject[] =>
  seen
    .flatMap((each) => landmarkOf(each) ?? [])
    .filter((noun) => !mentions(place?.value.phrase ?? '', noun) && !seen.some((each) => each.noun === noun))
    .map((noun) => plainSubject({ id: thingById(noun)?.id ?? null, noun, kind: 'THING', by: 'PLANNER' }));

/** "Forges a sword": what somebody does something with is seen, too. */
function objectsIn(said: string, { subjects: known, place }: ShotFacts): Subject[] {
  // The verb itself is no thing: "flies".
  const objects = said.slice(said.indexOf(' ') + 1);
  const found = said.includes(' ') ? [...findIn('beings', objects), ...findIn('things', objects)] : [];
  return (
    found
      .filter(({ entry, word }) => !known.some(({ id, noun }) => id === entry.id || noun.includes(word)))
      // Whoever is in a train does not see it.
      .filter(({ word }) => place === null || placeHinted(word)?.id !== place.value.id)
      .slice(0, 2)
      .map(({ entry, plural, start }) =>
        plainSubject({
          id: entry.id,
          noun: entry.words[0]!,
          kind: entry.kind,
          count: plural ? 3 : 1,
          look: { ...NO_LOOK, colour: colourBefore(objects, start) },
          by: 'USER',
        }),
      )
  );
}

/** "A red bicycle": the colour that stands right before a thing. */
const colourBefore = (text: string, start: number): string | null =>
  findIn('colours', text).find(({ end }) => end + 1 === start)?.entry.hex ?? null;

function distinctBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const seen = new Set<string>();
  return values.filter((value) => !seen.has(keyOf(value)) && seen.add(keyOf(value)));
}
