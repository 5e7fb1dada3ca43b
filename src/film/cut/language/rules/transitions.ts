/** How one clip leads into the next. */

import { listed } from '../../../listed.js';
import type { TransitionType } from '../../../story/plan.js';
import type { EditOperation } from '../../operations.js';
import { entryStarts } from '../../timeline.js';
import { inSeconds } from '../../wording.js';
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { Clips, Length } from '../meanings.js';
import { rule } from '../rule.js';

const ADD = '(add|put|use|insert|place|make|apply|have|do|create|set|give me|i want)';
const EVERYWHERE =
  '(everywhere|[in] between (all [of] [the] clips|every clip|all clips|clips|each clip|every two clips|all shots|the clips|them all|all of them)|(to|for|on|at|in|into|with) (all|every|each) [of] [the] (cut|cuts|transition|transitions|clip|clips|change|changes)|throughout|all over|all the way through|(for|at) all [the] cuts)';
const TRANSITION = '(transition|transitions|crossfade|crossfades|dissolve|dissolves|fade|cut|cross fade)';
/** Half a second reads as a crossfade without slowing a film down. */
const USUAL = 15;

function lead(draft: Draft, into: string, transition: TransitionType, length: Length | null): void {
  const wanted = transition === 'CUT' ? 0 : length ? draft.frames(length) : USUAL;
  draft.do({ type: 'TRANSITION', position: draft.positionOf(into), transition, frames: wanted });
  const { frames } = draft.entry(into).transitionIn;
  if (length && frames < wanted - 1) {
    draft.ask(
      `A transition of ${inSeconds(wanted)} doesn’t fit there: ${inSeconds(frames)} is the most that the clips have pictures for, and that is planned.`,
    );
  }
}

/** The later of two neighbours; the transition between them leads into it. */
function seam(draft: Draft, one: Clips, other: Clips): string {
  const keys = [draft.clip(one), draft.clip(other)];
  return seamOf(draft, keys);
}

function seamOf(draft: Draft, keys: readonly string[]): string {
  if (keys.length !== 2)
    throw new AskBack('A transition lies between two clips: name two that follow each other.');
  const [first, second] = keys.map((key) => draft.positionOf(key)).sort((a, b) => a - b) as [number, number];
  if (second - first !== 1) {
    throw new AskBack(
      `Clips ${first + 1} and ${second + 1} don’t follow each other, so there is no cut between them. There is one between ${first + 1} and ${first + 2}${second - first > 1 ? `, and between ${second} and ${second + 1}` : ''}.`,
    );
  }
  return draft.timeline.entries[second]!.key;
}

/** Into every clip but the first; where there are no pictures for it, the cut stays and the user is told. */
function everywhere(
  draft: Draft,
  transition: TransitionType,
  frames: number,
  except: readonly string[] = [],
): void {
  const left: number[] = [];
  const rest = draft.timeline.entries.slice(1).filter(({ key }) => !except.includes(key));
  if (rest.length === 0) throw new AskBack('The film has only one clip: there is nothing to lead into.');
  for (const { key } of rest) {
    const position = draft.positionOf(key);
    const operation: EditOperation = {
      type: 'TRANSITION',
      position,
      transition,
      frames: transition === 'CUT' ? 0 : frames,
    };
    if (draft.can(operation)) draft.do(operation);
    else left.push(position);
  }
  if (left.length === rest.length)
    throw new AskBack('No clip of the film has pictures left for a transition.');
  if (left.length > 0)
    draft.note(
      `Between clips ${listed(left.map((position) => `${position}–${position + 1}`))} it stays a cut: there are no pictures left for it.`,
    );
  if (except.length === 0) {
    draft.disclaim();
    draft.claim('all transitions');
  }
  if (rest.length > 1 && except.length === 0) {
    const kind = { CUT: 'Cut straight', CROSSFADE: 'Crossfade', FADE: 'Fade through black' }[transition];
    draft.say(
      `${kind} between all clips${transition === 'CUT' ? '' : ` over ${Number((frames / 30).toFixed(2))} s`}.`,
    );
  }
}

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

/** A transition into several clips, such as a chorus, leads into the first of them. */
const firstClip = (draft: Draft, clips: Clips) => draft.clips(clips)[0]!;

