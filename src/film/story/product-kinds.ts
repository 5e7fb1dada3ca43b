/** Kinds of things that are advertised, and how films about them are shot: hook, desire, product, proof, call. */
import type { ShotSize as Size } from '../facts/facts.js';

export type AdStep = 'HOOK' | 'DESIRE' | 'PRODUCT' | 'PROOF' | 'CALL';
export type AdLine = {
  size: Size;
  line: string /** Shown by a person: used only when the film has one. */;
  person?: boolean;
};

export type ProductKind = {
  key: string;
  words: readonly string[];
  /** Who uses it; null for things that are best alone in the frame. */
  person: string | null;
  /** Where the thing itself is shown, whatever place the prompt names. */
  hero: string;
  places: readonly string[];
  preset: string;
  invitation: string;
  arc: string;
  lines: Readonly<Record<AdStep, readonly AdLine[]>>;
};

const W: Size = 'wide shot';
const M: Size = 'medium shot';
const C: Size = 'close-up';
const X: Size = 'extreme close-up';
const F: Size = 'full shot';

const shot = (size: Size, line: string): AdLine => ({
  size,
  line,
  ...(line.includes('{who}') ? { person: true } : {}),
});

export const PRODUCT_KINDS: readonly ProductKind[] = [
  {
    key: 'thing',
    words: [],
    person: 'woman',
    hero: 'studio',
    places: ['studio', 'apartment', 'city_street'],
    preset: 'studio-minimal',
    invitation: 'Discover',
    arc: 'an ordinary moment is missing something; {product} comes into it, shows what it can do, and stays.',
    lines: {
      HOOK: [
        shot(X, 'a single hard edge of light slides over an unknown surface, all shape and no name yet'),
        shot(W, '{place}, empty and waiting, one pool of light in the middle'),
        shot(C, 'two hands stop in mid-air above a bare table'),
      ],
      DESIRE: [
        shot(M, '{who} [look] up from a cluttered table, tired of making do'),
        shot(C, 'a clock face, a cold cup, a pile of half-finished things'),
        shot(F, '{who} [cross] {place} and [stop], as if something had just been switched on'),
      ],
      PRODUCT: [
        shot(C, '{product} stands on a low plinth of pale stone, light rolling along its edges'),
        shot(X, '{product} fills the frame, so close that every grain and seam is visible'),
        shot(M, '{product} turns slowly in front of a clean gradient backdrop'),
      ],
      PROOF: [
        shot(M, '{who} [use] {product} with easy, practised hands'),
        shot(C, '{who} [rest] both hands on {product}, relaxed'),
        shot(F, '{who} [move] through {place} with {product}, and everything around falls into order'),
        shot(X, '{product} does exactly what it was made for'),
      ],
      CALL: [
        shot(F, '{product} alone in the frame, centred, with calm empty space around it'),
        shot(C, '{product} settles into the light and stays there'),
      ],
    },
  },
  {
    key: 'coffee',
    words: ['coffee', 'espresso', 'tea', 'latte', 'cold brew', 'matcha', 'cocoa', 'roastery'],
    person: 'barista',
    hero: 'diner',
    places: ['diner', 'kitchen', 'apartment'],
    preset: 'golden-hour',
    invitation: 'Taste',
    arc: 'a grey morning wakes up around a cup of {product}: the smell first, then the first sip, then the whole day.',
    lines: {
      HOOK: [
        shot(X, 'dark beans tumble in slow motion and knock against each other'),
        shot(C, 'water comes to the boil, its first bubbles climbing the steel'),
      ],
      DESIRE: [
        shot(M, '{who} [stand] at a rain-grey window, not yet awake'),
        shot(W, '{place} before opening, chairs still upside down on the tables'),
      ],
      PRODUCT: [
        shot(C, '{product} pours into a white porcelain cup, the crema closing over it'),
        shot(X, 'a ribbon of milk folds into the dark and opens like a leaf'),
        shot(M, '{product} on a worn oak counter, steam climbing straight up'),
      ],
      PROOF: [
        shot(C, '{who} [take] the first sip and [close] {their} eyes'),
        shot(M, '{who} [slide] a full cup across the counter to a waiting hand'),
        shot(W, '{place} full of morning voices, cups in every hand'),
      ],
      CALL: [
        shot(C, '{product} centred on dark wood, one curl of steam, clean space above'),
        shot(F, '{product} stands beside an empty cup, warm light all around'),
      ],
    },
  },
  {
    key: 'drink',
    words: [
      'soda',
      'beer',
      'wine',
      'juice',
      'lemonade',
      'cola',
      'energy drink',
      'kombucha',
      'water',
      'drink',
      'whisky',
      'whiskey',
      'gin',
      'smoothie',
      'cider',
    ],
    person: 'woman',
    hero: 'rooftop',
    places: ['rooftop', 'shore', 'market'],
    preset: 'golden-hour',
    invitation: 'Taste',
    arc: 'a hot, slow afternoon waits for one cold moment: {product} opens, and everybody comes alive.',
    lines: {
      HOOK: [
        shot(X, 'a bead of cold water runs down glass, carrying the light with it'),
        shot(C, 'ice cracks and turns over in slow motion'),
      ],
      DESIRE: [
        shot(W, '{place} in the heat, nobody moving, even the shadows tired'),
        shot(M, '{who} [wipe] {their} forehead and [squint] into the sun'),
      ],
      PRODUCT: [
        shot(C, '{product} stands in crushed ice, its label wet and bright'),
        shot(X, 'the cap lifts and a fine spray hangs in the backlight'),
        shot(M, '{product} pours in one clean arc, bubbles racing to the rim'),
      ],
      PROOF: [
        shot(C, '{who} [drink] with closed eyes and [breathe] out, smiling'),
        shot(F, '{who} [raise] {product} to friends in {place}, everybody laughing'),
        shot(M, 'hands reach into the ice from all sides'),
      ],
      CALL: [
        shot(C, '{product} alone against the low sun, drops shining, clear space above'),
        shot(F, '{product} on a weathered table, the party soft behind it'),
      ],
    },
  },
  {
    key: 'shoes',
    words: [
      'shoe',
      'sneaker',
      'trainer',
      'running',
      'sportswear',
      'boots',
      'cleats',
      'gym',
      'fitness',
      'workout',
      'yoga',
      'bike',
      'bicycle',
    ],
    person: 'runner',
    hero: 'city_street',
    places: ['city_street', 'bridge', 'mountain'],
    preset: 'urban-grit',
    invitation: 'Run with',
    arc: 'the first step is the heaviest; with {product} the city turns into a track, and the doubt stays behind.',
    lines: {
      HOOK: [
        shot(X, 'laces pulled tight, fibres creaking'),
        shot(C, 'a sole strikes the ground and grit jumps away from it'),
      ],
      DESIRE: [
        shot(M, '{who} [sit] on a kerb, hands on {their} knees, breathing hard'),
        shot(W, '{place}, empty and long, still asleep'),
      ],
      PRODUCT: [
        shot(C, '{product} turns in hard side light, every stitch and groove drawn'),
        shot(X, '{product} shows its weave, close as cloth under a lens'),
        shot(M, '{product} on rough concrete, dust settling around it'),
      ],
      PROOF: [
        shot(F, '{who} [run] through {place}, light and even'),
        shot(C, '{product} landing and lifting, a splash frozen in the air'),
        shot(W, '{who} [take] the last rise in long strides'),
        shot(M, '{who} [laugh], bent over, with nothing left to prove'),
      ],
      CALL: [
        shot(C, '{product} side by side on wet asphalt, one streak of light behind'),
        shot(F, '{product} on the edge of a wall, the whole city beyond'),
      ],
    },
  },
  {
    key: 'beauty',
    words: [
      'skincare',
      'skin',
      'cream',
      'serum',
      'cosmetic',
      'makeup',
      'lipstick',
      'shampoo',
      'soap',
      'sunscreen',
      'lotion',
      'moisturizer',
      'hair care',
    ],
    person: 'woman',
    hero: 'studio',
    places: ['studio', 'apartment', 'shore'],
    preset: 'pastel-dream',
    invitation: 'Feel',
    arc: 'a day leaves its marks; a quiet minute with {product} gives the skin back its light.',
    lines: {
      HOOK: [
        shot(X, 'a drop trembles at the tip of a glass pipette'),
        shot(C, 'morning light moves over bare skin like water'),
      ],
      DESIRE: [
        shot(M, '{who} [look] into a steamed mirror and [wipe] one clear stripe'),
        shot(C, 'a pillow crease fading on a cheek'),
      ],
      PRODUCT: [
        shot(C, '{product} on wet pale stone, petals of light through the glass'),
        shot(X, '{product} folds softly under a fingertip'),
        shot(M, '{product} among smooth pebbles, a ripple of water light passing'),
      ],
      PROOF: [
        shot(C, '{who} [smooth] {product} along one cheekbone, eyes closed'),
        shot(M, '{who} [turn] {their} face into the sun, skin glowing'),
        shot(F, '{who} [open] the curtains of {place} and [let] the day in'),
      ],
      CALL: [
        shot(C, '{product} centred on a soft gradient, one clean shadow'),
        shot(F, '{product} on a low stone, calm water around it'),
      ],
    },
  },
  {
    key: 'jewel',
    words: [
      'watch',
      'perfume',
      'fragrance',
      'cologne',
      'jewellery',
      'jewelry',
      'ring',
      'necklace',
      'luxury',
      'handbag',
      'diamond',
    ],
    person: null,
    hero: 'studio',
    places: ['studio', 'rooftop', 'club'],
    preset: 'luxury',
    invitation: 'Discover',
    arc: 'out of the dark comes one line of gold; slowly it becomes {product}, and time itself seems to stop for it.',
    lines: {
      HOOK: [
        shot(X, 'a thread of gold light draws itself along a curved edge in the dark'),
        shot(C, 'black silk slides away from something that shines'),
      ],
      DESIRE: [
        shot(W, '{place} after everyone has left, one lamp still burning'),
        shot(C, 'a gloved hand hesitates above a velvet tray'),
        shot(M, 'smoke curls through a single beam and takes on a shape'),
      ],
      PRODUCT: [
        shot(C, '{product} rises out of black, light rolling over every facet'),
        shot(X, '{product} shows its fine work, engraved lines and tiny reflections'),
        shot(M, '{product} turns on dark polished stone, its mirror image turning with it'),
      ],
      PROOF: [
        shot(X, '{product} catches fire in the light'),
        shot(C, '{product} against bare skin, a pulse moving under it'),
        shot(M, '{product} seen through falling water, untouched'),
      ],
      CALL: [
        shot(C, '{product} alone in the black, a halo of warm light behind'),
        shot(F, '{product} on a column of dark stone, the room falling away'),
      ],
    },
  },
  {
    key: 'device',
    words: [
      'phone',
      'smartphone',
      'laptop',
      'headphone',
      'earbud',
      'camera',
      'tablet',
      'speaker',
      'gadget',
      'console',
      'drone',
      'smartwatch',
      'computer',
      'lamp',
      'lantern',
      'light bulb',
      'robot vacuum',
      'tech',
    ],
    person: 'man',
    hero: 'studio',
    places: ['studio', 'apartment', 'city_street'],
    preset: 'clean-sci-fi',
    invitation: 'Meet',
    arc: 'the world is loud and tangled; {product} makes one thing clear, and then everything.',
    lines: {
      HOOK: [
        shot(X, 'a single point of light wakes in a dark surface'),
        shot(C, 'cables, tabs, noise: reflections racing over glass'),
      ],
      DESIRE: [
        shot(M, '{who} [rub] {their} eyes over a table full of cables'),
        shot(W, '{place} in cold light, everybody bent over their own grey glow'),
      ],
      PRODUCT: [
        shot(C, '{product} floats in clean space, light tracing its outline'),
        shot(X, '{product} shows one machined edge, metal turning to light'),
        shot(M, '{product} opens towards the lens and lights the dust around it'),
      ],
      PROOF: [
        shot(M, '{who} [switch] on {product}, and the light on {their} face changes'),
        shot(F, '{who} [carry] {product} through {place}, at ease'),
        shot(C, '{product} answers at once to the touch of a thumb'),
        shot(W, '{product} stands at the heart of {place}, calm and bright'),
      ],
      CALL: [
        shot(C, '{product} centred, one soft reflection beneath it'),
        shot(F, '{product} alone on a white plane that runs to the horizon'),
      ],
    },
  },
  {
    key: 'app',
    words: [
      'app',
      'software',
      'platform',
      'saas',
      'website',
      'startup',
      'bank',
      'banking',
      'insurance',
      'fintech',
      'service',
      'course',
      'delivery',
    ],
    person: 'woman',
    hero: 'apartment',
    places: ['apartment', 'diner', 'city_street'],
    preset: 'cinematic-realism',
    invitation: 'Start with',
    arc: 'too many small things pile up; one touch, and {product} has put them in order, so that the evening belongs to people again.',
    lines: {
      HOOK: [
        shot(C, 'paper slips, bills and notes avalanche off a table in slow motion'),
        shot(X, 'a thumb hovers over dark glass'),
      ],
      DESIRE: [
        shot(M, '{who} [stare] at a wall of sticky notes, one falls'),
        shot(W, '{place} late, a single lit window among many'),
      ],
      PRODUCT: [
        shot(C, '{product} lights up softly on a wooden table and fills the room with its glow'),
        shot(M, '{who} [hold] up a phone, the light of {product} on {their} face'),
        shot(X, 'a fingertip touches glass and a ring of light opens'),
      ],
      PROOF: [
        shot(F, '{who} [close] the laptop and [walk] out into {place}'),
        shot(M, '{who} [laugh] with friends at a full table, the phone face down'),
        shot(C, 'the last sticky note is peeled from the wall'),
      ],
      CALL: [
        shot(C, 'a phone upright on a clean table, glowing, calm space around it'),
        shot(F, 'the tidy room at ease, a phone glowing in the middle'),
      ],
    },
  },
  {
    key: 'car',
    words: [
      'car',
      'suv',
      'truck',
      'motorcycle',
      'electric vehicle',
      'ev',
      'scooter',
      'van',
      'vehicle',
      'motorbike',
    ],
    person: 'driver',
    hero: 'road',
    places: ['road', 'mountain', 'city_street'],
    preset: 'cinematic-realism',
    invitation: 'Drive',
    arc: 'the last street light ends and the road begins; {product} takes the first bend, and the distance turns into an invitation.',
    lines: {
      HOOK: [
        shot(X, 'a headlamp wakes, its filaments of light drawing a line'),
        shot(W, '{place} before sunrise, empty, waiting'),
      ],
      DESIRE: [
        shot(M, '{who} [stand] at a window above standing traffic'),
        shot(C, 'keys turn between two fingers'),
      ],
      PRODUCT: [
        shot(F, '{product} waits on wet asphalt, sky flowing over its bodywork'),
        shot(X, '{product} takes the light along its shoulder line'),
        shot(W, '{product} carves a long bend, dust lit behind it'),
      ],
      PROOF: [
        shot(C, '{who} [rest] both hands lightly on the wheel'),
        shot(W, '{product} small on a mountain pass, the valley in cloud below'),
        shot(M, '{who} [lower] the window and [let] the wind in'),
      ],
      CALL: [
        shot(F, '{product} comes to rest at a lookout, engine ticking, the whole land beyond'),
        shot(W, '{product} alone on the horizon line, lights on'),
      ],
    },
  },
  {
    key: 'food',
    words: [
      'food',
      'pizza',
      'burger',
      'chocolate',
      'ice cream',
      'bread',
      'restaurant',
      'snack',
      'cereal',
      'pasta',
      'sushi',
      'cake',
      'cookie',
      'bakery',
      'hot sauce',
      'cheese',
      'granola',
      'taco',
      'noodle',
      'meal kit',
    ],
    person: 'chef',
    hero: 'kitchen',
    places: ['kitchen', 'market', 'diner'],
    preset: 'golden-hour',
    invitation: 'Taste',
    arc: 'hunger is a memory of somebody cooking; {product} brings the kitchen, the steam and the whole table back.',
    lines: {
      HOOK: [
        shot(X, 'salt falls in slow motion through a bar of light'),
        shot(C, 'a knife goes through a crisp crust, crumbs jumping'),
      ],
      DESIRE: [
        shot(M, '{who} [lean] into an almost empty fridge, lit cold from inside'),
        shot(W, '{place} with a long bare table and empty chairs'),
      ],
      PRODUCT: [
        shot(C, '{product} on dark wood, steam rising into warm light'),
        shot(X, '{product} melts and shines, close enough to smell'),
        shot(M, '{product} set down in the middle of the table by two sure hands'),
      ],
      PROOF: [
        shot(C, '{who} [take] a bite and [stop], surprised'),
        shot(F, '{who} [share] {product} with a whole table in {place}'),
        shot(M, 'hands from all sides reach across the table'),
      ],
      CALL: [
        shot(C, '{product} from above, centred on a clean plate, one crumb beside it'),
        shot(F, '{product} on the table, the happy room soft behind'),
      ],
    },
  },
  {
    key: 'fashion',
    words: [
      'fashion',
      'dress',
      'jeans',
      'clothing',
      'jacket',
      'collection',
      'sunglasses',
      'swimwear',
      'knitwear',
      'coat',
      'hat',
      'backpack',
    ],
    person: 'model',
    hero: 'studio',
    places: ['studio', 'rooftop', 'city_street'],
    preset: 'monochrome',
    invitation: 'Wear',
    arc: 'cloth is only cloth until somebody moves in it; {product} moves, and the street becomes a stage.',
    lines: {
      HOOK: [
        shot(X, 'thread pulled through cloth, the weave opening and closing'),
        shot(C, 'fabric falls through the frame like a slow wave'),
      ],
      DESIRE: [
        shot(M, '{who} [stand] before a rail of grey clothes, a hand passing over all of them'),
        shot(W, '{place}, colourless, people passing without a look'),
      ],
      PRODUCT: [
        shot(F, '{product} hangs in a shaft of light, turning slightly'),
        shot(X, '{product} shows a seam as even as handwriting'),
        shot(M, '{product} over the back of a chair, morning on its folds'),
      ],
      PROOF: [
        shot(F, '{who} [walk] through {place} in {product}, cloth moving late'),
        shot(C, '{who} [turn] up the collar of {product} and [meet] the lens'),
        shot(W, '{who} [cross] {place}, and heads turn'),
      ],
      CALL: [
        shot(F, '{who} [stand] still in {product}, centred, looking straight ahead'),
        shot(C, '{product} folded once on pale stone, calm light'),
      ],
    },
  },
  {
    key: 'travel',
    words: [
      'travel',
      'hotel',
      'resort',
      'airline',
      'cruise',
      'vacation',
      'holiday',
      'tourism',
      'island',
      'flight',
      'retreat',
      'spa',
    ],
    person: 'traveller',
    hero: 'shore',
    places: ['shore', 'mountain', 'lake'],
    preset: 'golden-hour',
    invitation: 'Escape to',
    arc: 'grey days, one door, and behind it the horizon: {product} is where the breath comes back.',
    lines: {
      HOOK: [
        shot(W, 'curtains open on {place}, too bright to be true'),
        shot(X, 'a stamp comes down on paper'),
      ],
      DESIRE: [
        shot(M, '{who} [lean] {their} forehead against the window of a crowded train'),
        shot(C, 'rain on an office pane, a postcard tucked into the frame'),
      ],
      PRODUCT: [
        shot(W, '{product} waits in {place}, quiet and enormous'),
        shot(M, 'a table for two at the edge of the water, linen lifting in the breeze'),
        shot(C, 'a key of worn brass laid into an open palm'),
      ],
      PROOF: [
        shot(F, '{who} [walk] barefoot through {place}'),
        shot(M, '{who} [float] on {their} back, eyes closed, ears under water'),
        shot(C, '{who} [turn] {their} face to the sun, nowhere else to be'),
      ],
      CALL: [
        shot(W, '{place} in the last light, one small figure, endless calm'),
        shot(F, 'two empty chairs facing the horizon'),
      ],
    },
  },
  {
    key: 'cause',
    words: [
      'charity',
      'nonprofit',
      'donate',
      'donation',
      'climate',
      'campaign',
      'awareness',
      'volunteer',
      'recycling',
      'school',
      'hospital',
      'health',
    ],
    person: 'child',
    hero: 'field',
    places: ['field', 'city_street', 'shore'],
    preset: 'documentary',
    invitation: 'Join',
    arc: 'one person stops and does a small thing; another sees it; with {product} it becomes many.',
    lines: {
      HOOK: [
        shot(C, 'a hand picks one thing up from the ground'),
        shot(X, 'a seed split by its first green point'),
      ],
      DESIRE: [
        shot(W, '{place}, neglected, wind turning over what people left'),
        shot(M, '{who} [look] on from a distance, not sure {they} can help'),
      ],
      PRODUCT: [
        shot(M, 'hands pass something along a line of people, one to the next'),
        shot(C, 'soil, water, and a small plant pressed in by many fingers'),
        shot(F, '{who} [roll] up {their} sleeves and [begin]'),
      ],
      PROOF: [
        shot(F, '{who} [run] through {place}, changed and green'),
        shot(C, '{who} [look] straight ahead, proud and unposed'),
        shot(W, '{place} full of people at work in the sun'),
      ],
      CALL: [
        shot(W, 'everybody together in {place}, looking into the lens'),
        shot(C, 'an open hand, held out to the lens'),
      ],
    },
  },
];
