/**
 * How long rules take to read an instruction: the first one of a process, and every phrase of the corpus when the
 * code is warm. A request that needs no model should not be held up by reading: 5 ms at most.
 *
 *   npx tsx bench/edits.ts
 */
import { readFileSync } from 'node:fs';
import { exampleScene } from '../src/film/cut/language/example-scene.js';
import { interpret } from '../src/film/cut/language/interpret.js';
import { PHRASES } from '../test/phrases/edits.js';

const MAX_MS = 5;
const ROUNDS = 20;

const scene = exampleScene();
const read = (phrase: string): number => {
  const from = performance.now();
  interpret(phrase, scene);
  return performance.now() - from;
};

const cold = read('swap 2 and 4 and make the last one slower');
const heard = readFileSync(new URL('../test/phrases/heard.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' => '))
  .map((line) => line.split(' => ')[0]!);
const phrases = [...PHRASES.map(([phrase]) => phrase), ...heard];

for (let round = 0; round < 3; round++) phrases.forEach(read);
// The quickest of many readings is the phrase's own time; the rest is what else the machine had to do.
const own = phrases.map((phrase) => ({ phrase, ms: Number.POSITIVE_INFINITY }));
const all: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const each of own) {
    const ms = read(each.phrase);
    all.push(ms);
    each.ms = Math.min(each.ms, ms);
  }
}
all.sort((a, b) => a - b);
own.sort((a, b) => a.ms - b.ms);
const share = (at: number) => all[Math.min(all.length - 1, Math.floor(all.length * at))]!;
const slowest = own.at(-1)!;

console.log(`${phrases.length} phrases, ${ROUNDS} times each\n`);
console.log(`the first of a process   ${cold.toFixed(1)} ms`);
console.log(
  `warm                     p50 ${share(0.5).toFixed(2)} ms  p95 ${share(0.95).toFixed(2)} ms  p99 ${share(0.99).toFixed(2)} ms  max ${share(1).toFixed(1)} ms` +
    `  p95 at most ${MAX_MS}  ${share(0.95) <= MAX_MS ? 'ok' : 'MISSED'}`,
);
console.log(
  `slowest phrase           ${slowest.ms.toFixed(2)} ms  “${slowest.phrase}”  at most ${MAX_MS}  ${slowest.ms <= MAX_MS ? 'ok' : 'MISSED'}`,
);
