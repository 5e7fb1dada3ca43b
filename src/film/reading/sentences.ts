/** English sentences, read once from the left: who is there, what each does, where, and with what. */
import { comparisonEnd } from './comparisons.js';
import { addWorn, HAIR } from './look.js';
import { notSeen, placePhrase } from './noun-roles.js';
import { type Phrase, phraseAt, takesNoObject } from './phrase.js';
import {
  actionFrom,
  done,
  genderFrom,
  type SentencesRead,
  type State,
  slice,
  thirdPerson,
} from './sentence-state.js';
import { unitsOf } from './units.js';
import { LIGHT } from './word-lists.js';

export function readSentences(text: string): SentencesRead {
  const state: State = {
    text,
    units: unitsOf(text),
    read: { subjects: [], places: [], props: [], colours: [], lights: [], deeds: [] },
    drafts: [],
    current: [],
    former: [],
    verb: null,
    doers: [],
    leading: null,
    latest: null,
    preposition: null,
    riding: [],
  };
  let at = 0;
  while (at < state.units.length) {
    const next = step(state, at);
    // Sentences end after a unit, and phrases never reach beyond it.
    if (state.units[next - 1]!.after === '.') endSentence(state, next);
    at = next;
  }
  endSentence(state, state.units.length);
  for (const { rider, action } of [...state.riding]) {
    if (rider.action === null) done(state, [rider], action, rider.start);
  }
  return {
    ...state.read,
    deeds: state.read.deeds.sort((a, b) => a.start - b.start),
    subjects: state.drafts.slice(0, 12).map(({ determiner: _, ...subject }) => subject),
  };
}

function endSentence(state: State, at: number): void {
  endAction(state, at);
  if (state.current.length > 0) state.former = state.current;
  state.current = [];
  state.latest = null;
  state.leading = null;
  state.preposition = null;
}

/** Returns where to go on. */
function step(state: State, at: number): number {
  const unit = state.units[at]!;
  const compared = comparisonEnd(state.units, at);
  if (compared !== null) return compared;
  switch (unit.part) {
    case 'SUB':
      endAction(state, at);
      if (state.current.length > 0) state.former = state.current;
      state.current = [];
      return at + 1;
    case 'AND':
      return joined(state, at);
    case 'REL':
      endAction(state, at);
      if (state.latest !== null) state.current = [state.latest];
      return at + 1;
    case 'PREP':
      state.preposition = { word: unit.word, at };
      return at + 1;
    case 'PRON':
      if (/^(?:he|she|it|they)$/.test(unit.word) && state.verb === null && state.current.length === 0) {
        state.current = meantBy(state, unit.word);
        for (const each of state.current) genderFrom(each, unit.word);
      }
      return at + 1;
    case 'AUX':
    case 'ADV':
      return at + 1;
    default: {
      const verb = unit.part === 'VERB' ? verbAt(state, at) : null;
      if (verb !== null) return verb;
      const phrase = phraseAt(state.units, at, awaitsVerb(state, at));
      const bodyEnd = phrase === null ? null : bodySaid(state, phrase);
      if (bodyEnd !== null) return bodyEnd;
      if (phrase === null) return unit.part === 'VERB' ? openAction(state, at) : at + 1;
      if (state.units[at - 1]?.after === ',') endAtComma(state, phrase);
      placePhrase(state, phrase);
      return phrase.end;
    }
  }
}

/** "Her hair is green", "his coat is red" tell how somebody looks. Returns where that ends. */
function bodySaid(state: State, phrase: Phrase): number | null {
  const [verb, said] = [state.units[phrase.end], state.units[phrase.end + 1]];
  const person = state.latest?.kind === 'PERSON' ? state.latest : state.current[0];
  const { head } = phrase;
  if (head === null || person?.kind !== 'PERSON' || said?.part !== 'ADJ') return null;
  if (state.units[phrase.start]!.part !== 'POSS' || !/^(?:is|are)$/.test(verb?.word ?? '')) return null;
  if (!HAIR.test(head.word) && head.means.garments === undefined) return null;
  const worn = { ...phrase, determiner: null, modifiers: [...phrase.modifiers, said] };
  const words = `${said.word} ${head.word}`;
  if (!addWorn(person.look, HAIR.test(head.word) ? 'with' : 'in', worn, words)) return null;
  endAction(state, phrase.start);
  return phrase.end + 2;
}

