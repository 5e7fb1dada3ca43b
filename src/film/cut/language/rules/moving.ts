/** Where in the film a clip is shown. */
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { Clips } from '../meanings.js';
import { rule } from '../rule.js';

const MOVE = '(move|put|place|bring|shift|drag|reposition|relocate|slide|pull|take|send|have|stick|get|make)';

const START = '([the] [very] (start|beginning|front|top)|[the] first [(place|position|spot)])';

const END = '([the] [very] (end|back|bottom)|[the] last [(place|position|spot)])';

const ALONG = '[up|back|over|down|forward|all the way|straight|right]';

const BETWEEN = [
  `${MOVE} <item> [in] between <item> and <item>`,
  '<item> (goes|should go|should be|should come|belongs) [in] between <item> and <item>',
];

export function moveTo(draft: Draft, key: string, toPosition: number): void {
  const position = draft.positionOf(key);
  if (position !== toPosition) draft.do({ type: 'MOVE', position, toPosition });
  else draft.note(`Clip ${position + 1} is already there.`);
}

/** Several clips keep their order among themselves. */
function moveToStart(draft: Draft, clips: Clips): void {
  for (const [at, key] of draft.clips(clips).entries()) moveTo(draft, key, at);
}

function moveToEnd(draft: Draft, clips: Clips): void {
  for (const key of draft.clips(clips)) moveTo(draft, key, draft.timeline.entries.length - 1);
}

function moveBeside(draft: Draft, clips: Clips, side: 'before' | 'after', anchorClips: Clips): void {
  const moved = draft.clips(clips);
  const anchors = draft.clips(anchorClips);
  if (anchors.some((key) => moved.includes(key))) throw new AskBack('A clip can’t be moved next to itself.');
  const anchor = side === 'before' ? anchors[0]! : anchors.at(-1)!;
  for (const key of side === 'before' ? moved : moved.toReversed()) {
    const from = draft.positionOf(key);
    const to = draft.positionOf(anchor) + (side === 'after' ? 1 : 0);
    // Taking the clip out closes the gap that it leaves.
    moveTo(draft, key, from < to ? to - 1 : to);
  }
  draft.clips(clips);
}

function moveBy(draft: Draft, clips: Clips, steps: number): void {
  const key = draft.clip(clips);
  const to = draft.positionOf(key) + steps;
  if (!Number.isInteger(steps) || to < 0 || to >= draft.timeline.entries.length) {
    throw new AskBack(
      `Clip ${draft.positionOf(key) + 1} can’t move that far: the film has ${draft.timeline.entries.length} clips.`,
    );
  }
  moveTo(draft, key, to);
}

