/** The words of a shot, rendered from its facts. Nothing is ever read back out of them. */
import { beingById } from '../lexicon/beings.js';
import { colourNames } from '../lexicon/colours.js';
import { plural } from '../lexicon/inflect.js';
import { listed } from '../listed.js';
import {
  agreeing,
  capitalized,
  definite,
  mentions,
  tidyJoins,
  VOICES,
  type Voice,
  withArticle,
} from './english.js';
import {
  type Action,
  type CameraMovement,
  type Hour,
  isBeing,
  type ShotFacts,
  type ShotSize,
  type Subject,
  type Weather,
} from './facts.js';
import { lightFor, movesFor, namedPlace, type Scenery, sceneryOf, weatherWords } from './scenery.js';

type Naming = Pick<Subject, 'id' | 'noun' | 'look' | 'count' | 'kind'>;

export function voiceOf(subject: Naming): Voice {
  const { look, kind } = subject;
  if (isMany(subject)) return VOICES.they;
  if (look.gender === 'woman') return VOICES.she;
  if (look.gender === 'man') return VOICES.he;
  return kind === 'PERSON' ? VOICES.one : VOICES.it;
}

const COUNTS = ['', '', 'two', 'three', 'four', 'five', 'six'];

/** Words of a look that stand behind the noun. */
const AFTER = new Set([
  'called',
  'named',
  'in',
  'with',
  'wearing',
  'made',
  'of',
  'holding',
  'carrying',
  'from',
  'under',
  'on',
]);
const isAfter = (words: string): boolean => AFTER.has(words.split(' ', 1)[0]!);

/** "young woman in a red coat", "two wolves"; `whole` tells everything of the look, else its first part. */
function nounPhrase(subject: Naming, whole: boolean): string {
  const before = subject.look.words.filter((each) => !isAfter(each) && !saidBy(subject.noun, each));
  const after = subject.look.words.filter(isAfter);
  const worn = after.filter((each) => subject.kind !== 'CREATURE' || each.startsWith('in '));
  const told = whole
    ? described(after)
    : worn
        .filter((each) => rankOf(each) > 0)
        .slice(0, 1)
        .map(firstGarment);
  return tidyJoins([...before, numbered(subject), ...told].join(' '));
}

/** Age, hair, then clothes: "in her thirties, with a copper braid, in a red coat". */
const described = (after: readonly string[]): string[] => {
  const ordered = [...after].sort((one, other) => rankOf(one) - rankOf(other));
  return ordered.map((each, at) => (at < ordered.length - 1 ? `${each},` : each));
};
const rankOf = (words: string): number =>
  /^in (?:his|her|their) \w+ties$/.test(words) ? 0 : words.startsWith('with ') ? 1 : 2;

const firstGarment = (words: string): string =>
  words.startsWith('with ') ? words : words.split(/ and | over | with |, /, 1)[0]!;

const saidBy = (noun: string, words: string): boolean =>
  ` ${noun.toLowerCase()} `.includes(` ${words.toLowerCase()} `);

/** "Couple" is one word for two. */
const isGroup = ({ id }: Naming): boolean => (beingById(id)?.group ?? null) !== null;
const isMany = (subject: Naming): boolean =>
  (subject.count > 1 && !isGroup(subject)) || (subject.kind === 'THING' && isPlural(subject.noun));

const numbered = (subject: Naming): string =>
  isMany(subject) && !isPlural(subject.noun) ? plural(subject.noun) : subject.noun;

/** Stuff and processes have no number. */
const UNCOUNTED =
  /(?:water|sugar|sand|rice|milk|coffee|tea|smoke|steam|ink|paint|food|bread|music|oil|honey|glass|gold|dust|snow|ice|fire|skincare|makeup|insurance|software|jewell?ery|clothing|furniture|equipment|synthesis|tion|ness|ment|ity|ism|ware)$/;

const quantity = ({ count }: Naming): string =>
  count > 1 && count < COUNTS.length ? `${COUNTS[count]} ` : '';

/** A proper name needs no article. */
const isName = ({ noun }: Naming): boolean => /^\p{Lu}/u.test(noun) && !/ \p{Ll}[^ ]*$/u.test(noun);

export function indefiniteName(subject: Naming, whole = false): string {
  const phrase = nounPhrase(subject, whole);
  if (isName(subject) && subject.look.words.filter((each) => !isAfter(each)).length === 0) return phrase;
  if (subject.kind === 'THING' && (isPlural(subject.noun) || UNCOUNTED.test(subject.noun))) return phrase;
  return isMany(subject) ? `${quantity(subject)}${phrase}` : withArticle(phrase);
}

