/** Clips that change places with each other. */
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { Clips } from '../meanings.js';
import { rule } from '../rule.js';

const SWAP = '(swap|switch|exchange|interchange|trade|flip|swap around|switch around)';

/** Two clips, said as one pair or each for itself. */
function swap(draft: Draft, ...meant: Clips[]): void {
  const keys = [...new Set(meant.flatMap((clips) => draft.clips(clips)))];
  if (keys.length === 1) throw new AskBack('Swapping takes two different clips: name the other one too.');
  if (keys.length !== 2) throw new AskBack('Two clips can be swapped with each other: name two.');
  draft.do({ type: 'SWAP', position: draft.positionOf(keys[0]!), withPosition: draft.positionOf(keys[1]!) });
  draft.speakOf(keys);
}

export const swapping = [
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
    [
      'put <item> where <item> is [now] and <item> where <item> is [now]',
      'move <item> to where <item> is [now] and <item> to where <item> is [now]',
    ],
    ({ item }, draft) => {
      const [one, place, other, otherPlace] = item.map((each) => draft.clip(each));
      if (one !== otherPlace || other !== place)
        throw new AskBack('Two clips can change places with each other: name the same two twice.');
      swap(draft, item[0]!, item[1]!);
    },
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
];
