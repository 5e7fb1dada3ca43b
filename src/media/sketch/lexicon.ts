/** Which words of a description mean which place, hour, weather, pose and thing. */

export type Time = 'night' | 'dawn' | 'day' | 'sunset' | 'dusk';

export type Weather = 'clear' | 'rain' | 'snow' | 'fog' | 'storm';

export type Place =
  | 'city'
  | 'street'
  | 'rooftop'
  | 'road'
  | 'forest'
  | 'mountain'
  | 'desert'
  | 'beach'
  | 'field'
  | 'garden'
  | 'space'
  | 'underwater'
  | 'room'
  | 'office'
  | 'kitchen'
  | 'cafe'
  | 'stage'
  | 'club'
  | 'stadium'
  | 'warehouse'
  | 'studio'
  | 'backdrop';

export type Pose =
  | 'standing'
  | 'walking'
  | 'running'
  | 'dancing'
  | 'singing'
  | 'guitar'
  | 'sitting'
  | 'floating'
  | 'working'
  | 'wrapped'
  | 'reaching';

export type Thing =
  | 'bottle'
  | 'flacon'
  | 'can'
  | 'phone'
  | 'shoe'
  | 'cup'
  | 'dish'
  | 'watch'
  | 'laptop'
  | 'headphones'
  | 'box';

export type Mount = 'car' | 'bicycle' | 'dog' | 'cat' | 'horse' | 'bird';

type Entries<T> = readonly (readonly [T, RegExp])[];

/** Words that name the place itself come before those that only suggest it. */
export const PLACES: Entries<Place> = [
  ['underwater', /\bunder ?water|underwater|ocean floor|seabed|coral|reef|deep sea|submerged|aquarium/],
  [
    'space',
    /\b(outer space|space ?(ship|station|craft|walk)?|galax(y|ies)|nebula|cosmos|cosmic|orbit|planets?|lunar|mars|moon surface|astronaut|interstellar|alien (plain|planet|world)|craters?)\b/,
  ],
  ['rooftop', /\broof ?tops?\b|\bon (the|a) roof\b|\bhelipad\b|\bterrace\b|\bbalcon(y|ies)\b/],
  [
    'stadium',
    /\b(stadiums?|floodlights?|goalkeepers?|(football|soccer|rugby) (pitch|fields?|match|game|ground|final|players?))\b/,
  ],
  ['club', /\b(night ?club|clubs?|dance ?floor|disco|rave|dj booth)\b/],
  ['stage', /\b(stage|concert|arena|theat(er|re)|auditorium|festival|amphitheat(er|re)|spotlights?)\b/],
  // A letter with an accent is no letter to \b.
  [
    'cafe',
    /\bcafés?(?!\p{L})|\b(cafes?|coffee ?(shop|house)|diner|bar|pub|restaurant|bistro|bakery|tavern)\b/u,
  ],
  ['room', /\b(cabins?|log walls|fireplace|fireside)\b/],
  ['kitchen', /\b(kitchen|cooking|stove|countertop)\b/],
  [
    'office',
    /\b(office|desks?|workspace|cubicle|meeting room|boardroom|laborator(y|ies)|lab|classroom|library|computer room)\b/,
  ],
  [
    'warehouse',
    /\b(warehouse|factory|industrial|hangar|garage|subway|metro|train station|tunnel|parking|workshop|church|cathedral|hall)\b/,
  ],
  [
    'studio',
    /\b(studio|product shot|pedestal|plinth|seamless|cyclorama|backdrop|white background|black background|turntable|display|showroom|runway|gallery|museum)\b/,
  ],
  ['beach', /\b(lighthouse|harbou?rs?|quay|fishing (boats?|village))\b/],
  [
    'street',
    /\b(alley(way)?s?|streets?|sidewalk|pavement|crosswalk|market|chinatown|neon signs?|neighbou?rhood|downtown|avenue|boulevard|village|town)\b/,
  ],
  [
    'beach',
    /\b(beach(es)?|sea(side|shore)?|ocean|coast(al|line)?|shore(line)?|waves?|island|harbou?r|pier|lagoon|tropical|lake(side)?)\b/,
  ],
  ['desert', /\b(deserts?|dunes?|sahara|canyon|mesa|arid|wasteland|badlands|cact(us|i))\b/],
  ['forest', /\b(forests?|woods|woodland|jungle|rainforest|pines?|trees|grove|redwoods?)\b/],
  [
    'mountain',
    /\b(mountains?|mountain ?tops?|peaks?|alps|alpine|cliffs?|summit|glacier|valley|fjord|hik(e|ing|er)|ridge)\b/,
  ],
  [
    'garden',
    /\b(gardens?|parks?|greenhouse|orchard|courtyard|backyard|lawn|blossoms?|cherry trees?|playground)\b/,
  ],
  ['road', /\b(roads?|highway|freeway|motorway|driving|drive|race ?track|bridge|route)\b/],
  [
    'field',
    /\b(fields?|meadows?|prairie|grass(land|y)?|farm(land|house)?|wheat|countryside|hills?|rural|vineyard|savannah?|steppe|flowers|wildflowers)\b/,
  ],
  [
    'city',
    /\b(city(scape)?|cities|skyline|skyscrapers?|urban|metropolis|metropolitan|tokyo|new york|manhattan|cyberpunk|buildings)\b/,
  ],
  [
    'room',
    /\b(rooms?|bedroom|living room|apartment|interior|indoors?|house|home|hotel|sofa|couch|loft|lounge|hallway|corridor|bath(room)?|gym|salon|attic|window ?sill)\b/,
  ],
  [
    'studio',
    /\b(products?|bottles?|phones?|smartphones?|sneakers?|shoes?|watch(es)?|perfume|skincare|headphones?|packag(e|ing)|cosmetics?|laptops?|can of)\b/,
  ],
];

