/** One clip made into several. */
import { inSeconds } from '../../wording.js';
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { Clips } from '../meanings.js';
import { rule } from '../rule.js';

const APART = '[in two|in half|into two|apart|up]';

function splitAt(draft: Draft, clips: Clips, at: (length: number) => number): void {
  if (clips.by === 'film') {
    splitFilm(draft, at(draft.length()));
    return;
  }
  for (const key of draft.clips(clips)) {
    draft.do({ type: 'SPLIT', position: draft.positionOf(key), at: at(draft.entry(key).length) });
  }
}

function splitInto(draft: Draft, clips: Clips, parts: number): void {
  if (!Number.isInteger(parts) || parts < 2 || parts > 20)
    throw new AskBack('A clip can be split into two to twenty parts.');
  const key = draft.clip(clips);
  const first = draft.positionOf(key);
  const { length } = draft.entry(key);
  for (let part = 0; part < parts - 1; part++) {
    const at = Math.round((length * (part + 1)) / parts) - Math.round((length * part) / parts);
    draft.do({ type: 'SPLIT', position: first + part, at });
  }
}

function splitFilm(draft: Draft, frame: number): void {
  const { key, offset } = draft.shownAt(frame);
  if (offset === 0) throw new AskBack('There is a cut at that moment already.');
  draft.do({ type: 'SPLIT', position: draft.positionOf(key), at: offset });
}

export const splitting = [
  rule(
    [
      '(split|split up|cut|cut up|divide|break|break up|slice|slice up|chop|chop up) <clips> (in half|in two|into two|in the middle|right in the middle|halfway|at the middle|down the middle|into halves|into two parts|in two parts|in two equal parts|into two equal parts|into two equal halves|in two equal halves|in two halves|at half|into two halves|at its middle|in two at its middle|in half at its middle|in two in the middle|at the halfway point)',
      'split <clips>',
      'halve <clips>',
    ],
    ({ clips }, draft) => splitAt(draft, clips[0]!, (length) => Math.floor(length / 2)),
  ),
  rule(
    [
      '(split|split up|cut|cut up|divide|break|break up|slice|slice up|chop|chop up) <clips> (in|into) <number> [equal] [(parts|pieces|clips|thirds|bits)]',
    ],
    ({ clips, number }, draft) => splitInto(draft, clips[0]!, number[0]!),
  ),
  rule(
    [
      '(split|split up|cut|cut up|divide|break|break up|slice|slice up|chop|chop up) <clips> (in|into) [equal] thirds',
    ],
    ({ clips }, draft) => splitInto(draft, clips[0]!, 3),
  ),
  rule(['(cut|chop) [the film|the video|the movie] at [the] <point>'], ({ point }, draft) => {
    const frame = draft.point(point[0]!);
    const at = inSeconds(frame);
    splitFilm(draft, frame);
    draft.ask(
      `To cut the film at ${at} can mean to divide it there, as is planned here, or to end it there: “split the film at ${at}” or “end the film at ${at}”.`,
    );
  }),
  rule(
    [
      `(split|split up|divide|break|break up|slice|slice up) <clips> ${APART} (at|after) [the] <time> [in|mark]`,
      `cut <clips> ${APART} at [the] <time> [mark]`,
      'cut <clips> (in two|in half|into two|apart) (at|after) [the] <time> [in|mark]',
      '(split|split up|divide|break|break up|slice|slice up) <clips> <time> (in|from [the|its] start|after [the|its] start|after it starts)',
      '(add|make|insert|put|place) a (cut|split) [at] <time> into <clips>',
      '(add|make|insert|put|place) a (cut|split) (in|into) <clips> (at|after) [the] <time> [mark]',
    ],
    ({ clips, time }, draft) => {
      const frames = draft.frames(time[0]!);
      if (clips[0]!.by === 'film') return splitFilm(draft, frames);
      splitAt(draft, clips[0]!, () => frames);
    },
  ),
  rule(
    [
      '(split|split up|divide|break|break up|slice|slice up) <clips> <time> (before|from) (the end|its end|end|it ends)',
    ],
    ({ clips, time }, draft) => splitAt(draft, clips[0]!, (length) => length - draft.frames(time[0]!)),
  ),
  rule(
    [
      '(split|divide|slice) [the clip] at [the] <point>',
      '(add|make|insert|put|place) a cut at [the] <point>',
      'split [the film|the video] at [the] <point>',
    ],
    ({ point }, draft) => splitFilm(draft, draft.point(point[0]!)),
  ),
];
