/** How the film begins and ends. */
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { Clips, Length } from '../meanings.js';
import { rule } from '../rule.js';

/** One second each way, as long as a breath. */
const DEFAULT_FADE_FRAMES = 30;
const ADD = '(add|put|make|use|have|apply|do|create|give it|give the film|i want|insert|set)';
const OVER =
  '(over|for|of|in|lasting|that lasts|taking|to|with|within|during|[over|during|for|in|across|throughout] the last|[over|during|for|in|across] the final|[over|during|for|in|across] the first)';
const OUT =
  '(fade out|fadeout|fade to black|fade-out|fade it out|fade out to black|fade the film out|fade the video out|fade the film to black|fade everything out)';
const IN =
  '(fade in|fadein|fade from black|fade up|fade up from black|fade it in|fade in from black|fade the film in|fade the video in)';
const ATEND = '[(at|for|to) [the] [very] end|out|the film|the video|the ending]';
const ATSTART = '[(at|for|from) [the] [very] (start|beginning)|the film|the video|the opening]';

const frames = (draft: Draft, ...times: (Length[] | undefined)[]) => {
  const time = times.find((said) => said)?.[0];
  return time ? draft.frames(time) : DEFAULT_FADE_FRAMES;
};
const fade = (draft: Draft, fadeIn: number | null, fadeOut: number | null) =>
  draft.do({ type: 'FADE', fadeIn, fadeOut });

/** One clip's fade is the film's own at its ends, and a transition anywhere else. */
function fadeClip(draft: Draft, clips: Clips, way: 'in' | 'out', lasts: number): void {
  if (clips.by === 'film' || clips.by === 'all') {
    fade(draft, way === 'in' ? lasts : null, way === 'out' ? lasts : null);
    return;
  }
  const position = draft.positionOf(draft.clip(clips));
  const isLast = position === draft.timeline.entries.length - 1;
  if (way === 'in' && position === 0) {
    fade(draft, lasts, null);
    return;
  }
  if (way === 'out' && isLast) {
    fade(draft, null, lasts);
    return;
  }
  draft.doubt(0.7, 'Inside the film that is a fade through black between two clips.');
  draft.do({
    type: 'TRANSITION',
    position: way === 'in' ? position : position + 1,
    transition: 'FADE',
    frames: lasts,
  });
}

function relength(draft: Draft, way: 'in' | 'out', to: (now: number) => number): void {
  const now = way === 'in' ? draft.timeline.fadeIn : draft.timeline.fadeOut;
  if (now === 0)
    throw new AskBack(`The film doesn’t fade ${way} yet. It can: “fade ${way} over one second”.`);
  const lasts = Math.round(to(now));
  if (lasts < 0) throw new AskBack(`The fade ${way} lasts less than that.`);
  fade(draft, way === 'in' ? lasts : null, way === 'out' ? lasts : null);
}

const FADEOUT = '[the] (fade out|fadeout|ending fade|fade at the end|final fade)';
const FADEIN = '[the] (fade in|fadein|opening fade|fade at the start|fade at the beginning)';

