/**
 * The raw footage of a video model. It is stored by itself: when the encoding, the cuts or the clip's length within it
 * change, the clip is cut from it again, and nothing is bought a second time.
 */
import { contentKey } from '../../../film/key.js';
import type { ClipRequest, VideoModel } from '../../../providers/video/port.js';
import { assetOf, findArtifacts, holdArtifact, keepArtifact } from '../../artifacts/artifacts.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import type { PictureKeys } from './start-picture.js';

type Take = {
  /** Of the footage. */
  seconds: number;
  /** Buys it when it is not there. */
  get(): Promise<{
    path: string;
    /** Stores it, once a clip could be cut from it: unreadable footage must not be reused. */
    keep(): Promise<void>;
  }>;
};

/** Longer footage of the same pictures that was bought before does as well. */
export async function findTake(
  work: Work,
  context: StageContext,
  model: VideoModel,
  request: ClipRequest,
  pictureKeys: PictureKeys,
): Promise<Take> {
  const { startPicture, endPicture, references, seconds, ...wish } = request;
  const keyOf = (length: number) =>
    contentKey('take', { model: model.name, ...wish, ...pictureKeys, seconds: length });
  const { storage } = context;
  const lengths = [seconds, ...model.durations.filter((length) => length > seconds)];
  const kept = await findArtifacts(context, work.job.owner, lengths.map(keyOf));
  const found = lengths.find((length) => kept.has(keyOf(length)));
  if (found !== undefined) {
    const existing = kept.get(keyOf(found))!;
    return {
      seconds: found,
      get: async () => ({
        path: await storage.path(assetOf(existing, 'take').storageKey!, work.folder),
        keep: () => work.announce(({ tx, job }) => holdArtifact(tx, job.id, existing.id)),
      }),
    };
  }
  return {
    seconds,
    async get() {
      const made = await model.make(request, work.folder, work);
      return {
        path: made.path,
        async keep() {
          const stored = await storage.put(work.job.owner, made.path);
          const file = { role: 'take', stored, contentType: made.contentType, filename: 'take.mp4' };
          await work.announce(async ({ tx, job }) => {
            await keepArtifact(tx, job, { key: keyOf(seconds), kind: 'TAKE', files: [file] });
          });
        },
      };
    },
  };
}
