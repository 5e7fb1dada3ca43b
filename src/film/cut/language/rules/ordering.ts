/** Which clips are in the film, and in what order. */

import { inSeconds } from '../../wording.js';
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { Clips } from '../meanings.js';
import { rule } from '../rule.js';

const SWAP = '(swap|switch|exchange|interchange|trade|flip|swap around|switch around)';
const MOVE = '(move|put|place|bring|shift|drag|reposition|relocate|slide|pull|take|send|have|stick|get|make)';
const START = '([the] [very] (start|beginning|front|top)|[the] first [(place|position|spot)])';
const END = '([the] [very] (end|back|bottom)|[the] last [(place|position|spot)])';
const REMOVE =
  '(remove|delete|drop|lose|kill|erase|discard|ditch|scrap|skip|omit|bin|trash|axe|toss|toss out|chuck|chuck out|strike|cull|cut out|take out|throw out|leave out|throw away|get rid of|take away|eliminate|dump)';

const ALONG = '[up|back|over|down|forward|all the way|straight|right]';
const APART = '[in two|in half|into two|apart|up]';

const placeOf = (draft: Draft, key: string) => draft.positionOf(key);

function moveTo(draft: Draft, key: string, toPosition: number): void {
  const position = placeOf(draft, key);
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
    const from = placeOf(draft, key);
    const to = placeOf(draft, anchor) + (side === 'after' ? 1 : 0);
    // Taking the clip out closes the gap that it leaves.
    moveTo(draft, key, from < to ? to - 1 : to);
  }
  draft.clips(clips);
}

function moveBy(draft: Draft, clips: Clips, steps: number): void {
  const key = draft.clip(clips);
  const to = placeOf(draft, key) + steps;
  if (!Number.isInteger(steps) || to < 0 || to >= draft.timeline.entries.length) {
    throw new AskBack(
      `Clip ${placeOf(draft, key) + 1} can’t move that far: the film has ${draft.timeline.entries.length} clips.`,
    );
  }
  moveTo(draft, key, to);
}

/** Two clips, said as one pair or each for itself. */
function swap(draft: Draft, ...meant: Clips[]): void {
  const keys = [...new Set(meant.flatMap((clips) => draft.clips(clips)))];
  if (keys.length === 1) throw new AskBack('A clip can’t be swapped with itself: name two different ones.');
  if (keys.length !== 2) throw new AskBack('Two clips can be swapped with each other: name two.');
  draft.do({ type: 'SWAP', position: placeOf(draft, keys[0]!), withPosition: placeOf(draft, keys[1]!) });
  draft.speakOf(keys);
}

function remove(draft: Draft, keys: readonly string[]): void {
  if (keys.length >= draft.timeline.entries.length)
    throw new AskBack('Nothing of the film would be left: at least one clip has to stay.');
  for (const key of keys) draft.do({ type: 'REMOVE', position: placeOf(draft, key) });
}

function keepOnly(draft: Draft, clips: Clips): void {
  const kept = new Set(draft.clips(clips));
  const rest = draft.timeline.entries.map(({ key }) => key).filter((key) => !kept.has(key));
  if (rest.length === 0) throw new AskBack('Those are all the clips of the film: nothing is left to remove.');
  remove(draft, rest);
}

function duplicate(draft: Draft, clips: Clips, copies: number): void {
  if (!Number.isInteger(copies) || copies < 1 || copies > 10)
    throw new AskBack('A clip can be repeated up to ten times at once.');
  for (const key of draft.clips(clips)) {
    for (let copy = 0; copy < copies; copy++) draft.do({ type: 'DUPLICATE', position: placeOf(draft, key) });
  }
}

function duplicateTo(draft: Draft, clips: Clips, toPosition: (draft: Draft) => number): void {
  const key = draft.clip(clips);
  const position = placeOf(draft, key);
  draft.do({ type: 'DUPLICATE', position });
  const copy = draft.timeline.entries[position + 1]!.key;
  moveTo(draft, copy, toPosition(draft));
}

function splitAt(draft: Draft, clips: Clips, at: (length: number) => number): void {
  for (const key of draft.clips(clips)) {
    draft.do({ type: 'SPLIT', position: placeOf(draft, key), at: at(draft.entry(key).length) });
  }
}

