/** What a changed light, pace or colour is called in a prompt, and what would contradict it. */
import type { GradeDegree } from '../facts/change.js';
import type { Grade, Hour, ShotFacts, Weather } from '../facts/facts.js';

type Degrees = readonly [slight: string, plain: string, strong: string];

const DEGREES: Record<GradeDegree, { up: Degrees; down: Degrees }> = {
  brightness: {
    up: [
      'slightly brighter exposure with lifted shadows',
      'bright, luminous lighting with lifted shadows',
      'very bright, radiant lighting with open shadows and glowing highlights',
    ],
    down: [
      'slightly darker exposure with deeper shadows',
      'dark, low-key lighting with deep shadows',
      'very dark, low-key lighting with deep black shadows and small pools of light',
    ],
  },
  warmth: {
    up: [
      'slightly warmer tones',
      'warm golden tones and amber light',
      'very warm, glowing amber and orange tones throughout',
    ],
    down: [
      'slightly cooler tones',
      'cold blue tones and cool light',
      'very cold, icy blue and steel tones throughout',
    ],
  },
  saturation: {
    up: ['slightly richer colors', 'vivid, saturated colors', 'intensely vivid, glowing saturated colors'],
    down: [
      'slightly softer colors',
      'muted, desaturated colors',
      'very muted, faded colors, almost without saturation',
    ],
  },
  motion: {
    up: [
      'a little more movement, the camera gliding with the subject',
      'dynamic movement, the camera tracking with energy and the subject moving freely',
      'intense, energetic movement, sweeping camera moves and constant action in the frame',
    ],
    down: [
      'slightly calmer movement',
      'calm, minimal movement with a steady camera',
      'almost motionless, locked-off camera with only the smallest movement',
    ],
  },
  speed: {
    up: [
      'at a slightly quicker pace',
      'at a fast, driving pace',
      'at breakneck speed, with rushing camera and subjects',
    ],
    down: [
      'at a slightly slower pace',
      'at a slow, lingering pace, in slow motion',
      'in extreme slow motion, every movement drawn out',
    ],
  },
};

export function degreeWords({ grade }: ShotFacts, ...of: GradeDegree[]): string {
  return of
    .flatMap((each) => {
      const by = grade[each];
      if (by === 0) return [];
      return DEGREES[each][by > 0 ? 'up' : 'down'][Math.abs(by) < 0.4 ? 0 : Math.abs(by) < 0.85 ? 1 : 2];
    })
    .join(', ');
}

const HOURS: Record<Hour, string> = {
  dawn: 'at dawn, pale pink and blue sky with soft first sunlight',
  morning: 'in fresh morning light',
  midday: 'in daylight, under a bright open sky with natural light',
  afternoon: 'in the steady light of the afternoon',
  'golden hour': 'at golden hour, warm low sun and long soft shadows',
  sunset: 'at sunset, golden light from a low sun and an orange and pink sky',
  dusk: 'at dusk, fading blue light with the first lamps on',
  night: 'at night, dark sky with stars and night lighting from lamps and windows',
};
const WEATHERS: Record<Weather, Degrees> = {
  clear: [
    'lighter weather, the sky opening up',
    'clear weather with dry ground and an open sky',
    'perfectly clear weather, dry ground, cloudless sky and far views',
  ],
  cloudy: ['a few clouds', 'soft light under a cloudy sky', 'a heavy gray sky'],
  rain: [
    'light rain, fine drops and damp surfaces',
    'steady rain falling, wet reflective surfaces and droplets in the air',
    'pouring heavy rain, streaming water, splashes and strong reflections on wet ground',
  ],
  storm: [
    'dark storm clouds gathering, rising wind',
    'a storm with dark clouds, wind-blown rain and flashes of lightning',
    'a violent thunderstorm, black clouds, driving rain and bright lightning',
  ],
  snow: [
    'a few snowflakes drifting through cold air',
    'snow falling gently, snow on the ground and cold air',
    'heavy snowfall, thick white snow on every surface',
  ],
  fog: [
    'a thin haze softening the distance',
    'soft fog drifting through the scene and veiling the distance',
    'thick dense fog in which shapes appear and vanish',
  ],
  wind: ['a light breeze', 'wind moving hair, cloth and leaves', 'a gale bending everything in its way'],
  sandstorm: [
    'sand drifting low over the ground',
    'a sandstorm filling the air',
    'a wall of sand hiding the sky',
  ],
};

export const hourLight = (hour: Hour): string => HOURS[hour];
export const weatherLook = (weather: Weather, { weather: by }: Grade): string =>
  WEATHERS[weather][by < -0.2 ? 0 : by > 0.3 ? 2 : 1];

const AGAINST_HOUR: Partial<Record<Hour, string>> = {
  night: 'daylight, bright sky, sun',
  midday: 'night, dark sky, stars, moon',
  sunset: 'night, midday sun',
  dawn: 'night, midday sun',
};
const AGAINST_WEATHER: Partial<Record<Weather, string>> = {
  rain: 'clear sky, dry ground, snow',
  snow: 'rain, green leaves, summer',
  storm: 'clear sky, sunshine',
  clear: 'rain, snow, fog, storm clouds',
  fog: 'crisp far views',
};
const AGAINST_DEGREES: Record<GradeDegree, readonly [up: string, down: string]> = {
  brightness: ['underexposed, dark image', 'overexposed, bright flat light'],
  warmth: ['cold blue tint', 'warm orange tint'],
  saturation: ['washed out colors, black and white', 'garish colors'],
  motion: ['static image, frozen motion', 'camera shake, fast camera moves'],
  speed: ['slow motion', 'fast motion, time lapse'],
};

/** For a negative prompt: what the user ruled out, and the contrary of what the user asked for. */
export function contraryOf(facts: ShotFacts): string[] {
  const { grade, hour, weather, absent } = facts;
  const degrees = Object.entries(AGAINST_DEGREES).flatMap(([name, [up, down]]) => {
    const by = grade[name as GradeDegree]; // The keys of the table are the degrees.
    return by > 0 ? [up] : by < 0 ? [down] : [];
  });
  const said = (fact: { by: string } | null) => fact?.by === 'USER';
  return [
    ...(absent.includes('people') ? ['people, person, crowd, faces'] : []),
    ...absent.filter((each) => each !== 'people'),
    ...(said(hour) ? [AGAINST_HOUR[hour!.value] ?? ''] : []),
    ...(said(weather) ? [AGAINST_WEATHER[weather!.value] ?? ''] : []),
    ...degrees,
    ...(grade.monochrome ? ['color, color cast'] : []),
    ...(grade.softBackground ? ['busy background'] : []),
  ].filter(Boolean);
}
