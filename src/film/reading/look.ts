/** What is said about how somebody or something looks, as a Look. */
import { withArticle } from '../facts/english.js';
import { type Look, NO_LOOK } from '../facts/facts.js';
import type { BeingEntry } from '../lexicon/entry.js';
import { findIn } from '../lexicon/find.js';
import type { Phrase } from './phrase.js';
import type { Unit } from './units.js';

const AGES: Readonly<Record<string, NonNullable<Look['age']>>> = {
  young: 'young',
  teenage: 'young',
  youthful: 'young',
  old: 'old',
  elderly: 'old',
  aged: 'old',
  ageing: 'old',
  little: 'child',
  small: 'child',
};
const WOMAN = /^(?:female|feminine|her|herself|she)$/;
const MAN = /^(?:male|masculine|his|himself|he|bearded)$/;
const HAIR_STYLE =
  /^(?:curly|long|short|straight|wavy|braided|cropped|messy|shaved|bald|wild|tangled|spiky|afro|flowing|windswept)$/;
const HAIR_COLOUR =
  /^(?:blond|blonde|red|ginger|brunette|black|brown|grey|gray|white|silver|golden|pink|blue|green|purple|auburn|dark)$/;
export const HAIR = /^(?:hair|braid|braids|curls|ponytail|bun|dreadlocks|afro|mohawk|fringe)$/;
export const BODY =
  /^(?:eyes?|face|faces|hands?|arms?|legs?|skin|tail|wings?|beard|moustache|mustache|smile|fur|feathers?|horns?|tears?|freckles|mane|body|back|head|heads|shoulders?|feet|foot|heart|hearts|lips|fingers?|teeth|antlers|claws|paws?|scales|tentacles|voice|gaze|breath)$/;
const SKIN = /^(?:pale|dark|brown|black|tanned|fair|olive|freckled|white)$/;

export const hexOf = (unit: Unit): string | null => unit.means.colours?.entry.hex ?? null;

export const copyOfNoLook = (): Look => ({ ...NO_LOOK, words: [], clothes: [], accessories: [] });

/** What the words before the noun say. */
export function lookOf(phrase: Phrase, person: boolean): Look {
  const look = copyOfNoLook();
  phrase.modifiers.forEach((unit, at) => {
    addWord(look, unit, person);
    // "Noise-cancelling" is one word.
    const before = phrase.modifiers[at - 1];
    if (before?.after === '-' && look.words.length > 1) look.words.push(look.words.splice(-2).join('-'));
  });
  return look;
}

/** A word of feeling says how somebody is, and a word of style says how the film looks. */
function addWord(look: Look, unit: Unit, person: boolean): void {
  const { word } = unit;
  if (
    unit.means.looks !== undefined &&
    unit.means.looks.entry.preset !== 'super-8' &&
    unit.means.colours === undefined
  )
    return;
  look.words.push(unit.proper ? unit.text : word);
  const colour = hexOf(unit);
  if (colour !== null && !person) look.colour ??= colour;
  if (person) {
    look.age ??= AGES[word] ?? null;
    if (WOMAN.test(word)) look.gender = 'woman';
    if (MAN.test(word)) look.gender ??= 'man';
    if (/^bearded$/.test(word)) look.beard = true;
    const haired = /^(\w+)(?:-| )haired$/.exec(word)?.[1];
    if (haired !== undefined) addHair(look, [haired]);
    if (/^(?:blonde?|bald|redheaded)$/.test(word)) addHair(look, [word]);
  }
}

function addHair(look: Look, words: readonly string[]): void {
  look.hair = {
    style: words.find((word) => HAIR_STYLE.test(word)) ?? look.hair?.style ?? null,
    colour: words.find((word) => HAIR_COLOUR.test(word)) ?? look.hair?.colour ?? null,
  };
}

/** "in a red coat", "with long silver hair", "holding an umbrella": true where the phrase belongs to a look. */
export function addWorn(look: Look, joint: string, phrase: Phrase, text: string): boolean {
  const { head, modifiers } = phrase;
  const words = modifiers.map((each) => each.word);
  if (head === null) {
    const colour = modifiers.find((each) => each.means.colours !== undefined);
    if (joint !== 'in' || colour === undefined) return false;
    look.clothes.push({ garment: 'clothes', colour: hexOf(colour) });
    look.words.push(`in ${colour.word}`);
    return true;
  }
  const bare = head.means.garments?.plural === false && phrase.determiner === null && !/s$/.test(head.word);
  const spoken = `${joint} ${bare ? withArticle(text) : text}`.trim();
  if (HAIR.test(head.word)) addHair(look, [...words, head.word]);
  else if (/^(?:beard|moustache|mustache)$/.test(head.word)) look.beard = true;
  else if (head.word === 'skin') look.skin = words.find((word) => SKIN.test(word)) ?? null;
  else if (head.means.garments !== undefined) {
    const { entry } = head.means.garments;
    const colour = modifiers.map(hexOf).find((hex) => hex !== null) ?? null;
    if (entry.kind === 'accessory') look.accessories.push(entry.id);
    else look.clothes.push({ garment: entry.id, colour });
  } else if (!BODY.test(head.word)) return false;
  look.words.push(spoken);
  return true;
}

/** What the lexicon itself says of a being's look. */
export function addBeing(look: Look, { id, kind, voice, age }: BeingEntry): void {
  // "A black cat" is one entry, and it is black.
  if (kind === 'CREATURE') look.colour ??= findIn('colours', id)[0]?.entry.hex ?? null;
  if (voice === 'she') look.gender = 'woman';
  if (voice === 'he') look.gender = 'man';
  if (age !== null) look.age = age;
}
