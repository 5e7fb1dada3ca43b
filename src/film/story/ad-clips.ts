/** The shots of an ad: hook, desire, product, proof, call to action. */
import { dataBeside } from '../data.js';
import { agreeing, definite, filled, mentions } from '../facts/english.js';
import { NO_FACTS, type ShotFacts, type ShotSize, type Subject } from '../facts/facts.js';
import { isPart, type Scenery, sceneryOf } from '../facts/scenery.js';
import { definiteName, indefinitePlace, voiceOf } from '../facts/sentence.js';
import { settled } from '../facts/settle.js';
import type { Level } from '../level.js';
import { hourById } from '../lexicon/hours.js';
import { weatherById } from '../lexicon/weathers.js';
import type { Random } from '../seed.js';
import { type Deck, deckFrom } from './deck.js';
import type { Part } from './outline.js';
import { type AdLine, AdLines, type AdStep, ANY_THING } from './product-kinds.js';
import { isService, type Product, UNNAMED } from './products.js';
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

/** The thing itself is shown in the first place, life happens in the others. */
const SCENE_OF: Record<AdStep, number> = { HOOK: 1, DESIRE: 2, PRODUCT: 0, PROOF: 2, CALL: 0 };
const MIN_SCENES = 3;

/** Even a short ad sees three places: the last shots go where none was yet. */
function placeInAd(
  step: AdStep,
  left: number,
  locations: readonly Location[],
  used: ReadonlySet<Location>,
): Location {
  const unseen = locations.filter((each) => !used.has(each));
  const owed = Math.min(MIN_SCENES, locations.length) - used.size;
  if (owed >= left && unseen.length > 0) return unseen[0]!;
  return locations[Math.min(SCENE_OF[step], locations.length - 1)]!;
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
  const used = new Set<Location>();
  return parts.map((part, index) => {
    const step = steps[index]!;
    const location = placeInAd(step, parts.length - index, whole.locations, used);
    const intensity = STEP_LEVEL[step];
    // What the prompt lets somebody do is the film's first promise, and kept where it is not the thing's turn.
    const event = events[told.indexOf(index)];
    const here = event === undefined ? location : placeOfEvent(event, location, whole.locations);
    used.add(here);
    const line =
      event === undefined
        ? lineFor(deck, product, step, here, person !== null, sizesAfter(setups, SIZES))
        : null;
    const open = sizesAfter(setups, line === null ? ['medium shot', 'full shot'] : SIZES);
    const size: ShotSize = line !== null && open.includes(line.size) ? line.size : open[0]!;
    const setup = nextSetup(setups, size, intensity, direction, random);
    setups.push(setup);
    const shown =
      line === null
        ? eventShown(event!, isService(product) ? 'HOOK' : step, thing)
        : lineShown(line, thing, person, here);
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

/** The thing as a subject: it wears the brand's first colour. */
const productSubject = ({ subject }: Product, { palette }: Whole): Subject => ({
  ...subject,
  look: { ...subject.look, colour: palette?.by === 'BRAND' ? palette.value[0]! : subject.look.colour },
});

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
    product: definiteName(thing),
    place: scenery === null ? 'the place' : placeName(scenery, line),
  };
  const there = (text: string) => text.replace('in {place}', `${scenery?.preposition ?? 'in'} {place}`);
  const doing = (subject: Subject, rest: string): Subject => ({
    ...subject,
    action: { id: null, phrase: filled(there(singular(rest)), voiceOf(subject), names) },
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

const placeName = ({ phrase }: Scenery, line: string): string =>
  line.startsWith('{place}') && !isPart(phrase) ? indefinitePlace(phrase) : definite(phrase);

/** Where there is no table to put a thing on. */
const UNDER_THE_SKY = AdLines.parse(dataBeside(import.meta.url, './ad-lines-outdoors.json'));

/** Of what can't be put into a picture: a school, a charity, an insurance. */
const OF_A_SERVICE = AdLines.parse(dataBeside(import.meta.url, './ad-lines-service.json'));

/** Sun and heat are of the day. */
const BY_DAY = /\b(?:sun|heat|morning|daylight|day)\b/;

/** Lines of the product's kind come first; under the sky the ones that need no furniture. */
function lineFor(
  deck: Deck,
  product: Product,
  step: AdStep,
  { facts: { place, hour, weather } }: Location,
  person: boolean,
  sizes: readonly ShotSize[],
): AdLine {
  const indoors = place === null || sceneryOf(place.value).indoors;
  const sunless =
    (hourById(hour?.value ?? '')?.dark ?? false) || (weatherById(weather?.value ?? '')?.wet ?? false);
  const possible = (line: AdLine) => (person || !line.person) && !(sunless && BY_DAY.test(line.line));
  const suits = (line: AdLine) => possible(line) && sizes.includes(line.size);
  const known = indoors && product.kind !== ANY_THING && product.subject.noun !== UNNAMED;
  const own = known
    ? product.kind.lines[step]
    : isService(product)
      ? OF_A_SERVICE[step]
      : indoors
        ? product.kind.lines[step]
        : UNDER_THE_SKY[step];
  const fresh = own.filter((each) => suits(each) && !deck.dealt(`${step} ${indoors}`, each));
  if (fresh.length > 0) return deck.deal(`${step} ${indoors}`, own, (each) => fresh.includes(each))!;
  const every = [...(indoors && !isService(product) ? ANY_THING.lines[step] : []), ...own];
  const open = every.filter(possible);
  const general = open.filter(suits);
  return deck.deal(
    `general ${step} ${indoors}`,
    general.length > 0 ? general : open.length > 0 ? open : every,
  )!;
}
