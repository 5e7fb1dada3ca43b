/**
 * Writes src/film/lexicon/noun-kinds.ts: nouns that no table of the lexicon names, by what they are a kind of, from
 * WordNet. Each stands under the nearest more general noun that can be drawn. Run it after a change of the pictures:
 * npx tsx scripts/noun-kinds.ts
 */
import { writeFileSync } from 'node:fs';
import { BEINGS } from '../src/film/lexicon/beings.js';
import { DRAWABLE_ROWS } from '../src/film/lexicon/drawable-rows.js';
import { THINGS } from '../src/film/lexicon/things.js';
import {
  ANIMAL,
  ancestorsOf,
  firstSense,
  isEaten,
  isRude,
  isSeen,
  PERSON,
  PLANT,
  senses,
  synsets,
} from './wordnet.js';

/** Words whose first meaning in WordNet is another than the picture's, or whose kinds look like anything. */
const TOO_GENERAL =
  /^(?:package|box|product|building|plant|vehicle|ship|tool|glass|door|window|screen|computer|machine|ring|dish|plate|food|meal|bowl|bag|chair|bar|drink|stick|rock|wood|metal|paper|picture|book|letter|mask|token|coin|money|record|leaf|leaves|jar|bottle|home|house|seat|key|key ring|screw|wheel|net|chain|chains|link|block|cube|label|brick|hook|lever|switch|scale|magnet|battery|gear|clamp|thread|yarn|map|calendar|chart|tree|fish|bird|insect|bug|creature|monster|giant|being|dinner|lunch|breakfast|toast|tear|spirit|phone|radio|monitor|dagger|weapon|structure|tower|clock|watch|lamp|light|fire|invertebrate|location|container|decoration|piece|hair|treat|tube|ground|toiletry|young|opening|medium|cord|handle|cap|plug|parasite|plaything|shelter|timber|spore|tableware|field|toilet|mollusk|sweets?|candy|drum|horn|pipe|medicine|pill|garment|dress|coat|hat|shoe|boot|sock|scarf|glove|shirt|jewel|gem|star|planet|moon|rocket|cloud|cut|balance|study|paint|gift|present|trunk|palm|home|goal|mouse|kite bird|ball|bolt|club|orange|kiwi|turkey|crane|seal|bat|pocket|adhesive|tape|card|sheet|flag|post|pot|pan|cup|knife)$/;
/** Of living things, words that look like anything. */
const ANY_LIFE = /^(?:young|invertebrate|mollusk|parasite|young bird|creature|bug|spore|blossom|plant)$/;
const EATEN = /^(?:meat|steak|shellfish)$/;
/** Of animals and plants any of a kind will do; what people make differs more. */
const BROAD =
  /^(?:bird|fish|flower|tree|snake|lizard|dog|horse|boat|car|sword|bottle|lamp|drum|chair|hat|shoe|coat|dress|knife|bowl|cup|bag|ship|cake|bread|cheese|wine|beer|gem|beetle)$/;
/** No words for people that the dictionary forgets to call rude. */
const UNKIND =
  /^(?:bimbo|coon|cretin|harlot|idiot|imbecile|moron|retard|slattern|slut|strumpet|trollop|whore\w*)$/;

const drawn = DRAWABLE_ROWS.trim()
  .split('\n')
  .flatMap((row) => row.split(';')[4]!.split('/'));
const targets = new Map<string, string>();
for (const word of drawn) {
  const synset = firstSense(word);
  if (synset === undefined || !isSeen(synset) || targets.has(synset)) continue;
  const alive = [ANIMAL, PLANT].some((root) => ancestorsOf(synset).includes(root));
  if ((alive ? !ANY_LIFE.test(word) : !TOO_GENERAL.test(word)) || BROAD.test(word)) targets.set(synset, word);
}
const said = new Set([...drawn, ...[...BEINGS, ...THINGS].flatMap(({ words }) => words)]);

const MAX_STEPS = 3;
const kinds = new Map<string, string[]>();
const add = (kind: string, word: string) => kinds.set(kind, [...(kinds.get(kind) ?? []), word]);
for (const [word, all] of senses) {
  const [first] = all;
  // A halibut is a fish before it is a dish.
  const alive = all.find((each) => ancestorsOf(each).includes(ANIMAL));
  const synset = first !== undefined && isEaten(first) ? (alive ?? first) : first;
  if (said.has(word) || !/^[a-z]{3,14}( [a-z]{3,12})?$/.test(word) || synset === undefined) continue;
  const { words } = synsets.get(synset)!;
  if (!words.some((each) => each.replaceAll('_', ' ') === word)) continue;
  const above = ancestorsOf(synset);
  if (isRude(synset) || (above.includes(PERSON) && (all.some(isRude) || UNKIND.test(word)))) continue;
  const lives = above.includes(ANIMAL) || above.includes(PLANT);
  if (word.includes(' ') && !lives) continue;
  if (above.includes(PERSON)) {
    if (!word.includes(' ')) add('person;PERSON', word);
    continue;
  }
  const near = lives ? above : above.slice(0, MAX_STEPS);
  const target = [synset, ...near].map((each) => targets.get(each)).find((each) => each !== undefined);
  if (target !== undefined && !(word.includes(' ') && word.endsWith(target)))
    add(`${target};${above.includes(ANIMAL) && !EATEN.test(target) ? 'CREATURE' : 'THING'}`, word);
  else if (above.includes(ANIMAL) && !word.includes(' ')) add('animal;CREATURE', word);
}

const rows = [...kinds].sort(([one], [other]) => (one < other ? -1 : 1));
writeFileSync(
  'src/film/lexicon/noun-kinds.ts',
  `/** Written by scripts/noun-kinds.ts from WordNet: what can be drawn, as what kind of subject, and after a colon its kinds. */\nexport const NOUN_KINDS = \`\n${rows
    .map(([kind, words]) => `${kind}:/${words.sort().join('/')}/`)
    .join('\n')}\n\`;\n`,
);
console.log(`${[...kinds.values()].flat().length} nouns`);
