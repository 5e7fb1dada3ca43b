/**
 * All benchmarks in turn, never two at once: each prints its figures beside a baseline of the same run, and what people
 * wait for is set against its aim at the end.
 *
 *   npm run bench [-- NAME…]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FIGURES_FILE, figuresIn } from './figures.js';
import { keep, publish } from './speed.js';

const BENCHMARKS = [
  'sound',
  'music',
  'heard',
  'film',
  'pictures',
  'composer',
  'prompts',
  'footage',
  'edits',
  'start',
  'regeneration',
  'api',
  'rendering',
  'watchers',
  'idle',
  'studio',
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !BENCHMARKS.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${BENCHMARKS.join(', ')}.`);
  process.exit(1);
}

const folder = mkdtempSync(path.join(tmpdir(), 'reelgraph-bench-'));
const figures = path.join(folder, 'figures');
writeFileSync(figures, '');
const results: string[] = [];
for (const name of asked.length > 0 ? asked : BENCHMARKS) {
  console.log(`\n== ${name}\n`);
  const from = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, `${name}.ts`)], {
    stdio: 'inherit',
    env: { ...process.env, [FIGURES_FILE]: figures },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  results.push(
    `${name.padEnd(10)} ${code === 0 ? 'done' : `ended with ${code}`} in ${((performance.now() - from) / 1000).toFixed(0)} s`,
  );
  if (code !== 0) process.exitCode = 1;
}
console.log(`\n== summary\n\n${results.join('\n')}\n`);
keep(figuresIn(figures));
publish();
rmSync(folder, { recursive: true, force: true });
