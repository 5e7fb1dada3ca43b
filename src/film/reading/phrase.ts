/** One noun phrase: how many of what, and what is said about it. */
import { sameInPlural } from '../lexicon/inflect.js';
import type { Unit } from './units.js';
import { isPlural, singular } from './units.js';

export type Phrase = {
  /** Positions among the units; the phrase ends before `end`. */
  start: number;
  end: number;
  /** Null where only qualities are said: "in red". */
  head: Unit | null;
  /** "lighthouse keeper", in the singular. */
  noun: string;
  determiner: string | null;
  count: number;
  plural: boolean;
  modifiers: Unit[];
};

export const takesNoObject = (word: string): boolean => SEEN.test(word);

export const SOME = 3;

/** "Headphones" are one. */
const isPair = (word: string): boolean => /s$/.test(word) && sameInPlural(word);

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  dozen: 12,
  dozens: 24,
  hundred: 100,
  hundreds: 100,
  thousand: 100,
  thousands: 100,
  million: 100,
  millions: 100,
  several: 4,
  few: 3,
  many: 8,
  countless: 30,
  numerous: 8,
};

const numberOf = (word: string): number | null =>
  /^\d{1,4}$/.test(word) ? Math.max(1, Math.min(100, Number(word))) : (NUMBERS[word] ?? null);

/** Forms in -ing that describe what stands after them, and take no object. */
const SEEN =
  /^(?:glow|float|danc|fly|runn|burn|fall|shin|sing|sleep|swimm|howl|smil|laugh|cry|walk|ris|drift|melt|bloom|sparkl|spinn|mov|danger|grow|glitter|shimmer|swirl|bark|roar|gallop|play|flicker|wander|travel|hover|jump|leap|charm|liv|twinkl|blink|talk|dy|fad|pass|steam|smok|rac|crawl|migrat|gliding|glid|soar|rust|crumbl|shiver|lov|ag|gleam|blaz|pulsat|breath|stunn|strik|excit|amaz|bustl|tower|sprawl|wind|roll|crash|rotat|mesmeris|mesmeriz|haunt|charg|fight|kiss|hungry|levitat|explod|fold|freez|boil)ing$/;

const LED_NAME = /^(?:on|in|above|among|under|between|inside) /;

const qualifies = (unit: Unit) => unit.part === 'ADJ' || unit.part === 'NOUN';

/** A verb among nouns: what is done, or part of the name of a thing ("a sword fight")? */
function isDone(unit: Unit, noun: Unit, group: boolean, next: Unit | undefined): boolean {
  const many = isPlural(noun) || group || sameInPlural(noun.word) || /[a-z]{2}[^s]s$/.test(noun.word);
  if (unit.form === 'ing' || unit.form === 'past') return true;
  if (unit.form === 'third') return !many || next?.part === 'DET' || next?.part === 'PREP' || group;
  return many || next?.part === 'DET' || next?.part === 'POSS';
}

/** `awaited`: "four friends in a van drive" still waits for what several subjects do. */
export function phraseAt(units: readonly Unit[], from: number, awaited = false): Phrase | null {
  let at = from;
  let determiner: string | null = null;
  let number: number | null = null;
  // Longer runs of numbers are no phrase, and must not be looked through again and again.
  while (
    at < Math.min(units.length, from + 4) &&
    (units[at]!.part === 'DET' || units[at]!.part === 'POSS' || units[at]!.part === 'NUM')
  ) {
    const unit = units[at]!;
    if (unit.part === 'NUM') number = (number ?? 1) === 1 ? numberOf(unit.word) : number;
    else determiner = unit.word;
    at++;
    if (unit.after === '.') break;
  }
  const run: Unit[] = [];
  const first = at;
  let noun: Unit | null = null;
  for (; at < units.length && run.length < 9; at++) {
    const unit = units[at]!;
    const before = at > first ? units[at - 1]! : null;
    const next = units[at + 1];
    if (before !== null && before.after !== '' && before.after !== '-') {
      const listed = before.after === ',' && before.part === 'ADJ' && unit.part === 'ADJ' && noun === null;
      if (!listed) break;
    }
    if (before?.possessive) break;
    // "On the moon" is a name with its own preposition.
    if (run.length > 0 && LED_NAME.test(unit.word)) break;
    if (qualifies(unit)) {
      // "hearts break", "dogs bark": an unknown word after a plural and before a preposition is what they do.
      run.push(unit);
      if (unit.part === 'NOUN') noun = unit;
      continue;
    }
    if (unit.part === 'ADV' && (next?.part === 'ADJ' || next?.form === 'past') && unit.after === '') continue;
    if (unit.part !== 'VERB') break;
    // "Noise-cancelling headphones"
    if (before?.after === '-' && (next === undefined || qualifies(next)) && unit.form === 'ing') {
      run.push(unit);
      continue;
    }
    const leads =
      next !== undefined &&
      unit.after !== '.' &&
      unit.after !== ',' &&
      (qualifies(next) || next.form === 'ing' || next.form === 'past');
    if (noun === null) {
      if (
        (unit.form === 'ing' || unit.form === 'past') &&
        leads &&
        (determiner !== null ||
          number !== null ||
          run.length > 0 ||
          SEEN.test(unit.word) ||
          unit.after === '-')
      ) {
        run.push(unit);
        continue;
      }
      // "a walk", "the dance"
      if ((determiner !== null || run.length > 0) && unit.form !== 'ing') {
        run.push(unit);
        noun = unit;
        continue;
      }
      break;
    }
    if (unit.after === '-' && leads) {
      run.push(unit);
      continue;
    }
    if (isDone(unit, noun, awaited || noun.means.beings?.entry.group != null, next)) break;
    run.push(unit);
    noun = unit;
  }
  if (run.length === 0) return null;
  const last = noun === null ? -1 : run.lastIndexOf(noun);
  return assembled(run, last, { start: from, end: at, determiner, number });
}

function assembled(
  run: Unit[],
  last: number,
  {
    start,
    end,
    determiner,
    number,
  }: { start: number; end: number; determiner: string | null; number: number | null },
): Phrase {
  const head = last < 0 ? null : run[last]!;
  const plural =
    head !== null &&
    (isPlural(head) || (sameInPlural(head.word) && determiner === null && number === null && !head.proper));
  const group = head?.means.beings?.entry.group ?? null;
  // Nouns before the head belong to its name, unless they say what kind of film it is.
  const names: Unit[] = [];
  for (let at = last - 1; at >= 0; at--) {
    const unit = run[at]!;
    if (unit.part !== 'NOUN' || unit.means.looks !== undefined || unit.means.moods !== undefined) break;
    if (unit.means.weathers !== undefined || unit.means.hours !== undefined || unit.after === '-') break;
    names.unshift(unit);
  }
  const known = head?.means.beings ?? head?.means.things;
  const name =
    head === null ? '' : head.proper ? head.text : known?.plural === false ? head.word : singular(head.word);
  return {
    start,
    end,
    head,
    noun: [...names.map((each) => (each.proper ? each.text : each.word)), name].join(' ').trim(),
    determiner,
    count: group !== null && !plural ? group : (number ?? (plural && !isPair(head!.word) ? SOME : 1)),
    plural: plural || group !== null || (number ?? 1) > 1,
    modifiers: run.filter((unit, at) => at !== last && !names.includes(unit)),
  };
}
