/** The moments at which something is shown over the picture, as people say them. */
import { entryStarts } from '../../timeline.js';
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';

export type Place = { start: number; end: number };

export const COME =
  '(appear|appears|come|come in|come up|comes in|comes up|start|starts|begin|show up|shows up|pop up|be shown|be there|be)';
const STAY =
  '(stay|stay on|stay up|stay there|remain|last|run|be shown|stays|stays on|lasts|keep it|disappear|go|go away|leave|end|vanish|stop)';

const DURING =
  '(for|during|in|on|at|over|across|within|throughout|only for|only in|only on|only over|only during)';

/** The words for when it is shown, and what they mean. */
export const WHEN: [
  string,
  (
    meant: { [Kind in 'time' | 'seconds' | 'span' | 'point' | 'clips' | 'section']?: unknown[] },
    draft: Draft,
  ) => Place,
][] = [];
const when = (words: string, to: (typeof WHEN)[number][1]) => WHEN.push([words, to]);
type Lengths = Parameters<Draft['frames']>[0][];
type Points = Parameters<Draft['point']>[0][];
const lengths = (meant: { time?: unknown[] }) => meant.time as Lengths;
const spans = (meant: { span?: unknown[] }) => meant.span as Lengths;
const points = (meant: { point?: unknown[] }) => meant.point as Points;

when(`${DURING} [the] (last|final) <span>`, (meant, draft) => ({
  start: draft.length() - draft.frames(spans(meant)[0]!),
  end: draft.length(),
}));
when(`${DURING} [the] first <span>`, (meant, draft) => ({
  start: 0,
  end: draft.frames(spans(meant)[0]!),
}));
when(`(at|from|on) <point> and ${STAY} (until|till|to|at|after) <point>`, (meant, draft) => ({
  start: draft.point(points(meant)[0]!),
  end: draft.point(points(meant)[1]!),
}));
when('[only] (from|between) <point> (to|until|till|and|through) <point>', (meant, draft) => ({
  start: draft.point(points(meant)[0]!),
  end: draft.point(points(meant)[1]!),
}));
// "From 2 to 5 seconds"
when('[only] (from|between) <seconds> (to|until|till|and|through) <time>', (meant, draft) => ({
  start: draft.frames((meant.seconds as Lengths)[0]!),
  end: draft.frames(lengths(meant)[0]!),
}));
when(
  '(throughout|throughout [the] [whole] film|all the time|[for] [the] (whole|entire) (film|video|time)|[during] [the] (whole|entire) (film|video)|from [the] (start|beginning) to [the] (end|finish)|permanently|always)',
  (_meant, draft) => ({ start: 0, end: draft.length() }),
);
when('(at|from) <point> for <time>', (meant, draft) => {
  // The first time may itself have been read as a part of the point.
  const start = draft.point(points(meant)[0]!);
  const lasts = draft.frames(lengths(meant).at(-1)!);
  const end = start >= draft.length() ? draft.length() : start + lasts;
  return start >= draft.length() ? { start: end - lasts, end } : { start, end };
});
when('for <time> (at|from) <point>', (meant, draft) => {
  const start = draft.point(points(meant)[0]!);
  const lasts = draft.frames(lengths(meant)[0]!);
  return start >= draft.length()
    ? { start: draft.length() - lasts, end: draft.length() }
    : { start, end: start + lasts };
});
when('(in|during|over|on|throughout|across|only on|only during|only in) <clips>', (meant, draft) =>
  over(meant.clips![0] as Parameters<Draft['clips']>[0], draft),
);
when(
  '(during|in|over|throughout|only during) [the] <section>',
  (meant, draft) => draft.section(meant.section![0] as Parameters<Draft['section']>[0])[0]!,
);

/** As long as the clips are shown. */
export function over(clips: Parameters<Draft['clips']>[0], draft: Draft): Place {
  const keys = draft.clips(clips);
  const positions = keys.map((key) => draft.positionOf(key)).sort((a, b) => a - b);
  const [first, last] = [positions[0]!, positions.at(-1)!];
  if (last - first !== positions.length - 1)
    throw new AskBack('It can be shown over clips that follow each other, not over several apart.');
  const starts = entryStarts(draft.timeline);
  return { start: starts[first]!, end: starts[last]! + draft.timeline.entries[last]!.length };
}

/** At the start, at the end or from a moment on, with as long as it lasts now. */
export function beginAt(draft: Draft, start: number, lasts: number): Place {
  return start >= draft.length()
    ? { start: draft.length() - lasts, end: draft.length() }
    : { start, end: Math.min(draft.length(), start + lasts) };
}
