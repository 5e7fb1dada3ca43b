/** How long a clip is, and which part of it is shown. */
import { inSeconds } from '../../wording.js';
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { Clips, Edge } from '../meanings.js';
import { rule } from '../rule.js';
import { CUT, filmTo, SHORTEN } from './film-length.js';
import { trim, trimEach } from './trimming.js';

const LONG = '[long|in length|in duration|each|long each|apiece|in total]';
const LENGTHEN = '(lengthen|extend|prolong|expand)';

/** To a length, at its end: shorter by a trim, longer into the pictures that are left there and then before its start. */
function toLength(draft: Draft, clips: Clips, length: number, edge: Edge = 'end'): void {
  for (const key of draft.clips(clips)) {
    const excess = draft.entry(key).length - length;
    if (excess === 0) draft.note(`Clip ${draft.positionOf(key) + 1} already lasts ${inSeconds(length)}.`);
    else if (edge === 'both') {
      const fromStart = Math.floor(excess / 2);
      draft.do({ type: 'TRIM', position: draft.positionOf(key), fromStart, fromEnd: excess - fromStart });
    } else trim(draft, key, edge, excess);
  }
}

/** To a length, and no clip longer than it was: "trim all clips to two seconds" leaves the shorter ones alone. */
function shortenTo(draft: Draft, clips: Clips, length: number): void {
  const longer = draft.clips(clips).filter((key) => draft.entry(key).length > length);
  if (longer.length === 0)
    throw new AskBack(
      `None of that is longer than ${inSeconds(length)}. To make a clip longer, say “extend it to …”.`,
    );
  for (const key of longer) trim(draft, key, 'end', draft.entry(key).length - length);
}

/** Only the part from one moment of the clip to another. */
function keep(draft: Draft, clips: Clips, from: number, to: number): void {
  const key = draft.clip(clips);
  const { length } = draft.entry(key);
  const name = `Clip ${draft.positionOf(key) + 1}`;
  if (to <= from) throw new AskBack(`A part of a clip can’t end before it begins.`);
  if (to > length)
    throw new AskBack(
      `${name} is only ${inSeconds(length)} long. It can be trimmed to ${inSeconds(from)} to ${inSeconds(length)}.`,
    );
  draft.do({ type: 'TRIM', position: draft.positionOf(key), fromStart: from, fromEnd: length - to });
}

/** Keeps so much of a clip by trimming the other edge. */
function keepEdge(draft: Draft, key: string, trimmed: Edge, frames: number): void {
  const { length } = draft.entry(key);
  if (frames > length)
    throw new AskBack(`Clip ${draft.positionOf(key) + 1} is only ${inSeconds(length)} long.`);
  if (frames < length) trim(draft, key, trimmed, length - frames);
}

