/** Space: a nebula in the palette's colours, stars at three distances, a planet, and the rock one stands on. */
import { css, lighten, mix, withLightness } from '../colour.js';
import { ABOVE, BELOW, type Brush, type Layer, layer, REACH, type Stage } from '../layer.js';
import { fillAll, glow, land, noisePicture, ridge, verticalRamp } from '../shapes.js';

export function space(stage: Stage): Layer[] {
  const { light } = stage;
  const black = mix({ l: 0.1, a: 0.005, b: -0.025 }, light.shadow, 0.5);
  const land = /\b(moons?|lunar|mars|surface|plain|craters?|alien|walks?|desert)\b/.test(stage.reading.words);
  const sky = [
    layer(20, (brush) => {
      fillAll(brush, css(black));
      nebula(stage, brush);
      stars(stage, brush, 'far', 900, 0.0009);
    }),
    layer(12, (brush) => stars(stage, brush, 'near', 130, 0.0021)),
    layer(6, (brush) => planet(stage, brush), ABOVE, 1),
  ];
  if (!land) return sky;
  return [
    ...sky,
    layer(3.4, (brush) => rocks(stage, brush, 'crater rim', 0.92, 0.14, 0.3), 0.7),
    layer(
      2.1,
      (brush) => {
        rocks(stage, brush, 'ground', 0.95, 0.05, 0.16);
        craters(stage, brush);
      },
      0.8,
    ),
    layer(1.2, (brush) => rocks(stage, brush, 'boulders', 1.1, 0.16, 0.03), 0.9),
  ];
}

function nebula(stage: Stage, brush: Brush): void {
  const { accents, sky } = stage.light;
  const [first, second] = [withLightness(accents[0]!, 0.5), withLightness(accents[1] ?? sky[2]!, 0.42)];
  const tilt = stage.random('nebula tilt').between(-0.5, 0.5);
  const picture = noisePicture(stage.random('nebula'), 320, 160, { x: 4.5, y: 2.6 }, (value, x, y) => {
    const band = Math.exp(-(((y - 0.46 - (x - 0.5) * tilt) / 0.24) ** 2));
    const thick = Math.max(0, value - 0.4) * 2.1 * band;
    return {
      colour: mix(second, lighten(first, thick * 0.25), Math.min(1, value * 1.3 - 0.1 + (x - 0.5) * 0.6)),
      alpha: Math.min(0.95, thick * 1.25),
    };
  });
  brush.globalCompositeOperation = 'screen';
  brush.drawImage(picture, -REACH, ABOVE, 2 * REACH, BELOW - ABOVE);
  brush.globalCompositeOperation = 'source-over';
}

function stars(stage: Stage, brush: Brush, name: string, count: number, size: number): void {
  const random = stage.random(`stars ${name}`);
  for (let star = 0; star < count; star++) {
    const bright = random.next() ** 4;
    const at = { x: random.between(-REACH, REACH), y: random.between(ABOVE, BELOW) };
    const value = mix(lighten(stage.light.key, 0.1), random.pick(stage.light.accents), random.next() * 0.4);
    brush.fillStyle = css(value, 0.35 + 0.65 * bright);
    brush.beginPath();
    brush.arc(at.x, at.y, size * (0.5 + bright), 0, 7);
    brush.fill();
    if (bright > 0.5) glow(brush, at, size * 16, value, 0.55);
  }
}

function planet(stage: Stage, brush: Brush): void {
  const { light } = stage;
  const random = stage.random('planet');
  const radius = random.between(0.2, 0.3);
  const centre = { x: -light.sun.x * 0.9, y: random.between(0.32, 0.42) };
  const side = Math.sign(light.sun.x);
  const [body, band] = [light.accents[0]!, light.accents[1] ?? light.haze];
  glow(brush, { x: centre.x + side * radius * 0.3, y: centre.y - radius * 0.2 }, radius * 2.1, body, 0.5);
  const ringed = random.next() < 0.6;
  const ring = (from: number, to: number) => {
    if (!ringed) return;
    for (let line = 0; line < 9; line++) {
      brush.strokeStyle = css(mix(band, light.key, line / 12), 0.2 + 0.5 * random.next());
      brush.lineWidth = radius * random.between(0.012, 0.05);
      brush.beginPath();
      brush.ellipse(
        centre.x,
        centre.y,
        radius * (1.35 + line * 0.075),
        radius * (0.3 + line * 0.018),
        -0.32,
        from,
        to,
      );
      brush.stroke();
    }
  };
  ring(Math.PI, 2 * Math.PI);
  brush.save();
  brush.beginPath();
  brush.arc(centre.x, centre.y, radius, 0, 7);
  brush.clip();
  brush.fillStyle = css(withLightness(body, 0.62));
  brush.fillRect(centre.x - radius, centre.y - radius, 2 * radius, 2 * radius);
  const picture = noisePicture(random, 96, 96, { x: 1.6, y: 7 }, (value) => ({
    colour: mix(withLightness(band, 0.75), withLightness(body, 0.36), value),
    alpha: 0.75,
  }));
  brush.translate(centre.x, centre.y);
  brush.rotate(-0.32);
  brush.drawImage(picture, -radius * 1.2, -radius * 1.2, radius * 2.4, radius * 2.4);
  brush.rotate(0.32);
  const night = brush.createRadialGradient(
    side * radius * 0.55,
    -radius * 0.4,
    radius * 0.1,
    side * radius * 0.35,
    -radius * 0.25,
    radius * 1.45,
  );
  night.addColorStop(0, css(light.key, 0.35));
  night.addColorStop(0.35, css(light.shadow, 0));
  night.addColorStop(0.85, css(light.shadow, 0.94));
  brush.fillStyle = night;
  brush.fillRect(-radius, -radius, 2 * radius, 2 * radius);
  brush.restore();
  ring(0, Math.PI);
}

function rocks(stage: Stage, brush: Brush, name: string, base: number, height: number, tone: number): void {
  const { light } = stage;
  const line = ridge(stage.random(name), base, height, 0.5, 8);
  const body = mix(light.shadow, mix(light.haze, light.accents[0]!, 0.3), tone);
  land(
    brush,
    line,
    verticalRamp(
      brush,
      [
        [0, css(mix(body, light.key, tone * 0.8))],
        [1, css(mix(body, light.shadow, 0.6))],
      ],
      base - height,
      base + 0.2,
    ),
  );
}

function craters(stage: Stage, brush: Brush): void {
  const random = stage.random('craters');
  for (let crater = 0; crater < 26; crater++) {
    const near = random.next();
    const [x, y] = [random.between(-REACH, REACH), 0.95 + near * 0.2];
    const size = random.between(0.01, 0.05) * (0.5 + near);
    brush.fillStyle = css(stage.light.shadow, 0.6);
    brush.beginPath();
    brush.ellipse(x, y, size, size * 0.22, 0, 0, 7);
    brush.fill();
    brush.strokeStyle = css(stage.light.key, 0.22);
    brush.lineWidth = size * 0.06;
    brush.beginPath();
    brush.ellipse(x, y, size, size * 0.22, 0, 0.2, Math.PI - 0.2);
    brush.stroke();
  }
}
