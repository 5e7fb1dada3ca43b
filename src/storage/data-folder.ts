/** The folder that everything of the server's own lies in. */
import { existsSync } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';

/** The message says what to do about it. */
export class FolderUnusable extends Error {
  override readonly name = 'FolderUnusable';
  constructor(folder: string, cause: NodeJS.ErrnoException) {
    super(
      `DATA_DIR: ${folder} can't be used (${cause.code ?? cause.message}). Set it to a folder that the server may write to.`,
      { cause },
    );
  }
}

export async function openDataFolder(folder: string): Promise<void> {
  try {
    await makeFolder(path.resolve(folder));
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new FolderUnusable(folder, error as NodeJS.ErrnoException);
  }
}

/** With the folders above it. Where those can't be made, as in /proc, mkdir's own way to make them would never end. */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) await makeFolder(above);
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    // Another server may have been quicker.
    if (error.code !== 'EEXIST') throw error;
  });
}
