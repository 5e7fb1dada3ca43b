/**
 * The one form of a benchmark's result. A benchmark calls `figure` for each wait of bench/waits.ts that it measures:
 *
 *   figure({ wait: 'film', measured: 31.2, baseline: 18.4 });
 *
 * with `measured` and `baseline` in the wait's unit and from the same run, and no baseline where the aim is absolute.
 * That prints a line, and under `npm run bench` hands the figure on to the table, the picture and docs/speed.json.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { WAITS, type Wait, type WaitId } from './waits.js';

export type Figure = { wait: WaitId; measured: number; baseline: number | null };
/** A figure, and the day and the machine's cores it was measured on. */
export type Result = Figure & { day: string; cores: number };

/** Names the file that benchmarks append their figures to. */
export const FIGURES_FILE = 'BENCH_FIGURES';

export function figure({
  wait,
  measured,
  baseline = null,
}: Omit<Figure, 'baseline'> & { baseline?: number | null }): void {
  const one: Figure = { wait, measured, baseline };
  console.log(`${WAITS[wait].what.padEnd(58)} ${describe(one)}`);
  const file = process.env[FIGURES_FILE];
  if (file) appendFileSync(file, `${JSON.stringify(one)}\n`);
}

export const figuresIn = (file: string): Figure[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Figure);

export const ratioOf = ({ measured, baseline }: Figure): number | null =>
  baseline === null || baseline === 0 ? null : measured / baseline;

/** What the aim is about: the ratio, or what was measured. */
export function judgedValue(one: Figure): number {
  return WAITS[one.wait].aim.of === 'ratio' ? (ratioOf(one) ?? Number.POSITIVE_INFINITY) : one.measured;
}

/** How far a figure is from its aim: 1 is reached, 2 is twice as long as it should be. */
export function distance(one: Figure): number {
  const { aim } = WAITS[one.wait];
  return aim.better === 'less' ? judgedValue(one) / aim.limit : aim.limit / judgedValue(one);
}

/** The value that this share of all values is below. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

export const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

export const withUnit = (value: number | null, unit: string): string =>
  value === null ? '–' : `${short(value)} ${unit}`;

export function aimOf({ aim, unit }: Wait): string {
  const sign = aim.better === 'less' ? '≤' : '≥';
  return aim.of === 'ratio' ? `${sign} ${aim.limit} ×` : `${sign} ${aim.limit} ${unit}`;
}

function describe(one: Figure): string {
  const wait: Wait = WAITS[one.wait];
  const ratio = ratioOf(one);
  const beside =
    ratio === null ? '' : `, ${withUnit(one.baseline, wait.unit)} of ${wait.against}: ${short(ratio)} ×`;
  return `${withUnit(one.measured, wait.unit)}${beside} (aim ${aimOf(wait)}: ${distance(one) <= 1 ? 'reached' : 'missed'})`;
}
