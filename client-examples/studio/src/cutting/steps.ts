/** What keys and fingers ask of the cut, as steps that the API takes. */
import {
  type Bar,
  type Cut,
  type Entry,
  lengthOfCut,
  MIN_BAR,
  MIN_FRAMES,
  type Step,
  seconds,
  startsOf,
} from './cut.js';

/** How far a trim can go at each end, in frames taken away; negative ones are brought in from what was filmed. */
export type Room = { least: number; most: number };

/** `filmed`: how many frames the clip's file has; unknown, nothing is brought in at its end. */
export function trimRoom(
  { sourceStart, length, speed }: Entry,
  edge: 'start' | 'end',
  filmed: number | null,
): Room {
  const before = Math.floor(sourceStart / speed + 1e-6);
  const after = filmed === null ? 0 : Math.floor((filmed - sourceStart) / speed + 1e-6) - length;
  return { least: -Math.max(0, edge === 'start' ? before : after), most: Math.max(0, length - MIN_FRAMES) };
}

export function trimStep(position: number, edge: 'start' | 'end', frames: number): Step {
  const amount = seconds(frames);
  return {
    trim:
      edge === 'start'
        ? { position, fromStart: amount, fromEnd: 0 }
        : { position, fromStart: 0, fromEnd: amount },
  };
}

/** Null where one of the parts would be too short. */
export function splitStep({ entries }: Cut, position: number, at: number): Step | null {
  const entry = entries[position];
  if (!entry || at < MIN_FRAMES || entry.length - at < MIN_FRAMES) return null;
  return { split: { position, at: seconds(at) } };
}

/** Takes what lies between two frames out of the film; none where nothing would be left of it. */
export function cutOutSteps(cut: Cut, from: number, to: number): Step[] {
  if (to - from >= lengthOfCut(cut)) return [];
  const steps: Step[] = [];
  const starts = startsOf(cut);
  // From the end, so that the positions before stay what they are.
  for (let position = cut.entries.length - 1; position >= 0; position--) {
    const [start, { length }] = [starts[position]!, cut.entries[position]!];
    const end = start + length;
    if (end <= from || start >= to) continue;
    // What would be shorter than a flicker goes as well.
    const head = from - start < MIN_FRAMES ? 0 : from - start;
    const tail = end - to < MIN_FRAMES ? 0 : end - to;
    if (head === 0 && tail === 0) steps.push({ remove: { position } });
    else if (head === 0) steps.push(trimStep(position, 'start', length - tail));
    else if (tail === 0) steps.push(trimStep(position, 'end', length - head));
    else
      steps.push(
        { split: { position, at: seconds(length - tail) } },
        trimStep(position, 'end', length - tail - head),
      );
  }
  return steps;
}

/** A bar somewhere else or of another length, inside the film. */
export function moveBar(bar: Bar, how: 'move' | 'start' | 'end', by: number, film: number): Bar {
  const within = (frame: number, least: number, most: number) => Math.min(most, Math.max(least, frame));
  if (how === 'start') return { ...bar, start: within(bar.start + by, 0, bar.end - MIN_BAR) };
  if (how === 'end') return { ...bar, end: within(bar.end + by, bar.start + MIN_BAR, film) };
  const start = within(bar.start + by, 0, film - (bar.end - bar.start));
  return { ...bar, start, end: start + bar.end - bar.start };
}

/** Several captions are there at once, so a moved one is taken away where it was. */
export function barSteps(before: Bar, after: Bar): Step[] {
  const place = ({ start, end }: Bar) => ({ start: seconds(start), end: seconds(end) });
  const set: Step = { overlay: { kind: after.kind, text: after.text, ...place(after) } };
  return before.kind === 'SUBTITLE' ? [removeBar(before), set] : [set];
}

export function removeBar({ kind, start, end }: Bar): Step {
  return { overlay: kind === 'LOGO' ? { kind } : { kind, start: seconds(start), end: seconds(end) } };
}

/** Touches of one thing in a row are one change: a handle that is moved frame by frame, a level on its way. */
export function added(steps: readonly Step[], fresh: readonly Step[]): Step[] {
  const last = steps.at(-1);
  const [next] = fresh;
  const merged = fresh.length === 1 && last && next ? merge(last, next) : null;
  return merged ? [...steps.slice(0, -1), merged] : [...steps, ...fresh];
}

function merge(last: Step, next: Step): Step | null {
  if (last.trim && next.trim && last.trim.position === next.trim.position) {
    const sum = (one?: number | null, other?: number | null) => (one ?? 0) + (other ?? 0);
    const { position } = next.trim;
    return {
      trim: {
        position,
        fromStart: sum(last.trim.fromStart, next.trim.fromStart),
        fromEnd: sum(last.trim.fromEnd, next.trim.fromEnd),
      },
    };
  }
  if (last.move && next.move && last.move.toPosition === next.move.position)
    return { move: { position: last.move.position, toPosition: next.move.toPosition } };
  const [was, is] = [last.overlay, next.overlay];
  // Captions are taken away and set again, and removals have no text.
  if (was?.text && is?.text && was.kind === is.kind && was.text === is.text && is.kind !== 'SUBTITLE')
    return next;
  if (last.volume && next.volume && last.volume.track === next.volume.track && last.volume.start == null)
    return next.volume.start == null ? next : null;
  return null;
}

/** The frame itself, or the nearest mark within reach. */
export function snapped(frame: number, marks: readonly number[], reach: number): number {
  let best = frame;
  let distance = reach + 1;
  for (const mark of marks) {
    const away = Math.abs(mark - frame);
    if (away < distance) [best, distance] = [mark, away];
  }
  return best;
}
