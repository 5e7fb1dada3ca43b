/**
 * What a video model shot, as it came. It is kept by itself: when the film's encoding, its cuts or the clip's length
 * within the take change, the clip is cut from it anew, and nothing is bought a second time.
 */
import { contentKey } from '../../film/key.js';
import type { ClipRequest, VideoModel } from '../../providers/video/port.js';
import { assetOf, findArtifact, holdArtifact, keepArtifact } from '../artifacts/artifacts.js';
import type { Work } from '../engine/task-handler.js';
import type { StageParts } from './dependencies.js';

export type Take = {
  path: string;
  /** To be called when a clip could be cut from it: one that can't be read must not come back. */
  keep(): Promise<void>;
};

/** `startKey` names the picture that the request begins with. */
export async function take(
  work: Work,
  { db, storage }: StageParts,
  model: VideoModel,
  request: ClipRequest,
  startKey: string | null,
): Promise<Take> {
  const { startPicture, seconds, ...wish } = request;
  const length = model.coveringLength(seconds);
  const key = contentKey('take', { model: model.name, ...wish, start: startKey, seconds: length });
  const known = await findArtifact(db, work.job.owner, key);
  if (known) {
    return {
      path: await storage.path(assetOf(known, 'take').storageKey!),
      keep: () => work.announce(({ tx, job }) => holdArtifact(tx, job.id, known.id)),
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
