/** What a noun phrase is in its sentence: a subject, a place, something worn, a prop, or only a colour. */
import type { Look, SubjectKind } from '../facts/facts.js';
import { drawableNamed, landmarkNamed } from '../lexicon/drawable.js';
import { isGenre } from '../lexicon/genres.js';
import { kindOfNoun } from '../lexicon/kinds.js';
import { placeHinted } from '../lexicon/places.js';
import { addBeing, addWorn, BODY, HAIR, lookOf } from './look.js';
import type { Phrase } from './phrase.js';
import { actionFrom, type Draft, done, type State, slice } from './sentence-state.js';
import { isNameOfPlace, singular, type Unit } from './units.js';
import {
  FURNITURE,
  LIGHT,
  LOCATIVE,
  NO_PERSON,
  NOT_SEEN,
  PERSON_NOUN,
  QUANTITIES,
  SELLS,
  WORN,
} from './word-lists.js';

/** Decides what a noun phrase is here: a subject, a place, something worn, a prop, or only a colour. */
export function placePhrase(state: State, phrase: Phrase): void {
  const { head } = phrase;
  const led =
    state.preposition !== null && state.preposition.at === phrase.start - 1 ? state.preposition.word : null;
  if (head === null) {
    if (led !== null && state.latest !== null && addWorn(state.latest.look, led, phrase, '')) return;
    freeColours(state, phrase);
    return;
  }
  if (LIGHT.test(head.word) || head.word.startsWith('neon '))
    state.read.lights.push(slice(state, phrase.start, phrase.end).replace(/^(?:an?|the) /i, ''));
  if (LIGHT.test(head.word) && head.means.beings === undefined) {
    freeColours(state, phrase);
    return;
  }
  if (phrase.determiner === null && (isGenre(head.word) || (!phrase.plural && isGenre(phrase.noun)))) return;
  if (wornBy(state, phrase, led)) return;
  if (renamed(state, phrase)) return;
  // "Palm trees, pink sky": nobody is in it.
  if (
    /\bsk(?:y|ies)$/.test(head.word) &&
    head.means.beings === undefined &&
    (led === null || led === 'under')
  ) {
    freeColours(state, phrase);
    return;
  }
  if (/^(?:background|backdrop)$/.test(head.word) && led !== null && phrase.modifiers.length > 0) {
    addPlace(state, phrase, null);
    return;
  }
  if (isTown(phrase)) {
    if (state.read.places.length === 0) addPlace(state, phrase, 'city_street');
    return;
  }
  if (led === 'of' && quantified(state, phrase)) return;
  const counts = QUANTITIES[head.word] !== undefined && state.units[phrase.end]?.word === 'of';
  if (counts && Object.keys(head.means).length === 0) return;
  if (soldBy(state, phrase)) return;
  const { beings, things, places } = head.means;
  if (
    places?.entry.indoors &&
    led !== null &&
    AROUND.test(fullPreposition(state, phrase, led)) &&
    landmarkNamed(head.word) !== null
  ) {
    addProp(state, phrase);
    return;
  }
  if (places !== undefined && beings === undefined && isPlaceHere(state, phrase, led)) {
    // "Crosses a desert and finds an oasis": what is come upon there is seen as well.
    const found = led === null && state.verb !== null && state.read.places.length > 0;
    if (found) addProp(state, phrase);
    addPlace(state, phrase, places.entry.id);
    if (places.entry.indoors && isBefore(state, phrase)) moveOutside(state);
    return;
  }
  const inside = led !== null && /^(?:in|inside|aboard|on)$/.test(led) ? insideOf(phrase) : null;
  if (inside !== null && state.verb !== null) {
    addPlace(state, phrase, inside);
    return;
  }
  if (beings === undefined && things === undefined) {
    if (notSeen(phrase)) {
      freeColours(state, phrase);
      return;
    }
    if (BODY.test(head.word) || HAIR.test(head.word)) return;
    if (
      head.means.hours !== undefined ||
      (head.means.weathers !== undefined && !/ clouds?$/.test(phrase.noun))
    ) {
      freeColours(state, phrase);
      return;
    }
  }
  // "The stars come out" tells the hour.
  if (things?.entry.id === 'sun' || head.word === 'stars') return;
  if (led === 'on' && onSurface(state, phrase)) return;
  if (beings !== undefined || isSubject(state, phrase, led)) addSubject(state, phrase, led);
  else if (led !== null && things === undefined && LOCATIVE.test(led) && unknownPlace(state, phrase, led))
    addPlace(state, phrase, null);
  else addProp(state, phrase);
}