function splitInto(draft: Draft, clips: Clips, parts: number): void {
  if (!Number.isInteger(parts) || parts < 2 || parts > 20)
    throw new AskBack('A clip can be split into two to twenty parts.');
  const key = draft.clip(clips);
  const first = placeOf(draft, key);
  const { length } = draft.entry(key);
  for (let part = 0; part < parts - 1; part++) {
    const at = Math.round((length * (part + 1)) / parts) - Math.round((length * part) / parts);
    draft.do({ type: 'SPLIT', position: first + part, at });
  }
}

/** Speaks of clips, so that the next clause can say "it". */
const speakOf = (draft: Draft, clips: Clips) => void draft.clips(clips);

/** Nothing is done to it, and nothing else in the instruction may be. */
function leave(draft: Draft, clips: Clips): void {
  for (const key of draft.clips(clips)) {
    for (const what of ['place', 'presence', 'speed', 'crop', 'start', 'end'])
      draft.claim(`${what} of ${key}`);
  }
  draft.say('The rest is left as it is.');
}

const BETWEEN = [
  `${MOVE} <item> [in] between <item> and <item>`,
  '<item> (goes|should go|should be|should come|belongs) [in] between <item> and <item>',
];

/** Why somebody wants what was said before. */
const REMARKS = [
  `[because|since|as] (it|that|they) ('s|is|was|are|feels|looks|seems|drags) [<amount>|very] [not] [the] (boring|bad|ugly|dull|weak|weird|redundant|unnecessary|useless|needed|good|slow|long|fast|short|distracting|repetitive|on)`,
  '(i|we) (dont|do not) like (it|that|them)',
  '(it|that|they) (dont|doesnt|does not) (fit|work|belong|add anything)',
  '(it|that|this|everything|the film|the video) (looks|is|sounds) [very] (good|great|nice|perfect|fine|awesome|amazing)',
  '(i|we) (like|love) (it|this|the film|the video)',
  '(good|great|nice|perfect|cool|awesome|love it) [job|work|stuff|start]',
];

