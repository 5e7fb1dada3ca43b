/** Hours and weather of a text, and how they change in it. */
import type { Fact, Hour, Weather } from '../facts/facts.js';
import { find } from '../lexicon/find.js';

export type Course = {
  hour: Hour | null;
  hourAtEnd: Hour | null;
  weather: Weather | null;
  weatherAtEnd: Weather | null;
  /** In the text's order, without repeats. */
  hours: Hour[];
  weathers: Weather[];
};

export const byUser = <Value>(value: Value | null): Fact<Value> =>
  value === null ? null : { value, by: 'USER' };

/** "As the sun comes up" and its like: from which hour to which. At most eight words lie between the two. */
const TURNS: readonly (readonly [RegExp, Hour | null, Hour])[] = [
  [
    /\bsun (?:\w+ ){0,2}?(?:comes? up|coming up|rises?|rising|is up|climbs?|breaks|peeks|appears)\b/,
    'dawn',
    'morning',
  ],
  [/\b(?:dawn|day) (?:breaks?|breaking|comes?|arrives?)\b/, 'dawn', 'morning'],
  [
    /\bsun (?:\w+ ){0,2}?(?:goes? down|going down|sets?|setting|sinks?|sinking|dips?|fades?|disappears?|melts?)\b/,
    'sunset',
    'dusk',
  ],
  [
    /\b(?:night|darkness|evening|dusk) (?:\w+ ){0,2}?(?:falls?|falling|comes?|descends?|arrives?|sets in|approaches)\b/,
    'dusk',
    'night',
  ],
  [
    /\bgets? dark\b|\bgrows? dark\b|\bday (?:fades?|ends?|turns?|becomes?) (?:in)?(?:to )?night\b|\bday (?:in)?to night\b/,
    null,
    'night',
  ],
  [
    /\bnight (?:turns?|becomes?|fades?|gives? way|ends?|passes)\b(?: \w+){0,2}?(?: day| dawn| morning)?/,
    'night',
    'dawn',
  ],
  [/\bstars (?:\w+ ){0,2}?(?:come out|appear|light up|begin to shine)\b/, 'dusk', 'night'],
  [/\bmoon (?:\w+ ){0,2}?(?:comes? up|rises?|rising|appears?)\b/, 'dusk', 'night'],
];

const AIR: readonly (readonly [RegExp, Weather])[] = [
  [/storm|thunder|tempest|hurricane|blizzard/, 'storm'],
  [/rain|downpour|drizzle/, 'rain'],
  [/snow/, 'snow'],
  [/fog|mist|haze|smog/, 'fog'],
  [/clouds?/, 'cloudy'],
  [/wind/, 'wind'],
];
const ENDS =
  /\b(storm|thunderstorm|rain|downpour|drizzle|snow|snowstorm|blizzard|fog|mist|haze|clouds|wind|sky) (?:\w+ ){0,2}?(?:clears?|clearing|passes|passing|ends?|ending|stops?|stopping|lifts?|lifting|parts?|parting|eases?|fades?|melts?|melting|breaks? up|dies down|gives? way|thins?|burns? off|disperses?|subsides?)\b/;
const BEGINS =
  /\b(storm|thunderstorm|rain|snow|fog|mist|clouds|wind) (?:\w+ ){0,2}?(?:begins?|beginning|starts?|starting|rolls? in|rolling in|arrives?|gathers?|gathering|approaches|approaching|brews?|brewing|builds?|building|sets in|creeps? in|comes?|moves in)\b/;
const TURNS_TO =
  /\b(?:turns?|changes?|becomes?|gives? way|transforms?|shifts?) (?:in)?to (?:a |an |heavy |light |thick )?(rain|snow|storm|fog|sunshine|sun)\b/;

const airOf = (word: string): Weather | null => AIR.find(([pattern]) => pattern.test(word))?.[1] ?? null;

