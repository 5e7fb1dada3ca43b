/** What is bought for the clips of a film, and which part of their files is filmed with it. */
import type { Sources } from '../../film/cut/room.js';
import { type FilmedPart, filmedPart, isWhole } from '../../film/footage.js';
import { type FrameSize, HANDLE_FRAMES, sourceFrames, toFrames, toSeconds } from '../../film/format.js';
import { listed } from '../../film/listed.js';
import { type Money, sum, ZERO } from '../../film/money.js';
import type { FootagePrice } from '../../film/sound/boundaries.js';
import type { VideoModel } from './port.js';

/** `filmed` is null where the whole file is. */
export type Footage = { filmed: FilmedPart | null; heldSeconds: number };

export const WHOLE: Footage = { filmed: null, heldSeconds: 0 };

/** `model` is null where this server draws: it draws handles too. */
export type Filming = { model: VideoModel | null; size: FrameSize };

/** For the shown part of a clip's file, when so many seconds are bought. */
export function footageOf(frames: number, shown: FilmedPart, bought: number): Footage {
  const filmed = filmedPart(shown, sourceFrames(frames), toFrames(bought));
  return {
    filmed: isWhole(filmed, sourceFrames(frames)) ? null : filmed,
    heldSeconds: toSeconds(Math.max(0, shown.to - shown.from - toFrames(bought))),
  };
}

/** What came was shorter: the frames that are missing at the end are held. */
export function shortened(footage: Footage, frames: number, missing: number): Footage {
  if (missing === 0) return footage;
  const { from, to } = footage.filmed ?? { from: 0, to: sourceFrames(frames) };
  const shotEnd = HANDLE_FRAMES + frames;
  return {
    filmed: { from, to: Math.max(shotEnd, to - missing) },
    heldSeconds: toSeconds(Math.max(0, shotEnd - (to - missing))),
  };
}

/** The files of clips that are not made yet. */
export const sourcesOf = (
  clips: readonly { clipIndex: number; frames: number }[],
  filming: Filming | null = null,
): Sources =>
  Object.fromEntries(
    clips.map(({ clipIndex, frames }) => [
      clipIndex,
      { frames: sourceFrames(frames), ...part(frames, filming) },
    ]),
  );

function part(frames: number, filming: Filming | null): { filmed?: FilmedPart } {
  if (!filming?.model) return {};
  const bought = filming.model.lengthFor({ seconds: toSeconds(frames), size: filming.size });
  const { filmed } = footageOf(frames, { from: HANDLE_FRAMES, to: HANDLE_FRAMES + frames }, bought);
  return filmed ? { filmed } : {};
}

type Shot = { clipIndex: number; frames: number };

/** What the footage of all shots costs. */
export const footageCost = (shots: readonly Pick<Shot, 'frames'>[], { model, size }: Filming): Money =>
  sum(shots.map(({ frames }) => model?.estimate({ seconds: toSeconds(frames), size }).cost ?? ZERO));

/** Shots that are longer than the model's footage, by so many seconds. */
const heldShots = (
  shots: readonly Shot[],
  { model, size }: Filming,
): { clipIndex: number; seconds: number }[] =>
  shots.flatMap(({ clipIndex, frames }) => {
    const bought = model ? toFrames(model.lengthFor({ seconds: toSeconds(frames), size })) : frames;
    return bought < frames ? [{ clipIndex, seconds: toSeconds(frames - bought) }] : [];
  });

/** Said before the clips are bought; null where no picture will stand still. */
export function heldNotice(shots: readonly Shot[], filming: Filming): string | null {
  const held = heldShots(shots, filming);
  if (!filming.model || held.length === 0) return null;
  const longest = Math.max(...held.map(({ seconds }) => seconds));
  const clips = listed(held.map(({ clipIndex }) => String(clipIndex + 1)));
  const [are, their] = held.length === 1 ? [`Clip ${clips} is`, 'its'] : [`Clips ${clips} are`, 'their'];
  const most = filming.model.durations.at(-1)!;
  return `${are} longer than the ${spoken(most)} that ${filming.model.name} can film: ${their} last picture will stand still for ${held.length === 1 ? '' : 'up to '}${spoken(longest)}. Shorter shots or a model with longer clips prevent that.`;
}

const spoken = (seconds: number): string => `${Number(seconds.toFixed(1))} s`;

/** A model's prices as the planner weighs them; null for clips that this server draws. */
export const footagePrice = ({ model, size }: Filming): FootagePrice | null =>
  model && {
    longestSeconds: model.durations.at(-1) ?? Number.POSITIVE_INFINITY,
    // For comparing only: what is charged is never computed this way.
    costOf: (seconds) => model.estimate({ seconds, size }).cost.toNumber(),
  };
