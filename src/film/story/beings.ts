/** People, animals and other beings that a film can follow: their words, their pronouns, what they wear. */
import { VOICES, type Voice } from '../facts/english.js';

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

/** A garment with its colour, and what is worn with it. */
export type Outfit = { words: string; garment: string; colour: string; more: string };

const outfit = (words: string, garment: string, colour: string, more = ''): Outfit => ({
  words,
  garment,
  colour,
  more,
});

/** Clothes by world, for people whom the prompt doesn't dress. */
export const WARDROBES: Record<
  'city' | 'nature' | 'indoors' | 'sport' | 'future' | 'past',
  readonly Outfit[]
> = {
  city: [
    outfit('a charcoal coat', 'coat', '#3a3d42', 'a mustard scarf'),
    outfit('a brown leather jacket', 'jacket', '#5b3a24', 'a grey hood'),
    outfit('a denim jacket', 'jacket', '#4a6a8f', 'white trainers'),
    outfit('a bottle-green raincoat', 'raincoat', '#1f4a36', 'black boots'),
    outfit('a black bomber jacket', 'jacket', '#1c1d20', 'silver earrings'),
  ],
  nature: [
    outfit('a cream knit sweater', 'sweater', '#e8dcc4', 'rolled canvas trousers'),
    outfit('a faded red anorak', 'jacket', '#a8463c', 'muddy boots'),
    outfit('a sand-coloured linen shirt', 'shirt', '#d3bd97'),
    outfit('an olive field jacket', 'jacket', '#5d6238', 'a patched elbow'),
    outfit('a rust-coloured poncho', 'poncho', '#a4532c'),
  ],
  indoors: [
    outfit('a soft grey pullover', 'sweater', '#8d8f93'),
    outfit('a white cotton shirt', 'shirt', '#f1efe9', 'rolled sleeves'),
    outfit('a dark green velvet jacket', 'jacket', '#1f3d2d'),
    outfit('a striped sailor top', 'shirt', '#e6e6e6', 'loose navy trousers'),
  ],
  sport: [
    outfit('a light technical jacket', 'jacket', '#d9dee3', 'one bright stripe'),
    outfit('a grey tracksuit', 'tracksuit', '#7f8489', 'taped wrists'),
  ],
  future: [
    outfit('a translucent raincoat', 'raincoat', '#c9dbe2', 'black technical layers'),
    outfit('a pale flight suit', 'jumpsuit', '#dcd8cf', 'worn orange seams'),
    outfit('a graphite coat', 'coat', '#3b3f45', 'a collar lined with light'),
  ],
  past: [
    outfit('a rough wool cloak', 'cloak', '#6b5a45', 'a linen tunic'),
    outfit('a high-necked black coat', 'coat', '#1f1d1d', 'horn buttons'),
    outfit('a travel-stained blue cape', 'cape', '#3c5475'),
  ],
};

export type Hair = { words: string; style: string; colour: string; beard?: boolean };

export const HAIR: Record<'she' | 'he' | 'one', readonly Hair[]> = {
  she: [
    { words: 'cropped dark hair', style: 'short', colour: '#2a201b' },
    { words: 'a long copper braid', style: 'braid', colour: '#a4532c' },
    { words: 'silver-streaked curls', style: 'curly', colour: '#8d8a88' },
    { words: 'black hair cut to the jaw', style: 'bob', colour: '#161416' },
    { words: 'wind-tangled brown hair', style: 'long', colour: '#5b3a24' },
  ],
  he: [
    { words: 'a short greying beard', style: 'short', colour: '#5a5652', beard: true },
    { words: 'close-cropped black hair', style: 'short', colour: '#161416' },
    { words: 'dark curls', style: 'curly', colour: '#2a201b' },
    { words: 'long brown hair tied back', style: 'ponytail', colour: '#5b3a24' },
    { words: 'short fair hair', style: 'short', colour: '#c9a76a' },
  ],
  one: [
    { words: 'short dark curls', style: 'curly', colour: '#2a201b' },
    { words: 'a shaved head', style: 'bald', colour: '#2a201b' },
    { words: 'straight black hair', style: 'long', colour: '#161416' },
    { words: 'a mass of red hair', style: 'curly', colour: '#a4442c' },
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
