/** The changes of facts that users ask for most, by name. They are understood without a language model. */
import type { FactChange, GradeDegree } from '../../facts/change.js';
import type { Hour, Weather } from '../../facts/facts.js';

/** Templates of one aspect exclude each other. */
export type Aspect =
  | 'LIGHT'
  | 'TIME'
  | 'WEATHER'
  | 'AIR'
  | 'MOTION'
  | 'SPEED'
  | 'FRAMING'
  | 'ANGLE'
  | 'WARMTH'
  | 'COLOR'
  | 'PEOPLE'
  | 'FOCUS';

/** `strength` is 1 for a plain wish, less for "a little", more for "much" and for every "more" after it. */
export type MatchedTemplate = { name: string; strength: number };

type Changes = (strength: number) => FactChange[];

export type Template = {
  name: string;
  label: string;
  aspect: Aspect;
  examples: readonly string[];
  changes: Changes;
  /** What the assistant does: "I'll …", and what is then true: "Done! The clip …". */
  doing: string;
  done: string;
  opposite: string | null;
};

const hour =
  (value: Hour): Changes =>
  () => [{ change: 'HOUR', value }];
const weather =
  (value: Weather): Changes =>
  (strength) => [{ change: 'WEATHER', value, strength: Math.max(-1, Math.min(1, strength - 1)) }];
const grade =
  (of: GradeDegree, by: number): Changes =>
  (strength) => [{ change: 'GRADE', of, by: Math.max(-1, Math.min(1, by * strength)) }];

