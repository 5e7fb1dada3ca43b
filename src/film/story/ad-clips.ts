/** The shots of an ad: hook, desire, product, proof, call to action. */
import { agreeing, definite, filled, mentions, withArticle, withoutArticle } from '../facts/english.js';
import { NO_FACTS, NO_LOOK, type ShotFacts, type ShotSize, type Subject } from '../facts/facts.js';
import { type Scenery, sceneryOf } from '../facts/scenery.js';
import { definiteName, voiceOf } from '../facts/sentence.js';
import { settled } from '../facts/settle.js';
import type { Level } from '../level.js';
import type { Random } from '../seed.js';
import { type Deck, deckFrom } from './deck.js';
import type { Part } from './outline.js';
import { type AdLine, type AdStep, PRODUCT_KINDS } from './product-kinds.js';
import type { Product } from './products.js';
import type { Location } from './scenes.js';
import { nextSetup, type ScreenDirection, type Setup, SIZES, sizesAfter } from './shot-grammar.js';
import { framed, inGroups, type PlannedShot, type Whole } from './shots.js';

/** Short ads go without the problem; long ones stay longest with the product and its proof. */
export function adSteps(count: number): AdStep[] {
  if (count <= 1) return ['PRODUCT'];
  if (count === 2) return ['HOOK', 'CALL'];
  if (count === 3) return ['HOOK', 'PRODUCT', 'CALL'];
  if (count === 4) return ['HOOK', 'DESIRE', 'PRODUCT', 'CALL'];
  const middle = count - 2;
  const desire = Math.max(1, Math.round(middle * 0.25));
  const product = Math.max(1, Math.round(middle * 0.35));
  return [
    'HOOK',
    ...Array<AdStep>(desire).fill('DESIRE'),
    ...Array<AdStep>(product).fill('PRODUCT'),
    ...Array<AdStep>(middle - desire - product).fill('PROOF'),
    'CALL',
  ];
}

const STEP_LEVEL: Record<AdStep, Level> = {
  HOOK: 'HIGH',
  DESIRE: 'LOW',
  PRODUCT: 'MEDIUM',
  PROOF: 'HIGH',
  CALL: 'LOW',
};

/** The thing itself is shown in the first place, life happens in the others; even a short ad sees three. */
function adScene(step: AdStep, index: number, count: number, scenes: number): number {
  const wanted =
    count === 3
      ? { HOOK: 1, DESIRE: 1, PRODUCT: 0, PROOF: 2, CALL: 2 }[step]
      : count === 4
        ? { HOOK: 1, DESIRE: 2, PRODUCT: 0, PROOF: 2, CALL: 0 }[step]
        : { HOOK: 0, DESIRE: 1, PRODUCT: 0, PROOF: 2 + (index % 2), CALL: 0 }[step];
  return Math.min(wanted, scenes - 1);
}

export function adShots(
  parts: readonly Part[],
  whole: Whole,
  product: Product,
  random: Random,
): PlannedShot[] {
  const deck = deckFrom(random);
  const direction: ScreenDirection = random.pick(['left', 'right']);
  const steps = adSteps(parts.length);
  const thing = productSubject(product, whole);
  const person = whole.cast[0]?.subject ?? null;
  const told = steps.flatMap((step, index) => (step === 'PRODUCT' || step === 'CALL' ? [] : [index]));
  const events = inGroups(whole.events, told.length);
  const setups: Setup[] = [];
  return parts.map((part, index) => {
    const step = steps[index]!;
    const location = whole.locations[adScene(step, index, parts.length, whole.locations.length)]!;
    const intensity = STEP_LEVEL[step];
    // What the prompt lets somebody do is the film's first promise, and kept where it is not the thing's turn.
    const event = events[told.indexOf(index)];
    const here = event === undefined ? location : placeOfEvent(event, location, whole.locations);
    const line =
      event === undefined
        ? lineFor(deck, product, step, here, person !== null, sizesAfter(setups, SIZES))
        : null;
    const open = sizesAfter(setups, line === null ? ['medium shot', 'full shot'] : SIZES);
    const size: ShotSize = line !== null && open.includes(line.size) ? line.size : open[0]!;
    const setup = nextSetup(setups, size, intensity, direction, random);
    setups.push(setup);
    const shown = line === null ? eventShown(event!, step, thing) : lineShown(line, thing, person, here);
    const facts = settled({
      ...NO_FACTS,
      ...event,
      ...framed(setup, { intensity }),
      place: here.facts.place,
      hour: event?.hour ?? here.facts.hour,
      weather: event?.weather ?? here.facts.weather,
      ...shown,
      palette: whole.palette,
      mood: { value: whole.mood, by: 'PLANNER' },
    });
    return { part: { ...part, intensity }, location: here, facts };
  });
}

const placeOfEvent = ({ place }: ShotFacts, outlined: Location, locations: readonly Location[]): Location =>
  locations.find((each) => place !== null && each.facts.place?.value.phrase === place.value.phrase) ??
  (outlined.asked ? outlined : (locations.find((each) => each.asked) ?? outlined));

const MAKERS = new Set(['brand', 'company', 'label', 'maker', 'shop']);

