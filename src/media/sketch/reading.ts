/** Reads a description: where it plays, when, in which weather, who is there and what they do. */
import { randomFrom } from '../../film/seed.js';
import type { Style } from '../../film/story/plan.js';
import {
  CLOTHES,
  COLOURS,
  find,
  MOUNTS,
  type Mount,
  PLACES,
  type Place,
  POSES,
  type Pose,
  THINGS,
  type Thing,
  TIME_WORDS,
  type Time,
  WEATHER_WORDS,
  type Weather,
} from './lexicon.js';
import type { Look } from './request.js';

export type Reading = {
  place: Place;
  time: Time;
  weather: Weather;
  /** 0 calm to 1 wild. */
  energy: number;
  gloomy: boolean;
  thing: Thing | null;
  mount: Mount | null;
  /** The description itself, lower case, for what only one place cares about. */
  words: string;
};

export type Person = {
  pose: Pose;
  build: 'woman' | 'man' | 'child';
  garment: 'dress' | 'coat' | 'suit' | 'overall' | 'casual';
  hair: 'long' | 'bob' | 'curls' | 'short' | 'bald' | 'bun' | 'hat' | 'hood' | 'helmet';
  beard: boolean;
  eyes: 'open' | 'closed';
  /** How far the head is bent down (1) or lifted (-1). */
  gaze: -1 | 0 | 1;
  outfit: string | null;
  hairColour: string | null;
  skin: string;
};

const CALM = /\b(calm|serene|peaceful|quiet|gentle|soft|dreamy|melanchol\w*|tranquil|intimate|slow)\b/;
const WILD =
  /\b(energetic|intense|wild|explosive|fast|dynamic|powerful|euphoric|frantic|vibrant|epic|upbeat)\b/;
const GLOOMY =
  /\b(dark|gloomy|moody|sad|noir|ominous|sombre|somber|haunting|eerie|lonely|melanchol\w*|gritty)\b/;

/** `otherwise` is the place of a description that names none. */
export function readScene(
  description: string,
  timeOfDay: string | null,
  style: Style,
  look: Look,
  otherwise: Place,
): Reading {
  // A gradient for a backdrop is how a shot is lit, on a mountain too.
  const words = description.toLowerCase().replace(/\bgradient backdrop\b/g, 'gradient');
  const setting = `${words} ${style.visualStyle} ${style.lighting}`.toLowerCase();
  const feeling = `${style.mood} ${style.keywords.join(' ')} ${words}`.toLowerCase();
  const place = find(PLACES, words, true) ?? find(PLACES, setting, true) ?? otherwise;
  const hour = (text: string | null | undefined) => (text ? find(TIME_WORDS, text.toLowerCase()) : null);
  return {
    place,
    time:
      hour(look.timeOfDay) ?? hour(timeOfDay) ?? hour(words) ?? hour(setting) ?? usualTime(place, feeling),
    weather:
      find(WEATHER_WORDS, (look.weather ?? '').toLowerCase(), true) ??
      (look.weather ? 'clear' : (find(WEATHER_WORDS, words, true) ?? 'clear')),
    energy: WILD.test(feeling) ? 0.85 : CALM.test(feeling) ? 0.25 : 0.55,
    gloomy: GLOOMY.test(feeling),
    thing: thingIn(words),
    mount: find(MOUNTS, words),
    words,
  };
}

/** A product that is not named further is a box. */
export function thingIn(description: string): Thing | null {
  const words = description.toLowerCase();
  return find(THINGS.slice(0, -1), words) ?? find(THINGS, words);
}

function usualTime(place: Place, feeling: string): Time {
  if (place === 'space' || place === 'club' || place === 'stage') return 'night';
  if (/\b(romantic|warm|nostalgic|epic|cinematic)\b/.test(feeling)) return 'sunset';
  return GLOOMY.test(feeling) ? 'dusk' : 'day';
}

const ROBOT = /\b(robots?|androids?|cyborgs?|automatons?)\b/;
const STEEL = '#9aa2ad';
const HELMETED = new RegExp(
  `\\b(astronaut|cosmonaut|space ?suit|pressure suit|diver|wetsuit)\\b|${ROBOT.source}`,
);

