/** Renders the segments that a film lacks. */
import path from 'node:path';
import type { Segment } from '../../../film/cut/segments.js';
import { renderSegment } from '../../../media/compose.js';
import { drawOverlay, type Graphics } from '../../../media/overlays.js';
import type { StoredFile } from '../../../storage/storage.js';
import { keepArtifact } from '../../artifacts/artifacts.js';
import { pieceKey, type piecesOf } from '../../artifacts/film-pieces.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';

/** Where a clip's file lies on this machine; one that isn't needed is not fetched. */
export type ClipFile = (clipIndex: number) => Promise<string>;

type Drawing = Pick<Awaited<ReturnType<typeof piecesOf>>, 'size'> & {
  graphics: Graphics;
  clipFile: ClipFile;
};

/** Renders and stores a segment; returns its path in the storage. */
export async function renderSegmentFile(
  work: Work,
  { storage, tools }: StageContext,
  { size, graphics, clipFile }: Drawing,
  segment: Segment,
  onProgress: (frames: number) => void,
): Promise<string> {
  const out = path.join(work.folder, `${segment.key}.mp4`);
  const overlays = await Promise.all(
    segment.overlays.map((overlay, index) =>
      drawOverlay(overlay, size, graphics, path.join(work.folder, `${segment.key}-${index}.png`)),
    ),
  );
  const files: Record<number, string> = {};
  for (const { clipIndex } of segment.layers) files[clipIndex] ??= await clipFile(clipIndex);
  await renderSegment(tools, segment, files, overlays, out, { signal: work.signal, onProgress });
  const stored = await storage.put(work.job.owner, out);
  await keepPiece(work, segment, stored);
  return storage.path(stored.key, work.folder);
}

/** Stored at once, so that a retry doesn't render it again. */
const keepPiece = (work: Work, segment: Segment, stored: StoredFile) =>
  work.announce(({ tx, job }) => {
    const file = { role: 'piece', stored, contentType: 'video/mp4', filename: 'piece.mp4', ...segment.size };
    return keepArtifact(tx, job, { key: pieceKey(segment), kind: 'SEGMENT', files: [file] });
  });

/** Progress by frames written; joining takes the last 5%. */
export function progressOf(work: Work, missing: Segment[]): (segment: Segment) => (frames: number) => void {
  const total = missing.reduce((sum, segment) => sum + segment.frames, 0);
  const written = new Map<string, number>();
  return (segment) => (frames) => {
    written.set(segment.key, Math.min(frames, segment.frames));
    work.report((0.95 * [...written.values()].reduce((sum, each) => sum + each, 0)) / Math.max(1, total));
  };
}
