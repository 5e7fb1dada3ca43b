/** Vehicles and things: their words, their picture, their size, and how they move by themselves. */
import { type Motion, type ThingEntry, words } from './entry.js';
import { PICTURES } from './pictures.js';

type Row = readonly [list: string, metres: number, motion?: Motion];

/** `name=other name:picture`; without a picture's name it is called like the thing, and "-" means that there is none. */
const entries = (kind: ThingEntry['kind'], rows: readonly Row[]): ThingEntry[] =>
  rows.flatMap(([list, metres, motion = 'still']) =>
    words(list).map((each) => {
      const [names = '', picture] = each.split(':');
      const [id = '', ...more] = names.split('=');
      return {
        id,
        words: [id, ...more],
        kind,
        picture: picture === '-' ? null : (picture ?? id.replaceAll(' ', '-')),
        metres,
        motion,
      };
    }),
  );

const VEHICLES = entries('VEHICLE', [
  [
    'car=sedan=vintage car:automobile, sports car=racing car=race car:racing-car, convertible:automobile, taxi=cab, jeep=suv:sport-utility-vehicle, pickup truck, electric car:automobile',
    4.5,
    'drives',
  ],
  [
    'truck=lorry:articulated-lorry, bus, van=camper van=minivan:minibus, delivery truck, fire engine=fire truck, ambulance, police car, tractor',
    7,
    'drives',
  ],
  [
    'motorcycle=motorbike, scooter=moped=vespa:motor-scooter, bicycle=bike=racing bike=mountain bike, tricycle:bicycle, rickshaw=tuk tuk:auto-rickshaw',
    2,
    'drives',
  ],
  [
    'skateboard=longboard, surfboard:person-surfing, wheelchair:manual-wheelchair, sled=sleigh, kick scooter',
    1,
    'drives',
  ],
  [
    'train=steam train=locomotive, tram=streetcar=trolley, high speed train=bullet train, subway train:metro, cable car:mountain-cableway',
    20,
    'drives',
  ],
  [
    'boat=rowing boat=fishing boat=motorboat:motor-boat, sailboat=sailing boat=yacht, canoe=kayak, gondola:canoe, raft:canoe, paper boat:sailboat, speedboat',
    5,
    'floats',
  ],
  [
    'ship=cargo ship=cruise ship=ocean liner:ship, pirate ship=sailing ship=galleon:sailboat, ferry, submarine:-',
    40,
    'floats',
  ],
  [
    'plane=airplane=aeroplane=jet:airplane, helicopter, small airplane=propeller plane=biplane, paper plane=paper airplane:small-airplane',
    12,
    'flies',
  ],
  ['drone=quadcopter:-', 0.6, 'hovers'],
  [
    'rocket=space rocket, spaceship=spacecraft=starship:rocket, ufo=flying saucer:flying-saucer, satellite, space shuttle:rocket',
    20,
    'flies',
  ],
  ['hot air balloon=hot-air balloon:balloon, airship=zeppelin=blimp:-', 15, 'floats'],
  ['parachute', 6, 'falls'],
  [
    'tank:-, flying car:automobile, hovercar:automobile, carriage=horse carriage=wagon:-, spaceship fleet:rocket',
    5,
    'drives',
  ],
]);

