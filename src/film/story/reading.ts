/** What the words of a prompt say, by lexicon and grammar: who, does what, where, when, in which look, and what not. */

import { agreeing, VOICES, type Voice, withArticle, withoutArticle } from '../facts/english.js';
import { COLOUR_WORDS } from '../lexicon/colours.js';
import { TIMES, type TimeOfDay, WEATHERS, type Weather } from './atmosphere.js';
import { BEING_WORDS, type BeingKind, type BeingWord } from './beings.js';
import { FEELINGS, type Feeling } from './feelings.js';
import { glossed } from './glossary.js';
import { GENRES, type Genre, LOOK_WORDS } from './looks.js';
import type { Place } from './place.js';
import { PLACES } from './places.js';
import { infinitive, type Term, taggedSentences } from './terms.js';

export type Being = {
  /** As the prompt says it, with an article: "a young woman in a red coat". */
  phrase: string;
  head: string;
  kind: BeingKind;
  voice: Voice;
  word: BeingWord;
  /** The prompt says what it looks like or wears. */
  dressed: boolean;
  /** What it does, agreeing with it: "walks alone through the rain". */
  actions: string[];
};

export type FoundPlace = { place: Place; phrase: string };
export type FoundMood = { word: string; feeling: Feeling };

export type Reading = {
  beings: Being[];
  places: FoundPlace[];
  /** A setting that no lexicon knows: "a greenhouse". */
  unknownPlace: string | null;
  /** The first thing that is spoken of, when there is no being. */
  thing: string | null;
  times: TimeOfDay[];
  weathers: Weather[];
  colours: string[];
  moods: FoundMood[];
  looks: { word: string; preset: string }[];
  genre: Genre | null;
  avoid: string[];
  quotes: string[];
  /** The prompt without quotes, refusals and "make a video about". */
  plain: string;
  english: boolean;
};

let latest: { prompt: string; reading: Reading }[] = [];

/** One plan asks for the same few texts again and again. */
export function readPrompt(prompt: string): Reading {
  const known = latest.find((each) => each.prompt === prompt);
  if (known !== undefined) return known.reading;
  const reading = read(prompt);
  latest = [{ prompt, reading }, ...latest.slice(0, 3)];
  return reading;
}

