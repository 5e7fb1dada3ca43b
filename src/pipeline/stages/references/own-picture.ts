/** Reference pictures that the user uploaded: the first is the picture, the others show the same from other sides. */
import path from 'node:path';
import type { Asset } from '../../../database/generated/client.js';
import { contentKey } from '../../../film/key.js';
import { isAbout } from '../../../film/story/own-references.js';
import { composeBoard } from '../../../media/picture-board.js';
import { pictureThumbnail } from '../../../media/thumbnail.js';
import { findArtifact, type NewFile } from '../../artifacts/artifacts.js';
import { areIntact } from '../../artifacts/file-checks.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import type { Payload, Picture, Target } from './target.js';

type StoredAsset = Asset & { storageKey: string };

/** Uploaded pictures take precedence over drawn ones. */
export async function ownPicture(work: Work, context: StageContext, target: Target): Promise<Picture | null> {
  if ((work.task.payload as Payload).instruction) return null;
  const wishes = work.input.references.filter((wish) =>
    isAbout(wish.subject, target.subject, work.input.brand),
  );
  const name = target.key;
  const pictures = await uploads(
    context,
    work.job.owner,
    wishes.flatMap(({ assetId, moreAssetIds }) => [assetId, ...(moreAssetIds ?? [])]),
  );
  const [first, ...views] = pictures;
  if (!first) return null;
  const key = contentKey('picture', {
    own: first.storageKey,
    ...(views.length > 0 ? { views: views.map(({ storageKey }) => storageKey) } : {}),
  });
  const existing = await findArtifact(context, work.job.owner, key);
  const found = { promptUsed: wishes[0]!.subject, model: 'own' };
  if (existing) return { existing, ...found };
  return {
    existing: null,
    make: {
      key,
      kind: 'PICTURE',
      files: [
        uploaded(first, 'picture'),
        ...views.map((view, at) => uploaded(view, `view-${at + 1}`)),
        await thumbnailOf(work, context, name, first),
        ...(views.length > 0 ? [await sheetOf(work, context, name, pictures)] : []),
      ],
    },
    ...found,
  };
}

async function uploads(context: StageContext, owner: string, ids: string[]): Promise<StoredAsset[]> {
  const rows = await context.db.asset.findMany({ where: { id: { in: ids }, owner, status: 'READY' } });
  const stored = [...new Set(ids)]
    .map((id) => rows.find((row) => row.id === id))
    .filter((row): row is StoredAsset => Boolean(row?.storageKey));
  const intact = await Promise.all(stored.map((asset) => areIntact(context, [asset])));
  return stored.filter((_, at) => intact[at]);
}

const uploaded = (asset: StoredAsset, role: string): NewFile => ({
  role,
  // The job references the asset, which keeps it from being removed.
  stored: { key: asset.storageKey, byteSize: asset.byteSize ?? 0, isThere: async () => true },
  contentType: asset.contentType,
  filename: asset.filename ?? 'picture',
  ...(asset.width ? { width: asset.width } : {}),
  ...(asset.height ? { height: asset.height } : {}),
});

async function thumbnailOf(
  work: Work,
  { storage }: StageContext,
  name: string,
  { storageKey }: StoredAsset,
): Promise<NewFile> {
  const thumbnail = path.join(work.folder, 'thumbnail.jpg');
  await pictureThumbnail(await storage.path(storageKey, work.folder), thumbnail, { signal: work.signal });
  return {
    role: 'thumbnail',
    stored: await storage.put(work.job.owner, thumbnail),
    contentType: 'image/jpeg',
    filename: `${name}-thumbnail.jpg`,
    width: 320,
    height: 180,
  };
}

async function sheetOf(
  work: Work,
  { storage }: StageContext,
  name: string,
  pictures: StoredAsset[],
): Promise<NewFile> {
  const files = await Promise.all(pictures.map(({ storageKey }) => storage.path(storageKey, work.folder)));
  const board = path.join(work.folder, 'sheet.jpg');
  const size = await work.cpu(() => composeBoard(files, work.folder, board));
  return {
    role: 'sheet',
    stored: await storage.put(work.job.owner, board),
    contentType: 'image/jpeg',
    filename: `${name}-sheet.jpg`,
    ...size,
  };
}
