/** A flat drawing in another colour: its largest areas take it, and the rest of its colours stay. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { type Colour, chroma, colour, toRgb } from '../sketch/colour.js';

type Fill = { hex: string; value: Colour; area: number };

const HEX = /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi;
const full = (hex: string): string => (hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex);

/** Enough to see which fill covers most. */
const PIXELS = 64;
/** The colour that was asked for covers at least this share of the picture. */
const COVERED = 0.55;
/** Below this a colour is a grey. */
const GREY = 0.035;
/** Eyes, noses and outlines stay dark, whatever the colour of the rest. */
const INK = 0.32;

/** `kept` are fills that belong to no thing: the water under a boat. */
export async function recoloured(svg: string, wanted: Colour, kept: readonly string[]): Promise<string> {
  const groups = groupsOf((await fillsOf(svg)).filter(({ hex }) => !kept.includes(hex)));
  const whole = groups.reduce((sum, each) => sum + areaOf(each), 0);
  const changed = new Map<string, string>();
  let covered = 0;
  const [first] = groups;
  for (const group of groups) {
    if (covered >= COVERED * whole) break;
    covered += areaOf(group);
    for (const { hex, value } of group)
      changed.set(hex, shaded(wanted, value, group[0]!.value, first![0]!.value));
  }
  return svg.replaceAll(HEX, (hex) => changed.get(full(hex).toLowerCase()) ?? hex);
}

/** Each fill stays as light relative to the others of its group, and the groups keep some of their difference. */
function shaded(wanted: Colour, value: Colour, ofGroup: Colour, ofFirst: Colour): string {
  const l = wanted.l + (value.l - ofGroup.l) * 0.9 + (ofGroup.l - ofFirst.l) * 0.4;
  const [red, green, blue] = toRgb({ ...wanted, l: Math.min(0.97, Math.max(0.08, l)) });
  return `rgb(${red},${green},${blue})`;
}

const areaOf = (group: readonly Fill[]): number => group.reduce((sum, { area }) => sum + area, 0);

/** Fills of one hue together, the largest group first. */
function groupsOf(fills: readonly Fill[]): Fill[][] {
  const groups: Fill[][] = [];
  for (const fill of [...fills].sort((one, other) => other.area - one.area)) {
    if (fill.value.l < INK) continue;
    const alike = groups.find(([main]) => sameHue(main!.value, fill.value));
    if (alike) alike.push(fill);
    else groups.push([fill]);
  }
  return groups.sort((one, other) => areaOf(other) - areaOf(one));
}

function sameHue(one: Colour, other: Colour): boolean {
  const [first, second] = [chroma(one), chroma(other)];
  if (first < GREY || second < GREY) return first < GREY && second < GREY && Math.abs(one.l - other.l) < 0.3;
  return (one.a * other.a + one.b * other.b) / (first * second) > 0.75;
}

/** How much of the picture each fill covers. */
async function fillsOf(svg: string): Promise<Fill[]> {
  const hexes = [...new Set([...svg.matchAll(HEX)].map(([hex]) => full(hex).toLowerCase()))];
  const fills = hexes.map((hex): Fill => ({ hex, value: colour(hex), area: 0 }));
  const sized = svg.replace('<svg ', `<svg width="${PIXELS}" height="${PIXELS}" `);
  const canvas = createCanvas(PIXELS, PIXELS);
  const brush = canvas.getContext('2d');
  brush.drawImage(await loadImage(Buffer.from(sized)), 0, 0, PIXELS, PIXELS);
  const { data } = brush.getImageData(0, 0, PIXELS, PIXELS);
  const rgb = fills.map(({ value }) => toRgb(value));
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]! < 200) continue;
    const away = rgb.map((each) =>
      each.reduce((sum, part, index) => sum + Math.abs(part - data[at + index]!), 0),
    );
    const nearest = fills[away.indexOf(Math.min(...away))];
    if (nearest) nearest.area += 1;
  }
  return fills.filter(({ area }) => area > 0);
}
