/** The music that is made for a film: found under its key, or composed for the film's length and cut. */
import path from 'node:path';
import type { Timeline } from '../../../film/cut/timeline.js';
import { contentKey } from '../../../film/key.js';
import { moneyText, ZERO } from '../../../film/money.js';
import { scoreAnalysis } from '../../../film/music/analysis.js';
import type { MusicBrief } from '../../../film/music/brief.js';
import type { AudioAnalysis } from '../../../film/sound/analysis.js';
import { briefForCut } from '../../../film/sound/film-music.js';
import { renderMusic } from '../../../media/music/render.js';
import { assetOf, findArtifact, type KeptArtifact, keepArtifact } from '../../artifacts/artifacts.js';
import type { Soundtrack } from '../../artifacts/soundtrack.js';
import { planOfJob, soundOfJob } from '../../artifacts/stage-results.js';
import type { Work } from '../../engine/task-handler.js';
import { recordLocal } from '../../ledger/task-ledger.js';
import type { StageContext } from '../dependencies.js';

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
  const { plan } = await planOfJob(context.db, work.job.id);
  const brief = briefForCut(choice, timeline, plan.clipScripts, work.job.seed);
  const key = contentKey('music', { COMPOSER, brief });
  const artifact =
    (await findArtifact(context, work.job.owner, key)) ?? (await compose(work, context, brief, key));
  const asset = assetOf(artifact, 'music');
  const { genre, mood, bpm } = brief;
  return {
    storageKey: asset.storageKey!,
    soundtrack: {
      assetId: asset.id,
      artifactId: artifact.id,
      genre,
      mood,
      bpm,
      model: 'composer',
      cost: moneyText(ZERO),
    },
    analysis: scoreAnalysis(brief),
  };
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
