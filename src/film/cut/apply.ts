/** Edits a timeline: operation after operation, each either done with every rule kept, or refused with its reason. */
import type { EditOperation, OperationOf, Outcome } from './operations.js';
import { editOverlays, overlaysFor } from './overlay-edits.js';
import {
  even,
  MINIMUM_LENGTH,
  roomAfter,
  roomBefore,
  type Sources,
  settleTransitions,
  transitionRoom,
} from './room.js';
import { changeMusic, changeVolume, soundAfter } from './sound-edits.js';
import { type Crop, type Timeline, type TimelineEntry, timelineLength } from './timeline.js';
import { inSeconds, percent } from './wording.js';

export type Applied = {
  timeline: Timeline;
  /** What had to change along with it, such as a crossfade that no longer fits. */
  notes: string[];
};
export type Refused = {
  problem: string;
  /** Which operation of the list. */
  at: number;
  /** What could be done instead. */
  nearest?: string;
};

/** Slower or faster than this nobody can watch, and a clip has no more pictures to give. */
export const SLOWEST = 0.25;
export const FASTEST = 4;
/** A crop smaller than this would show mush. */
export const SMALLEST_CROP = 0.1;
/** A song that is cut off ends with at least this much of a fade. */
const SHORT_AUDIO_FADE = 30;

export function apply(
  timeline: Timeline,
  operations: readonly EditOperation[],
  sources: Sources,
): Applied | Refused {
  let current = timeline;
  const notes: string[] = [];
  for (const [at, operation] of operations.entries()) {
    const outcome = applyOne(current, operation, sources);
    if ('problem' in outcome) return { ...outcome, at };
    const settled = settle(current, outcome.timeline, sources);
    current = settled.timeline;
    notes.push(...(outcome.notes ?? []), ...settled.notes);
  }
  return { timeline: current, notes: [...new Set(notes)] };
}

function applyOne(timeline: Timeline, operation: EditOperation, sources: Sources): Outcome {
  if (operation.type === 'OVERLAY') return editOverlays(timeline, operation);
  if (operation.type === 'FADE') return fade(timeline, operation);
  if (operation.type === 'VOLUME') return changeVolume(timeline, operation);
  if (operation.type === 'SOUNDTRACK') return changeMusic(timeline, operation);

  const { entries } = timeline;
  const { position } = operation;
  const entry = entries[position];
  if (!entry) return noSuchClip(position, entries.length);

  switch (operation.type) {
    case 'TRIM':
      return trim(timeline, entry, operation, sources);
    case 'SPLIT':
      return split(timeline, entry, operation);
    case 'SWAP':
      return swap(timeline, operation);
    case 'MOVE': {
      if (!entries[operation.toPosition]) return noSuchClip(operation.toPosition, entries.length);
      const order = entries.toSpliced(position, 1).toSpliced(operation.toPosition, 0, entry);
      return { timeline: { ...timeline, entries: withTransitionsOf(entries, order) } };
    }
    case 'REMOVE':
      if (entries.length === 1)
        return { problem: 'A film needs at least one clip, and this is its last one.' };
      return { timeline: { ...timeline, entries: entries.toSpliced(position, 1) } };
    case 'DUPLICATE': {
      const copy = { ...entry, key: freshKey(entries, entry.key), transitionIn: CUT };
      return { timeline: { ...timeline, entries: entries.toSpliced(position + 1, 0, copy) } };
    }
    case 'RETIME':
      return retime(timeline, entry, operation, sources);
    case 'CROP':
      return crop(timeline, entry, operation);
    case 'TRANSITION':
      return transition(timeline, operation, sources);
  }
}

const CUT = { type: 'CUT', frames: 0 } as const;

function trim(
  timeline: Timeline,
  entry: TimelineEntry,
  { position, fromStart, fromEnd }: OperationOf<'TRIM'>,
  sources: Sources,
): Outcome {
  const name = `Clip ${position + 1}`;
  const length = entry.length - fromStart - fromEnd;
  if (length < MINIMUM_LENGTH) {
    return {
      problem: `${name} is ${inSeconds(entry.length)} long; cutting ${inSeconds(fromStart + fromEnd)} would leave ${length > 0 ? 'too little' : 'nothing'} of it.`,
      nearest: `It can be cut by ${inSeconds(Math.max(0, entry.length - MINIMUM_LENGTH))} at the most, or be removed.`,
    };
  }
  const before = Math.max(0, roomBefore(entry, sources));
  if (-fromStart > before) {
    return {
      problem: `${name} has no more pictures before its start than ${inSeconds(before)}.`,
      nearest: `It can begin ${inSeconds(before)} earlier, or play slower to last longer.`,
    };
  }
  const after = Math.max(0, roomAfter(entry, sources));
  if (-fromEnd > after) {
    return {
      problem: `${name} has no more pictures after its end than ${inSeconds(after)}.`,
      nearest: `It can be ${inSeconds(after)} longer at its end, or play slower to last longer.`,
    };
  }
  // Down to a whole frame, never up: so the last picture that is used never lies behind the source's end.
  const sourceStart = Math.max(0, Math.floor(entry.sourceStart + fromStart * entry.speed + 1e-6));
  return { timeline: replaced(timeline, position, { ...entry, sourceStart, length }) };
}