/** The thing as a subject: it wears the brand's first colour. */
function productSubject(product: Product, { palette }: Whole): Subject {
  const short = withoutArticle(product.short);
  // "A skincare brand" sells skincare.
  const said = short.split(' ');
  const words = MAKERS.has(said.at(-1)!.toLowerCase()) && said.length > 1 ? said.slice(0, -1) : said;
  const named = product.called !== null || /^\p{Lu}/u.test(short);
  return {
    id: null,
    noun: named ? short : words.at(-1)!,
    kind: 'THING',
    count: 1,
    look: {
      ...NO_LOOK,
      words: named || words.length < 2 ? [] : [words.slice(0, -1).join(' ')],
      colour: palette?.by === 'BRAND' ? palette.value[0]! : null,
    },
    action: null,
    characterKey: null,
    by: 'BRAND',
  };
}

function eventShown(event: ShotFacts, step: AdStep, thing: Subject): Pick<ShotFacts, 'subjects' | 'props'> {
  // "A skincare brand, a woman washes her face": the thing is itself, and no second one beside it.
  const name = [...thing.look.words, thing.noun].join(' ').toLowerCase();
  const others = event.subjects.filter(
    (each) => each.kind !== 'THING' || !each.noun.split(' ').some((word) => mentions(name, word)),
  );
  return {
    subjects: others.length > 0 && step === 'HOOK' ? others : [...others, thing],
    props: event.props,
  };
}

/** A line of the product's kind: somebody's action, the thing's own, or a picture without either. */
function lineShown(
  { line }: AdLine,
  thing: Subject,
  person: Subject | null,
  { facts }: Location,
): Pick<ShotFacts, 'subjects' | 'props'> {
  const scenery = facts.place === null ? null : sceneryOf(facts.place.value);
  const names = {
    product: definiteThing(thing),
    place: scenery === null ? 'the place' : placeName(scenery, line),
  };
  const doing = (subject: Subject, rest: string): Subject => ({
    ...subject,
    action: { id: null, phrase: filled(singular(rest), voiceOf({ ...subject, count: 1 }), names) },
  });
  if (line.startsWith('{who} ') && person !== null) {
    const subject = doing(person, line.slice('{who} '.length));
    return { subjects: line.includes('{product}') ? [subject, thing] : [subject], props: [] };
  }
  if (line.startsWith('{product} '))
    return { subjects: [doing(thing, line.slice('{product} '.length))], props: [] };
  const phrase = filled(line, voiceOf(thing), names);
  return { subjects: [], props: [{ phrase, id: null, by: 'PLANNER' }] };
}

const singular = (line: string): string =>
  line.replace(/\[(\w+)\]/g, (_, verb: string) => agreeing(verb, false));

const definiteThing = (thing: Subject): string => definiteName(thing);

const placeName = ({ phrase }: Scenery, line: string): string =>
  line.startsWith('{place}') ? withArticle(phrase) : definite(phrase);

const UNDER_THE_SKY: Readonly<Record<AdStep, readonly AdLine[]>> = {
  HOOK: [
    { size: 'wide shot', line: '{place}, wide and waiting, one glint of light in the distance' },
    { size: 'full shot', line: '{who} [stop] and [look] ahead', person: true },
  ],
  DESIRE: [
    { size: 'wide shot', line: '{place}, the air moving and nobody in sight' },
    { size: 'medium shot', line: '{who} [look] out over {place}, ready for more', person: true },
  ],
  PRODUCT: [
    { size: 'close-up', line: '{product} stands in the middle of {place}, light rolling along every edge' },
    { size: 'medium shot', line: '{product} stands alone before the horizon of {place}, wind moving past' },
    { size: 'extreme close-up', line: '{product} fills the frame, grain and seams drawn by low light' },
  ],
  PROOF: [
    { size: 'full shot', line: '{product} holds out against the sky of {place}, untouched by the weather' },
    { size: 'medium shot', line: '{who} [use] {product} with easy, practised hands', person: true },
    { size: 'full shot', line: '{who} [move] through {place} with {product}', person: true },
  ],
  CALL: [
    { size: 'full shot', line: '{product} stands alone in {place}, centred, calm empty space around it' },
    { size: 'close-up', line: '{product} holds still while {place} moves softly behind' },
  ],
};

/** Lines of the product's kind come first; under the sky the ones that need no furniture. */
function lineFor(
  deck: Deck,
  product: Product,
  step: AdStep,
  { facts }: Location,
  person: boolean,
  sizes: readonly ShotSize[],
): AdLine {
  const indoors = facts.place === null || sceneryOf(facts.place.value).indoors;
  const suits = (line: AdLine) => (person || !line.person) && sizes.includes(line.size);
  const own = indoors ? product.kind.lines[step] : UNDER_THE_SKY[step];
  const fresh = own.filter((each) => suits(each) && !deck.dealt(`${step} ${indoors}`, each));
  if (fresh.length > 0) return deck.deal(`${step} ${indoors}`, own, (each) => fresh.includes(each))!;
  const every = [...(indoors ? PRODUCT_KINDS[0]!.lines[step] : []), ...own];
  const possible = every.filter((line) => person || !line.person);
  const general = possible.filter(suits);
  return deck.deal(`general ${step} ${indoors}`, general.length > 0 ? general : possible)!;
}
