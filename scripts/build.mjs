/** From TypeScript to JavaScript, file by file, into dist/ with the same layout. Types are looked at by "npm run check". */
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter(
    (entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.(test|fixture|d)\.ts$/.test(entry.name),
  )
  .map((entry) => join(entry.parentPath, entry.name));

// The studio's pages in dist/studio are built by vite.
mkdirSync('dist', { recursive: true });
for (const name of readdirSync('dist')) {
  if (name !== 'studio') rmSync(join('dist', name), { recursive: true, force: true });
}
await build({
  entryPoints: sources,
  outbase: 'src',
  outdir: 'dist',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
});

/** Data that a module reads when it is first needed lies beside it in both folders. */
for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
  const file = join(entry.parentPath, entry.name);
  const copy = join('dist', relative('src', file));
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(file, copy);
}

// The archive of the bundled ffprobe lost its permission to run. Whoever installs may give it back; an ordinary user who
// starts the server later may not.
try {
  chmodSync(createRequire(import.meta.url)('@ffprobe-installer/ffprobe').path, 0o755);
} catch {
  // There is none for this platform: the server says what to install.
}
