/** The clips of music videos and films: what every one shows, and how the camera sees it. */
import type { Random } from '../seed.js';
import {
  type ActionLine,
  ANIMAL_ACTIONS,
  FEELING_ACTIONS,
  GROUP_ACTIONS,
  PORTRAITS,
  THING_ACTIONS,
} from './actions.js';
import { lightsIn, stirringsIn } from './atmosphere.js';
import type { CreativeBrief } from './brief.js';
import type { CastMember } from './cast.js';
import { type Deck, deckFrom } from './deck.js';
import { capitalized, definite, filled, tidy, VOICES, type Voice } from './english.js';
import { type Feeling, feelingByName, feelingOf } from './feelings.js';
import { lyricImage } from './lyric-images.js';
import type { Part } from './outline.js';
import type { WrittenScript as ClipScript } from './plan.js';
import { says } from './reading.js';
import type { Location } from './scenes.js';
import {
  angleWords,
  motionWords,
  nextSetup,
  type ScreenDirection,
  type Setup,
  type Size,
  sizesAfter,
} from './shot-grammar.js';

type Teller = {
  brief: CreativeBrief;
  cast: readonly CastMember[];
  locations: readonly Location[];
  feeling: Feeling;
  deck: Deck;
  random: Random;
  direction: ScreenDirection;
  thing: string | null;
  /** Said by the user, not yet shown. */
  ownActions: string[];
};

type Told = { text: string; size: Size; characterKeys: string[]; within: string };

export function clipScripts(
  parts: readonly Part[],
  brief: CreativeBrief,
  cast: readonly CastMember[],
  locations: readonly Location[],
  thing: string | null,
  random: Random,
): ClipScript[] {
  const teller: Teller = {
    brief,
    cast,
    locations,
    thing,
    feeling: feelingOf(brief.mood),
    deck: deckFrom(random),
    random,
    direction: random.pick(['left to right', 'right to left']),
    ownActions: [...(cast[0]?.actions ?? [])],
  };
  const setups: Setup[] = [];
  const said = new Set<string>();
  return parts.map((part) => {
    const location = locations[part.scene]!;
    let told = tell(teller, part, location, setups);
    for (let tries = 0; said.has(told.text) && tries < 12; tries++)
      told = tell(teller, part, location, setups);
    said.add(told.text);
    const setup = nextSetup(setups, told.size, part.intensity, random);
    setups.push(setup);
    return {
      clipIndex: part.index,
      start: part.start,
      end: part.end,
      visualDescription: told.text,
      motion: motionWords(setup.movement, part.intensity, teller.direction, told.within),
      cameraAngle: angleWords(setup),
      characterKeys: told.characterKeys,
      sceneKeys: [location.key],
      lyricsContext: part.lyrics,
      beatIntensity: part.intensity,
    };
  });
}

/** What each part of a film likes to be seen as, in the order of its clips. */
const SIZES_FOR: Record<Part['section'], readonly Size[]> = {
  INTRO: ['extreme wide shot', 'extreme close-up', 'wide shot', 'medium shot'],
  VERSE: ['medium shot', 'close-up', 'full shot', 'extreme close-up', 'wide shot', 'medium close-up'],
  CHORUS: ['full shot', 'wide shot', 'close-up', 'medium shot', 'medium close-up'],
  BRIDGE: ['extreme close-up', 'medium close-up', 'extreme wide shot', 'close-up'],
  OUTRO: ['wide shot', 'medium close-up', 'extreme wide shot', 'full shot'],
};

function tell(teller: Teller, part: Part, location: Location, setups: readonly Setup[]): Told {
  const wished = SIZES_FOR[part.section];
  const turned = [...wished.slice(part.step % wished.length), ...wished.slice(0, part.step % wished.length)];
  const size =
    part.step === 0 && part.section === 'INTRO' ? 'extreme wide shot' : sizesAfter(setups, turned)[0]!;
  const told =
    size === 'extreme wide shot'
      ? establishing(teller, location)
      : size === 'extreme close-up'
        ? detail(teller, location)
        : action(teller, part, location, size);
  return { ...told, text: finished(told.text, teller, part) };
}

function establishing(teller: Teller, location: Location): Told {
  const { deck, cast } = teller;
  const lead = cast[0];
  const wide =
    location.phrase === location.place.name
      ? location.place.wide
      : `${location.phrase}, ${location.place.wide.replace(/^(?:a|an|the)\s/, 'seen as a ')}`;
  const figure = lead === undefined ? '' : `; far away and small, ${lead.label}`;
  return {
    size: 'extreme wide shot',
    text: `${location.phrase === location.place.name ? wide : `${location.phrase}: ${location.place.wide}`}, ${light(teller, location)}${air(teller, location)}${figure}`,
    characterKeys: lead === undefined ? [] : [lead.key],
    within: stirring(deck, location),
  };
}

function detail(teller: Teller, location: Location): Told {
  const { deck } = teller;
  const seen = deck.deal(`details ${location.key}`, location.place.details)!;
  return {
    size: 'extreme close-up',
    text: `${seen}, ${location.there}, ${light(teller, location)}`,
    characterKeys: [],
    within: stirring(deck, location),
  };
}

