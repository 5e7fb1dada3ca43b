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
      'as the first sun touches the edges',
      'in cold blue light with a pink horizon',
    ],
    indoors: [
      'in grey first light from the window',
      'with dawn just reaching the far wall',
      'in pale pink window light',
    ],
  },
  {
    id: 'morning',
    words: words('morning, breakfast time'),
    dark: false,
    outdoors: [
      'in clear morning light',
      'with the sun still low and fresh',
      'in cool light with long soft shadows',
    ],
    indoors: [
      'in clean morning light from the window',
      'with sun lying in squares on the floor',
      'in bright soft window light',
    ],
  },
  {
    id: 'midday',
    words: words(
      'midday, noon, daytime, day time, daylight, day, lunchtime, high noon, sunlit, broad daylight, noonday',
    ),
    dark: false,
    outdoors: ['under a high white sun', 'in plain bright daylight', 'in hard light with short shadows'],
    indoors: ['in even daylight', 'with hard daylight at the windows', 'in bright bounced light'],
  },
  {
    id: 'afternoon',
    words: words('afternoon'),
    dark: false,
    outdoors: [
      'in slow afternoon light',
      'with the sun slanting in from one side',
      'in warm light with lengthening shadows',
    ],
    indoors: ['in slanting afternoon light', 'with warm light halfway up the wall', 'in dusty afternoon sun'],
  },
  {
    id: 'golden hour',
    words: words('golden hour, magic hour, late afternoon, golden light, low sun'),
    dark: false,
    outdoors: ['in low golden light', 'with the sun flaring behind', 'rimmed in gold by the low sun'],
    indoors: [
      'in bars of golden light',
      'with low sun burning through the window',
      'in honey-coloured light',
    ],
  },
  {
    id: 'sunset',
    words: words('sunset, sundown, setting sun, evening sun'),
    dark: false,
    outdoors: [
      'against a burning orange sky',
      'with the last sun on the horizon',
      'in red light from a sinking sun',
    ],
    indoors: [
      'in the red light of the setting sun',
      'with sunset sliding up the wall',
      'in glowing orange window light',
    ],
  },
  {
    id: 'dusk',
    words: words('dusk, twilight, blue hour, evening, nightfall, gloaming'),
    dark: true,
    outdoors: [
      'in the deep blue of dusk',
      'as the first lamps come on under a violet sky',
      'in fading blue light',
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
      'under a black sky with small hard lights',
      'in the dark between two pools of light',
      'in moonlight and deep shadow',
      'lit from one side against the night',
    ],
    indoors: [
      'in the glow of a single lamp',
      'with darkness in every corner',
      'half in shadow, half in warm lamplight',
      'in the last light of the room',
    ],
  },
];

export const hourById = (id: string | null): HourEntry | null => HOURS.find((each) => each.id === id) ?? null;