/** "Away from". */
const fullPreposition = ({ units }: State, { start }: Phrase, led: string): string =>
  units[start - 2]?.word === 'away' ? `away ${led}` : led;

/** "Over a cabin", "past a church": the building is seen from outside. */
const AROUND = /^(?:away from|over|above|past|behind|around|near|beside|toward|towards|beyond|outside)$/;

export const notSeen = ({ head, noun }: Phrase): boolean =>
  NOT_SEEN.test(head!.word) ||
  NOT_SEEN.test(singular(head!.word)) ||
  NOT_SEEN.test(noun) ||
  (head!.means.moods !== undefined && head!.means.places === undefined) ||
  (head!.means.looks !== undefined && head!.means.things === undefined && head!.means.places === undefined) ||
  head!.means.colours !== undefined;

/** "In a red coat", "with silver hair" belong to whoever was named last; a coat that is looked at is a thing. */
function wornBy(state: State, phrase: Phrase, led: string | null): boolean {
  const { latest } = state;
  if (led === null || latest === null || !WORN.test(led) || latest.kind === 'THING') return false;
  if (phrase.head!.means.beings !== undefined) return false;
  if (latest.start > state.units[phrase.start]!.start) return false;
  return addWorn(latest.look, led, phrase, slice(state, phrase.start, phrase.end));
}

/** "A watch on black velvet" lies on a material, which is no place to be. */
function onSurface(state: State, phrase: Phrase): boolean {
  const { latest } = state;
  if (phrase.determiner !== null || phrase.plural || latest === null || state.verb !== null) return false;
  if (phrase.head!.means.things !== undefined || latest.kind !== 'THING') return false;
  latest.look.words.push(`on ${slice(state, phrase.start, phrase.end)}`);
  freeColours(state, phrase);
  return true;
}

function quantified(state: State, phrase: Phrase): boolean {
  const { latest } = state;
  const before = state.units[phrase.start - 2];
  const quantity =
    before === undefined ? undefined : (QUANTITIES[before.word] ?? QUANTITIES[singular(before.word)]);
  if (quantity === undefined) {
    // "a statue of a lion" is one thing
    if (
      latest !== null &&
      latest.kind === 'THING' &&
      before !== undefined &&
      latest.noun.endsWith(singular(before.word)) &&
      state.current.includes(latest)
    ) {
      latest.look.words.push(`of ${slice(state, phrase.start, phrase.end)}`);
      return true;
    }
    return false;
  }
  const known = latest !== null && state.current.includes(latest) && latest.id === singular(before!.word);
  if (known) {
    state.drafts = state.drafts.filter((each) => each !== latest);
    state.current = state.current.filter((each) => each !== latest);
  }
  state.preposition = null;
  addSubject(
    state,
    { ...phrase, count: phrase.count === 3 || phrase.count === 1 ? quantity : phrase.count, plural: true },
    null,
  );
  return true;
}

/** "Volt, an energy drink": the name belongs to what stands after it. */
function renamed(state: State, phrase: Phrase): boolean {
  const { latest } = state;
  const before = state.units[phrase.start - 1];
  const named =
    before?.proper === true &&
    before.after === ',' &&
    latest?.id === null &&
    latest.noun.endsWith(before.text);
  if (!named || latest === null || !/^(?:an?|the)$/.test(phrase.determiner ?? '')) return false;
  const look = lookOf(phrase, false);
  latest.look = { ...look, words: [...look.words, `called ${latest.noun}`] };
  latest.kind = kindOf(state, phrase);
  latest.id = phrase.head!.means.beings?.entry.id ?? phrase.head!.means.things?.entry.id ?? null;
  latest.noun = phrase.noun;
  latest.count = phrase.count;
  return true;
}

/** "In Tokyo" is in a city. */
const isTown = ({ head, modifiers }: Phrase): boolean =>
  head!.proper && modifiers.length === 0 && isNameOfPlace(head!.word);

