/** Storage in a folder: `files/ab/abcd…` for what is kept, and a folder on the same disk for what is being made. */
import {
  access,
  constants,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { digest, moveOrCopy, temporaryFolder, temporaryName, write } from './file-work.js';
import {
  type ByteRange,
  checkKey,
  contentHash,
  FileMissing,
  nameDiskFull,
  type Storage,
  type StoredFile,
  storageKey,
} from './storage.js';

type Folders = { root: string; files: string; temporary: string };

/** Servers that share the root have temporary folders of their own, and clear them themselves. */
export async function openLocalStorage(
  root: string,
  temporary = path.join(root, 'temporary'),
): Promise<Storage> {
  const folders: Folders = { root, files: path.join(root, 'files'), temporary };
  await mkdir(folders.files, { recursive: true, mode: 0o700 });
  await mkdir(temporary, { recursive: true, mode: 0o700 });
  return {
    put: (owner, source) => put(folders, owner, source),
    open: (key, range) => openFile(folders, key, range),
    byteSize: (key) => byteSize(folders, key),
    remove: (key) => rm(fileOf(folders, key), { force: true }),
    keysFrom: (before) => keysFrom(folders, before),
    belongsTo: (databaseId) => belongsTo(folders, databaseId),
    path: async (key) => fileOf(folders, key),
    temporaryFolder: () => temporaryFolder(temporary),
    direct: null,
    // Each server's unfinished files lie in a folder of its own.
    removeUnfinished: async () => undefined,
    findProblem: () => findProblem(folders),
  };
}

function fileOf({ files }: Folders, key: string): string {
  checkKey(key);
  return path.join(files, contentHash(key).slice(0, 2), key);
}

async function put(folders: Folders, owner: string, source: string | Readable): Promise<StoredFile> {
  const unfinished = temporaryName(folders.temporary);
  try {
    if (source instanceof Readable) await write(source, unfinished);
    else await moveOrCopy(source, unfinished);
    const key = storageKey(owner, await digest(unfinished));
    const { size } = await stat(unfinished);
    const file = fileOf(folders, key);
    const made = await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    if (made) await flushFolder(folders.files);
    await flush(unfinished);
    await rename(unfinished, file);
    await flushFolder(path.dirname(file));
    return { key, byteSize: size, isThere: async () => (await byteSize(folders, key)) !== null };
  } catch (error) {
    await rm(unfinished, { force: true });
    throw nameDiskFull(error);
  }
}

async function openFile(folders: Folders, key: string, range?: ByteRange): Promise<Readable> {
  // The handle keeps the file readable when it is removed meanwhile.
  const handle = await open(fileOf(folders, key)).catch((error) => {
    throw error.code === 'ENOENT' ? new FileMissing(key) : error;
  });
  return handle.createReadStream(range);
}

async function byteSize(folders: Folders, key: string): Promise<number | null> {
  return stat(fileOf(folders, key)).then(
    ({ size }) => size,
    (error) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );
}

async function* keysFrom({ files }: Folders, before: Date): AsyncIterable<string[]> {
  for (const folder of await readdir(files)) {
    const keys: string[] = [];
    for (const key of await readdir(path.join(files, folder))) {
      const found = await stat(path.join(files, folder, key)).catch(() => null);
      if (found && found.mtime < before) keys.push(key);
    }
    if (keys.length > 0) yield keys;
  }
}

async function belongsTo({ root }: Folders, databaseId: string): Promise<boolean> {
  const label = path.join(root, 'files-of-database');
  await writeFile(label, databaseId, { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw nameDiskFull(error);
  });
  return (await readFile(label, 'utf8')) === databaseId;
}

async function findProblem({ files }: Folders): Promise<string | null> {
  return access(files, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => null,
    () => 'The folder of files in DATA_DIR can not be read and written.',
  );
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync().finally(() => handle.close());
}

async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}
