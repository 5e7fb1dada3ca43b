/** People, animals and other beings: their words, how they are spoken of, what they wear, how large they are. */
import { type BeingEntry, type VoiceName, words } from './entry.js';
import { PICTURES } from './pictures.js';

type Row = readonly [list: string, more?: Partial<Omit<BeingEntry, 'id' | 'words'>>];

/** Every word a being of its own; words joined by "=" name the same one. */
const people = (voice: VoiceName, rows: readonly Row[]): BeingEntry[] =>
  rows.flatMap(([list, more]) =>
    words(list).map((each) => {
      const names = each.split('=');
      return {
        id: names[0]!,
        words: names,
        kind: 'PERSON' as const,
        voice,
        age: null,
        group: null,
        wears: [],
        home: 'land' as const,
        picture: null,
        metres: 1.7,
        ...more,
      };
    }),
  );

const CHILD = { age: 'child', metres: 1.2 } as const;
const OLD = { age: 'old' } as const;

const WOMEN = people('she', [
  [
    'woman=lady, mother=mom=mum, queen, princess, bride, actress, sister, daughter, granddaughter, niece, aunt, wife, widow, girlfriend, heroine, businesswoman, nun, goddess, mermaid',
  ],
  ['girl=schoolgirl', CHILD],
  ['old woman=old lady=elderly woman', OLD],
  ['grandmother=grandma=granny', OLD],
  [
    'ballerina=ballet dancer',
    { wears: ['a grey wrap cardigan over a white practice dress', 'a black leotard and a worn tulle skirt'] },
  ],
  ['witch, sorceress', { wears: ['a long moss-green cloak fastened with a bone pin'] }],
  ['waitress', { wears: ['a mint-green uniform with a white collar'] }],
]);

const MEN = people('he', [
  [
    'man=guy=gentleman, father=dad, king, prince, groom, brother, son, grandson, uncle, husband, boyfriend, businessman, waiter, policeman, fireman, postman=mailman, watchman, craftsman',
  ],
  ['boy=schoolboy', CHILD],
  ['old man=elderly man', OLD],
  ['grandfather=grandpa', OLD],
  ['fisherman', { wears: ['yellow oilskins and a navy knitted cap'] }],
]);

