/** What a template is: a change that users ask for, with the words that it brings into a prompt and drives out. */
import type { Look } from './look.js';

/** Templates of one aspect exclude each other. */
export type Aspect =
  | 'LIGHT'
  | 'TIME'
  | 'WEATHER'
  | 'AIR'
  | 'MOTION'
  | 'SPEED'
  | 'FRAMING'
  | 'ANGLE'
  | 'WARMTH'
  | 'COLOR'
  | 'PEOPLE'
  | 'FOCUS';

export type Template = {
  name: string;
  label: string;
  aspect: Aspect;
  examples: readonly string[];
  /** What the prompt says for a slight, a plain and a strong wish. */
  says: readonly [slight: string, plain: string, strong: string];
  /** Words in a prompt that would contradict it, and what takes their place. */
  replaces: readonly (readonly [RegExp, string])[];
  /** For the negative prompt. */
  avoids: readonly string[];
  look: Look;
  /** What the assistant does: "I'll …", and what is then true: "Done! The clip …". */
  doing: string;
  done: string;
  opposite: string | null;
};

/** `strength` is 1 for a plain wish, less for "a little", more for "much" and for every "more" after it. */
export type MatchedTemplate = { name: string; strength: number };

/** Whole words, in any case. */
export const words = (pattern: string): RegExp => new RegExp(`\\b${pattern}\\b`, 'gi');
export const gone = (pattern: string): readonly [RegExp, string] => [words(pattern), ''];
