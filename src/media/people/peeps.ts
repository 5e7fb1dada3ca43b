/** Heads from Open Peeps, drawn in ink over areas of colour. Read when the first person is drawn. */
import { readFileSync } from 'node:fs';
import { Path2D } from '@napi-rs/canvas';
import { type Colour, css } from '../sketch/colour.js';
import type { Brush } from '../sketch/layer.js';

type Kind = 'hair' | 'face' | 'facialHair' | 'accessories';
type Part = { ink: string; paper: string };
type Shapes = { ink: Path2D; paper: Path2D };

/** From the top of the head to the chin, and where the neck meets it, in the units of the paths. */
const HEAD = { height: 430, neck: { x: 452, y: 462 } };

let parts: Record<Kind, Record<string, Part>> | null = null;
const shapes = new Map<string, Shapes>();

function shapesOf(kind: Kind, name: string): Shapes | null {
  const known = shapes.get(`${kind} ${name}`);
  if (known) return known;
  parts ??= JSON.parse(readFileSync(new URL('./peeps.json', import.meta.url), 'utf8')) as NonNullable<
    typeof parts
  >;
  const part = parts[kind][name];
  if (!part) return null;
  const made = {
    ink: new Path2D(part.ink),
    paper: new Path2D(part.paper),
  };
  shapes.set(`${kind} ${name}`, made);
  return made;
}

export type Head = {
  hair: string;
  face: string;
  beard: string | null;
  glasses: string | null;
};

/** What is worn on a head is no hair, and stays ink. */
const WORN = /Turban|Beanie|Hat|Hijab/;

/** Lines are narrower than this, in the units of the paths; what is wider is hair, with a line around it. */
const LINE = 26;

/** The neck is at the origin and the head looks to the right; `size` is the height of the head. */
export function drawPeep(
  brush: Brush,
  { hair, face, beard, glasses }: Head,
  size: number,
  colours: { skin: Colour; hair: Colour; ink: Colour },
): void {
  const scale = size / HEAD.height;
  brush.save();
  brush.scale(scale, scale);
  brush.translate(-HEAD.neck.x, -HEAD.neck.y);
  const head = shapesOf('hair', hair) ?? shapesOf('hair', 'Short')!;
  brush.fillStyle = css(colours.skin);
  brush.fill(head.paper);
  brush.fillStyle = css(WORN.test(hair) ? colours.ink : colours.hair);
  brush.fill(head.ink);
  brush.save();
  brush.clip(head.ink);
  brush.strokeStyle = css(colours.ink);
  brush.lineWidth = LINE;
  brush.stroke(head.ink);
  brush.restore();
  for (const [kind, name] of [
    ['face', face],
    ['facialHair', beard],
    ['accessories', glasses],
  ] as const) {
    const part = name === null ? null : shapesOf(kind, name);
    if (!part) continue;
    brush.fillStyle = kind === 'accessories' ? 'rgba(255, 255, 255, 0.25)' : '#f6efe6';
    brush.fill(part.paper);
    brush.fillStyle = css(kind === 'facialHair' ? colours.hair : colours.ink);
    brush.fill(part.ink);
  }
  brush.restore();
}
