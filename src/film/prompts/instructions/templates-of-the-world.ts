/** Changes of light, time of day and weather. */
import { gone, type Template, words } from './template.js';

const DAY_WORDS =
  '(?:dawn|sunrise|morning|midday|noon|afternoon|daytime|daylight|sunset|golden hour|dusk|twilight|evening)';
const NIGHT_WORDS = '(?:night(?:time|fall)?|midnight|dusk|twilight|evening|dawn|sunrise|sunset|golden hour)';
/** A dark street may become bright; dark hair stays dark. */
const LIT =
  '(?=\\s(?:\\w+\\s)?(?:light(?:ing|s)?|sunlight|daylight|illumination|rooms?|streets?|alleys?|alleyways?|scenes?|sky|skies|atmosphere|image|picture|shot|exposure|mood|corners?|space|hall|hallway|corridor|interior|forest|woods|city|tones?|background|palette|night|stage|club|warehouse|tunnel|world|place|landscape|studio|kitchen|street\\w*|day|morning|sun|glow|colou?rs?)\\b)';
const ofLight = (adjectives: string): RegExp => words(`(?:${adjectives})${LIT}`);

/** Where a time of day ends its phrase. What follows otherwise is described by it: "the night train". */
const ENDS =
  '(?=\\s*(?:[,.;:!?]|$)|\\s+(?:an?|the|in|on|at|of|with|while|when|as|and|over|under|by|to|from|through|for|near|behind|beside|where|into|across|above|along|around|towards?|he|she|it|they|his|her|its|their|two|three)\\b)';
const LIGHT_OF =
  '(?! (?:sun|sunlight|sunshine|light|glow|sky|skies|market|traffic|air|haze|streets?|city|train|sea|shift))';

/** Each place in a sentence wants its own form: "at dawn", "against the dawn", "a dawn market". */
function timeReplacements(
  others: string,
  { adverb, thing, adjective }: { adverb: string; thing: string; adjective: string },
): (readonly [RegExp, string])[] {
  const time = `(?:(?:early|late|bright|broad|full|deep) )*${others}`;
  return [
    [words(`from (?:the )?${time} (?:to|till|until) (?:the )?${time}`), adverb],
    [words(`all ${time}(?: long)?`), adverb],
    [words(`(?:late|far|deep) into (?:the )?${time}`), adverb],
    [words(`in the (?:dead|middle|heart|depths?) of (?:the )?${time}`), adverb],
    [words(`(?:at|in|by|during|before|after|until|till|under) ${time}${LIGHT_OF}`), adverb],
    [
      words(
        `(?:at|in|by|during|before|after|until|till|under|through|throughout) (?:the|an?) ${time}${ENDS}`,
      ),
      adverb,
    ],
    [
      words(
        `(against|into|of|over|above|beyond|across|with|for|like|from|towards?) (?:the |an? )?${time}${ENDS}`,
      ),
      `$1 ${thing}`,
    ],
    [words(`(of) ${time}${LIGHT_OF}`), `$1 ${thing}`],
    [words(`(?:the|an?) ${time}${ENDS}`), thing],
    [words(`${time}(?=\\s*[,.;]|$)`), adverb],
    [words(time), adjective],
  ];
}
const NIGHT = { adverb: 'at night', thing: 'the night', adjective: 'night' };
const DAY = { adverb: 'in daylight', thing: 'the daylight', adjective: 'daytime' };
const SUNSET = { adverb: 'at sunset', thing: 'the sunset', adjective: 'sunset' };
const DAWN = { adverb: 'at dawn', thing: 'the dawn', adjective: 'dawn' };

/** One sky or many, with what it is now. */
const sky = (others: string, now: string): (readonly [RegExp, string])[] => [
  [words(`(?:${others})\\s+(?:starry\\s+|blue\\s+)?sky`), `${now} sky`],
  [words(`(?:${others})\\s+(?:starry\\s+|blue\\s+)?skies`), `${now} skies`],
];

