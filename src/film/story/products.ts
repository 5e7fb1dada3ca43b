/** What is advertised. */
import { definite, mentions, shortened, withArticle, withoutArticle } from '../facts/english.js';
import type { PlaceFact } from '../facts/facts.js';
import type { StoryInput } from './input.js';
import { PRODUCT_KINDS, type ProductKind } from './product-kinds.js';
import {
  type Being,
  opensWith,
  phraseNaming,
  type Reading,
  readPrompt,
  says,
  withoutCommand,
} from './reading.js';

/** `name` as it is first said, `short` as every clip says it. */
export type Product = {
  name: string;
  short: string /** "Lumen", where the thing has a name. */;
  called: string | null;
  kind: ProductKind;
};

const THING = PRODUCT_KINDS[0]!;

/** The brand's own word, else what the prompt says that it is for; nothing where the prompt tells a story instead. */
export function productOf(
  { kind, brand, prompt }: Pick<StoryInput, 'kind' | 'brand' | 'prompt'>,
  reading: Reading,
): Product | null {
  if (kind !== 'AD') return null;
  const given = brand?.product?.trim();
  if (!given && tellsStory(prompt, reading)) return null;
  const named = namedIn(prompt, reading);
  const name = given || named?.name || brand?.name?.trim() || 'the product';
  const short = given ? shortName(given) : (named?.short ?? shortName(name));
  return { name, short, called: named?.called ?? null, kind: kindOf([given, named?.name, reading.plain]) };
}

/** The prompt, and what it sells; the places are those where the film may play. */
export function readInput(input: StoryInput): { reading: Reading; product: Product | null } {
  const reading = readPrompt(input.prompt);
  const product = productOf(input, reading);
  return { reading: besideItsName(reading, product), product };
}

/** "A trail running shoe for muddy mountains" plays in the mountains; "a mountain bike" has nowhere else to go. */
function besideItsName(reading: Reading, product: Product | null): Reading {
  const name = product?.short.toLowerCase() ?? '';
  const places = reading.places.filter(({ place }) => !place.words.some((word) => says(name, word)));
  return places.length > 0 ? { ...reading, places } : reading;
}

/** "A lone traveller crosses a desert" and "a forest after the rain" are about somebody and somewhere, and nothing is for sale. */
function tellsStory(prompt: string, reading: Reading): boolean {
  const text = spoken(prompt, reading);
  if (NAME_AND_THING.test(text) || MADE_BY.test(text)) return false;
  const lead = reading.beings.find((being) => isAbout(text, being));
  const kind = kindOf([reading.plain]);
  // "A keeper brews coffee": what is done to a thing that we know how to show makes it the film's.
  if (lead !== undefined) return kind === THING || kindOf(lead.actions) !== kind;
  return kind === THING && reading.places.some(({ place }) => opensWith(text, place.words));
}

/** Without "make an ad for", and without a label before what somebody does: "a cooking show: a chef makes fresh pasta". */
function spoken(prompt: string, reading: Reading): string {
  const text = withoutCommand(prompt.replace(/\s+/g, ' '));
  const [label, ...rest] = text.split(/:\s/);
  const story = rest.join(': ');
  const isLabel = label!.split(' ').length <= 4 && kindOf([label]) === THING;
  return isLabel && reading.beings.some((being) => isAbout(story, being)) ? story : text;
}

const isAbout = (text: string, { word }: Being): boolean => opensWith(text, [word.word, word.plural]);

/** The product's own name says more about its kind than the rest of the prompt. */
function kindOf(texts: readonly (string | undefined)[]): ProductKind {
  for (const text of texts) {
    const lower = text?.toLowerCase();
    const kind = lower && PRODUCT_KINDS.find((each) => each.words.some((word) => says(lower, word)));
    if (kind) return kind;
  }
  return THING;
}

