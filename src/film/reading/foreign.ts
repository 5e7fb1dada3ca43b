/** Texts in other languages: the known words in the order of the text, read without a grammar. */
import { withArticle } from '../facts/english.js';
import type { Action, Subject } from '../facts/facts.js';
import { colourName } from '../lexicon/colours.js';
import type { BeingEntry, EntryOf, Family, Language, ThingEntry } from '../lexicon/entry.js';
import { type FoundOther, findOther, isWordOf, unknownWords } from '../lexicon/find-other.js';
import { plural, verbForms } from '../lexicon/inflect.js';
import { languageOf } from './language.js';
import { addBeing, copyOfNoLook } from './look.js';
import { SOME } from './phrase.js';
import type { SentencesRead } from './sentence-state.js';

export const readingLanguage = (text: string) => languageOf(text, isWordOf);

const entryOf = <Each extends Family>(found: FoundOther, family: Each): EntryOf[Each] | null =>
  // The dictionary holds entries of a family under its name.
  found.family === family ? (found.entry as EntryOf[Each]) : null;

/** What the text says as facts, and its known words in English for whoever looks for hours, moods and looks. */
export function inEnglish(text: string, language: Language): { text: string; read: SentencesRead } {
  const found = findOther(text, language);
  const read: SentencesRead = { subjects: [], places: [], props: [], colours: [], lights: [], deeds: [] };
  found.forEach((each, at) => {
    const being = entryOf(each, 'beings');
    const thing = entryOf(each, 'things');
    const place = entryOf(each, 'places');
    const sameWord = (family: Family) =>
      found.some((other) => other.start === each.start && other.family === family);
    if (being !== null) addSubject(read, each, being, being.kind, found, at);
    else if (thing !== null && !sameWord('garments')) addThing(read, each, thing, found, at);
    else if (place !== null && !read.places.some(({ id }) => id === place.id))
      read.places.push({ id: place.id, phrase: place.words[0]!, start: each.start });
    else if (each.family === 'garments') addGarment(read, each, found, at);
    else if (each.family === 'colours' && !boundColour(found, at)) {
      const colour = entryOf(each, 'colours')!;
      read.colours.push({ name: colour.id, hex: colour.hex });
    }
  });
  // What is not understood is kept in its own words, and told; quoted, since it may mean something else in English.
  read.props.push(...unknownWords(text, language, found).map((word) => ({ phrase: `“${word}”`, id: null })));
  read.deeds = read.subjects.flatMap(({ noun, action, start }) =>
    action === null ? [] : [{ nouns: [noun], action, start }],
  );
  return { text: glossOf(found), read };
}

const glossOf = (found: readonly FoundOther[]): string => {
  const hours = found.filter((each) => each.family === 'hours').map(({ entry }) => entry.id);
  const rest = found
    .filter((each) => !['hours', 'actions', 'colours', 'things'].includes(each.family))
    .map(({ entry }) => entry.words[0]!);
  return [[...new Set(hours)].join(' to '), ...new Set(rest)].filter((each) => each !== '').join(', ');
};

const near = (one: FoundOther, other: FoundOther | undefined, characters: number): boolean =>
  other !== undefined &&
  (other.start >= one.end ? other.start - one.end <= characters : one.start - other.end <= characters);

/** A colour beside a garment or a subject is theirs. */
function boundColour(found: readonly FoundOther[], at: number): boolean {
  return [found[at - 1], found[at + 1]].some(
    (each) => near(found[at]!, each, 3) && ['garments', 'beings', 'things'].includes(each!.family),
  );
}

const colourBeside = (found: readonly FoundOther[], at: number): string | null => {
  const beside = [found[at - 1], found[at + 1]].find(
    (each) => each?.family === 'colours' && near(found[at]!, each, 3),
  );
  return beside === undefined ? null : entryOf(beside, 'colours')!.hex;
};

/** The nearest verb: in most languages behind its subject, in Arabic also before it. */
function actionOf(found: readonly FoundOther[], at: number): Action | null {
  const after = found
    .slice(at + 1)
    .find((each) => each.family === 'actions' && each.start - found[at]!.end < 80);
  const before = found
    .slice(0, at)
    .findLast((each) => each.family === 'actions' && found[at]!.start - each.end < 12);
  const verb = after ?? before;
  if (verb === undefined) return null;
  return { id: verb.entry.id, phrase: `${verbForms(verb.entry.id)[1]!} ${objectOf(found, verb)}`.trim() };
}

/** "Répare une horloge": the thing that stands next to what is done, before or behind it. */
function objectOf(found: readonly FoundOther[], verb: FoundOther): string {
  const at = found.indexOf(verb);
  const beside = [found[at + 1], found[at - 1]].find(
    (each) => each?.family === 'things' && near(verb, each, 12),
  );
  const thing = beside === undefined ? null : entryOf(beside, 'things')!;
  if (thing === null || isLarge(thing)) return '';
  return beside!.plural ? plural(thing.words[0]!) : withArticle(thing.words[0]!);
}

const isLarge = (thing: ThingEntry): boolean =>
  thing.kind === 'VEHICLE' || thing.metres >= 2 || thing.motion !== 'still';

function addThing(
  read: SentencesRead,
  each: FoundOther,
  thing: ThingEntry,
  found: readonly FoundOther[],
  at: number,
): void {
  if (thing.id === 'sun' || thing.id === 'moon') return;
  if (
    isLarge(thing) ||
    (read.subjects.length === 0 && !found.slice(at + 1).some(({ family }) => family === 'beings'))
  )
    addSubject(read, each, thing, thing.kind, found, at);
  else read.props.push({ phrase: thing.words[0]!, id: thing.id });
}

function addSubject(
  read: SentencesRead,
  each: FoundOther,
  entry: BeingEntry | ThingEntry,
  kind: Subject['kind'],
  found: readonly FoundOther[],
  at: number,
): void {
  if (read.subjects.some(({ id }) => id === entry.id) || read.subjects.length >= 8) return;
  const look = copyOfNoLook();
  const being = 'voice' in entry ? entry : null;
  if (kind !== 'PERSON') look.colour = colourBeside(found, at);
  if (being !== null) addBeing(look, being);
  read.subjects.push({
    id: entry.id,
    noun: entry.words[0]!,
    kind,
    count: each.count ?? being?.group ?? (each.plural ? SOME : 1),
    look,
    action: kind === 'THING' ? null : actionOf(found, at),
    characterKey: null,
    by: 'USER',
    start: each.start,
  });
}

function addGarment(read: SentencesRead, each: FoundOther, found: readonly FoundOther[], at: number): void {
  const garment = entryOf(each, 'garments')!;
  const person = read.subjects.findLast(({ kind }) => kind === 'PERSON') ?? null;
  if (person === null) {
    read.props.push({ phrase: garment.words[0]!, id: null });
    return;
  }
  const colour = colourBeside(found, at);
  const name = colour === null ? garment.id : `${colourName(colour)} ${garment.id}`;
  if (garment.kind === 'accessory') person.look.accessories.push(garment.id);
  else person.look.clothes.push({ garment: garment.id, colour });
  person.look.words.push(`${garment.kind === 'accessory' ? 'with' : 'in'} ${withArticle(name)}`);
}