export const fades = [
  rule(
    [
      `[${ADD}] [a] ${OUT} ${ATEND} [${OVER} <span>]`,
      `[${ADD}] [a] ${OUT} ${OVER} <span> ${ATEND}`,
      `[${ADD}] [a] <time> [long] ${OUT} ${ATEND}`,
      `[${ADD}] [a] <time> [long] fade (at|to) [the] end`,
      '(end|finish|close) [the film|the video] (with|on|in) a [<time>] fade [out|to black]',
      `[${ADD}] [a] fade at [the] end [of <time>]`,
      'fade [the] (last|final) <time> [out|to black]',
      `let [the film|it|the video] ${OUT} [${OVER} <span>]`,
      `fade [the film|the video] out [${OVER} <span>]`,
      `[the film|the video] should ${OUT} [${OVER} <span>]`,
      'fade out [the] (last|final) <time>',
      `(make|have) [the film|the video|it|the movie] ${OUT} [${OVER} <span>]`,
      '(end|finish|close) (with|on|in) black',
      `${OUT} [,] <time> [long]`,
      '(let|make|have) (it|[the] (film|video|movie)) (end|finish|close) (with|on|in) a [<time>] fade [out|to black]',
      `[${ADD}] [a] ${OUT} ${ATEND} [,] <time> long`,
      'fade [to black] at [the] end',
    ],
    ({ time, span }, draft) => fade(draft, null, frames(draft, time, span)),
  ),
  rule(
    [
      `[${ADD}] [a] ${IN} ${ATSTART} [${OVER} <span>]`,
      `[${ADD}] [a] ${IN} ${OVER} <span> ${ATSTART}`,
      `[${ADD}] [a] <time> [long] ${IN} ${ATSTART}`,
      `[${ADD}] [a] <time> [long] fade (at|from) [the] (start|beginning)`,
      '(start|begin|open) [the film|the video] with a [<time>] fade [in|from black]',
      `${IN} [,] <time> [long]`,
      `(start|begin|open) [the film|the video] (from|in|on|with|out of) black [,] [(fading|and fade) in] [${OVER} <span>]`,
      `[${ADD}] [a] fade at [the] (start|beginning) [of <time>]`,
      'fade [the] first <time> in',
      `let [the film|it|the video] fade in [${OVER} <span>]`,
      `fade [the film|the video] in [${OVER} <span>]`,
      'fade in [the] first <time>',
      `[${ADD}] [a] ${IN} ${ATSTART} [,] <time> long`,
      `(make|have) [the film|the video|it|the movie] ${IN} [${OVER} <span>]`,
    ],
    ({ time, span }, draft) => fade(draft, frames(draft, time, span), null),
  ),
  rule(
    [
      '(fade out|fade to black|start fading out|start the fade out|begin the fade out) (from|starting at|starting from|beginning at|from about) <point> [on|onwards]',
      '(start|begin) (fading out|to fade out) at <point>',
    ],
    ({ point }, draft) => {
      const lasts = draft.length() - draft.point(point[0]!);
      if (lasts <= 0) throw new AskBack('The film is over by then: say an earlier moment.');
      fade(draft, null, lasts);
    },
  ),
  rule(
    [
      `[${ADD}] [a] fade in and [a] [fade] out [${OVER} <span>] [each]`,
      `[${ADD}] [a] [<time>] fade in and [fade] out`,
      'fade [the film|the video] in and out',
      `[${ADD}] [a] <time> fade [in and out] at (both ends|[the] start and [the] end)`,
      `${ADD} fades at (both ends|[the] start and [the] end)`,
    ],
    ({ time, span }, draft) => fade(draft, frames(draft, time, span), frames(draft, time, span)),
  ),
  rule(
    [
      `(remove|delete|drop|get rid of|no|no more|without|lose|kill|take out|skip) [the|a|any] ${FADEOUT} [to black] [at [the] end]`,
      '(end|finish) without a fade',
      '(dont|do not) fade out [at [the] end]',
      '(remove|delete) [the] fade to black [at [the] end]',
    ],
    (_meant, draft) => {
      if (draft.timeline.fadeOut === 0) throw new AskBack('The film doesn’t fade out.');
      fade(draft, null, 0);
    },
  ),
  rule(
    [
      `(remove|delete|drop|get rid of|no|no more|without|lose|kill|take out|skip) [the|a|any] ${FADEIN} [from black] [at [the] start]`,
      '(start|begin) without a fade',
      '(dont|do not) fade in [at [the] start]',
    ],
    (_meant, draft) => {
      if (draft.timeline.fadeIn === 0) throw new AskBack('The film doesn’t fade in.');
      fade(draft, 0, null);
    },
  ),
  rule(
    [
      '(remove|delete|drop|get rid of) [the|both|all] (fades|fade in and out|fade in and fade out|fade in and [the] fade out)',
      'no fades',
    ],
    (_meant, draft) => {
      if (draft.timeline.fadeIn + draft.timeline.fadeOut === 0)
        throw new AskBack('The film has no fade at its start or end.');
      fade(draft, 0, 0);
    },
  ),
  rule(
    [
      `(make|set|change|let|have) ${FADEOUT} [to|last|be|for] <time> [long]`,
      '(shorten|extend|lengthen) [the] (fade out|fadeout) to <time>',
      `${FADEOUT} should (be|last) <time> [long]`,
    ],
    ({ time, span }, draft) => fade(draft, null, frames(draft, time, span)),
  ),
  rule(
    [
      `(make|set|change|let|have) ${FADEIN} [to|last|be|for] <time> [long]`,
      '(shorten|extend|lengthen) [the] (fade in|fadein) to <time>',
      `${FADEIN} should (be|last) <time> [long]`,
    ],
    ({ time, span }, draft) => fade(draft, frames(draft, time, span), null),
  ),
  rule([`make ${FADEOUT} (longer|slower|twice as long)`, 'lengthen [the] fade out'], (_meant, draft) =>
    relength(draft, 'out', (now) => now * 2),
  ),
  rule([`make ${FADEIN} (longer|slower|twice as long)`, 'lengthen [the] fade in'], (_meant, draft) =>
    relength(draft, 'in', (now) => now * 2),
  ),
  rule([`make ${FADEOUT} (shorter|faster|quicker|half as long)`, 'shorten [the] fade out'], (_meant, draft) =>
    relength(draft, 'out', (now) => now / 2),
  ),
  rule([`make ${FADEIN} (shorter|faster|quicker|half as long)`, 'shorten [the] fade in'], (_meant, draft) =>
    relength(draft, 'in', (now) => now / 2),
  ),
  rule([`make ${FADEOUT} <time> longer`, `(extend|lengthen) ${FADEOUT} by <time>`], ({ time }, draft) =>
    relength(draft, 'out', (now) => now + draft.frames(time[0]!)),
  ),
  rule([`make ${FADEOUT} <time> shorter`, `shorten ${FADEOUT} by <time>`], ({ time }, draft) =>
    relength(draft, 'out', (now) => now - draft.frames(time[0]!)),
  ),
  rule(
    [
      `fade out <clips> [${OVER} <span>]`,
      `fade <clips> out [${OVER} <span>]`,
      `fade <clips> to black [${OVER} <span>]`,
    ],
    ({ clips, span }, draft) => fadeClip(draft, clips[0]!, 'out', frames(draft, span)),
  ),
  rule(
    [`fade in <clips> [${OVER} <span>]`, `fade <clips> in [${OVER} <span>]`, `fade in [to|into] <clips>`],
    ({ clips, span }, draft) => fadeClip(draft, clips[0]!, 'in', frames(draft, span)),
  ),
  rule(
    [
      `fade [out] [the] (music|song|sound|audio|soundtrack) [out] [at the end] [${OVER} <span>]`,
      `fade in [the] (music|song|sound|audio|soundtrack) [${OVER} <span>]`,
      '(cut|trim|loop|restart|speed up|slow down) [the] (music|song|sound|audio|soundtrack|track)',
      '(make|have|play) [the] (music|song|sound|audio|soundtrack|track) [<amount>] (faster|slower|longer|shorter|start later|start earlier)',
      '(add|use|play|put) [in|on] [a|an|some|the] (music|song|sound|audio|soundtrack|track|sound effects|voiceover)',
    ],
    () => {
      throw new AskBack(
        'Music and cuts belong together, so only its volume can be changed: “music quieter”. Picture and sound fade out together at the end: “fade out over two seconds”.',
      );
    },
  ),
];