export const moving = [
  rule(
    [
      `${MOVE} <clips> ${ALONG} (to|at|in|into) ${START}`,
      `${MOVE} <clips> first`,
      'make <clips> [the] first [clip|one]',
      '<clips> should (be|go|come|be moved to the) (first|start|beginning)',
      '(make|let|have) <clips> be [the] (first|opening) [clip|shot|one]',
      '[make|let|have] <clips> [should] (be|become) [the] (opener|opening clip|opening shot|first clip|first shot|first one)',
      'make <clips> [the] (opener|opening clip|opening shot)',
      '<clips> [goes|comes] first',
      '<clips> [goes|belongs|comes|should be|should go|should be moved] (to|at) [the] [very] (start|beginning|front)',
      'have <clips> (go|come) first',
      '(play|show) <clips> (first|at [the] [very] (start|beginning))',
    ],
    ({ clips }, draft) => moveToStart(draft, clips[0]!),
  ),
  rule(
    [
      '(start|begin|open|kick off|lead) [off] [the film|the video|the movie|things] (with|on) <told>',
      '[the film|the video|the movie] should (start|begin|open) (with|on) <told>',
      '(make|have|let) [the film|the video|the movie] (start|begin|open) (with|on) <told>',
      '(make|have|let) <told> [to] (open|start|begin|kick off) [the film|the video|the movie|things]',
      '<told> should (open|start|begin|kick off) [the film|the video|the movie|things]',
    ],
    ({ told }, draft) => moveToStart(draft, told[0]!),
  ),
  rule(
    [
      `${MOVE} <clips> ${ALONG} (to|at|in|into) ${END}`,
      `${MOVE} <clips> last`,
      'make <clips> [the] last [clip|one]',
      '<clips> should (be|go|come) last',
      '<clips> [goes|comes] last',
      'have <clips> (go|come) last',
      '<clips> should (be|go|come) (at|to) [the] [very] end',
      '<clips> (goes|belongs|comes|should be moved) (at|to) [the] [very] end',
      '[make|let|have] <clips> [should] (be|become) [the] (closer|closing clip|closing shot|last clip|last shot|last one)',
      '(play|show) <clips> last',
    ],
    ({ clips }, draft) => moveToEnd(draft, clips[0]!),
  ),
  rule(
    [
      '(end|finish|close|wrap up) [off|up] [the film|the video|the movie|things] (with|on) <told>',
      '[the film|the video|the movie] should (end|finish|close) (with|on) <told>',
      '(make|have|let) [the film|the video|the movie] (end|finish|close) (with|on) <told>',
      '(make|have|let) <told> [to] (close|finish|end|wrap up) (the film|the video|the movie|things)',
      '<told> should (close|finish|end|wrap up) (the film|the video|the movie|things)',
    ],
    ({ told }, draft) => moveToEnd(draft, told[0]!),
  ),
  rule(
    [
      `${MOVE} <clips> ${ALONG} (to|in|into|at|as) [the] (position|place|spot|slot|number) <number>`,
      `${MOVE} <clips> to [number] <number>`,
      'make <clips> number <number>',
    ],
    ({ clips, number }, draft) => {
      const key = draft.clip(clips[0]!);
      const count = draft.timeline.entries.length;
      if (number[0]! < 1 || number[0]! > count || !Number.isInteger(number[0]))
        throw new AskBack(`There is no place ${number[0]}: the film has ${count} clips.`);
      moveTo(draft, key, number[0]! - 1);
    },
  ),
  rule(
    [
      `${MOVE} <clips> ${ALONG} (to|in|into|as) [the] <ordinal> [(position|place|spot|slot)]`,
      '<clips> [should] (be|come|go) <ordinal>',
      '(put|place|move) <clips> <ordinal>',
      'make <clips> [the] <ordinal> (one|clip)',
    ],
    ({ clips, ordinal }, draft) => {
      const key = draft.clip(clips[0]!);
      const count = draft.timeline.entries.length;
      if (ordinal[0]! > count) throw new AskBack(`The film has only ${count} clips.`);
      moveTo(draft, key, ordinal[0]! - 1);
    },
  ),
  rule(
    [
      `${MOVE} <clips> [to|in|[to] (come|go|be)|so [that] it is|so [that] it comes|so its|right] <side> <clips>`,
      '<clips> <side> <clips>',
      '<clips> should (be|go|come|be moved) <side> <clips>',
      '<clips> (goes|comes|belongs) <side> <clips>',
      '(play|show|insert) <clips> <side> <clips>',
      '(drop|insert) <clips> in <side> <clips>',
      `${MOVE} <clips> [forward|back|earlier|later|up|down] (so|so that|such that) (it|they|this one) (is|comes|goes|plays|appears|come|are|go|play) <side> <clips>`,
      'have <clips> (go|come) <side> <clips>',
      `${MOVE} <clips> to <side> <clips>`,
    ],
    ({ clips, side }, draft) => moveBeside(draft, clips[0]!, side[0]!, clips[1]!),
  ),
  rule(
    ['(let|have|make) <item> follow [on] [from] <item>', '<item> should follow [on] [from] <item>'],
    ({ item }, draft) => moveBeside(draft, item[0]!, 'after', item[1]!),
  ),
  rule(['(let|have|make) <item> precede <item>', '<item> should precede <item>'], ({ item }, draft) =>
    moveBeside(draft, item[0]!, 'before', item[1]!),
  ),
  rule(BETWEEN, ({ item }, draft) => {
    const [left, right] = [
      draft.positionOf(draft.clip(item[1]!)),
      draft.positionOf(draft.clip(item[2]!)),
    ].sort((a, b) => a - b) as [number, number];
    if (right - left !== 1)
      throw new AskBack(
        `Clips ${left + 1} and ${right + 1} are not next to each other, so there is no place between them.`,
      );
    moveBeside(
      draft,
      item[0]!,
      'before',
      item[1]!.by === 'number' && draft.positionOf(draft.clip(item[1]!)) === right ? item[1]! : item[2]!,
    );
  }),
  rule(
    [
      `${MOVE} <clips> <number> [(place|places|position|positions|spot|spots|slot|slots|clip|clips)] (earlier|up|to the left|left|sooner)`,
      `${MOVE} <clips> (earlier|up|left) by <number> [(place|places|position|positions|spot|spots)]`,
    ],
    ({ clips, number }, draft) => moveBy(draft, clips[0]!, -number[0]!),
  ),
  rule(
    [
      `${MOVE} <clips> <number> [(place|places|position|positions|spot|spots|slot|slots|clip|clips)] (later|down|to the right|right)`,
      `${MOVE} <clips> (later|down|right) by <number> [(place|places|position|positions|spot|spots)]`,
    ],
    ({ clips, number }, draft) => moveBy(draft, clips[0]!, number[0]!),
  ),
  rule(
    [
      `${MOVE} <clips> [one|a] [(place|position|spot|slot)] (earlier|up)`,
      `${MOVE} <clips> (earlier|up) [by] (one|a) [place|position|spot|slot]`,
    ],
    ({ clips }, draft) => moveBy(draft, clips[0]!, -1),
  ),
  rule(
    [
      `${MOVE} <clips> [one|a] [(place|position|spot|slot)] (later|down)`,
      `${MOVE} <clips> (later|down) [by] (one|a) [place|position|spot|slot]`,
    ],
    ({ clips }, draft) => moveBy(draft, clips[0]!, 1),
  ),
  rule(
    [
      `${MOVE} <clips> [by] <time> (earlier|later|forward|back|forwards|backwards|sooner)`,
      `${MOVE} <clips> (earlier|later|forward|back) by <time>`,
      `${MOVE} <clips> to <time>`,
    ],
    ({ clips }, draft) => {
      draft.clips(clips[0]!);
      throw new AskBack(
        'Clips follow each other without gaps, so one can’t be moved by a time: move it before or after another clip, or trim the one before it.',
      );
    },
  ),
  rule(
    [
      `${MOVE} <clips> [<number>] [(place|places|position|positions|spot|spots)] (forward|back|forwards|backwards|backward)`,
    ],
    ({ clips }, draft) => {
      draft.clips(clips[0]!);
      throw new AskBack('Forward and back can mean either way in a film: say earlier or later.');
    },
  ),
];
