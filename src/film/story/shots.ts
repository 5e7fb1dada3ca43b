/** The shots of music videos and films: what the prompt lets happen comes first, the rest is filled around it. */
import { filled, withoutArticle } from '../facts/english.js';
import {
  type Fact,
  NO_FACTS,
  NO_LOOK,
  plainSubject,
  type ShotFacts,
  type ShotSize,
  type Subject,
} from '../facts/facts.js';
import { shotSentence, voiceOf } from '../facts/sentence.js';
import { settled } from '../facts/settle.js';
import { drawableOf } from '../lexicon/drawable.js';
import { findIn } from '../lexicon/find.js';
import type { Random } from '../seed.js';
import { ACTIONS } from './actions.js';
import type { Member } from './cast.js';
import { type Deck, deckFrom } from './deck.js';
import { type ActionLine, type Feeling, feelingByName, feelingOf } from './feelings.js';
import { lyricImage } from './lyric-images.js';
import type { Part } from './outline.js';
import type { Location } from './scenes.js';
import { nextSetup, type ScreenDirection, type Setup, sizesAfter } from './shot-grammar.js';

/** What holds for every shot of the film. */
export type Whole = {
  cast: readonly Member[];
  locations: readonly Location[];
  /** What the prompt lets happen, in its order, with the cast's looks. */
  events: readonly ShotFacts[];
  palette: Fact<string[]>;
  mood: string;
};

export type PlannedShot = { part: Part; location: Location; facts: ShotFacts };

type Teller = Whole & {
  feeling: Feeling;
  deck: Deck;
  random: Random;
  direction: ScreenDirection;
  things: readonly Subject[];
  /** What was asked for by name and can be drawn: each gets a shot in which it is large. */
  details: readonly Subject[];
};

export function shotsFor(parts: readonly Part[], whole: Whole, random: Random): PlannedShot[] {
  const teller: Teller = {
    ...whole,
    feeling: feelingOf(whole.mood),
    deck: deckFrom(random),
    random,
    direction: random.pick(['left', 'right']),
    things: whole.events
      .flatMap((event) => event.subjects)
      .filter((each) => each.kind === 'THING' || each.kind === 'VEHICLE')
      .map((each) => ({ ...each, action: null })),
    details: detailsOf(whole.events),
  };
  const turns = turnsFor(parts, whole.events, teller.details);
  const setups: Setup[] = [];
  const said = new Set<string>();
  return parts.map((part, index) => {
    const turn = turns[index]!;
    const location = placeOf(teller, part, turn);
    const size = sizeFor(part, turn, setups, parts.length);
    const setup = nextSetup(setups, size, part.intensity, teller.direction, random);
    setups.push(setup);
    const facts = newFacts(teller, part, location, setup, turn, said);
    return { part, location, facts };
  });
}

/** An event to be shown, or what the planner fills in: the place as a whole, a detail of it, or the cast. */
type Turn =
  | { kind: 'EVENT'; event: ShotFacts }
  | { kind: 'ESTABLISHING'; event: ShotFacts | null }
  | { kind: 'DETAIL'; thing: Subject }
  | { kind: 'FILLED' };

/** The things of all events that are small beside people, each once. */
function detailsOf(events: readonly ShotFacts[]): Subject[] {
  const named = events.flatMap(({ subjects, props }) => [
    ...subjects.filter(({ kind }) => kind === 'THING' || kind === 'CREATURE'),
    ...props
      .filter(({ by }) => by === 'USER')
      .map(({ phrase, id, by }) => {
        const colour = findIn('colours', phrase)[0]?.entry.hex ?? null;
        const noun = withoutArticle(phrase);
        return plainSubject({ id, noun, kind: 'THING', look: { ...NO_LOOK, colour }, by });
      }),
  ]);
  const small = named.flatMap((each) => {
    const drawable = drawableOf(each);
    return drawable === null || drawable.stands === 'back' || drawable.stands === 'sky'
      ? []
      : [{ thing: { ...each, action: null }, picture: drawable.picture }];
  });
  return small
    .filter(({ picture }, at) => small.findIndex((other) => other.picture === picture) === at)
    .map(({ thing }) => thing);
}