/** Words of hours that don't set the clock here. */
const NO_HOUR =
  /\b(?:every ?day|one day|all day(?! (?:and|to|till|until)\b)|day by day|day after day|these days|some ?day|day in the life|daydream\w*|every (?:morning|night|evening)|valentine'?s day|birthday|wedding day|sunday|first day|rainy day|sunny day|mother'?s day|father'?s day|day off|day job|days?(?= of (?:the|summer|winter)))\b/g;
const NO_WEATHER =
  /\b(?:spring|summer|autumn|fall)(?:,| and| to| into| through)[^.]{0,30}\bwinter\b|\b(?:after|before) (?:the |a |an |heavy )?(?:\w+ )?(?:rain|storm|snow|downpour|rainstorm)\w*|\b(?:a )?storm of (?!snow|sand|rain)\w+|\bbrainstorm\w*|\bdark clouds? of \w+|\b(?:ink|dust|smoke|powder|gas|pollen|paint|colou?r|glitter|word|data) clouds?\b|\bcloud (?:software|storage|service|computing|platform)\w*|\bin hot water\b|\bice cream\b|\bbreak the ice\b|\bwind turbines?\b|\bwet ?suits?\b|\bsnow ?(?:boards?|boarders?|boarding|men|man|globes?|leopards?|white)\b|\brain ?(?:coats?|bows?|boots)\b/g;

const MOVES_ON =
  /\b(?:and|to|then|until|till|into|through|towards?|by|ends?|ending|turn\w*|becom\w*|fad\w*|giv\w* way)\b/;
const ONLY_END = /\b(?:ends?|ending|until|till|finish\w*)\b[^.,;:!?]*$/;

export function courseOf(text: string): Course {
  const lower = text.toLowerCase();
  const said = lower.replace(NO_HOUR, ' ').replace(NO_WEATHER, ' ');
  const { hours, weathers } = find(said);
  const turn = TURNS.find(([pattern]) => pattern.test(said));
  const times = [...new Set(hours.map(({ entry }) => entry.id))];
  const airs = [...new Set(weathers.map(({ entry }) => entry.id))];
  const course: Course = {
    hour: times[0] ?? null,
    hourAtEnd: null,
    weather: airs[0] ?? null,
    weatherAtEnd: null,
    hours: times,
    weathers: airs,
  };
  if (times.length > 1) {
    const between = said.slice(hours[0]!.end, hours.at(-1)!.start);
    if (MOVES_ON.test(between)) course.hourAtEnd = times.at(-1)!;
  } else if (hours[0] !== undefined && ONLY_END.test(said.slice(0, hours[0].start))) {
    course.hourAtEnd = course.hour;
    course.hour = null;
  }
  if (turn !== undefined) {
    const [, from, to] = turn;
    course.hour = from ?? course.hour;
    course.hourAtEnd = to;
    course.hours = [...new Set([...(course.hour === null ? [] : [course.hour]), to])];
  }
  return changingWeather(course, said);
}

function changingWeather(course: Course, said: string): Course {
  const ends = ENDS.exec(said)?.[1];
  if (ends !== undefined) {
    // "The sky clears" ends whatever came down before.
    const before = airOf(ends) ?? course.weather;
    const after = course.weathers.find((each) => each === 'clear') ?? 'clear';
    return { ...course, weather: before, weatherAtEnd: before === null || before === 'clear' ? null : after };
  }
  const turns = TURNS_TO.exec(said)?.[1];
  if (turns !== undefined) {
    const after = airOf(turns) ?? 'clear';
    return {
      ...course,
      weather:
        course.weather === after ? (course.weathers.find((each) => each !== after) ?? null) : course.weather,
      weatherAtEnd: after,
    };
  }
  const begins = BEGINS.exec(said)?.[1];
  const after = begins === undefined ? null : airOf(begins);
  if (after !== null && course.weathers.every((each) => each === after || each === 'sandstorm')) {
    const only = course.weathers[0] ?? after;
    return { ...course, weather: only, weatherAtEnd: only };
  }
  if (after !== null)
    return {
      ...course,
      weather: course.weathers.find((each) => each !== after) ?? null,
      weatherAtEnd: after,
    };
  return course;
}
