/** The sky: its ramp, stars, sun or moon, and clouds. Far enough away that it hardly moves. */
import { colour, css, lighten, mix } from './colour.js';
import { ABOVE, type Layer, layer, REACH, type Stage } from './layer.js';
import { fillAll, glow, noisePicture, verticalRamp } from './shapes.js';

export function sky(stage: Stage, horizon = 0.66): Layer {
  const { light, reading } = stage;
  return layer(14, (brush) => {
    const stops = light.sky.map((value, index) => [index / (light.sky.length - 1), css(value)] as const);
    fillAll(brush, verticalRamp(brush, stops, -0.15, horizon));
    if (light.sun.moon && reading.weather === 'clear') stars(stage, brush, horizon);
    if (reading.aurora) aurora(stage, brush, horizon);
    glow(brush, light.sun, 0.95, light.key, reading.weather === 'clear' ? 0.55 : 0.25);
    if (light.sun.visible) disc(stage, brush);
    clouds(stage, brush, horizon);
    if (reading.weather === 'storm') lightning(stage, brush, horizon);
    glow(brush, { x: light.sun.x, y: light.sun.y }, 0.4, light.key, light.sun.visible ? 0.4 : 0.12);
  });
}

function disc(stage: Stage, brush: Parameters<Layer['paint']>[0]): void {
  const { sun, key, sky: ramp } = stage.light;
  brush.fillStyle = css(lighten(key, 0.08));
  brush.beginPath();
  brush.arc(sun.x, sun.y, sun.radius, 0, 7);
  brush.fill();
  if (!sun.moon) return;
  const random = stage.random('moon');
  for (let crater = 0; crater < 9; crater++) {
    const angle = random.between(0, 6.3);
    const away = random.between(0, sun.radius * 0.75);
    brush.fillStyle = css(mix(key, ramp[1]!, 0.5), 0.28);
    brush.beginPath();
    brush.arc(
      sun.x + Math.cos(angle) * away,
      sun.y + Math.sin(angle) * away,
      sun.radius * random.between(0.06, 0.22),
      0,
      7,
    );
    brush.fill();
  }
}

function stars(stage: Stage, brush: Parameters<Layer['paint']>[0], horizon: number): void {
  const random = stage.random('stars');
  for (let star = 0; star < 520; star++) {
    const y = ABOVE + (horizon - ABOVE) * random.next() ** 1.4;
    const bright = random.next() ** 3;
    brush.fillStyle = css(
      lighten(stage.light.key, 0.1),
      (0.25 + 0.75 * bright) * (1 - Math.max(0, y / horizon) * 0.9),
    );
    brush.beginPath();
    brush.arc(random.between(-REACH, REACH), y, 0.0007 + 0.0016 * bright, 0, 7);
    brush.fill();
  }
}

/** Curtains of light that hang in folds, green below and violet above. */
function aurora(
  { random: streamOf, light }: Stage,
  brush: Parameters<Layer['paint']>[0],
  horizon: number,
): void {
  const random = streamOf('aurora');
  const strength = 0.8 * (1 - light.daylight);
  const step = 0.012;
  brush.save();
  brush.globalCompositeOperation = 'screen';
  for (const curtain of [0, 1, 2]) {
    const base = horizon * (0.42 + 0.14 * curtain);
    const [first, second] = [random.between(0, 6.3), random.between(0, 6.3)];
    const tall = random.between(0.3, 0.46);
    for (let x = -REACH; x < REACH; x += step) {
      const fold = Math.sin(x * 2.3 + first) + 0.45 * Math.sin(x * 6.1 + second);
      const bright = strength * (0.45 + 0.35 * Math.sin(x * 3.7 + second) + 0.2 * Math.sin(x * 31 + first));
      const foot = base + 0.07 * fold;
      const ramp = brush.createLinearGradient(0, foot - tall, 0, foot + 0.03);
      ramp.addColorStop(0, css(VIOLET, 0));
      ramp.addColorStop(0.4, css(VIOLET, Math.max(0, bright * 0.45)));
      ramp.addColorStop(0.86, css(GREEN, Math.max(0, bright)));
      ramp.addColorStop(1, css(GREEN, 0));
      brush.fillStyle = ramp;
      brush.fillRect(x, foot - tall, step * 1.4, tall + 0.03);
    }
  }
  brush.restore();
}

const GREEN = colour('#4ff0a0');
const VIOLET = colour('#8a5cf0');

function clouds(stage: Stage, brush: Parameters<Layer['paint']>[0], horizon: number): void {
  const { light, reading } = stage;
  const cover = {
    clear: 0.53,
    cloudy: 0.38,
    fog: 0.44,
    snow: 0.42,
    rain: 0.38,
    storm: 0.36,
    sandstorm: 0.46,
  }[reading.weather];
  const lit = mix(light.sky.at(-1)!, light.key, 0.5);
  const shaded = mix(light.sky[1]!, light.shadow, reading.weather === 'storm' ? 0.45 : 0.18);
  const picture = noisePicture(stage.random('clouds'), 360, 150, { x: 7, y: 4.5 }, (value, x, y) => {
    const thick = Math.max(0, value - cover) / 0.3;
    const near = 1 - Math.min(1, Math.hypot((x - 0.5) * 2 * REACH - light.sun.x, (y - 0.5) * 0.8) / 1.4);
    return {
      colour: mix(shaded, lit, Math.min(1, 0.25 + 0.6 * near + 0.3 * (1 - thick))),
      alpha: Math.min(0.92, thick * 1.3) * Math.sin(Math.PI * Math.min(1, y * 1.15)) ** 0.7,
    };
  });
  brush.drawImage(picture, -REACH, -0.42, 2 * REACH, horizon + 0.4);
}

/** A bolt that forks on its way down, and the cloud that it lights from inside. */
function lightning(stage: Stage, brush: Parameters<Layer['paint']>[0], horizon: number): void {
  const random = stage.random('lightning');
  const bright = lighten(mix(stage.light.key, stage.light.sky[0]!, 0.2), 0.15);
  const start = { x: -stage.light.sun.x + random.between(-0.1, 0.1), y: -0.05 };
  glow(brush, start, 0.6, bright, 0.7);
  glow(brush, { x: start.x, y: horizon }, 0.4, bright, 0.35);
  const strike = (x: number, y: number, width: number, lean: number) => {
    brush.strokeStyle = css(bright, 0.95);
    brush.lineWidth = width;
    brush.beginPath();
    brush.moveTo(x, y);
    const forks: [number, number][] = [];
    while (y < horizon) {
      x += random.between(-0.022, 0.022) + lean;
      y += random.between(0.015, 0.04);
      brush.lineTo(x, y);
      if (width > 0.002 && random.next() < 0.22) forks.push([x, y]);
      if (width < 0.002 && random.next() < 0.14) break;
    }
    brush.stroke();
    for (const [fx, fy] of forks) strike(fx, fy, width * 0.45, random.between(-0.016, 0.016));
  };
  strike(start.x, start.y, 0.0045, 0);
}