/** "Four friends in a yellow van drive": what many do still has to come. */
const awaitsVerb = (state: State, at: number): boolean =>
  state.verb === null &&
  (state.preposition?.at === at - 1 || state.units[at - 1]?.part === 'AND') &&
  (state.units[at - 1]?.part === 'AND' ||
    state.current.length > 1 ||
    state.current.some((each) => each.count > 1));

/** "…, a child watches" is somebody else's doing; "…, misty morning" belongs to nobody's. */
function endAtComma(state: State, phrase: Phrase): void {
  if (state.verb === null) return;
  const following = state.units[phrase.end];
  const acts = phrase.head !== null && isDoneBy(state, phrase);
  const circumstance =
    phrase.head === null ||
    LIGHT.test(phrase.head.word) ||
    phrase.head.means.hours !== undefined ||
    phrase.head.means.weathers !== undefined ||
    (phrase.head.means.beings === undefined &&
      phrase.head.means.things === undefined &&
      (notSeen(phrase) || (phrase.head.means.places !== undefined && following?.part !== 'AND')));
  if (!acts && !circumstance) return;
  endAction(state, phrase.start);
  if (acts) {
    state.former = state.current;
    state.current = [];
  }
}

/** Whether a verb follows that agrees with the phrase: "a farmer and his dog watch". */
function isDoneBy(state: State, phrase: Phrase): boolean {
  let { end } = phrase;
  let many = phrase.plural || /[a-z]{2}[^s]s$/.test(phrase.head!.word);
  for (let more = 0; more < 3 && state.units[end]?.part === 'AND'; more++) {
    const next = phraseAt(state.units, end + 1, true);
    if (next === null) break;
    many = true;
    end = next.end;
  }
  // "A woman in a green dress sings"
  for (let more = 0; more < 2 && phrase.head!.means.beings && state.units[end]?.part === 'PREP'; more++) {
    const next = phraseAt(state.units, end + 1);
    if (next === null || state.units[end - 1]!.after !== '') break;
    end = next.end;
  }
  const verb = state.units[end];
  if (verb?.part !== 'VERB' || state.units[end - 1]!.after !== '' || verb.form === 'past') return false;
  return verb.form === 'ing' || (verb.form === 'bare') === many;
}

/** "She" is a person, and not the sparks that flew before. */
function meantBy({ former, drafts }: State, pronoun: string): State['current'] {
  const gender = pronoun === 'she' ? 'woman' : pronoun === 'he' ? 'man' : null;
  if (gender === null) return former;
  const suits = ({ kind, count, look }: State['current'][number]) =>
    kind === 'PERSON' && count === 1 && (look.gender ?? gender) === gender;
  const person = former.find(suits) ?? drafts.findLast(suits);
  return person === undefined ? former : [person];
}