/** "A skincare brand" shows skincare. */
function soldBy(state: State, phrase: Phrase): boolean {
  if (!SELLS.test(phrase.head!.word)) return false;
  const names = state.units
    .slice(phrase.start, phrase.end)
    .filter((each) => each !== phrase.head && each.part === 'NOUN');
  const named =
    names.findLast((each) => each.means.things !== undefined) ??
    names.findLast(
      (each) => !each.proper && each.means.places === undefined && each.means.looks === undefined,
    );
  if (named === undefined) return false;
  addSubject(
    state,
    {
      ...phrase,
      head: named,
      noun: singular(named.word),
      count: 1,
      plural: false,
      modifiers: phrase.modifiers.filter((each) => each !== named),
    },
    null,
  );
  return true;
}

function isPlaceHere(state: State, phrase: Phrase, led: string | null): boolean {
  // "A lighthouse" that stands alone is looked at, and it is where the film plays as well.
  return led === null || LOCATIVE.test(led) || state.verb !== null || phrase.head!.means.things === undefined;
}

/** "Sleeps in a train" is in its carriage. */
function insideOf({ head, modifiers }: Phrase): string | null {
  if (head!.means.things?.entry.kind !== 'VEHICLE' || modifiers.some(({ word }) => word === 'moving'))
    return null;
  const place = placeHinted(head!.word);
  return place?.indoors ? place.id : null;
}

function unknownPlace(state: State, phrase: Phrase, led: string): boolean {
  if (
    !/^(?:in|inside|at|across|into|through|within|on)$/.test(led) ||
    phrase.head!.means.garments !== undefined
  )
    return false;
  if (/ing$|ness$/.test(phrase.head!.word) || FURNITURE.has(phrase.head!.word)) return false;
  if (led === 'on' && phrase.determiner === null) return false;
  return (
    (phrase.determiner !== null || phrase.modifiers.length > 0 || phrase.head!.proper) &&
    state.read.places.length === 0 &&
    phrase.count === 1
  );
}

function isSubject(state: State, phrase: Phrase, led: string | null): boolean {
  const thing = phrase.head!.means.things?.entry;
  // What one howls at or stands under is the sky's.
  if (led !== null && thing !== undefined && /^(?:moon|galaxy|rainbow|comet|aurora)$/.test(thing.id))
    return false;
  if (
    thing !== undefined &&
    (thing.kind === 'VEHICLE' || thing.metres >= 2 || thing.motion === 'floats' || thing.motion === 'hovers')
  )
    return true;
  if (led !== null && led !== 'of' && led !== 'for' && led !== 'about') return false;
  return (
    state.verb === null &&
    (led === null || state.current.length === 0 || led === 'for' || led === 'about') &&
    state.leading === null
  );
}

function addPlace(state: State, phrase: Phrase, id: string | null): void {
  freeColours(state, phrase);
  const { start } = state.units[phrase.start]!;
  const words = state.units
    .slice(phrase.start, phrase.end)
    .filter((each) => !/^(?:DET|POSS)$/.test(each.part));
  state.read.places.push({ id, phrase: words.length === 0 ? phrase.noun : wordsOf(state, words), start });
}

const isBefore = ({ text, units }: State, { start }: Phrase): boolean =>
  /\b(?:in front|outside)(?: of)?(?: (?:an?|the))? ?$/i.test(text.slice(0, units[start]!.start).slice(-30));

/** "In front of a museum" is in the street. */
function moveOutside({ read }: State): void {
  const inside = read.places.pop()!;
  read.places.push({ ...inside, id: 'city_street', phrase: `street in front of the ${inside.phrase}` });
}

/** As they stand in the text, small but for names, and without what leads to a named place: "on the moon". */
function wordsOf(state: State, units: readonly Unit[]): string {
  const from = units[0]!.start;
  let text = state.text.slice(from, units.at(-1)!.end);
  for (const unit of units) {
    const said = unit.proper ? unit.text : unit.text.toLowerCase();
    text = text.slice(0, unit.start - from) + said + text.slice(unit.end - from);
  }
  return text.replace(/^(?:on|in|above|among|under|between|inside) (?:the )?/, '');
}

function addProp(state: State, phrase: Phrase): void {
  if (state.read.props.length < 12)
    state.read.props.push({
      phrase: slice(state, phrase.start, phrase.end),
      id: phrase.head!.means.things?.entry.id ?? null,
    });
}

function freeColours(state: State, phrase: Phrase): void {
  for (const unit of [...phrase.modifiers, ...(phrase.head === null ? [] : [phrase.head])]) {
    const colour = unit.means.colours?.entry;
    if (colour !== undefined) state.read.colours.push({ name: colour.id, hex: colour.hex });
  }
}

