/** Shorter and longer: trims at an end, to a length, to a part, and cutting time out of the whole film. */
import { timelineLength } from '../../timeline.js';
import { inSeconds } from '../../wording.js';
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { Clips, Edge } from '../meanings.js';
import { rule } from '../rule.js';

const CUT =
  '(cut|cut off|cut out|trim|trim off|trim away|chop|chop off|shave|shave off|take|take off|take out|remove|drop|delete|lose|clip off|clip|snip|snip off|lop off|slice off|get rid of)';
const OFF = '(off|of|from|off of|in|on)';
const SHORTEN = '(trim|cut|shorten|reduce|cut down|trim down|shrink|tighten|crop|limit)';
const LENGTHEN = '(lengthen|extend|prolong|expand)';

function trim(draft: Draft, key: string, edge: Edge, frames: number): void {
  const fromStart = edge === 'end' ? 0 : frames;
  const fromEnd = edge === 'start' ? 0 : frames;
  draft.do({ type: 'TRIM', position: draft.positionOf(key), fromStart, fromEnd });
}

function trimEach(draft: Draft, clips: Clips, edge: Edge, frames: number): void {
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

/** Takes a stretch of time out of the film, whatever clips it lies in. */
function cutOut(draft: Draft, from: number, to: number): void {
  const before = draft.scene.timeline;
  if (draft.timeline !== before)
    throw new AskBack('Cutting time out of the whole film has to be an edit of its own.');
  if (to <= from) throw new AskBack('That stretch ends before it begins.');
  if (to - from >= timelineLength(before)) throw new AskBack('Nothing of the film would be left.');
  let start = 0;
  for (const { key, length } of before.entries) {
    const [first, last] = [Math.max(0, from - start), Math.min(length, to - start)];
    start += length;
    if (last <= 0 || first >= length) continue;
    const position = draft.positionOf(key);
    if (first === 0 && last === length) draft.do({ type: 'REMOVE', position });
    else if (first === 0) draft.do({ type: 'TRIM', position, fromStart: last, fromEnd: 0 });
    else if (last === length) draft.do({ type: 'TRIM', position, fromStart: 0, fromEnd: length - first });
    else
      draft.do(
        { type: 'SPLIT', position, at: first },
        { type: 'TRIM', position: position + 1, fromStart: last - first, fromEnd: 0 },
      );
  }
  draft.say(`Cut ${inSeconds(to - from)} out of the film, from ${inSeconds(from)} to ${inSeconds(to)}.`);
}

const oneSecond = 30;

export const trimming = [
  rule(
    [
      `${CUT} [the] first <time> ${OFF} <clips>`,
      `${CUT} <clips> 's first <time>`,
      `${CUT} [the] first <time> <clips>`,
    ],
    ({ clips, time }, draft) => trimEach(draft, clips[0]!, 'start', draft.frames(time[0]!)),
  ),
  rule(
    [`${CUT} [the] (last|final) <time> ${OFF} <clips>`, `${CUT} <clips> 's (last|final) <time>`],
    ({ clips, time }, draft) => trimEach(draft, clips[0]!, 'end', draft.frames(time[0]!)),
  ),
  rule([`${CUT} [the] first second ${OFF} <clips>`, `${CUT} <clips> 's first second`], ({ clips }, draft) =>
    trimEach(draft, clips[0]!, 'start', oneSecond),
  ),
  rule(
    [`${CUT} [the] (last|final) second ${OFF} <clips>`, `${CUT} <clips> 's (last|final) second`],
    ({ clips }, draft) => trimEach(draft, clips[0]!, 'end', oneSecond),
  ),
  rule([`${CUT} [the] first half ${OFF} <clips>`], ({ clips }, draft) => {
    for (const key of draft.clips(clips[0]!))
      trim(draft, key, 'start', Math.floor(draft.entry(key).length / 2));
  }),
  rule([`${CUT} [the] (last|second|final) half ${OFF} <clips>`], ({ clips }, draft) => {
    for (const key of draft.clips(clips[0]!))
      trim(draft, key, 'end', Math.floor(draft.entry(key).length / 2));
  }),
  rule(
    [
      `${CUT} [off] <time> [off] (off|from|at|on) <edge> of <clips>`,
      `${CUT} <time> ${OFF} <clips> (at|from|on) <edge>`,
      `${SHORTEN} <clips> by <time> (at|from|on) <edge>`,
      `${SHORTEN} <clips> (at|from|on) <edge> by <time>`,
      `${SHORTEN} <edge> of <clips> by <time>`,
      `${SHORTEN} <clips> 's <edge> by <time>`,
      `make <clips> <time> shorter (at|from|on) <edge>`,
      `${CUT} <time> (off|from|at|on) <clips> 's <edge>`,
    ],
    ({ clips, time, edge }, draft) => trimEach(draft, clips[0]!, edge[0]!, draft.frames(time[0]!)),
  ),
  rule(
    [
      `${CUT} <time> (off|from|off of|of) <clips>`,
      `${SHORTEN} <clips> by <time>`,
      `make <clips> <time> shorter`,
      `make <clips> shorter by <time>`,
      `(shorten|trim) <time> <clips>`,
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
      `make <clips> <time> longer [(at|from|on) <edge>]`,
      `make <clips> longer by <time> [(at|from|on) <edge>]`,
      `add <time> (to|at) <edge> of <clips>`,
      `add <time> to <clips>`,
      `(hold|keep|show|let) <clips> [run|play|last] [for] <time> longer`,
      `hold [on] <clips> [for] (another|an extra) <time>`,
      `give <clips> <time> more`,
    ],
    ({ clips, time, edge }, draft) => {
      if (!edge) draft.doubt(0.85);
      trimEach(draft, clips[0]!, edge?.[0] ?? 'end', -draft.frames(time[0]!));
    },
  ),
  rule(
    [
      `${SHORTEN} <clips> [down] to [be] [just|only|exactly] <time> [long]`,
      `${LENGTHEN} <clips> to [be] [exactly] <time> [long]`,
      'make <clips> [only|exactly] <time> [long]',
      'make <clips> (last|run|be) [for] [only|exactly] <time> [long]',
      '(have|let) <clips> (last|run|be) [for] [only|exactly] <time> [long]',
      '<clips> (should|must) (be|last|run) [for] [only|exactly] <time> [long]',
      '(set|change|bring) [the] (length|duration) of <clips> to <time>',
      '(set|change|bring) <clips> [down] to <time> [long]',
      "(set|change) <clips> 's (length|duration) to <time>",
      '(show|hold|play) <clips> for [only|exactly] <time>',
      '(i want|have|get) <clips> to be [only|exactly] <time> [long]',
      '<clips> (to|down to) <time>',
    ],
    ({ clips, time }, draft) => {
      if (clips[0]!.by === 'film') return filmTo(draft, draft.frames(time[0]!));
      toLength(draft, clips[0]!, draft.frames(time[0]!));
    },
  ),
  rule(
    [
      `${SHORTEN} <clips> [down] to [the|its|their] (first|opening) <time>`,
      '(keep|use|show) only [the] first (<time>|second) of <clips>',
      '(only|just) (keep|use|show) [the] first (<time>|second) of <clips>',
      'keep [the] first <time> of <clips>',
    ],
    ({ clips, time }, draft) => {
      for (const key of draft.clips(clips[0]!))
        keepEdge(draft, key, 'end', time ? draft.frames(time[0]!) : oneSecond);
    },
  ),
  rule(
    [
      `${SHORTEN} <clips> [down] to [the|its|their] (last|final) <time>`,
      '(keep|use|show) only [the] (last|final) (<time>|second) of <clips>',
      '(only|just) (keep|use|show) [the] (last|final) (<time>|second) of <clips>',
      'keep [the] (last|final) <time> of <clips>',
    ],
    ({ clips, time }, draft) => {
      for (const key of draft.clips(clips[0]!))
        keepEdge(draft, key, 'start', time ? draft.frames(time[0]!) : oneSecond);
    },
  ),
  rule(
    [
      '(keep|use|show) only [the] middle <time> of <clips>',
      `${SHORTEN} <clips> [down] to [the|its] middle <time>`,
    ],
    ({ clips, time }, draft) => toLength(draft, clips[0]!, draft.frames(time[0]!), 'both'),
  ),
  rule(
    [
      `${SHORTEN} <clips> (to|from) [between] <time> (to|and|until|till|through) <time>`,
      '(keep|use|show) only <time> (to|until) <time> of <clips>',
      '(keep|use|show) only [the part] (from|between) <time> (to|and|until) <time> of <clips>',
      '(keep|use|show) <clips> from <time> (to|until) <time> only',
    ],
    ({ clips, time }, draft) => keep(draft, clips[0]!, draft.frames(time[0]!), draft.frames(time[1]!)),
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
      `${SHORTEN} <clips> by <share>`,
      `${SHORTEN} <clips> (in|to) half`,
      `make <clips> <share> shorter`,
      'halve [the length of] <clips>',
      'make <clips> half as long',
      'make <clips> half [of] (its|the|their) length',
      `${SHORTEN} <clips> to half [of] [its|their] length`,
    ],
    ({ clips, share }, draft) => {
      // The sense of "cut clip 3 in half" is a split, and that rule comes first.
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
  rule([`${CUT} [the] first <time>`], ({ time }, draft) => cutOut(draft, 0, draft.frames(time[0]!))),
  rule(
    ['(make|have|let) <clips> (start|begin) <time> later', '(start|begin) <clips> <time> (later|in|into it)'],
    ({ clips, time }, draft) => trimEach(draft, clips[0]!, 'start', draft.frames(time[0]!)),
  ),
  rule(
    [
      '(make|have|let) <clips> (end|stop|finish) <time> (earlier|sooner)',
      '(end|stop|finish) <clips> <time> (earlier|sooner)',
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
  rule(`${SHORTEN} [the] (end|ending) by <time>`, ({ time }, draft) =>
    cutOut(draft, draft.length() - draft.frames(time[0]!), draft.length()),
  ),
  rule(`${SHORTEN} [the] (start|beginning|opening) by <time>`, ({ time }, draft) =>
    cutOut(draft, 0, draft.frames(time[0]!)),
  ),
  rule([`${CUT} [the] (last|final) <time>`], ({ time }, draft) =>
    cutOut(draft, draft.length() - draft.frames(time[0]!), draft.length()),
  ),
  rule(
    [`${CUT} <time> (off|from|at) [the] (start|beginning|front)`, `${CUT} [the] first second`],
    ({ time }, draft) => cutOut(draft, 0, time ? draft.frames(time[0]!) : oneSecond),
  ),
  rule(
    [`${CUT} <time> (off|from|at) [the] (end|back)`, `${CUT} [the] (last|final) second`],
    ({ time }, draft) =>
      cutOut(draft, draft.length() - (time ? draft.frames(time[0]!) : oneSecond), draft.length()),
  ),
  rule(
    [
      `${CUT} [out] [everything|all|the part|the bit|the section|the time] (between|from) <point> (to|and|until|till|through) <point>`,
      `${CUT} [out] <point> (to|until|through) <point>`,
    ],
    ({ point }, draft) => cutOut(draft, draft.point(point[0]!), draft.point(point[1]!)),
  ),
  rule(
    [
      `${CUT} (everything|all|the rest) (after|past|beyond) <point>`,
      '(end|stop) [the film|the video] (at|after) <point>',
      `${CUT} [the film|the video] (off|at) [at] <point>`,
    ],
    ({ point }, draft) => cutOut(draft, draft.point(point[0]!), draft.length()),
  ),
  rule(
    [`${CUT} (everything|all) before <point>`, '(start|begin) [the film|the video] at <point>'],
    ({ point }, draft) => cutOut(draft, 0, draft.point(point[0]!)),
  ),
];

/** Keeps so much of a clip by trimming the other edge. */
function keepEdge(draft: Draft, key: string, trimmed: Edge, frames: number): void {
  const { length } = draft.entry(key);
  if (frames > length)
    throw new AskBack(`Clip ${draft.positionOf(key) + 1} is only ${inSeconds(length)} long.`);
  if (frames < length) trim(draft, key, trimmed, length - frames);
}

function filmTo(draft: Draft, length: number): void {
  const excess = draft.length() - length;
  if (excess < 0)
    throw new AskBack(
      `The film is ${inSeconds(draft.length())} long; say which clip should last longer, or play slower.`,
    );
  draft.doubt(0.75, 'The film is cut at its end, as nothing else was said.');
  if (excess > 0) cutOut(draft, length, draft.length());
}