export const TIME_WORDS: Entries<Time> = [
  ['dawn', /\b(dawn|sunrise|early morning|daybreak|first light)\b/],
  ['sunset', /\b(sunset|golden hour|golden light|late afternoon|sundown|setting sun)\b/],
  ['dusk', /\b(dusk|twilight|blue hour|evening|gloaming)\b/],
  [
    'night',
    /\b(night ?time|nights?|midnight|moonlit|moonlight|nocturnal|starry|stars|neon|after dark|pitch dark)\b/,
  ],
  ['day', /\b(day ?time|daylight|midday|noon|morning|afternoon|sunny|day|sunlit|blue sky)\b/],
];

export const WEATHER_WORDS: Entries<Weather> = [
  ['storm', /\b(storm(s|y)?|thunder(storm)?|lightning|tempest|hurricane)\b/],
  ['rain', /\b(rain(s|y|ing|fall|soaked|-soaked|-slicked)?|drizzl(e|ing)|downpour|wet streets?|monsoon)\b/],
  ['snow', /\b(snow(s|y|ing|fall|flakes?|-covered|-capped)?|blizzard|winter|icy|frost(y)?)\b/],
  ['fog', /\b(fog(gy)?|mist(y)?|haz(e|y)|smog|smoky?|overcast)\b/],
];

export const CLOTHES =
  /\b((rain|over|trench)?coats?|jackets?|dress(es)?|shirts?|suits?|hood(ie|ed)|sweaters?|outfits?|gowns?|clothes|clothing|trench|wearing|dressed in|skirts?|t-shirts?|tops?|jeans|scarf|uniform|robe|blazer|tuxedo|cloak|cape|jumpsuit|overalls|kimono)\b/;

export const POSES: Entries<Pose> = [
  ['guitar', /\b(guitar(ist)?|bass(ist)?|strum(s|ming)?|banjo|ukulele|bands? (rocks?|plays?|perform\w*))\b/],
  [
    'singing',
    /\b(sing(s|ing|er)?|vocalist|microphone|mic|rapp(er|ing)|raps|perform(s|er|ing)?|croon(s|ing)?|frontman|frontwoman)\b/,
  ],
  [
    'dancing',
    /\b(danc(e|es|er|ers|ing)|ballet|ballerina|breakdanc\w+|twirl(s|ing)?|spin(s|ning)|celebrat\w+|jump(s|ing)?|leap(s|ing)?|joyful)\b/,
  ],
  [
    'running',
    /\b(runs?|running|runner|jog(s|ging|ger)?|sprint(s|ing|er)?|chas(e|es|ing)|rac(es|ing)|gallop(s|ing)?|athletes?|rush(es|ing)?|full speed)\b/,
  ],
  [
    'sitting',
    /\b(sit(s|ting)?|seated|sat|crouch\w*|kneel\w*|wait(s|ing) on|reading|resting|perched|typing|piano|pianist|drives|driver)\b/,
  ],
  [
    'walking',
    /\b(walk(s|ing)?|stroll(s|ing)?|wander(s|ing)?|strid(e|es|ing)|travell?er|hik(er|es|ing)|pacing|steps|approach(es|ing)?|explor\w+)\b/,
  ],
  [
    'floating',
    /\b(float(s|ing)?|drifts|hover(s|ing)?|swim(s|ming)?|weightless(ness)?|div(es|ing)|astronaut|diver|swimmer)\b/,
  ],
  [
    'working',
    /\b(brew(s|ing)?|cook(s|ing)?|bak(es?|ing)|(makes?|making|prepar\w+) (fresh|pasta|bread|dinner|dough|coffee|tea|breakfast|lunch|food)|pour(s|ing)?|mend(s|ing)?|stir(s|ring)?|knead(s|ing)?|chop(s|ping)?|repair(s|ing)?|paint(s|ing)|writ(es|ing)|build(s|ing)|holds? up|unfold(s|ing)?|strikes? a match)\b/,
  ],
  ['wrapped', /\b(arms wrapped|hugs?|folded in|shiver(s|ing)?|press(es)? flat)\b/],
  ['reaching', /\b(reach(es|ing)?|points?|waves|raises?|arms opening|punch(es)?|throws?)\b/],
  ['standing', /./],
];

