/** Time taken away from a clip at its ends, and time given back. */
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { Clips, Edge } from '../meanings.js';
import { rule } from '../rule.js';
import { CUT, cutOut, SHORTEN } from './film-length.js';

const OFF = '(off|of|from|off of|out of|in|on)';
const LENGTHEN = '(lengthen|extend|prolong|expand)';

export function trim(draft: Draft, key: string, edge: Edge, frames: number): void {
  if (frames === 0) throw new AskBack('No time at all changes nothing: say how much.');
  const fromStart = edge === 'end' ? 0 : frames;
  const fromEnd = edge === 'start' ? 0 : frames;
  draft.do({ type: 'TRIM', position: draft.positionOf(key), fromStart, fromEnd });
}

export function trimEach(draft: Draft, clips: Clips, edge: Edge, frames: number): void {
  if (clips.by === 'film') {
    if (frames < 0)
      throw new AskBack('Say which clip should be longer: the film has no pictures beyond its clips.');
    if (edge === 'both')
      throw new AskBack('The film can be cut at its start or at its end: say one at a time.');
    const [from, to] = edge === 'start' ? [0, frames] : [draft.length() - frames, draft.length()];
    cutOut(draft, from, to);
    return;
  }
  for (const key of draft.clips(clips)) trim(draft, key, edge, frames);
}

function trimShare(draft: Draft, clips: Clips, edge: Edge, share: number): void {
  for (const key of draft.clips(clips)) trim(draft, key, edge, Math.floor(draft.entry(key).length * share));
}