const ANYBODY = people('one', [
  [
    'person=human=somebody=someone, figure=silhouette, stranger, teenager=teen, lover, hero, protagonist, traveller=traveler, wanderer, hiker=mountaineer, tourist, commuter, student, teacher, writer, poet, painter, artist, photographer, singer=vocalist, musician, pianist, guitarist, drummer, rapper, dj, violinist, cellist, saxophonist, trumpeter, bassist, busker=street musician, player, producer, skater, skateboarder, gamer, driver=taxi driver, passenger, worker, engineer, programmer=coder=developer, founder, customer, friend, neighbour=neighbor, villager, refugee, pilgrim, monk, thief, hacker, spy, agent, assassin, gangster, pilot, soldier, captain, pirate, farmer, gardener, parent, creator, model, influencer, volunteer, activist, freelancer, designer, builder, carpenter, tailor, florist, librarian, judge, keeper=lighthouse keeper, sailor, mechanic, nomad, shaman, priest, rider, racer, hunter, ranger, guide, office worker, beekeeper, blacksmith, potter, vendor=street vendor=seller, shopkeeper, delivery rider=courier, magician, acrobat, juggler, mime, conductor, archaeologist, explorer=adventurer, biker=motorcyclist, skier, snowboarder, gymnast, acrobat, tightrope walker, watchmaker, shoemaker, barber, hairdresser, lifeguard, paramedic, firefighter, police officer=cop, guard, prisoner, visitor, owner, family member, actor, clockmaker, beggar, shepherd, lumberjack, miner, colleague, patient, roommate, yogi, archer, jogger, golfer, goalkeeper, customer, shopper, inventor, grandparent, newcomer, bystander, spectator, performer, entertainer, choreographer, guitar player, street artist, tattoo artist, baseball player, basketball player, tennis player, football player=soccer player, chess player, mountain biker, superhero, elf, fairy, giant, angel, genie, mage, ninja, outsider, survivor, scavenger, bounty hunter, gladiator, emperor, peasant, butler, sculptor, glassblower, violin maker=guitar maker=instrument maker=luthier, toymaker=toy maker=doll maker, chocolatier=chocolate maker, candle maker, mask maker, kite maker, winemaker, cheesemaker, fishmonger',
  ],
  ['child=kid, toddler', CHILD],
  ['baby', { age: 'child', metres: 0.7, picture: 'baby' }],
  [
    'detective=investigator',
    { wears: ['a long grey trench coat and a soft felt hat', 'a creased brown raincoat with the collar up'] },
  ],
  ['dancer', { wears: ['loose black trousers and a thin white shirt', 'a rust-red dress that moves late'] }],
  ['astronaut=cosmonaut=spaceman', { wears: ['a scuffed white pressure suit with orange shoulder patches'] }],
  ['chef, cook, baker', { wears: ['a white double-breasted jacket and a striped apron'] }],
  ['barista, bartender', { wears: ['a rolled-sleeve denim shirt and a leather apron'] }],
  ['cowboy, outlaw', { wears: ['a dust-coloured duster coat and a flat-brimmed hat'] }],
  ['samurai, ronin', { wears: ['a faded indigo kimono and worn straw sandals'] }],
  [
    'knight, warrior, viking',
    { wears: ['dented plate over dark wool, a torn red cloak', 'boiled leather and a heavy fur collar'] },
  ],
  ['wizard=sorcerer', { wears: ['a long slate-blue robe with frayed silver hems'] }],
  ['boxer, fighter', { wears: ['a grey hooded sweatshirt and hand wraps'] }],
  [
    'runner, athlete, cyclist, footballer, swimmer, climber',
    {
      wears: ['a light technical jacket with one bright stripe', 'a sleeveless running top and taped ankles'],
    },
  ],
  ['surfer, diver=scuba diver', { wears: ['a black wetsuit with a sun-bleached stripe'] }],
  ['nurse, doctor, surgeon', { wears: ['pale green scrubs and a steel watch'] }],
  ['scientist', { wears: ['a white lab coat with ink on one cuff'] }],
  ['geisha', { wears: ['a peony-patterned silk kimono'] }],
  ['clown', { wears: ['a patched checked jacket and a red nose'] }],
  ['ghost, vampire, zombie', { wears: ['a torn grey dress coat from another century'] }],
]);

const group = (list: string, count: number) => people('they', [[list, { group: count }]]);
const GROUPS = [
  ...group('couple=pair of lovers, duo, twins=twin', 2),
  ...group('trio', 3),
  ...group(
    'band=rock band, family, gang, quartet, crew, dance group=pop group=k-pop group=girl group=boy group',
    4,
  ),
  ...group('team, orchestra, choir', 7),
  ...group('crowd, audience, mob, crowd of people', 12),
];

type Animal = readonly [list: string, metres: number, home?: BeingEntry['home']];