export const THINGS: Entries<Thing> = [
  ['phone', /\b(smart ?phones?|phones?|mobile|iphone|tablet)\b/],
  ['shoe', /\b(sneakers?|shoes?|boots?|trainers|footwear)\b/],
  ['watch', /\b(wrist ?watch(es)?|smart ?watch(es)?|timepiece|watch face|luxury watch|watches)\b/],
  ['headphones', /\b(headphones?|headset|earbuds?)\b/],
  ['laptop', /\b(laptops?|notebook computer|macbook)\b/],
  ['can', /\b(cans?|soda|energy drink|beer can)\b/],
  ['cup', /\b(cups?|mugs?|espresso|latte|cappuccino|tea|coffee)\b/],
  [
    'flacon',
    /\b(bottles? of (perfume|cologne)|perfumes?|fragrances?|colognes?|eau de \w+|flacons?|serum|skincare|nail polish)\b/,
  ],
  ['bottle', /\b(bottles?|wine|whisk(e)?y|lotion|shampoo|water bottle|drinks?|juice|vodka)\b/],
  [
    'dish',
    /\b(pasta|spaghetti|noodles?|ramen|soups?|salads?|stew|curry|risotto|dish(es)?|meals?|bowls?|plates?|cooking show|recipes?|food)\b/,
  ],
  ['box', /\b(products?|packag(e|ing)|box(es)?|gift)\b/],
];

export const MOUNTS: Entries<Mount> = [
  ['car', /\b(cars?|vehicles?|sedan|coupe|taxi|suv|convertible|sports car|automobile|truck|van)\b/],
  ['bicycle', /\b(bicycles?|bikes?|cyclists?|cycling)\b/],
  ['dog', /\b(dogs?|pupp(y|ies)|retriever|hound|wol(f|ves)|fox(es)?)\b/],
  ['cat', /\b(cats?|kittens?|panther|leopard|tiger|lion)\b/],
  ['horse', /\b(horses?|stallion|mare|pony|unicorn|deer|stag)\b/],
  ['bird', /\b(birds?|gulls?|seagulls?|crows?|ravens?|doves?|eagles?|swallows?|flock)\b/],
];

/** Colours that people name; the value is what a painter would take for them. */
export const COLOURS: readonly (readonly [string, RegExp])[] = [
  ['#c62a33', /\b(red|crimson|scarlet|ruby)\b/],
  ['#7d1f3f', /\b(burgundy|maroon|wine-red)\b/],
  ['#e2762a', /\b(orange|rust|amber|copper)\b/],
  ['#e8b93a', /\b(yellow|mustard)\b/],
  ['#d9a441', /\b(gold(en)?|brass)\b/],
  ['#3f9a55', /\b(green|emerald|olive)\b/],
  ['#1f9e9a', /\b(teal|turquoise|cyan|aqua)\b/],
  ['#2f62c8', /\b(blue|cobalt|sapphire|denim|jeans)\b/],
  ['#243463', /\b(navy|indigo)\b/],
  ['#7a45b8', /\b(purple|violet|lavender)\b/],
  ['#e06aa0', /\b(pink|magenta|fuchsia|rose)\b/],
  ['#e9e5dc', /\b(white|ivory|cream|pearl)\b/],
  ['#9aa2ad', /\b(silver|gr[ae]y|chrome|metallic)\b/],
  ['#8a5a3a', /\b(brown|tan|leather|beige|camel)\b/],
  ['#22242c', /\b(black|charcoal|ebony)\b/],
];

/** The entry whose word comes first in the text; with `ordered`, the first entry that matches at all. */
export function find<T>(entries: Entries<T>, text: string, ordered = false): T | null {
  let best: T | null = null;
  let earliest = Number.POSITIVE_INFINITY;
  for (const [value, words] of entries) {
    const at = text.search(words);
    if (at < 0) continue;
    if (ordered) return value;
    if (at < earliest) [best, earliest] = [value, at];
  }
  return best;
}
