/** Small things stand on a table where there is a floor, and not on it. */
import { createCanvas } from '@napi-rs/canvas';
import { PEOPLE_DEPTH } from '../animatic/projection.js';
import { css, mix } from '../sketch/colour.js';
import type { Stage } from '../sketch/layer.js';
import type { DrawnPlace } from '../sketch/setting.js';
import type { Performer } from './actors.js';
import { FEET } from './figures.js';

const HEIGHT = 0.2;
/** It stands a little before the people's feet. */
const BEFORE = 0.02;

/** Nearer than the people, who stand behind it. */
const DEPTH = PEOPLE_DEPTH - 0.002;

const WITH_TABLES = new Set<DrawnPlace>([
  'room',
  'office',
  'kitchen',
  'cafe',
  'warehouse',
  'library',
  'backdrop',
]);

export const hasTable = ({ reading }: Stage): boolean => WITH_TABLES.has(reading.place);

/** Where things stand on a table whose middle is at `x`. */
export const spotOn = (x: number) => ({ x, feet: FEET - HEIGHT + 0.008, depth: DEPTH - 0.001 });

export function tableAt(x: number, width: number, { light }: Stage): Performer {
  const wood = mix({ l: 0.46, a: 0.035, b: 0.06 }, light.shadow, 0.5 - 0.35 * light.daylight);
  return {
    depth: DEPTH,
    x,
    feet: FEET + BEFORE,
    height: HEIGHT + BEFORE,
    offset: 0,
    period: 1,
    walks: false,
    area: 0,
    draw(_, unit) {
      const wide = (unit * width) / (HEIGHT + BEFORE);
      const canvas = createCanvas(Math.ceil(wide), Math.ceil(unit));
      const brush = canvas.getContext('2d');
      const thick = unit * 0.1;
      brush.fillStyle = css(mix(wood, light.shadow, 0.45));
      for (const leg of [0.04, 0.91]) brush.fillRect(wide * leg, thick, wide * 0.05, unit - thick);
      brush.fillStyle = css(wood);
      brush.beginPath();
      brush.roundRect(0, 0, wide, thick, thick / 3);
      brush.fill();
      brush.fillStyle = css(mix(wood, light.key, 0.35));
      brush.fillRect(0, 0, wide, thick * 0.28);
      return { canvas, feet: { x: canvas.width / 2, y: canvas.height }, unit };
    },
    moved: () => ({}),
  };
}
