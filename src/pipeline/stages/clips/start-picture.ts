/** The picture that a video model starts from. */
import path from 'node:path';
import { frameSize } from '../../../film/format.js';
import { contentKey } from '../../../film/key.js';
import { startPicturePrompt } from '../../../film/prompts/picture-prompt.js';
import { SKETCHING } from '../../../media/sketch/sketch.js';
import type { MadeFile } from '../../../providers/image/port.js';
import type { VideoModel } from '../../../providers/video/port.js';
import { findArtifact, keepArtifact } from '../../artifacts/artifacts.js';
import { areIntact } from '../../artifacts/file-checks.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import type { ClipWish } from './clip-wish.js';

type StartPicture = { key: string; file: MadeFile };

/** The picture of the scene, else of the first character; drawn for the clip when the model requires one. */
export async function startPicture(
  work: Work,
  context: StageContext,
  wish: ClipWish,
  model: VideoModel,
): Promise<StartPicture | null> {
  const reference = wish.newPicture
    ? null
    : (wish.prompt.sceneReferenceId ?? wish.prompt.characterReferenceIds[0] ?? null);
  const picture = reference ? await storedPicture(work, context, reference, wish.clipIndex) : null;
  if (picture) return picture;
  if (model.startPicture !== 'REQUIRED' && !wish.newPicture) return null;
  return drawStart(work, context, wish);
}

/** Null when its file was lost: the clip is made without it then, and the user is told. */
export async function storedPicture(
  work: Work,
  context: StageContext,
  assetId: string,
  clipIndex: number,
): Promise<StartPicture | null> {
  const asset = await context.db.asset.findFirst({ where: { id: assetId, owner: work.job.owner } });
  if (!asset?.storageKey) return null;
  if (await areIntact(context, [asset])) {
    const path = await context.storage.path(asset.storageKey);
    return { key: asset.storageKey, file: { path, contentType: asset.contentType } };
  }
  const text = `The reference picture for clip ${clipIndex + 1} was lost or damaged on the server; the clip is made without it.`;
  await work.announce((step) =>
    step.emit('VIDEO_GENERATOR', { type: 'MessageEvent', kind: 'WARNING', text }),
  );
  return null;
}

async function drawStart(work: Work, context: StageContext, wish: ClipWish): Promise<StartPicture> {
  const film = frameSize(work.settings.aspectRatio, work.settings.resolution);
  const image = context.providers.image(work.settings.models.image);
  const scene = wish.plan.scenes.find((each) => wish.script.sceneKeys.includes(each.key));
  const request = {
    target: 'CLIP' as const,
    description: wish.script.visualDescription,
    timeOfDay: scene?.timeOfDay ?? null,
    style: wish.plan.style,
    ...startPicturePrompt(wish.prompt),
    size: image ? image.sizeFor(film) : film,
    seed: wish.seed,
  };
  const key = contentKey('picture', {
    model: work.settings.models.image,
    SKETCHING,
    request,
    look: wish.look,
    facts: image ? null : wish.script.facts,
  });
  const existing = await findArtifact(context, work.job.owner, key);
  const asset = existing?.assets.find((each) => each.role === 'picture');
  if (asset?.storageKey)
    return {
      key: asset.storageKey,
      file: { path: await context.storage.path(asset.storageKey), contentType: asset.contentType },
    };

  const drawn = path.join(work.folder, 'start.jpg');
  const file = image
    ? await image.draw(request, work.folder, work)
    : { path: drawn, contentType: 'image/jpeg' };
  if (!image)
    await work.cpu(() =>
      context.drawing.sketch({ ...request, facts: wish.script.facts, look: wish.look }, drawn, {
        signal: work.signal,
      }),
    );
  const stored = await context.storage.put(file.path);
  // Stored at once: the picture is paid for, and a retry of the clip reuses it.
  await work.announce(async (step) => {
    const extension = file.contentType.split('/')[1]?.replace('jpeg', 'jpg') ?? 'img';
    await keepArtifact(step.tx, step.job, {
      key,
      kind: 'PICTURE',
      files: [
        {
          role: 'picture',
          stored,
          contentType: file.contentType,
          filename: `clip-${wish.clipIndex + 1}-start.${extension}`,
          ...request.size,
        },
      ],
    });
  });
  return {
    key: stored.key,
    file: { path: await context.storage.path(stored.key), contentType: file.contentType },
  };
}
