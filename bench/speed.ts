/**
 * What the benchmarks measured, as a table, as docs/speed.svg and docs/speed.md. The results stay in docs/speed.json;
 * a run of some benchmarks replaces theirs.
 *
 *   npx tsx bench/speed.ts                      writes page and picture from docs/speed.json
 *   npx tsx bench/speed.ts --compare OLD.json   warns of what got slower since, and fails never
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import {
  aimOf,
  distance,
  type Figure,
  judgedValue,
  type Result,
  ratioOf,
  short,
  withUnit,
} from './figures.js';
import { drawSpeed } from './speed-picture.js';
import { WAITS, type Wait, type WaitId } from './waits.js';

const DOCS = path.resolve(import.meta.dirname, '..', 'docs');
const RESULTS = path.join(DOCS, 'speed.json');
/** Runs of one machine differ by less. */
const TOLERANCE = 1.25;

type Results = Partial<Record<WaitId, Result>>;

const read = (file: string): Results =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};

/** In the order of the waits, whatever the order in which they were measured. */
const inOrder = (results: Results): Result[] =>
  (Object.keys(WAITS) as WaitId[]).flatMap((wait) => results[wait] ?? []);

export function keep(figures: readonly Figure[]): void {
  const results = read(RESULTS);
  const measured = { day: new Date().toISOString().slice(0, 10), cores: cpus().length };
  for (const each of figures) results[each.wait] = { ...each, ...measured };
  const ordered = Object.fromEntries(inOrder(results).map((each) => [each.wait, each]));
  writeFileSync(RESULTS, `${JSON.stringify(ordered, null, 2)}\n`);
}

const cellsOf = (one: Result): string[] => {
  const wait: Wait = WAITS[one.wait];
  const ratio = ratioOf(one);
  return [
    wait.what,
    withUnit(one.measured, wait.unit),
    wait.against ?? '–',
    withUnit(one.baseline, wait.unit),
    ratio === null ? '–' : `${short(ratio)} ×`,
    aimOf(wait),
    distance(one) <= 1 ? 'reached' : `${short(distance(one))} × the aim`,
  ];
};
const HEAD = ['wait', 'measured', 'against', 'baseline', 'ratio', 'aim', ''];

function printTable(results: readonly Result[]): void {
  const rows = [HEAD, ...results.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function pageOf(results: readonly Result[]): string {
  return `# How long things take

Each wait beside what is physically needed for it, measured in the same run. \`npm run bench\` measures all of it, prints this table, and writes this page and [the figures](speed.json) anew; \`npm run bench -- api start\` measures a part. CI keeps the last figures and warns of what got slower.

![Each wait as a share of its aim](speed.svg)

${[row(HEAD.map((cell) => cell || 'so')), row(HEAD.map(() => '---')), ...results.map((each) => row(cellsOf(each)))].join('\n')}

## What explains the gaps

${results.map(({ wait }) => `- **${WAITS[wait].what}**: ${WAITS[wait].finding}`).join('\n')}
`;
}

export function publish(): void {
  const results = inOrder(read(RESULTS));
  printTable(results);
  writeFileSync(path.join(DOCS, 'speed.svg'), drawSpeed(results));
  writeFileSync(path.join(DOCS, 'speed.md'), pageOf(results));
}

/** By ratios where there are any: they say the same on every machine. */
function compare(before: Results, now: Results): string[] {
  return inOrder(now).flatMap((one) => {
    const old = before[one.wait];
    if (old === undefined || distance(one) <= distance(old) * TOLERANCE) return [];
    const { aim, what, unit }: Wait = WAITS[one.wait];
    const shown = (each: Result) => withUnit(judgedValue(each), aim.of === 'ratio' ? '×' : unit);
    return `${what}: ${shown(one)}, it was ${shown(old)}`;
  });
}

if (import.meta.filename === process.argv[1]) {
  const [, , option, file] = process.argv;
  if (option === '--compare' && file)
    for (const each of compare(read(file), read(RESULTS))) console.log(`::warning title=Got slower::${each}`);
  else publish();
}
