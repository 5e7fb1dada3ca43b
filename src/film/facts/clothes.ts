/** Clothes as parts of a look: which is worn, and how it comes off or on. */
import { findIn } from '../lexicon/find.js';
import { garmentById } from '../lexicon/garments.js';
import type { Look } from './facts.js';
import { hasWord } from './has-word.js';

/** Which of somebody's clothes is meant: by its name, else the only one of its kind, as a parka is a coat. */
export function wornIn({ clothes, words }: Look, garment: string): string | null {
  const worn = [
    ...clothes.map((each) => each.garment),
    ...words.flatMap((each) => findIn('garments', each).map(({ entry }) => entry.id)),
  ];
  return worn.find((each) => each === garment) ?? worn.find((each) => isOfKind(each, garment)) ?? null;
}

const ONE_OF_A_KIND = ['coat', 'hat', 'shoes'];
export function isOfKind(one: string, other: string): boolean {
  if (one === other || hasWord(one, other) || hasWord(other, one)) return true;
  const kind = garmentById(one)?.kind;
  return kind !== undefined && ONE_OF_A_KIND.includes(kind) && kind === garmentById(other)?.kind;
}

export function lookWithout(look: Look, garment: string): Look {
  const worn = wornIn(look, garment);
  if (worn === null) return look;
  return {
    ...look,
    words: look.words.map((each) => wordsWithout(each, worn)).filter((each) => each !== ''),
    clothes: look.clothes.filter((each) => each.garment !== worn),
    accessories: look.accessories.filter((each) => !hasWord(each, worn)),
  };
}

/** "in a red coat and black boots" is "in black boots". */
function wordsWithout(words: string, garment: string): string {
  if (!hasWord(words, garment)) return words;
  const parts = words.split(/,\s*|\s+(?=(?:and|with|over)\s)/);
  const kept = parts.filter((part) => !hasWord(part, garment));
  return kept.join(' ').replace(/^(?:and|over)\s+/, 'in ');
}

/** `phrase` says it in full: "in a red hat". What it takes the place of goes. */
export function lookWith(look: Look, garment: string, phrase: string): Look {
  if (look.words.includes(phrase)) return look;
  const { words, clothes, ...rest } = lookWithout(look, garment);
  const colour = findIn('colours', phrase)[0]?.entry.hex ?? null;
  return { ...rest, words: [...words, phrase], clothes: [{ garment, colour }, ...clothes] };
}
