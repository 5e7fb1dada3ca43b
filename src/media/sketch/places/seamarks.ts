/** What stands by the sea when the words say so: a lighthouse on its rocks, boats in a harbour, a pier. */
import { css, lighten, mix } from '../colour.js';
import { type Brush, type Layer, layer, type Stage } from '../layer.js';
import { glow } from '../shapes.js';

export function seamarks(stage: Stage): Layer[] {
  const { words } = stage.reading;
  if (/\blighthouses?\b/.test(words)) return [layer(3.6, (brush) => lighthouse(stage, brush), -0.1, 0.9)];
  if (/\b(harbou?rs?|quay|fishing boats?|marina)\b/.test(words))
    return [layer(3.6, (brush) => boats(stage, brush), 0.2, 0.9)];
  if (/\b(piers?|jetty|jetties|docks?|boardwalk)\b/.test(words))
    return [layer(2.8, (brush) => pier(stage, brush), 0.5, 1.1)];
  return [];
}

/** Planks on posts that lead from the lens out into the water. */
function pier({ light }: Stage, brush: Brush): void {
  const side = -Math.sign(light.sun.x) || 1;
  const wood = mix({ l: 0.42, a: 0.025, b: 0.045 }, light.shadow, 0.5 - 0.35 * light.daylight);
  const near = { y: 1.06, half: 0.34 };
  const far = { y: 0.7, half: 0.03 };
  // As far along the pier as it looks: planks crowd towards the end.
  const along = (share: number) => {
    const y = near.y + (far.y - near.y) * share;
    const half = near.half + (far.half - near.half) * share;
    return { y, half, x: side * (0.5 - 0.36 * share) };
  };
  for (const share of [0.12, 0.34, 0.55, 0.72, 0.86]) {
    const { x, y, half } = along(share);
    brush.fillStyle = css(mix(wood, light.shadow, 0.5));
    for (const edge of [-1, 1])
      brush.fillRect(x + edge * half - half * 0.07, y - half * 0.7, half * 0.14, half * 1.3);
  }
  const planks = 26;
  for (let plank = planks - 1; plank >= 0; plank--) {
    const [one, other] = [along((plank / planks) ** 0.6), along(((plank + 1) / planks) ** 0.6)];
    brush.fillStyle = css(mix(wood, plank % 2 ? light.key : light.shadow, 0.12));
    brush.beginPath();
    brush.moveTo(one.x - one.half, one.y);
    brush.lineTo(one.x + one.half, one.y);
    brush.lineTo(other.x + other.half, other.y);
    brush.lineTo(other.x - other.half, other.y);
    brush.fill();
  }
}

function lighthouse({ light }: Stage, brush: Brush): void {
  const side = -Math.sign(light.sun.x);
  const wall = mix(lighten(light.haze, 0.16), light.shadow, 0.25 - 0.2 * light.daylight);
  const rock = mix(light.shadow, light.haze, 0.16);
  brush.save();
  brush.translate(side * 0.42, 0);
  brush.fillStyle = css(rock);
  brush.beginPath();
  brush.moveTo(-0.36, 0.82);
  for (const [x, y] of [
    [-0.24, 0.7],
    [-0.17, 0.715],
    [-0.1, 0.635],
    [0.1, 0.625],
    [0.16, 0.69],
    [0.25, 0.71],
    [0.38, 0.82],
  ] as const)
    brush.lineTo(x, y);
  brush.fill();
  const tower = brush.createLinearGradient(-0.06, 0, 0.06, 0);
  const lit = css(lighten(wall, 0.05));
  const dim = css(mix(wall, light.shadow, 0.45));
  tower.addColorStop(0, side > 0 ? lit : dim);
  tower.addColorStop(1, side > 0 ? dim : lit);
  brush.fillStyle = tower;
  brush.beginPath();
  brush.moveTo(-0.062, 0.64);
  brush.lineTo(-0.042, 0.2);
  brush.lineTo(0.042, 0.2);
  brush.lineTo(0.062, 0.64);
  brush.fill();
  brush.fillStyle = css(mix({ l: 0.5, a: 0.15, b: 0.08 }, light.shadow, 0.45 - 0.25 * light.daylight));
  for (const y of [0.3, 0.45]) brush.fillRect(-0.047 - (y - 0.3) * 0.05, y, 0.094 + (y - 0.3) * 0.1, 0.06);
  brush.fillStyle = css(light.shadow);
  brush.fillRect(-0.058, 0.19, 0.116, 0.014);
  brush.fillRect(-0.034, 0.108, 0.068, 0.012);
  brush.beginPath();
  brush.moveTo(-0.04, 0.11);
  brush.lineTo(0, 0.066);
  brush.lineTo(0.04, 0.11);
  brush.fill();
  brush.fillStyle = css(lighten(light.lamp, 0.08));
  brush.fillRect(-0.03, 0.12, 0.06, 0.07);
  glow(brush, { x: 0, y: 0.155 }, 0.42, light.lamp, 0.95 - 0.4 * light.daylight);
  brush.restore();
}

function boats({ light, random: stream }: Stage, brush: Brush): void {
  const random = stream('boats');
  brush.lineCap = 'round';
  for (const at of [-1.25, -0.72, -0.3, 0.36, 0.8, 1.3]) {
    const x = at + random.between(-0.1, 0.1);
    const y = random.between(0.68, 0.75);
    const size = random.between(0.09, 0.14);
    const hull = mix(random.pick(light.accents), light.shadow, 0.72 - 0.2 * light.daylight);
    brush.strokeStyle = css(mix(light.shadow, light.haze, 0.12));
    brush.lineWidth = 0.005;
    brush.beginPath();
    brush.moveTo(x, y);
    brush.lineTo(x, y - size * 2.4);
    brush.moveTo(x, y - size * 2.3);
    brush.lineTo(x + size * 0.95, y - size * 0.15);
    brush.moveTo(x, y - size * 2.3);
    brush.lineTo(x - size * 0.95, y - size * 0.15);
    brush.stroke();
    brush.fillStyle = css(hull);
    brush.beginPath();
    brush.moveTo(x - size, y - size * 0.26);
    brush.quadraticCurveTo(x, y - size * 0.06, x + size * 1.08, y - size * 0.34);
    brush.quadraticCurveTo(x + size * 0.9, y + size * 0.22, x + size * 0.5, y + size * 0.22);
    brush.lineTo(x - size * 0.6, y + size * 0.22);
    brush.fill();
    brush.fillStyle = css(mix(hull, light.haze, 0.3));
    brush.fillRect(x - size * 0.5, y - size * 0.5, size * 0.42, size * 0.34);
  }
}
