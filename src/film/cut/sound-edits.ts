/** Edits of what is heard: how loud music and voice are, and other music. */
import { genreFrom } from '../music/choose.js';
import type { OperationOf, Outcome } from './operations.js';
import { type MusicWish, type Timeline, type TimelineSound, timelineLength } from './timeline.js';

const AS_MIXED: TimelineSound = { volumes: [], music: null };
const AS_CHOSEN: MusicWish = { take: 0, mood: null, genre: null, lively: 0 };
const MAX_CHANGES = 100;
/** Further than that nothing changes any more. */
const MAX_STEPS = 2;

export function changeVolume(timeline: Timeline, operation: OperationOf<'VOLUME'>): Outcome {
  const length = timelineLength(timeline);
  const { track, volume } = operation;
  const start = Math.min(operation.start ?? 0, length);
  const end = Math.min(operation.end ?? length, length);
  if (end <= start)
    return {
      problem: 'There is nothing of the film between these two moments.',
      nearest: 'Name a moment, and a later one.',
    };
  const sound = timeline.sound ?? AS_MIXED;
  // What is changed as a whole has no other change left.
  const kept = sound.volumes.filter(
    (change) => change.track !== track || change.start < start || change.end > end,
  );
  if (kept.length >= MAX_CHANGES) return { problem: 'The film has too many changes of volume already.' };
  const volumes = [...kept, { track, volume, start, end }];
  return { timeline: { ...timeline, sound: { ...sound, volumes } } };
}

export function changeMusic(timeline: Timeline, operation: OperationOf<'SOUNDTRACK'>): Outcome {
  const sound = timeline.sound ?? AS_MIXED;
  const music = sound.music ?? AS_CHOSEN;
  const lively = music.lively + (operation.livelier ? 1 : 0) - (operation.calmer ? 1 : 0);
  if (Math.abs(lively) > MAX_STEPS)
    return { problem: `The music is as ${lively < 0 ? 'calm' : 'lively'} as it can be.` };
  const changed: MusicWish = {
    ...music,
    lively,
    take: music.take + (operation.another ? 1 : 0),
    mood: operation.mood ?? music.mood,
    genre: (operation.mood && genreFrom(operation.mood)) || music.genre,
    frames: timelineLength(timeline),
  };
  return { timeline: { ...timeline, sound: { ...sound, music: changed } } };
}

type Cut = Pick<Timeline, 'entries'>;

/** Volumes of the whole film stay those of the whole film; others stay with the clips that they were made for. */
export function soundAfter(sound: TimelineSound, before: Cut, after: Cut): TimelineSound {
  const [length, newLength] = [lengthOf(before), lengthOf(after)];
  // A clip was divided, and all is where it was.
  if (length === newLength && after.entries.length > before.entries.length) return sound;
  const volumes = sound.volumes.flatMap((change) => {
    if (change.start === 0 && change.end === length) return { ...change, end: newLength };
    const start = frameAfter(change.start, before, after);
    const last = frameAfter(change.end - 1, before, after);
    if (start === null && last === null) return [];
    const moved = {
      ...change,
      start: start ?? Math.min(change.start, newLength),
      end: last === null ? Math.min(change.end, newLength) : last + 1,
    };
    return moved.start < moved.end ? moved : [];
  });
  return { ...sound, volumes };
}

const lengthOf = ({ entries }: Cut): number => entries.reduce((sum, { length }) => sum + length, 0);

/** Where the clip that is shown at a frame has come to; null when it is gone. */
function frameAfter(frame: number, before: Cut, after: Cut): number | null {
  let start = 0;
  const entry = before.entries.find(({ length }) => {
    start += length;
    return frame < start;
  });
  const index = after.entries.findIndex(({ key }) => key === entry?.key);
  if (!entry || index < 0) return null;
  const into = (frame - (start - entry.length)) / Math.max(1, entry.length - 1);
  const { length } = after.entries[index]!;
  // The ends of a clip stay its ends; what lies between keeps its distance from its beginning.
  const offset = into >= 1 ? length - 1 : Math.min(frame - (start - entry.length), length - 1);
  return lengthOf({ entries: after.entries.slice(0, index) }) + offset;
}
