/** What is advertised. */
import { mentions, placesOfWords, withoutArticle } from '../facts/english.js';
import { isBeing, type PlaceFact, plainSubject, type Subject } from '../facts/facts.js';
import { definiteName, shortName } from '../facts/sentence.js';
import type { StoryInput } from './input.js';
import { ANY_THING, PRODUCT_KINDS, type ProductKind } from './product-kinds.js';
import { type PromptFacts, promptFacts } from './prompt-facts.js';

/** `name` as a list says it, `short` as a sentence does: "the cold brew coffee". */
export type Product = {
  name: string;
  short: string;
  called: string | null;
  subject: Subject;
  kind: ProductKind;
};

/** The brand's own word, else what the prompt says that it is for; nothing where the prompt tells a story instead. */
export function productOf(
  { kind, brand, prompt }: Pick<StoryInput, 'kind' | 'brand' | 'prompt'>,
  asked: PromptFacts,
): Product | null {
  if (kind !== 'AD') return null;
  const given = brand?.product?.trim();
  const sells = Boolean(brand) || SELLS.test(prompt);
  if (!given && tellsStory(asked, sells)) return null;
  const subject = given ? named(given) : (soldIn(asked) ?? named(brand?.name?.trim() || UNNAMED));
  const called = calledIn(subject);
  const whole = { ...subject, look: { ...subject.look, words: wordsWith(subject, called) } };
  return {
    name: given || shortName(whole),
    short: definiteName(whole),
    called,
    subject: {
      ...whole,
      noun: PACKED[whole.noun] ?? whole.noun,
      action: null,
      characterKey: null,
      by: 'BRAND',
    },
    kind: kindOf(asked.plain, [given, [...subject.look.words, subject.noun].join(' '), asked.plain]),
  };
}

/** A prompt that does not say what it advertises. */
export const UNNAMED = 'product';

const SERVICE =
  /(?:agency|insurance|charity|daycare|school|academy|course|bank|company|club|service|clinic|festival|museum|firm|programme|program|gym|hotel|restaurant|salon|zoo|app|campaign)s?$/;

export const isService = ({ subject }: Product): boolean =>
  subject.noun === UNNAMED || SERVICE.test(subject.noun.toLowerCase());

/** Stuff is shown in what it is sold in. */
const PACKED: Readonly<Record<string, string>> = {
  skincare: 'skincare bottle',
  makeup: 'makeup case',
  shampoo: 'shampoo bottle',
  fragrance: 'perfume bottle',
  perfume: 'perfume bottle',
};

const calledIn = ({ look }: Subject): string | null =>
  look.words.find((each) => each.startsWith('called '))?.slice('called '.length) ?? null;

/** "The Lumen solar lantern": a name stands before what the thing is. */
const wordsWith = ({ look }: Subject, called: string | null): string[] =>
  called === null ? look.words : [called, ...look.words.filter((each) => each !== `called ${called}`)];

function named(name: string): Subject {
  const [read] = promptFacts(name).subjects;
  const plain = withoutArticle(name);
  if (read !== undefined && !isBeing(read) && mentions(plain, read.noun)) return read;
  return plainSubject({ noun: plain, kind: 'THING', by: 'BRAND' });
}

/** What says that there is something to sell. */
const SELLS =
  /\b(?:ads?|advert\w*|commercials?|promo\w*|campaign|brands?|products?|teaser|launch\w*|introduc\w+|spot for|available|made (?:of|from|with|by)|hand-?made)\b/i;

/** "A lone traveller crosses a desert" and "a forest after the rain" are about somebody and somewhere, and nothing is for sale. */
function tellsStory(asked: PromptFacts, sells: boolean): boolean {
  const { subjects, first, deeds, places, plain } = asked;
  if (subjects.some((each) => calledIn(each) !== null)) return false;
  const lead = subjects.find(({ noun }) => noun === first);
  // "A submarine meets a squid" is no offer, "a soda for gamers" is one.
  const opens = lead ?? subjects[0];
  if (
    !sells &&
    opens !== undefined &&
    (isBeing(opens) || (opens.kind === 'VEHICLE' && opens.action !== null))
  )
    return true;
  const kind = kindOf(plain, [plain]);
  // "The Great Wall at dawn with a watchman"
  const isScene = asked.hours.length > 0 || places.length > 0;
  if (!sells && kind === ANY_THING && opens?.id === null && isScene && subjects.some(isBeing)) return true;
  // "A longship sails past icebergs"
  if (!sells && kind === ANY_THING && opens !== undefined && opens.action !== null) return true;
  // "A keeper brews coffee": what is done to a thing that we know how to show makes it the film's.
  if (lead !== undefined && isBeing(lead))
    return kind === ANY_THING || !deeds.some((each) => kindOf('', [each]) === kind);
  return lead === undefined && kind === ANY_THING && places.length > 0;
}

/** What the prompt opens with, else the thing of a kind that we know, else what somebody has to do with. */
function soldIn({ subjects, first, plain, props }: PromptFacts): Subject | null {
  const things = subjects.filter((each) => !isBeing(each));
  const kind = kindOf('', [plain]);
  const known = (each: Subject) => kindOf('', [[...each.look.words, each.noun].join(' ')]) === kind;
  const sold = things.find((each) => calledIn(each) !== null) ?? things.find(({ noun }) => noun === first);
  if (sold !== undefined) return explained(sold, things, plain) ?? sold;
  if (kind !== ANY_THING && things.some(known)) return things.find(known)!;
  const prop = props.find((each) => kindOf('', [each]) === kind && kind !== ANY_THING);
  return prop === undefined ? (things[0] ?? null) : named(prop);
}

/** "Zelora, wireless earbuds for runners": the name of a thing that is told right after it. */
function explained(sold: Subject, things: readonly Subject[], plain: string): Subject | null {
  if (sold.id !== null || !/^\p{Lu}/u.test(sold.noun)) return null;
  const after = plain.split(`${sold.noun}, `)[1]?.split(/[,.;:!?]/)[0];
  const thing = after && things.find((each) => each !== sold && mentions(after, each.noun));
  if (!thing) return null;
  return { ...thing, look: { ...thing.look, words: [...thing.look.words, `called ${sold.noun}`] } };
}

/** The product's own name says more about its kind than the rest of the prompt; for whom it is made says most. */
function kindOf(plain: string, texts: readonly (string | undefined)[]): ProductKind {
  const saysIn = (text: string) => {
    const placeOf = placesOfWords(text);
    return (words: readonly string[]) => words.some((word) => placeOf(word) >= 0);
  };
  const isFor = saysIn(plain);
  const made = PRODUCT_KINDS.find(({ audience }) => isFor(audience));
  if (made !== undefined) return made;
  for (const text of texts) {
    if (text === undefined) continue;
    const says = saysIn(text);
    const kind = PRODUCT_KINDS.find(({ words }) => says(words));
    if (kind !== undefined) return kind;
  }
  return ANY_THING;
}

/** "A mountain bike for city streets" is ridden in the streets; "a mountain bike" has nowhere else to go. */
export function placesInUse(places: readonly PlaceFact[], product: Product | null): readonly PlaceFact[] {
  const name = product?.short ?? '';
  const other = places.filter(({ phrase }) => !mentions(name, phrase));
  return other.length > 0 ? other : places;
}
