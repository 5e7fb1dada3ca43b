/** Mends slips of the typing hand, and only those: a real word that merely looks like one of ours stays as it is. */
import { ordinalOf, type Word } from './words.js';

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const KNOWN_SLIPS: Record<string, string> = {
  teh: 'the',
  hte: 'the',
  adn: 'and',
  nad: 'and',
  fo: 'of',
  ot: 'to',
  fist: 'first',
  frist: 'first',
  lsat: 'last',
  lst: 'last',
  clp: 'clip',
  clpi: 'clip',
  cilp: 'clip',
  swp: 'swap',
  bewteen: 'between',
  secs: 'secs',
  secnd: 'second',
  secodn: 'second',
  seocnd: 'second',
  thrid: 'third',
  thrd: 'third',
  foruth: 'fourth',
  fouth: 'fourth',
  fith: 'fifth',
};
/** Words of their own that are one slip away from ours. */
const OWN_WORDS = new Set(
  'movie chip slip flip clap fare face fact last list lost past mode more moves form love live slow show shows song sons than them there three trip sped seed cute cuts state stare spring string tile tide lit logos blast fat fast latter later letter after alter father mail sift gift shirt short sort sport port fort crop drop chop shop stop step gold hold cold bold told sold tail trail trial wait want went tent back pack black block stack start star stat hour our four your fours boring bring bringing ending needs fading'.split(
    ' ',
  ),
);

export function corrector(vocabulary: readonly string[]) {
  const known = new Set(vocabulary.filter((word) => /^\p{L}+$/u.test(word)));
  const candidates = [...known].filter((word) => word.length >= 4);
  const remembered = new Map<string, string | null>();

  const mend = (text: string): string | null => {
    if (known.has(text) || OWN_WORDS.has(text)) return null;
    if (Object.hasOwn(KNOWN_SLIPS, text)) return KNOWN_SLIPS[text]!;
    if (text.length < 4) return null;
    const before = remembered.get(text);
    if (before !== undefined) return before;
    const close = candidates.filter((word) => isSlip(text, word));
    const mended = close.length === 1 ? close[0]! : null;
    if (remembered.size < 10_000) remembered.set(text, mended);
    return mended;
  };

  return (words: readonly Word[]): { words: Word[]; corrected: string[] } => {
    const corrected: string[] = [];
    const mended = words.map((word) => {
      if (word.kind !== 'word' || word.value !== undefined) return word;
      const text = mend(word.text);
      if (text === null) return word;
      corrected.push(`“${text}” for “${word.raw}”`);
      const value = ordinalOf(text);
      return { ...word, text, ...(value ? { value, ordinal: true } : {}) };
    });
    return { words: mended, corrected };
  };
}

/** One letter left out, doubled or typed beside its key, or two changed about; the first letter is right. */
function isSlip(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  const [rest, wanted] = [typed.slice(at), meant.slice(at)];
  if (typed.length + 1 === meant.length) return rest === wanted.slice(1);
  if (typed.length === meant.length + 1) return rest.slice(1) === wanted;
  if (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2)) return true;
  return rest.slice(1) === wanted.slice(1) && beside(rest[0] ?? '', wanted[0] ?? '');
}

function beside(one: string, other: string): boolean {
  for (const row of ROWS) {
    const [first, second] = [row.indexOf(one), row.indexOf(other)];
    if (first >= 0 && second >= 0 && Math.abs(first - second) === 1) return true;
  }
  return false;
}
