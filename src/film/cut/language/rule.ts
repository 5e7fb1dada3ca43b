/** A rule of the edit language: the ways to say something, and what is done to the film then. */
import type { Draft } from './draft.js';
import type { Meant } from './meanings.js';
import { type Phrase, phrase } from './phrase.js';

export type Rule = { phrases: Phrase[]; run: (meant: Filled, draft: Draft) => void };
/** Every meaning that the rule's phrase names is there; the rule knows which. */
export type Filled = { [Kind in keyof Meant]-?: NonNullable<Meant[Kind]> };

export const rule = (phrases: string | string[], run: Rule['run']): Rule => ({
  phrases: [phrases].flat().map(phrase),
  run,
});