const WOMAN =
  /\b(woman|women|girl|she|her|female|lady|actress|queen|mother|daughter|ballerina|waitress|bride|frontwoman)\b/;
const CHILD = /\b(child|children|kid|kids|boys?|toddler|(little|small|young) girls?)\b/;

/** `action` is what the clip's script says; it goes before what the character's own description suggests. */
export function readPerson(description: string, action = ''): Person {
  const words = description.toLowerCase();
  const doing = action.toLowerCase();
  const acted = find(POSES.slice(0, -1), doing);
  const pose = acted ?? find(POSES.slice(0, -1), words) ?? 'standing';
  const build = CHILD.test(words) ? 'child' : WOMAN.test(words) ? 'woman' : 'man';
  return {
    pose,
    build,
    garment: /\b(dress(?!ed)|dresses|gown|skirt|robe)\b/.test(words)
      ? 'dress'
      : /\b(coat|trench|overcoat|trenchcoat|cloak|cape|poncho|raincoat)\b/.test(words)
        ? 'coat'
        : HELMETED.test(words)
          ? 'overall'
          : /\b(suit|tuxedo|blazer|formal)\b/.test(words)
            ? 'suit'
            : 'casual',
    beard: /\b(beard|bearded|moustache)\b/.test(words),
    eyes: /\b(eyes (half )?closed|closes? (his|her|their|its) eyes|asleep|eyes shut)\b/.test(doing)
      ? 'closed'
      : 'open',
    gaze: /\b(looks? down|lowers? (his|her|their|its) head|head bowed|shoulders folded|photograph|weep(s|ing)?|reading)\b/.test(
      doing,
    )
      ? 1
      : /\b(looks? up|face lifted|head (thrown )?back|throws? (his|her|their|its) head|raises? (his|her|their|its) head|breathes? in)\b/.test(
            doing,
          )
        ? -1
        : 0,
    hair: HELMETED.test(words)
      ? 'helmet'
      : /\bhood(ie|ed)?\b/.test(words)
        ? 'hood'
        : /\b(hat|cap|fedora|beanie|helmet)\b/.test(words)
          ? 'hat'
          : /\b(bald|shaved head|shaven)\b/.test(words)
            ? 'bald'
            : /\b(bun|ponytail|updo)\b/.test(words)
              ? 'bun'
              : /\b(curls|curly|afro|a mass of \w+ hair)\b/.test(words)
                ? 'curls'
                : /\b(long hair|long-haired|long \w+ hair|braids?|dreadlocks|flowing hair)\b/.test(words)
                  ? 'long'
                  : /\b(bob|fringe|short hair|short \w+ hair|cut to the jaw|buzz ?cut|cropped|crop)\b/.test(
                        words,
                      )
                    ? build === 'woman'
                      ? 'bob'
                      : 'short'
                    : build === 'woman'
                      ? 'long'
                      : 'short',
    outfit: colourBefore(words, CLOTHES) ?? (ROBOT.test(words) ? STEEL : null),
    hairColour:
      hairWord(words) ?? colourBefore(words, /\b(hair|haired|braids?|ponytail|bun|bob|curls|crop)\b/, 18),
    skin: skinOf(words),
  };
}

const SKINS = ['#e3b58f', '#c99a74', '#b98a6a', '#96653f', '#6f4528'] as const;

/** As it is described; else everybody has their own, and keeps it from clip to clip. */
function skinOf(words: string): string {
  if (/\b(dark|black|deep brown)[- ]skin(ned)?\b/.test(words)) return SKINS[4];
  if (/\b(pale|fair|light|freckled)\b(?! hair)|\b(redhead|ginger|freckles)\b/.test(words)) return SKINS[0];
  if (/\b(brown|olive|tanned)[- ]skin(ned)?\b/.test(words)) return SKINS[3];
  return randomFrom(words, 'skin').pick(SKINS);
}

