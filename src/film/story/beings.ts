/** People, animals and other beings that a film can follow: their words, their pronouns, what they wear. */
import { VOICES, type Voice } from './english.js';

export type BeingKind = 'PERSON' | 'GROUP' | 'ANIMAL' | 'MACHINE';

export type BeingWord = {
  word: string;
  plural: string;
  kind: BeingKind;
  voice: Voice;
  wears: readonly string[];
};

const PLURALS: Record<string, string> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  wolf: 'wolves',
  thief: 'thieves',
  mouse: 'mice',
  fish: 'fish',
  sheep: 'sheep',
  deer: 'deer',
  samurai: 'samurai',
  policeman: 'policemen',
  fisherman: 'fishermen',
  businessman: 'businessmen',
  businesswoman: 'businesswomen',
  'old man': 'old men',
};

const pluralOf = (word: string): string =>
  PLURALS[word] ??
  (/(?:s|x|ch|sh)$/.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`);

const words = (kind: BeingKind, voice: Voice, list: string, wears: readonly string[] = []): BeingWord[] =>
  list.split(' ').map((word) => ({
    word: word.replaceAll('_', ' '),
    plural: pluralOf(word.replaceAll('_', ' ')),
    kind,
    voice,
    wears,
  }));

export const BEING_WORDS: readonly BeingWord[] = [
  ...words(
    'PERSON',
    VOICES.she,
    'woman girl lady mother mom mum grandmother grandma queen princess bride actress sister daughter wife widow girlfriend heroine businesswoman',
  ),
  ...words('PERSON', VOICES.she, 'ballerina', [
    'a grey wrap cardigan over a white practice dress',
    'a black leotard and a worn tulle skirt',
  ]),
  ...words('PERSON', VOICES.she, 'witch sorceress', ['a long moss-green cloak fastened with a bone pin']),
  ...words('PERSON', VOICES.she, 'waitress', ['a mint-green uniform with a white collar']),
  ...words(
    'PERSON',
    VOICES.he,
    'man boy guy father dad grandfather grandpa king prince groom brother son husband boyfriend gentleman businessman',
  ),
  ...words('PERSON', VOICES.he, 'fisherman', ['yellow oilskins and a navy knitted cap']),
  ...words(
    'PERSON',
    VOICES.one,
    'person figure stranger child kid teenager baby lover hero protagonist traveler traveller wanderer hiker tourist commuter student teacher writer poet painter artist photographer singer musician pianist guitarist drummer rapper dj violinist cellist saxophonist trumpeter bassist busker player producer skater skateboarder gamer driver passenger worker engineer coder founder customer friend neighbour neighbor villager refugee pilgrim monk thief hacker spy agent assassin gangster pilot soldier captain farmer gardener parent creator model influencer volunteer activist freelancer designer builder carpenter tailor florist librarian judge keeper sailor mechanic nomad shaman priest rider racer hunter ranger guide office_worker',
  ),
  ...words('PERSON', VOICES.one, 'detective investigator', [
    'a long grey trench coat and a soft felt hat',
    'a creased brown raincoat with the collar up',
  ]),
  ...words('PERSON', VOICES.one, 'dancer', [
    'loose black trousers and a thin white shirt',
    'a rust-red dress that moves late',
  ]),
  ...words('PERSON', VOICES.one, 'astronaut cosmonaut', [
    'a scuffed white pressure suit with orange shoulder patches',
  ]),
  ...words('PERSON', VOICES.one, 'chef cook baker', ['a white double-breasted jacket and a striped apron']),
  ...words('PERSON', VOICES.one, 'barista bartender', ['a rolled-sleeve denim shirt and a leather apron']),
  ...words('PERSON', VOICES.one, 'cowboy outlaw', ['a dust-coloured duster coat and a flat-brimmed hat']),
  ...words('PERSON', VOICES.one, 'samurai ronin', ['a faded indigo kimono and worn straw sandals']),
  ...words('PERSON', VOICES.one, 'knight warrior viking', [
    'dented plate over dark wool, a torn red cloak',
    'boiled leather and a heavy fur collar',
  ]),
  ...words('PERSON', VOICES.one, 'wizard sorcerer', ['a long slate-blue robe with frayed silver hems']),
  ...words('PERSON', VOICES.one, 'boxer fighter', ['a grey hooded sweatshirt and hand wraps']),
  ...words('PERSON', VOICES.one, 'runner athlete cyclist footballer swimmer climber', [
    'a light technical jacket with one bright stripe',
    'a sleeveless running top and taped ankles',
  ]),
  ...words('PERSON', VOICES.one, 'surfer diver', ['a black wetsuit with a sun-bleached stripe']),
  ...words('PERSON', VOICES.one, 'nurse doctor surgeon', ['pale green scrubs and a steel watch']),
  ...words('PERSON', VOICES.one, 'scientist', ['a white lab coat with ink on one cuff']),
  ...words('PERSON', VOICES.one, 'geisha', ['a peony-patterned silk kimono']),
  ...words('PERSON', VOICES.one, 'clown', ['a patched checked jacket and a red nose']),
  ...words('PERSON', VOICES.one, 'ghost vampire zombie', ['a torn grey dress coat from another century']),
  ...words('GROUP', VOICES.they, 'couple crowd band family team crew gang choir duo'),
  ...words(
    'ANIMAL',
    VOICES.it,
    'dog puppy cat kitten wolf fox horse bear lion tiger bird eagle owl raven crow deer stag whale dolphin shark elephant giraffe zebra camel crab crocodile flamingo peacock bat spider koala kangaroo llama hamster duck goose pig lynx jaguar seal otter tortoise frog lizard moth dragonfly rabbit panda penguin cow goat sheep fish turtle butterfly bee panther leopard cheetah monkey gorilla snake dragon unicorn phoenix dinosaur creature monster octopus jellyfish swan hummingbird parrot hedgehog mouse squirrel alien',
  ),
  ...words('MACHINE', VOICES.it, 'robot android cyborg automaton'),
];

/** Clothes by world, for people whom the prompt doesn't dress. */
export const WARDROBES: Record<
  'city' | 'nature' | 'indoors' | 'sport' | 'future' | 'past',
  readonly string[]
> = {
  city: [
    'a long charcoal coat and a mustard scarf',
    'a worn brown leather jacket over a grey hood',
    'an oversized denim jacket and white trainers',
    'a bottle-green raincoat with the sleeves pushed up',
    'a cropped black bomber jacket and silver earrings',
  ],
  nature: [
    'a heavy cream knit and rolled canvas trousers',
    'a faded red anorak and muddy boots',
    'a long linen shirt the colour of sand',
    'an olive field jacket with a patched elbow',
    'a rust-coloured wool poncho',
  ],
  indoors: [
    'a soft grey pullover with frayed cuffs',
    'a white cotton shirt, sleeves rolled',
    'a dark green velvet jacket',
    'a striped sailor top and loose trousers',
  ],
  sport: ['a light technical jacket with one bright stripe', 'a plain grey tracksuit and taped wrists'],
  future: [
    'a translucent raincoat over black technical layers',
    'a pale flight suit with worn orange seams',
    'a high-collared graphite coat lined with light',
  ],
  past: [
    'a rough wool cloak over a linen tunic',
    'a high-necked black coat with horn buttons',
    'a travel-stained blue cape',
  ],
};

export const LOOKS: Record<'she' | 'he' | 'one', readonly string[]> = {
  she: [
    'cropped dark hair',
    'a long copper braid',
    'silver-streaked curls',
    'black hair cut to the jaw',
    'freckles and wind-tangled hair',
  ],
  he: [
    'a short greying beard',
    'close-cropped black hair',
    'tired kind eyes and dark curls',
    'long hair tied back',
    'a scar through one eyebrow',
  ],
  one: [
    'short dark curls',
    'a shaved head and steady eyes',
    'sun-browned skin and pale brows',
    'straight black hair',
    'a mass of red hair',
  ],
};

export const SEA_LIFE = /^(?:jellyfish|fish|octopus|shark|whale|dolphin|turtle|seal|crab)$/;
export const WINGED =
  /^(?:bird|eagle|owl|raven|crow|swan|hummingbird|parrot|flamingo|peacock|duck|goose|butterfly|bee|moth|dragonfly|phoenix)$/;

export const COATS: Record<string, readonly string[]> = {
  SEA: ['skin that takes the light like silk', 'a pale glow along its edges', 'slow rippling movements'],
  WINGED: ['wings that catch every light', 'one pale feather', 'a dark bright eye'],
  ANIMAL: [
    'amber eyes and one pale ear',
    'a scar across the muzzle',
    'a coat that catches every light',
    'one white marking on the chest',
  ],
  MACHINE: [
    'scratched white panels and one dim blue eye',
    'rounded copper plates gone green at the joints',
    'matt grey shells with hand-painted numbers',
  ],
};

export const AGES = ['in {their} twenties', 'in {their} thirties', 'in {their} forties'] as const;
