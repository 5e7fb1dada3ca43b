/** The music that is made for a film: found under its key, or composed for the film's length and cut. */
import path from 'node:path';
import type { Timeline } from '../../../film/cut/timeline.js';
import { contentKey } from '../../../film/key.js';
import { scoreAnalysis } from '../../../film/music/analysis.js';
import type { MusicBrief } from '../../../film/music/brief.js';
import type { AudioAnalysis } from '../../../film/sound/analysis.js';
import { briefForCut, type MusicChoice, type OrderedMusic } from '../../../film/sound/film-music.js';
import { musicInWords } from '../../../film/sound/music-order.js';
import { renderMusic } from '../../../media/music/render.js';
import { assetOf, findArtifact, type KeptArtifact, keepArtifact } from '../../artifacts/artifacts.js';
import type { Soundtrack } from '../../artifacts/soundtrack.js';
import { planOfJob, soundOfJob } from '../../artifacts/stage-results.js';
import type { Work } from '../../engine/task-handler.js';
import { recordLocal } from '../../ledger/task-ledger.js';
import type { StageContext } from '../dependencies.js';
import { boughtMusic } from './bought-music.js';

/** Version of the composer, part of the key. Raise it when the same brief sounds different. */
const COMPOSER = 3;

export type FilmMusic = { storageKey: string; soundtrack: Soundtrack; analysis: AudioAnalysis };

/** Null for a film that no music is made for. */
export async function musicFor(
  work: Work,
  context: StageContext,
  timeline: Timeline,
): Promise<FilmMusic | null> {
  if (!work.settings.music) return null;
  const { music: choice } = await soundOfJob(context.db, work.job.id);
  if (!choice) return null;
  const { order } = choice;
  return order
    ? orderedMusic(work, context, timeline, { ...choice, order })
    : composedMusic(work, context, timeline, choice);
}

async function composedMusic(
  work: Work,
  context: StageContext,
  timeline: Timeline,
  choice: MusicChoice,
): Promise<FilmMusic> {
  const { plan } = await planOfJob(context.db, work.job.id);
  const brief = briefForCut(choice, timeline, plan.clipScripts, work.job.seed);
  const key = contentKey('music', { COMPOSER, brief });
  const artifact =
    (await findArtifact(context, work.job.owner, key)) ?? (await compose(work, context, brief, key));
  return filmMusic(artifact, brief, 'composer', scoreAnalysis(brief));
}

/** A piece that a model made is cut to the film; only other music is bought again. */
async function orderedMusic(
  work: Work,
  context: StageContext,
  timeline: Timeline,
  choice: OrderedMusic,
): Promise<FilmMusic> {
  const wish = timeline.sound?.music ?? null;
  const { model } = choice.order;
  const words = musicInWords(choice, wish, work.job);
  const { artifact, heard } = await boughtMusic(work, context, model, words);
  const style = {
    genre: wish?.genre ?? choice.genre,
    mood: wish?.mood ?? choice.mood,
    bpm: heard.bpm ?? choice.bpm,
  };
  const clipBoundaries = [{ start: 0, end: heard.durationSeconds }];
  return filmMusic(artifact, style, model, { ...heard, lyrics: [], clipBoundaries });
}

function filmMusic(
  artifact: KeptArtifact,
  { genre, mood, bpm }: Pick<Soundtrack, 'genre' | 'mood' | 'bpm'>,
  model: string,
  analysis: AudioAnalysis,
): FilmMusic {
  const { id, storageKey } = assetOf(artifact, 'music');
  const soundtrack = {
    ...{ assetId: id, artifactId: artifact.id },
    ...{ genre, mood: mood || analysis.mood.primary, bpm, model },
  };
  return { storageKey: storageKey!, soundtrack, analysis };
}

async function compose(
  work: Work,
  { storage }: StageContext,
  brief: MusicBrief,
  key: string,
): Promise<KeptArtifact> {
  const file = path.join(work.folder, 'music.wav');
  await work.cpu(() => renderMusic(brief, file, { signal: work.signal }));
  const stored = await storage.put(work.job.owner, file);
  return work.announce(async (step) => {
    const made = {
      role: 'music',
      stored,
      contentType: 'audio/wav',
      filename: 'music.wav',
      durationSeconds: brief.seconds,
    };
    await recordLocal(step, work.task, 'composer', { seconds: brief.seconds });
    return keepArtifact(step.tx, step.job, { key, kind: 'MUSIC', files: [made] });
  });
}