export const TEMPLATES: readonly Template[] = [
  {
    name: 'brighter',
    label: 'Brighter',
    aspect: 'LIGHT',
    examples: ['make it brighter', 'too dark', 'not so dark', 'more light'],
    changes: grade('brightness', 0.5),
    doing: 'brighten the clip',
    done: 'is brighter now',
    opposite: 'darker',
  },
  {
    name: 'darker',
    label: 'Darker',
    aspect: 'LIGHT',
    examples: ['make it darker', 'too bright', 'less light', 'dim the lights'],
    changes: grade('brightness', -0.5),
    doing: 'darken the clip',
    done: 'is darker now',
    opposite: 'brighter',
  },
  {
    name: 'nighttime',
    label: 'Nighttime',
    aspect: 'TIME',
    examples: ['make it nighttime', 'set this at night', 'night instead of day'],
    changes: hour('night'),
    doing: 'make this clip nighttime',
    done: 'is now set at night',
    opposite: 'daytime',
  },
  {
    name: 'daytime',
    label: 'Daytime',
    aspect: 'TIME',
    examples: ['make it daytime', 'in broad daylight', 'not at night'],
    changes: hour('midday'),
    doing: 'set the clip in daylight',
    done: 'is now set in daylight',
    opposite: 'nighttime',
  },
  {
    name: 'sunset',
    label: 'Sunset',
    aspect: 'TIME',
    examples: ['at sunset', 'golden hour please', 'make the sun go down'],
    changes: hour('sunset'),
    doing: 'set the clip at sunset',
    done: 'is now set at sunset',
    opposite: null,
  },
  {
    name: 'sunrise',
    label: 'Sunrise',
    aspect: 'TIME',
    examples: ['at dawn', 'make it sunrise', 'early in the morning'],
    changes: hour('dawn'),
    doing: 'set the clip at dawn',
    done: 'is now set at dawn',
    opposite: null,
  },
  {
    name: 'rain',
    label: 'Rain',
    aspect: 'WEATHER',
    examples: ['add rain', 'make it rainy', 'let it rain'],
    changes: weather('rain'),
    doing: 'add rain',
    done: 'is rainy now',
    opposite: 'clear',
  },
  {
    name: 'snow',
    label: 'Snow',
    aspect: 'WEATHER',
    examples: ['make it snow', 'snowy weather', 'add some snow'],
    changes: weather('snow'),
    doing: 'let it snow',
    done: 'is snowy now',
    opposite: 'clear',
  },
  {
    name: 'storm',
    label: 'Storm',
    aspect: 'WEATHER',
    examples: ['a thunderstorm', 'make it stormy', 'add lightning'],
    changes: weather('storm'),
    doing: 'bring in a storm',
    done: 'is stormy now',
    opposite: 'clear',
  },
  {
    name: 'clear',
    label: 'Clear weather',
    aspect: 'WEATHER',
    examples: ['no rain', 'clear sky', 'without the snow', 'less fog'],
    changes: weather('clear'),
    doing: 'clear the weather',
    done: 'has clear weather now',
    opposite: null,
  },
  {
    name: 'fog',
    label: 'Fog',
    aspect: 'AIR',
    examples: ['add fog', 'make it misty', 'foggy please'],
    changes: weather('fog'),
    doing: 'add fog',
    done: 'is foggy now',
    opposite: 'clear',
  },
  {
    name: 'more-motion',
    label: 'More motion',
    aspect: 'MOTION',
    examples: ['add more motion', 'more movement', 'too static', 'livelier'],
    changes: grade('motion', 0.6),
    doing: 'add more motion to the clip',
    done: 'now has more motion',
    opposite: 'less-motion',
  },
  {
    name: 'less-motion',
    label: 'Less motion',
    aspect: 'MOTION',
    examples: ['less motion', 'calmer', 'keep the camera still', 'too shaky'],
    changes: grade('motion', -0.6),
    doing: 'calm the motion',
    done: 'is calmer now',
    opposite: 'more-motion',
  },
  {
    name: 'faster',
    label: 'Faster',
    aspect: 'SPEED',
    examples: ['make it faster', 'speed it up', 'too slow'],
    changes: grade('speed', 0.6),
    doing: 'speed the clip up',
    done: 'is faster now',
    opposite: 'slower',
  },
  {
    name: 'slower',
    label: 'Slower',
    aspect: 'SPEED',
    examples: ['make it slower', 'in slow motion', 'too fast'],
    changes: grade('speed', -0.6),
    doing: 'slow the clip down',
    done: 'is slower now',
    opposite: 'faster',
  },
  {
    name: 'closer',
    label: 'Closer',
    aspect: 'FRAMING',
    examples: ['go closer', 'zoom in', 'a close-up', 'too far away'],
    changes: (strength) => [
      {
        change: 'SIZE',
        value: strength > 1.4 ? 'extreme close-up' : strength < 0.8 ? 'medium close-up' : 'close-up',
      },
    ],
    doing: 'bring the camera closer',
    done: 'is closer now',
    opposite: 'wider',
  },
  {
    name: 'wider',
    label: 'Wider',
    aspect: 'FRAMING',
    examples: ['a wider shot', 'zoom out', 'show more of the place', 'too close'],
    changes: (strength) => [
      {
        change: 'SIZE',
        value: strength > 1.4 ? 'extreme wide shot' : strength < 0.8 ? 'full shot' : 'wide shot',
      },
    ],
    doing: 'widen the shot',
    done: 'is wider now',
    opposite: 'closer',
  },
  {
    name: 'low-angle',
    label: 'Low angle',
    aspect: 'ANGLE',
    examples: ['from below', 'low angle', 'film it from the ground'],
    changes: () => [{ change: 'ANGLE', value: 'low angle' }],
    doing: 'film the clip from below',
    done: 'is seen from below now',
    opposite: null,
  },
  {
    name: 'aerial',
    label: 'From above',
    aspect: 'ANGLE',
    examples: ['from above', 'aerial view', 'a drone shot', "bird's eye view"],
    changes: () => [{ change: 'ANGLE', value: 'aerial' }],
    doing: 'film the clip from above',
    done: 'is seen from above now',
    opposite: null,
  },
  {
    name: 'warmer',
    label: 'Warmer',
    aspect: 'WARMTH',
    examples: ['warmer colors', 'too cold', 'make it warmer'],
    changes: grade('warmth', 0.6),
    doing: 'warm the colors',
    done: 'has warmer colors now',
    opposite: 'colder',
  },
  {
    name: 'colder',
    label: 'Colder',
    aspect: 'WARMTH',
    examples: ['colder colors', 'cooler tones', 'too warm'],
    changes: grade('warmth', -0.6),
    doing: 'cool the colors',
    done: 'has colder colors now',
    opposite: 'warmer',
  },
  {
    name: 'black-and-white',
    label: 'Black and white',
    aspect: 'COLOR',
    examples: ['black and white', 'make it monochrome', 'remove the color'],
    changes: () => [{ change: 'MONOCHROME', on: true }],
    doing: 'turn the clip black and white',
    done: 'is black and white now',
    opposite: 'colorful',
  },
  {
    name: 'colorful',
    label: 'More colorful',
    aspect: 'COLOR',
    examples: ['more colorful', 'vivid colors', 'in color', 'too dull'],
    changes: grade('saturation', 0.6),
    doing: 'make the colors richer',
    done: 'is more colorful now',
    opposite: 'muted',
  },
  {
    name: 'muted',
    label: 'Muted colors',
    aspect: 'COLOR',
    examples: ['muted colors', 'less saturated', 'too colorful', 'desaturate it'],
    changes: grade('saturation', -0.6),
    doing: 'mute the colors',
    done: 'has muted colors now',
    opposite: 'colorful',
  },
  {
    name: 'remove-people',
    label: 'Remove people',
    aspect: 'PEOPLE',
    examples: ['remove the people', 'nobody in the shot', 'make it empty', 'without people'],
    changes: () => [{ change: 'NO_PEOPLE' }],
    doing: 'remove the people',
    done: 'has no people in it now',
    opposite: 'more-people',
  },
  {
    name: 'more-people',
    label: 'More people',
    aspect: 'PEOPLE',
    examples: ['add more people', 'a crowd', 'too empty'],
    changes: (strength) => [{ change: 'CROWD', count: strength > 1.4 ? 40 : strength < 0.8 ? 3 : 12 }],
    doing: 'add more people',
    done: 'has more people in it now',
    opposite: 'remove-people',
  },
  {
    name: 'blurred-background',
    label: 'Blurred background',
    aspect: 'FOCUS',
    examples: ['blur the background', 'shallow depth of field', 'more bokeh'],
    changes: () => [{ change: 'SOFT_BACKGROUND', on: true }],
    doing: 'blur the background',
    done: 'has a blurred background now',
    opposite: null,
  },
];

const BY_NAME = new Map(TEMPLATES.map((template) => [template.name, template]));
export const templateNamed = (name: string): Template | undefined => BY_NAME.get(name);

export const changesOf = (templates: readonly MatchedTemplate[]): FactChange[] =>
  templates.flatMap(({ name, strength }) => templateNamed(name)?.changes(strength) ?? []);