/** The clip that begins at that moment of the film, or within a quarter of a second of it. */
function cutAt(draft: Draft, frame: number): string {
  const starts = entryStarts(draft.scene.timeline);
  const nearest = starts.slice(1).sort((a, b) => Math.abs(a - frame) - Math.abs(b - frame))[0];
  if (nearest === undefined) throw new AskBack('The film has only one clip: there is nothing to lead into.');
  if (Math.abs(nearest - frame) > 8)
    throw new AskBack(`There is no cut at ${inSeconds(frame)}: the nearest is at ${inSeconds(nearest)}.`);
  return draft.scene.timeline.entries[starts.indexOf(nearest)]!.key;
}

const SOFTEN = '(soften|smooth|smooth out|ease|bridge|cover|cover up)';
const LONGER = '[<amount>] (longer|twice as long|slower|double as long)';
const SHORTER = '[<amount>] (shorter|half as long|faster|quicker)';
const INTO = '([going|leading] into|before|at the start of|up to)';
const SPEAKS = '(add|put|use|insert|place|make|apply|have|do|create|set)';

export const transitions = [
  rule(
    [
      `[${ADD}] [a|an] <kind> [transition] [in] between <item> and <item>`,
      `[${ADD}] [a|an] <kind> [transition] from <item> (to|into) <item>`,
      `(change|turn|convert|switch) [the] ${TRANSITION} [in] between <item> and <item> (to|into) [a|an] <kind>`,
      `replace [the] ${TRANSITION} [in] between <item> and <item> (with|by) [a|an] <kind>`,
      `make [the] ${TRANSITION} [in] between <item> and <item> [a|an] <kind>`,
      '<item> and <item> (should|with) [a] <kind>',
      '(connect|join|blend) <item> (and|to|with|into) <item> with a <kind>',
      '<kind> <item> (to|into|and|with) <item>',
      '<kind> (from|between) <item> (to|into|and) <item>',
      '(have|let|make) <item> <blend> (to|into) <item>',
      '(have|let|make) <item> (melt|blend|flow) into <item>',
    ],
    ({ item, kind, blend }, draft) =>
      lead(draft, seam(draft, item[0]!, item[1]!), (kind ?? blend)?.[0] ?? 'CROSSFADE', null),
  ),
  rule(
    [
      `[${ADD}] [a|an] <time> [long] <kind> [transition] [in] between <item> and <item>`,
      `[${ADD}] [a|an] <kind> [transition] of <time> [in] between <item> and <item>`,
      `[${ADD}] [a|an] <kind> [transition] [in] between <item> and <item> (of|over|for|lasting|that lasts|with a length of|taking) <time>`,
      `[${ADD}] [a|an] <time> [long] <kind> [transition] from <item> (to|into) <item>`,
      `[${ADD}] [a|an] <kind> from <item> (to|into) <item> (over|of|for|in) <time>`,
      `[${ADD}] [a|an] <kind> (over|of|for|lasting) <time> from <item> (to|into) <item>`,
      `[${ADD}] [a|an] <kind> (over|for|lasting) <time> [in] between <item> and <item>`,
      '<blend> (from|between) <item> (to|and|into) <item> (over|for|in|lasting) <time>',
      '<kind> <item> (to|into|and|with) <item> (over|for|in) <time>',
      '(blend|dissolve) <item> (and|with|into|to) <item> (over|for|in) <time>',
    ],
    ({ item, kind, time }, draft) => lead(draft, seam(draft, item[0]!, item[1]!), kind[0]!, time[0]!),
  ),
  rule([`[${ADD}] [a|an] <kind> [transition] [in] between <clips>`], ({ clips, kind }, draft) => {
    const keys = draft.clips(clips[0]!);
    if (clips[0]!.by === 'all') return everywhere(draft, kind[0]!, USUAL);
    lead(draft, seamOf(draft, keys), kind[0]!, null);
  }),
  rule(
    [
      `${SPEAKS} [a|an] [<time>] [long] <kind> [transition] ${INTO} <item>`,
      `${SPEAKS} [a|an] <kind> [transition] to <item>`,
      `[a|an] [<time>] [long] <blend> [transition] ${INTO} <item>`,
      `<blend> ${INTO} <item> (over|for|of|in) <time>`,
      '<kind> into <item>',
    ],
    ({ item, kind, blend, time }, draft) =>
      lead(draft, firstClip(draft, item[0]!), (kind ?? blend)[0]!, time?.[0] ?? null),
  ),
  rule(
    [
      `${SPEAKS} [a|an] [<time>] [long] <kind> [transition] (after|out of|at the end of) <item>`,
      '[a|an] [<time>] [long] <blend> [transition] (after|out of|at the end of) <item>',
      '<kind> out of <item>',
    ],
    ({ item, kind, blend, time }, draft) =>
      lead(
        draft,
        draft.clip({ by: 'beside', side: 'after', of: item[0]! }),
        (kind ?? blend)[0]!,
        time?.[0] ?? null,
      ),
  ),
  rule(
    [
      `[${ADD}] [a|an] <blend> [transition] at <point> [mark]`,
      `[${ADD}] [a|an] <span> [long] <blend> [transition] at <point> [mark]`,
    ],
    ({ blend, span, point }, draft) =>
      lead(draft, cutAt(draft, draft.point(point[0]!)), blend[0]!, span?.[0] ?? null),
  ),
  rule(
    [
      '(blend|dissolve|crossfade|cross fade) <clips> [together|into each other|into one another] [(over|for|in) <time>]',
      '[let|have|make] <clips> (blend|dissolve|melt) into (each other|one another) [(over|for|in) <time>]',
    ],
    ({ clips, time }, draft) => {
      if (clips[0]!.by === 'all' || clips[0]!.by === 'film')
        return everywhere(draft, 'CROSSFADE', time ? draft.frames(time[0]!) : USUAL);
      lead(draft, seamOf(draft, draft.clips(clips[0]!)), 'CROSSFADE', time?.[0] ?? null);
    },
  ),
  rule(
    [
      `[${ADD}] [a|an|the] [quick|short|soft|smooth] <kind> [transition|transitions] ${EVERYWHERE}`,
      'give (every|each|all) [the] (cut|clip|transition|cuts|clips) a [quick|short|soft|smooth] <kind>',
      `${SPEAKS} <kind> [only|transitions]`,
      `(change|turn|convert|switch|make) (all|every|each) [of] [the] ${TRANSITION} [to|into] [a|an] <kind>`,
      `replace (all|every) [of] [the] ${TRANSITION} (with|by) [a|an] <kind>`,
      '(change|turn|convert|make|switch) everything [to|into] <kind>',
      'use only <kind>',
      'only use <kind>',
      `(make|have) (all|every) [the] (clips|clip) <kind>`,
      '<kind> (all|every|each) [of] [the] (clip|clips|shots|cut|cuts|transition|transitions)',
      '<blend> (everything|all|it all|all of it|them all|all of them|[the] whole (film|video|movie|thing)|throughout)',
      `(make|have|let) (all|every|each) [of] [the] ${TRANSITION} [be] [a|an] <kind>`,
      'all [the] (transitions|cuts) should be <kind>',
    ],
    ({ kind, blend }, draft) => everywhere(draft, (kind ?? blend)[0]!, USUAL),
  ),
  rule(
    [
      `[${ADD}] [a|an] <time> [long] <kind> [transition|transitions] ${EVERYWHERE}`,
      'give (every|each) (cut|clip|transition) a <time> [long] <kind>',
      `[${ADD}] [a|an] <kind> [transition|transitions] of <time> ${EVERYWHERE}`,
      `[${ADD}] <kind> ${EVERYWHERE} (of|over|for|lasting) <time>`,
      '<kind> (all|every|each) [of] [the] (clip|clips|shots) (over|for) <time>',
      `(change|turn|convert|make) (all|every) [of] [the] ${TRANSITION} (to|into) <time> <kind>`,
    ],
    ({ kind, time }, draft) => everywhere(draft, kind[0]!, draft.frames(time[0]!)),
  ),
  rule(
    [`[${ADD}] [a|an] <kind> everywhere (except|but) [in] between <item> and <item>`],
    ({ kind, item }, draft) => everywhere(draft, kind[0]!, USUAL, [seam(draft, item[0]!, item[1]!)]),
  ),
  rule(
    [
      `(remove|delete|drop|get rid of|lose|kill|take out|no|no more|without|strip) [all] [of] [the] (transitions|crossfades|dissolves|fades between clips|fades between the clips|cross fades) [at all|anywhere|whatsoever]`,
      '(remove|delete|drop|get rid of|kill) every (transition|crossfade|dissolve)',
      '(remove|delete) [all] [the] (transitions|crossfades|dissolves) (everywhere|between clips|between the clips|between all clips)',
      '(i|we) (dont|do not) want [any] (transitions|crossfades|dissolves)',
    ],
    (_meant, draft) => {
      if (draft.timeline.entries.every(({ transitionIn }) => transitionIn.type === 'CUT'))
        throw new AskBack('The film has only straight cuts: there is no transition to remove.');
      for (const { key, transitionIn } of draft.timeline.entries)
        if (transitionIn.type !== 'CUT') lead(draft, key, 'CUT', null);
      draft.say('Cut straight between all clips.');
      draft.disclaim();
      draft.claim('all transitions');
    },
  ),
  rule(
    [
      `(remove|delete|drop|get rid of|lose|kill|take out|no) [the|any] ${TRANSITION} [in] between <item> and <item>`,
      `(remove|delete|drop|get rid of) [the|any] ${TRANSITION} from <item> (to|into) <item>`,
    ],
    ({ item }, draft) => lead(draft, seam(draft, item[0]!, item[1]!), 'CUT', null),
  ),
  rule(
    [`(remove|delete|drop|get rid of) [the|any] ${TRANSITION} (into|before|at the start of) <item>`],
    ({ item }, draft) => lead(draft, firstClip(draft, item[0]!), 'CUT', null),
  ),
  rule(
    [`(remove|delete|drop|get rid of) [the|any] ${TRANSITION} (after|out of|at the end of) <item>`],
    ({ item }, draft) => lead(draft, draft.clip({ by: 'beside', side: 'after', of: item[0]! }), 'CUT', null),
  ),
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
  rule(
    [
      `${SOFTEN} [the] ${TRANSITION} [in] between <item> and <item> [(with|by|using) [a|an] [<time>] [long] <blend>]`,
      `${SOFTEN} [the] ${TRANSITION} ${INTO} <item> [(with|by|using) [a|an] [<time>] [long] <blend>]`,
    ],
    ({ item, blend, time }, draft) => {
      if (!blend) draft.doubt(0.75, 'A softer cut is taken to be a crossfade.');
      const into = item[1] ? seam(draft, item[0]!, item[1]) : firstClip(draft, item[0]!);
      lead(draft, into, blend?.[0] ?? 'CROSSFADE', time?.[0] ?? null);
    },
  ),
  rule(
    [
      `[${ADD}] [a] [<time>] (fade|transition) [in] between <item> and <item>`,
      `(fade) from <item> (to|into) <item>`,
    ],
    ({ item, time }, draft) => {
      draft.doubt(0.55, 'It is taken to be a crossfade; a fade through black is the other kind.');
      lead(draft, seam(draft, item[0]!, item[1]!), 'CROSSFADE', time?.[0] ?? null);
    },
  ),
  rule(
    [`${ADD} [a] (fade|transition|fades|transitions) ${EVERYWHERE}`, `${ADD} [some] transitions`],
    (_meant, draft) => {
      draft.doubt(0.55, 'They are taken to be crossfades; fades through black are the other kind.');
      everywhere(draft, 'CROSSFADE', USUAL);
    },
  ),
  rule(
    [
      `${ADD} [a|an] [<time>] [star] (wipe|slide|swipe|glitch|spin|whip pan|whip|zoom transition|iris|morph|flash) [transition] [in] between <clips>`,
      `${ADD} [a|an] [star] (wipe|slide|swipe|glitch|spin|whip pan|iris|morph|flash|wipes|slides) [transition|transitions] ${EVERYWHERE}`,
    ],
    (_meant, draft) => {
      draft.doubt(0);
      throw new AskBack(
        'There are straight cuts, crossfades and fades through black; no other kind of transition.',
      );
    },
  ),
];