/** "Lumen, a solar lantern that …" has a name and says what it is; "new running shoes for winter" only says it. */
const NAME_AND_THING =
  /^(\p{Lu}[\p{L}\p{N}'’&.-]*(?:\s\p{Lu}[\p{L}\p{N}'’&.-]*){0,3}),\s+(?:an?|the|our|your)\s+([^.,;:!?]{3,60})/u;
const WHAT_IT_IS_FOR =
  /\s(?:that|which|who|in|on|at|with|for|by|as|to|featuring|showing|from|during|where|when|made|called|and)\s/;

const MADE_BY =
  /\bfor (?:an?|the|our|my) ((?:[\p{L}-]+ ){1,3})(?:brand|company|label|maker|shop|roastery)\b/iu;

const leadingClause = (text: string): string | undefined =>
  /^["“„«]?([^.,;:!?\n"“”«»]{3,80})/u.exec(text)?.[1]?.trim();

/** What the first words are about: "our new running shoes for winter" are "new running shoes". */
const leadingNoun = (text: string): string | undefined =>
  leadingClause(text)
    ?.split(WHAT_IT_IS_FOR)[0]
    ?.replace(/^(?:our|my|your|their|a|an|the)\s+/i, '')
    .replace(/\s+(?:ad|advert|advertisement|commercial|spot|video|film|promo|campaign)$/i, '')
    .trim();

function namedIn(prompt: string, reading: Reading): { name: string; short: string; called?: string } | null {
  const text = spoken(prompt, reading);
  const both = NAME_AND_THING.exec(text);
  if (both !== null) {
    const thing = both[2]!.split(WHAT_IT_IS_FOR)[0]!.trim();
    return {
      name: `${both[1]!.trim()}, ${withArticle(thing)}`,
      short: `the ${both[1]!.trim()} ${thing}`,
      called: both[1]!.trim(),
    };
  }
  const maker = MADE_BY.exec(text);
  if (maker !== null) return { name: maker[1]!.trim(), short: shortName(maker[1]!.trim()) };
  const clause = leadingClause(text);
  const noun = leadingNoun(text);
  // "A keeper brews coffee" tells a story; the thing is the coffee. "Bright red trainers" say more than "sneaker".
  const acted = reading.beings.some(
    (being) =>
      (being.actions.length > 0 && clause?.toLowerCase().includes(being.head)) || isAbout(text, being),
  );
  const kind = kindOf([noun, reading.plain]);
  const told = phraseNaming(reading.plain, kind.words);
  if (
    told !== null &&
    (acted || (/\s(?:ad|advert|commercial|spot|promo)\b/i.test(clause ?? '') && told.includes(' ')))
  )
    return { name: told, short: shortName(told) };
  if (noun && noun.split(' ').length <= 7 && /\p{L}{2}/u.test(noun)) {
    const quoted = reading.quotes[0];
    const name = noun.length < 3 && quoted ? quoted : noun;
    return { name: lowerUnlessName(name), short: shortName(lowerUnlessName(name)) };
  }
  return reading.thing === null
    ? null
    : { name: shortened(reading.thing, 50), short: shortName(reading.thing) };
}

/** A capital at the start of a sentence is no name; a second one is. */
const lowerUnlessName = (text: string): string =>
  /^\p{Lu}[\p{Ll}-]+(?:\s\p{Ll}|$)/u.test(text) && !/\s\p{Lu}/u.test(text) && text.includes(' ')
    ? text[0]!.toLowerCase() + text.slice(1)
    : text;

const shortName = (name: string): string =>
  /^\p{Lu}/u.test(name) || !/^\p{Script=Latin}/u.test(name) ? name : definite(withoutArticle(name));

/** "A mountain bike for city streets" is ridden in the streets; "a mountain bike" has nowhere else to go. */
export function placesInUse(places: readonly PlaceFact[], product: Product | null): readonly PlaceFact[] {
  const name = product?.short.toLowerCase() ?? '';
  const other = places.filter(({ phrase }) => !mentions(name, phrase.toLowerCase()));
  return other.length > 0 ? other : places;
}