function kindOf(state: State, phrase: Phrase): SubjectKind {
  const { beings, things } = phrase.head!.means;
  if (beings !== undefined) return beings.entry.kind;
  if (things !== undefined) return things.entry.kind;
  const word = singular(phrase.head!.word);
  const known = kindOfNoun(word);
  if (known !== null) return known.kind;
  const verb = state.units[phrase.end];
  const animate =
    verb?.part === 'VERB' &&
    state.units[phrase.end - 1]!.after === '' &&
    /^(?:walking|running|jumping|dancing|singing|sitting|lying|kneeling|swimming|climbing|eating|drinking|looking|riding|driving|embracing|fighting|reading|working|holding)$/.test(
      verb.means.actions?.entry.pose ?? '',
    );
  if (PERSON_NOUN.test(word) && !NO_PERSON.test(word) && word.length > 4)
    return drawableNamed(word)?.motion === 'walk' ? 'CREATURE' : 'PERSON';
  if (animate) return phrase.head!.proper ? 'PERSON' : 'CREATURE';
  return 'THING';
}

function addSubject(state: State, phrase: Phrase, led: string | null): void {
  const head = phrase.head!;
  const kind = kindOf(state, phrase);
  const id = head.means.beings?.entry.id ?? head.means.things?.entry.id ?? null;
  const look = lookOf(phrase, kind === 'PERSON');
  fromEntry(look, head);
  const start = state.units[phrase.start]!.start;
  const same = state.drafts.find(
    (each) =>
      each.noun === phrase.noun &&
      phrase.determiner !== 'another' &&
      (phrase.determiner === 'the' ||
        phrase.determiner !== 'a' ||
        each.count !== phrase.count ||
        each.action === null),
  );
  const draft: Draft = same ?? {
    id,
    noun: phrase.noun,
    kind,
    count: phrase.count,
    look,
    action: null,
    characterKey: null,
    by: 'USER',
    start,
    determiner: phrase.determiner,
  };
  if (same === undefined) {
    if (state.drafts.length < 12) state.drafts.push(draft);
  } else {
    // "A drink for gamers: a gamer wins": the one that is told of counts.
    if (phrase.determiner === 'a' && phrase.count === 1) same.count = 1;
    same.look.words.push(...look.words.filter((word) => !same.look.words.includes(word)));
  }
  becomeCurrent(state, draft, phrase, led);
}

function fromEntry(look: Look, head: Unit): void {
  const being = head.means.beings?.entry;
  if (being !== undefined) addBeing(look, being);
}

function becomeCurrent(state: State, draft: Draft, phrase: Phrase, led: string | null): void {
  state.latest = draft;
  if (
    led !== null &&
    /^(?:on|aboard|in)$/.test(led) &&
    state.verb === null &&
    (draft.kind === 'VEHICLE' || draft.id === 'horse')
  ) {
    ridden(state, draft, phrase);
    return;
  }
  if (state.verb !== null) return;
  const side = led !== null && !/^(?:of|about|for|from)$/.test(led) && state.current.length > 0;
  if (side) return;
  const before = state.units[phrase.start - 1];
  // "A band in a garage, the drummer throws" is one who acts, and no list.
  const alone = before?.after === ',' && state.units[phrase.end]?.part === 'VERB';
  const continues =
    before !== undefined && !alone && (before.part === 'AND' || before.after === ',' || led !== null);
  state.current =
    continues && state.current.length > 0 && state.current.length < 12
      ? [...state.current.filter((each) => each !== draft), draft]
      : [draft];
  if (state.leading !== null) {
    done(state, [draft], actionFrom(state, state.leading, phrase.start), draft.start);
    state.leading = null;
  }
}

/** "A courier on a bicycle" rides it. */
function ridden(state: State, mount: Draft, phrase: Phrase): void {
  const verb = mount.noun.includes('car') || mount.noun.includes('truck') ? 'drive' : 'ride';
  const said = slice(state, phrase.start, phrase.end);
  const action = { id: verb, phrase: `${verb}s ${said}` };
  const inIt = `${state.preposition?.word ?? 'on'} ${said}`;
  for (const each of state.current)
    if (each.action === null) state.riding.push({ rider: each, action, inIt, mount: mount.noun });
}
