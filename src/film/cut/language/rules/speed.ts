/** How fast clips play. "Half speed" is of the clip as it was made; "twice as fast" is of what it is now. */

import { listed } from '../../../listed.js';
import { FASTEST, SLOWEST } from '../../apply.js';
import { inSeconds } from '../../wording.js';
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { Amount, Clips } from '../meanings.js';
import { rule } from '../rule.js';

const MAKE = '(make|have|let|get|play|run|show|set|turn|i want|id like|i would like)';

const TURN = '(crank|turn|bump|push|bring|take|increase|raise|decrease|lower|drop)';

function retime(draft: Draft, clips: Clips, speedOf: (now: number) => number): void {
  const already: string[] = [];
  for (const key of draft.clips(clips)) {
    const { speed } = draft.entry(key);
    const wanted = Math.round(speedOf(speed) * 1000) / 1000;
    if (wanted === speed) already.push(key);
    else draft.do({ type: 'RETIME', position: draft.positionOf(key), speed: wanted });
  }
  const numbers = draft.numbers(already);
  if (numbers.length === 1) draft.note(`Clip ${numbers[0]} already plays at that speed.`);
  if (numbers.length > 1) draft.note(`Clips ${listed(numbers)} already play at that speed.`);
}

function byFeel(
  draft: Draft,
  clips: Clips,
  direction: 'faster' | 'slower',
  amount: Amount | undefined,
): void {
  draft.doubt(0.8, 'Nothing exact was said about how much.');
  const factor = amount === 'a little' ? 1.15 : amount === 'a lot' ? 2 : 1.5;
  retime(draft, clips, (now) => {
    const wanted = direction === 'faster' ? now * factor : now / factor;
    return Math.min(FASTEST, Math.max(SLOWEST, wanted));
  });
}

/** The same pictures in so much time. */
function stretch(draft: Draft, clips: Clips, frames: number): void {
  for (const key of draft.clips(clips)) {
    const { length, speed } = draft.entry(key);
    const position = draft.positionOf(key);
    if (frames < 1) throw new AskBack('A clip can’t last no time at all.');
    if (length === frames) {
      draft.note(`Clip ${position + 1} already lasts ${inSeconds(frames)}.`);
      continue;
    }
    draft.do({ type: 'RETIME', position, speed: (length * speed) / frames });
    const lasts = draft.entry(key).length;
    if (lasts !== frames) draft.note(`Clip ${position + 1} then lasts ${inSeconds(lasts)}.`);
  }
}

