/** The folder that everything of the server's own lies in. */
import { access, constants, mkdir } from 'node:fs/promises';

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
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new FolderUnusable(folder, error as NodeJS.ErrnoException);
  }
}
