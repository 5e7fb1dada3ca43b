/** What can be done to a finished film's timeline, as data; and each of it in one plain sentence. */
import { z } from 'zod';
import { OverlayKind, TransitionType } from '../story/plan.js';
import { AudioTrack, Crop, type Timeline } from './timeline.js';
import { inSeconds, overlayName, percent } from './wording.js';

/** Counts from 0, in the timeline that the operation is applied to: after the operations before it. */
const Position = z.number().int().min(0);
/** Whole frames of the film, so that every edit stays on its grid. */
const Frames = z.number().int();
const FramesFromZero = Frames.min(0);

export const TrimOperation = z.object({
  type: z.literal('TRIM'),
  position: Position,
  /** Taken away at that end; a negative number brings more of the source into the film. */
  fromStart: Frames,
  fromEnd: Frames,
});

export const SplitOperation = z.object({
  type: z.literal('SPLIT'),
  position: Position,
  /** From the entry's own beginning. */
  at: Frames.min(1),
});

export const SwapOperation = z.object({
  type: z.literal('SWAP'),
  position: Position,
  withPosition: Position,
});

export const MoveOperation = z.object({
  type: z.literal('MOVE'),
  position: Position,
  /** The place that the entry has afterwards. */
  toPosition: Position,
});

export const RemoveOperation = z.object({ type: z.literal('REMOVE'), position: Position });

export const DuplicateOperation = z.object({ type: z.literal('DUPLICATE'), position: Position });

export const RetimeOperation = z.object({
  type: z.literal('RETIME'),
  position: Position,
  /** Of the clip as it was made, not of what it is now: 1 is always its natural speed. */
  speed: z.number().positive(),
});

export const CropOperation = z.object({ type: z.literal('CROP'), position: Position, crop: Crop });

export const TransitionOperation = z.object({
  type: z.literal('TRANSITION'),
  /** The entry that the transition leads into. */
  position: Position,
  transition: TransitionType,
  frames: FramesFromZero,
});

export const OverlayOperation = z.object({
  type: z.literal('OVERLAY'),
  kind: OverlayKind,
  /** Null removes it; a logo has no text, so it goes only when start and end are null too. */
  text: z.string().min(1).max(200).nullable(),
  /** Frames of the film; null leaves them as they are. */
  start: FramesFromZero.nullable(),
  end: FramesFromZero.nullable(),
});

export const FadeOperation = z.object({
  type: z.literal('FADE'),
  /** Null leaves it as it is. */
  fadeIn: FramesFromZero.nullable(),
  fadeOut: FramesFromZero.nullable(),
});

/** Twice as loud as it was mixed; more would only be limited. */
export const LOUDEST = 2;

export const VolumeOperation = z.object({
  type: z.literal('VOLUME'),
  track: AudioTrack,
  /** 0 is silence, 1 as it was mixed. */
  volume: z.number().min(0).max(LOUDEST),
  /** Frames of the film; null for its start and its end. */
  start: FramesFromZero.nullable(),
  end: FramesFromZero.nullable(),
});

/** Other music for a film that music is made for. */
export const SoundtrackOperation = z.object({
  type: z.literal('SOUNDTRACK'),
  /** Another song than the one before. */
  another: z.boolean(),
  calmer: z.boolean(),
  livelier: z.boolean(),
  mood: z.string().min(1).max(100).nullable(),
});

export const EditOperation = z.discriminatedUnion('type', [
  TrimOperation,
  SplitOperation,
  SwapOperation,
  MoveOperation,
  RemoveOperation,
  DuplicateOperation,
  RetimeOperation,
  CropOperation,
  TransitionOperation,
  OverlayOperation,
  FadeOperation,
  VolumeOperation,
  SoundtrackOperation,
]);
export type EditOperation = z.infer<typeof EditOperation>;
export type OperationOf<Type extends EditOperation['type']> = Extract<EditOperation, { type: Type }>;

/** The film after an operation, or why that can't be done and what could be done instead. */
export type Outcome = { timeline: Timeline; notes?: string[] } | { problem: string; nearest?: string };

/** What a clip is called in a sentence: by its place, unless the sentence is about another state of the film. */
export type Naming = (position: number) => string;
const byPlace: Naming = (position) => `clip ${position + 1}`;

/** One sentence for the person whose film it is; clips are counted from 1, as people do. */
export function summarise(operation: EditOperation, timeline: Timeline, clip: Naming = byPlace): string {
  switch (operation.type) {
    case 'TRIM':
      return summariseTrim(operation, clip);
    case 'SPLIT':
      return `Split ${clip(operation.position)} ${inSeconds(operation.at)} after its start.`;
    case 'SWAP':
      return `Swap ${clip(operation.position)} and ${clip(operation.withPosition)}.`;
    case 'MOVE':
      return `Move ${clip(operation.position)} ${place(operation.toPosition, timeline.entries.length)}.`;
    case 'REMOVE':
      return `Remove ${clip(operation.position)}.`;
    case 'DUPLICATE':
      return `Show ${clip(operation.position)} twice in a row.`;
    case 'RETIME':
      return summariseRetime(operation, timeline, clip);
    case 'CROP':
      return summariseCrop(operation, clip);
    case 'TRANSITION':
      return summariseTransition(operation, clip);
    case 'OVERLAY':
      return summariseOverlay(operation, timeline);
    case 'FADE':
      return summariseFade(operation);
    case 'VOLUME':
      return summariseVolume(operation);
    case 'SOUNDTRACK':
      return summariseSoundtrack(operation);
  }
}

