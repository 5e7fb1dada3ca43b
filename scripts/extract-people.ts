/**
 * Writes the ink people to src/media/people/peeps.json: parts of Open Peeps as paths, with the areas between and within
 * their ink as shapes of their own, so that skin, hair and clothes can have colours. Run it after a change here:
 * `npx tsx scripts/extract-people.ts [folder]`, which draws the areas with their numbers into the folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, Path2D } from '@napi-rs/canvas';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { eroded, grown, labelled, type Mask, outlineOf } from './masks.js';
import { PARTS } from './people-chosen.js';

const require = createRequire(import.meta.url);
const folder = process.argv[2];
if (folder)
  GlobalFonts.registerFromPath(
    require.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
    'Inter',
  );

type Piece = { fill: string; d: string };

/** All paths of a part in the coordinates of the whole figure. */
function piecesOf(kind: string, name: string): Piece[] {
  const module = require(`react-peeps/lib/peeps/${kind}/${name}`) as Record<string, never>;
  const component = Object.values(module).find((each) => typeof each === 'function')!;
  const markup = renderToStaticMarkup(
    createElement(component, { strokeColor: 'ink', backgroundColor: 'paper' }),
  );
  const moves: [number, number][] = [[...(ORIGIN[kind] ?? [0, 0])] as [number, number]];
  const pieces: Piece[] = [];
  for (const [tag] of markup.matchAll(/<[^>]+>/g)) {
    const value = (attribute: string) => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1];
    if (tag === '</g>') moves.pop();
    const move = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(value('transform') ?? '');
    const [x, y] = moves.at(-1)!;
    const at: [number, number] = move ? [x + Number(move[1]), y + Number(move[2])] : [x, y];
    if (tag.startsWith('<g')) moves.push(at);
    const d = value('d');
    if (d) pieces.push({ fill: value('fill') ?? 'ink', d: moved(d, at) });
  }
  return pieces;
}

/** Parts of a head are placed by the figure that wears them. */
const ORIGIN: Record<string, [number, number]> = {
  hair: [225, 0],
  face: [384, 186],
  facialHair: [348, 338],
  accessories: [272, 241],
};

/** The paths have absolute commands only, so every pair of numbers is a point. */
function moved(d: string, [dx, dy]: [number, number]): string {
  return d
    .replace(/[A-Z]/g, ' $& ')
    .trim()
    .split(/[\s,]+/)
    .reduce<{ text: string; odd: boolean }>(
      ({ text, odd }, token) => {
        if (/[A-Z]/.test(token)) return { text: text + token, odd: false };
        const value = Math.round((Number(token) + (odd ? dy : dx)) * 2) / 2;
        return { text: text + (/[A-Z]$/.test(text) ? '' : ' ') + value, odd: !odd };
      },
      { text: '', odd: false },
    ).text;
}

const SCALE = 0.25;
const MARGIN = 200;
const [WIDE, HIGH] = [(850 + 2 * MARGIN) * SCALE, (850 + 2 * MARGIN) * SCALE];

function rastered(pieces: readonly Piece[]): Mask {
  const canvas = createCanvas(WIDE, HIGH);
  const brush = canvas.getContext('2d');
  brush.setTransform(SCALE, 0, 0, SCALE, MARGIN * SCALE, MARGIN * SCALE);
  for (const { d } of pieces) brush.fill(new Path2D(d));
  const data = canvas.data();
  return {
    width: WIDE,
    height: HIGH,
    at: Uint8Array.from({ length: WIDE * HIGH }, (_, index) => (data[index * 4 + 3]! > 127 ? 1 : 0)),
  };
}

const both = (one: Mask, other: Mask, keep: (a: number, b: number) => boolean): Mask => ({
  ...one,
  at: one.at.map((value, index) => (keep(value, other.at[index]!) ? 1 : 0)),
});

/** Half of a thick line, and how much of the ink around a filled area stays. */
const LINE = 18 * SCALE;
const OUTLINE = 7 * SCALE;

type Part = { ink: string; paper: string; areas: Record<string, string> };

