/** Instructions that no clause of can be trusted: conditions, alternatives, questions, and wishes about the pictures. */
import { cutText } from '../../text.js';
import type { Word } from './words.js';

const OPEN: Record<string, string> = {
  if: 'An edit that depends on a condition can’t be planned: say what should be done.',
  unless: 'An edit that depends on a condition can’t be planned: say what should be done.',
  whether: 'That is a question: say what should be done.',
  or: 'That leaves a choice: say which of the two should be done.',
  either: 'That leaves a choice: say which one should be done.',
  maybe: 'That leaves a choice: say what should be done.',
  perhaps: 'That leaves a choice: say what should be done.',
  minus: 'A number below zero has no meaning here: say earlier, later, shorter or longer.',
};
const QUESTIONS = new Set(
  'what why how who when which is are does did was were should shall may might'.split(' '),
);
const LOOKS = new Set(
  'night nighttime daytime day sunset sunrise rain snow color colour colors colours brighter darker bright dark lighting light warmer cooler black-and-white style background character person hair dress clothes shirt prettier cinematic realistic cartoon anime blurry sharper contrast saturation grain filter bigger smaller font red blue green yellow'.split(
    ' ',
  ),
);
const NOT = new Set([
  'dont',
  'not',
  'never',
  'cannot',
  'wont',
  'doesnt',
  'wait',
  'instead',
  'except',
  'without',
  'keep',
  'only',
]);

/** Words that stand alone here, so that they aren't taken for a slip of another one. */
export const OPENING_WORDS = [...Object.keys(OPEN), ...QUESTIONS, ...LOOKS, ...NOT, 'redo', 'undo'];

export const negates = (words: readonly Word[]): boolean => words.some(({ text }) => NOT.has(text));

/** "Undo the crop of clip 2" says what to do; "undo that and swap 1 and 2" is about the edits before. */
export const takesBack = (words: readonly Word[]): boolean =>
  words.some(({ text }) => text === 'undo' || text === 'revert');

/** Why nothing of it may be done; null if it can be read clause by clause. */
export function refusalFor(words: readonly Word[], instruction: string): string | null {
  const spoken = words.filter(({ kind }) => kind !== 'quote').map(({ text }) => text);
  const open = spoken.find((text) => Object.hasOwn(OPEN, text));
  if (open) return OPEN[open]!;
  if (QUESTIONS.has(spoken[0]!)) return 'That is a question: say what should be changed.';
  if (spoken.some((text) => text === 'redo'))
    return 'An edit that was taken back is brought back by redoing it, not by words.';
  if (spoken.some((text) => LOOKS.has(text)) && !spoken.some((text) => NOT.has(text))) {
    const cutting = spoken.some((text) =>
      /^(trim|swap|move|remove|delete|split|duplicate|speed|slow|crop|zoom|crossfade|fade|cut|show)$/.test(
        text,
      ),
    );
    if (!cutting)
      return `“${cutText(instruction.trim(), 120)}” is about what the pictures show, which an edit of the timeline can’t change: change the clip itself.`;
  }
  return null;
}
