/** Rain, snow, mist and dust before the lens, at a moment in time; the same for a picture and for a clip. */
import { css, lighten, mix } from './colour.js';
import type { Brush, Stage } from './layer.js';
import type { DrawnPlace } from './setting.js';
import { noisePicture } from './shapes.js';

type Painting = (
  brush: Brush,
  width: number,
  height: number,
  seconds: number,
  drift: { x: number; y: number },
) => void;

/** Layers farther than this lie behind the windows of a room. */
export const OUTSIDE = 8;

type Air = {
  /** Draws into a frame of this size, in pixels. `drift` is how far the camera has turned, in frame heights. */
  paint: Painting;
  /** What falls behind the windows. */
  behind?: Painting;
};

const wrap = (value: number, size: number) => ((value % size) + size) % size;

const INDOORS = new Set<DrawnPlace>([
  ...(['room', 'office', 'kitchen', 'cafe', 'stage', 'club', 'warehouse', 'studio'] as const),
  ...(['library', 'church', 'carriage', 'platform'] as const),
]);

export function airOf(stage: Stage): Air | null {
  const { weather, place } = stage.reading;
  const indoors = INDOORS.has(place);
  if (place === 'underwater') return bubbles(stage);
  if (place === 'space') return null;
  const falling =
    weather === 'rain' || weather === 'storm'
      ? rain(stage, weather === 'storm' ? 1.3 : 1)
      : weather === 'snow'
        ? snow(stage)
        : weather === 'fog' || weather === 'sandstorm'
          ? fog(stage, indoors)
          : null;
  if (!indoors) return falling ?? dust(stage, false);
  return { ...dust(stage, true), behind: falling?.paint };
}

function rain(stage: Stage, strength: number): Air {
  const random = stage.random('rain');
  const slant = (random.next() < 0.5 ? -1 : 1) * 0.14 * strength;
  const rows = [
    { count: 190, length: 0.05, speed: 1.3, width: 0.0015, alpha: 0.4, near: 0.3 },
    { count: 95, length: 0.09, speed: 1.9, width: 0.0022, alpha: 0.5, near: 0.7 },
    { count: 26, length: 0.19, speed: 2.8, width: 0.0038, alpha: 0.34, near: 1.4 },
  ].map((row) => ({
    ...row,
    drops: Array.from({ length: Math.round(row.count * strength) }, () => ({
      x: random.next(),
      y: random.next(),
      size: random.between(0.6, 1.3),
    })),
  }));
  const value = lighten(mix(stage.light.haze, stage.light.key, 0.65), 0.2);
  const rings = Array.from({ length: 70 }, () => ({
    x: random.next(),
    y: random.between(0.8, 1.02),
    born: random.next(),
    life: random.between(0.35, 0.6),
  }));
  return {
    paint(brush, width, height, seconds, drift) {
      const span = width / height + 0.4;
      for (const row of rows) {
        brush.strokeStyle = css(value, row.alpha);
        brush.lineWidth = Math.max(0.8, row.width * height);
        brush.beginPath();
        for (const drop of row.drops) {
          const fallen = wrap(drop.y * 1.4 + seconds * row.speed * drop.size - drift.y * row.near, 1.4) - 0.2;
          const x = wrap(drop.x * span + fallen * slant - drift.x * row.near, span) - 0.2;
          const length = row.length * drop.size;
          brush.moveTo(x * height, fallen * height);
          brush.lineTo((x + length * slant) * height, (fallen + length) * height);
        }
        brush.stroke();
      }
      // Where drops strike the ground.
      brush.strokeStyle = css(value, 0.34);
      brush.lineWidth = Math.max(0.8, 0.0016 * height);
      brush.beginPath();
      for (const ring of rings) {
        const age = wrap(seconds / ring.life + ring.born, 1);
        const x =
          wrap(ring.x * span + Math.floor(seconds / ring.life + ring.born) * 0.37 - drift.x * 0.9, span) -
          0.2;
        const radius = (0.004 + 0.016 * age) * (0.3 + 2.6 * (ring.y - 0.75));
        if (age > 0.75) continue;
        brush.moveTo((x + radius) * height, ring.y * height);
        brush.ellipse(x * height, ring.y * height, radius * height, radius * 0.28 * height, 0, 0, 7);
      }
      brush.stroke();
    },
  };
}

