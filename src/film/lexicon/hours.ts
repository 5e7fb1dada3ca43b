/** Hours of the day: the words for them, and the light that they make. */
import { type HourEntry, words } from './entry.js';

export const HOURS: readonly HourEntry[] = [
  {
    id: 'dawn',
    words: words(
      'dawn, sunrise, daybreak, first light, early morning, rising sun, break of day, break of dawn, crack of dawn, morning sun',
    ),
    dark: false,
    outdoors: [
      'in the thin pink light of dawn',
      'as the first light touches the edges',
      'in the cold blue of daybreak with a pink horizon',
    ],
    indoors: [
      'in grey first light from the window',
      'with dawn just reaching the far wall',
      'in the pale pink window light of sunrise',
    ],
  },
  {
    id: 'morning',
    words: words('morning, breakfast time'),
    dark: false,
    outdoors: [
      'in clear morning light',
      'on a fresh morning with the sun still climbing',
      'in cool morning light with long soft shadows',
    ],
    indoors: [
      'in clean morning light from the window',
      'with the morning lying in squares on the floor',
      'in bright soft morning light',
    ],
  },
  {
    id: 'midday',
    words: words(
      'midday, noon, daytime, day time, daylight, day, lunchtime, high noon, sunlit, broad daylight, noonday',
    ),
    dark: false,
    outdoors: [
      'under the high white sun of midday',
      'in plain bright daylight',
      'in hard noon light with short shadows',
    ],
    indoors: ['in even daylight', 'with hard daylight at the windows', 'in bright daylight off the walls'],
  },
  {
    id: 'afternoon',
    words: words('afternoon'),
    dark: false,
    outdoors: [
      'in slow afternoon light',
      'with the afternoon sun slanting in from one side',
      'in warm afternoon light with lengthening shadows',
    ],
    indoors: [
      'in slanting afternoon light',
      'with warm afternoon light halfway up the wall',
      'in dusty afternoon sun',
    ],
  },
  {
    id: 'golden hour',
    words: words('golden hour, magic hour, late afternoon, golden light, low sun'),
    dark: false,
    outdoors: ['in low golden light', 'with the low sun flaring behind', 'rimmed in gold by the low sun'],
    indoors: [
      'in bars of golden light',
      'with low sun burning through the window',
      'in golden light the colour of honey',
    ],
  },
  {
    id: 'sunset',
    words: words('sunset, sundown, setting sun, evening sun'),
    dark: false,
    outdoors: [
      'against the burning orange sky of sunset',
      'with the setting sun on the horizon',
      'in the red light of sunset',
    ],
    indoors: [
      'in the red light of the setting sun',
      'with sunset sliding up the wall',
      'in the orange window light of sunset',
    ],
  },
  {
    id: 'dusk',
    words: words('dusk, twilight, blue hour, evening, nightfall, gloaming'),
    dark: true,
    outdoors: [
      'in the deep blue of dusk',
      'at dusk as the first lamps come on',
      'in the fading blue of twilight',
    ],
    indoors: [
      'in blue dusk with one lamp lit',
      'with twilight at the window',
      'between lamplight and blue dusk',
    ],
  },
  {
    id: 'night',
    words: words(
      'night, midnight, nighttime, nocturnal, moonlight, moonlit, starry, starlit, starlight, full of stars, under the stars, after dark, late night, night sky, full moon, northern lights, aurora, aurora borealis, milky way, starry sky, night time, in the dark',
    ),
    dark: true,
    outdoors: [
      'under a night sky with small hard lights',
      'in the dark between two pools of light',
      'in moonlight and deep shadow',
      'lit from one side against the night',
    ],
    indoors: [
      'at night in the glow of a single lamp',
      'with the night in every corner',
      'at night, half in shadow and half in warm lamplight',
      'at night in the last light of the room',
    ],
  },
];

export const hourById = (id: string | null): HourEntry | null => HOURS.find((each) => each.id === id) ?? null;
