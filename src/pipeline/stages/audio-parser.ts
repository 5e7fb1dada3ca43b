/** Hears the song, or decides on the music: beats, sections, mood, lyrics, and where the film is to be cut. */

import { readFile } from 'node:fs/promises';
import type { Asset, Prisma } from '../../database/generated/client.js';
import { contentKey } from '../../film/key.js';
import type { AudioAnalysis, Heard, LyricLine } from '../../film/sound/analysis.js';
import { decodeText, lyricsFromTranscript, parseLyrics } from '../../film/sound/lyrics.js';
import { decodeMono } from '../../media/decode.js';
import { listenAside } from '../../media/listening/listening.js';
import { LISTENING_RATE } from '../../media/music-file.js';
import type { Transcriber, Transcript } from '../../providers/transcription/port.js';
import { findArtifact, keepArtifact, keepOrHold, type NewArtifact } from '../artifacts/artifacts.js';
import { areIntact } from '../artifacts/file-checks.js';
import { JobStopped } from '../engine/failures.js';
import type { TaskHandler, Work } from '../engine/task-handler.js';
import { BudgetExceeded, InvalidInput } from '../errors.js';
import { chooseMusic } from './choose-music.js';
import { boundariesOf, filmSeconds } from './clip-boundaries.js';
import { LOCAL_WORK, type StageContext } from './dependencies.js';

/** Version of the analysis, part of its key. Raise it when the results change. */
const LISTENING = 5;
const MAX_SONG_SECONDS = 600;

export const audioParser = (context: StageContext): TaskHandler => ({
  policy: { ...LOCAL_WORK, limitSeconds: 900 },
  async run(work) {
    if (work.settings.music) return chooseMusic(work, context);
    const song = await songOf(work, context);
    const key = contentKey('heard', { LISTENING, song: song.storageKey, hints: work.input.audioHints });
    const existing = await findArtifact(context, work.job.owner, key);
    const heard = (existing?.data as Heard | undefined) ?? (await hear(work, context, song));
    const lyrics = await lyricsOf(work, context, song, heard);
    const analysis: AudioAnalysis = {
      ...heard,
      lyrics: lyrics.lines,
      fallbacks: [...heard.fallbacks, ...lyrics.notes],
      clipBoundaries: boundariesOf(work, context, filmSeconds(work, heard.durationSeconds), heard),
    };

    return async (step) => {
      const data = heard as unknown as Prisma.InputJsonObject;
      await keepOrHold(step.tx, step.job, existing ?? { key, kind: 'ANALYSIS', data });
      if (lyrics.transcript) await keepArtifact(step.tx, step.job, lyrics.transcript);
      await step.tx.stage.update({
        where: { jobId_name: { jobId: step.job.id, name: 'AUDIO_PARSER' } },
        data: { metadata: { analysis, cacheHit: existing !== null } as unknown as Prisma.InputJsonObject },
      });
      for (const text of analysis.fallbacks)
        step.emit('AUDIO_PARSER', { type: 'MessageEvent', kind: 'INFO', text });
      step.emit('AUDIO_PARSER', { type: 'AudioParserResults' });
    };
  },
});

async function songOf({ job }: Work, context: StageContext): Promise<Asset & { storageKey: string }> {
  const song = await context.db.asset.findFirst({ where: { id: job.audioAssetId!, owner: job.owner } });
  if (!song?.storageKey || !(await areIntact(context, [song])))
    throw InvalidInput.at('audioAssetId', 'The song is not there any more.');
  return { ...song, storageKey: song.storageKey };
}

async function hear(
  work: Work,
  { storage, tools }: StageContext,
  song: { storageKey: string },
): Promise<Heard> {
  const path = await storage.path(song.storageKey, work.folder);
  return work.cpu(async () => {
    const samples = await decodeMono(tools, path, {
      sampleRate: LISTENING_RATE,
      maxSeconds: MAX_SONG_SECONDS,
      signal: work.signal,
    });
    if (samples.length === 0) throw InvalidInput.at('audioAssetId', 'There is no sound in the song.');
    work.report(0.1);
    return listenAside(samples, LISTENING_RATE, {
      hints: work.input.audioHints,
      signal: work.signal,
      onProgress: (share) => work.report(0.1 + 0.8 * share),
    });
  });
}

async function lyricsOf(
  work: Work,
  context: StageContext,
  song: { storageKey: string },
  heard: Heard,
): Promise<{ lines: LyricLine[]; notes: string[]; transcript?: NewArtifact }> {
  const given = work.input.lyrics ?? (await lyricsFile(work, context));
  if (given !== null) return parseLyrics(given, heard);
  const transcriber = context.providers.transcriber(work.settings.models.transcriber);
  if (!transcriber) return { lines: [], notes: [] };
  try {
    const key = contentKey('transcript', { song: song.storageKey, model: transcriber.name });
    const data = await transcriptOf(work, context, song, heard, transcriber, key);
    return {
      lines: lyricsFromTranscript(data, heard.durationSeconds),
      notes: [],
      transcript: { key, kind: 'TRANSCRIPT', data },
    };
  } catch (error) {
    // Lyrics are optional, unless the budget is exceeded or the job was stopped.
    if (work.signal.aborted || error instanceof BudgetExceeded || error instanceof JobStopped) throw error;
    return {
      lines: [],
      notes: [`The lyrics could not be transcribed (${(error as Error).message}) and are left out.`],
    };
  }
}

/** A song is paid for once, however many films are cut to it. */
async function transcriptOf(
  work: Work,
  context: StageContext,
  song: { storageKey: string },
  heard: Heard,
  transcriber: Transcriber,
  key: string,
): Promise<Transcript> {
  const existing = await findArtifact(context, work.job.owner, key);
  if (existing) return existing.data as Transcript;
  const audio = {
    path: await context.storage.path(song.storageKey, work.folder),
    durationSeconds: heard.durationSeconds,
  };
  return transcriber.transcribe(audio, work);
}

async function lyricsFile(
  { job, input, folder }: Work,
  { db, storage }: StageContext,
): Promise<string | null> {
  if (!input.lyricsAssetId) return null;
  const file = await db.asset.findFirst({ where: { id: input.lyricsAssetId, owner: job.owner } });
  if (!file?.storageKey)
    throw InvalidInput.at('lyricsAssetId', 'The file with the lyrics is not there any more.');
  return decodeText(await readFile(await storage.path(file.storageKey, folder)));
}