const CREATURE =
  /\b(dog|puppy|cat|kitten|wolf|fox|horse|stallion|mare|pony|bear|lion|tiger|bird|eagle|owl|raven|crow|deer|stag|whale|dolphin|shark|elephant|giraffe|zebra|camel|crab|crocodile|flamingo|peacock|bat|spider|koala|kangaroo|llama|duck|goose|pig|lynx|jaguar|seal|otter|tortoise|frog|lizard|moth|dragonfly|rabbit|panda|penguin|cow|goat|sheep|fish|turtle|butterfly|bee|panther|leopard|cheetah|monkey|gorilla|snake|dragon|unicorn|phoenix|octopus|jellyfish|swan|hummingbird|parrot|hedgehog|mouse|squirrel)s?\b/;
const HUMAN =
  /\b(woman|women|man|men|girl|boy|child|kid|person|people|singer|dancer|keeper|rider|runner|hunter|farmer|walker|wearing|in (his|her|their) (twenties|thirties|forties))\b/;

/** Whether a character is an animal, which no figure of a person may stand for. */
export const isCreature = (description: string): boolean => {
  const words = description.toLowerCase();
  const at = words.search(CREATURE);
  const human = words.search(HUMAN);
  return at >= 0 && (human < 0 || at < human);
};

const NUMBERS = ['one', 'two', 'three', 'four', 'five'];

/** How many people one entry of the cast stands for: "two friends", "a couple", "the crowd". */
export function headCount(description: string): number {
  const words = description.toLowerCase();
  const said = NUMBERS.findIndex((number) => new RegExp(`^(?:the )?${number}\\b`).test(words)) + 1;
  if (said > 0) return said;
  if (/^(?:an?|the)?\s*(?:[a-z-]+ )?(?:couple|duo|lovers)\b/.test(words)) return 2;
  return /^(?:an?|the)?\s*(?:[a-z-]+ )?(?:crowd|band|family|team|crew|gang|choir)\b/.test(words) ||
    /each dressed differently/.test(words)
    ? 3
    : 1;
}

/** The colour named shortly before (or after "in") the word that it belongs to: "a long red leather jacket". */
function colourBefore(words: string, noun: RegExp, reach = 32): string | null {
  const at = words.search(noun);
  return at < 0
    ? null
    : (lastColourIn(beforeIn(words, at, reach)) ?? find(COLOURS, words.slice(at, at + 40)));
}

const beforeIn = (words: string, at: number, reach: number): string =>
  words
    .slice(Math.max(0, at - reach), at)
    .split(/[,;]/)
    .at(-1)!;

function lastColourIn(words: string): string | null {
  let best: string | null = null;
  let latest = -1;
  for (const [hex, names] of COLOURS) {
    const global = new RegExp(names.source, 'g');
    for (const match of words.matchAll(global)) if (match.index > latest) [best, latest] = [hex, match.index];
  }
  return best;
}

const LIT = /\b[a-z-]+ (?:light|glow|haze|mist|fog|sky|sun|neon|shadows?|hour)\b/g;

/** The colour that a thing itself is said to have: grey light makes no grey shoe. */
export function colourOfThing(description: string): string | null {
  const words = description.toLowerCase().replace(LIT, '');
  const thing = thingIn(words) ?? find(MOUNTS, words);
  const noun = [...THINGS, ...MOUNTS].find(([name]) => name === thing)?.[1];
  if (!noun) return null;
  const at = words.search(noun);
  const said = /^[\w-]+ in ((?:[a-z]+ )?[a-z]+)(?=[,.;]|$)/.exec(words.slice(at))?.[1] ?? '';
  return lastColourIn(beforeIn(words, at, 32)) ?? find(COLOURS, said);
}

function hairWord(words: string): string | null {
  if (/\bblond(e)?\b/.test(words)) return '#d8b46a';
  if (/\b(redhead|ginger|auburn|red(?=( \w+)? (hair|braids?|curls|bob|bun|ponytail)))\b/.test(words))
    return '#a8502a';
  return null;
}

export const colourNamed = (words: string): string | null => find(COLOURS, words.toLowerCase());
