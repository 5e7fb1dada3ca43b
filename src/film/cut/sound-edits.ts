/** Edits of what is heard: how loud music and voice are, and other music. */
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
    frames: timelineLength(timeline),
  };
  return { timeline: { ...timeline, sound: { ...sound, music: changed } } };
}

/** Volumes of the whole film stay those of the whole film; others end with it. */
export function soundWithin(sound: TimelineSound, before: number, length: number): TimelineSound {
  const volumes = sound.volumes
    .map((change) => ({ ...change, end: change.end === before ? length : Math.min(change.end, length) }))
    .filter(({ start, end }) => start < end);
  return { ...sound, volumes };
}
