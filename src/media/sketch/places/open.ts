/** Bare ground under the sky: where something happens at a place that nobody can draw. */
import { css, lighten, mix } from '../colour.js';
import { type Layer, layer, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { fillAll, hills, land, mist, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';

const HORIZON = 0.7;

export function open(stage: Stage): Layer[] {
  const { light, reading } = stage;
  const white = reading.weather === 'snow' ? 0.75 : 0;
  const soil = mix(mix({ l: 0.62, a: 0.01, b: 0.04 }, light.haze, 0.35), { l: 0.95, a: 0, b: -0.01 }, white);
  const near = mix(soil, light.shadow, 0.62 - 0.5 * light.daylight);
  return [
    sky(stage, HORIZON),
    layer(
      8,
      (brush) => {
        land(
          brush,
          hills(stage.random('rise'), HORIZON, 0.035, 2),
          css(mix(distant(light, 0.75), soil, 0.3)),
        );
        mist(brush, HORIZON, 0.12, light.haze, 0.5);
      },
      HORIZON - 0.12,
    ),
    layer(
      3,
      (brush) => {
        const stops = [
          [0, css(mix(near, light.haze, 0.6))],
          [0.5, css(near)],
          [1, css(lighten(near, -0.1))],
        ] as const;
        fillAll(brush, verticalRamp(brush, stops, HORIZON + 0.01, 1.2), HORIZON + 0.01);
      },
      HORIZON,
    ),
  ];
}
