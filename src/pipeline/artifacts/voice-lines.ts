/** The lines that are spoken in a film, where they stand in a cut of it. */
import type { Tx } from '../../database/client.js';
import type { PrismaClient } from '../../database/generated/client.js';
import type { Timeline } from '../../film/cut/timeline.js';
import { placeLines } from '../../film/cut/voice.js';

export async function spokenLines(db: PrismaClient | Tx, jobId: string, timeline: Timeline) {
  const lines = await db.voiceLine.findMany({
    where: { jobId, asset: { storageKey: { not: null } } },
    include: { asset: true },
    orderBy: { number: 'asc' },
  });
  return placeLines(lines, timeline);
}
