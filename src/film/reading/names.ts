/**
 * Names of products, which say nothing of the picture: "Aurora cold brew coffee" is not drunk at night. They are moved
 * behind what they name, "cold brew coffee called Aurora", and left out where hours, weathers and moods are looked for.
 */
import nlp from 'compromise';

const ADS = new Set('ad advert advertisement commercial spot campaign promo teaser'.split(' '));
const MAX_NAME_WORDS = 3;
const MAX_THING_WORDS = 5;

/** The name moves behind the thing, in "an ad for Aurora cold brew coffee" and "Dawn dish soap ad". */
export function withNamesBehind(text: string): string {
  const words = text.split(' ');
  const sold = words.findIndex(
    (word, at) => at > 0 && word === 'for' && ADS.has(words[at - 1]!.toLowerCase()),
  );
  if (sold >= 0) return renamed(words, sold + 1)?.join(' ') ?? text;
  const opening = renamed(words, 0);
  const ad = opening?.findIndex((word) => ADS.has(plain(word))) ?? -1;
  return opening && ad >= 0 && ad <= MAX_NAME_WORDS + MAX_THING_WORDS + 1 ? opening.join(' ') : text;
}

/** Null when no name stands at that word. */
function renamed(words: readonly string[], from: number): string[] | null {
  const thing = runEnd(words, from, MAX_NAME_WORDS, isCapitalised);
  const end = runEnd(words, thing, MAX_THING_WORDS, isOfThing);
  const name = words.slice(from, thing);
  if (name.length === 0 || end === thing || isDescription(name)) return null;
  const last = words[end - 1]!;
  const named = [...words.slice(thing, end - 1), withoutMark(last)];
  return [
    ...words.slice(0, from),
    ...named,
    'called',
    ...name.slice(0, -1),
    `${name.at(-1)}${markBehind(last)}`,
    ...words.slice(end),
  ];
}

/** Where a run of such words ends; one with a mark behind it is the last of its run. */
function runEnd(
  words: readonly string[],
  from: number,
  most: number,
  belongs: (word: string) => boolean,
): number {
  let end = from;
  while (end < words.length && end - from < most && belongs(words[end]!)) {
    end++;
    if (markBehind(words[end - 1]!) !== '') break;
  }
  return end;
}

const MARK = /[:,.;!?]$/;
const markBehind = (word: string): string => MARK.exec(word)?.[0] ?? '';
const withoutMark = (word: string): string => word.replace(MARK, '');
const plain = (word: string): string => withoutMark(word).toLowerCase();
const isCapitalised = (word: string): boolean => /^[A-Z][\p{L}\d]+$/u.test(word);

const AFTER_THING = new Set(
  'with that which who in on at for and where is to by from as being made of called named'.split(' '),
);
const isOfThing = (word: string): boolean =>
  /^[\p{Ll}\d-]+$/u.test(withoutMark(word)) && !AFTER_THING.has(word) && !ADS.has(plain(word));

/** "French", "Tokyo" and "Christmas" say what something is like. */
const isDescription = (name: readonly string[]): boolean =>
  nlp(name.join(' ')).has('(#Demonym|#Place|#Holiday|#Month|#WeekDay)');

/** Without "called Midnight". */
export function withoutNames(text: string): string {
  const words = text.split(' ');
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const calls = words[at] === 'called' || words[at] === 'named';
    const end = calls ? runEnd(words, at + 1, MAX_NAME_WORDS, (word) => /^[A-Z]/.test(word)) : at;
    if (end > at + 1) kept.push(markBehind(words[end - 1]!));
    else kept.push(words[at]!);
    at = Math.max(end, at + 1);
  }
  return kept.join(' ');
}
