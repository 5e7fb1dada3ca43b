/** Cuts between clips: which are meant, and what a transition into them needs. */
import { listed } from '../../../listed.js';
import type { TransitionType } from '../../../story/plan.js';
import type { EditOperation } from '../../operations.js';
import { entryStarts } from '../../timeline.js';
import { inSeconds } from '../../wording.js';
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { Clips, Length } from '../meanings.js';

export const TRANSITION =
  '(transition|transitions|crossfade|crossfades|dissolve|dissolves|fade|cut|cross fade)';
export const INTO = '([going|leading] into|before|at the start of|up to)';
/** Half a second reads as a crossfade without slowing a film down. */
export const DEFAULT_TRANSITION_FRAMES = 15;

export function lead(draft: Draft, into: string, transition: TransitionType, length: Length | null): void {
  const wanted = transition === 'CUT' ? 0 : length ? draft.frames(length) : DEFAULT_TRANSITION_FRAMES;
  draft.do({ type: 'TRANSITION', position: draft.positionOf(into), transition, frames: wanted });
  const { frames } = draft.entry(into).transitionIn;
  if (length && frames < wanted - 1) {
    draft.ask(
      `A transition of ${inSeconds(wanted)} doesn’t fit there: ${inSeconds(frames)} is the most that the clips have pictures for, and that is planned.`,
    );
  }
}

/** The later of two neighbours; the transition between them leads into it. */
export function seam(draft: Draft, one: Clips, other: Clips): string {
  const keys = [draft.clip(one), draft.clip(other)];
  return seamOf(draft, keys);
}

export function seamOf(draft: Draft, keys: readonly string[]): string {
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
export function everywhere(
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

/** A transition into several clips, such as a chorus, leads into the first of them. */
export const firstClip = (draft: Draft, clips: Clips) => draft.clips(clips)[0]!;

/** The clip that begins at that moment of the film, or within a quarter of a second of it. */
export function cutAt(draft: Draft, frame: number): string {
  const starts = entryStarts(draft.scene.timeline);
  const nearest = starts.slice(1).sort((a, b) => Math.abs(a - frame) - Math.abs(b - frame))[0];
  if (nearest === undefined) throw new AskBack('The film has only one clip: there is nothing to lead into.');
  if (Math.abs(nearest - frame) > 8)
    throw new AskBack(`There is no cut at ${inSeconds(frame)}: the nearest is at ${inSeconds(nearest)}.`);
  return draft.scene.timeline.entries[starts.indexOf(nearest)]!.key;
}
