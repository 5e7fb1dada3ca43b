/** The music that was made for a film, as its job remembers it. */
import type { Tx } from '../../database/client.js';
import type { PrismaClient } from '../../database/generated/client.js';
import type { AudioAnalysis } from '../../film/sound/analysis.js';
import type { MusicChoice } from '../../film/sound/film-music.js';

export type Soundtrack = {
  assetId: string;
  artifactId: string;
  genre: string;
  mood: string;
  bpm: number;
  model: string;
  cost: string;
};

/** What the audio parser found out, or decided. */
export type JobSound = { analysis: AudioAnalysis | null; music: MusicChoice | null };

export async function soundOfJob(db: PrismaClient | Tx, jobId: string): Promise<JobSound> {
  const stage = await db.stage.findUnique({
    where: { jobId_name: { jobId, name: 'AUDIO_PARSER' } },
    select: { metadata: true },
  });
  const { analysis = null, music = null } = (stage?.metadata ?? {}) as Partial<JobSound>;
  return { analysis, music };
}
