/** The film's sound: what is heard when, mixed once for every length and level that the film has had. */
import path from 'node:path';
import { type AudioTrack, type Timeline, timelineLength } from '../../../film/cut/timeline.js';
import { toSeconds } from '../../../film/format.js';
import { contentKey } from '../../../film/key.js';
import type { Loudness } from '../../../film/mix/loudness.js';
import type { MixPlan } from '../../../film/mix/plan.js';
import { mixSound } from '../../../media/mix/mixing.js';
import { assetOf, findArtifact, keepArtifact } from '../../artifacts/artifacts.js';
import { areIntact, FileLost } from '../../artifacts/file-checks.js';
import { spokenLines } from '../../artifacts/voice-lines.js';
import { JobStopped } from '../../engine/failures.js';
import type { Work } from '../../engine/task-handler.js';
import { BudgetExceeded } from '../../errors.js';
import type { StageContext } from '../dependencies.js';
import { type FilmMusic, musicFor } from './music.js';

/** Version of the mix, part of its key. Raise it when the same tracks are mixed differently. */
const MIXING = 1;
/** The usual fade only keeps a song from breaking off; a longer one was asked for. */
const USUAL_FADE = 30;

/** Seconds without music at the end that are told. */
const NOTABLE_SILENCE = 1.5;

export type FilmSound = {
  key: string;
  plan: MixPlan;
  /** Names of the storage. */
  music: string | null;
  lines: string[];
  made: FilmMusic | null;
  /** What is missing, for the user. */
  problems: string[];
};

export async function soundOf(work: Work, context: StageContext, timeline: Timeline): Promise<FilmSound> {
  const { job } = work;
  const song = job.audioAssetId
    ? await context.db.asset.findFirst({ where: { id: job.audioAssetId, owner: job.owner } })
    : null;
  const problems: string[] = [];
  const made = await musicOrNone(work, context, timeline, problems);
  const missing = made ? toSeconds(timelineLength(timeline)) - made.analysis.durationSeconds : 0;
  if (missing > NOTABLE_SILENCE)
    problems.push(
      `The music ends ${missing.toFixed(1)} seconds before the film. Ask for “another song” to have music of its length.`,
    );
  const music = song?.storageKey ?? made?.storageKey ?? null;
  const spoken = await spokenLines(context.db, job.id, timeline);
  const plan: MixPlan = {
    frames: timelineLength(timeline),
    fadeOutFrames: timeline.audioFadeOut,
    fadesAnyway: timeline.audioFadeOut > USUAL_FADE,
    music: music === null ? null : song ? 'SONG' : 'MADE',
    lines: spoken.map(({ start, end }) => ({ start, frames: end - start })),
    musicVolumes: volumesOf(timeline, 'MUSIC'),
    voiceVolumes: volumesOf(timeline, 'VOICE'),
  };
  const lines = spoken.map(({ line }) => line.asset!.storageKey!);
  const key = contentKey('mix', { MIXING, plan, music, lines, tools: context.tools.version });
  return { key, plan, music, lines, made, problems };
}

const volumesOf = ({ sound }: Timeline, track: AudioTrack) =>
  (sound?.volumes ?? [])
    .filter((change) => change.track === track)
    .map(({ start, end, volume }) => ({ start, end, volume }));

/** Music that can't be made costs the music, not the film, unless its model was asked for by name. */
async function musicOrNone(
  work: Work,
  context: StageContext,
  timeline: Timeline,
  problems: string[],
): Promise<FilmMusic | null> {
  try {
    return await musicFor(work, context, timeline);
  } catch (error) {
    if (work.signal.aborted || error instanceof BudgetExceeded || error instanceof JobStopped) throw error;
    // A finished film keeps its music: a change that can't have any fails.
    if (work.settings.musicRequired || work.job.change) throw error;
    problems.push(`Music could not be made (${(error as Error).message}), so the film is without it.`);
    return null;
  }
}

/** The path of the mix, and how loud it came out. */
export async function mixedSound(
  work: Work,
  context: StageContext,
  sound: FilmSound,
): Promise<{ path: string; loudness: Loudness }> {
  const { storage, tools } = context;
  const existing = await findArtifact(context, work.job.owner, sound.key);
  if (existing)
    return {
      path: await storage.path(assetOf(existing, 'mix').storageKey!, work.folder),
      loudness: existing.data as Loudness,
    };
  const out = path.join(work.folder, 'sound.mp4');
  const files = {
    music: sound.music && (await readable(work, context, sound.music)),
    lines: await Promise.all(sound.lines.map((line) => readable(work, context, line))),
  };
  const loudness = await work.cpu(() => mixSound(tools, sound.plan, files, out, { signal: work.signal }));
  const stored = await storage.put(work.job.owner, out);
  await work.announce(async (step) => {
    const file = { role: 'mix', stored, contentType: 'audio/mp4', filename: 'sound.m4a' };
    await keepArtifact(step.tx, step.job, { key: sound.key, kind: 'MIX', data: loudness, files: [file] });
  });
  return { path: await storage.path(stored.key, work.folder), loudness };
}

async function readable(work: Work, context: StageContext, storageKey: string): Promise<string> {
  const asset = await context.db.asset.findFirst({ where: { storageKey } });
  if (asset && (await areIntact(context, [asset]))) return context.storage.path(storageKey, work.folder);
  throw new FileLost(
    'The file of the song was lost or damaged on the server. Upload the song again, and make a new job with it.',
  );
}
