export type TimeOfDay = {
  name: string;
  words: readonly string[];
  dark: boolean;
  /** Added to what is seen outdoors and indoors. */
  outdoors: readonly string[];
  indoors: readonly string[];
};

export const TIMES: readonly TimeOfDay[] = [
  {
    name: 'dawn',
    words: ['dawn', 'sunrise', 'daybreak', 'first light', 'early morning'],
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
    name: 'morning',
    words: ['morning', 'breakfast'],
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
    name: 'midday',
    words: ['noon', 'midday', 'daytime', 'daylight', 'day', 'lunch'],
    dark: false,
    outdoors: ['under a high white sun', 'in plain bright daylight', 'in hard light with short shadows'],
    indoors: ['in even daylight', 'with hard daylight at the windows', 'in bright bounced light'],
  },
  {
    name: 'afternoon',
    words: ['afternoon'],
    dark: false,
    outdoors: [
      'in slow afternoon light',
      'with the sun slanting in from one side',
      'in warm light with lengthening shadows',
    ],
    indoors: ['in slanting afternoon light', 'with warm light halfway up the wall', 'in dusty afternoon sun'],
  },
  {
    name: 'golden hour',
    words: ['golden hour', 'magic hour', 'late afternoon', 'warm light'],
    dark: false,
    outdoors: ['in low golden light', 'with the sun flaring behind', 'rimmed in gold by the low sun'],
    indoors: [
      'in bars of golden light',
      'with low sun burning through the window',
      'in honey-coloured light',
    ],
  },
  {
    name: 'sunset',
    words: ['sunset', 'sundown', 'setting sun'],
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
    name: 'dusk',
    words: ['dusk', 'twilight', 'blue hour', 'evening', 'nightfall', 'gloaming'],
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
    name: 'night',
    words: [
      'night',
      'midnight',
      'nighttime',
      'night-time',
      'nocturnal',
      'moonlight',
      'moonlit',
      'starry',
      'starlit',
      'starlight',
      'full of stars',
      'under the stars',
      'after dark',
      'late night',
    ],
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

export type Weather = {
  name: string;
  words: readonly string[];
  /** What it does to a picture, as a trailing phrase, outdoors and seen from indoors. */
  outdoors: readonly string[];
  indoors: readonly string[];
  /** What moves, as a clause. */
  moves: readonly string[];
  wet: boolean;
};

export const WEATHERS: readonly Weather[] = [
  {
    name: 'rain',
    words: [
      'rain',
      'rainy',
      'raining',
      'downpour',
      'drizzle',
      'rain-soaked',
      'rain-slicked',
      'rainfall',
      'wet',
      'monsoon',
    ],
    outdoors: [
      'rain falling in bright threads',
      'every surface wet and shining',
      'drops bursting on the ground',
    ],
    indoors: [
      'rain running down the panes',
      'the shadows of raindrops crawling over the wall',
      'rain drumming somewhere above',
    ],
    moves: ['rain falls through the light', 'water runs along every edge', 'drops scatter across the lens'],
    wet: true,
  },
  {
    name: 'storm',
    words: ['storm', 'stormy', 'thunder', 'lightning', 'tempest', 'hurricane', 'thunderstorm'],
    outdoors: [
      'black clouds torn by lightning',
      'wind driving the rain sideways',
      'the whole sky bruised and moving',
    ],
    indoors: [
      'lightning whitening the window',
      'the lamps dipping with the thunder',
      'wind leaning on the glass',
    ],
    moves: ['lightning flares and dies', 'wind tears at everything loose', 'clouds race overhead'],
    wet: true,
  },
  {
    name: 'snow',
    words: [
      'snow',
      'snowy',
      'snowing',
      'blizzard',
      'winter',
      'frost',
      'icy',
      'ice',
      'frozen',
      'arctic',
      'snowfall',
      'christmas',
    ],
    outdoors: [
      'snow coming down in slow flakes',
      'fresh snow rounding every edge',
      'breath hanging white in the air',
    ],
    indoors: ['snow sliding past the window', 'frost feathers on the glass', 'snow light on the ceiling'],
    moves: ['flakes drift through the frame', 'snow slips from a ledge', 'breath clouds and fades'],
    wet: false,
  },
  {
    name: 'fog',
    words: ['fog', 'foggy', 'mist', 'misty', 'haze', 'hazy', 'smoky'],
    outdoors: [
      'fog swallowing the distance',
      'soft grey air with no horizon',
      'shapes dissolving a few steps away',
    ],
    indoors: ['fog standing at the window', 'milk-white light at the glass', 'haze softening every lamp'],
    moves: ['fog rolls across the frame', 'shapes come and go in the grey', 'mist thins and thickens'],
    wet: false,
  },
  {
    name: 'wind',
    words: ['wind', 'windy', 'breeze', 'gale', 'windswept'],
    outdoors: [
      'wind pulling at cloth and hair',
      'everything leaning with the wind',
      'dust and leaves in the air',
    ],
    indoors: [
      'wind rattling the frame of the window',
      'a draught moving the curtain',
      'a door stirring on its hinge',
    ],
    moves: ['wind tugs at cloth and hair', 'leaves tumble past', 'dust lifts off the ground'],
    wet: false,
  },
  {
    name: 'sun',
    words: [
      'sunny',
      'sunlight',
      'sunlit',
      'sunshine',
      'summer',
      'blue sky',
      'clear sky',
      'heat',
      'hot',
      'tropical',
    ],
    outdoors: ['sun on every surface', 'clean shadows and a cloudless sky', 'light bouncing off pale stone'],
    indoors: [
      'sun pouring through the glass',
      'bright reflections on the ceiling',
      'blinds striping the floor',
    ],
    moves: ['sun flickers through leaves', 'heat shimmers at the edges', 'light glances off glass'],
    wet: false,
  },
];
