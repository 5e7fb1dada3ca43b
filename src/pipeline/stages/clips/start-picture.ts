/** The picture that a video model starts from. */
import path from 'node:path';
import { isBeing } from '../../../film/facts/facts.js';
import { type FrameSize, frameSize } from '../../../film/format.js';
import { contentKey } from '../../../film/key.js';
import { startPicturePrompt } from '../../../film/prompts/picture-prompt.js';
import { PRODUCT_ROLE } from '../../../film/story/own-references.js';
import { cutToShape } from '../../../media/picture-shape.js';
import { SKETCHING } from '../../../media/sketch/sketch.js';
import type { VideoModel } from '../../../providers/video/port.js';
import { findArtifact, keepArtifact } from '../../artifacts/artifacts.js';
import { areIntact } from '../../artifacts/file-checks.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import type { ClipWish, Picture } from './clip-wish.js';
import { picturesOfNeighbours } from './neighbours.js';

type Pictures = { start: Picture | null; end?: Picture | null; references: Picture[] };
export type PictureKeys = { start: string | null; end?: string; references?: string[] };

/** As parts of the keys of what is made from them. */
export const keysOf = ({ start, end, references }: Pictures): PictureKeys => ({
  start: start?.key ?? null,
  ...(end ? { end: end.key } : {}),
  ...(references.length > 0 ? { references: references.map(({ key }) => key) } : {}),
});

/** What a model is shown for a clip: place and characters at once where it takes several pictures, else one to start from. */
export async function picturesFor(
  work: Work,
  context: StageContext,
  wish: ClipWish,
  model: VideoModel,
  footage: { seconds: number; size: FrameSize },
): Promise<Pictures> {
  if (model.startPicture === 'NONE') return { start: null, references: [] };
  const joined = wish.newPicture ? null : await picturesOfNeighbours(work, context, wish);
  const end = joined && model.takesEndPicture(footage.size) ? joined.end : null;
  if (joined?.start) return { start: joined.start, end, references: [] };
  const most = wish.newPicture ? 0 : model.references(footage);
  const wanted = referenceOrder(wish).slice(0, most);
  if (wanted.length > 1) {
    const stored = await Promise.all(wanted.map((id) => storedPicture(work, context, id, wish.clipIndex)));
    const references = stored.filter((picture) => picture !== null);
    if (references.length > 1) return { start: null, references };
  }
  const start = await startPicture(work, context, wish, model);
  if (!start) return { start, references: [] };
  return { start: await inShape(work, start, footage.size), end, references: [] };
}

/** Place, then everybody and the product once, then all of them from other sides, in turn. */
export function referenceOrder({ prompt, references }: Pick<ClipWish, 'prompt' | 'references'>): string[] {
  const sides = prompt.characterReferenceIds.map((id) => {
    const image = references.find(({ assetId }) => assetId === id);
    return image
      ? [...image.viewIds, ...(image.viewIds.length === 0 && image.sheetId ? [image.sheetId] : [])]
      : [];
  });
  const rounds = Array.from({ length: Math.max(0, ...sides.map(({ length }) => length)) }, (_, round) =>
    sides.flatMap((views) => views.slice(round, round + 1)),
  );
  const { sceneReferenceId, characterReferenceIds } = prompt;
  return [...(sceneReferenceId ? [sceneReferenceId] : []), ...characterReferenceIds, ...rounds.flat()];
}

/** Cut to the film's shape, so that the model neither stretches it nor chooses what to leave out. */
async function inShape(work: Work, picture: Picture, film: FrameSize): Promise<Picture> {
  const cut = await cutToShape(picture.file.path, film, path.join(work.folder, 'start-cut.jpg'));
  if (!cut) return picture;
  return {
    key: contentKey('start', { picture: picture.key, ...cut.size }),
    file: { path: cut.path, contentType: 'image/jpeg' },
  };
}

/** The user's picture of the product where the shot is of it, else the scene, else the first character; drawn for the clip when the model requires one. */
async function startPicture(
  work: Work,
  context: StageContext,
  wish: ClipWish,
  model: VideoModel,
): Promise<Picture | null> {
  const reference = wish.newPicture
    ? null
    : (productPicture(wish) ?? wish.prompt.sceneReferenceId ?? wish.prompt.characterReferenceIds[0] ?? null);
  const picture = reference ? await storedPicture(work, context, reference, wish.clipIndex) : null;
  if (picture) return picture;
  if (model.startPicture !== 'REQUIRED' && !wish.newPicture) return null;
  return drawStart(work, context, wish);
}

/** A shot without anybody that shows the product begins with the user's own picture of it. */
function productPicture({ plan, script, references, prompt }: ClipWish): string | null {
  const product = plan.characters.find(({ role }) => role === PRODUCT_ROLE);
  if (!product || !script.characterKeys.includes(product.key)) return null;
  if (script.facts.subjects.some(isBeing)) return null;
  const own = references.find(({ targetKey, model }) => targetKey === product.key && model === 'own');
  return own && prompt.characterReferenceIds.includes(own.assetId) ? own.assetId : null;
}

/** Null when its file was lost: the clip is made without it then, and the user is told. */
export async function storedPicture(
  work: Work,
  context: StageContext,
  assetId: string,
  clipIndex: number,
): Promise<Picture | null> {
  const asset = await context.db.asset.findFirst({ where: { id: assetId, owner: work.job.owner } });
  if (!asset?.storageKey) return null;
  if (await areIntact(context, [asset])) {
    const path = await context.storage.path(asset.storageKey, work.folder);
    return { key: asset.storageKey, file: { path, contentType: asset.contentType } };
  }
  const text = `The reference picture for clip ${clipIndex + 1} was lost or damaged on the server; the clip is made without it.`;
  await work.announce((step) =>
    step.emit('VIDEO_GENERATOR', { type: 'MessageEvent', kind: 'WARNING', text }),
  );
  return null;
}

async function drawStart(work: Work, context: StageContext, wish: ClipWish): Promise<Picture> {
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
    facts: image ? null : wish.script.facts,
  });
  const existing = await findArtifact(context, work.job.owner, key);
  const asset = existing?.assets.find((each) => each.role === 'picture');
  if (asset?.storageKey)
    return {
      key: asset.storageKey,
      file: {
        path: await context.storage.path(asset.storageKey, work.folder),
        contentType: asset.contentType,
      },
    };

  const drawn = path.join(work.folder, 'start.jpg');
  const file = image
    ? await image.draw(request, work.folder, work)
    : { path: drawn, contentType: 'image/jpeg' };
  if (!image)
    await work.cpu(() =>
      context.drawing.sketch({ ...request, facts: wish.script.facts }, drawn, {
        signal: work.signal,
      }),
    );
  const stored = await context.storage.put(work.job.owner, file.path);
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
    file: { path: await context.storage.path(stored.key, work.folder), contentType: file.contentType },
  };
}