export const speed = [
  rule(
    [
      `${MAKE} <clips> <times> (as fast|faster|the speed|speed|as quick|quicker)`,
      `${MAKE} <clips> [play|run|go|be|to be|to play|to run] <times> (as fast|faster)`,
      'speed [up] <clips> [up] [by] <times>',
      '(fast forward|accelerate) <clips> [,] [by|at] <times>',
      `${MAKE} <clips> faster by <times>`,
      '<times> [the] speed (for|on|of) <clips>',
      'double [the] speed (for|on|of) <clips>',
      "double <clips> 's speed",
      'speed <clips> up [by] <times>',
      '<clips> [should] [be|go|play|run] <times> as fast',
      '<clips> [should] [be|go|play|run] <times> faster',
      '<clips> should (be|go|play|run) at <times> [the|its] [normal] speed',
    ],
    ({ clips, times }, draft) => retime(draft, clips[0]!, (now) => now * (times?.[0] ?? 2)),
  ),
  rule(
    [
      `${MAKE} <clips> [play|run|go|be|to be|to play|to run] <times> (as slow|slower)`,
      'slow [down] <clips> [down] by <times>',
      'slow <clips> down [by] <times>',
      `${MAKE} <clips> slower by <times>`,
      '<clips> [should] [be|go|play|run] <times> (slower|as slow)',
    ],
    ({ clips, times }, draft) => retime(draft, clips[0]!, (now) => now / times[0]!),
  ),
  rule(
    [
      `${MAKE} <clips> [play|run|go|be|to be|to play|to run] half as fast`,
      'halve [the] speed (of|for|on) <clips>',
      'cut [the] speed of <clips> in half',
    ],
    ({ clips }, draft) => retime(draft, clips[0]!, (now) => now / 2),
  ),
  rule([`${MAKE} <clips> half as slow`], ({ clips }, draft) => retime(draft, clips[0]!, (now) => now * 2)),
  rule(
    [
      `${MAKE} <clips> [play|run|go|be|to be|to play|to run] <share> (faster|quicker)`,
      'speed up <clips> by <share>',
      'speed <clips> up by <share>',
      `${MAKE} <clips> faster by <share>`,
      '(increase|raise) [the] speed of <clips> by <share>',
      "(increase|raise) <clips> 's speed by <share>",
      '<clips> [should] [be|go|play|run] <share> faster',
    ],
    ({ clips, share }, draft) => retime(draft, clips[0]!, (now) => now * (1 + share[0]!)),
  ),
  rule(
    [
      `${MAKE} <clips> [play|run|go|be|to be|to play|to run] <share> slower`,
      'slow down <clips> by <share>',
      'slow <clips> down by <share>',
      `${MAKE} <clips> slower by <share>`,
      '(decrease|reduce|lower) [the] speed of <clips> by <share>',
      "(decrease|reduce|lower) <clips> 's speed by <share>",
      '<clips> [should] [be|go|play|run] <share> slower',
    ],
    ({ clips, share }, draft) => {
      if (share[0]! >= 1) throw new AskBack('A clip that is 100% slower would stand still.');
      retime(draft, clips[0]!, (now) => now * (1 - share[0]!));
    },
  ),
  rule(
    [
      `${MAKE} <clips> [play|run|go|be] [back] (at|to|in) <share> [of] [its|the|their] [normal|original|natural] speed`,
      'slow down <clips> to <share> [speed]',
      'slow <clips> down to <share> [speed]',
      'slow <clips> to <share> [speed]',
      'speed up <clips> to <share> [speed]',
      'speed <clips> up to <share> [speed]',
      '(set|change|put) [the] speed of <clips> (to|at) <share>',
      '(set|change) <clips> speed to <share>',
      "(set|change) <clips> 's speed to <share>",
      '(set|change|put|bring) <clips> (to|at) <share> [of] [its|the|their] [normal|original] speed',
      `${MAKE} <clips> <share> speed`,
      `${MAKE} <clips> (play|run|go|to play|to run) (at|in) <share>`,
      '(play|run) <clips> at <share>',
      `${TURN} [up|down] [the] speed of <clips> [up|down] to <share>`,
      `${TURN} <clips> [up|down] to <share>`,
      '(drop|put|set|bring|cut) <clips> [down] (to|at) <share> [of] [its|the|their] speed',
      '<share> speed (on|for) <clips>',
      '<clips> [should] [be|go|play|run] (at|to) <share> speed',
      'reduce [the] speed of <clips> to <share>',
    ],
    ({ clips, share }, draft) => retime(draft, clips[0]!, () => share[0]!),
  ),
  rule(
    [
      `${MAKE} <clips> [play|run|go|be] (at|to|in) <times> [the|its|their] [normal|original|natural] [speed]`,
      '(set|change|put) [the] speed of <clips> (to|at) <times>',
      "(set|change) <clips> 's speed to (<times>|<number>)",
      "<clips> 's speed should be (<times>|<number>)",
      `${TURN} [up|down] [the] speed of <clips> [up|down] to <times>`,
      `${TURN} <clips> [up|down] to <times>`,
      '(set|change|put) <clips> (to|at) <times> [speed]',
      'speed up <clips> to <times> [speed]',
      '<clips> at <times> [speed]',
      'speed <clips> up to <times>',
      `${MAKE} <clips> <times> speed`,
      '(set|change|put) [the] speed of <clips> (to|at) <number>',
      '<times> speed (on|for) <clips>',
      `${MAKE} <clips> at [a] speed [of] <times>`,
    ],
    ({ clips, times, number }, draft) => retime(draft, clips[0]!, () => times?.[0] ?? number[0]!),
  ),
  rule(
    [
      `${MAKE} <clips> [back] (at|to|in) [its|the|their] (normal|natural|original|regular|full|usual) speed [again]`,
      'reset [the] speed of <clips>',
      "reset <clips> 's speed",
      `${MAKE} <clips> (normal|original|natural) speed [again]`,
      '(set|change|return|restore|put|bring) <clips> [back] (to|at) [its|the|their] (normal|natural|original|regular|full) speed',
      '(remove|undo|no|stop) [the] (slow motion|slowmo|slow mo|speed change|speed up) (on|from|of|for|in) <clips>',
    ],
    ({ clips }, draft) => retime(draft, clips[0]!, () => 1),
  ),
  rule(
    [
      `${MAKE} <clips> [in|into|to|a] [super] (slow motion|slowmo|slow mo)`,
      '(slow motion|slowmo|slow mo) (on|for|in) <clips>',
      '(add|use|apply|do) [a] (slow motion|slowmo|slow mo) [effect] (on|to|for|in) <clips>',
      'put <clips> (in|into) (slow motion|slowmo|slow mo)',
      '<clips> [should] [be|play|run] in (slow motion|slowmo|slow mo)',
      '(slow motion|slowmo|slow mo) <clips>',
      `${MAKE} <told> [in|into|to|a] [super] (slow motion|slowmo|slow mo)`,
    ],
    ({ clips, told }, draft) => {
      draft.doubt(0.85, 'Slow motion is half its natural speed.');
      retime(draft, (clips ?? told)[0]!, () => 0.5);
    },
  ),
  rule(
    [
      '(stretch|stretch out|speed up|speed|slow down|slow|squeeze|compress|fit|retime) <clips> [up|down|out] [so that it lasts|so it lasts|so that it is|to last|to fit|to|into|until it is|until it lasts|over] <time> [long]',
    ],
    ({ clips, time }, draft) => stretch(draft, clips[0]!, draft.frames(time[0]!)),
  ),
  rule(
    [
      `${MAKE} <clips> [go|play|run|be|to be|to play|to run] [<amount>] (faster|quicker)`,
      'speed up <clips> [<amount>]',
      'speed <clips> up [<amount>]',
      '(quicken|accelerate|hurry|fast forward) <clips>',
      'speed up [the] (speed|pace) of <clips> [<amount>]',
      '(increase|raise) [the] speed of <clips> [<amount>]',
      'speed up <amount> <clips>',
      '<clips> [should] [be|go|play|run] [<amount>] (faster|quicker)',
      '<clips> (could|can) use speeding up',
    ],
    ({ clips, amount }, draft) => byFeel(draft, clips[0]!, 'faster', amount?.[0]),
  ),
  rule(
    [
      `${MAKE} <clips> [go|play|run|be|to be|to play|to run] [<amount>] slower`,
      `${MAKE} <clips> [go|play|run|be|to be|to play|to run] slower [<amount>]`,
      'slow down <clips> [<amount>]',
      'slow <clips> [down] [<amount>]',
      '(decelerate) <clips>',
      '(decrease|reduce|lower) [the] speed of <clips> [<amount>]',
      '<clips> [should] [be|go|play|run] [<amount>] slower',
    ],
    ({ clips, amount }, draft) => byFeel(draft, clips[0]!, 'slower', amount?.[0]),
  ),
  rule(
    [
      `(make|play|run|show) <clips> (backwards|backward|in reverse)`,
      'reverse <clips>',
      '(freeze|pause) [on] <clips>',
      '(play|run|make) <clips> reversed',
    ],
    ({ clips }, draft) => {
      draft.clips(clips[0]!);
      throw new AskBack('A clip can play slower or faster, but not backwards and not frozen.');
    },
  ),
];
