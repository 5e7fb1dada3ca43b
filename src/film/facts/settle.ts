/** Facts that contradict each other are settled here: the user's first, then brand, scenario, preset, planner. */
import { FactSource, type Hour, type ShotFacts, type Weather } from './facts.js';
import { sceneryOf } from './scenery.js';

const rank = (by: FactSource): number => FactSource.options.indexOf(by);

const weakerOrEqual = (fact: { by: FactSource }, other: { by: FactSource }): boolean =>
  rank(fact.by) >= rank(other.by);

type SceneFacts = Pick<ShotFacts, 'place' | 'hour' | 'weather'>;

/** No rain falls in space or under the sea; a sun does not stand in a night sky. */
export function settledScene<Facts extends SceneFacts>(facts: Facts): Facts {
  const { place, hour, weather } = facts;
  const ownLight = place !== null && sceneryOf(place.value).ownLight;
  const indoors = place !== null && sceneryOf(place.value).indoors;
  if (ownLight && !indoors) return { ...facts, weather: null };
  if (weather?.value === 'clear' && hour?.value === 'night' && weather.by !== 'USER')
    return { ...facts, weather: null };
  const dark = hour !== null && SUNLESS_HOURS.includes(hour.value);
  if (dark && place !== null && place.by !== 'USER')
    return {
      ...facts,
      place: { ...place, value: { ...place.value, phrase: withoutSun(place.value.phrase) } },
    };
  return facts;
}

const withoutSun = (phrase: string): string => phrase.replace(/\b(?:sunlit|sunny) /, '');

const SUNNY = new Set([
  'sun',
  'sunny',
  'sunlight',
  'sunlit',
  'sunshine',
  'daylight',
  'sunset',
  'sunrise',
  'golden',
  'blue-sky',
]);
const NIGHTLY = new Set(['moon', 'moonlight', 'moonlit', 'stars', 'starlight', 'starry', 'midnight']);
const SUNLESS_HOURS: readonly Hour[] = ['night', 'dusk'];
const SUNLESS_WEATHERS: readonly Weather[] = ['rain', 'storm', 'snow', 'fog', 'cloudy', 'sandstorm'];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

/** Light that the hour or the weather rules out gives way to it, or makes it give way if its source counts for more. */
export function settled(given: ShotFacts): ShotFacts {
  const facts = settledScene(given);
  const { light, hour, weather } = facts;
  const ended = {
    ...facts,
    hourAtEnd: facts.hourAtEnd?.value === hour?.value ? null : facts.hourAtEnd,
    weatherAtEnd: facts.weatherAtEnd?.value === weather?.value ? null : facts.weatherAtEnd,
  };
  if (light === null) return ended;
  const words = wordsOf(light.value);
  const sunny = words.some((word) => SUNNY.has(word));
  const nightly = words.some((word) => NIGHTLY.has(word));
  const againstHour =
    hour !== null &&
    ((sunny && SUNLESS_HOURS.includes(hour.value)) || (nightly && !SUNLESS_HOURS.includes(hour.value)));
  if (againstHour && weakerOrEqual(light, hour)) return { ...ended, light: null };
  if (againstHour) return { ...ended, hour: { value: nightly ? 'night' : 'golden hour', by: light.by } };
  if (sunny && weather !== null && SUNLESS_WEATHERS.includes(weather.value))
    return weakerOrEqual(light, weather) ? { ...ended, light: null } : { ...ended, weather: null };
  return ended;
}
