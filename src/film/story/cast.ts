/** Who is in the film: described once, in full, and with the same look in every shot. */
import { filled, withoutArticle } from '../facts/english.js';
import { isBeing, type Look, type PlaceFact, type Subject } from '../facts/facts.js';
import { sceneryOf } from '../facts/scenery.js';
import { characterSentence, voiceOf } from '../facts/sentence.js';
import { beingById } from '../lexicon/beings.js';
import { findIn } from '../lexicon/find.js';
import type { Random } from '../seed.js';
import type { CreativeBrief } from './brief.js';
import type { Character } from './plan.js';
import { COATS, HAIR, OUTFITS, type Outfit } from './wardrobe.js';

export const MAX_CHARACTERS = 3;

export type Member = Character & { subject: Subject };

/** Beings of the film become characters; vehicles and things stay subjects of their shots. */
export function castFor(
  subjects: readonly Subject[],
  place: PlaceFact,
  brief: Pick<CreativeBrief, 'visualStyle'>,
  random: Random,
): Member[] {
  const keys = new Set<string>();
  return subjects
    .filter(isBeing)
    .slice(0, MAX_CHARACTERS)
    .map((subject, index) => {
      const key = freeKey(
        index === 0 && subject.count === 1 ? 'protagonist' : subject.noun.replace(/\W+/g, '_'),
        keys,
      );
      return memberOf({ ...subject, action: null, characterKey: key }, index, place, brief, random);
    });
}

const ROLES = ['lead', 'counterpart', 'companion'] as const;

function memberOf(
  subject: Subject,
  index: number,
  place: PlaceFact,
  brief: Pick<CreativeBrief, 'visualStyle'>,
  random: Random,
): Member {
  const look =
    subject.count > 1
      ? subject.look
      : subject.kind === 'PERSON'
        ? personLook(subject, place, brief, random)
        : creatureLook(subject, random);
  const dressed = { ...subject, look };
  return { ...characterOf(dressed, subject.characterKey!, ROLES[index] ?? 'companion'), subject: dressed };
}

export function characterOf(subject: Subject, key: string, role: string): Character {
  const { id, noun, kind, count, look } = subject;
  const facts = { id, noun, kind, count, look };
  return { key, role, description: characterSentence(facts), facts };
}

/** What the user said of the look stays; the rest is filled in, so that every shot shows the same person. */
function personLook(
  subject: Subject,
  place: PlaceFact,
  brief: Pick<CreativeBrief, 'visualStyle'>,
  random: Random,
): Look {
  const { look, noun } = subject;
  const voice = voiceOf(subject);
  const said = look.words.join(' ').toLowerCase();
  const young = look.age === 'child' || /\b(?:girl|boy|child|kid|baby|teenager|son|daughter)\b/.test(noun);
  const ageKnown =
    young || look.age !== null || /\b(?:young|old|elderly|little|teenage|middle-aged)\b/.test(said);
  const age = filled(
    random.pick(['in {their} twenties', 'in {their} thirties', 'in {their} forties']),
    voice,
    {},
  );
  const heads =
    look.age === 'old' ? 'old' : look.gender === 'woman' ? 'she' : look.gender === 'man' ? 'he' : 'one';
  const hair = random.pick(
    HAIR[heads].filter((each) => !(young && (each.beard || /grey|silver/.test(each.words)))),
  );
  const outfit = outfitFor(noun, place, brief, random);
  const dressed = look.clothes.length > 0 || /\b(?:in|wearing) an? /.test(said);
  const haired = look.hair !== null || look.beard || /\b(?:hair|beard|curls|braids?|bald)\b/.test(said);
  return {
    ...look,
    words: [
      ...look.words,
      ...(dressed ? [] : [`in ${outfit.words}${outfit.more === '' ? '' : ` with ${outfit.more}`}`]),
      ...(ageKnown ? [] : [age]),
      ...(haired ? [] : [`with ${hair.words}`]),
    ],
    age: look.age ?? (young ? 'child' : 'adult'),
    clothes: dressed ? look.clothes : [{ garment: outfit.garment, colour: outfit.colour }],
    hair: haired ? look.hair : { style: hair.style, colour: hair.colour },
    beard: look.beard || (!haired && hair.beard === true),
  };
}

function creatureLook(subject: Subject, random: Random): Look {
  const being = beingById(subject.id);
  if (being === null) return subject.look;
  const coat = random.pick(COATS[being.id === 'robot' ? 'machine' : being.home]);
  return { ...subject.look, words: [...subject.look.words, `with ${coat}`] };
}

/** What a profession wears, else what the place and the look of the film let people wear. */
function outfitFor(
  noun: string,
  place: PlaceFact,
  brief: Pick<CreativeBrief, 'visualStyle'>,
  random: Random,
): Outfit {
  const [named] = findIn('beings', noun).slice(-1);
  const wears = named?.entry.wears ?? [];
  if (wears.length > 0) {
    const words = random.pick(wears);
    return {
      words,
      garment: withoutArticle(words)
        .split(/ and | with | over /)[0]!
        .split(' ')
        .at(-1)!,
      colour: '#7d746a',
      more: '',
    };
  }
  return random.pick(OUTFITS[wardrobe(place, brief)]);
}

function wardrobe(
  place: PlaceFact,
  { visualStyle }: Pick<CreativeBrief, 'visualStyle'>,
): keyof typeof OUTFITS {
  const look = `${visualStyle} ${place.phrase}`.toLowerCase();
  const ahead = ['spaceship', 'laboratory', 'alien_plain', 'orbit', 'city_skyline'].includes(place.id ?? '');
  if (/cyberpunk|synthwave|spaceship/.test(look) || (ahead && /science fiction/.test(look))) return 'future';
  if (/fantasy|gothic|medieval|western/.test(look)) return 'past';
  if (['gym', 'track', 'stadium'].includes(place.id ?? '')) return 'sport';
  if (sceneryOf(place).indoors) return 'indoors';
  return ['city_street', 'alley', 'rooftop', 'subway', 'diner', 'club', 'market', 'bridge'].includes(
    place.id ?? '',
  )
    ? 'city'
    : 'nature';
}

export function freeKey(wanted: string, taken: Set<string>): string {
  let key = wanted;
  for (let number = 2; taken.has(key); number++) key = `${wanted}_${number}`;
  taken.add(key);
  return key;
}
