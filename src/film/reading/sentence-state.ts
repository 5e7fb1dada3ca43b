/** What is known while English sentences are read from the left. */
import type { Action, Subject } from '../facts/facts.js';
import { findIn } from '../lexicon/find.js';
import { verbForms } from '../lexicon/inflect.js';
import type { Unit } from './units.js';

export type PlaceSaid = { id: string | null; phrase: string; start: number };
export type PropSaid = { phrase: string; id: string | null };

export type SentencesRead = {
  subjects: (Subject & { start: number })[];
  places: PlaceSaid[];
  props: PropSaid[];
  /** Colours that belong to no subject, with their hex. */
  colours: { name: string; hex: string }[];
  lights: string[];
  /** Everything that is done, in the order of the telling: who by their nouns, and what. */
  deeds: { nouns: string[]; action: Action; start: number }[];
};

export type Draft = Subject & { start: number; determiner: string | null };

export type State = {
  text: string;
  units: Unit[];
  read: SentencesRead;
  drafts: Draft[];
  /** Whoever the next verb is about. */
  current: Draft[];
  /** Whom a pronoun means. */
  former: Draft[];
  /** Where the open action starts; null before the verb of a clause. */
  verb: number | null;
  doers: Draft[];
  /** A clause may open with what its subject does: "Running through the rain, a boy laughs". */
  leading: number | null;
  latest: Draft | null;
  preposition: { word: string; at: number } | null;
  /** What those on a vehicle do, should nothing else be said of them. */
  riding: { rider: Draft; action: Action; inIt: string; mount: string }[];
};

export const slice = (state: State, from: number, end: number): string =>
  state.text.slice(state.units[from]!.start, state.units[end - 1]!.end);

/** The first that somebody does is what they are known by; all of it is told in its order. */
export function done(state: State, doers: readonly Draft[], action: Action, start: number): void {
  const ride = state.riding.find(({ rider }) => doers.includes(rider));
  const [verb, ...rest] = action.phrase.split(' ');
  const told =
    ride === undefined || action === ride.action || action.phrase.includes(ride.mount)
      ? action
      : { ...action, phrase: [verb, ride.inIt, ...rest].join(' ') };
  state.riding = state.riding.filter((each) => !doers.includes(each.rider));
  for (const each of doers) each.action ??= told;
  if (state.read.deeds.length < 40)
    state.read.deeds.push({ nouns: doers.map(({ noun }) => noun), action: told, start });
}

const MAX_WORDS = 18;

export function actionFrom(state: State, from: number, end: number) {
  const verb = state.units[from]!;
  const last = Math.min(end, from + MAX_WORDS);
  const rest = from + 1 < last ? slice(state, from + 1, last) : '';
  const phrase =
    `${thirdPerson(verb)} ${rest.replace(/[\s,;]+(?:and|or|but|then|who|that|is|are)?$/, '')}`.trim();
  const id = verb.means.actions?.entry.id ?? null;
  // Nobody flies who takes off a coat.
  const undresses = id === 'take off' && findIn('garments', phrase).length > 0;
  return { id: undresses ? 'take' : id, phrase };
}

export function thirdPerson(verb: Unit): string {
  const known = verb.means.actions?.entry.verb;
  if (known !== undefined) return verbForms(known)[1]!;
  if (verb.form === 'third') return verb.word;
  if (verb.form === 'ing') {
    const stem = verb.word.slice(0, -3);
    if (/([b-df-hj-np-tv-z])\1$/.test(stem) && !/(?:ll|ss)$/.test(stem)) return `${stem.slice(0, -1)}s`;
    return /[^aeiou][aeiou][ktvzrsc]$|[cgsuv]$/.test(stem) && !/(?:[eo][rn]|it|ok)$/.test(stem)
      ? `${stem}es`
      : verbForms(stem)[1]!;
  }
  return verb.form === 'past' ? verb.word : verbForms(verb.word)[1]!;
}

export function genderFrom(draft: Draft, pronoun: string): void {
  if (draft.kind !== 'PERSON' || draft.count > 1) return;
  if (pronoun === 'she') draft.look.gender ??= 'woman';
  if (pronoun === 'he') draft.look.gender ??= 'man';
}
