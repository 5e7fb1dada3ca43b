/** How long a clip is: trims at an end, to a length, to a part. */
import { inSeconds } from '../../wording.js';
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { Clips, Edge } from '../meanings.js';
import { rule } from '../rule.js';
import { CUT, cutOut, filmTo, SHORTEN } from './film-length.js';

const OFF = '(off|of|from|off of|out of|in|on)';
const LONG = '[long|in length|in duration|each|long each|apiece|in total]';
const LENGTHEN = '(lengthen|extend|prolong|expand)';

function trim(draft: Draft, key: string, edge: Edge, frames: number): void {
  const fromStart = edge === 'end' ? 0 : frames;
  const fromEnd = edge === 'start' ? 0 : frames;
  draft.do({ type: 'TRIM', position: draft.positionOf(key), fromStart, fromEnd });
}

function trimEach(draft: Draft, clips: Clips, edge: Edge, frames: number): void {
  if (clips.by === 'film') {
    if (frames < 0)
      throw new AskBack('Say which clip should be longer: the film has no pictures beyond its clips.');
    if (edge === 'both')
      throw new AskBack('The film can be cut at its start or at its end: say one at a time.');
    const [from, to] = edge === 'start' ? [0, frames] : [draft.length() - frames, draft.length()];
    cutOut(draft, from, to);
    return;
  }
  for (const key of draft.clips(clips)) trim(draft, key, edge, frames);
}

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