/** Banks of fog that drift past each other; each is a small soft picture, laid end to end with its mirror image. */
function fog(stage: Stage, indoors: boolean): Air {
  const random = stage.random('fog');
  const value = lighten(stage.light.haze, 0.06);
  const banks = [
    { top: 0.3, height: 0.55, speed: 0.035, near: 0.4, strength: 0.5 },
    { top: 0.52, height: 0.6, speed: -0.06, near: 1, strength: 0.62 },
  ].map((bank) => ({
    ...bank,
    picture: noisePicture(random, 192, 64, { x: 5, y: 2 }, (thick, _, y) => ({
      colour: value,
      alpha: bank.strength * Math.sin(Math.PI * y) ** 1.3 * Math.min(1, Math.max(0, (thick - 0.3) * 2.6)),
    })),
  }));
  return {
    paint(brush, width, height, seconds, drift) {
      for (const { picture, top, height: tall, speed, near } of indoors ? banks.slice(0, 1) : banks) {
        const wide = 1.9 * height;
        const from = wrap(seconds * speed * height - drift.x * near * height, 2 * wide) - 2 * wide;
        for (let at = from, index = 0; at < width; at += wide, index++) {
          if (at + wide <= 0) continue;
          brush.save();
          brush.translate(index % 2 === 0 ? at : at + wide, (top - drift.y * near * 0.5) * height);
          brush.scale(index % 2 === 0 ? 1 : -1, 1);
          brush.drawImage(picture, 0, 0, wide, tall * height);
          brush.restore();
        }
      }
    },
  };
}

function snow(stage: Stage): Air {
  const random = stage.random('snow');
  const rows = [
    { count: 190, size: 0.002, speed: 0.08, alpha: 0.85, near: 0.3 },
    { count: 110, size: 0.0038, speed: 0.13, alpha: 0.9, near: 0.7 },
    { count: 30, size: 0.0095, speed: 0.2, alpha: 0.5, near: 1.5 },
  ].map((row) => ({
    ...row,
    flakes: Array.from({ length: row.count }, () => ({
      x: random.next(),
      y: random.next(),
      size: random.between(0.6, 1.4),
      phase: random.between(0, 6.3),
    })),
  }));
  const value = lighten(mix(stage.light.haze, stage.light.key, 0.6), 0.2);
  return {
    paint(brush, width, height, seconds, drift) {
      const span = width / height + 0.2;
      for (const row of rows) {
        brush.fillStyle = css(value, row.alpha);
        brush.beginPath();
        for (const flake of row.flakes) {
          const y = wrap(flake.y * 1.2 + seconds * row.speed * flake.size - drift.y * row.near, 1.2) - 0.1;
          const sway = 0.02 * Math.sin(seconds * 1.3 + flake.phase) + seconds * 0.02;
          const x = wrap(flake.x * span + sway - drift.x * row.near, span) - 0.1;
          const radius = row.size * flake.size * height;
          brush.moveTo(x * height + radius, y * height);
          brush.arc(x * height, y * height, radius, 0, 7);
        }
        brush.fill();
      }
    },
  };
}

/** Motes in the light, and soft discs out of focus close to the lens. */
function dust(stage: Stage, indoors: boolean): Air {
  const random = stage.random('dust');
  const motes = Array.from({ length: indoors ? 46 : 30 }, () => ({
    x: random.next(),
    y: random.next(),
    size: random.between(0.0006, 0.0017),
    phase: random.between(0, 6.3),
    speed: random.between(0.004, 0.014),
  }));
  const value = mix(stage.light.key, stage.light.lamp, indoors ? 0.7 : 0.2);
  return {
    paint(brush, width, height, seconds, drift) {
      const span = width / height + 0.1;
      brush.fillStyle = css(value, 0.4);
      brush.beginPath();
      for (const mote of motes) {
        const x =
          wrap(
            mote.x * span +
              seconds * mote.speed +
              0.01 * Math.sin(seconds * 0.9 + mote.phase) -
              drift.x * 0.8,
            span,
          ) - 0.05;
        const y = wrap(mote.y - seconds * mote.speed * 0.6 - drift.y * 0.8, 1);
        const radius = mote.size * height;
        brush.moveTo(x * height + radius, y * height);
        brush.arc(x * height, y * height, radius, 0, 7);
      }
      brush.fill();
    },
  };
}

function bubbles(stage: Stage): Air {
  const random = stage.random('bubbles');
  const all = Array.from({ length: 60 }, () => ({
    x: random.next(),
    y: random.next(),
    size: random.next() ** 3,
    phase: random.between(0, 6.3),
  }));
  return {
    paint(brush, width, height, seconds, drift) {
      const span = width / height + 0.1;
      brush.strokeStyle = css(lighten(stage.light.haze, 0.15), 0.55);
      brush.lineWidth = Math.max(0.8, height * 0.0014);
      brush.beginPath();
      for (const bubble of all) {
        const near = 0.5 + bubble.size;
        const y = wrap(bubble.y * 1.1 - seconds * (0.05 + 0.1 * bubble.size) - drift.y * near, 1.1) - 0.05;
        const x =
          wrap(bubble.x * span + 0.01 * Math.sin(seconds * 1.7 + bubble.phase) - drift.x * near, span) - 0.05;
        const radius = (0.0018 + 0.011 * bubble.size) * height;
        brush.moveTo(x * height + radius, y * height);
        brush.arc(x * height, y * height, radius, 0, 7);
      }
      brush.stroke();
    },
  };
}