export const ordering = [
  rule(REMARKS, () => {}),
  rule(
    [
      '<clips> (is|are|feels|feel|seems|seem) [<amount>] (long|short|slow|fast|boring|dull|unnecessary|redundant|useless)',
      '<clips> (drags|drag|lingers|linger) [on] [<amount>]',
      '<clips> (runs|run|goes on|lasts) [<amount>] long',
      '<clips> (starts|start|begins|begin|ends|end) (early|late|slowly|soon)',
      '(take|grab|pick) <clips>',
    ],
    ({ clips }, draft) => speakOf(draft, clips[0]!),
  ),
  rule(
    [
      '(keep|leave) <clips> [(as it is|as they are|alone|unchanged|untouched|the same|where it is|in place)]',
      '(dont|do not|never) (touch|change|edit|cut|remove|delete|move|trim|swap) <clips>',
      'not <clips>',
    ],
    ({ clips }, draft) => leave(draft, clips[0]!),
  ),
  rule(
    [`${SWAP} <item> (with|and) the (clip|shot|one) <side> it`, `${SWAP} <item> (with|and) the one <side>`],
    ({ item, side }, draft) => swap(draft, item[0]!, { by: 'beside', side: side[0]!, of: item[0]! }),
  ),
  rule(
    [
      `${SWAP} <item> (with|and) (the next (clip|shot|one)|the following (clip|shot|one)|its right neighbour)`,
    ],
    ({ item }, draft) => swap(draft, item[0]!, { by: 'beside', side: 'after', of: item[0]! }),
  ),
  rule([`${SWAP} <item> (with|and) the (previous|preceding) (clip|shot|one)`], ({ item }, draft) =>
    swap(draft, item[0]!, { by: 'beside', side: 'before', of: item[0]! }),
  ),
  rule(
    [
      `${SWAP} <clips>`,
      `${SWAP} [the] (order|places|positions) of <clips>`,
      '<clips> [should] (swap|trade|switch|change|exchange) (places|positions|spots)',
      '<clips> [should] (swap|switch)',
      '[make|have|let] <clips> [should] [be] (swapped|switched|exchanged|reversed|the other way round|the other way around)',
      '(have|let|make) <clips> (swap|trade|switch|change|exchange) (places|positions|spots)',
      `${SWAP} <clips> [around|round|over|with each other]`,
      '(reverse|invert|flip) [the] order of <item> and <item>',
      '[the] order of <clips> should be (reversed|swapped|switched|flipped)',
    ],
    ({ clips, item }, draft) => swap(draft, ...(clips ? [clips[0]!] : [item[0]!, item[1]!])),
  ),
  rule(
    [
      `${SWAP} <item> (with|for|to|by) <item>`,
      `${SWAP} [the] (place|places|position|positions) of <item> (and|with) <item>`,
      'replace <item> (with|by) <item> and vice versa',
      'put <item> where <item> is and vice versa',
    ],
    ({ item }, draft) => swap(draft, item[0]!, item[1]!),
  ),
  rule(
    [`${SWAP} <told> (with|for|and) <told>`, 'put <told> where <told> is and vice versa'],
    ({ told }, draft) => swap(draft, told[0]!, told[1]!),
  ),
  rule(
    [
      '(reverse|invert|flip) [the] order [of <clips>]',
      'reverse [the] clip order',
      'put <clips> in reverse [order]',
    ],
    ({ clips }, draft) => {
      if (clips && !['all', 'film'].includes(clips[0]!.by)) {
        const keys = draft.clips(clips[0]!);
        if (keys.length !== 2)
          throw new AskBack('The order of all clips can be reversed, or two of them swapped.');
        return swap(draft, clips[0]!);
      }
      const last = draft.timeline.entries.length - 1;
      if (last === 0) throw new AskBack('One clip has no order.');
      for (let at = 0; at < last; at++) draft.do({ type: 'MOVE', position: last, toPosition: at });
      draft.say('Show all clips in reverse order.');
    },
  ),
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
      '<clips> should (be|come|go) <ordinal>',
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
      'have <clips> (go|come) <side> <clips>',
      `${MOVE} <clips> to <side> <clips>`,
    ],
    ({ clips, side }, draft) => moveBeside(draft, clips[0]!, side[0]!, clips[1]!),
  ),
  rule(BETWEEN, ({ item }, draft) => {
    const [left, right] = [placeOf(draft, draft.clip(item[1]!)), placeOf(draft, draft.clip(item[2]!))].sort(
      (a, b) => a - b,
    ) as [number, number];
    if (right - left !== 1)
      throw new AskBack(
        `Clips ${left + 1} and ${right + 1} are not next to each other, so there is no place between them.`,
      );
    moveBeside(
      draft,
      item[0]!,
      'before',
      item[1]!.by === 'number' && placeOf(draft, draft.clip(item[1]!)) === right ? item[1]! : item[2]!,
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

  rule(
    [
      `${REMOVE} [all|all of] <clips> [completely|entirely|altogether]`,
      `${REMOVE} <clips> from [the] (film|video|timeline)`,
      '(i|we) (dont|do not) (want|need|like) <clips> [anymore|any more]',
      'take <clips> (out|away|off)',
      'cut <clips> out',
      'throw <clips> (out|away)',
      'leave <clips> out',
      '<clips> (should|can) (go|be removed|be deleted|be cut out|be cut|disappear)',
      'no more <clips>',
      '(make|have|get) <clips> [be] (gone|removed|deleted|out)',
    ],
    ({ clips }, draft) => remove(draft, draft.clips(clips[0]!)),
  ),
  rule('cut <clips>', ({ clips }, draft) => {
    draft.doubt(0.55, 'To cut a clip is taken to mean removing it; to divide it, say split.');
    remove(draft, draft.clips(clips[0]!));
  }),
  rule(
    [
      '(keep|use|show|leave) only <clips>',
      '(only|just) (keep|use|show|leave) <clips>',
      '(keep|use) <clips> only',
      `${REMOVE} all (but|except) <clips>`,
      `${REMOVE} everything (but|except|other than|apart from) <clips>`,
      `${REMOVE} all [the] (clips|others|other clips|rest) (but|except|other than|apart from) <clips>`,
      '(keep|leave) [only] <clips> [,] [and] (remove|delete|drop|lose|cut|scrap) (the rest|everything else|the others|all others|all the others|all the rest|the other clips)',
      `${REMOVE} (the rest|everything else|all other clips|all others|the others) (but|except) <clips>`,
    ],
    ({ clips }, draft) => keepOnly(draft, clips[0]!),
  ),

  rule(
    [
      '(duplicate|dupe|copy|clone|repeat) <clips> [once]',
      '(show|play|use) <clips> (twice|again|two times|one more time|once more)',
      'make a copy of <clips>',
      'add (another|a second) copy of <clips>',
      'repeat <clips> (one more time|once more|again)',
    ],
    ({ clips }, draft) => duplicate(draft, clips[0]!, 1),
  ),
  rule('(show|play) <clips> <times> [in a row]', ({ clips, times }, draft) =>
    duplicate(draft, clips[0]!, times[0]! - 1),
  ),
  rule('(duplicate|copy|clone|repeat|loop) <clips> <times>', ({ clips, times }, draft) => {
    draft.doubt(0.55, `It is shown ${times[0]! + 1} times in all.`);
    duplicate(draft, clips[0]!, times[0]!);
  }),
  rule(
    [
      '(duplicate|copy|repeat|show|play|use) <clips> [again] (at|to) [the] [very] end',
      '(add|put|insert) <clips> again (at|to) [the] [very] end',
      '(add|put|insert|place) a copy of <clips> (at|to) [the] [very] end',
    ],
    ({ clips }, draft) => duplicateTo(draft, clips[0]!, ({ timeline }) => timeline.entries.length - 1),
  ),
  rule(
    [
      '(duplicate|copy|repeat|show|play|use) <clips> [again] (at|to) [the] [very] (start|beginning)',
      '(add|put|insert|place) a copy of <clips> (at|to) [the] [very] (start|beginning)',
    ],
    ({ clips }, draft) => duplicateTo(draft, clips[0]!, () => 0),
  ),
  rule(
    [
      '(duplicate|copy|repeat) <item> [to|again|right|directly] after <item>',
      '(show|play|use|add|put|insert) <item> again [right|directly] after <item>',
      '(add|put|insert) a copy of <item> after <item>',
    ],
    ({ item }, draft) => {
      const anchor = draft.clip(item[1]!);
      const key = draft.clip(item[0]!);
      const position = placeOf(draft, key);
      draft.do({ type: 'DUPLICATE', position });
      const copy = draft.timeline.entries[position + 1]!.key;
      const to = placeOf(draft, anchor);
      if (anchor !== key) moveTo(draft, copy, position + 1 < to ? to : to + 1);
    },
  ),

  rule(
    [
      '(split|cut|divide|break|slice|chop) <clips> (in half|in two|into two|in the middle|right in the middle|halfway|at the middle|down the middle|into halves|into two parts|in two parts|in two equal parts|into two equal parts|into two equal halves|in two equal halves|in two halves|at half|into two halves|at its middle|at the halfway point)',
      'split <clips>',
      'halve <clips>',
    ],
    ({ clips }, draft) => splitAt(draft, clips[0]!, (length) => Math.floor(length / 2)),
  ),
  rule(
    [
      '(split|cut|divide|break|slice|chop) <clips> (in|into) <number> [equal] [(parts|pieces|clips|thirds|bits)]',
    ],
    ({ clips, number }, draft) => splitInto(draft, clips[0]!, number[0]!),
  ),
  rule(['(split|cut|divide|break|slice|chop) <clips> (in|into) [equal] thirds'], ({ clips }, draft) =>
    splitInto(draft, clips[0]!, 3),
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
      `(split|divide|break|slice) <clips> ${APART} (at|after) [the] <time> [in|mark]`,
      `cut <clips> ${APART} at [the] <time> [mark]`,
      'cut <clips> (in two|in half|into two|apart) (at|after) [the] <time> [in|mark]',
      '(split|divide|break|slice) <clips> <time> (in|from [the|its] start|after [the|its] start|after it starts)',
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
    ['(split|divide|break|slice) <clips> <time> (before|from) (the end|its end|end|it ends)'],
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

function splitFilm(draft: Draft, frame: number): void {
  const { key, offset } = draft.shownAt(frame);
  if (offset === 0) throw new AskBack('There is a cut at that moment already.');
  draft.do({ type: 'SPLIT', position: placeOf(draft, key), at: offset });
}