/** "young woman": who it is, without clothes or article; how a list of characters names it. */
export const shortName = (subject: Naming): string =>
  tidyJoins(
    [
      ...subject.look.words.filter((each) => !isAfter(each) && !saidBy(subject.noun, each)),
      numbered(subject),
    ].join(' '),
  );

export function definiteName(subject: Naming): string {
  const phrase = nounPhrase(subject, false);
  if (isName(subject) && phrase.startsWith(subject.noun)) return phrase;
  return definite(
    isMany(subject) && subject.count === 2
      ? `two ${phrase}`
      : phrase.replace(/\b(in|with|wearing) an? /, '$1 the '),
  );
}

/** Who the plan introduces as a character, or the user as its one subject, is "the"; everybody else is "a". */
const nameOf = (subject: Subject): string =>
  subject.characterKey !== null || subject.by === 'BRAND' ? definiteName(subject) : indefiniteName(subject);

/** Verbs of a phrase agree with many: "turns and walks" is "turn and walk". */
export function agreeingPhrase({ phrase }: Pick<Action, 'phrase'>, plural: boolean): string {
  if (!plural) return phrase;
  return phrase
    .replace(/^[\p{L}'-]+/u, (verb) => bare(verb))
    .replace(/\b(and|then) ([\p{L}-]+[^s\P{L}]s)(?=\s|,|$)/gu, (whole, joint: string, verb: string) =>
      SECOND_VERBS.has(bare(verb)) ? `${joint} ${bare(verb)}` : whole,
    );
}

const SECOND_VERBS = new Set(
  'walk run turn look stop sit stand smile laugh wave dance sing jump open close lift drop raise lower watch wait slow explode breathe listen leave return disappear vanish climb swim fly fall rise meet embrace kiss hold find reach cross'.split(
    ' ',
  ),
);

function bare(verb: string): string {
  if (verb === 'is') return 'are';
  if (verb === 'has') return 'have';
  if (verb === 'does') return 'do';
  if (/ies$/.test(verb) && verb.length > 4) return `${verb.slice(0, -3)}y`;
  return /(?:ss|x|z|ch|sh|o)es$/.test(verb) ? verb.slice(0, -2) : verb.replace(/s$/, '');
}

/** The shot in one sentence. `variant` turns through the wordings; the same facts and variant give the same words. */
export function shotSentence(facts: ShotFacts, variant = 0): string {
  const scenery = facts.place === null ? null : sceneryOf(facts.place.value);
  const body =
    facts.size?.value === 'extreme wide shot' && scenery !== null
      ? establishing(facts, scenery)
      : facts.subjects.length === 0
        ? emptyShot(facts, scenery, variant)
        : subjectsShot(facts, scenery, variant);
  const parts = [body, ...circumstances(facts, scenery, body, variant)].filter((each) => each !== '');
  return `${capitalized(tidyJoins(`${brandOpening(facts, body)}${parts.join(', ')}`))}.`;
}

/** Colours of the brand are named early, as a thing of the scene. */
function brandOpening({ palette }: ShotFacts, body: string): string {
  if (palette?.by !== 'BRAND') return '';
  const names = colourNames(palette.value, 2);
  const opening = body.slice(0, 60).toLowerCase();
  return names.length === 0 || names.every((name) => opening.includes(name))
    ? ''
    : `a scene in ${listed(names)}: `;
}

const there = ({ preposition, phrase }: Scenery): string => `${preposition} ${namedPlace(phrase)}`;

function establishing(facts: ShotFacts, scenery: Scenery): string {
  const whole = scenery.wide ?? `a wide view of ${indefinitePlace(scenery.phrase)}`;
  const far = facts.subjects.slice(0, 2).map(nameOf);
  return far.length === 0 ? whole : `${whole}, with ${listed(far)} small in the distance`;
}

export const indefinitePlace = (phrase: string): string =>
  isPlural(phrase) || /^\p{Lu}/u.test(phrase) ? phrase : withArticle(phrase);
const isPlural = (phrase: string): boolean =>
  /[^s]s$/.test(phrase.split(/ (?:of|in|on|at|with|above|under|between) /, 1)[0]!);

function emptyShot(facts: ShotFacts, scenery: Scenery | null, variant: number): string {
  const [shown] = facts.props;
  if (scenery === null) return shown?.phrase ?? 'an empty frame';
  if (shown !== undefined)
    return mentions(shown.phrase, scenery.phrase) ? shown.phrase : `${shown.phrase}, ${there(scenery)}`;
  const close = ['extreme close-up', 'close-up', 'medium close-up'].includes(facts.size?.value ?? '');
  if (close) return `${turned(scenery.details, variant)}, ${there(scenery)}`;
  return `${definite(scenery.phrase)} seen from ${withoutPreposition(turned(scenery.spots, variant))}`;
}

const withoutPreposition = (spot: string): string => spot.replace(/^(?:at|in|on|by) /, '');

function subjectsShot(facts: ShotFacts, scenery: Scenery | null, variant: number): string {
  const { subjects } = facts;
  const acting = subjects.filter((each) => each.action !== null);
  const said = acting.map((each) => each.action!.phrase.toLowerCase());
  const still = subjects.filter(
    (each) => each.action === null && !said.some((phrase) => mentions(phrase, each.noun)),
  );
  const where = scenery === null ? '' : placed(facts, scenery, said.join(' '), variant);
  if (acting.length === 0) return stillShot(facts, still, where, scenery);
  const phrases = [...new Set(acting.map((each) => each.action!.phrase))].slice(0, 3);
  const clauses = phrases.map((said, index) => {
    const doing = acting.filter((each) => each.action!.phrase === said);
    const phrase = agreeingPhrase({ phrase: said }, doing.length > 1 || voiceOf(doing[0]!).plural);
    return `${listed(doing.map(nameOf))} ${index === 0 ? withPlace(phrase, where) : phrase}`;
  });
  const over =
    facts.angle?.value === 'over the shoulder' && still.length === 1 && still[0]!.kind === 'PERSON';
  const beside =
    still.length === 0
      ? ''
      : over
        ? `, seen over the shoulder of ${nameOf(still[0]!)}`
        : `, with ${listed(still.map(nameOf))} ${still.every((each) => each.kind !== 'THING') ? 'close by' : 'in view'}`;
  const [first, ...others] = clauses;
  return `${first}${beside}${others.map((each) => ` while ${each}`).join('')}`;
}

function stillShot(
  { size }: ShotFacts,
  still: readonly Subject[],
  where: string,
  scenery: Scenery | null,
): string {
  const [one] = still;
  const names = listed(still.slice(0, 4).map(nameOf));
  const many = still.length > 1 || (one !== undefined && isMany(one));
  if (one?.kind === 'PERSON' && ['close-up', 'extreme close-up'].includes(size?.value ?? ''))
    return `the ${still.length > 1 || many ? 'faces' : 'face'} of ${names} ${where}`;
  const afloat = ['underwater', 'space'].includes(scenery?.entry.drawn ?? '');
  const stands = afloat ? 'float' : one && isBeing(one) ? 'stand' : 'rest';
  return `${names} ${agreeing(stands, many)} ${where}`;
}

/** Before the first comma, where a place reads best: "freezes under the bridge, listening". */
function withPlace(phrase: string, where: string): string {
  if (where === '') return phrase;
  const comma = phrase.search(/[,;]/);
  return comma < 0 ? `${phrase} ${where}` : `${phrase.slice(0, comma)} ${where}${phrase.slice(comma)}`;
}

/** Nothing where what is done already says where. */
function placed({ size }: ShotFacts, scenery: Scenery, said: string, variant: number): string {
  if (scenery.words.some((word) => mentions(said, word)) || mentions(said, scenery.phrase.split(' ').at(-1)!))
    return '';
  const close = ['extreme close-up', 'close-up', 'medium close-up'].includes(size?.value ?? '');
  const spot =
    close ||
    scenery.spots.length === 0 ||
    /\b(?:in|on|at|through|across|into|onto|over|under|past|along|from|towards|to) \p{L}/u.test(said)
      ? ''
      : `${turned(scenery.spots, variant)} `;
  // "On the narrow spine of the ridge" says where already.
  return spot !== '' && mentions(spot, scenery.phrase.split(' ').at(-1)!)
    ? spot.trim()
    : `${spot}${there(scenery)}`;
}

function circumstances(facts: ShotFacts, scenery: Scenery | null, body: string, variant: number): string[] {
  const { light, props, subjects, hour, hourAtEnd, weather, weatherAtEnd } = facts;
  const shown = subjects.length > 0 || facts.place !== null ? props.map((each) => each.phrase) : [];
  const things = shown.filter((each) => !mentions(body, each));
  const air =
    weather === null || scenery?.ownLight
      ? ''
      : turned(weatherWords(weather.value, scenery?.indoors ?? false, hour?.value ?? null), variant);
  return [
    things.length === 0 ? '' : `with ${listed(things)}`,
    light === null
      ? turned(
          lightFor(scenery, hour?.value ?? null, weather?.value ?? null),
          variant + Math.floor(variant / 3),
        )
      : mentions(body, light.value)
        ? ''
        : lit(light.value),
    mentions(body, weather?.value ?? '-') ? '' : air,
    hourAtEnd === null ? '' : BECOMING[hourAtEnd.value],
    weatherAtEnd === null ? '' : changing(weather?.value ?? null, weatherAtEnd.value),
  ];
}

const lit = (light: string): string =>
  /^(?:in|under|with|by|against|lit|as|through)\s/.test(light) ? light : `lit by ${light}`;

const BECOMING: Record<Hour, string> = {
  dawn: 'as the first light comes',
  morning: 'as the sun comes up',
  midday: 'as the sun climbs high',
  afternoon: 'as the afternoon draws on',
  'golden hour': 'as the light turns to gold',
  sunset: 'as the sun goes down',
  dusk: 'as dusk falls',
  night: 'as night falls',
};

function changing(from: Weather | null, to: Weather): string {
  if (to === 'clear') return from === null ? 'as the sky clears' : `as the ${from} clears`;
  const comes: Record<Exclude<Weather, 'clear'>, string> = {
    cloudy: 'as clouds move in',
    rain: 'as it begins to rain',
    storm: 'as a storm breaks',
    snow: 'as it begins to snow',
    fog: 'as fog rolls in',
    wind: 'as the wind rises',
    sandstorm: 'as a sandstorm comes up',
  };
  return comes[to];
}

const turned = (list: readonly string[], variant: number): string =>
  list[variant % Math.max(1, list.length)] ?? '';

const PACE = { LOW: 'slow', MEDIUM: 'steady', HIGH: 'fast' } as const;

/** "slow dolly in while waves slide up and pull back". */
export function motionSentence(facts: ShotFacts, variant = 0): string {
  const pace = PACE[facts.energy?.value ?? 'MEDIUM'];
  const camera: Record<CameraMovement, string> = {
    static: 'static camera, locked off',
    'pan left': `${pace} pan right to left`,
    'pan right': `${pace} pan left to right`,
    'tilt up': `${pace} tilt up`,
    'tilt down': `${pace} tilt down`,
    'push in': `${pace} dolly in`,
    'pull out': `${pace} dolly out`,
    'track left': `${pace} tracking move right to left`,
    'track right': `${pace} tracking move left to right`,
    follow: `${pace} tracking move that follows`,
    orbit: `${pace} tracking move around the subject`,
    'crane up': `${pace} crane rise`,
    'crane down': `${pace} crane descent`,
    handheld: pace === 'fast' ? 'restless handheld move' : 'close handheld drift',
  };
  const stirs =
    facts.place === null
      ? []
      : movesFor(sceneryOf(facts.place.value), facts.weather?.value ?? null, facts.hour?.value ?? null);
  const within = turned(stirs, variant);
  return `${camera[facts.movement?.value ?? 'static']}${within === '' ? '' : ` while ${within}`}`;
}

/** "wide shot, low angle". */
export function cameraWords({ size, angle }: Pick<ShotFacts, 'size' | 'angle'>): string {
  const named: ShotSize = size?.value ?? 'medium shot';
  const seen = angle?.value ?? 'eye level';
  return `${named}, ${seen === 'dutch angle' ? 'Dutch angle' : seen}`;
}

/** A place as an empty set: for the scene's description and its reference picture. */
export function sceneSentence(facts: Pick<ShotFacts, 'place' | 'hour' | 'weather'>, variant = 0): string {
  if (facts.place === null) return '';
  const scenery = sceneryOf(facts.place.value);
  const whole = scenery.wide ?? indefinitePlace(scenery.phrase);
  const light = turned(lightFor(scenery, facts.hour?.value ?? null, facts.weather?.value ?? null), variant);
  const weather = facts.weather?.value ?? null;
  const air =
    weather === null || scenery.ownLight
      ? ''
      : turned(weatherWords(weather, scenery.indoors, facts.hour?.value ?? null), variant);
  const named =
    air === '' || air.includes(weather!) || !['rain', 'storm', 'snow', 'fog'].includes(weather!)
      ? ''
      : ` in the ${weather}`;
  return capitalized(tidyJoins([whole, light, `${air}${named}`].filter((each) => each !== '').join(', ')));
}

/** A person, creature or thing described once, in full, and without a scene. */
export const characterSentence = (character: Naming): string => capitalized(indefiniteName(character, true));
