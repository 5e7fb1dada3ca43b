/** Open land: mountains, fields, desert, road. Lines of hills, each nearer and darker than the one behind. */
import { css, lighten, mix } from '../colour.js';
import { type Layer, layer, type Stage } from '../layer.js';
import { distant } from '../light.js';
import { hills, land, mist, ridge, verticalRamp } from '../shapes.js';
import { sky } from '../sky.js';

export function mountain(stage: Stage): Layer[] {
  const { light } = stage;
  const lines = [
    { name: 'far', depth: 9, base: 0.74, height: 0.42, tone: 0.8 },
    { name: 'high', depth: 6, base: 0.78, height: 0.4, tone: 0.6 },
    { name: 'middle', depth: 3.6, base: 0.84, height: 0.28, tone: 0.36 },
    { name: 'near', depth: 2.2, base: 0.95, height: 0.22, tone: 0.14 },
  ];
  return [
    sky(stage, 0.7),
    ...lines.map(({ name, depth, base, height, tone }) =>
      layer(
        depth,
        (brush) => {
          const line = ridge(stage.random(`ridge ${name}`), base, height, 0.52, 9);
          const body = distant(light, tone);
          land(
            brush,
            line,
            verticalRamp(
              brush,
              [
                [0, css(lighten(body, 0.02))],
                [1, css(mix(body, light.haze, 0.45))],
              ],
              base - height,
              base + 0.1,
            ),
          );
          mist(brush, base, 0.16, light.haze, 0.5);
        },
        base - height - 0.15,
      ),
    ),
  ];
}

export function field(stage: Stage): Layer[] {
  const { light } = stage;
  const green = mix(light.accents[0]!, light.shadow, 0.4);
  const rows = [
    { name: 'far', depth: 8, base: 0.7, height: 0.08, tone: 0.72 },
    { name: 'middle', depth: 4.5, base: 0.77, height: 0.09, tone: 0.46 },
    { name: 'near', depth: 2.4, base: 0.88, height: 0.1, tone: 0.2 },
  ];
  return [
    sky(stage, 0.68),
    ...rows.map(({ name, depth, base, height, tone }) =>
      layer(
        depth,
        (brush) => {
          const line = hills(stage.random(`hill ${name}`), base, height);
          const body = mix(distant(light, tone), green, 0.3);
          land(
            brush,
            line,
            verticalRamp(
              brush,
              [
                [0, css(mix(body, light.key, 0.2))],
                [1, css(mix(body, light.shadow, 0.4))],
              ],
              base - height,
              1.1,
            ),
          );
          mist(brush, base + 0.02, 0.12, light.haze, 0.3);
        },
        base - height - 0.1,
      ),
    ),
  ];
}
