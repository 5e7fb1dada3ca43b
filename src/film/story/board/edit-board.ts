/**
 * A storyboard that its user changes: shots in another order, in other words, drawn again, or left out. With a song or a
 * given length the cuts keep their places, on the beats, and what is seen moves between them; the shots of a film keep
 * their own lengths, and its length is their sum.
 */
import { FPS, toFrames } from '../../format.js';
import { SHOT_SECONDS } from '../../new-job.js';
import type { ClipScript, PlannedOverlay, ScenePlan, Transition } from '../plan.js';
import { transitionFrames } from '../transitions.js';
import { type BoardOperation, BoardRefusal } from './operations.js';
import { reworded } from './reword.js';

export type Board = {
  plan: ScenePlan;
  /** Cuts stay where they are, and so does the end of the film. */
  fixedCuts: boolean;
  /** Subtitles are what people say in the shots, and move with them; else they are sung, and stay. */
  spokenSubtitles: boolean;
};

export type BoardShot = {
  /** The shot's number before. */
  from: number;
  script: ClipScript;
  /** What happens in it was said in other words, and its prompt has to be written again. */
  reworded: boolean;
  prompt: string | null;
  redrawn: boolean;
};

export type EditedBoard = { plan: ScenePlan; shots: BoardShot[] };

/** A place between two cuts, and what the song does there. */
type Slot = Pick<ClipScript, 'lyricsContext' | 'beatIntensity'> & {
  frames: number;
  /** Out of the slot before; the first has none. */
  transition: Transition | null;
};
type State = { shots: BoardShot[]; slots: Slot[] };

export function editBoard(board: Board, operations: readonly BoardOperation[]): EditedBoard {
  const { plan } = board;
  const scripts = [...plan.clipScripts].sort((a, b) => a.start - b.start);
  const state: State = {
    shots: scripts.map((script) => ({
      from: script.clipIndex,
      script,
      reworded: false,
      prompt: null,
      redrawn: false,
    })),
    slots: scripts.map(({ clipIndex, start, end, lyricsContext, beatIntensity }) => ({
      frames: toFrames(end) - toFrames(start),
      lyricsContext,
      beatIntensity,
      transition: plan.transitions.find(({ toClip }) => toClip === clipIndex) ?? null,
    })),
  };
  for (const [at, operation] of operations.entries()) apply(state, board, operation, at);
  return inPlan(state, board, scripts);
}

function apply(state: State, board: Board, operation: BoardOperation, at: number): void {
  const shot = state.shots[operation.position];
  if (!shot) throw new BoardRefusal(at, `The storyboard has shots 0 to ${state.shots.length - 1} here.`);
  switch (operation.type) {
    case 'MOVE':
      move(state, board, operation, at);
      break;
    case 'DROP':
      drop(state, board, operation.position, at);
      break;
    case 'REWORD':
      shot.script = reworded(shot.script, board.plan, operation.action);
      shot.reworded = true;
      shot.prompt = null;
      break;
    case 'PROMPT':
      shot.prompt = operation.prompt;
      break;
    case 'REDRAW':
      shot.redrawn = true;
  }
}

function move(
  { shots, slots }: State,
  { fixedCuts }: Board,
  { position, toPosition }: Extract<BoardOperation, { type: 'MOVE' }>,
  at: number,
): void {
  if (!shots[toPosition])
    throw new BoardRefusal(at, `A shot can move to the places 0 to ${shots.length - 1}.`);
  shots.splice(toPosition, 0, ...shots.splice(position, 1));
  if (fixedCuts) return;
  // How one gets into the shot stays with the place, since it belongs to two shots.
  const transitions = slots.map(({ transition }) => transition);
  slots.splice(toPosition, 0, ...slots.splice(position, 1));
  for (const [index, slot] of slots.entries()) slot.transition = transitions[index]!;
}

function drop({ shots, slots }: State, { fixedCuts }: Board, position: number, at: number): void {
  if (shots.length === 1) throw new BoardRefusal(at, 'A film needs at least one shot.');
  const [before, dropped, after] = [slots[position - 1], slots[position]!, slots[position + 1]];
  if (fixedCuts) {
    const heir = !after || (before && before.frames <= after.frames) ? before! : after;
    const frames = heir.frames + dropped.frames;
    if (frames > SHOT_SECONDS.max * FPS)
      throw new BoardRefusal(
        at,
        `The shot beside it would take over its time and last ${(frames / FPS).toFixed(1)} s; a shot lasts at most ${SHOT_SECONDS.max} s. Leave this one in, or reword it.`,
      );
    heir.frames = frames;
    if (heir === after) heir.transition = dropped.transition;
  }
  shots.splice(position, 1);
  slots.splice(position, 1);
  if (slots[0]) slots[0].transition = null;
}

function inPlan({ shots, slots }: State, board: Board, former: readonly ClipScript[]): EditedBoard {
  let at = 0;
  const placed = shots.map((shot, clipIndex): BoardShot => {
    const { frames, lyricsContext, beatIntensity } = slots[clipIndex]!;
    const [start, end] = [at / FPS, (at + frames) / FPS];
    at += frames;
    const script = board.fixedCuts ? { ...shot.script, lyricsContext, beatIntensity } : shot.script;
    return { ...shot, script: { ...script, clipIndex, start, end } };
  });
  const transitions = slots.flatMap(({ transition, frames }, clipIndex): Transition[] => {
    const before = slots[clipIndex - 1];
    return transition && before ? [fitted(transition, clipIndex, Math.min(before.frames, frames))] : [];
  });
  const clipScripts = placed.map(({ script }) => script);
  const overlays = board.plan.overlays.flatMap((overlay) => movedOverlay(overlay, board, former, placed));
  return { plan: { ...board.plan, clipScripts, transitions, overlays }, shots: placed };
}

/** Between other neighbours it may have less room. */
function fitted(transition: Transition, toClip: number, shorter: number): Transition {
  const { type, durationSeconds } = transition;
  const frames = type === 'CUT' ? 0 : transitionFrames(toFrames(durationSeconds), shorter);
  const fromClip = toClip - 1;
  return {
    ...transition,
    fromClip,
    toClip,
    type: frames === 0 ? 'CUT' : type,
    durationSeconds: frames / FPS,
  };
}

/** What is said goes with its shot; the rest keeps its distance from the beginning, or from the end where it is nearer. */
function movedOverlay(
  overlay: PlannedOverlay,
  { spokenSubtitles }: Board,
  former: readonly ClipScript[],
  placed: readonly BoardShot[],
): PlannedOverlay[] {
  const { kind, start, end } = overlay;
  const [length, newLength] = [former.at(-1)!.end, placed.at(-1)!.script.end];
  if (kind !== 'SUBTITLE' || !spokenSubtitles) {
    const shift = start + end > length ? newLength - length : 0;
    const moved = { ...overlay, start: Math.max(0, start + shift), end: Math.min(newLength, end + shift) };
    return moved.end > moved.start ? [moved] : [];
  }
  const said = former.find((script) => start >= script.start && start < script.end);
  const shot = placed.find(({ from }) => from === said?.clipIndex)?.script;
  if (!said || !shot) return [];
  const shift = shot.start - said.start;
  return [{ ...overlay, start: start + shift, end: Math.min(shot.end, end + shift) }];
}
