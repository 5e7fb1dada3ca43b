/** The film's sound, encoded once for every length that the film has had. */
import path from 'node:path';
import { type Timeline, timelineLength } from '../../../film/cut/timeline.js';
import { contentKey } from '../../../film/key.js';
import { encodeSong } from '../../../media/compose.js';
import { assetOf, findArtifact, keepArtifact } from '../../artifacts/artifacts.js';
import { areIntact, FileLost } from '../../artifacts/file-checks.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';

export type Song = { key: string; storageKey: string | null; frames: number; fadeOutFrames: number };

export async function songOf(work: Work, { db, tools }: StageContext, timeline: Timeline): Promise<Song> {
  const { job } = work;
  const asset = job.audioAssetId
    ? await db.asset.findFirst({ where: { id: job.audioAssetId, owner: job.owner } })
    : null;
  const song = {
    storageKey: asset?.storageKey ?? null,
    frames: timelineLength(timeline),
    fadeOutFrames: timeline.audioFadeOut,
  };
  return { key: contentKey('song', { ...song, tools: tools.version }), ...song };
}

export async function encodedSong(work: Work, context: StageContext, song: Song): Promise<string> {
  const { storage, tools } = context;
  const existing = await findArtifact(context, work.job.owner, song.key);
  if (existing) return storage.path(assetOf(existing, 'song').storageKey!);
  const out = path.join(work.folder, 'song.mp4');
  const source = song.storageKey ? await readableSong(context, song.storageKey) : null;
  await work.cpu(() => encodeSong(tools, source, song, out, { signal: work.signal }));
  const stored = await storage.put(out);
  await work.announce(async (step) => {
    const file = { role: 'song', stored, contentType: 'audio/mp4', filename: 'song.m4a' };
    await keepArtifact(step.tx, step.job, { key: song.key, kind: 'SONG', files: [file] });
  });
  return storage.path(stored.key);
}

async function readableSong(context: StageContext, storageKey: string): Promise<string> {
  const asset = await context.db.asset.findFirst({ where: { storageKey } });
  if (asset && (await areIntact(context, [asset]))) return context.storage.path(storageKey);
  throw new FileLost(
    'The file of the song was lost or damaged on the server. Upload the song again, and make a new job with it.',
  );
}