const FALLING = '(?:rain|raindrops|snow|snowfall|snowflakes|fog|mist|storm)';
const DRY = [
  // What the weather does to a place, the light does now.
  [
    words(
      `(?:the\\s+)?(?:(?:heavy|pouring|light|falling|thick|dense)\\s+)*${FALLING}\\s+(?!stops|ends|clears|lifts|falls|fell|pours)\\w+\\s+(on|over|onto|across|against|through|into|around|along)`,
    ),
    'clear light falls $1',
  ] as const,
  [
    words(`(?:the\\s+)?${FALLING}\\s+(?:covers|blankets|fills|hides|veils|wraps|soaks|drenches)`),
    'clear light falls on',
  ] as const,
  gone(
    `(?:in|into|through|under|amid|while|as|after|before)\\s+(?:(?:the|an?)\\s+)?(?:(?:heavy|pouring|light|falling|thick|dense)\\s+)*${FALLING}(?:\\s+(?:falls|fell|pours))?(?!-)`,
  ),
  [words('(?:rain|snow)-(?:slicked|soaked|covered|swept|streaked)'), 'dry'] as const,
  [
    words(
      '(?:rainy|snowy|foggy|misty|stormy|wet)(?=\\s(?:sky|skies|day|night|morning|afternoon|evening|dawn|weather|air))',
    ),
    'clear',
  ] as const,
  [words('(?:rainy|snowy|wet)'), 'dry'] as const,
  [words('(?:foggy|misty|stormy)'), 'calm'] as const,
] as const;