function partOf(kind: string, name: string): Part {
  const pieces = piecesOf(kind, name);
  const ink = pieces.filter(({ fill }) => fill === 'ink');
  const rest = pieces.filter(({ fill }) => fill !== 'ink');
  const part: Part = {
    ink: ink.map(({ d }) => d).join(''),
    paper: rest.map(({ d }) => d).join(''),
    areas: {},
  };
  if (kind === 'face' || kind === 'facialHair' || kind === 'accessories') return part;
  const inked = rastered(ink);
  const open = both(rastered(rest), inked, (paper, line) => paper === 1 && line === 0);
  const solid = eroded(grown(eroded(inked, LINE), LINE), OUTLINE);
  const between = labelled(eroded(open, 1), 60);
  const within = labelled(solid, 60);
  const found = [
    ...between.map((area) => ({ area: grown(area, 4), solid: false })),
    ...within.map((area) => ({ area, solid: true })),
  ];
  found.forEach(({ area, solid }) => {
    const label = guessed(name, area, solid);
    part.areas[label] = (part.areas[label] ?? '') + outlineOf(area, SCALE, MARGIN);
  });
  if (folder)
    numbered(
      kind,
      name,
      part,
      found.map(({ area }) => area),
    );
  return part;
}

/** The face is skin wherever the nose is; what else of a head is paper is an ear or, where it is large, hair. */
function guessed(name: string, area: Mask, solid: boolean): string {
  const has = (x: number, y: number) =>
    area.at[Math.round((y + MARGIN) * SCALE) * WIDE + Math.round((x + MARGIN) * SCALE)] === 1;
  if (has(470, 300)) return 'skin';
  if (solid) return 'hair';
  const size = area.at.reduce((sum, value) => sum + value, 0);
  return size < 700 && !/Gray|Beanie|Turban|Hat|Bangs/.test(name) ? 'skin' : 'hair';
}

function numbered(kind: string, name: string, part: Part, areas: readonly Mask[]): void {
  mkdirSync(folder!, { recursive: true });
  const canvas = createCanvas(WIDE * 1.5, HIGH * 1.5);
  const brush = canvas.getContext('2d');
  brush.fillStyle = '#ddd';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.setTransform(SCALE * 1.5, 0, 0, SCALE * 1.5, MARGIN * SCALE * 1.5, MARGIN * SCALE * 1.5);
  brush.fillStyle = '#fff';
  brush.fill(new Path2D(part.paper));
  brush.fillStyle = '#000';
  brush.fill(new Path2D(part.ink));
  areas.forEach((area, index) => {
    brush.fillStyle = ['#f8b', '#8cf', '#9e7', '#fc6', '#c9f', '#6ed'][index % 6]!;
    brush.fill(new Path2D(outlineOf(area, SCALE, MARGIN)), 'evenodd');
  });
  brush.font = '64px Inter';
  areas.forEach((area, index) => {
    const inside = area.at.indexOf(1);
    let [x, y, count] = [0, 0, 0];
    area.at.forEach((value, at) => {
      if (value) [x, y, count] = [x + (at % WIDE), y + Math.floor(at / WIDE), count + 1];
    });
    const middle = Math.round(y / count) * WIDE + Math.round(x / count);
    const at = area.at[middle] ? middle : inside;
    brush.fillStyle = '#d00';
    brush.fillText(
      String(index),
      (at % WIDE) / SCALE - MARGIN - 20,
      Math.floor(at / WIDE) / SCALE - MARGIN + 20,
    );
  });
  writeFileSync(`${folder}/${kind}-${name}.png`, canvas.toBuffer('image/png'));
}

const people: Record<string, Record<string, Part>> = {};
for (const [kind, names] of Object.entries(PARTS)) {
  people[kind] = Object.fromEntries(names.map((name) => [name, partOf(kind, name)]));
}
writeFileSync(
  'src/media/people/peeps.json',
  `{\n${Object.entries(people)
    .map(
      ([kind, parts]) =>
        `${JSON.stringify(kind)}: {\n${Object.entries(parts)
          .map(([name, part]) => `${JSON.stringify(name)}: ${JSON.stringify(part)}`)
          .join(',\n')}\n}`,
    )
    .join(',\n')}\n}\n`,
);
