/** The words in which people ask for the known changes, and the small words around them. */
import type { HourEntry, WeatherEntry } from '../../lexicon/entry.js';
import { HOURS } from '../../lexicon/hours.js';
import { WEATHERS } from '../../lexicon/weathers.js';
import type { Aspect } from './templates.js';

/** One thing that can be asked for. `more` and `less` name the templates of the wish and of its contrary. */
export type Concept = {
  aspect: Aspect;
  more: string | null;
  less: string | null;
  /** "Darker" compares, "dark" describes: to forbid the one is no wish for its contrary. */
  compares: boolean;
  strength?: number;
};

const concepts = new Map<string, Concept>();
const say = (phrases: string, concept: Concept) => {
  for (const phrase of phrases.split('|')) concepts.set(phrase.trim(), concept);
};
type Pole = readonly [aspect: Aspect, more: string | null, less: string | null];
const describing = ([aspect, more, less]: Pole, phrases: string, strength?: number) =>
  say(phrases, { aspect, more, less, compares: false, ...(strength !== undefined && { strength }) });
const comparing = ([aspect, more, less]: Pole, phrases: string) =>
  say(phrases, { aspect, more, less, compares: true });

const BRIGHT: Pole = ['LIGHT', 'brighter', 'darker'];
const DARK: Pole = ['LIGHT', 'darker', 'brighter'];
describing(
  BRIGHT,
  'bright|light|well lit|luminous|sunnier light|lighting up|brightness|light it up|overexposed|blinding|exposure|illuminated',
);
comparing(
  BRIGHT,
  'barely see|hardly see|hard to see|can not see anything|can not see a thing|can not see much|brighter|lighter|brighten|lighten|light up|brightening|lights up|lights on|lights on now',
);
describing(
  DARK,
  'dark|moody|dim|gloomy|murky|shadowy|shadow|shadows|darkness|underexposed|low key|pitch black|pitch dark',
);
comparing(
  DARK,
  'darker|darken|dimmer|gloomier|moodier|shadowier|dim the lights|lights off|lights out|darkening',
);

const NIGHT: Pole = ['TIME', 'nighttime', 'daytime'];
const DAY: Pole = ['TIME', 'daytime', 'nighttime'];
const SUNSET: Pole = ['TIME', 'sunset', null];
const SUNRISE: Pole = ['TIME', 'sunrise', null];
const CLEAR: Pole = ['WEATHER', 'clear', null];
const RAIN: Pole = ['WEATHER', 'rain', 'clear'];
const SNOW: Pole = ['WEATHER', 'snow', 'clear'];
const STORM: Pole = ['WEATHER', 'storm', 'clear'];
const FOG: Pole = ['AIR', 'fog', 'clear'];

/** What an hour or a weather of the film's lexicon asks for; wind, clouds and sand have no template. */
const POLES: Partial<Record<HourEntry['id'] | WeatherEntry['id'], Pole>> = {
  dawn: SUNRISE,
  morning: SUNRISE,
  midday: DAY,
  afternoon: DAY,
  'golden hour': SUNSET,
  sunset: SUNSET,
  dusk: SUNSET,
  night: NIGHT,
  rain: RAIN,
  storm: STORM,
  snow: SNOW,
  fog: FOG,
  clear: CLEAR,
};
/** Words of the lexicon that name something to be seen, or an order: "add a puddle", "clear the street". */
const NO_WISH = new Set(
  'clear,puddle,raindrop,snowflake,christmas,storm cloud,full moon,northern lights,aurora,aurora borealis,milky way,starlight,in the dark,sunlight,bright sun'.split(
    ',',
  ),
);
for (const { id, words } of [...HOURS, ...WEATHERS]) {
  const pole = POLES[id];
  if (pole) describing(pole, words.filter((word) => !NO_WISH.has(word)).join('|'));
}

describing(NIGHT, 'nite|nights|dark outside|nightfall|late at night|stars in the sky');
describing(DAY, 'light outside|in the sun');
describing(SUNSET, 'sun go down|sun goes down|sun is setting|sun setting');
describing(SUNRISE, 'sun come up|sun comes up|sun rises');
describing(RAIN, 'raindrops|rains');
describing(RAIN, 'light rain', 0.5);
describing(RAIN, 'heavy rain|pouring rain|pouring|pour', 1.5);
describing(SNOW, 'snowflakes|snows|snowier');
describing(SNOW, 'light snow|light snowfall', 0.5);
describing(SNOW, 'heavy snow|heavy snowfall|blizzard|snowstorm', 1.5);
describing(STORM, 'storm clouds|storms');
describing(CLEAR, 'sun shine|sun shining|sun to shine|nice weather|dry|dry weather|sunny weather|sunnier');
describing(FOG, 'smoke|foggier|mistier');
describing(FOG, 'light fog|thin fog', 0.5);
describing(FOG, 'thick fog|dense fog|heavy fog', 1.5);