export const WORLD_TEMPLATES: readonly Template[] = [
  {
    name: 'brighter',
    label: 'Brighter',
    aspect: 'LIGHT',
    examples: ['make it brighter', 'too dark', 'not so dark', 'more light'],
    says: [
      'slightly brighter exposure with lifted shadows',
      'bright, luminous lighting with lifted shadows',
      'very bright, radiant lighting with open shadows and glowing highlights',
    ],
    replaces: [
      [ofLight('dark|dim|gloomy|murky|shadowy|underexposed'), 'bright'],
      [words('(?:dimly|poorly|faintly)[- ]lit'), 'brightly lit'],
      [words('low[- ]key(?: light(?:ing)?)?'), 'high-key lighting'],
      gone('(?:in|with|under)\\s+(?:deep|heavy|long)\\s+shadows'),
    ],
    avoids: ['underexposed', 'dark image'],
    look: { brightness: 0.5 },
    doing: 'brighten the clip',
    done: 'is brighter now',
    opposite: 'darker',
  },
  {
    name: 'darker',
    label: 'Darker',
    aspect: 'LIGHT',
    examples: ['make it darker', 'too bright', 'less light', 'dim the lights'],
    says: [
      'slightly darker exposure with deeper shadows',
      'dark, low-key lighting with deep shadows',
      'very dark, low-key lighting with deep black shadows and small pools of light',
    ],
    replaces: [
      [ofLight('bright|brilliant|luminous|overexposed|radiant|sun-drenched'), 'dim'],
      [words('brightly[- ]lit'), 'dimly lit'],
      [words('high[- ]key(?: light(?:ing)?)?'), 'low-key lighting'],
    ],
    avoids: ['overexposed', 'bright flat light'],
    look: { brightness: -0.5 },
    doing: 'darken the clip',
    done: 'is darker now',
    opposite: 'brighter',
  },
  {
    name: 'nighttime',
    label: 'Nighttime',
    aspect: 'TIME',
    examples: ['make it nighttime', 'set this at night', 'night instead of day'],
    says: [
      'late in the evening, dark sky with the first stars',
      'at night, dark sky with stars and night lighting from lamps and windows',
      'deep in the night, black sky full of stars, night lighting from a few lamps and windows',
    ],
    replaces: [
      [words('in the (?:(?:morning|midday|noon|afternoon|evening) )?sun'), 'in the moonlight'],
      [words('(?:(?:morning|midday|noon|afternoon|evening|rising|setting) )?sun(?= |[,.;]|$)'), 'moon'],
      ...timeReplacements(DAY_WORDS, NIGHT),
      [words('(?:(?:bright|warm|golden|soft|harsh|strong)\\s+)*(?:sunlight|sunshine|daylight)'), 'moonlight'],
      [words('(?:sunlit|sunny|sun-drenched|sun-soaked|sun-kissed)'), 'moonlit'],
      ...sky('clear|bright|blue', 'dark starry'),
    ],
    avoids: ['daylight', 'bright sky', 'sun'],
    look: { timeOfDay: 'night' },
    doing: 'modify the prompt to make this clip nighttime',
    done: 'is now set at night',
    opposite: 'daytime',
  },
  {
    name: 'daytime',
    label: 'Daytime',
    aspect: 'TIME',
    examples: ['make it daytime', 'in broad daylight', 'not at night'],
    says: [
      'in soft daylight',
      'in daylight, under a bright open sky with natural light',
      'in broad daylight, under a brilliant open sky with strong sun',
    ],
    replaces: [
      ...timeReplacements(NIGHT_WORDS, DAY),
      [words('moonlight'), 'sunlight'],
      [words('(?:moonlit|starlit|nocturnal)'), 'sunlit'],
      ...sky('dark|black|starry|night', 'bright'),
      [words('(?:full )?moon'), 'sun'],
      gone('(?:under|beneath|with)\\s+(?:the\\s+)?stars'),
    ],
    avoids: ['night', 'dark sky', 'stars', 'moon'],
    look: { timeOfDay: 'day' },
    doing: 'set the clip in daylight',
    done: 'is now set in daylight',
    opposite: 'nighttime',
  },
  {
    name: 'sunset',
    label: 'Sunset',
    aspect: 'TIME',
    examples: ['at sunset', 'golden hour please', 'make the sun go down'],
    says: [
      'toward sunset, with a first glow on the horizon',
      'at sunset, golden light from a low sun and an orange and pink sky',
      'at the height of sunset, blazing orange and crimson sky with long golden light',
    ],
    replaces: [
      ...timeReplacements(
        '(?:night(?:time)?|midnight|dawn|sunrise|morning|midday|noon|afternoon|daytime|daylight)',
        SUNSET,
      ),
      [words('(?:moonlight|harsh sunlight)'), 'golden sunset light'],
      ...sky('dark|black|starry|blue|clear|night', 'glowing sunset'),
      [words('(?:moonlit|starlit)'), 'sunset-lit'],
    ],
    avoids: ['night', 'midday sun'],
    look: { timeOfDay: 'sunset' },
    doing: 'set the clip at sunset',
    done: 'is now set at sunset',
    opposite: null,
  },
  {
    name: 'sunrise',
    label: 'Sunrise',
    aspect: 'TIME',
    examples: ['at dawn', 'make it sunrise', 'early in the morning'],
    says: [
      'shortly before sunrise, with pale first light',
      'at dawn, pale pink and blue sky with soft first sunlight',
      'at sunrise, the sun breaking over the horizon and filling the sky with clear morning light',
    ],
    replaces: [
      ...timeReplacements(
        '(?:night(?:time)?|midnight|sunset|golden hour|dusk|evening|midday|noon|afternoon|daytime|daylight)',
        DAWN,
      ),
      [words('moonlight'), 'soft dawn light'],
      ...sky('dark|black|starry|night', 'pale dawn'),
    ],
    avoids: ['night', 'midday sun'],
    look: { timeOfDay: 'dawn' },
    doing: 'set the clip at dawn',
    done: 'is now set at dawn',
    opposite: null,
  },
  {
    name: 'rain',
    label: 'Rain',
    aspect: 'WEATHER',
    examples: ['add rain', 'make it rainy', 'let it rain'],
    says: [
      'light rain, fine drops and damp surfaces',
      'steady rain falling, wet reflective surfaces and droplets in the air',
      'pouring heavy rain, streaming water, splashes and strong reflections on wet ground',
    ],
    replaces: [
      [words('(?:sunny|sunlit|sun-drenched|snowy|cloudless|snow-covered)'), 'rainy'],
      [words('snow (?:covers|blankets)'), 'rain soaks'],
      ...sky('clear|blue|cloudless|bright', 'grey rainy'),
      [words('(?:falling snow|snowfall)'), 'falling rain'],
      [words('snowflakes'), 'raindrops'],
      [words('snow(?!-)'), 'rain'],
      [words('(?<!-)dry'), 'wet'],
    ],
    avoids: ['clear sky', 'dry ground', 'snow'],
    look: { weather: 'rain' },
    doing: 'add rain',
    done: 'is rainy now',
    opposite: 'clear',
  },
  {
    name: 'snow',
    label: 'Snow',
    aspect: 'WEATHER',
    examples: ['make it snow', 'snowy weather', 'add some snow'],
    says: [
      'a few snowflakes drifting through cold air',
      'snow falling gently, snow on the ground and cold air',
      'heavy snowfall, thick white snow on every surface',
    ],
    replaces: [
      [words('(?:sunny|sunlit|sun-drenched|rainy|cloudless|wet)'), 'snowy'],
      ...sky('clear|blue|cloudless|bright', 'white winter'),
      [words('rain-(?:slicked|soaked|streaked)'), 'snow-covered'],
      [words('(?:while|as)\\s+rain falls'), 'while snow falls'],
      [words('(?:the\\s+)?(?:(?:pouring|heavy|light|falling)\\s+)*rain(?:fall)?'), 'the snow'],
    ],
    avoids: ['rain', 'green leaves', 'summer'],
    look: { weather: 'snow' },
    doing: 'let it snow',
    done: 'is snowy now',
    opposite: 'clear',
  },
  {
    name: 'storm',
    label: 'Storm',
    aspect: 'WEATHER',
    examples: ['a thunderstorm', 'make it stormy', 'add lightning'],
    says: [
      'dark storm clouds gathering, rising wind',
      'a storm with dark clouds, wind-blown rain and flashes of lightning',
      'a violent thunderstorm, black clouds, driving rain and bright lightning',
    ],
    replaces: [
      [words('(?:sunny|cloudless|calm)(?=\\s)'), 'stormy'],
      ...sky('clear|blue|cloudless|bright', 'dark stormy'),
    ],
    avoids: ['clear sky', 'sunshine'],
    look: { weather: 'storm' },
    doing: 'bring in a storm',
    done: 'is stormy now',
    opposite: 'clear',
  },
  {
    name: 'clear',
    label: 'Clear weather',
    aspect: 'WEATHER',
    examples: ['no rain', 'clear sky', 'without the snow', 'less fog'],
    says: [
      'lighter weather, the sky opening up',
      'clear weather with dry ground and an open sky',
      'perfectly clear weather, dry ground, cloudless sky and far views',
    ],
    replaces: [...DRY],
    avoids: ['rain', 'snow', 'fog', 'storm clouds'],
    look: { weather: 'clear' },
    doing: 'clear the weather',
    done: 'has clear weather now',
    opposite: null,
  },
  {
    name: 'fog',
    label: 'Fog',
    aspect: 'AIR',
    examples: ['add fog', 'make it misty', 'foggy please'],
    says: [
      'a thin haze softening the distance',
      'soft fog drifting through the scene and veiling the distance',
      'thick dense fog in which shapes appear and vanish',
    ],
    replaces: [
      [words('(?:crystal[- ])?clear (?:air|views?)'), 'hazy air'],
      [words('(?:sunny|cloudless)'), 'foggy'],
    ],
    avoids: ['crisp far views'],
    look: { weather: 'fog' },
    doing: 'add fog',
    done: 'is foggy now',
    opposite: 'clear',
  },
];
