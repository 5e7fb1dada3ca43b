/**
 * Before and after `npm pack`. `--begin` bundles packages into dist/ and leaves in package.json only what a user's machine
 * has to install; `--end` brings both back.
 */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, NOT_BUNDLED } from './bundle.mjs';

const MANIFEST = 'package.json';
const WHOLE = 'node_modules/.package.json';
const LICENSES = 'dist/LICENSES.txt';

if (process.argv.includes('--begin')) {
  const { metafile } = await bundle('dist');
  writeFileSync(LICENSES, licensesOf(metafile));
  const text = readFileSync(MANIFEST, 'utf8');
  const { devDependencies: _, overrides: __, scripts, dependencies, ...kept } = JSON.parse(text);
  const installed = Object.entries(dependencies).filter(([name]) => NOT_BUNDLED.includes(name));
  writeFileSync(WHOLE, text);
  // npm reads here what to run when it is done.
  const manifest = {
    ...kept,
    scripts: { postpack: scripts.postpack },
    dependencies: Object.fromEntries(installed),
  };
  writeFileSync(MANIFEST, JSON.stringify(manifest, null, 2));
} else {
  writeFileSync(MANIFEST, readFileSync(WHOLE));
  rmSync(WHOLE);
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}

/** Of every package that is inside. */
function licensesOf({ inputs }) {
  const folders = new Set(
    Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? []),
  );
  return [...folders].sort().map(licenseIn).join('\n\n----\n\n');
}

function licenseIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`;
}