function split(timeline: Timeline, entry: TimelineEntry, { position, at }: OperationOf<'SPLIT'>): Outcome {
  if (at < MINIMUM_LENGTH || entry.length - at < MINIMUM_LENGTH) {
    const possible = entry.length >= 2 * MINIMUM_LENGTH;
    return {
      problem: `Clip ${position + 1} is ${inSeconds(entry.length)} long and can't be split at ${inSeconds(at)}.`,
      nearest: possible
        ? `It can be split between ${inSeconds(MINIMUM_LENGTH)} and ${inSeconds(entry.length - MINIMUM_LENGTH)}.`
        : 'It is too short to be split at all.',
    };
  }
  const first = { ...entry, length: at };
  const second = {
    ...entry,
    key: freshKey(timeline.entries, entry.key),
    sourceStart: Math.floor(entry.sourceStart + at * entry.speed + 1e-6),
    length: entry.length - at,
    transitionIn: CUT,
  };
  return { timeline: { ...timeline, entries: timeline.entries.toSpliced(position, 1, first, second) } };
}

function swap(timeline: Timeline, { position, withPosition }: OperationOf<'SWAP'>): Outcome {
  const { entries } = timeline;
  if (!entries[withPosition]) return noSuchClip(withPosition, entries.length);
  if (position === withPosition) {
    return {
      problem: `Clip ${position + 1} can't be swapped with itself.`,
      nearest: 'Name two different clips.',
    };
  }
  const order = entries.with(position, entries[withPosition]).with(withPosition, entries[position]!);
  return { timeline: { ...timeline, entries: withTransitionsOf(entries, order) } };
}

/** A transition belongs to a place in the film's rhythm, so it stays there when clips change places. */
function withTransitionsOf(
  before: readonly TimelineEntry[],
  order: readonly TimelineEntry[],
): TimelineEntry[] {
  return order.map((entry, position) => ({ ...entry, transitionIn: before[position]!.transitionIn }));
}

function retime(
  timeline: Timeline,
  entry: TimelineEntry,
  { position, speed }: OperationOf<'RETIME'>,
  sources: Sources,
): Outcome {
  if (speed < SLOWEST || speed > FASTEST) {
    const nearest = speed < SLOWEST ? SLOWEST : FASTEST;
    return {
      problem: `Clip ${position + 1} can't play at ${percent(speed)} of its natural speed.`,
      nearest: `It can play at ${percent(nearest)}.`,
    };
  }
  // The same pictures in another time.
  let length = Math.round((entry.length * entry.speed) / speed);
  if (roomAfter({ ...entry, length, speed }, sources) < 0) length -= 1;
  if (length < MINIMUM_LENGTH) {
    return {
      problem: `At ${percent(speed)} of its natural speed clip ${position + 1} would be gone in an instant.`,
      nearest: `It can play at ${percent(Math.floor(((entry.length * entry.speed) / MINIMUM_LENGTH) * 100) / 100)}.`,
    };
  }
  return { timeline: replaced(timeline, position, { ...entry, length, speed }) };
}

function crop(
  timeline: Timeline,
  entry: TimelineEntry,
  { position, crop: asked }: OperationOf<'CROP'>,
): Outcome {
  const { x, y, width, height } = asked;
  const inside = x >= -1e-6 && y >= -1e-6 && x + width <= 1 + 1e-6 && y + height <= 1 + 1e-6;
  if (!inside || Math.max(width, height) < SMALLEST_CROP || width <= 0 || height <= 0) {
    return {
      problem: inside
        ? 'That is too small a part of the picture to fill the frame.'
        : 'That part lies outside the picture.',
      nearest: `A crop can be as small as ${percent(SMALLEST_CROP)} of the frame.`,
    };
  }
  const kept = inFrameShape(asked);
  const whole = kept.width >= 1;
  const widened = Math.abs(width - height) > 1e-3;
  return {
    timeline: replaced(timeline, position, { ...entry, crop: whole ? null : kept }),
    notes: widened
      ? [`The crop of clip ${position + 1} is widened to the frame's shape, so that nothing is distorted.`]
      : [],
  };
}