export const clipLengths = [
  rule(
    [
      `${LENGTHEN} <clips> to [be] [exactly] <time> [long]`,
      `make <clips> [only|exactly] <time> ${LONG}`,
      `make <clips> (last|run|be|to last|to run|take) [for] [only|exactly] <time> ${LONG}`,
      `(have|let) <clips> (last|run|be|play) [for] [only|exactly] <time> ${LONG}`,
      `<clips> should [only] (be|last|run|take|play) [for] [only] <time> ${LONG} [(instead of|, not|not) (<seconds>|<time>)]`,
      '(set|change|bring|cut|reduce|shorten|extend|increase) [the] (length|duration) of <clips> [down] to <time>',
      `(set|change|bring) <clips> [down] to <time> ${LONG}`,
      `(get|take|bring|trim|shorten|cut) <clips> down [from (<seconds>|<time>)] to <span> ${LONG}`,
      "(set|change) <clips> 's (length|duration) to <time>",
      '(show|hold|play) <clips> for [only|exactly] <time> [each]',
      `(i want|i need|id like|i would like|have|get) <clips> to (be|last|run|take|play) [for] [only|exactly] <time> ${LONG}`,
      '<clips> (to|down to) <time> [each]',
    ],
    ({ clips, time, span }, draft) => {
      const said = (span ?? time)[0]!;
      const length = draft.frames(said);
      if (said.extra) return trimEach(draft, clips[0]!, 'end', -length);
      if (draft.meansFilm(clips[0]!)) return filmTo(draft, length);
      toLength(draft, clips[0]!, length);
    },
  ),
  rule(
    [
      '(make|have|let|cut|trim|shorten|extend) <item> [to] [be|last|run] (as long as|the same length as) <item>',
      '(give|trim|cut) <item> [to] the (length|duration) of <item>',
    ],
    ({ item }, draft) => toLength(draft, item[0]!, draft.entry(draft.clip(item[1]!)).length),
  ),
  rule(
    [
      `${CUT} [everything|all|the part] (in|of) <clips> (after|past|beyond) <time>`,
      `${CUT} [everything|all|the part] (after|past|beyond) <time> (in|of) <clips>`,
    ],
    ({ clips, time }, draft) => keep(draft, clips[0]!, 0, draft.frames(time[0]!)),
  ),
  rule(
    [
      `${SHORTEN} <clips> [down] to [be] [just|only] <time> ${LONG}`,
      `${SHORTEN} <clips> (so it lasts|so that it lasts|until it lasts|until it is) [only] <time> ${LONG}`,
    ],
    ({ clips, time }, draft) => {
      const length = draft.frames(time[0]!);
      if (draft.meansFilm(clips[0]!)) return filmTo(draft, length);
      shortenTo(draft, clips[0]!, length);
    },
  ),
  rule(
    [
      '(cap|limit) <clips> (at|to) <time> [each|long]',
      '(cap|limit) [the] (length|duration) of <clips> (at|to) <time>',
      'make <clips> [be] (at most|no longer than|not longer than|a maximum of) <time> [long|each]',
      '(keep|make|set|bring) <clips> [down] (to|at|under) <time> (max|maximum|tops|at most)',
      '<clips> <time> (max|maximum|tops|at most)',
      '<clips> should (be|last) (at most|no longer than|not longer than) <time> [long|each]',
      '<clips> should not (be|last) longer than <time>',
      'no (clip|shot) should (be|last) longer than <time>',
    ],
    ({ clips, time }, draft) => {
      shortenTo(draft, clips?.[0] ?? { by: 'all' }, draft.frames(time[0]!));
    },
  ),
  rule(
    [
      `${SHORTEN} <clips> [down] to [the|its|their] (first|opening) <span>`,
      '(keep|use|show|leave) only [the] first <span> of <clips>',
      'only (keep|use|show) [the] first <span> of <clips>',
      '(keep|use) [the] first <span> of <clips>',
      '(for|in|from|of|with) <clips> [,] (keep|use|show) [only] [the] first <span>',
    ],
    ({ clips, span }, draft) => {
      for (const key of draft.clips(clips[0]!)) keepEdge(draft, key, 'end', draft.frames(span[0]!));
    },
  ),
  rule(
    [
      `${SHORTEN} <clips> [down] to [the|its|their] (last|final) <span>`,
      '(keep|use|show|leave) only [the] (last|final) <span> of <clips>',
      'only (keep|use|show) [the] (last|final) <span> of <clips>',
      '(keep|use) [the] (last|final) <span> of <clips>',
      '(for|in|from|of|with) <clips> [,] (keep|use|show) [only] [the] (last|final) <span>',
    ],
    ({ clips, span }, draft) => {
      for (const key of draft.clips(clips[0]!)) keepEdge(draft, key, 'start', draft.frames(span[0]!));
    },
  ),
  rule(
    [
      '(keep|use|show) only [the] middle <span> of <clips>',
      '(keep|use) [the] middle <span> of <clips>',
      `${SHORTEN} <clips> [down] to [the|its] middle <span>`,
    ],
    ({ clips, span }, draft) => toLength(draft, clips[0]!, draft.frames(span[0]!), 'both'),
  ),
  rule(
    [
      `${SHORTEN} <clips> (to|from) [between] <time> (to|and|until|till|through) <time>`,
      '(keep|use|show) only <time> (to|until|through) <time> of <clips>',
      '(keep|use|show) only (second|seconds) <seconds> (to|until|through|and) <seconds> of <clips>',
      '(keep|use|show) [only] [the] part (from|between) (<time>|<seconds>) (to|and|until) (<time>|<seconds>) of <clips>',
      '(keep|use|show) [only] [the] part of <clips> (from|between) (<time>|<seconds>) (to|and|until) <time>',
      '(keep|use|show) only (from|between) <time> (to|and|until) <time> of <clips>',
      '(keep|use|show) <clips> from <time> (to|until) <time> only',
    ],
    ({ clips, time, seconds }, draft) => {
      const [from, to] = seconds && time ? [seconds[0], time[0]] : (seconds ?? time);
      keep(draft, clips[0]!, draft.frames(from!), draft.frames(to!));
    },
  ),
  rule(
    [
      `${SHORTEN} <clips> [down] by <share>`,
      `${SHORTEN} <clips> (in|to) half`,
      `make <clips> [be] <share> shorter`,
      'halve [the (length|duration) of] <clips>',
      'make <clips> half as long',
      'make <clips> half [of] (its|the|their) length',
      `${SHORTEN} <clips> to half [of] [its|their] length`,
    ],
    ({ clips, share }, draft) => {
      // The sense of "cut clip 3 in half" is a split, and that rule comes first.
      if (draft.meansFilm(clips[0]!))
        return filmTo(draft, Math.round(draft.length() * (1 - (share?.[0] ?? 0.5))));
      for (const key of draft.clips(clips[0]!))
        trim(draft, key, 'end', Math.round(draft.entry(key).length * (share?.[0] ?? 0.5)));
    },
  ),
];
