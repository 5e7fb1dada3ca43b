/** The changes that users ask for most: each with the words that it brings into a prompt and those that it drives out. */
import type { Look } from './look.js';

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

export type Template = {
  name: string;
  label: string;
  aspect: Aspect;
  examples: readonly string[];
  /** What the prompt says for a slight, a plain and a strong wish. */
  says: readonly [slight: string, plain: string, strong: string];
  /** Words in a prompt that would contradict it, and what takes their place. */
  replaces: readonly (readonly [RegExp, string])[];
  /** For the negative prompt. */
  avoids: readonly string[];
  look: Look;
  /** What the assistant does: "I'll …", and what is then true: "Done! The clip …". */
  doing: string;
  done: string;
  opposite: string | null;
};

/** `strength` is 1 for a plain wish, less for "a little", more for "much" and for every "more" after it. */
export type MatchedTemplate = { name: string; strength: number };

const DAY_WORDS =
  '(?:dawn|sunrise|morning|midday|noon|afternoon|daytime|daylight|sunset|golden hour|dusk|twilight|evening)';
const NIGHT_WORDS = '(?:night(?:time|fall)?|midnight|dusk|twilight|evening|dawn|sunrise|sunset|golden hour)';
const AT =
  '(?:(?:at|in|during|by|under)\\s+(?:the\\s+)?(?:a\\s+)?(?:broad\\s+|bright\\s+|full\\s+|early\\s+|late\\s+)*)?';
const words = (pattern: string): RegExp => new RegExp(`\\b${pattern}\\b`, 'gi');
const gone = (pattern: string): readonly [RegExp, string] => [words(pattern), ''];

/** A dark street may become bright; dark hair stays dark. */
const LIT =
  '(?=\\s(?:\\w+\\s)?(?:light(?:ing|s)?|sunlight|daylight|illumination|rooms?|streets?|alleys?|alleyways?|scenes?|sky|skies|atmosphere|image|picture|shot|exposure|mood|corners?|space|hall|hallway|corridor|interior|forest|woods|city|tones?|background|palette|night|stage|club|warehouse|tunnel|world|place|landscape|studio|kitchen|street\\w*|day|morning|sun|glow|colou?rs?)\\b)';
const ofLight = (adjectives: string): RegExp => words(`(?:${adjectives})${LIT}`);
const PALETTE_COLOR = '[a-z]+(?: [a-z]+){0,2}?';

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

