/** How one clip leads into the next. */
import { AskBack } from '../ask-back.js';
import { rule } from '../rule.js';
import {
  cutAt,
  DEFAULT_TRANSITION_FRAMES,
  everywhere,
  firstClip,
  INTO,
  lead,
  seam,
  seamOf,
  TRANSITION,
} from './seams.js';

const ADD = '(add|put|use|insert|place|make|apply|have|do|create|set|give me|i want)';
const EVERYWHERE =
  '(everywhere|[in] between (all [of] [the] clips|every clip|all clips|clips|each clip|every two clips|all shots|the clips|them all|all of them)|(to|for|on|at|in|into|with) (all|every|each) [of] [the] (cut|cuts|transition|transitions|clip|clips|change|changes)|throughout|all over|all the way through|(for|at) all [the] cuts)';
const SOFTEN = '(soften|smooth|smooth out|ease|bridge|cover|cover up)';
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
  rule(
    [`[${ADD}] [a|an] <kind> [transition] [in] between <clips> [[,] <time> [long|each]]`],
    ({ clips, kind, time }, draft) => {
      const keys = draft.clips(clips[0]!);
      if (clips[0]!.by === 'all')
        return everywhere(draft, kind[0]!, time ? draft.frames(time[0]!) : DEFAULT_TRANSITION_FRAMES);
      lead(draft, seamOf(draft, keys), kind[0]!, time?.[0] ?? null);
    },
  ),
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
        return everywhere(draft, 'CROSSFADE', time ? draft.frames(time[0]!) : DEFAULT_TRANSITION_FRAMES);
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
    ({ kind, blend }, draft) => everywhere(draft, (kind ?? blend)[0]!, DEFAULT_TRANSITION_FRAMES),
  ),
  rule(
    [
      `[${ADD}] [a|an] <time> [long] <kind> [transition|transitions] ${EVERYWHERE}`,
      'give (every|each) (cut|clip|transition) a <time> [long] <kind>',
      `[${ADD}] [a|an] <kind> [transition|transitions] of <time> ${EVERYWHERE}`,
      `[${ADD}] [a|an] <kind> [transition|transitions] ${EVERYWHERE} [,] <time> [long|each]`,
      `[${ADD}] <kind> ${EVERYWHERE} (of|over|for|lasting) <time>`,
      '<kind> (all|every|each) [of] [the] (clip|clips|shots) (over|for) <time>',
      `(change|turn|convert|make) (all|every) [of] [the] ${TRANSITION} (to|into) <time> <kind>`,
    ],
    ({ kind, time }, draft) => everywhere(draft, kind[0]!, draft.frames(time[0]!)),
  ),
  rule(
    [`[${ADD}] [a|an] <kind> everywhere (except|but) [in] between <item> and <item>`],
    ({ kind, item }, draft) =>
      everywhere(draft, kind[0]!, DEFAULT_TRANSITION_FRAMES, [seam(draft, item[0]!, item[1]!)]),
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
    [
      `(replace|change|turn) [the] ${TRANSITION} ${INTO} <item> (with|by|to|into) [a|an] [<time>] [long] <kind>`,
    ],
    ({ item, kind, time }, draft) => lead(draft, firstClip(draft, item[0]!), kind[0]!, time?.[0] ?? null),
  ),
  rule(
    [
      `(replace|change|turn) [the] ${TRANSITION} (after|out of) <item> (with|by|to|into) [a|an] [<time>] [long] <kind>`,
    ],
    ({ item, kind, time }, draft) =>
      lead(draft, draft.clip({ by: 'beside', side: 'after', of: item[0]! }), kind[0]!, time?.[0] ?? null),
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
      everywhere(draft, 'CROSSFADE', DEFAULT_TRANSITION_FRAMES);
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
