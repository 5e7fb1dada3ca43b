/** Reference pictures that the user uploaded: the first is the picture, the others show the same from other sides. */
import path from 'node:path';
import type { Asset } from '../../../database/generated/client.js';
import { contentKey } from '../../../film/key.js';
import { isAbout } from '../../../film/story/own-references.js';
import { composeBoard } from '../../../media/picture-board.js';
import { findArtifact, type NewFile } from '../../artifacts/artifacts.js';
import { areIntact } from '../../artifacts/file-checks.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import type { Sheet } from './drawn-sheet.js';
import { sheetFile, thumbnailFile } from './picture-files.js';
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
        await thumbnailFile(work, context, name, await context.storage.path(first.storageKey, work.folder)),
        ...(views.length > 0
          ? [await sheetFile(work, context, name, await boardOf(work, context, pictures))]
          : []),
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

async function boardOf(work: Work, { storage }: StageContext, pictures: StoredAsset[]): Promise<Sheet> {
  const files = await Promise.all(pictures.map(({ storageKey }) => storage.path(storageKey, work.folder)));
  const board = path.join(work.folder, 'sheet.jpg');
  const size = await work.cpu(() => composeBoard(files, work.folder, board));
  return { file: { path: board, contentType: 'image/jpeg' }, size };
}
