/** Rain, snow, mist and dust before the lens, at a moment in time; the same for a picture and for a clip. */
import { css, lighten, mix } from './colour.js';
import type { Brush, Stage } from './layer.js';

type Air = {
  /** Draws into a frame of this size, in pixels. `drift` is how far the camera has turned, in frame heights. */
  paint(brush: Brush, width: number, height: number, seconds: number, drift: { x: number; y: number }): void;
};

const wrap = (value: number, size: number) => ((value % size) + size) % size;

export function airOf(stage: Stage): Air | null {
  const { weather, place } = stage.reading;
  const indoors = ['room', 'office', 'kitchen', 'cafe', 'stage', 'club', 'warehouse', 'studio'].includes(
    place,
  );
  if (place === 'underwater') return bubbles(stage);
  if (!indoors && (weather === 'rain' || weather === 'storm'))
    return rain(stage, weather === 'storm' ? 1.5 : 1);
  if (!indoors && weather === 'snow') return snow(stage);
  if (place === 'space') return null;
  return dust(stage, indoors);
}

function rain(stage: Stage, strength: number): Air {
  const random = stage.random('rain');
  const slant = (random.next() < 0.5 ? -1 : 1) * 0.14 * strength;
  const rows = [
    { count: 170, length: 0.035, speed: 1.5, width: 0.0011, alpha: 0.2, near: 0.3 },
    { count: 90, length: 0.065, speed: 2.1, width: 0.0016, alpha: 0.28, near: 0.7 },
    { count: 26, length: 0.14, speed: 3.1, width: 0.0026, alpha: 0.22, near: 1.4 },
  ].map((row) => ({
    ...row,
    drops: Array.from({ length: Math.round(row.count * strength) }, () => ({
      x: random.next(),
      y: random.next(),
      size: random.between(0.6, 1.3),
    })),
  }));
  const value = lighten(mix(stage.light.haze, stage.light.key, 0.5), 0.12);
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
    },
  };
}

function snow(stage: Stage): Air {
  const random = stage.random('snow');
  const rows = [
    { count: 150, size: 0.0016, speed: 0.07, alpha: 0.75, near: 0.3 },
    { count: 80, size: 0.003, speed: 0.11, alpha: 0.8, near: 0.7 },
    { count: 22, size: 0.0075, speed: 0.18, alpha: 0.4, near: 1.5 },
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