/** The smallest part of the frame's own shape that holds what was asked for. */
function inFrameShape({ x, y, width, height }: Crop): Crop {
  const size = Math.min(1, Math.max(width, height));
  const within = (start: number, length: number) =>
    Math.min(Math.max(0, start + length / 2 - size / 2), 1 - size);
  return { x: within(x, width), y: within(y, height), width: size, height: size };
}

function transition(
  timeline: Timeline,
  { position, transition: type, frames }: OperationOf<'TRANSITION'>,
  sources: Sources,
): Outcome {
  const entry = timeline.entries[position]!;
  if (position === 0) {
    if (type === 'CUT') return { timeline };
    return {
      problem: 'Nothing comes before the first clip that could lead into it.',
      nearest: 'The film can fade in.',
    };
  }
  if (type === 'CUT' || frames === 0)
    return { timeline: replaced(timeline, position, { ...entry, transitionIn: CUT }) };
  const room = transitionRoom(timeline.entries, position, type, sources);
  if (room < 2) {
    return {
      problem: `There are no pictures left to lead from clip ${position} to clip ${position + 1}.`,
      nearest: type === 'CROSSFADE' ? 'It can stay a cut, or fade through black.' : 'It can stay a cut.',
    };
  }
  const fitting = Math.min(even(frames + 1), room);
  return {
    timeline: replaced(timeline, position, { ...entry, transitionIn: { type, frames: fitting } }),
    notes:
      room < even(frames)
        ? [
            `The transition into clip ${position + 1} can last ${inSeconds(fitting)} at the most, not ${inSeconds(frames)}.`,
          ]
        : [],
  };
}

function fade(timeline: Timeline, { fadeIn, fadeOut }: OperationOf<'FADE'>): Outcome {
  const length = timelineLength(timeline);
  const asked = { fadeIn: fadeIn ?? timeline.fadeIn, fadeOut: fadeOut ?? timeline.fadeOut };
  if (asked.fadeIn + asked.fadeOut > length) {
    return {
      problem: `The film is ${inSeconds(length)} long: too short for these fades.`,
      nearest: `Fade in and fade out can last ${inSeconds(length)} together.`,
    };
  }
  // People who ask for a fade-out mean the sound as well; without one the song still must not break off.
  const audioFadeOut = fadeOut ? fadeOut : timeline.audioFadeOut;
  return { timeline: { ...timeline, ...asked, audioFadeOut } };
}

/** What every edit must leave behind it: transitions that fit, overlays inside the film, fades no longer than it. */
function settle(before: Timeline, after: Timeline, sources: Sources): Applied {
  const { entries, notes } = settleTransitions(after.entries, sources);
  const length = timelineLength(after);
  const overlays = overlaysFor(after.overlays, timelineLength(before), length);
  const fadeIn = Math.min(after.fadeIn, length);
  const shorter = length < timelineLength(before);
  const audioFadeOut = shorter ? Math.max(after.audioFadeOut, SHORT_AUDIO_FADE) : after.audioFadeOut;
  return {
    timeline: {
      entries,
      overlays: overlays.overlays,
      fadeIn,
      fadeOut: Math.min(after.fadeOut, length - fadeIn),
      audioFadeOut: Math.min(audioFadeOut, length),
      ...(after.sound ? { sound: soundAfter(after.sound, before, { entries }) } : {}),
    },
    notes: [...notes, ...overlays.notes],
  };
}

const replaced = (timeline: Timeline, position: number, entry: TimelineEntry): Timeline => ({
  ...timeline,
  entries: timeline.entries.with(position, entry),
});

function noSuchClip(position: number, count: number): Outcome {
  return {
    problem: `There is no clip ${position + 1}: the film has ${count === 1 ? 'one clip' : `${count} clips`}.`,
    nearest: `The last one is clip ${count}.`,
  };
}

/** Keys tell entries apart through every edit, so a part or a copy gets one of its own. */
function freshKey(entries: readonly TimelineEntry[], key: string): string {
  const stem = key.replace(/~\d+$/, '');
  const taken = new Set(entries.map((entry) => entry.key));
  for (let number = 2; ; number++) {
    if (!taken.has(`${stem}~${number}`)) return `${stem}~${number}`;
  }
}
