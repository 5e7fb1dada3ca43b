/** "Undo that": said of the last edit as a whole. */
import { phrase, readings } from './phrase.js';
import type { Word } from './words.js';

const WAYS = [
  'reverse (that|this|the|my|your) [last|latest|previous|recent] (edit|change)',
  '(undo|revert|cancel|discard|roll back|rollback|take back) [(that|it|this|[(the|my|your)] (last|latest|previous|recent) [(edit|change|one|thing|step|action)]|(the|my) (edit|change)|what you did|what you just did|that edit|that change|this change|that one|last edit|last change)] [again]',
  '(take|roll|put|turn|change) (it|that|this|the last edit|the last change|the last one) back',
  '(go|step) back [one] [step]',
  '(put|change|turn) (it|that|everything) back [to] (how it was|the way it was|as it was|like it was) [before]',
  '(go back|revert|return) to (the previous|the former|the last|how it was before|the way it was|the version before) [(version|edit|state|cut)]',
  'never mind [that|the last edit|the last change]',
].map(phrase);

export const isUndo = (words: readonly Word[]): boolean => {
  const said = words.filter(
    ({ kind, text }) =>
      kind !== 'separator' && !['no', 'wait', 'oops', 'whoops', 'sorry', 'nope'].includes(text),
  );
  return WAYS.some((way) => readings(way, said, 0, () => []).some(({ next }) => next === said.length));
};