function trimShare(draft: Draft, clips: Clips, edge: Edge, share: number): void {
  for (const key of draft.clips(clips)) trim(draft, key, edge, Math.floor(draft.entry(key).length * share));
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

export const trimming = [
  rule(
    [
      `${CUT} [the] first <span> ${OFF} <clips>`,
      `${CUT} <clips> 's first <span>`,
      `${CUT} [the] first <span> <clips>`,
      `(in|on|from|for) <clips> [,] ${CUT} [the] first <span>`,
      `${CUT} (from|off) <clips> [the] first <span>`,
    ],
    ({ clips, span }, draft) => trimEach(draft, clips[0]!, 'start', draft.frames(span[0]!)),
  ),
  rule(
    [
      `${CUT} [the] (last|final) <span> ${OFF} <clips>`,
      `${CUT} <clips> 's (last|final) <span>`,
      `(in|on|from|for) <clips> [,] ${CUT} [the] (last|final) <span>`,
      `${CUT} (from|off) <clips> [the] (last|final) <span>`,
    ],
    ({ clips, span }, draft) => trimEach(draft, clips[0]!, 'end', draft.frames(span[0]!)),
  ),
  rule([`${CUT} [the] first <share> ${OFF} <clips>`], ({ clips, share }, draft) =>
    trimShare(draft, clips[0]!, 'start', share[0]!),
  ),
  rule([`${CUT} [the] (last|final) <share> ${OFF} <clips>`], ({ clips, share }, draft) =>
    trimShare(draft, clips[0]!, 'end', share[0]!),
  ),
  rule([`${CUT} [the] second half ${OFF} <clips>`], ({ clips }, draft) =>
    trimShare(draft, clips[0]!, 'end', 0.5),
  ),
  rule(
    [
      `${CUT} [off] <time> [off] (off|off of|from|at|on) <edge> of <clips>`,
      `${CUT} <time> ${OFF} <clips> (at|from|on) <edge>`,
      `${SHORTEN} <clips> by <time> (at|from|on) <edge>`,
      `${SHORTEN} <clips> (at|from|on) <edge> by <time>`,
      `${SHORTEN} <edge> of <clips> by <time>`,
      `${SHORTEN} <clips> 's <edge> by <time>`,
      `make <clips> [be] <time> shorter (at|from|on) <edge>`,
      `${CUT} <time> (off|from|at|on) <clips> 's <edge>`,
      '<clips> should lose <time> (at|from|on|off) <edge>',
      '<clips> should be <time> shorter (at|on) <edge>',
    ],
    ({ clips, time, edge }, draft) => trimEach(draft, clips[0]!, edge[0]!, draft.frames(time[0]!)),
  ),
  rule(
    [
      `${CUT} <time> ${OFF} [the] (start|beginning|front) and <time> ${OFF} [the] (end|back|tail) of <clips>`,
      `${CUT} <time> (at|from|off) [the] (start|beginning|front|head) and <time> (at|from|off) [the] (end|back|tail) of <clips>`,
      `${CUT} <time> ${OFF} [the] (start|beginning|front) of <clips> and <time> ${OFF} [the|its] (end|back|tail)`,
      `(from|in|on|for) <clips> [,] ${CUT} <time> ${OFF} [the|its] (start|beginning|front) and <time> ${OFF} [the|its] (end|back|tail)`,
    ],
    ({ clips, time }, draft) => {
      for (const key of draft.clips(clips[0]!)) {
        const [fromStart, fromEnd] = [draft.frames(time[0]!), draft.frames(time[1]!)];
        draft.do({ type: 'TRIM', position: draft.positionOf(key), fromStart, fromEnd });
      }
    },
  ),
  rule(
    [
      `${CUT} <time> (off|from|off of|of) <clips>`,
      `${SHORTEN} <clips> [down] by <time> [each]`,
      'make <clips> [be] <time> shorter',
      'make <clips> shorter by <time>',
      '<clips> [should] be <time> shorter',
      '<clips> [should] be shorter by <time>',
      '<clips> <time> shorter',
      '<clips> [should] lose <time>',
      '(shorten|trim) <time> <clips>',
    ],
    ({ clips, time }, draft) => {
      draft.doubt(0.85, 'It is cut at the end, as nothing else was said.');
      trimEach(draft, clips[0]!, 'end', draft.frames(time[0]!));
    },
  ),
  rule(
    [
      `${LENGTHEN} <clips> by <time> [(at|from|on) <edge>]`,
      `${LENGTHEN} <edge> of <clips> by <time>`,
      `make <clips> [be] <time> longer [(at|from|on) <edge>]`,
      `make <clips> longer by <time> [(at|from|on) <edge>]`,
      '<clips> [should] be <time> longer',
      '<clips> <time> longer',
      `add <time> (to|at) <edge> of <clips>`,
      `add <time> to <clips>`,
      `(hold|keep|show|let) <clips> [run|play|last] [for] <time> longer`,
      `hold [on] <clips> [for] (another|an extra) <time>`,
      'give <clips> [(another|an extra)] <time> [more|extra]',
      'hold [on] <clips> [for] <more>',
      '(have|let|make) <clips> (run|last|linger|play|stay|go on) [on] [for] (<more>|(another|an extra|one more) <time>)',
    ],
    ({ clips, time, more, edge }, draft) => {
      if (!edge) draft.doubt(0.85);
      trimEach(draft, clips[0]!, edge?.[0] ?? 'end', -draft.frames((time ?? more)[0]!));
    },
  ),
  rule(
    [
      `${LENGTHEN} <clips> to [be] [exactly] <time> [long]`,
      `make <clips> [only|exactly] <time> ${LONG}`,
      `make <clips> (last|run|be|to last|to run|take) [for] [only|exactly] <time> ${LONG}`,
      `(have|let) <clips> (last|run|be|play) [for] [only|exactly] <time> ${LONG}`,
      `<clips> should [only] (be|last|run|take|play) [for] [only] <time> ${LONG} [instead of (<seconds>|<time>)]`,
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
      if (clips[0]!.by === 'film') return filmTo(draft, length);
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
      if (clips[0]!.by === 'film') return filmTo(draft, length);
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
      `(make|cut|trim) <clips> [<amount>] shorter`,
      'shorten <clips> [<amount>]',
      'tighten [up] <clips> [<amount>]',
    ],
    ({ clips, amount }, draft) => {
      const share = amount?.[0] === 'a little' ? 0.1 : amount?.[0] === 'a lot' ? 0.5 : 0.25;
      draft.doubt(0.65, 'Nothing was said about how much: it becomes shorter at its end.');
      if (clips[0]!.by === 'film') draft.doubt(0.5);
      for (const key of draft.clips(clips[0]!))
        trim(draft, key, 'end', Math.round(draft.entry(key).length * share));
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
      if (clips[0]!.by === 'film')
        return filmTo(draft, Math.round(draft.length() * (1 - (share?.[0] ?? 0.5))));
      for (const key of draft.clips(clips[0]!))
        trim(draft, key, 'end', Math.round(draft.entry(key).length * (share?.[0] ?? 0.5)));
    },
  ),
  rule(
    [`(make|let) <clips> [<amount>] longer`, 'lengthen <clips> [<amount>]', 'extend <clips> [<amount>]'],
    ({ clips }, draft) => {
      draft.clips(clips[0]!);
      throw new AskBack(
        'Say by how much it should be longer, such as half a second; or make it slower, which lasts longer too.',
      );
    },
  ),
  rule(
    [
      '(make|have|let) <clips> [to] (start|begin) <time> later',
      '(start|begin) <clips> <time> (later|in|into it)',
      '<clips> should (start|begin) <time> later',
    ],
    ({ clips, time }, draft) => trimEach(draft, clips[0]!, 'start', draft.frames(time[0]!)),
  ),
  rule(
    [
      '(make|have|let) <clips> [to] (end|stop|finish) <time> (earlier|sooner)',
      '(end|stop|finish) <clips> <time> (earlier|sooner)',
      '<clips> should (end|stop|finish) <time> (earlier|sooner)',
    ],
    ({ clips, time }, draft) => trimEach(draft, clips[0]!, 'end', draft.frames(time[0]!)),
  ),
  rule(
    [
      'make <clips> (twice|double|three times) as long',
      '(double|triple) [the] length of <clips>',
      'double <clips>',
    ],
    ({ clips }, draft) => {
      draft.clips(clips[0]!);
      throw new AskBack(
        'A clip has only so many pictures: at half its speed it lasts twice as long, and it can also be shown twice.',
      );
    },
  ),
];
