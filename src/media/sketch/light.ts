/** The colours of a scene: the hour gives the light, the style's palette gives the tint. */

import type { Grade } from '../../film/facts/facts.js';
import type { Random } from '../../film/seed.js';
import type { Style } from '../../film/story/plan.js';
import { along, type Colour, chroma, colour, lighten, mix, saturate, tint, withLightness } from './colour.js';
import type { Setting, Time } from './setting.js';

/** How the light differs from that of its hour, each from -1 to 1. */
export type LightGrade = Pick<Grade, 'brightness' | 'warmth'>;

export type Light = {
  /** From the zenith to the horizon. */
  sky: Colour[];
  /** What distance dissolves into. */
  haze: Colour;
  /** The nearest, darkest silhouettes. */
  shadow: Colour;
  /** Sun or moon, and the rim that it draws around things. */
  key: Colour;
  lamp: Colour;
  /** The palette's strongest colours, for signs, beams, clothes and flowers. */
  accents: Colour[];
  sun: { x: number; y: number; radius: number; moon: boolean; visible: boolean };
  /** 0 at night to 1 at noon. */
  daylight: number;
};

const HOURS: Record<Time, { sky: string[]; haze: string; shadow: string; key: string; daylight: number }> = {
  night: {
    sky: ['#040816', '#0a1430', '#15254f', '#2a3f70'],
    haze: '#2b3f6b',
    shadow: '#03050d',
    key: '#cfdcff',
    daylight: 0.08,
  },
  dawn: {
    sky: ['#3a4d86', '#8579ad', '#e0a0a4', '#ffdcb4'],
    haze: '#e6b9b0',
    shadow: '#1d1830',
    key: '#ffe3c0',
    daylight: 0.6,
  },
  day: {
    sky: ['#2a72b8', '#5fa3d8', '#a5d0ea', '#e6f1ee'],
    haze: '#c3dce6',
    shadow: '#15222e',
    key: '#fff6dc',
    daylight: 1,
  },
  sunset: {
    sky: ['#2b2a5c', '#84386e', '#ea6f4b', '#ffc878'],
    haze: '#f0a070',
    shadow: '#190d20',
    key: '#ffd08a',
    daylight: 0.5,
  },
  dusk: {
    sky: ['#0c1433', '#262d63', '#6e4a83', '#d98d7c'],
    haze: '#7d6590',
    shadow: '#090a18',
    key: '#f0b9a0',
    daylight: 0.25,
  },
};

export function lightOf(reading: Setting, style: Style, wished: LightGrade, random: Random): Light {
  const hour = HOURS[reading.time];
  const palette = style.colorPalette.map(colour);
  const byLightness = [...palette].sort((one, other) => one.l - other.l);
  const colourful = [...palette]
    .filter((one) => chroma(one) > 0.04)
    .sort((one, other) => chroma(other) - chroma(one));
  // Moonless black and cloud-white of a palette must not turn noon into night: hue travels, lightness hardly.
  const toned = (base: Colour, at: number, share: number) => {
    const towards = along(byLightness, at);
    return mix(tint(base, towards, share), towards, share * 0.18);
  };
  const overcast = { clear: 0, cloudy: 0.42, fog: 0.55, rain: 0.5, snow: 0.45, storm: 0.65, sandstorm: 0.6 }[
    reading.weather
  ];
  const veil = colour(reading.weather === 'sandstorm' ? '#c08a4a' : '#7f8894');
  const cover = withLightness(
    mix(colour(hour.haze), veil, reading.weather === 'sandstorm' ? 0.85 : 0.6),
    colour(hour.haze).l * 0.92,
  );
  const grade = gradeOf(wished, reading);
  const sky = hour.sky.map((hex, index) => {
    const at = index / (hour.sky.length - 1);
    const covered = mix(
      saturate(toned(colour(hex), at, 0.4 - 0.16 * hour.daylight), 1.12),
      cover,
      overcast * (0.5 + 0.4 * at),
    );
    return grade(reading.weather === 'storm' ? lighten(covered, -0.3 + 0.14 * at) : covered);
  });
  const haze = grade(
    lighten(
      mix(toned(colour(hour.haze), 0.75, 0.34), cover, overcast * 0.6),
      reading.weather === 'storm' ? -0.16 : 0,
    ),
  );
  const accents = (colourful.length > 0 ? colourful : [colour('#e8a04a')]).map((accent) =>
    grade(saturate(withLightness(accent, Math.max(0.56, Math.min(0.76, accent.l + 0.12))), 1.12)),
  );
  const side = random.next() < 0.5 ? -1 : 1;
  const low = reading.time === 'sunset' || reading.time === 'dawn';
  return {
    sky,
    haze,
    shadow: grade(toned(colour(hour.shadow), 0, 0.5)),
    key: grade(mix(colour(hour.key), accents[0]!, 0.14)),
    lamp: grade(mix(colour('#ffcf8a'), accents[0]!, 0.22)),
    accents,
    sun: {
      x: side * random.between(0.12, 0.42),
      y: low ? random.between(0.42, 0.52) : reading.time === 'dusk' ? 0.6 : random.between(0.13, 0.25),
      radius: low ? 0.075 : reading.time === 'night' ? 0.05 : 0.045,
      moon: reading.time === 'night' || reading.time === 'dusk',
      visible: overcast < 0.3 && reading.time !== 'dusk',
    },
    daylight: hour.daylight * (1 - overcast * 0.35),
  };
}

/** What the user wished for the colours, laid over all of them alike. */
function gradeOf(wished: LightGrade, reading: Setting): (base: Colour) => Colour {
  const brightness = wished.brightness * 0.14 - (reading.gloomy ? 0.035 : 0);
  const warmth = wished.warmth * 0.035;
  return (base) => ({
    l: Math.min(1, Math.max(0, base.l + brightness * (0.4 + base.l))),
    a: base.a + warmth * 0.35,
    b: base.b + warmth,
  });
}

/** The colour of a silhouette at a distance: 0 is right before the lens, 1 is lost in the haze. */
export const distant = (light: Light, at: number): Colour => mix(light.shadow, light.haze, at);