const THINGS_KNOWN = entries('THING', [
  [
    'floating island:desert-island, flying island:desert-island, moon=full moon=crescent moon:full-moon, planet:ringed-planet, sun, meteor=comet=shooting star:comet, rainbow, galaxy:milky-way, aurora=northern lights=aurora borealis=southern lights=polar lights:-',
    60,
    'floats',
  ],
  ['sea of clouds=sea of cloud=sea of fog=ocean of clouds=clouds below:cloud', 100, 'floats'],
  [
    'tree=oak tree=lone tree=oak:deciduous-tree, pine=pine tree=fir tree:evergreen-tree, palm tree=palm, cherry tree=cherry blossom tree:cherry-blossom, baobab:deciduous-tree, giant tree=tree of light:deciduous-tree',
    8,
    'sways',
  ],
  [
    'flower=wildflower:blossom, rose, sunflower, tulip, cherry blossom=blossom, lotus, lily:hibiscus, dandelion:white-flower, bouquet=bunch of flowers, plant=houseplant:potted-plant, mushroom=toadstool, cactus, poppy:hibiscus, daisy:white-flower, orchid:hibiscus, lavender:hyacinth',
    0.6,
    'sways',
  ],
  [
    'leaf=autumn leaf:fallen-leaf, petal:cherry-blossom, feather, snowflake, confetti:confetti-ball',
    0.08,
    'falls',
  ],
  [
    'balloon=red balloon, kite, lantern=paper lantern=sky lantern:red-paper-lantern, bubble=soap bubble:bubbles',
    0.5,
    'floats',
  ],
  [
    'snowman:snowman, umbrella=parasol, flag=banner:-, curtain:-, windmill:-, wind turbine:-, ferris wheel, carousel=merry-go-round:carousel-horse, roller coaster, fountain, tent, campfire=bonfire:fire, statue:moai, tower:-, skyscraper:office-building, pyramid:-, lighthouse:-, clock tower:mantelpiece-clock, door, bridge:-, windowsill:-, throne:-, gate:-, portal:-, monolith:-, satellite dish:satellite-antenna',
    3,
  ],
  [
    'bottle=water bottle=wine bottle=drink bottle:lotion-bottle, perfume bottle=perfume=fragrance=cologne=flacon:-, can=soda can=energy drink=soda=soft drink=lemonade:beverage-box, cup=mug=coffee cup=cup of coffee=coffee=espresso=latte=cappuccino:hot-beverage, tea=cup of tea=tea cup:teacup-without-handle, teapot, wine glass=glass of wine=wine=red wine, champagne=champagne bottle:bottle-with-popping-cork, cocktail:cocktail-glass, beer=glass of beer:beer-mug, smoothie=juice=milkshake:cup-with-straw, glass of water=glass:glass-of-milk, milk:glass-of-milk',
    0.25,
  ],
  [
    'ramen=noodle bowl=bowl of ramen=noodles=noodle soup:steaming-bowl, pizza, burger=hamburger, cake:birthday-cake, bread=loaf:bread, chocolate:chocolate-bar, ice cream, pasta=spaghetti:spaghetti, sushi, soup:pot-of-food, salad:green-salad, donut=doughnut, cookie, apple:red-apple, pumpkin:jack-o-lantern, honey:honey-pot, fruit:grapes, taco, croissant, sandwich, cheese:cheese-wedge, cereal:bowl-with-spoon, snack:popcorn, avocado, orange juice:tangerine',
    0.3,
  ],
  [
    'phone=smartphone=mobile phone=cell phone:mobile-phone, laptop=notebook computer, computer=desktop computer:desktop-computer, watch=wristwatch=smartwatch=wrist watch:watch, headphones=headset=earbuds=wireless headphones:headphone, camera, television=tv=tv screen:television, radio, speaker=loudspeaker:radio, game controller=console=gamepad:video-game, vr headset=vr glasses:goggles, hologram:-, robot arm:mechanical-arm, screen:desktop-computer, tablet:mobile-phone, typewriter:keyboard, keyboard, printer, vacuum cleaner=robot vacuum:-, washing machine:-, lamp=desk lamp:light-bulb, street lamp=lamp post=lamppost=streetlight:game-street-light, light bulb, neon sign:-',
    0.4,
  ],
  [
    'sneaker=running shoe=trainers:running-shoe, shoe=shoes:mans-shoe, boot=hiking boot:hiking-boot, handbag=bag, backpack, ring=diamond ring=wedding ring, necklace:prayer-beads, crown, jacket:coat, dress, hat:top-hat, sunglasses',
    0.35,
  ],
  [
    'cream=skin cream=face cream=lotion=skincare=serum=skincare serum=moisturizer=moisturiser:lotion-bottle, lipstick=make-up, soap:soap, shampoo:lotion-bottle, toothbrush, candle=scented candle, gift=present=gift box:wrapped-gift, box=package=parcel=product:package, book=novel:open-book, letter=love letter:envelope, map:world-map, key, mirror, clock=wall clock:mantelpiece-clock, hourglass:hourglass-done, chair=armchair=rocking chair=stool, sofa=couch:couch-and-lamp, bed, photograph=photo=picture frame=painting:framed-picture, treasure chest:-, sword:dagger, crystal:gem-stone, diamond=gem:gem-stone, snow globe=crystal ball:crystal-ball, compass, telescope, microscope, newspaper, coin, trophy, mask:performing-arts, puppet:nesting-dolls, doll, teddy bear, toy:teddy-bear, music box:-, vinyl record=record player=turntable:optical-disk, credit card, solar panel:-',
    0.4,
  ],
  [
    'guitar=electric guitar=acoustic guitar, piano=grand piano:musical-keyboard, violin, cello:violin, drum=drum kit:drum, saxophone, trumpet, accordion, flute, harp:-, microphone, banjo',
    1,
  ],
  [
    'ball=football=soccer ball:soccer-ball, basketball, tennis ball:tennis, baseball, volleyball, skis, snowboard, boxing gloves:boxing-glove, dumbbell:-, chess board=chess piece:chess-pawn, domino:-, dice:game-die',
    0.25,
  ],
  [
    'heap of gold=pile of gold=hoard of gold=mound of gold=mountain of gold:game-gold-stack, fireworks=firework, fire=flame, lightning bolt:high-voltage, wave:water-wave, iceberg:-, waterfall:-, tornado, spark:sparkles, smoke:-, shadow:-',
    10,
  ],
]);

