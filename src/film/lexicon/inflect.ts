/** Forms of English words: plurals of nouns, and the forms of verbs. */

const PLURALS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  wolf: 'wolves',
  thief: 'thieves',
  knife: 'knives',
  wife: 'wives',
  leaf: 'leaves',
  loaf: 'loaves',
  elf: 'elves',
  calf: 'calves',
  half: 'halves',
  shelf: 'shelves',
  scarf: 'scarves',
  hoof: 'hooves',
  mouse: 'mice',
  goose: 'geese',
  tooth: 'teeth',
  foot: 'feet',
  ox: 'oxen',
  cactus: 'cacti',
  octopus: 'octopuses',
  oasis: 'oases',
  potato: 'potatoes',
  tomato: 'tomatoes',
  hero: 'heroes',
  volcano: 'volcanoes',
  echo: 'echoes',
};

const UNCHANGED = new Set(
  'fish sheep deer samurai ronin bison moose shrimp squid salmon jellyfish goldfish starfish swordfish spacecraft aircraft hovercraft ninja series headphones glasses sunglasses jeans trousers shorts trainers'.split(
    ' ',
  ),
);

/** Of the last word: "fishing boat" becomes "fishing boats", "fisherman" becomes "fishermen". */
export function plural(noun: string): string {
  const at = noun.lastIndexOf(' ') + 1;
  const head = noun.slice(at);
  return noun.slice(0, at) + pluralOfWord(head);
}

function pluralOfWord(word: string): string {
  if (UNCHANGED.has(word)) return word;
  if (PLURALS[word] !== undefined) return PLURALS[word];
  if (/(?:wo)?man$/.test(word) && !/^(?:human|german|roman|shaman|caiman|ottoman|talisman)$/.test(word))
    return `${word.slice(0, -2)}en`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

export const sameInPlural = (noun: string): boolean => UNCHANGED.has(noun.slice(noun.lastIndexOf(' ') + 1));

const SINGULARS = new Map(Object.entries(PLURALS).map(([one, many]) => [many, one]));

const ENDS_IN_S =
  /(?:ss|us|is|ous)$|^(?:lens|gas|bus|atlas|canvas|christmas|circus|news|always|perhaps|this|his|its|was|has|yes|paris|texas|vegas|chess|christmas|series|species|swiss|jeans|glasses|sunglasses|headphones|trousers|shorts|pants|alps)$/;

/** Null where the word is no plural. */
export function singularOf(word: string): string | null {
  const known = SINGULARS.get(word);
  if (known !== undefined) return known;
  if (/^[a-z]{2,}men$/.test(word) && !/^(?:omen|specimen|regimen|semen|abdomen)$/.test(word))
    return `${word.slice(0, -2)}an`;
  if (word.length < 4 || !word.endsWith('s') || ENDS_IN_S.test(word)) return null;
  if (
    /[^aeiou]ies$/.test(word) &&
    word.length > 4 &&
    !/^(?:movies|cookies|zombies|hoodies|selfies|brownies)$/.test(word)
  )
    return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'is was been being',
  have: 'has had having',
  run: 'ran run',
  swim: 'swam swum',
  sing: 'sang sung',
  ride: 'rode ridden',
  drive: 'drove driven',
  write: 'wrote written',
  fly: 'flew flown',
  draw: 'drew drawn',
  stand: 'stood',
  sit: 'sat',
  lie: 'lay lain lying',
  die: 'died dying',
  tie: 'tied tying',
  sleep: 'slept',
  meet: 'met',
  find: 'found',
  fight: 'fought',
  catch: 'caught',
  bring: 'brought',
  hold: 'held',
  make: 'made',
  build: 'built',
  throw: 'threw thrown',
  fall: 'fell fallen',
  rise: 'rose risen',
  give: 'gave given',
  take: 'took taken',
  eat: 'ate eaten',
  drink: 'drank drunk',
  speak: 'spoke spoken',
  shine: 'shone',
  leave: 'left',
  come: 'came come',
  go: 'went gone',
  see: 'saw seen',
  wake: 'woke woken',
  hide: 'hid hidden',
  dig: 'dug',
  feed: 'fed',
  sweep: 'swept',
  grow: 'grew grown',
  weave: 'wove woven',
  wear: 'wore worn',
  lose: 'lost',
  kneel: 'knelt kneeled',
  leap: 'leapt leaped',
  dream: 'dreamt dreamed',
  spin: 'spun',
  swing: 'swung',
  tell: 'told',
  lead: 'led',
  blow: 'blew blown',
  shoot: 'shot',
  bite: 'bit bitten',
  read: 'read',
  teach: 'taught',
  burst: 'burst',
  grind: 'ground',
  say: 'said',
  get: 'got',
  steal: 'stole stolen',
  light: 'lit',
  knit: 'knit knitting',
  put: 'put putting',
  cut: 'cut cutting',
  picnic: 'picnics picnicked picnicking',
};

/** Whose last consonant is doubled: "running", "hopped". */
const DOUBLED =
  /^(?:run|swim|sit|jog|hop|skip|spin|stop|nap|hug|rap|hum|drum|bob|beg|chop|dig|stir|sip|grab|pet|bat|box{2}|trot|step|wrap|hit|win|get|put|cut|knit|shop|flap|clap|nod|sob|jam|swap|drag|spar|rip|tap|trim|scrub|plan|ski{2}|plod|spot|strum|unwrap|roam{2})$/;

/** Third person, -ing and past forms of a verb that may have a particle: "take off". */
export function verbForms(verb: string): string[] {
  const at = verb.indexOf(' ');
  const [head, rest] = at < 0 ? [verb, ''] : [verb.slice(0, at), verb.slice(at)];
  return formsOfWord(head).map((form) => form + rest);
}

function formsOfWord(verb: string): string[] {
  const stem = DOUBLED.test(verb) ? verb + verb.at(-1) : verb;
  const third = /(?:s|x|z|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const ing = /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  const past = /e$/.test(verb)
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${stem}ed`;
  const own = IRREGULAR[verb]?.split(' ') ?? [past];
  return [verb, third, ing, ...own];
}