/** A verb that can't start a noun phrase here: somebody has been named who does it. */
function verbAt(state: State, at: number): number | null {
  const unit = state.units[at]!;
  const next = state.units[at + 1];
  const comma = at > 0 && state.units[at - 1]!.after !== '' && state.units[at - 1]!.after !== '-';
  const afterPreposition = state.preposition?.at === at - 1;
  if (afterPreposition) return null;
  if (
    takesNoObject(unit.word) &&
    unit.after === '' &&
    next !== undefined &&
    (next.part === 'NOUN' || next.part === 'ADJ')
  )
    return null;
  if (/^(?:wearing|dressed|holding|carrying|clad)$/.test(unit.word) && state.latest !== null) {
    const joint =
      unit.word === 'holding' || unit.word === 'carrying'
        ? unit.word
        : unit.word === 'wearing'
          ? 'wearing'
          : 'in';
    const from = next?.word === 'in' ? at + 2 : at + 1;
    const worn = from < state.units.length ? phraseAt(state.units, from) : null;
    if (worn !== null && addWorn(state.latest.look, joint, worn, slice(state, worn.start, worn.end)))
      return worn.end;
  }
  if (/^(?:called|named)$/.test(unit.word) && state.latest !== null && next?.proper === true) {
    state.latest.look.words.push(`called ${next.text}`);
    return at + 2;
  }
  if (state.current.length === 0 || state.verb !== null) {
    if (state.verb !== null && unit.form === 'ing' && comma) return at + 1;
    return null;
  }
  if (
    unit.form === 'past' &&
    !/^(?:is|are|was|were|has|have)$/.test(state.units[at - 1]?.word ?? '') &&
    /^(?:in|of|with|by|from|as|into|on|under|to)$/.test(next?.word ?? '')
  ) {
    return describedBy(state, at);
  }
  return openAction(state, at);
}

/** "made of glass", "covered in snow": a look, up to the end of its phrase. */
function describedBy(state: State, at: number): number {
  const phrase = at + 2 < state.units.length ? phraseAt(state.units, at + 2) : null;
  if (phrase === null || phrase.head?.means.places !== undefined) return openAction(state, at);
  const end = phrase.end;
  for (const each of state.current) each.look.words.push(slice(state, at, end));
  return end;
}

function openAction(state: State, at: number): number {
  if (state.current.length === 0) {
    // "Running through the rain, a boy laughs"; in "a bakery opens" it is nobody that we follow.
    const opens = ['ing', 'past'].includes(state.units[at]!.form ?? '') && state.units[at - 1]?.after !== '-';
    if (opens && state.leading === null && state.verb === null) state.leading = at;
    return at + 1;
  }
  if (state.verb === null) {
    state.verb = at;
    state.doers = state.current;
  }
  return at + 1;
}

function joined(state: State, at: number): number {
  const next = state.units[at + 1];
  if (next?.part === 'PRON' && state.verb !== null && /^(?:he|she|it|they)$/.test(next.word)) {
    // "…, then they kiss"
    endAction(state, at);
    state.former = state.current;
    state.current = [];
    return at + 1;
  }
  if (next === undefined || next.part === 'PREP' || next.part === 'ADV') return at + 1;
  const phrase = next.part === 'VERB' && next.form !== 'ing' ? null : phraseAt(state.units, at + 1);
  const following = phrase === null ? undefined : state.units[phrase.end];
  const clause =
    phrase?.head != null &&
    following !== undefined &&
    (following.part === 'VERB' || following.part === 'AUX') &&
    following.form !== 'past';
  if (state.verb !== null && clause) {
    endAction(state, at);
    state.former = state.current;
    state.current = [];
  }
  // "… meets a fox and a hare": the hare stands where the fox does.
  if (
    state.preposition !== null &&
    !clause &&
    state.verb === null &&
    state.latest !== null &&
    state.current.includes(state.latest)
  )
    state.preposition = null;
  return at + 1;
}

function endAction(state: State, end: number): void {
  if (state.verb === null) return;
  const from = state.verb;
  const verb = state.units[from]!;
  const action = actionFrom(state, from, end);
  done(state, state.doers, action, verb.start);
  const words = action.phrase.split(' ');
  for (const each of state.doers) {
    if (words.includes('her') || words.includes('herself')) genderFrom(each, 'she');
    if (words.includes('his') || words.includes('himself')) genderFrom(each, 'he');
  }
  if (verb.means.actions?.entry.together) {
    const endsAt = state.units[end]?.start ?? Number.POSITIVE_INFINITY;
    for (const each of state.drafts) {
      if (each.start > verb.start && each.start < endsAt)
        each.action ??= { id: verb.means.actions.entry.id, phrase: thirdPerson(verb) };
    }
  }
  state.verb = null;
  state.doers = [];
}