/** Every event is shown at least once, in order; in longer films it returns, with other pictures between. */
function turnsFor(parts: readonly Part[], events: readonly ShotFacts[], details: readonly Subject[]): Turn[] {
  let used = 0;
  // Every other filling shot is of a thing, as long as there are things.
  const filling = (): Turn => {
    const thing = used % 2 === 0 ? details[used / 2] : undefined;
    used++;
    return thing === undefined ? { kind: 'FILLED' } : { kind: 'DETAIL', thing };
  };
  const opens = parts.length >= Math.max(3, events.length + 1) && parts[0]?.section === 'INTRO';
  const free = parts.filter((part, index) => !(opens && index === 0) && part.section !== 'BRIDGE');
  const slots = free.length >= events.length ? free : parts.filter((_, index) => !(opens && index === 0));
  const grouped = inGroups(events, slots.length);
  const steps = new Map<number, number>();
  return parts.map((part, index): Turn => {
    if (opens && index === 0) return { kind: 'ESTABLISHING', event: grouped[0] ?? null };
    const slot = slots.indexOf(part);
    if (slot < 0 || grouped.length === 0) return filling();
    const at = Math.floor((slot * grouped.length) / slots.length);
    const step = steps.get(at) ?? 0;
    steps.set(at, step + 1);
    return step % 2 === 0 ? { kind: 'EVENT', event: grouped[at]! } : filling();
  });
}

/** More events than shots: neighbours share one. */
export function inGroups(events: readonly ShotFacts[], most: number): ShotFacts[] {
  if (events.length <= most || most === 0) return [...events];
  return Array.from({ length: most }, (_, index) => {
    const from = Math.floor((index * events.length) / most);
    const group = events.slice(from, Math.floor(((index + 1) * events.length) / most));
    return group.reduce(joinFacts);
  });
}

function joinFacts(one: ShotFacts, other: ShotFacts): ShotFacts {
  return {
    ...one,
    ...Object.fromEntries(Object.entries(other).filter(([, value]) => value !== null)),
    subjects: [
      ...one.subjects,
      ...other.subjects.filter(
        (each) =>
          !one.subjects.some(
            (known) => known.noun === each.noun && known.action?.phrase === each.action?.phrase,
          ),
      ),
    ],
    props: [...one.props, ...other.props],
  };
}

/** What happens does so in the place that its words name, else in one of the prompt's own. */
function placeOf({ locations }: Teller, part: Part, turn: Turn): Location {
  const outlined = locations[part.scene]!;
  if (turn.kind !== 'EVENT') return outlined;
  const { place } = turn.event;
  const hour = outlined.facts.hour?.value;
  const there = locations.filter((each) => each.facts.place?.value.phrase === place?.value.phrase);
  if (there.length > 0) return there.find((each) => each.facts.hour?.value === hour) ?? there[0]!;
  return outlined.asked
    ? outlined
    : (locations.find((each) => each.facts.hour?.value === hour) ?? locations[0]!);
}

/** What each part of a film likes to be seen as, in the order of its clips. */
const SIZES_FOR: Record<Part['section'], readonly ShotSize[]> = {
  INTRO: ['extreme wide shot', 'extreme close-up', 'wide shot', 'medium shot'],
  VERSE: ['medium shot', 'close-up', 'full shot', 'extreme close-up', 'wide shot', 'medium close-up'],
  CHORUS: ['full shot', 'wide shot', 'close-up', 'medium shot', 'medium close-up'],
  BRIDGE: ['extreme close-up', 'medium close-up', 'extreme wide shot', 'close-up'],
  OUTRO: ['wide shot', 'medium close-up', 'extreme wide shot', 'full shot'],
};
/** An action needs room to be seen. */
const EVENT_SIZES: readonly ShotSize[] = ['full shot', 'medium shot', 'wide shot', 'medium close-up'];

const DETAIL_SIZES: readonly ShotSize[] = ['close-up', 'medium close-up', 'medium shot'];

function sizeFor(part: Part, turn: Turn, setups: readonly Setup[], count: number): ShotSize {
  if (turn.kind === 'ESTABLISHING') return 'extreme wide shot';
  const turnedBy = (sizes: readonly ShotSize[]) => [
    ...sizes.slice(part.step % sizes.length),
    ...sizes.slice(0, part.step % sizes.length),
  ];
  if (turn.kind === 'EVENT') return sizesAfter(setups, turnedBy(EVENT_SIZES))[0]!;
  if (turn.kind === 'DETAIL') return sizesAfter(setups, DETAIL_SIZES)[0]!;
  // A film of a few shots has none to spare for details.
  const wished = turnedBy(SIZES_FOR[part.section]).filter((size) => count > 4 || !size.startsWith('extreme'));
  return sizesAfter(setups, wished)[0]!;
}

function newFacts(
  teller: Teller,
  part: Part,
  location: Location,
  setup: Setup,
  turn: Turn,
  said: Set<string>,
): ShotFacts {
  for (let tries = 0; ; tries++) {
    const subjects = subjectsOf(teller, part, location, setup.size, turn, tries);
    const event = turn.kind === 'EVENT' ? turn.event : NO_FACTS;
    const facts = settled({
      ...event,
      ...framed(setup, part),
      ...sceneOf(location, event),
      subjects,
      props: [
        ...(tries < 4 ? event.props : []),
        ...sungProps(part),
        ...(tries > 8 ? [teller.deck.deal('air', AIR)!] : []),
      ],
      palette: teller.palette,
      mood: { value: teller.mood, by: 'PLANNER' },
    });
    const text = shotSentence(facts, part.index);
    if (!said.has(text) || tries > 30) {
      said.add(text);
      return facts;
    }
  }
}

