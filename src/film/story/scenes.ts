/** Where the film plays: a handful of places that it returns to, in one light and one weather. */
import type { Random } from '../seed.js';
import { lightsIn, TIMES, type TimeOfDay, WEATHERS, type Weather } from './atmosphere.js';
import type { CreativeBrief } from './brief.js';
import { capitalized, definite, withoutArticle } from './english.js';
import { feelingOf } from './feelings.js';
import type { Place } from './place.js';
import { nearbyPlaces, PLACES, placeByKey } from './places.js';
import type { WrittenScene as Scene } from './plan.js';
import { noPeople, type Reading, says } from './reading.js';

/** A scene with all that its clips draw from. */
export type Location = Scene & {
  place: Place;
  phrase: string /** "on the rain-soaked street". */;
  there: string;
  time: TimeOfDay;
  weather: Weather | null;
  /** The prompt names it; the others were found next to it. */
  asked: boolean;
  /** Nobody else is to be seen. */
  deserted: boolean;
};

/** More than a viewer remembers, and more pictures than a film of clips needs. */
export const MOST_SCENES = 5;

/** With a hero's key, that place comes first: an ad shows its thing there, and life around it elsewhere. */
export function locationsFor(
  brief: CreativeBrief,
  reading: Reading,
  clipCount: number,
  random: Random,
  heroKey: string | null = null,
): Location[] {
  const time = timeNamed(brief.timeOfDay) ?? TIMES[2]!;
  const weather = weatherOf(brief, reading);
  const home = homeOf(brief.setting);
  const hero = heroKey === null ? null : placeByKey(heroKey);
  const named = reading.places.filter((each) => each.place.key !== home.place.key);
  const fewest = Math.min(heroKey === null ? 2 : 3, clipCount);
  const wanted = Math.min(MOST_SCENES, Math.max(fewest, 1 + Math.round(clipCount / 4)));
  const first = hero === null || hero.key === home.place.key ? [] : [{ place: hero, phrase: hero.name }];
  const known = [...first, home, ...named.filter((each) => each.place.key !== hero?.key)].slice(
    0,
    MOST_SCENES,
  );
  // Next to a place that we don't know lies wherever the mood likes to be.
  const elsewhere =
    home.place.nearby.length > 0 ? [] : feelingOf(brief.mood).places.flatMap((key) => placeByKey(key) ?? []);
  const nearest = nearbyPlaces(home.place);
  const around = random
    .shuffled(alike(home.place, [...nearest, ...elsewhere]))
    .filter(
      (place, index, all) =>
        all.indexOf(place) === index && !known.some((each) => each.place.key === place.key),
    )
    .map((place) => ({ place, phrase: place.name }));
  const chosen = [...known, ...around].slice(0, Math.max(wanted, known.length));
  const deserted =
    noPeople(reading.avoid) || /\b(?:empty|abandoned|deserted|alone|lonely|nobody)\b/i.test(reading.plain);
  return chosen.map(({ place, phrase }) => ({
    key: place.key,
    timeOfDay: time.name,
    description: sceneWords(place, phrase, time, weather, random),
    place,
    phrase,
    there: `${prepositionFor(place, phrase)} ${definite(phrase)}`,
    time,
    weather,
    asked: known.some((each) => each.place.key === place.key),
    deserted,
  }));
}

/** The same place at another hour, which is a scene of its own. */
export const atHour = (location: Location, time: TimeOfDay, random: Random): Location => ({
  ...location,
  key: `${location.key}_${time.name.replaceAll(' ', '_')}`,
  timeOfDay: time.name,
  description: sceneWords(location.place, location.phrase, time, location.weather, random),
  time,
});

/** From a street to a rooftop, not from a beach into a flat: out of doors stays out of doors where it can. */
function alike(home: Place, places: readonly Place[]): Place[] {
  const same = places.filter((each) => each.indoors === home.indoors);
  return same.length > 0 ? same : [...places];
}

