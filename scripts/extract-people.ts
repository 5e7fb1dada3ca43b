/** Writes the ink people to src/media/people/peeps.json: parts of Open Peeps as paths. Run it after a change here: `npx tsx scripts/extract-people.ts`. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PARTS } from './people-chosen.js';

const require = createRequire(import.meta.url);

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

type Part = { ink: string; paper: string };

function partOf(kind: string, name: string): Part {
  const pieces = piecesOf(kind, name);
  const drawn = (isInk: boolean) =>
    pieces
      .filter(({ fill }) => (fill === 'ink') === isInk)
      .map(({ d }) => d)
      .join('');
  return { ink: drawn(true), paper: drawn(false) };
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
