/** How long transitions last that are there. */
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import { rule } from '../rule.js';
import { firstClip, INTO, lead, seam, TRANSITION } from './seams.js';

const LONGER = '[<amount>] (longer|twice as long|slower|double as long)';
const SHORTER = '[<amount>] (shorter|half as long|faster|quicker)';

/** Another length for a transition that is there. */
function relength(draft: Draft, key: string, to: (frames: number) => number): void {
  const { type, frames } = draft.entry(key).transitionIn;
  if (type === 'CUT')
    throw new AskBack(
      `Into clip ${draft.positionOf(key) + 1} there is a straight cut, which has no length. It can become a crossfade.`,
    );
  lead(draft, key, type, { frames: Math.max(2, Math.round(to(frames))) });
}

function relengthAll(draft: Draft, to: (frames: number) => number): void {
  const with_ = draft.timeline.entries.filter(({ transitionIn }) => transitionIn.type !== 'CUT');
  if (with_.length === 0) throw new AskBack('The film has only straight cuts, which have no length.');
  for (const { key } of with_) relength(draft, key, to);
  draft.disclaim();
  draft.claim('all transitions');
}

export const transitionLengths = [
  rule(
    [
      `(make|set|change) [the] [length of] [the] ${TRANSITION} [in] between <item> and <item> [to|last|be] <time> [long]`,
    ],
    ({ item, time }, draft) => relength(draft, seam(draft, item[0]!, item[1]!), () => draft.frames(time[0]!)),
  ),
  rule(
    [`(make|set|change) [the] ${TRANSITION} ${INTO} <item> [to|last|be] <time> [long]`],
    ({ item, time }, draft) => relength(draft, firstClip(draft, item[0]!), () => draft.frames(time[0]!)),
  ),
  rule(
    [
      `make [the] ${TRANSITION} ${INTO} <item> <time> longer`,
      `(lengthen|extend) [the] ${TRANSITION} ${INTO} <item> by <time>`,
    ],
    ({ item, time }, draft) =>
      relength(draft, firstClip(draft, item[0]!), (now) => now + draft.frames(time[0]!)),
  ),
  rule(
    [
      `make [the] ${TRANSITION} ${INTO} <item> <time> shorter`,
      `shorten [the] ${TRANSITION} ${INTO} <item> by <time>`,
    ],
    ({ item, time }, draft) =>
      relength(draft, firstClip(draft, item[0]!), (now) => now - draft.frames(time[0]!)),
  ),
  rule(
    [
      `make [the] ${TRANSITION} ${INTO} <item> ${LONGER}`,
      `(lengthen|extend) [the] ${TRANSITION} ${INTO} <item>`,
    ],
    ({ item }, draft) => relength(draft, firstClip(draft, item[0]!), (now) => now * 2),
  ),
  rule(
    [`make [the] ${TRANSITION} ${INTO} <item> ${SHORTER}`, `shorten [the] ${TRANSITION} ${INTO} <item>`],
    ({ item }, draft) => relength(draft, firstClip(draft, item[0]!), (now) => now / 2),
  ),
  rule(
    [
      `(make|set|change) (all|every|each|the) [of] [the] [length of] [all] [the] (transitions|crossfades|dissolves|transition|crossfade|dissolve) [to|last|be] <time> [long]`,
      `all [the] (transitions|crossfades|dissolves) should (be|last) <time> [long]`,
    ],
    ({ time }, draft) => relengthAll(draft, () => draft.frames(time[0]!)),
  ),
  rule(
    [
      `(make) [the] ${TRANSITION} [in] between <item> and <item> <time> longer`,
      `(lengthen|extend) [the] ${TRANSITION} [in] between <item> and <item> by <time>`,
    ],
    ({ item, time }, draft) =>
      relength(draft, seam(draft, item[0]!, item[1]!), (now) => now + draft.frames(time[0]!)),
  ),
  rule(
    [
      `(make) [the] ${TRANSITION} [in] between <item> and <item> <time> shorter`,
      `(shorten) [the] ${TRANSITION} [in] between <item> and <item> by <time>`,
    ],
    ({ item, time }, draft) =>
      relength(draft, seam(draft, item[0]!, item[1]!), (now) => now - draft.frames(time[0]!)),
  ),
  rule(
    [
      `make [the] ${TRANSITION} [in] between <item> and <item> ${LONGER}`,
      `lengthen [the] ${TRANSITION} [in] between <item> and <item>`,
    ],
    ({ item }, draft) => relength(draft, seam(draft, item[0]!, item[1]!), (now) => now * 2),
  ),
  rule(
    [
      `make [the] ${TRANSITION} [in] between <item> and <item> ${SHORTER}`,
      `shorten [the] ${TRANSITION} [in] between <item> and <item>`,
    ],
    ({ item }, draft) => relength(draft, seam(draft, item[0]!, item[1]!), (now) => now / 2),
  ),
  rule(
    [
      'make (all|every|the) [of] [the] (transitions|crossfades|dissolves|transition|crossfade|dissolve) (longer|twice as long|slower)',
    ],
    (_meant, draft) => relengthAll(draft, (now) => now * 2),
  ),
  rule(
    [
      'make (all|every|the) [of] [the] (transitions|crossfades|dissolves|transition|crossfade|dissolve) (shorter|half as long|faster|quicker)',
    ],
    (_meant, draft) => relengthAll(draft, (now) => now / 2),
  ),
];