const ON =
  /\b(?:street|avenue|boulevard|road|highway|rooftop|roof|terrace|balcony|bridge|pier|dock|beach|shore|coast|island|ridge|mountain|hill|summit|peak|stage|platform|farm|planet|ship|boat|train|plateau|plain|cliff|dance floor|court|track|pitch|lawn|deck|staircase|stairs)s?$/i;

export const prepositionFor = (place: Place, phrase: string): string =>
  phrase === place.name ? place.at : ON.test(phrase) ? 'on' : 'in';

export const timeNamed = (name: string | null): TimeOfDay | null =>
  name === null
    ? null
    : (TIMES.find((each) => each.name === name.toLowerCase()) ??
      TIMES.find((each) => each.words.some((word) => says(name.toLowerCase(), word))) ??
      null);

function weatherOf(brief: CreativeBrief, reading: Reading): Weather | null {
  const ours = PLACES.some((each) => each.name === brief.setting);
  const inSetting = ours
    ? undefined
    : WEATHERS.find((each) => each.words.some((word) => says(brief.setting.toLowerCase(), word)));
  return inSetting ?? reading.weathers[0] ?? null;
}

/** The brief's setting: a place that we know, or one furnished with what any place has. */
export function homeOf(setting: string): { place: Place; phrase: string } {
  const lower = setting.toLowerCase();
  const exact = PLACES.find((each) => each.name === lower);
  const at = (place: Place) =>
    Math.max(...place.words.map((word) => (says(lower, word) ? lower.lastIndexOf(word) : -1)));
  // The last word names the place: "a city rooftop" is a rooftop.
  const place = exact ?? PLACES.filter((each) => at(each) >= 0).sort((a, b) => at(b) - at(a))[0];
  return place === undefined ? { place: unfamiliar(setting), phrase: setting } : { place, phrase: setting };
}

function unfamiliar(setting: string): Place {
  const it = definite(setting);
  return {
    key: 'main_place',
    words: [],
    name: setting,
    indoors:
      /\b(?:room|hall|house|office|museum|library|church|temple|cave|gym|hotel|school|hospital|greenhouse|tunnel|shop|store|lobby|elevator|cellar|palace|castle)\b/i.test(
        setting,
      ),
    at: /\b(?:boat|ship|road|roof|hill|plain|square|lawn|court|track|stairs?|staircase|island|deck)\b/i.test(
      setting,
    )
      ? 'on'
      : 'in',
    wide: `the whole of ${it}, its depth in clear layers from the dark foreground to the pale far end`,
    spots: [
      'at the far end',
      'close to the light',
      'near the edge',
      'right in the middle',
      'where the shadow begins',
    ],
    details: [
      `one worn surface of ${it}, its texture raked by the light`,
      'an edge where light and shadow meet exactly',
      'dust turning slowly in a thin beam',
      'the trace of a hand on old material',
    ],
    moves: [
      'light shifts slowly across the frame',
      'dust turns in the air',
      'shadows lengthen by a hand’s breadth',
    ],
    nearby: [],
  };
}

const WEATHERS_THAT_FALL = ['rain', 'storm', 'snow', 'fog'];

function sceneWords(
  place: Place,
  phrase: string,
  time: TimeOfDay,
  weather: Weather | null,
  random: Random,
): string {
  const own = phrase !== place.name && !place.wide.includes(withoutArticle(phrase));
  const light = random.pick(lightsIn(place, time, weather));
  const air =
    weather === null || (place.ownLight !== undefined && !place.indoors)
      ? ''
      : `, ${random.pick(place.indoors ? weather.indoors : weather.outdoors)}`;
  // Some lines only show what the weather does; a picture needs its name.
  const named =
    air === '' || !WEATHERS_THAT_FALL.includes(weather!.name) || says(air.toLowerCase(), weather!.name)
      ? ''
      : ` in the ${weather!.name}`;
  return `${capitalized(own ? `${phrase}: ${place.wide}` : place.wide)}, ${light}${air}${named}`;
}