export const trimming = [
  rule(
    [
      `${CUT} [the] first <span> ${OFF} <clips>`,
      `${CUT} <clips> 's first <span>`,
      `${CUT} [the] first <span> <clips>`,
      `(in|on|from|for) <clips> [,] ${CUT} [the] first <span>`,
      `${CUT} (from|off) <clips> [the] first <span>`,
    ],
    ({ clips, span }, draft) => trimEach(draft, clips[0]!, 'start', draft.frames(span[0]!)),
  ),
  rule(
    [
      `${CUT} [the] (last|final) <span> ${OFF} <clips>`,
      `${CUT} <clips> 's (last|final) <span>`,
      `(in|on|from|for) <clips> [,] ${CUT} [the] (last|final) <span>`,
      `${CUT} (from|off) <clips> [the] (last|final) <span>`,
    ],
    ({ clips, span }, draft) => trimEach(draft, clips[0]!, 'end', draft.frames(span[0]!)),
  ),
  rule([`${CUT} [the] first <share> ${OFF} <clips>`], ({ clips, share }, draft) =>
    trimShare(draft, clips[0]!, 'start', share[0]!),
  ),
  rule([`${CUT} [the] (last|final) <share> ${OFF} <clips>`], ({ clips, share }, draft) =>
    trimShare(draft, clips[0]!, 'end', share[0]!),
  ),
  rule([`${CUT} [the] second half ${OFF} <clips>`], ({ clips }, draft) =>
    trimShare(draft, clips[0]!, 'end', 0.5),
  ),
  rule(
    [
      `${CUT} [off] <time> [off] (off|off of|from|at|on) <edge> of <clips>`,
      `${CUT} <time> ${OFF} <clips> (at|from|on) <edge>`,
      `${SHORTEN} <clips> by <time> (at|from|on) <edge>`,
      `${SHORTEN} <clips> (at|from|on) <edge> by <time>`,
      `${SHORTEN} <edge> of <clips> by <time>`,
      `${SHORTEN} <clips> 's <edge> by <time>`,
      `make <clips> [be] <time> shorter (at|from|on) <edge>`,
      `${CUT} <time> (off|from|at|on) <clips> 's <edge>`,
      '<clips> should lose <time> (at|from|on|off) <edge>',
      '<clips> should be <time> shorter (at|on) <edge>',
    ],
    ({ clips, time, edge }, draft) => trimEach(draft, clips[0]!, edge[0]!, draft.frames(time[0]!)),
  ),
  rule(
    [
      `${CUT} <time> ${OFF} [the] (start|beginning|front) and <time> ${OFF} [the] (end|back|tail) of <clips>`,
      `${CUT} <time> (at|from|off) [the] (start|beginning|front|head) and <time> (at|from|off) [the] (end|back|tail) of <clips>`,
      `${CUT} <time> ${OFF} [the] (start|beginning|front) of <clips> and <time> ${OFF} [the|its] (end|back|tail)`,
      `(from|in|on|for) <clips> [,] ${CUT} <time> ${OFF} [the|its] (start|beginning|front) and <time> ${OFF} [the|its] (end|back|tail)`,
    ],
    ({ clips, time }, draft) => {
      for (const key of draft.clips(clips[0]!)) {
        const [fromStart, fromEnd] = [draft.frames(time[0]!), draft.frames(time[1]!)];
        draft.do({ type: 'TRIM', position: draft.positionOf(key), fromStart, fromEnd });
      }
    },
  ),
  rule(
    [
      `${CUT} <time> (off|from|off of|of) <clips>`,
      `${SHORTEN} <clips> [down] by <time> [each]`,
      'make <clips> [each] [be] <time> shorter',
      'make <clips> shorter by <time>',
      '<clips> [should] be <time> shorter',
      '<clips> [should] be shorter by <time>',
      '<clips> <time> shorter',
      '<clips> [should] lose <time>',
      '(shorten|trim) <time> <clips>',
    ],
    ({ clips, time }, draft) => {
      draft.doubt(0.85, 'It is cut at the end, as nothing else was said.');
      trimEach(draft, clips[0]!, 'end', draft.frames(time[0]!));
    },
  ),
  rule(
    [
      `${LENGTHEN} <clips> by <time> [(at|from|on) <edge>]`,
      `${LENGTHEN} <edge> of <clips> by <time>`,
      `make <clips> [each] [be] <time> longer [(at|from|on) <edge>]`,
      `make <clips> longer by <time> [(at|from|on) <edge>]`,
      '<clips> [should] be <time> longer',
      '<clips> <time> longer',
      `add <time> (to|at) <edge> of <clips>`,
      `add <time> to <clips>`,
      `(hold|keep|show|let) <clips> [run|play|last] [for] <time> longer`,
      `hold [on] <clips> [for] (another|an extra) <time>`,
      'give <clips> [(another|an extra)] <time> [more|extra]',
      'hold [on] <clips> [for] <more>',
      '(have|let|make) <clips> (run|last|linger|play|stay|go on) [on] [for] (<more>|(another|an extra|one more) <time>)',
    ],
    ({ clips, time, more, edge }, draft) => {
      if (!edge) draft.doubt(0.85);
      trimEach(draft, clips[0]!, edge?.[0] ?? 'end', -draft.frames((time ?? more)[0]!));
    },
  ),
  rule(
    [
      `(make|cut|trim) <clips> [<amount>] shorter`,
      'shorten <clips> [<amount>]',
      'tighten [up] <clips> [<amount>]',
    ],
    ({ clips, amount }, draft) => {
      const share = amount?.[0] === 'a little' ? 0.1 : amount?.[0] === 'a lot' ? 0.5 : 0.25;
      draft.doubt(0.65, 'Nothing was said about how much: it becomes shorter at its end.');
      const meant: Clips = draft.meansFilm(clips[0]!) ? { by: 'film' } : clips[0]!;
      if (meant.by === 'film') draft.doubt(0.5);
      for (const key of draft.clips(meant))
        trim(draft, key, 'end', Math.round(draft.entry(key).length * share));
    },
  ),
  rule(
    [`(make|let) <clips> [<amount>] longer`, 'lengthen <clips> [<amount>]', 'extend <clips> [<amount>]'],
    ({ clips }, draft) => {
      draft.clips(clips[0]!);
      throw new AskBack(
        'Say by how much it should be longer, such as half a second; or make it slower, which lasts longer too.',
      );
    },
  ),
  rule(
    [
      '(make|have|let) <clips> [to] (start|begin) <time> later',
      '(start|begin) <clips> <time> (later|in|into it)',
      '<clips> should (start|begin) <time> later',
    ],
    ({ clips, time }, draft) => trimEach(draft, clips[0]!, 'start', draft.frames(time[0]!)),
  ),
  rule(
    [
      '(make|have|let) <clips> [to] (end|stop|finish) <time> (earlier|sooner)',
      '(end|stop|finish) <clips> <time> (earlier|sooner)',
      '<clips> should (end|stop|finish) <time> (earlier|sooner)',
    ],
    ({ clips, time }, draft) => trimEach(draft, clips[0]!, 'end', draft.frames(time[0]!)),
  ),
  rule(
    [
      'make <clips> (twice|double|three times) as long',
      '(double|triple) [the] length of <clips>',
      'double <clips>',
    ],
    ({ clips }, draft) => {
      draft.clips(clips[0]!);
      throw new AskBack(
        'A clip has only so many pictures: at half its speed it lasts twice as long, and it can also be shown twice.',
      );
    },
  ),
];