const LIVELY: Pole = ['MOTION', 'more-motion', 'less-motion'];
const STILL: Pole = ['MOTION', 'less-motion', 'more-motion'];
describing(
  LIVELY,
  'motion|movement|movements|action|energy|energetic|dynamic|lively|moving|move|moves|shaky|camera shake|shake|shaking|hectic|busy|restless|frantic|chaotic|camera movement|camera motion|dynamics|going on',
);
comparing(LIVELY, 'livelier|more alive|animate|shakier|busier|liven up|liven it up|spice up');
describing(
  STILL,
  'static|calm|smooth|motionless|stable|steady|keep still|stay still|hold still|completely still|camera still|frozen|boring|stationary|tranquil|peaceful|locked off|lock the camera|stiff|lifeless',
);
comparing(
  STILL,
  'calmer|smoother|steadier|stabilize|stabilise|stiller|more still|calm down|settle down|stabler|quieter',
);

const FAST: Pole = ['SPEED', 'faster', 'slower'];
const SLOW: Pole = ['SPEED', 'slower', 'faster'];
describing(FAST, 'fast|quick|quickly|rapid|rushed|speedy|hasty|fast paced|speed|tempo|pace');
comparing(
  FAST,
  'faster|quicker|speed up|speed it up|speed this up|speeding up|hurry up|speed things up|pick up the pace|pick up speed|fast forward',
);
describing(SLOW, 'slow|slowly|slow motion|slowmotion|slow mo|slowmo|slo mo|slomo|sluggish|slow paced');
comparing(SLOW, 'slower|slow down|slow it down|slow this down|slow things down|slowed down|slow');

const CLOSE: Pole = ['FRAMING', 'closer', 'wider'];
const WIDE: Pole = ['FRAMING', 'wider', 'closer'];
describing(CLOSE, 'close|close up|closeup|close ups|near|tight|zoomed in|tight shot|close shot|macro');
comparing(
  CLOSE,
  'closer|nearer|tighter|zoom in|zoom|zooming in|move in|push in|get in close|come in|punch in|go in',
);
describing(
  WIDE,
  'wide|wide shot|wide angle|wideangle|far|far away|distant|zoomed out|long shot|far off|establishing shot|panorama',
);
comparing(
  WIDE,
  'wider|zoom out|zooming out|pull back|pull out|step back|further away|farther away|further back|farther|move back|widen|back up|go back a bit|back off|more distance|more of the surroundings|more of the place|show the surroundings|more surroundings|bigger view',
);

describing(
  ['ANGLE', 'low-angle', null],
  'low angle|from below|from the ground|from down low|lower angle|looking up|worms eye view|worm eye view|ground level',
);
describing(
  ['ANGLE', 'aerial', null],
  'from above|aerial|aerial view|aerial shot|drone|drone shot|drone view|birds eye view|bird eye view|bird view|birds eye|bird eye|from the sky|from the top|top view|overhead|top down|high angle|from the air|higher angle|helicopter shot|looking down|overhead shot',
);

const WARM: Pole = ['WARMTH', 'warmer', 'colder'];
const COLD: Pole = ['WARMTH', 'colder', 'warmer'];
describing(
  WARM,
  'warm|warm tones|warmth|warm colors|warm light|cozy|cosy|orange tint|golden tones|orange tones|yellow tones|amber',
);
comparing(WARM, 'warmer|warm up|cozier|cosier|warm it up');
describing(
  COLD,
  'cold|cool|cold tones|cool tones|cold colors|cool colors|chilly|icy|blue tint|bluish|cold light|cool light|blue tones',
);
comparing(COLD, 'colder|cooler|bluer|icier|cool down|cool it down|chillier');

describing(
  ['COLOR', 'black-and-white', 'colorful'],
  'monochrome|grayscale|monochromatic|noir|colorless|no color at all',
);
const VIVID: Pole = ['COLOR', 'colorful', 'muted'];
describing(
  VIVID,
  'colorful|vivid|vibrant|saturated|saturation|vivid colors|vibrant colors|in color|full color|colored|color intensity|vibrance|rich colors|oversaturated|garish|color pop|colors pop|pop the colors|colors stand out',
);
comparing(
  VIVID,
  'more color|more colors|saturate|richer colors|stronger colors|brighter colors|bolder colors|more colorful',
);
describing(
  ['COLOR', 'muted', 'colorful'],
  'muted|desaturated|pale|dull|faded|washed out|muted colors|pastel|drab|bland|faded colors',
);
comparing(
  ['COLOR', 'muted', 'colorful'],
  'desaturate|less color|less colors|fewer colors|softer colors|mute the colors|paler|duller',
);