export const TEMPLATES: readonly Template[] = [
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
  {
    name: 'more-motion',
    label: 'More motion',
    aspect: 'MOTION',
    examples: ['add more motion', 'more movement', 'too static', 'livelier'],
    says: [
      'a little more movement, the camera gliding with the subject',
      'dynamic movement, the camera tracking with energy and the subject moving freely',
      'intense, energetic movement, sweeping camera moves and constant action in the frame',
    ],
    replaces: [
      [words('(?:static|motionless|locked[- ]off|still|fixed)\\s+(?:camera|shot|frame)'), 'moving camera'],
      [words('(?:slow )?subtle movement'), 'lively movement'],
      [words('calm and unhurried'), 'lively and energetic'],
      [words('stands still'), 'moves freely'],
    ],
    avoids: ['static image', 'frozen motion'],
    look: { motion: 0.6 },
    doing: 'add more motion to the clip',
    done: 'now has more motion',
    opposite: 'less-motion',
  },
  {
    name: 'less-motion',
    label: 'Less motion',
    aspect: 'MOTION',
    examples: ['less motion', 'calmer', 'keep the camera still', 'too shaky'],
    says: [
      'slightly calmer movement',
      'calm, minimal movement with a steady camera',
      'almost motionless, locked-off camera with only the smallest movement',
    ],
    replaces: [
      [words('(?:fast and )?dynamic(?:,? driven by the beat)?'), 'calm'],
      [words('(?:shaky|handheld|frantic|whip[- ]pan(?:ning)?|rapid|energetic|hectic)(?=\\s)'), 'steady'],
    ],
    avoids: ['camera shake', 'fast camera moves'],
    look: { motion: -0.6 },
    doing: 'calm the motion',
    done: 'is calmer now',
    opposite: 'more-motion',
  },
  {
    name: 'faster',
    label: 'Faster',
    aspect: 'SPEED',
    examples: ['make it faster', 'speed it up', 'too slow'],
    says: [
      'at a slightly quicker pace',
      'at a fast, driving pace',
      'at breakneck speed, with rushing camera and subjects',
    ],
    replaces: [
      [words('(?:slow[- ]motion|slow[- ]mo)'), 'fast motion'],
      [words('slowly'), 'quickly'],
      [words('(?:slow|leisurely|gentle|unhurried)(?=\\s)'), 'fast'],
    ],
    avoids: ['slow motion'],
    look: { speed: 0.6 },
    doing: 'speed the clip up',
    done: 'is faster now',
    opposite: 'slower',
  },
  {
    name: 'slower',
    label: 'Slower',
    aspect: 'SPEED',
    examples: ['make it slower', 'in slow motion', 'too fast'],
    says: [
      'at a slightly slower pace',
      'at a slow, lingering pace',
      'in extreme slow motion, every movement drawn out',
    ],
    replaces: [
      [words('quickly|rapidly|swiftly'), 'slowly'],
      [words('(?:fast and dynamic|fast|rapid|quick|rushing|frantic)(?=[\\s,])'), 'slow'],
    ],
    avoids: ['fast motion', 'time lapse'],
    look: { speed: -0.6 },
    doing: 'slow the clip down',
    done: 'is slower now',
    opposite: 'faster',
  },
  {
    name: 'closer',
    label: 'Closer',
    aspect: 'FRAMING',
    examples: ['go closer', 'zoom in', 'a close-up', 'too far away'],
    says: [
      'framed a little closer',
      'close-up framing with the subject filling the frame',
      'extreme close-up, the subject filling the whole frame in fine detail',
    ],
    replaces: [
      [
        words(
          '(?:extreme |very )?(?:wide|long|establishing|full|medium|aerial)(?:[- ]angle)? (?:shot|view|framing)',
        ),
        'close-up',
      ],
      [words('in the distance|far away'), 'right before the camera'],
      [words('with a wide lens'), 'with a long lens'],
    ],
    avoids: ['distant subject'],
    look: { framing: 'close-up' },
    doing: 'bring the camera closer',
    done: 'is closer now',
    opposite: 'wider',
  },
  {
    name: 'wider',
    label: 'Wider',
    aspect: 'FRAMING',
    examples: ['a wider shot', 'zoom out', 'show more of the place', 'too close'],
    says: [
      'framed a little wider',
      'wide shot that shows the subject small within the surroundings',
      'extreme wide shot, the subject tiny in a vast space',
    ],
    replaces: [
      [words('(?:extreme |tight )?(?:close[- ]?up|medium|tight)(?: (?:shot|framing|view))?'), 'wide shot'],
      [words('filling the (?:whole )?frame'), 'small in the frame'],
    ],
    avoids: ['cropped subject', 'close-up'],
    look: { framing: 'wide shot' },
    doing: 'widen the shot',
    done: 'is wider now',
    opposite: 'closer',
  },
  {
    name: 'low-angle',
    label: 'Low angle',
    aspect: 'ANGLE',
    examples: ['from below', 'low angle', 'film it from the ground'],
    says: [
      'from slightly below eye level',
      'low angle, the camera looking up from near the ground',
      'extreme low angle, the camera on the ground looking straight up',
    ],
    replaces: [
      [
        words("(?:high[- ]angle|overhead|aerial|eye[- ]level|bird'?s[- ]eye)(?: (?:shot|view))?"),
        'low angle shot',
      ],
    ],
    avoids: [],
    look: { angle: 'low angle' },
    doing: 'film the clip from below',
    done: 'is seen from below now',
    opposite: null,
  },
  {
    name: 'aerial',
    label: 'From above',
    aspect: 'ANGLE',
    examples: ['from above', 'aerial view', 'a drone shot', "bird's eye view"],
    says: [
      'from a raised position, looking slightly down',
      'aerial view from above, the camera looking down on the scene',
      "bird's-eye view from high above, the whole place spread out below",
    ],
    replaces: [[words("(?:low[- ]angle|eye[- ]level|worm'?s[- ]eye)(?: (?:shot|view))?"), 'aerial view']],
    avoids: [],
    look: { angle: 'aerial view' },
    doing: 'film the clip from above',
    done: 'is seen from above now',
    opposite: null,
  },
  {
    name: 'warmer',
    label: 'Warmer',
    aspect: 'WARMTH',
    examples: ['warmer colors', 'too cold', 'make it warmer'],
    says: [
      'slightly warmer tones',
      'warm golden tones and amber light',
      'very warm, glowing amber and orange tones throughout',
    ],
    replaces: [
      [
        words(
          '(?:cold|cool|icy|chilly|bluish)(?=\\s(?:\\w+\\s)?(?:light|lighting|sunlight|glow|tones?|colou?rs?|palette|hues?))',
        ),
        'warm',
      ],
    ],
    avoids: ['cold blue tint'],
    look: { warmth: 0.6 },
    doing: 'warm the colors',
    done: 'has warmer colors now',
    opposite: 'colder',
  },
  {
    name: 'colder',
    label: 'Colder',
    aspect: 'WARMTH',
    examples: ['colder colors', 'cooler tones', 'too warm'],
    says: [
      'slightly cooler tones',
      'cold blue tones and cool light',
      'very cold, icy blue and steel tones throughout',
    ],
    replaces: [
      [
        words(
          '(?:warm|golden|amber|orange)(?=\\s(?:\\w+\\s)?(?:light|lighting|sunlight|glow|tones?|colou?rs?|palette|hues?))',
        ),
        'cool',
      ],
    ],
    avoids: ['warm orange tint'],
    look: { warmth: -0.6 },
    doing: 'cool the colors',
    done: 'has colder colors now',
    opposite: 'warmer',
  },
  {
    name: 'black-and-white',
    label: 'Black and white',
    aspect: 'COLOR',
    examples: ['black and white', 'make it monochrome', 'remove the color'],
    says: [
      'nearly colorless, close to black and white',
      'black and white picture with rich gray tones',
      'stark high-contrast black and white, deep blacks and pure whites',
    ],
    replaces: [
      gone(
        `(?:with )?(?:an? )?colou?r palette of ${PALETTE_COLOR}(?:(?:, ${PALETTE_COLOR}){0,3} and ${PALETTE_COLOR})?(?=[,.;]|$)`,
      ),
      gone('(?:vibrant|vivid|saturated|bold|rich)\\s+colou?rs?'),
      [words('(?:colou?rful|vibrant|saturated)'), 'monochrome'],
    ],
    avoids: ['color', 'color cast'],
    look: { monochrome: true },
    doing: 'turn the clip black and white',
    done: 'is black and white now',
    opposite: 'colorful',
  },
  {
    name: 'colorful',
    label: 'More colorful',
    aspect: 'COLOR',
    examples: ['more colorful', 'vivid colors', 'in color', 'too dull'],
    says: ['slightly richer colors', 'vivid, saturated colors', 'intensely vivid, glowing saturated colors'],
    replaces: [
      [words('(?:black[- ]and[- ]white|monochrom(?:e|atic))'), 'full color'],
      [words('(?:muted|desaturated|dull|faded|washed[- ]out|pale)(?=\\s)'), 'vivid'],
    ],
    avoids: ['washed out colors', 'black and white'],
    look: { saturation: 0.6, monochrome: false },
    doing: 'make the colors richer',
    done: 'is more colorful now',
    opposite: 'muted',
  },
  {
    name: 'muted',
    label: 'Muted colors',
    aspect: 'COLOR',
    examples: ['muted colors', 'less saturated', 'too colorful', 'desaturate it'],
    says: [
      'slightly softer colors',
      'muted, desaturated colors',
      'very muted, faded colors, almost without saturation',
    ],
    replaces: [[words('(?:vivid|vibrant|saturated|colou?rful|garish)(?=\\s)'), 'muted']],
    avoids: ['garish colors'],
    look: { saturation: -0.6 },
    doing: 'mute the colors',
    done: 'has muted colors now',
    opposite: 'colorful',
  },
  {
    name: 'remove-people',
    label: 'Remove people',
    aspect: 'PEOPLE',
    examples: ['remove the people', 'nobody in the shot', 'make it empty', 'without people'],
    says: [
      'hardly anyone in the frame',
      'an empty, deserted scene with nobody in the frame',
      'a completely deserted place without a single person',
    ],
    replaces: [
      gone('(?:(?:a|the) )?(?:large |cheering |dense |busy )?crowds?(?: of [a-z]+)?'),
      [words('(?:crowded|busy|bustling|packed)'), 'deserted'],
      gone('character appearance consistent with earlier shots'),
    ],
    avoids: ['people', 'person', 'crowd', 'faces'],
    look: { people: false },
    doing: 'remove the people',
    done: 'has no people in it now',
    opposite: 'more-people',
  },
  {
    name: 'more-people',
    label: 'More people',
    aspect: 'PEOPLE',
    examples: ['add more people', 'a crowd', 'too empty'],
    says: [
      'a few more people in the background',
      'a lively crowd of people filling the scene',
      'a huge dense crowd filling the whole frame',
    ],
    replaces: [[words('(?:empty|deserted|abandoned|lonely)(?=\\s)'), 'crowded']],
    avoids: ['empty scene'],
    look: { people: true },
    doing: 'add more people',
    done: 'has more people in it now',
    opposite: 'remove-people',
  },
  {
    name: 'blurred-background',
    label: 'Blurred background',
    aspect: 'FOCUS',
    examples: ['blur the background', 'shallow depth of field', 'more bokeh'],
    says: [
      'a slightly softened background',
      'shallow depth of field with a softly blurred background',
      'extremely shallow depth of field, the background melting into bokeh',
    ],
    replaces: [[words('(?:deep focus|everything in focus)'), 'shallow focus']],
    avoids: ['busy background'],
    look: { subject: 'softly blurred background with bokeh' },
    doing: 'blur the background',
    done: 'has a blurred background now',
    opposite: null,
  },
];

export const templateNamed = (name: string): Template | undefined =>
  TEMPLATES.find((each) => each.name === name);

export function phraseFor(template: Template, strength: number): string {
  return template.says[strength < 0.8 ? 0 : strength < 1.4 ? 1 : 2];
}