function read(prompt: string): Reading {
  const quotes = [...prompt.matchAll(/["“”«»„]([^"“”«»„]{1,200})["“”«»]/gu)].map((found) => found[1]!.trim());
  const withoutQuotes = prompt.replace(/["“”«»„][^"“”«»„]{1,200}["“”«»]/gu, ' ');
  const { kept, avoid } = withoutRefusals(withoutQuotes);
  const plain = withoutCommand(kept);
  const english = isEnglish(plain.toLowerCase());
  // Words of other languages that we know stand in for the prompt; its own words stay in `plain`.
  const readable = english ? plain : glossed(plain);
  const lower = readable.toLowerCase();
  // "A cozy commercial for …": the words before the subject speak of the film as a whole.
  const whole = english ? kept.toLowerCase() : lower;
  const sentences = taggedSentences(readable);
  const beings = noPeople(avoid) ? [] : sentences.flatMap(beingsOf);
  const places = placesOf(lower, sentences);
  return {
    beings: distinctBeings(beings),
    places,
    unknownPlace: places.length > 0 ? null : unknownPlaceOf(sentences),
    thing: beings.length > 0 ? null : thingOf(sentences),
    times: found(whole, TIMES),
    // After the rain none falls.
    weathers: found(
      whole.replace(/\b(?:after|before) (?:the |a |an )?(?:\w+ )?(?:rain|storm|snow)\w*/g, ' '),
      WEATHERS,
    ),
    colours: coloursOf(whole),
    moods: moodsOf(whole),
    looks: LOOK_WORDS.flatMap(([words, preset]) =>
      words
        .filter((word) => says(whole, word))
        .slice(0, 1)
        .map((word) => ({ word, preset })),
    ),
    genre: genreOf(whole),
    avoid,
    quotes,
    plain,
    english,
  };
}

let spaced = { of: '', words: '' };

/** The text as words between single spaces, so that a lookup is a plain search. */
function asWords(text: string): string {
  if (spaced.of !== text) spaced = { of: text, words: ` ${text.replace(/[^\p{L}\p{N}&]+/gu, ' ').trim()} ` };
  return spaced.words;
}

/** "sky blue" is not also blue. */
function coloursOf(lower: string): string[] {
  const said = COLOUR_WORDS.filter((word) => says(lower, word));
  return said
    .filter((word) => !said.some((other) => other !== word && other.includes(word)))
    .sort((a, b) => saidAt(lower, a) - saidAt(lower, b));
}

const ENDINGS = [' ', 's ', 'es '] as const;

/** Where the text says the word, as a whole and in either number; infinity where it doesn't. */
export function saidAt(lower: string, word: string): number {
  const words = asWords(lower);
  const plain = word.includes('-') ? word.replaceAll('-', ' ') : word;
  let first = Number.POSITIVE_INFINITY;
  for (const ending of ENDINGS) {
    const at = words.indexOf(` ${plain}${ending}`);
    if (at >= 0 && at < first) first = at;
  }
  return first;
}

export const says = (lower: string, word: string): boolean => saidAt(lower, word) < Number.POSITIVE_INFINITY;

const firstSaid = (lower: string, words: readonly string[]): number =>
  words.reduce((first, word) => Math.min(first, saidAt(lower, word)), Number.POSITIVE_INFINITY);

/** Entries whose words occur, in the order in which the prompt says them. */
function found<T extends { words: readonly string[] }>(lower: string, entries: readonly T[]): T[] {
  return entries
    .map((entry) => ({ entry, at: firstSaid(lower, entry.words) }))
    .filter(({ at }) => at < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}

/** The longest name wins: "indie folk" is folk. */
function genreOf(lower: string): Genre | null {
  const named = GENRES.flatMap((genre) =>
    genre.words.filter((word) => says(lower, word)).map((word) => ({ genre, word })),
  );
  return named.sort((a, b) => b.word.length - a.word.length)[0]?.genre ?? null;
}

/** Words of feeling that speak of something else here. */
const NO_MOOD =
  /\b(?:after dark|dark (?:roast|chocolate|hair|eyes|skin|wood|blue|green|red|coat|glass|denim|coffee|suit|brown)|slow motion|hot sauce|soft drink|love song|power tool|energy drink|first love|lost love|fast food|fresh bread|still life|bright red|bright yellow|bright blue)\b/g;

function moodsOf(text: string): FoundMood[] {
  const lower = text.replace(NO_MOOD, ' ');
  return FEELINGS.flatMap((feeling) =>
    feeling.words
      .filter((word) => says(lower, word))
      .map((word) => ({ word, feeling, at: saidAt(lower, word) })),
  )
    .sort((a, b) => a.at - b.at || b.word.length - a.word.length)
    .map(({ word, feeling }) => ({ word, feeling }));
}

const REFUSAL =
  /\b(?:no|without(?: any)?|not|avoid(?:ing)?|never(?: show)?|don['’]?t (?:show|use|want|include|add)(?: any)?|do not (?:show|use|want|include|add)(?: any)?|nothing)\s+((?:[\p{L}-]+)(?:\s+[\p{L}-]+){0,3}?)(?=\s*(?:[,.;:!?]|$|\b(?:and|or|but|in|on|at|with|just|only|please|anywhere|nor)\b))/giu;

/** "No people", "not sunny", "without text or logos" are things to avoid and must not be found by the lexicon. */
function withoutRefusals(text: string): { kept: string; avoid: string[] } {
  const avoid: string[] = [];
  const kept = text
    .replace(/\b([\p{L}]+)-free\b/giu, (_, what: string) => {
      avoid.push(what.toLowerCase());
      return ' ';
    })
    .replace(REFUSAL, (whole, what: string) => {
      const thing = what
        .toLowerCase()
        .replace(/^(?:any|a|an|the|too|so|very)\s+/, '')
        .trim();
      if (/^(?:only|just|one|longer|matter|idea|need|more than|less than|where|sooner)$/.test(thing))
        return whole;
      avoid.push(thing);
      return ' ';
    })
    .replace(/^\s*(?:(?:[,;]\s*)?(?:or|and|nor)\s+[\p{L}-]+\s*[,.;])?/u, (whole) =>
      avoid.length > 0 ? ' ' : whole,
    );
  return {
    kept: kept
      .replace(/\s+([,.;])/g, '$1')
      .replace(/(?:^|[.;])\s*,/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    avoid: [...new Set(avoid)],
  };
}

export const noPeople = (avoid: readonly string[]): boolean =>
  avoid.some((each) =>
    /\b(?:people|humans?|persons?|characters?|faces?|actors?|crowds?|one|body|beings?)\b/.test(each),
  );

const COMMAND =
  /^\s*(?:please\s+)?(?:(?:can|could) you\s+)?(?:i (?:want|need|would like|'d like)\s+)?(?:(?:make|create|generate|produce|build|shoot|direct|design|give)\s+(?:me\s+|us\s+)?)?(?:(?:a|an|the|my|our)\s+)?(?:[\p{L}\p{N}-]+\s+){0,4}?(?:music video|video|ad|advert|advertisement|commercial|spot|film|movie|clip|promo|teaser|trailer)\s+(?:about|for|of|with|featuring|showing|where|in which|that shows|set in|set to)\s*:?\s*/iu;

export function withoutCommand(text: string): string {
  const rest = text.replace(COMMAND, '');
  return rest.length >= 3 ? rest.trim() : text.trim();
}

function isEnglish(lower: string): boolean {
  const letters = [...lower.matchAll(/\p{L}+/gu)].map((each) => each[0]);
  if (letters.length === 0) return false;
  if (letters.some((word) => /[^\p{Script=Latin}]/u.test(word))) return false;
  const foreign = letters.filter((word) => FOREIGN.has(word)).length;
  const common = letters.filter((word) => COMMON.has(word)).length;
  return foreign === 0 || common > foreign;
}

const COMMON = new Set(
  'the a an of and in on at with to for by from is are through over under who that his her their its my our'.split(
    ' ',
  ),
);
const FOREIGN = new Set(
  'der die das ein eine einer und im am mit auf ist nicht für le la les un une des du et dans avec sur est el los las una y en con por de del il lo gli della nel che è o os uma em com não da do dos'.split(
    ' ',
  ),
);

const LEFT = [
  'Adjective',
  'Adverb',
  'Determiner',
  'Possessive',
  'Value',
  'Noun',
  'PastTense',
  'Gerund',
  'Participle',
];
const DRESS =
  /^(?:coat|dress|jacket|hood|hoodie|hat|cap|suit|shirt|gown|cloak|cape|veil|scarf|raincoat|uniform|armor|armour|kimono|helmet|mask|boots|heels|glasses|sunglasses|hair|beard|eyes|wings|braid|braids|crown|umbrella|guitar|violin|camera|lantern|sword|tattoos|backpack|fur|sweater|jeans|headphones|bicycle|bike|suitcase|jumpsuit|spacesuit|tuxedo|overalls|robe|apron|sneakers|trainers|leg|face|arm|arms|tail|scars?)$/;

function beingsOf(sentence: Term[]): Being[] {
  const beings: Being[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const match = BEING_INDEX.get(sentence[at]!.normal.replace(/['’]s$/, ''));
    if (match === undefined || /['’]s$/.test(sentence[at]!.normal)) continue;
    const next = sentence[at + 1];
    // "dancer silhouettes", "robot arm": the word describes the next noun and is no being itself.
    if (
      next !== undefined &&
      sentence[at]!.post === '' &&
      BEING_INDEX.has(next.normal) &&
      !next.tags.has('Verb')
    )
      continue;
    if (sentence[at - 1] !== undefined && /^(?:of|like|as)$/.test(sentence[at - 1]!.normal) && at > 1)
      continue;
    const start = phraseStart(sentence, at);
    const end = dressEnd(sentence, at);
    const plural = match.plural;
    const phrase = wordsOf(sentence, start, end);
    const actions = actionsAfter(sentence, end + 1, plural);
    // "A family" is one; "friends" are many.
    const many = plural && sentence[at]!.normal === match.word.plural;
    beings.push({
      phrase: many
        ? withoutArticle(lowerFirst(phrase, sentence[start]!))
        : withArticle(withoutArticle(lowerFirst(phrase, sentence[start]!))),
      head: match.word.word,
      kind: plural && match.word.kind === 'PERSON' ? 'GROUP' : match.word.kind,
      voice: plural ? VOICES.they : genderBy(match.word.voice, actions),
      word: match.word,
      dressed: end > at,
      actions,
    });
  }
  return beings;
}

const BEING_INDEX = new Map<string, { word: BeingWord; plural: boolean }>(
  BEING_WORDS.flatMap((word) => [
    [word.plural, { word, plural: true }] as const,
    [word.word, { word, plural: word.kind === 'GROUP' }] as const,
  ]),
);

const genderBy = (voice: Voice, actions: readonly string[]): Voice => {
  if (voice !== VOICES.one) return voice;
  const text = ` ${actions.join(' ')} `;
  if (/\b(?:her|she|herself)\b/.test(text)) return VOICES.she;
  return /\b(?:his|he|him|himself)\b/.test(text) ? VOICES.he : voice;
};

function phraseStart(sentence: Term[], head: number): number {
  let start = head;
  while (start > 0) {
    const before = sentence[start - 1]!;
    if (
      before.post !== '' &&
      !(before.post === ',' && before.tags.has('Adjective') && sentence[start]!.tags.has('Adjective'))
    )
      break;
    if (
      !LEFT.some((tag) => before.tags.has(tag)) ||
      before.tags.has('Preposition') ||
      before.tags.has('Pronoun')
    )
      break;
    if (before.tags.has('Plural') || /^(?:up|down|off|out|over|away|back|together)$/.test(before.normal))
      break;
    if (
      BEING_INDEX.has(before.normal) ||
      /^(?:that|this|who|video|ad|song|ballad|about)$/.test(before.normal)
    )
      break;
    start--;
    if (before.tags.has('Determiner') || before.tags.has('Possessive')) break;
  }
  return start;
}

/** "in a red coat", "with silver hair", "wearing headphones" belong to the person. */
function dressEnd(sentence: Term[], head: number): number {
  if (sentence[head]!.post !== '') return head;
  const joint = sentence[head + 1]?.normal;
  if (joint === undefined || !/^(?:in|with|wearing|holding|carrying)$/.test(joint)) return head;
  for (let at = head + 2; at < Math.min(head + 7, sentence.length); at++) {
    if (DRESS.test(sentence[at]!.normal)) return at;
    if (sentence[at]!.post !== '' || sentence[at]!.tags.has('Preposition')) return head;
  }
  return head;
}

const STOPS = /^(?:while|as|when|because|but|until|whose|which|where|then|before|after|so|and|until)$/;

function actionsAfter(sentence: Term[], from: number, plural: boolean): string[] {
  let at = from;
  while (
    at < sentence.length &&
    (/^(?:who|that|which|is|are|was|slowly|quietly|alone|lonely)$/.test(sentence[at]!.normal) ||
      sentence[at]!.tags.has('Auxiliary')) &&
    sentence[at]!.post === ''
  ) {
    if (/^(?:is|are|was)$/.test(sentence[at]!.normal) && !/ing$/.test(sentence[at + 1]?.normal ?? '')) break;
    at++;
  }
  const actions: string[] = [];
  while (at < sentence.length && actions.length < 3) {
    const verb = sentence[at]!;
    if (!isVerb(verb, at === from) && !(at === from && !plural && looksLikeVerb(verb, sentence[at + 1])))
      break;
    let end = at;
    while (
      end + 1 < sentence.length &&
      sentence[end]!.post === '' &&
      !STOPS.test(sentence[end + 1]!.normal) &&
      end - at < 14
    )
      end++;
    const rest = wordsOf(sentence, at + 1, end);
    actions.push(`${agreeing(infinitive(verb.normal), plural)} ${rest}`.trim());
    const joint = sentence[end + 1];
    if (joint === undefined) break;
    // "walks through the city, remembering a lost love": what follows the comma is done too.
    if (/[a-z]{2}ing$/.test(joint.normal) && joint.tags.has('Verb')) at = end + 1;
    else if (/^(?:and|then)$/.test(joint.normal)) at = end + 2;
    else break;
  }
  return actions.filter((action) => action.split(' ').length > 1 || !/^(?:is|are|has|have)$/.test(action));
}

/** The tagger takes "gallops" and "brews" for things; what comes after them says that they are done. */
const looksLikeVerb = ({ normal, post }: Term, next: Term | undefined): boolean =>
  /[a-z]{2}[^s]s$/.test(normal) &&
  post === '' &&
  next !== undefined &&
  (/^(?:along|through|over|across|past|into|onto|down|up|under|towards?|around|beside|among|out)$/.test(
    next.normal,
  ) ||
    (next.tags.has('Noun') && !next.tags.has('Plural')) ||
    next.tags.has('Determiner') ||
    next.tags.has('Possessive'));

const isVerb = (term: Term, first: boolean): boolean =>
  (term.tags.has('Verb') && !term.tags.has('Auxiliary')) || (first && /[a-z]{2}ing$/.test(term.normal));

const wordsOf = (sentence: Term[], from: number, to: number): string =>
  sentence
    .slice(from, to + 1)
    .map((term, index, all) => term.text + (index < all.length - 1 ? term.post : ''))
    .join(' ');

const lowerFirst = (phrase: string, first: Term): string =>
  first.tags.has('ProperNoun') || first.tags.has('Acronym')
    ? phrase
    : phrase[0]!.toLowerCase() + phrase.slice(1);

function distinctBeings(beings: Being[]): Being[] {
  const kept: Being[] = [];
  for (const being of beings) {
    const same = kept.find((each) => each.head === being.head && each.voice.plural === being.voice.plural);
    if (same === undefined) kept.push(being);
    else same.actions.push(...being.actions.filter((action) => !same.actions.includes(action)));
  }
  return kept.slice(0, 3);
}

function placesOf(lower: string, sentences: Term[][]): FoundPlace[] {
  const all = found(lower, PLACES).map((place) => ({
    place,
    phrase: placePhrase(place, sentences) ?? place.name,
  }));
  // "An empty room" in a club is the club; "an old harbour" within "an old harbour town" is no second place.
  return all.filter(
    ({ place, phrase }, index) =>
      (index === 0 || place.words.some((word) => !VAGUE.test(word) && says(lower, word))) &&
      !all
        .slice(0, index)
        .some(
          (other) =>
            other.phrase !== other.place.name &&
            (phrase.startsWith(other.phrase) || other.phrase.endsWith(withoutArticle(phrase))),
        ),
  );
}

const VAGUE = /^(?:room|home|house|window|bed|car|stars|traffic)$/;

/** Words that lead to a place without being one. */
const NO_PLACE_ALONE =
  /^(?:windows?|beds?|sofas?|desks?|cars?|waves?|chefs?|stars?|sand|traffic|surf|wood|pool|track|fair|dinner|breakfast)$/;

/** The user's own words for the place, when they say more than its name: "a dimly lit office". */
function placePhrase(place: Place, sentences: Term[][]): string | null {
  for (const sentence of sentences) {
    const at = sentence.findIndex((term) =>
      place.words.some((word) => term.normal === word || term.normal === `${word}s`),
    );
    if (at < 0 || !sentence[at]!.tags.has('Noun')) continue;
    const start = phraseStart(sentence, at);
    const inIt =
      start === at - 1 &&
      /^(?:in|inside|at|through|across|into)$/.test(sentence[start - 1]?.normal ?? '') &&
      !NO_PLACE_ALONE.test(sentence[at]!.normal) &&
      !place.name.includes(sentence[at]!.normal);
    const words = withoutArticle(wordsOf(sentence, start, at)).replace(
      /^(?:his|her|their|its|my|our)\s+/i,
      '',
    );
    if (words.split(' ').length < 2 && !inIt) continue;
    return /s$/.test(sentence[at]!.normal) && sentence[at]!.tags.has('Plural')
      ? words.toLowerCase()
      : withArticle(words.toLowerCase());
  }
  return null;
}

/** The text starts with one of these: "a dog runs", "the dog, asleep", and not "dog food". */
export function opensWith(text: string, words: readonly string[]): boolean {
  const sentence = taggedSentences(text)[0] ?? [];
  const first = sentence.findIndex(({ tags, normal, post }, at) => {
    const next = sentence[at + 1];
    const joined = next?.tags.has('Noun') && !next.tags.has('Verb') && post === '';
    return tags.has('Noun') && !(joined && !looksLikeVerb(next!, sentence[at + 2])) && normal.length > 1;
  });
  const head = sentence[first]?.normal;
  return head !== undefined && words.some((word) => head === word || head === `${word}s`);
}

/** The fullest phrase in a text around one of some words: "bright red trainers". */
export function phraseNaming(text: string, words: readonly string[]): string | null {
  const phrases = taggedSentences(text).flatMap((sentence) =>
    sentence.flatMap((term, at) =>
      term.tags.has('Noun') && words.some((word) => term.normal === word || term.normal === `${word}s`)
        ? [withoutArticle(wordsOf(sentence, phraseStart(sentence, at), at))]
        : [],
    ),
  );
  const longest = phrases.sort((a, b) => b.split(' ').length - a.split(' ').length)[0];
  return longest?.toLowerCase() ?? null;
}

const NOT_A_PLACE =
  /\b(?:night|day|morning|evening|rain|snow|style|mood|light|love|background|way|end|time|song|video|coat|dress|slow motion|color|colour|world|life|summer|winter|second|minute)s?\b/;

function unknownPlaceOf(sentences: Term[][]): string | null {
  for (const sentence of sentences) {
    for (let at = 0; at < sentence.length - 1; at++) {
      if (!/^(?:in|inside|at|on|through|across|into|onto|over)$/.test(sentence[at]!.normal)) continue;
      let end = at + 1;
      while (
        end < sentence.length - 1 &&
        sentence[end]!.post === '' &&
        (sentence[end + 1]!.tags.has('Noun') || sentence[end + 1]!.tags.has('Adjective')) &&
        !sentence[end + 1]!.tags.has('Pronoun')
      )
        end++;
      const phrase = wordsOf(sentence, at + 1, end).toLowerCase();
      if (
        end > at + 1 &&
        sentence[end]!.tags.has('Noun') &&
        /^(?:a|an|the)\s/.test(phrase) &&
        !NOT_A_PLACE.test(phrase)
      )
        return withArticle(withoutArticle(phrase));
    }
  }
  return null;
}

const NO_THING =
  /\b(?:techno|house|hip-?hop|rap|trap|rock|metal|punk|jazz|pop|folk|country|reggae|ambient|edm|synthwave|lo-?fi|blues|soul|funk|disco|classical|piano|guitar|drums?|bass|synths?|vocals?|symphony|sonata|orchestra|remix|album|anthem|soundtrack|tune|melody|video|song|music|track|beat|ballad|film|ad|commercial|style|mood|vibe|prompt|instruction|something|anything|thing|clip|spot|second|minute|shot)s?\b/;

function thingOf(sentences: Term[][]): string | null {
  for (const sentence of sentences) {
    for (let at = 0; at < sentence.length; at++) {
      const term = sentence[at]!;
      const last = sentence[at + 1] === undefined || term.post !== '' || !sentence[at + 1]!.tags.has('Noun');
      if (!term.tags.has('Noun') || term.tags.has('Pronoun') || !last || NO_THING.test(term.normal)) continue;
      const start = phraseStart(sentence, at);
      const phrase = lowerFirst(wordsOf(sentence, start, at), sentence[start]!);
      if (NO_THING.test(phrase.toLowerCase()) || phrase.length > 60) continue;
      return term.tags.has('Plural') || term.tags.has('ProperNoun') || /s$/.test(term.normal)
        ? phrase
        : withArticle(phrase);
    }
  }
  return null;
}