const AIR = [
  'dust in the light',
  'a soft flare at the edge of the frame',
  'a blurred foreground',
  'long reflections',
  'a slow drift of haze',
  'the far background out of focus',
].map((phrase) => ({ phrase, id: null, by: 'PLANNER' as const }));

export const framed = (setup: Setup, part: Pick<Part, 'intensity'>) => ({
  size: { value: setup.size, by: 'PLANNER' as const },
  angle: { value: setup.angle, by: 'PLANNER' as const },
  movement: { value: setup.movement, by: 'PLANNER' as const },
  energy: { value: part.intensity, by: 'PLANNER' as const },
});

/** The scene decides where and when, unless the event itself says so. */
const sceneOf = ({ facts }: Location, event: ShotFacts) => ({
  place: facts.place,
  hour: event.hour ?? facts.hour,
  weather: event.weather ?? facts.weather,
});

const sungProps = ({ lyrics }: Part): ShotFacts['props'] => {
  const image = lyrics === null ? null : lyricImage(lyrics);
  return image === null ? [] : [{ phrase: image, id: null, by: 'PLANNER' }];
};

function subjectsOf(
  teller: Teller,
  part: Part,
  location: Location,
  size: ShotSize,
  turn: Turn,
  tries: number,
): Subject[] {
  const { cast, things } = teller;
  if (turn.kind === 'EVENT' && tries < 4) return turn.event.subjects;
  if (turn.kind === 'DETAIL') {
    const bank = turn.thing.kind === 'CREATURE' ? ACTIONS.animals : ACTIONS.things;
    return [acting(teller, turn.thing, bank, size)];
  }
  if (size === 'extreme wide shot') {
    const seen =
      turn.kind === 'ESTABLISHING'
        ? (turn.event?.subjects ?? cast.slice(0, 1).map((each) => each.subject))
        : cast.slice(0, 1).map((each) => each.subject);
    return seen.map((each) => ({ ...each, action: null }));
  }
  if (size === 'extreme close-up' && tries < 3) return [];
  const beings = turn.kind === 'EVENT' ? [] : cast;
  if (beings.length === 0 && cast.length === 0) return thingShot(teller, location, size, things);
  const member = memberFor(teller, part);
  const pair = cast.length > 1 && part.step % 2 === 1 && member === cast[0];
  return [
    acting(teller, member.subject, bankFor(member.subject, teller.feeling, part), size),
    ...(pair ? [{ ...cast[1]!.subject, action: null }] : []),
  ];
}

function memberFor({ cast, random }: Teller, part: Part): Member {
  return cast.length > 1 && part.section !== 'INTRO' && random.next() < 0.35
    ? cast[1 + (part.index % (cast.length - 1))]!
    : cast[0]!;
}

function thingShot(
  teller: Teller,
  location: Location,
  size: ShotSize,
  things: readonly Subject[],
): Subject[] {
  // What belongs to the film's first place does not follow to another one.
  const [thing] = things.filter(
    (each) =>
      each.kind === 'VEHICLE' ||
      location.facts.place?.value.phrase === teller.locations[0]!.facts.place?.value.phrase,
  );
  return thing === undefined
    ? []
    : [acting(teller, thing, thing.kind === 'VEHICLE' ? ACTIONS.vehicles : ACTIONS.things, size)];
}

/** A subject with an action of the planner's that suits the size of the shot. */
function acting(
  { deck }: Pick<Teller, 'deck'>,
  subject: Subject,
  bank: readonly ActionLine[],
  size: ShotSize,
): Subject {
  const line = deck.deal(`${subject.noun} ${bank.length}`, bank, (each) => each.size === size) ?? bank[0]!;
  return { ...subject, action: { id: null, phrase: filled(line.line, voiceOf(subject), {}) } };
}

function bankFor(subject: Subject, feeling: Feeling, part: Part): readonly ActionLine[] {
  if (subject.kind === 'CREATURE') return ACTIONS.animals;
  if (subject.count > 1) return ACTIONS.groups;
  if (part.section === 'BRIDGE') return [...ACTIONS.portraits, ...feelingByName('calm').actions];
  if (part.section === 'CHORUS' && part.intensity === 'HIGH' && feeling.pacing !== 'HIGH')
    return [...feeling.actions, ...feelingByName('power').actions];
  return [...feeling.actions, ...ACTIONS.portraits];
}
