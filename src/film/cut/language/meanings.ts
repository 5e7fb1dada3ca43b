/** The kinds of meaning that phrases are made of: lengths of time, clips, sections, sides of the picture. */
import type { SectionType } from '../../sound/analysis.js';
import type { OverlayKind, TransitionType } from '../../story/plan.js';
import { type Phrase, phrase } from './phrase.js';

/** `extra`: on top of what is there, as in "another second". */
export type Length = ({ seconds: number } | { beats: number } | { bars: number } | { frames: number }) & {
  extra?: true;
};
export type SectionRef = { type: SectionType; which: number | 'last' | 'any' | 'every' };
export type Point =
  | { seconds: number }
  | { beforeEnd: number }
  | { at: 'start' | 'middle' | 'end' }
  | { section: SectionRef };
export type Edge = 'start' | 'end' | 'both';
export type Amount = 'a little' | 'some' | 'a lot';
export type Area = { across: 'left' | 'centre' | 'right'; down: 'top' | 'centre' | 'bottom' };
export type Side = 'before' | 'after';

export type Clips =
  | { by: 'number' | 'fromEnd'; number: number }
  | { by: 'ends'; from: Edge; count: number }
  | { by: 'range'; first: number; last: number }
  | { by: 'all' | 'film' | 'alternate' | 'middle' | 'longest' | 'shortest' | 'it' | 'them' }
  | { by: 'beside' | 'beyond'; side: Side; of: Clips }
  | { by: 'between'; one: Clips; other: Clips }
  | { by: 'section'; section: SectionRef }
  | { by: 'time'; point: Point }
  | { by: 'words'; words: string[]; all?: boolean }
  | { by: 'firstOf' | 'lastOf'; clips: Clips }
  | { by: 'list'; items: Clips[] }
  | { by: 'except'; all: Clips; except: Clips };

/** What each kind of meaning stands for, so that a rule knows what it is given. */
export type Meanings = {
  number: number;
  ordinal: number;
  share: number;
  times: number;
  time: Length;
  /** "Ten more frames". */
  more: Length;
  /** A number that can only be one of seconds. */
  seconds: Length;
  /** After "the first" or "the last", where "second" alone is one second. */
  span: Length;
  point: Point;
  section: SectionRef;
  edge: Edge;
  amount: Amount;
  area: Area;
  side: Side;
  item: Clips;
  /** A clip, or what is seen in it: "the storm". */
  told: Clips;
  clips: Clips;
  kind: TransitionType;
  /** A kind that isn't a straight cut. */
  blend: TransitionType;
  overlay: ShownWords;
  text: string;
  quote: string;
  words: string[];
};
/** The tagline is a title with the brand's own words. */
export type ShownWords = OverlayKind | 'TAGLINE';

export type Meant = { [Kind in keyof Meanings]?: Meanings[Kind][] };

export type Way = { phrase: Phrase; meaning: (said: Meant) => unknown };
/** A way to say something, and what it means; a way that turns out to mean nothing gives undefined. */
export const ways = <Kind extends keyof Meanings>(
  _kind: Kind,
  ...list: [string, Meanings[Kind] | ((said: Meant) => Meanings[Kind] | undefined)][]
): Way[] =>
  list.map(([text, meaning]) => ({
    phrase: phrase(text),
    meaning: typeof meaning === 'function' ? meaning : () => meaning,
  }));
