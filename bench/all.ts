/** All benchmarks in turn, never two at once: each prints its figures beside a baseline of the same run. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const BENCHMARKS = [
  'sound',
  'music',
  'heard',
  'pictures',
  'composer',
  'prompts',
  'footage',
  'edits',
  'start',
  'regeneration',
  'api',
  'studio',
];

const results: string[] = [];
for (const name of BENCHMARKS) {
  console.log(`\n== ${name}\n`);
  const from = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, `${name}.ts`)], {
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  results.push(
    `${name.padEnd(10)} ${code === 0 ? 'done' : `ended with ${code}`} in ${((performance.now() - from) / 1000).toFixed(0)} s`,
  );
  if (code !== 0) process.exitCode = 1;
}
console.log(`\n== summary\n\n${results.join('\n')}`);
