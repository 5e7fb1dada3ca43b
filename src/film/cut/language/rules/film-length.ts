/** How long the film is: time taken out of it, whatever clips it lies in. */
import { timelineLength } from '../../timeline.js';
import { inSeconds } from '../../wording.js';
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import { rule } from '../rule.js';

export const CUT =
  '(cut|cut off|cut out|trim|trim off|trim away|chop|chop off|shave|shave off|take|take off|take out|remove|drop|delete|lose|clip off|clip|snip|snip off|nip|nip off|knock|knock off|lop|lop off|slice|slice off|get rid of)';
export const SHORTEN =
  '(trim|chop|snip|shave|cut|shorten|reduce|cut down|trim down|shrink|tighten|crop|limit)';

/** Takes a stretch of time out of the film, whatever clips it lies in. */
export function cutOut(draft: Draft, from: number, to: number): void {
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

export function filmTo(draft: Draft, length: number): void {
  const excess = draft.length() - length;
  if (excess < 0)
    throw new AskBack(
      `The film is ${inSeconds(draft.length())} long; say which clip should last longer, or play slower.`,
    );
  draft.doubt(0.75, 'The film is cut at its end, as nothing else was said.');
  if (excess > 0) cutOut(draft, length, draft.length());
}

/** Off the clips that a remark was about, or else off the film; beside other clauses it is a guess which of the two. */
function cutEdge(draft: Draft, edge: 'start' | 'end', frames: number): void {
  if (draft.topic.length > 0) {
    const [fromStart, fromEnd] = edge === 'start' ? [frames, 0] : [0, frames];
    for (const key of draft.topic)
      draft.do({ type: 'TRIM', position: draft.positionOf(key), fromStart, fromEnd });
    draft.remarkOn(draft.topic);
    return;
  }
  draft.doubt(draft.alone ? 0.85 : 0.55, 'No clip was named there, so it is the film’s own start or end.');
  if (edge === 'start') cutOut(draft, 0, frames);
  else cutOut(draft, draft.length() - frames, draft.length());
}

export const filmLength = [
  rule(
    [
      `${CUT} [the] first <span> [of the film|of the video]`,
      `${CUT} <time> (off|from|at) [the] (start|beginning|front)`,
    ],
    ({ span, time }, draft) => cutEdge(draft, 'start', draft.frames((span ?? time)[0]!)),
  ),
  rule(`${SHORTEN} [the] (end|ending) by <time>`, ({ time }, draft) =>
    cutOut(draft, draft.length() - draft.frames(time[0]!), draft.length()),
  ),
  rule(`${SHORTEN} [the] (start|beginning|opening) by <time>`, ({ time }, draft) =>
    cutOut(draft, 0, draft.frames(time[0]!)),
  ),
  rule(
    [`${CUT} [the] (last|final) <span>`, `${CUT} <time> (off|from|at) [the] (end|back)`],
    ({ span, time }, draft) => cutEdge(draft, 'end', draft.frames((span ?? time)[0]!)),
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
      '(end|stop|finish) [the film|the video|the movie] (at|after) <point>',
      `${CUT} [the film|the video|the movie] off at <point>`,
      '(cut off|trim|chop off) [the film|the video|the movie] at <point>',
      '[the film|the video|the movie] should (end|stop|finish) at <point>',
    ],
    ({ point }, draft) => cutOut(draft, draft.point(point[0]!), draft.length()),
  ),
  rule(
    [`${CUT} (everything|all) before <point>`, '(start|begin) [the film|the video] at <point>'],
    ({ point }, draft) => cutOut(draft, 0, draft.point(point[0]!)),
  ),
];
