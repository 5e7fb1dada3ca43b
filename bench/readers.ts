/**
 * How long hostile texts keep each reader of words busy. Whatever is read in a request holds up all others meanwhile,
 * so that no text may take more than 50 ms.
 *
 *   npx tsx bench/readers.ts [texts per reader, 10000 unless told] [reader]
 */
import { READERS } from '../test/hostile/readers.js';
import { hostileText, repeatedTexts } from '../test/hostile/texts.js';

const MAX_MS = 50;
const count = Number(process.argv[2] ?? 10_000);
const wanted = process.argv[3];

for (const { name, maxLength, read } of READERS) {
  if (wanted !== undefined && name !== wanted) continue;
  const repeated = repeatedTexts(maxLength);
  const textOf = (seed: number): string => repeated[seed] ?? hostileText(seed, maxLength);
  const from = performance.now();
  const measure = (text: string): number => {
    const start = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const measured = Array.from({ length: count }, (_, seed) => ({ seed, ms: measure(textOf(seed)) }));
  const each = (performance.now() - from) / count;
  // A pause of the collector, or code that was not compiled yet, is no property of the text.
  for (const one of measured.filter(({ ms }) => ms > MAX_MS)) {
    for (let again = 0; one.ms > MAX_MS && one.ms < 1000 && again < 3; again++) {
      // What was read last may be remembered.
      for (let other = 0; other < 5; other++) read(`a dog ${other}`);
      one.ms = Math.min(one.ms, measure(textOf(one.seed)));
    }
  }
  const slowest = measured.reduce((a, b) => (b.ms > a.ms ? b : a));
  const over = measured.filter(({ ms }) => ms > MAX_MS).length;
  console.log(
    `${name.padEnd(26)} ${each.toFixed(2).padStart(7)} ms on average, slowest ${slowest.ms.toFixed(1).padStart(8)} ms, ${over} over ${MAX_MS} ms: ${JSON.stringify(textOf(slowest.seed).slice(0, 60))}`,
  );
  if (over > 0) process.exitCode = 1;
}
