/** Wishes about what a clip shows. No edit of the timeline fulfils them; making the clip anew does. */
import { readChanges } from '../../prompts/instructions/read-changes.js';
import { AskBack } from './ask-back.js';
import { type Clause, textOf, withoutSeparators } from './clauses.js';
import { clipsMeant } from './clips.js';
import type { Sentence } from './interpret.js';
import type { Clips } from './meanings.js';
import { readerOf } from './reading.js';
import type { EditScene, Interpretation } from './scene.js';
import type { Word } from './words.js';

export type ClipWish = {
  clipIndex: number;
  /** For the clip's own regeneration, which speaks of nothing else: "make it rainy". */
  wish: string;
};

type Found = { wishes: ClipWish[]; said: string };
type Reference = { start: number; end: number; clips: Clips };

/** Without one of these a number could be how many dogs there are. */
const CLIP_NOUNS = new Set(
  'it clip clips shot shots scene scenes segment segments film video movie everything opening ending'.split(
    ' ',
  ),
);
const BEFORE_CLIP = new Set('in on of from for at to during the'.split(' '));
const CHANGING = new Set('make have let turn set get change want'.split(' '));
const JOINT = new Set([',', ':', 'should', 'that', 'so']);

/** With what was wanted of clips; `wishesAlone`: nothing else is left unresolved. */
export type WithWishes = Interpretation & { clipWishes: ClipWish[]; wishesAlone: boolean };

/** What an instruction wants of clips, as far as their own instructions know it, taken out of what its reading could not resolve. */
export function withClipWishes(read: Interpretation, { clauses }: Sentence, scene: EditScene): WithWishes {
  const known = ({ clipIndex, wish }: ClipWish) => {
    const script = scene.plan?.clipScripts.find((each) => each.clipIndex === clipIndex);
    return script !== undefined && readChanges(wish, script.facts).changes.length > 0;
  };
  const found = read.unresolved.length === 0 ? [] : wishesIn(clauses, scene);
  // What one clip's instructions know, those of the others do.
  const taken = found.filter(({ wishes }) => known(wishes[0]!));
  if (taken.length === 0) return { ...read, clipWishes: [], wishesAlone: false };
  const covered = (sentence: string) =>
    taken.some(({ said }) => sentence.startsWith(`“${said}”`)) ||
    // Refused as a whole, for what it says of pictures.
    (found.length === taken.length && sentence.includes('is about what the pictures show'));
  const others = read.unresolved.filter((sentence) => !covered(sentence));
  const told = taken.map(
    ({ said, wishes }) =>
      `“${said}” changes what ${named(wishes)}, not how the film is cut: make it anew with “${wishes[0]!.wish}”.`,
  );
  return {
    ...read,
    unresolved: [...others, ...told],
    clipWishes: taken.flatMap(({ wishes }) => wishes),
    wishesAlone: others.length === 0,
  };
}

const named = (wishes: readonly ClipWish[]): string =>
  wishes.length === 1 ? `clip ${wishes[0]!.clipIndex + 1} shows` : 'the clips show';

function wishesIn(clauses: readonly Clause[], scene: EditScene): Found[] {
  return clauses.flatMap((clause) => {
    if (!('unknown' in clause)) return [];
    const words = withoutSeparators(clause.words);
    const reference = referenceIn(words);
    if (!reference) return [];
    const { clips } = reference;
    const wish = clips.by === 'it' ? textOf(words) : withoutClip(words, reference);
    // "Make it night", and nothing else.
    const meant: Clips = clips.by === 'it' && clauses.length === 1 ? { by: 'film' } : clips;
    const indexes = clipIndexes(meant, scene);
    if (wish === '' || indexes.length === 0) return [];
    return [{ wishes: indexes.map((clipIndex) => ({ clipIndex, wish })), said: textOf(words) }];
  });
}

/** The longest way to name clips, from the first word on that names any. */
function referenceIn(words: readonly Word[]): Reference | null {
  const read = readerOf(words);
  for (let start = 0; start < words.length; start++) {
    const found = read('clips', start).find(({ next }) =>
      words.slice(start, next).some(({ text }) => CLIP_NOUNS.has(text)),
    );
    if (found) return { start, end: found.next, clips: found.value as Clips };
  }
  return null;
}

function clipIndexes(clips: Clips, scene: EditScene): number[] {
  try {
    const keys = clipsMeant(clips, scene, [], () => {});
    const shown = scene.timeline.entries.filter(({ key }) => keys.includes(key));
    return [...new Set(shown.map(({ clipIndex }) => clipIndex))];
  } catch (reason) {
    if (!(reason instanceof AskBack)) throw reason;
    return [];
  }
}

/** "Make clip 3 rainy" is "make it rainy"; "in clip 3 she smiles" is "she smiles". */
function withoutClip(words: readonly Word[], { start, end }: Reference): string {
  const before = words.slice(0, start);
  const after = words.slice(end);
  if (after.at(-1)?.text === 'and') after.pop();
  while (before.length > 0 && BEFORE_CLIP.has(before.at(-1)!.text)) before.pop();
  let should = false;
  while (after.length > 0 && JOINT.has(after[0]!.text)) should ||= after.shift()!.text === 'should';
  const changes = before.length === start && CHANGING.has(before.at(-1)?.text ?? '');
  if (changes) return textOf([...before, IT, ...after]);
  if (before.length > 0) return textOf([...before, ...after]);
  return should || start === 0 ? `make it ${textOf(after).replace(/^be /, '')}` : textOf(after);
}

const IT: Word = { text: 'it', raw: 'it', kind: 'word', place: 0 };
