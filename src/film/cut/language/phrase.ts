/**
 * Phrases of the edit language, written as people say them: `(cut|trim) <time> off [the] <edge> of <clips>`.
 * Round brackets are a choice, square ones may be left out, and angle brackets name a kind of meaning.
 */
import type { Word } from './words.js';

type Node = { literal: string } | { meaning: string } | { choice: Node[][] };
export type Phrase = {
  nodes: Node[];
  /** The words that it can begin with; null if it can begin with a meaning, and so with any word. */
  opens: ReadonlySet<string> | null;
  /** Of each of these at least one word is said. Looking for them first keeps reading quick. */
  needs: ReadonlySet<string>[];
};

/** What a phrase's angle brackets stood for, by kind and in the order they were said. */
export type Said = Record<string, unknown[]>;
export type Reading = { next: number; said: Said };
/** All that the words from there on can mean, with where each meaning ends. */
export type Reader = (words: readonly Word[], at: number) => { next: number; value: unknown }[];

export function phrase(text: string): Phrase {
  // As instructions are read, where "its" is two words.
  const pieces = text.replace(/\bits\b/g, "it 's").match(/<[a-z]+>|[[\]()|]|[^\s[\]()|<>]+/gi) ?? [];
  let at = 0;
  const sequence = (): Node[] => {
    const nodes: Node[] = [];
    while (at < pieces.length && !['|', ')', ']'].includes(pieces[at]!)) {
      const piece = pieces[at++]!;
      if (piece === '(' || piece === '[') {
        const choice = choices();
        at += 1;
        nodes.push({ choice: piece === '[' ? [...choice, []] : choice });
      } else if (piece.startsWith('<')) nodes.push({ meaning: piece.slice(1, -1) });
      else nodes.push({ literal: piece });
    }
    return nodes;
  };
  const choices = (): Node[][] => {
    const options = [sequence()];
    while (pieces[at] === '|') {
      at += 1;
      options.push(sequence());
    }
    return options;
  };
  const nodes = sequence();
  if (at !== pieces.length) throw new SyntaxError(`This phrase has a bracket too many or too few: ${text}`);
  return { nodes, opens: opening(nodes).words, needs: nodes.flatMap(needOf) };
}

/** What a sequence can begin with, and whether it can be left out as a whole. */
function opening(nodes: readonly Node[]): { words: Set<string> | null; optional: boolean } {
  const words = new Set<string>();
  for (const node of nodes) {
    if ('meaning' in node) return { words: null, optional: false };
    if ('literal' in node) return { words: words.add(node.literal), optional: false };
    const options = node.choice.map(opening);
    if (options.some((option) => option.words === null)) return { words: null, optional: false };
    for (const option of options) for (const word of option.words!) words.add(word);
    if (!options.some(({ optional }) => optional)) return { words, optional: false };
  }
  return { words, optional: true };
}

function needOf(node: Node): Set<string>[] {
  const { words, optional } = opening([node]);
  return words === null || optional ? [] : [words];
}

/** Whether reading the phrase there is worth while; what it says no to can't be read. */
export function mayFit({ opens, needs }: Phrase, words: readonly Word[], start: number, end: number) {
  if (opens && !opens.has(words[start]?.text ?? '')) return false;
  return needs.every((need) => {
    for (let at = start; at < end; at++) if (need.has(words[at]!.text)) return true;
    return false;
  });
}

/** Every way in which the phrase fits the words from there on. */
export function readings(
  { nodes }: Pick<Phrase, 'nodes'>,
  words: readonly Word[],
  at: number,
  read: (meaning: string, at: number) => { next: number; value: unknown }[],
): Reading[] {
  let states: Reading[] = [{ next: at, said: {} }];
  for (const node of nodes) {
    const following: Reading[] = [];
    for (const { next, said } of states) {
      if ('literal' in node) {
        if (words[next]?.text === node.literal) following.push({ next: next + 1, said });
      } else if ('meaning' in node) {
        for (const meant of read(node.meaning, next)) {
          following.push({
            next: meant.next,
            said: { ...said, [node.meaning]: [...(said[node.meaning] ?? []), meant.value] },
          });
        }
      } else {
        for (const option of node.choice) {
          for (const inner of readings({ nodes: option }, words, next, read)) {
            following.push({ next: inner.next, said: joined(said, inner.said) });
          }
        }
      }
    }
    if (following.length === 0) return [];
    states = following;
  }
  return states;
}

function joined(first: Said, second: Said): Said {
  const all = { ...first };
  for (const [meaning, values] of Object.entries(second)) all[meaning] = [...(all[meaning] ?? []), ...values];
  return all;
}

/** The words that phrases are made of, for telling a typing mistake from a word of its own. */
export function literalsOf({ nodes }: Pick<Phrase, 'nodes'>): string[] {
  return nodes.flatMap((node) => {
    if ('literal' in node) return [node.literal];
    return 'choice' in node ? node.choice.flatMap((option) => literalsOf({ nodes: option })) : [];
  });
}