function place(position: number, count: number): string {
  if (position === 0) return 'to the start';
  return position === count - 1 ? 'to the end' : `to place ${position + 1}`;
}

function summariseTrim({ position, fromStart, fromEnd }: OperationOf<'TRIM'>, clip: Naming): string {
  const ends = [
    { frames: fromStart, end: 'the start' },
    { frames: fromEnd, end: 'the end' },
  ].filter(({ frames }) => frames !== 0);
  if (ends.length === 0) return `Leave ${clip(position)} as long as it is.`;
  const changes = ends.map(({ frames, end }) =>
    frames > 0 ? `cut ${inSeconds(frames)} off ${end}` : `add ${inSeconds(-frames)} at ${end}`,
  );
  return `${sentenceCase(changes.join(' and '))} of ${clip(position)}.`;
}

function summariseRetime(
  { position, speed }: OperationOf<'RETIME'>,
  timeline: Timeline,
  clip: Naming,
): string {
  const former = timeline.entries[position]?.speed ?? 1;
  const verb = speed > former ? 'Speed up' : speed < former ? 'Slow down' : 'Keep';
  const to = speed === 1 ? 'natural speed' : `${percent(speed)} of natural speed`;
  return `${verb} ${clip(position)} ${verb === 'Keep' ? 'at' : 'to'} ${to}.`;
}

function summariseCrop({ position, crop }: OperationOf<'CROP'>, clip: Naming): string {
  if (crop.width >= 1 && crop.height >= 1) return `Show the whole picture of ${clip(position)}.`;
  const vertical = side(crop.y, crop.height, 'top', 'bottom');
  const horizontal = side(crop.x, crop.width, 'left', 'right');
  const where = [vertical, horizontal].filter(Boolean).join(' ') || 'centre';
  return `Zoom in on the ${where} of ${clip(position)}, by ${percent(1 / Math.max(crop.width, crop.height))}.`;
}

/** The word for where a part of the frame lies, if it is clearly on one side. */
function side(start: number, size: number, low: string, high: string): string | null {
  const middle = start + size / 2;
  if (middle < 0.42) return low;
  return middle > 0.58 ? high : null;
}

function summariseTransition(
  { position, transition, frames }: OperationOf<'TRANSITION'>,
  clip: Naming,
): string {
  const between = position > 0 ? `from ${clip(position - 1)} to ${clip(position)}` : `into ${clip(position)}`;
  if (transition === 'CUT') return `Cut straight ${between}.`;
  const kind = transition === 'CROSSFADE' ? 'Crossfade' : 'Fade through black';
  return `${kind} ${between} over ${inSeconds(frames)}.`;
}

function summariseOverlay({ kind, text, start, end }: OperationOf<'OVERLAY'>, timeline: Timeline): string {
  const name = overlayName(kind);
  if (text === null && (kind !== 'LOGO' || (start === null && end === null))) return `Remove the ${name}.`;
  const former = timeline.overlays.find((overlay) => overlay.kind === kind);
  const says = text !== null && text !== former?.text ? ` saying “${text}”` : '';
  const from = start ?? former?.start ?? 0;
  const until = end ?? former?.end;
  return `Show the ${name}${says} from ${inSeconds(from)}${until === undefined ? ' on' : ` to ${inSeconds(until)}`}.`;
}

function summariseFade({ fadeIn, fadeOut }: OperationOf<'FADE'>): string {
  const part = (frames: number | null, way: string) =>
    frames === null ? null : frames === 0 ? `no fade ${way}` : `fade ${way} over ${inSeconds(frames)}`;
  const parts = [part(fadeIn, 'in'), part(fadeOut, 'out')].filter((text) => text !== null);
  return parts.length === 0 ? 'Leave the fades as they are.' : `${sentenceCase(parts.join(' and '))}.`;
}

function summariseVolume({ track, volume, start, end }: OperationOf<'VOLUME'>): string {
  const name = track === 'MUSIC' ? 'the music' : 'the voice';
  const when =
    start === null && end === null
      ? ''
      : ` from ${inSeconds(start ?? 0)}${end === null ? ' on' : ` to ${inSeconds(end)}`}`;
  if (volume === 0) return `Mute ${name}${when}.`;
  return volume === 1 ? `Play ${name} as it was mixed${when}.` : `Play ${name} at ${percent(volume)}${when}.`;
}

function summariseSoundtrack({ another, calmer, livelier, mood }: OperationOf<'SOUNDTRACK'>): string {
  const how = [calmer && 'calmer', livelier && 'livelier', mood].filter(Boolean).join(', ');
  const what = another ? 'Make another piece of music' : 'Make the music anew';
  return `${what}${how ? `: ${how}` : ''}.`;
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
