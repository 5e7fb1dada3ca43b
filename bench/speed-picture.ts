/** All waits in one picture: a bar each, as long as the wait is in shares of its aim. */
import { escapeMarkup } from '../src/film/text.js';
import { distance, judgedValue, type Result, withUnit } from './figures.js';
import { WAITS, type Wait } from './waits.js';

const ROW = 26;
const TOP = 44;
const LABELS = 340;
const SCALE = 360;
const WIDTH = LABELS + SCALE + 130;
/** Shares of the aim at both ends of the scale, which is logarithmic. */
const [FROM, TO] = [1 / 16, 16];

const at = (share: number): number =>
  (SCALE * Math.log(Math.min(TO, Math.max(FROM, share)) / FROM)) / Math.log(TO / FROM);

function bar(one: Result, index: number): string {
  const { what, unit, aim }: Wait = WAITS[one.wait];
  const share = distance(one);
  const y = TOP + index * ROW;
  const value = withUnit(judgedValue(one), aim.of === 'ratio' ? '×' : unit);
  return `  <text x="${LABELS - 10}" y="${y + 14}" text-anchor="end">${escapeMarkup(what)}</text>
  <rect x="${LABELS}" y="${y + 3}" width="${at(share).toFixed(1)}" height="15" rx="2" class="${share <= 1 ? 'reached' : 'missed'}"/>
  <text x="${(LABELS + at(share) + 6).toFixed(1)}" y="${y + 14}">${escapeMarkup(value)}</text>`;
}

function tick(share: number, height: number): string {
  const x = (LABELS + at(share)).toFixed(1);
  const label = share === 1 ? 'aim' : share < 1 ? `1/${1 / share}` : `${share} ×`;
  return `  <line x1="${x}" y1="${TOP - 8}" x2="${x}" y2="${height - 8}" class="${share === 1 ? 'aim' : 'tick'}"/>
  <text x="${x}" y="${TOP - 16}" text-anchor="middle" class="small">${label}</text>`;
}

export function drawSpeed(results: readonly Result[]): string {
  const height = TOP + results.length * ROW + 12;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="Each wait as a share of its aim; shorter is better">
  <style>
    text { font: 13px system-ui, sans-serif; fill: #24292f } .small { font-size: 11px; fill: #57606a }
    .reached { fill: #2da44e } .missed { fill: #d4691e } .tick { stroke: #d0d7de } .aim { stroke: #24292f; stroke-dasharray: 4 3 }
    rect.paper { fill: #fff }
  </style>
  <rect class="paper" width="${WIDTH}" height="${height}"/>
${[1 / 16, 1 / 4, 1, 4, 16].map((share) => tick(share, height)).join('\n')}
${results.map(bar).join('\n')}
</svg>
`;
}
