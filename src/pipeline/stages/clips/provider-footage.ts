/**
 * The raw footage of a video model. It is stored by itself: when the encoding, the cuts or the clip's length within it
 * change, the clip is cut from it again, and nothing is bought a second time.
 */
import { contentKey } from '../../../film/key.js';
import type { ClipRequest, VideoModel } from '../../../providers/video/port.js';
import { assetOf, findArtifact, holdArtifact, keepArtifact } from '../../artifacts/artifacts.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';

export type Take = {
  path: string;
  /** Stores it, once a clip could be cut from it: unreadable footage must not be reused. */
  keep(): Promise<void>;
};

/** `startKey` is the storage key of the start picture. */
export async function takeFootage(
  work: Work,
  context: StageContext,
  model: VideoModel,
  request: ClipRequest,
  startKey: string | null,
): Promise<Take> {
  const { startPicture, seconds, ...wish } = request;
  const length = model.coveringLength(seconds);
  const key = contentKey('take', { model: model.name, ...wish, start: startKey, seconds: length });
  const { storage } = context;
  const existing = await findArtifact(context, work.job.owner, key);
  if (existing) {
    return {
      path: await storage.path(assetOf(existing, 'take').storageKey!),
      keep: () => work.announce(({ tx, job }) => holdArtifact(tx, job.id, existing.id)),
    };
  }
  const made = await model.make(request, work.folder, work);
  return {
    path: made.path,
    async keep() {
      const stored = await storage.put(made.path);
      const file = { role: 'take', stored, contentType: made.contentType, filename: 'take.mp4' };
      await work.announce(async ({ tx, job }) => {
        await keepArtifact(tx, job, { key, kind: 'TAKE', files: [file] });
      });
    },
  };
}
