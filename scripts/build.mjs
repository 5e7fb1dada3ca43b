/** From TypeScript to JavaScript, file by file, into dist/ with the same layout. Types are looked at by "npm run check". */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter(
    (entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.(test|fixture|d)\.ts$/.test(entry.name),
  )
  .map((entry) => join(entry.parentPath, entry.name));

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: sources,
  outbase: 'src',
  outdir: 'dist',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
});