function action(teller: Teller, part: Part, location: Location, size: Size): Told {
  const { cast, deck } = teller;
  const lead = cast[0];
  if (lead === undefined) return thingShot(teller, location, size);
  const own =
    part.section !== 'INTRO' && part.section !== 'BRIDGE' && size !== 'close-up'
      ? ownAction(teller, location)
      : undefined;
  if (own !== undefined) {
    const met = cast.filter((each) => each !== lead && each.heads.some((head) => says(own, head)));
    return {
      size,
      text: `${lead.label} ${own}, ${light(teller, location)}${air(teller, location)}`,
      characterKeys: [lead.key, ...met.map((each) => each.key)],
      within: stirring(deck, location),
    };
  }
  const member =
    cast.length > 1 && part.section !== 'INTRO' && teller.random.next() < 0.35
      ? cast[1 + (part.index % (cast.length - 1))]!
      : lead;
  const pair = cast.length > 1 && part.section === 'CHORUS' && part.step % 2 === 1 && member === lead;
  const bank = bankFor(member, teller.feeling, part);
  const line =
    deck.deal(`${member.key} ${part.section === 'BRIDGE'}`, bank, (each) => each.size === size) ?? bank[0]!;
  const spot = filled(deck.deal(`spots ${location.key}`, location.place.spots)!, member.voice, {});
  const text = filled(line.line, member.voice, {
    who: member.label,
    where: `${spot} ${location.there}`,
  });
  const placed = line.line.includes('{where}')
    ? text
    : `${text}, ${definite(location.phrase)} soft behind ${member.voice.them}`;
  const other = pair ? `, ${cast[1]!.label} close by` : '';
  return {
    size: line.size,
    text: `${placed}${other}, ${light(teller, location)}`,
    characterKeys: pair ? [lead.key, cast[1]!.key] : [member.key],
    within: stirring(deck, location),
  };
}

/** What the prompt lets happen does so in the place that its words name, else in the main one. */
function ownAction({ ownActions, locations }: Teller, location: Location): string | undefined {
  const at = ownActions.findIndex((action) => {
    const named = locations.find(({ place }) => place.words.some((word) => says(action.toLowerCase(), word)));
    return (named ?? locations[0]!).place === location.place;
  });
  return at < 0 ? undefined : ownActions.splice(at, 1)[0];
}

function bankFor(member: CastMember, feeling: Feeling, part: Part): readonly ActionLine[] {
  if (member.kind === 'ANIMAL' || member.kind === 'MACHINE') return ANIMAL_ACTIONS;
  if (member.kind === 'GROUP') return GROUP_ACTIONS;
  if (part.section === 'BRIDGE') return [...PORTRAITS, ...FEELING_ACTIONS.calm];
  if (part.section === 'CHORUS' && part.intensity === 'HIGH' && feeling.pacing !== 'HIGH')
    return [...FEELING_ACTIONS[feeling.name], ...FEELING_ACTIONS[feelingByName('power').name]];
  return [...FEELING_ACTIONS[feeling.name], ...PORTRAITS];
}

function thingShot(teller: Teller, location: Location, size: Size): Told {
  const { deck } = teller;
  // A lighthouse can't follow the film to another place; a red balloon can.
  const bound = teller.locations[0]!.place.words.some((word) =>
    says(teller.thing?.toLowerCase() ?? '', word),
  );
  const thing = bound && location.place !== teller.locations[0]!.place ? null : teller.thing;
  if (thing === null) {
    const seen = deck.deal(`details ${location.key}`, location.place.details)!;
    const spot = filled(deck.deal(`spots ${location.key}`, location.place.spots)!, VOICES.it, {});
    return {
      size,
      text:
        size === 'close-up' || size === 'medium close-up'
          ? `${seen}, ${light(teller, location)}, ${definite(location.phrase)} soft behind`
          : `${definite(location.phrase)} seen from ${spot.replace(/^(?:at|in|on|by)\s/, '')}, ${light(teller, location)}${air(teller, location)}`,
      characterKeys: [],
      within: stirring(deck, location),
    };
  }
  const line = deck.deal('thing', THING_ACTIONS, (each) => each.size === size)!;
  const voice: Voice = /s$/.test(thing) && !/^(?:a|an)\s/.test(thing) ? VOICES.they : VOICES.it;
  const text = filled(line.line, voice, { thing: definite(thing) });
  return {
    size: line.size,
    text: `${text}, ${location.there}, ${light(teller, location)}`,
    characterKeys: [],
    within: stirring(deck, location),
  };
}

const light = ({ deck }: Teller, { time, place, weather }: Location): string =>
  deck.deal(
    `light ${time.name} ${place.ownLight === undefined ? place.indoors : place.key}`,
    lightsIn(place, time, weather),
  )!;

function air({ deck }: Teller, { weather, place }: Location): string {
  return weather === null || (place.ownLight !== undefined && !place.indoors)
    ? ''
    : `, ${deck.deal(`air ${place.indoors}`, place.indoors ? weather.indoors : weather.outdoors)}`;
}

/** What moves in the frame besides the camera. */
function stirring(deck: Deck, { place, weather, key, deserted }: Location): string {
  return deck.deal(`moves ${key}`, stirringsIn(place, weather, deserted))!;
}

const CHORUS_RETURNS = [
  'brighter and closer than before',
  'the whole frame fuller than the last time',
  'the colours pushed to their limit',
];

function finished(text: string, { deck }: Teller, part: Part): string {
  const image = part.lyrics === null ? null : lyricImage(part.lyrics);
  const echo = image === null ? '' : `; ${image}`;
  const more =
    part.section === 'CHORUS' && part.round > 0 && part.step === 0
      ? `, ${deck.deal('returns', CHORUS_RETURNS)}`
      : '';
  return `${capitalized(tidy(`${text}${more}${echo}`))}.`;
}
