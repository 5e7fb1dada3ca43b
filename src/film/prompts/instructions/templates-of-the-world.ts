/** Changes of light, time of day and weather. */
import { gone, type Template, words } from './template.js';

const DAY_WORDS =
  '(?:dawn|sunrise|morning|midday|noon|afternoon|daytime|daylight|sunset|golden hour|dusk|twilight|evening)';
const NIGHT_WORDS = '(?:night(?:time|fall)?|midnight|dusk|twilight|evening|dawn|sunrise|sunset|golden hour)';
const AT =
  '(?:(?:at|in|during|by|under)\\s+(?:the\\s+)?(?:a\\s+)?(?:broad\\s+|bright\\s+|full\\s+|early\\s+|late\\s+)*)?';

/** A dark street may become bright; dark hair stays dark. */
const LIT =
  '(?=\\s(?:\\w+\\s)?(?:light(?:ing|s)?|sunlight|daylight|illumination|rooms?|streets?|alleys?|alleyways?|scenes?|sky|skies|atmosphere|image|picture|shot|exposure|mood|corners?|space|hall|hallway|corridor|interior|forest|woods|city|tones?|background|palette|night|stage|club|warehouse|tunnel|world|place|landscape|studio|kitchen|street\\w*|day|morning|sun|glow|colou?rs?)\\b)';
const ofLight = (adjectives: string): RegExp => words(`(?:${adjectives})${LIT}`);

/** "At dawn" becomes "at night", and "the dawn market" the night market. */
const timeReplacements = (others: string, adverb: string, noun: string): (readonly [RegExp, string])[] => [
  [
    words(`${AT}${others}(?! (?:sun|sunlight|sunshine|light|glow|sky|market|traffic|air|haze|street|city))`),
    adverb,
  ],
  [words(`(?:(?:early|late|bright) )*${others}`), noun],
];

const DRY = [
  gone(
    '(?:in|through|under|amid|while|as)\\s+(?:the\\s+)?(?:(?:heavy|pouring|light|falling|thick|dense)\\s+)*(?:rain|snow|fog|mist|storm)(?:\\s+(?:falls|fell|pours))?',
  ),
  [words('(?:rain|snow)-(?:slicked|soaked|covered|swept|streaked)'), 'dry'] as const,
  [words('(?:rainy|snowy|foggy|misty|stormy|snow-covered|wet)'), 'clear'] as const,
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
      ...timeReplacements(DAY_WORDS, 'at night', 'night'),
      [words('(?:(?:bright|warm|golden|soft|harsh|strong)\\s+)*(?:sunlight|sunshine|daylight)'), 'moonlight'],
      [words('(?:sunlit|sunny|sun-drenched|sun-soaked|sun-kissed)'), 'moonlit'],
      [words('(?:clear|bright|blue)\\s+(?:blue\\s+)?sk(?:y|ies)'), 'dark starry sky'],
      [words('(?:rising |setting )?sun'), 'moon'],
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
      ...timeReplacements(NIGHT_WORDS, 'in daylight', 'daytime'),
      [words('moonlight'), 'sunlight'],
      [words('(?:moonlit|starlit|nocturnal)'), 'sunlit'],
      [words('(?:dark|black|starry|night)\\s+(?:starry\\s+)?sk(?:y|ies)'), 'bright sky'],
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
        'at sunset',
        'sunset',
      ),
      [words('(?:moonlight|harsh sunlight)'), 'golden sunset light'],
      [
        words('(?:dark|black|starry|blue|clear|night)\\s+(?:starry\\s+|blue\\s+)?sk(?:y|ies)'),
        'glowing sunset sky',
      ],
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
        'at dawn',
        'dawn',
      ),
      [words('moonlight'), 'soft dawn light'],
      [words('(?:dark|black|starry|night)\\s+(?:starry\\s+)?sk(?:y|ies)'), 'pale dawn sky'],
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
      [words('(?:sunny|snowy|cloudless|snow-covered)'), 'rainy'],
      [words('(?:clear|blue|cloudless|bright)\\s+(?:blue\\s+)?sk(?:y|ies)'), 'grey rainy sky'],
      [words('(?:falling snow|snowfall|snowflakes)'), 'falling rain'],
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
      [words('(?:sunny|rainy|cloudless|wet)'), 'snowy'],
      [words('(?:clear|blue|cloudless|bright)\\s+(?:blue\\s+)?sk(?:y|ies)'), 'white winter sky'],
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
      [words('(?:clear|blue|cloudless|bright)\\s+(?:blue\\s+)?sk(?:y|ies)'), 'dark stormy sky'],
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
