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
  let slowest = { ms: 0, text: '' };
  let over = 0;
  const from = performance.now();
  const measure = (text: string): number => {
    const start = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const repeated = repeatedTexts(maxLength);
  for (let seed = 0; seed < count; seed++) {
    const text = repeated[seed] ?? hostileText(seed, maxLength);
    let ms = measure(text);
    // A pause of the collector or of the machine is no property of the text.
    for (let again = 0; ms > MAX_MS && ms < 1000 && again < 3; again++) {
      // What was read last may be remembered.
      for (let other = 0; other < 5; other++) read(`a dog ${other}`);
      ms = Math.min(ms, measure(text));
    }
    if (ms > MAX_MS) over++;
    if (ms > slowest.ms) slowest = { ms, text };
  }
  const each = (performance.now() - from) / count;
  console.log(
    `${name.padEnd(26)} ${each.toFixed(2).padStart(7)} ms on average, slowest ${slowest.ms.toFixed(1).padStart(8)} ms, ${over} over ${MAX_MS} ms: ${JSON.stringify(slowest.text.slice(0, 60))}`,
  );
  if (over > 0) process.exitCode = 1;
}
