/** The small grammar of the words that we write ourselves: articles, agreement, pronouns, lists. */
import { cutText } from '../text.js';

/** How a subject is spoken of: "she", "they"; and whether its verbs are plural. */
export type Voice = { plural: boolean; they: string; them: string; their: string };

export const VOICES = {
  she: { plural: false, they: 'she', them: 'her', their: 'her' },
  he: { plural: false, they: 'he', them: 'him', their: 'his' },
  it: { plural: false, they: 'it', them: 'it', their: 'its' },
  /** One person of whom we don't know more. */
  one: { plural: false, they: 'they', them: 'them', their: 'their' },
  they: { plural: true, they: 'they', them: 'them', their: 'their' },
} as const satisfies Record<string, Voice>;

export const capitalized = (text: string): string => {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
};

/** Lowers the first letter of our own sentences; names and "I" keep theirs. */
export const uncapitalized = (text: string): string =>
  /^(?:A|An|The|One|Two|Three|Four|Hands|In|On|At|From|Close|Rain|Light|Smoke|Dust|Steam)\b/.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text;

/** Silent h and "yoo" sounds are where the letter misleads. */
export function article(noun: string): 'a' | 'an' {
  const vowelSound = /^(?:[aeio]|u(?!n(?:i|anim)|s[ae]|k)|hou?r(?!s[et])|honest|heir)/i.test(noun);
  const misleading = /^(?:one|once|eu|ewe|uni(?!nt|ma|mp)|us[aeiu]|hors)/i.test(noun);
  return vowelSound && !misleading ? 'an' : 'a';
}

export const withArticle = (noun: string): string =>
  /^(?:a|an|the|his|her|their|its|my|our|your|some|two|three|four|five|six|\d+)\s/i.test(noun)
    ? noun
    : `${article(noun)} ${noun}`;

export const withoutArticle = (phrase: string): string => phrase.replace(/^(?:a|an|the)\s+/i, '');

/** "a woman in a red coat" is "the woman in a red coat" from then on. */
export const definite = (phrase: string): string =>
  /^(?:his|her|their|its|my|our|your|the)\s/i.test(phrase) ? phrase : `the ${withoutArticle(phrase)}`;

/** From the bare verb to the form that agrees: "walk" is "walks" for one. */
export function agreeing(verb: string, plural: boolean): string {
  if (verb === 'be') return plural ? 'are' : 'is';
  if (plural) return verb;
  if (verb === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/**
 * Fills a line that we wrote: `{who}` is the subject, `[walk]` a verb that agrees with it,
 * `{their}`, `{them}`, `{they}` its pronouns, `{where}` and `{thing}` whatever the caller gives.
 */
export function filled(line: string, voice: Voice, parts: Record<string, string>): string {
  const text = line
    .replace(/\[(\w+)\]/g, (_, verb: string) => agreeing(verb, voice.plural))
    .replace(/\{(\w+)\}/g, (whole, name: string) => {
      if (name === 'they' || name === 'them' || name === 'their') return voice[name];
      return parts[name] ?? whole;
    });
  return tidyJoins(text);
}

/** Joins that are left over when a part was empty, and words said twice. */
export const tidyJoins = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/,\s*(?=[,;.])/g, '')
    .replace(/\b(a|an|the|and|of|in|on|at|with|to)\s+\1\b/gi, '$1')
    .trim();

export const sentence = (text: string): string => {
  const clean = tidyJoins(text);
  return clean === ''
    ? ''
    : `${capitalized(clean).replace(/[,;:]+$/, '')}${/[.!?…。！？]["”»]?$/.test(clean) ? '' : '.'}`;
};

/** Ends with a whole word, where a text goes on as if nothing were missing. */
export const shortened = (text: string, most: number): string => {
  const clean = text.replace(/\s+/g, ' ').trim();
  if ([...clean].length <= most) return clean;
  const cut = cutText(clean, most);
  const end = cut.lastIndexOf(' ');
  return (end > cut.length / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.-]+$/, '');
};

/** The same with a sign that there is more: for readers, not for models. */
export const abbreviated = (text: string, most: number): string =>
  [...text].length > most ? `${shortened(text, most - 1)}…` : text;

/** Asks a text for words: where it says one as a whole, in either number, whatever its case; -1 where it does not. */
export function placesOfWords(text: string): (word: string) => number {
  const plain = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return (word) => {
    const wanted = word
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const found = [' ', 's ', 'es ']
      .map((end) => plain.indexOf(` ${wanted}${end}`))
      .filter((at) => wanted !== '' && at >= 0);
    return found.length === 0 ? -1 : Math.min(...found);
  };
}

export const mentions = (text: string, word: string): boolean => placesOfWords(text)(word) >= 0;
