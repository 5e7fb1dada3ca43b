/** Which clips are in the film at all, and how often. */
import { listed } from '../../../listed.js';
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { Clips } from '../meanings.js';
import { rule } from '../rule.js';
import { moveTo } from './moving.js';

const REMOVE =
  '(remove|delete|drop|lose|kill|erase|discard|ditch|scrap|skip|omit|bin|trash|axe|toss|toss out|chuck|chuck out|strike|cull|cut out|take out|throw out|leave out|throw away|get rid of|take away|eliminate|dump)';

const WHOLLY = '[completely|entirely|altogether|for good]';
const COPY = '(duplicate|dupe|copy|clone)';
const PUT = '(put|place|move|add|insert)';
const THE_COPY = '(the copy|the duplicate|the clone|the second one)';

function remove(draft: Draft, keys: readonly string[]): void {
  if (keys.length >= draft.timeline.entries.length)
    throw new AskBack('Nothing of the film would be left: at least one clip has to stay.');
  for (const key of keys) draft.do({ type: 'REMOVE', position: draft.positionOf(key) });
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
  if (clips.by === 'film') throw new AskBack('Clips can be repeated, the whole film can’t: say which ones.');
  for (const key of draft.clips(clips)) {
    for (let copy = 0; copy < copies; copy++)
      draft.do({ type: 'DUPLICATE', position: draft.positionOf(key) });
  }
  if (copies > 1) {
    const numbers = draft.numbers(draft.clips(clips));
    const each = numbers.length > 1 ? 'each ' : '';
    draft.say(`Show ${clipsNamed(numbers)} ${each}${copies + 1} times in a row.`);
  }
}

const clipsNamed = (numbers: readonly number[]) => `clip${numbers.length > 1 ? 's' : ''} ${listed(numbers)}`;

function duplicateTo(draft: Draft, clips: Clips, toPosition: (draft: Draft) => number): void {
  const key = draft.clip(clips);
  const position = draft.positionOf(key);
  draft.do({ type: 'DUPLICATE', position });
  const copy = draft.timeline.entries[position + 1]!.key;
  moveTo(draft, copy, toPosition(draft));
}

export const presence = [
  rule(
    [
      `${REMOVE} [all|all of] <clips> ${WHOLLY}`,
      `${REMOVE} <clips> from [the] (film|video|timeline)`,
      '(i|we) (dont|do not) (want|need) <clips> [anymore|any more]',
      `take <clips> (out|away|off) ${WHOLLY}`,
      `cut <clips> out ${WHOLLY}`,
      'throw <clips> (out|away)',
      'leave <clips> out',
      '<clips> (should|can) (go|be removed|be deleted|be cut out|be cut|disappear)',
      'no more <clips>',
      '(make|have|get) <clips> [be] (gone|removed|deleted|out)',
    ],
    ({ clips }, draft) => remove(draft, draft.clips(clips[0]!)),
  ),
  rule(['(end|stop|finish) [the film|the video|the movie] (after|right after) <item>'], ({ item }, draft) =>
    remove(draft, draft.clips({ by: 'beyond', side: 'after', of: item[0]! })),
  ),
  rule('cut <clips>', ({ clips }, draft) => {
    if (clips[0]!.by !== 'except')
      draft.doubt(0.55, 'To cut a clip is taken to mean removing it; to divide it, say split.');
    remove(draft, draft.clips(clips[0]!));
  }),
  rule(
    [
      '(keep|use|show|leave) only <clips> [in]',
      '(only|just) (keep|use|show|leave) <clips> [in]',
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
      '(duplicate|dupe|copy|clone|repeat|loop|double up) <clips> [once]',
      '(show|play|use) <clips> (twice|again|two times|one more time|once more)',
      'make a copy of <clips>',
      'add (another|a second) copy of <clips>',
      'repeat <clips> (one more time|once more|again)',
    ],
    ({ clips }, draft) => duplicate(draft, clips[0]!, 1),
  ),
  rule(
    [
      '(show|play|run) <clips> <times> [in a row]',
      '(have|let|make) <clips> (play|run|appear|be shown|be played) <times> [in a row]',
      '<clips> should (play|run|appear|be shown|be played) <times> [in a row]',
    ],
    ({ clips, times }, draft) => duplicate(draft, clips[0]!, times[0]! - 1),
  ),
  rule(
    [
      '(duplicate|copy|clone|repeat|loop|show|play) <clips> <number> (more|extra|additional) times',
      '(add|make) <number> (more|extra|additional) copies of <clips>',
    ],
    ({ clips, number }, draft) => duplicate(draft, clips[0]!, number[0]!),
  ),
  rule('(duplicate|copy|clone|repeat|loop) <clips> <times>', ({ clips, times }, draft) => {
    draft.doubt(0.55, `It is shown ${times[0]! + 1} times in all.`);
    duplicate(draft, clips[0]!, times[0]!);
  }),
  rule(
    [
      '(duplicate|copy|repeat|show|play|use) <clips> [again|once more|one more time] (at|to) [the] [very] end',
      '(add|put|insert) <clips> again (at|to) [the] [very] end',
      '(add|put|insert|place) a copy of <clips> (at|to) [the] [very] end',
      `${COPY} <clips> and ${PUT} ${THE_COPY} (at|to) [the] [very] end`,
    ],
    ({ clips }, draft) => duplicateTo(draft, clips[0]!, ({ timeline }) => timeline.entries.length - 1),
  ),
  rule(
    [
      '(duplicate|copy|repeat|show|play|use) <clips> [again] (at|to) [the] [very] (start|beginning)',
      '(add|put|insert|place) a copy of <clips> (at|to) [the] [very] (start|beginning)',
      `${COPY} <clips> and ${PUT} ${THE_COPY} (at|to) [the] [very] (start|beginning)`,
    ],
    ({ clips }, draft) => duplicateTo(draft, clips[0]!, () => 0),
  ),
  rule(
    [
      '(duplicate|copy|repeat) <item> [to|again|right|directly] after <item>',
      '(show|play|use|add|put|insert) <item> again [right|directly] after <item>',
      '(add|put|insert) a copy of <item> after <item>',
      `${COPY} <item> and ${PUT} ${THE_COPY} after <item>`,
    ],
    ({ item }, draft) => {
      const anchor = draft.clip(item[1]!);
      const key = draft.clip(item[0]!);
      const position = draft.positionOf(key);
      draft.do({ type: 'DUPLICATE', position });
      const copy = draft.timeline.entries[position + 1]!.key;
      const to = draft.positionOf(anchor);
      if (anchor !== key) moveTo(draft, copy, position + 1 < to ? to : to + 1);
    },
  ),
];