/** The picture is named like the animal unless another name follows a colon. */
const ANIMALS: readonly Animal[] = [
  [
    'dog=hound=retriever=golden retriever=border collie=dalmatian=husky=corgi=poodle, wolf, deer=stag=doe=reindeer, goat, sheep=lamb, pig=boar, kangaroo, llama=alpaca',
    1.2,
  ],
  [
    'duckling:baby-chick, chick:baby-chick, cub:bear, puppy:dog-face, kitten:cat-face, cat, fox, rabbit=hare=bunny, raccoon, otter, badger, monkey, lynx:cat, koala, sloth',
    0.6,
  ],
  [
    'mouse=rat, hamster, hedgehog, squirrel:chipmunk, frog=toad, lizard=gecko, snail, tortoise:turtle, crab, chameleon:lizard',
    0.2,
  ],
  [
    'horse=stallion=mare=foal, pony:horse, unicorn, cow=calf, bull:ox, donkey, zebra, camel:two-hump-camel, bison, moose',
    2.2,
  ],
  [
    'bear, polar bear, panda, lion=lioness, tiger, leopard=jaguar=snow leopard, panther=black panther:leopard, cheetah:leopard, gorilla',
    1.8,
  ],
  ['elephant, giraffe, rhinoceros=rhino, hippopotamus=hippo, mammoth', 4],
  ['crocodile=alligator, snake=serpent', 2.5],
  ['spider, scorpion, ant, beetle', 0.05],
  [
    'bird, owl, raven=crow:black-bird, parrot, dove=pigeon, duck, chicken=hen, rooster, robin:bird, sparrow:bird, swallow:bird, seagull=gull:bird',
    0.4,
    'air',
  ],
  [
    'eagle=hawk=falcon, swan, flamingo, peacock, goose, stork:swan, heron:swan, crane:swan, vulture:eagle, pelican:swan',
    1.1,
    'air',
  ],
  [
    'butterfly, bee=honeybee:honeybee, moth:butterfly, dragonfly:butterfly, firefly:sparkles, ladybug=ladybird:lady-beetle, hummingbird:bird',
    0.1,
    'air',
  ],
  ['bat', 0.3, 'air'],
  ['whale=blue whale=humpback whale, orca:whale', 15, 'sea'],
  ['dolphin, shark, seal=sea lion, manta ray=stingray:fish', 2.5, 'sea'],
  [
    'fish=koi=salmon, octopus, jellyfish, turtle=sea turtle, squid, lobster, goldfish:tropical-fish, seahorse:tropical-fish, starfish:star, koi fish:tropical-fish',
    0.6,
    'sea',
  ],
  ['penguin', 0.8],
  ['dragon, dinosaur=t-rex:t-rex, monster=beast:dragon, kraken:octopus', 8],
  ['phoenix', 2, 'air'],
  ['alien=extraterrestrial, creature:alien', 1.6],
  ['robot=android=cyborg=automaton=humanoid robot', 1.7],
];

const ANIMAL_ENTRIES: BeingEntry[] = ANIMALS.flatMap(([list, metres, home = 'land']) =>
  words(list).map((each) => {
    const [names = '', picture] = each.split(':');
    const [id = '', ...more] = names.split('=');
    return {
      id,
      words: [id, ...more],
      kind: 'CREATURE',
      voice: 'it',
      age: null,
      group: null,
      wears: [],
      home,
      picture: picture ?? id.replaceAll(' ', '-'),
      metres,
    };
  }),
);

const KNOWN = [...WOMEN, ...MEN, ...ANYBODY, ...GROUPS, ...ANIMAL_ENTRIES];
const SAID = new Set(KNOWN.flatMap((each) => each.words));
const ANIMAL_KINDS: Readonly<Record<string, readonly [metres: number, home: BeingEntry['home']]>> = {
  mammal: [1, 'land'],
  bird: [0.5, 'air'],
  reptile: [1, 'land'],
  marine: [0.6, 'sea'],
  bug: [0.05, 'land'],
};
const NO_BEING = /^(?:paw prints|pig nose|feather|wing|spider web|coral|spiral shell|microbe|hatching|front)/;

const PICTURED: BeingEntry[] = PICTURES.filter(
  ({ kind, english }) => ANIMAL_KINDS[kind] !== undefined && !SAID.has(english) && !NO_BEING.test(english),
).map(({ icon, kind, english }) => ({
  id: english,
  words: [english],
  kind: 'CREATURE',
  voice: 'it',
  age: null,
  group: null,
  wears: [],
  home: ANIMAL_KINDS[kind]![1],
  picture: icon,
  metres: ANIMAL_KINDS[kind]![0],
}));

export const BEINGS: readonly BeingEntry[] = [...KNOWN, ...PICTURED];

const BY_ID = new Map(BEINGS.map((each) => [each.id, each]));

export const beingById = (id: string | null): BeingEntry | null => BY_ID.get(id ?? '') ?? null;
