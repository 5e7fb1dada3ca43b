/** Handling of texts that others wrote: counting, cleaning and cutting them so that they still read as one. */

import { article } from '../facts/english.js';

/** No prompt is longer than this, for any model. */
export const MAX_PROMPT_WORDS = 199;

const URL_LIKE = /\b(?:https?:\/\/|www\.)\S+/gi;
const CONTROL_OR_INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+/g;
/** A text must not end on these: the reader would wait for the rest. */
const DANGLING = new Set(
  'a an the and or but nor of in on at to into onto from with without by for as over under through between behind above below near while when where which that whose his her its their is are very'.split(
    ' ',
  ),
);

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
export const wordCount = (text: string): number => wordsOf(text).length;

/** Whether a text holds links, which no video model should ever read aloud. */
export const hasUrl = (text: string): boolean => new RegExp(URL_LIKE.source, 'i').test(text);

/** One line without links, control characters or stray punctuation. */
export function tidy(text: string): string {
  return text
    .replace(CONTROL_OR_INVISIBLE, ' ')
    .replace(URL_LIKE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/(?:\.{2,}|…)/g, '.')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(/[,;:]+([.!?])/g, '$1')
    .replace(/([.!?])\s*[,;:]/g, '$1')
    .replace(/^[\s,.;:]+/, '')
    .trim();
}

export const withoutEnd = (text: string): string => text.replace(/[\s,.;:!?…–-]+$/, '');

/** At most so many words, ended where a reader would have ended: at a sentence, else at a comma, else at a whole phrase. */
export function cutToWords(text: string, limit: number): string {
  const words = wordsOf(text);
  if (words.length <= limit) return text;
  const kept = words.slice(0, Math.max(0, limit));
  const enough = Math.floor(limit * 0.6);
  const lastEnding = (pattern: RegExp) => kept.findLastIndex((word) => pattern.test(word)) + 1;

  const sentences = lastEnding(/[.!?]["')\]]?$/);
  if (sentences > enough) return kept.slice(0, sentences).join(' ');
  const clauses = lastEnding(/[,;:]$/);
  if (clauses > enough) return withoutEnd(kept.slice(0, clauses).join(' '));
  while (kept.length > 1 && DANGLING.has(kept.at(-1)!.toLowerCase())) kept.pop();
  return withoutEnd(kept.join(' '));
}

/** Words that open a description and are certainly no names. */
const COMMON_OPENER =
  /^(?:an?|the|one|two|three|four|five|some|several|many|his|her|their|its|in|on|at|under|inside|outside|around|above|below|along|near|young|old|older|elderly|middle-aged|tall|short|small|tiny|large|big|huge|vast|lone|lonely|single|close|extreme|wide|medium|low|high|slow|fast|quick|smooth|static|steady|soft|hard|warm|cold|cool|bright|dark|dim|deep|rich|golden|neon|natural|urban|dramatic|moody|melancholic|cinematic|dynamic|empty|busy|narrow|quiet|rainy|misty|foggy|dusty|modern|vintage|handheld|tracking|man|woman|men|women|boy|girl|people|dancers?|singers?|camera|city|street|rain|snow|desert|forest|ocean|mountain|night|glass|[a-z]+(?:ing|ed|ly|ous|ful|less|istic|ical|ish|able))\b/i;

const smallFirst = (text: string): string =>
  /^\w[A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The text as it stands after other words: its first letter small, unless that may be a name. */
export const midSentence = (text: string): string => (COMMON_OPENER.test(text) ? smallFirst(text) : text);

/** The same for words about style, which are no names. */
export const asPhrase = smallFirst;

const DETERMINED =
  /^(?:an?|the|one|two|three|four|five|some|several|many|his|her|their|its|in|on|at|under|inside|outside|around|above|below|along|near)\b/i;
const NEEDS_NO_ARTICLE =
  /(?:[^s]s|men|women|people|children|rain|snow|fog|mist|sand|water|nature|darkness|space|light|smoke|downtown)$/i;

/** "young woman, 25" becomes "a young woman, 25"; names and plurals stay as they are. */
export function asNounPhrase(text: string): string {
  const phrase = midSentence(text);
  const thing = phrase
    .split(
      /[,;:(]|\s(?:with|of|in|on|at|by|from|under|over|near|above|behind|along|across|through|who|that|where|wearing)\s/,
    )[0]!
    .trim();
  const isName = phrase === text && /^\p{Lu}/u.test(text);
  if (isName || DETERMINED.test(phrase) || NEEDS_NO_ARTICLE.test(thing) || !/^[a-z]/i.test(phrase))
    return phrase;
  return `${article(phrase)} ${phrase}`;
}