const SAID = new Set([...VEHICLES, ...THINGS_KNOWN].flatMap((each) => each.words));

const KINDS: Readonly<Record<string, readonly [kind: ThingEntry['kind'], metres: number, motion: Motion]>> = {
  ground: ['VEHICLE', 5, 'drives'],
  water: ['VEHICLE', 10, 'floats'],
  air: ['VEHICLE', 10, 'flies'],
  plant: ['THING', 0.5, 'sways'],
  food: ['THING', 0.2, 'still'],
  drink: ['THING', 0.2, 'still'],
  dishware: ['THING', 0.2, 'still'],
  clothing: ['THING', 0.4, 'still'],
  instrument: ['THING', 0.8, 'still'],
  thing: ['THING', 0.4, 'still'],
};
/** Words that are something else than a thing to see, wherever they stand in a prompt. */
const NO_THING =
  /^(?:moon viewing|construction|motorway|station|bus stop|seat|window|shower|elevator|pool|tennis|badminton|bowling|ice hockey|field hockey|lacrosse|softball|ice|mate|link|label|pick|receipt|memo|e-mail|control knobs|level slider|musical note|musical notes|label|hook|knot|chains|sparkles|cooking|pouring|blossom|herb|wheel|bookmark|thread|cricket game|video game|joker|thing|x-ray|dna|pen|gear|printer|locked|unlocked|metro)\b/;

const VEHICLE_EXCEPTIONS =
  /^(?:fuel pump|horizontal|vertical|stop sign|oil drum|railway track|roller skate|police car light|anchor|ring buoy)/;

const PICTURED: ThingEntry[] = PICTURES.filter(
  ({ kind, english }) => KINDS[kind] !== undefined && !SAID.has(english) && !NO_THING.test(english),
).map(({ icon, kind, english }) => {
  const [general, metres, motion] = VEHICLE_EXCEPTIONS.test(english) ? KINDS['thing']! : KINDS[kind]!;
  return { id: english, words: [english.replaceAll('-', ' ')], kind: general, picture: icon, metres, motion };
});

export const THINGS: readonly ThingEntry[] = [...VEHICLES, ...THINGS_KNOWN, ...PICTURED];

const BY_ID = new Map(THINGS.map((each) => [each.id, each]));

export const thingById = (id: string | null): ThingEntry | null => BY_ID.get(id ?? '') ?? null;
