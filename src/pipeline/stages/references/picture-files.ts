/** The files that lie beside a reference picture. */
import path from 'node:path';
import { pictureThumbnail } from '../../../media/thumbnail.js';
import type { MadeFile } from '../../../providers/image/port.js';
import type { NewFile } from '../../artifacts/artifacts.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import type { Sheet } from './drawn-sheet.js';

export async function thumbnailFile(
  work: Work,
  { storage }: StageContext,
  name: string,
  picture: string,
): Promise<NewFile> {
  const thumbnail = path.join(work.folder, `${name}-thumbnail.jpg`);
  await pictureThumbnail(picture, thumbnail, { signal: work.signal });
  return {
    role: 'thumbnail',
    stored: await storage.put(work.job.owner, thumbnail),
    contentType: 'image/jpeg',
    filename: `${name}-thumbnail.jpg`,
    width: 320,
    height: 180,
  };
}

/** It from several sides in one picture. */
export const sheetFile = async (
  work: Work,
  { storage }: StageContext,
  name: string,
  { file, size }: Sheet,
): Promise<NewFile> => ({
  role: 'sheet',
  stored: await storage.put(work.job.owner, file.path),
  contentType: file.contentType,
  filename: `${name}-sheet.${extensionOf(file)}`,
  ...size,
});

export const extensionOf = ({ contentType }: MadeFile): string =>
  contentType.split('/')[1]?.replace('jpeg', 'jpg') ?? 'img';
