/** Works a change into a prompt that is already written, without leaving words in it that contradict the change. */
import { asPhrase, cutToWords, MAX_PROMPT_WORDS, mentions, sentence, tidy, wordCount } from '../wording.js';
import type { Template } from './template.js';
import { TEMPLATES } from './templates.js';

/** The film's style stays, but for the very words that the user wants otherwise: no golden hour at night. */
export const agreeing = (keywords: readonly string[], { replaces }: Template): string[] =>
  keywords.filter((keyword) => !replaces.some(([pattern]) => keyword.search(pattern) >= 0));

export function reworded(text: string, template: Template, keywords: readonly string[]): string {
  const hidden = hide(text, agreeing(keywords, template));
  const changed = template.replaces.reduce(
    (result, [pattern, instead]) => result.replace(pattern, instead),
    hidden.text,
  );
  return changed === hidden.text ? text : withCapitals(fixedArticles(tidy(hidden.show(changed))));
}

const withCapitals = (text: string): string =>
  text.replace(
    /(^|[.!?]\s+)(\p{Ll})/gu,
    (_all, before: string, letter: string) => before + letter.toUpperCase(),
  );

/** Takes phrases out of a text for as long as it is being changed. */
function hide(text: string, phrases: readonly string[]) {
  const found: string[] = [];
  const mark = (at: number) => String.fromCharCode(0xe000 + at);
  let result = text;
  for (const phrase of phrases.filter(Boolean)) {
    const pattern = new RegExp(
      phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+'),
      'gi',
    );
    result = result.replace(pattern, (match) => mark(found.push(match) - 1));
  }
  return {
    text: result,
    show: (changed: string) =>
      changed.replace(/[\ue000-\uf8ff]/g, (each) => found[each.charCodeAt(0) - 0xe000] ?? ''),
  };
}

const BROUGHT_IN = new Set(
  TEMPLATES.flatMap(({ replaces }) => replaces.map(([, instead]) => instead.split(/[\s-]/)[0]!)).filter(
    (word) => /^[^aeiou]/.test(word),
  ),
);
const fixedArticles = (text: string): string =>
  text
    .replace(/\b(an) (\w+)/gi, (all, _an: string, word: string) => (BROUGHT_IN.has(word) ? `a ${word}` : all))
    .replace(/\b(?:an?|the)\s*(?=[,.;])/gi, '');

/** What earlier changes of the same aspect brought in. */
export function withoutPhrasesOf(text: string, { aspect }: Template): string {
  const phrases = TEMPLATES.filter((other) => other.aspect === aspect).flatMap(({ says }) => says);
  return withCapitals(
    tidy(
      phrases
        .toSorted((a, b) => b.length - a.length)
        .reduce(
          (result, phrase) =>
            result.replace(new RegExp(`,?\\s*${escaped(phrase)}\\.?(?=[,.\\s]|$)`, 'gi'), (match) =>
              match.endsWith('.') && !match.startsWith(',') ? ' ' : match.endsWith('.') ? '.' : ',',
            ),
          text,
        ),
    ),
  );
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const PERSON =
  /\b(?:figures?|m[ae]n|wom[ae]n|girls?|boys?|persons?|people|dancers?|singers?|couple|crowds?|child(?:ren)?|protagonist|artists?|performers?|musicians?|band|friends?|he|she|they|her|his|their|faces?|hands?)\b/i;

/** A place without people must not be introduced by what they do. */
export function withoutPeople(text: string, keywords: readonly string[]): string {
  const parts = sentencesOf(text);
  const sentences = parts.length > 2;
  const pieces = sentences
    ? parts
    : text
        .replace(
          /,? featuring .*?(?=, (?:set in|on an?|in an?|at |color palette|wide|close|low|high|medium)|$)/i,
          '',
        )
        .split(', ');
  const empty = pieces.filter(
    (piece) =>
      !/^featuring\b/i.test(piece) &&
      (!PERSON.test(piece) || keywords.some((keyword) => mentions(piece, keyword))),
  );
  return empty.length > 0 ? tidy(sentences ? empty.join(' ') : sentence(empty.join(', '))) : text;
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/).filter(Boolean);

export function introducedBy(phrase: string, text: string): string {
  return sentencesOf(text).length > 2
    ? `${sentence(phrase)} ${text}`
    : sentence(`${phrase}, ${asPhrase(text)}`);
}

/** Models weigh the first words most, so a change comes right after what happens. */
export function withPhrase(text: string, phrase: string): string {
  if (mentions(text, phrase)) return text;
  const sentences = sentencesOf(text);
  if (sentences.length > 2) {
    const at = wordCount(sentences[0]!) < 5 ? 2 : 1;
    return [...sentences.slice(0, at), sentence(phrase), ...sentences.slice(at)].join(' ');
  }
  const part = text.search(
    /, (?:featuring|set in|on an?|in an?|at (?:night|dawn|dusk|sunset)|color palette) /i,
  );
  const at = part > 0 ? part : text.indexOf(',', 40);
  return at > 0
    ? `${text.slice(0, at)}, ${phrase}${text.slice(at)}`
    : `${sentence(text)} ${sentence(phrase)}`;
}

/** Room is made by leaving out what comes late and is neither style nor the change itself. */
export function withinLimit(text: string, needed: readonly string[]): string {
  const joint = sentencesOf(text).length > 2 ? ' ' : ', ';
  const parts = joint === ' ' ? sentencesOf(text) : text.split(', ');
  for (let at = parts.length - 1; at > 1 && wordCount(parts.join(joint)) > MAX_PROMPT_WORDS; at--) {
    if (!needed.some((phrase) => mentions(parts[at]!, phrase) || mentions(phrase, parts[at]!)))
      parts.splice(at, 1);
  }
  return cutToWords(parts.join(joint), MAX_PROMPT_WORDS);
}