const CROWDED: Pole = ['PEOPLE', 'more-people', 'remove-people'];
describing(
  CROWDED,
  'people|persons|person|humans|human|crowd|crowds|crowded|extras|pedestrians|passersby|anyone|anybody|everyone|everybody|bystanders|populated|audience|characters|others|spectators',
);
describing(
  ['PEOPLE', 'remove-people', 'more-people'],
  'empty|deserted|nobody|no one|noone|abandoned|unpopulated|empty it',
);
describing(
  ['FOCUS', 'blurred-background', null],
  'blur the background|blurred background|blurry background|background blur|shallow depth of field|shallow focus|bokeh|background blurry|background blurred|blurrier background|background out of focus|out of focus background|blur background|soft background|softer background',
);

export const CONCEPTS: ReadonlyMap<string, Concept> = concepts;
export const LONGEST_PHRASE = Math.max(...[...concepts.keys()].map((phrase) => phrase.split(' ').length));

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const NEGATIONS = set('not never nor');
export const MORE = set(
  'more extra bump add adding increase increased boost raise additional some plus crank turn bring intensify maximize',
);
export const LESS = set(
  'less fewer reduce reducing decrease lower remove removing without no lose drop cut minus stop rid erase delete clear kill tone minimize hide exclude skip eliminate empty',
);
export const TOO = set('too overly excessively');
export const KEEPING = set('keep leave stay stays remain preserve keeping hold holding');
export const SLIGHT = set(
  'bit little slightly somewhat touch tad subtle subtly hint few softly gently faintly',
);
export const STRONG = set(
  'much very really way far lot lots super extremely totally completely heavy heavily significantly dramatically dramatic considerably extreme tons massively loads possible thick even hugely intensely strongly',
);
/** "A few people": a slight wish for more of them, and no word of its own. */
export const WITHOUT_MEANING = set(`
  a an the this that these those it its i me my we us our you your it's he she they them him her his their
  please pls plz thanks thank thx ty kindly tbh imo btw hm hmm uh ok okay hey hi hello um so just maybe perhaps also too then now again instead actually simply well yes yeah alright
  supposed meant possibly ideally honestly basically somehow though tho
  make making made set setting put place change changing turn turned let have has having get getting give giving do does did go going gone take taking bring
  be is are was were been being am look looks looking feel feels feeling seem seems appear appears become becomes happen happens
  can could would should will shall may might must want wants wanted wish like liked love need needs prefer think try see
  in on at to into for of with by as up down out from over during around about inside there here where when if than all any both while
  bit little slightly somewhat touch tad kind sort lot lots much many very really quite pretty rather even still way far super extremely totally completely enough
  scene clip shot video picture image frame film part moment section footage take look visuals visual setting mood atmosphere feeling feel vibe version overall whole entire everything thing things something
  quite such what one more less style colors color tones tone lighting level amount time weather outside camera happening going bit please
  anything nothing see seen show shows shoot come comes use using used switch convert how taste liking eyes personally
  vibes moods
  nice nicer better good great cool-looking effect possible final same only
`);

/** Words that say nothing by themselves beside a wish of this aspect, and something beside any other. */
export const BESIDE: Partial<Record<Aspect, ReadonlySet<string>>> = {
  LIGHT: set('lights exposure contrast-free image room'),
  TIME: set('glow sky city outside hour late early sun lights clock'),
  WEATHER: set('sky street streets window windows ground air falling fall drops city outdoors'),
  AIR: set('air ground background distance drifting rolling thick'),
  MOTION: set('subject background body dance dancing performance wobble'),
  SPEED: set('motion movement movements move moves walk cuts subject dance action'),
  FRAMING: set(
    'face faces hand hands subject singer person woman man character dancer eyes distance angle lens view shots framing crop us',
  ),
  ANGLE: set('view angle ground air shots perspective'),
  WARMTH: set('light palette grade grading temperature hue hues tint shades'),
  COLOR: set('palette grade grading'),
  PEOPLE: set('street streets background room place crowd left visible around walking standing foreground'),
  FOCUS: set('background lens focus soft softly nice creamy blurry blurred'),
};

/** Words that are right as they stand, though they look like a slip of one above. */
export const REAL_WORDS = set(`
  show shows stow slot flow glow grow blow could colt clone chose clothes closet loser story store stork stone start down draw darn
  crown crow drown dust duck desk disk miss must mast list have hate hazel maze place pack page pale park pane palace peace piece
  spend spear spell steed fight right light might sight tight ruin raid rail train brain grain ran wine wife wise wipe wild wind wing wood word work world
  calf call came camp cake caps dart bark mark dare date data might nine nice knight clean cheer cleat wear weak dad dot fig frog for fast fact fist fest
  motor notion option nation lotion potion mother morning money monday warn worn worm war ward wart cola coil coal coin gold bold told hold sold code
  sunday sun son soon noon moon noun room zoo boom loop water winter waiter wander wonder written darken blue blur black back dress dream drama drum
  flower tower shower power lower slower wall well will tell bell tall small smell shell still steel style steal star stars stay story string strong spring
  person personal purple people temple simple dancer dance danger dawn day ray way say play plays
`);
