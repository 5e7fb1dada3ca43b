/** The clips of an ad: hook, desire, product, proof, call to action. */
import type { Level } from '../level.js';
import type { Random } from '../seed.js';
import { lightsIn, stirringsIn } from './atmosphere.js';
import type { CastMember } from './cast.js';
import { type Deck, deckFrom } from './deck.js';
import { capitalized, definite, filled, tidy, VOICES, withArticle } from './english.js';
import type { Part } from './outline.js';
import type { WrittenScript as ClipScript } from './plan.js';
import { type AdLine, type AdStep, PRODUCT_KINDS } from './product-kinds.js';
import type { Product } from './products.js';
import type { Location } from './scenes.js';
import {
  angleWords,
  motionWords,
  nextSetup,
  type ScreenDirection,
  type Setup,
  SIZES,
  type Size,
  sizesAfter,
} from './shot-grammar.js';

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

/** Where each step plays: the thing itself is shown in the first place, life happens in the others. */
export const adScene = (step: AdStep, sceneCount: number): number =>
  ({ HOOK: 0, DESIRE: Math.min(1, sceneCount - 1), PRODUCT: 0, PROOF: Math.min(2, sceneCount - 1), CALL: 0 })[
    step
  ];

export function adClipScripts(
  parts: readonly Part[],
  cast: readonly CastMember[],
  locations: readonly Location[],
  product: Product,
  random: Random,
): ClipScript[] {
  const deck = deckFrom(random);
  const direction: ScreenDirection = random.pick(['left to right', 'right to left']);
  const steps = adSteps(parts.length);
  const setups: Setup[] = [];
  const lead = cast[0];
  const voice = lead?.voice ?? VOICES.it;
  const own = [...(lead?.actions ?? [])];
  return parts.map((part, index) => {
    const step = steps[index]!;
    const location = locations[adScene(step, locations.length)]!;
    const intensity = STEP_LEVEL[step];
    // What the prompt lets somebody do is the film's first promise, and kept where it is not the thing's turn.
    const said = step !== 'PRODUCT' && step !== 'CALL' && lead !== undefined ? own.shift() : undefined;
    const line: AdLine =
      said !== undefined
        ? { size: sizesAfter(setups, ['medium shot', 'full shot'])[0]!, line: `{who} ${said}`, person: true }
        : lineFor(deck, product, step, location, lead !== undefined, sizesAfter(setups, SIZES));
    const text = filled(line.line, line.person ? voice : VOICES.it, {
      who: lead?.label ?? '',
      product: product.short,
      place: line.line.startsWith('{place}') ? withArticle(location.phrase) : definite(location.phrase),
    });
    const light = deck.deal(
      `light ${location.place.ownLight === undefined ? location.place.indoors : location.key}`,
      lightsIn(location.place, location.time, location.weather),
    )!;
    // Tables and mirrors of our own lines don't stand in an open field.
    const elsewhere = line.person === true && said === undefined && !location.place.indoors;
    const where = line.line.includes('{place}') || elsewhere ? '' : `, ${location.there}`;
    const setup = nextSetup(setups, line.size, intensity, random);
    setups.push(setup);
    return {
      clipIndex: part.index,
      start: part.start,
      end: part.end,
      visualDescription: `${capitalized(tidy(`${text}${where}, ${light}`))}.`,
      motion: motionWords(
        setup.movement,
        intensity,
        direction,
        deck.deal(`moves ${location.key}`, stirringsIn(location.place, location.weather, location.deserted))!,
      ),
      cameraAngle: angleWords(setup),
      characterKeys: line.person && lead !== undefined ? [lead.key] : [],
      sceneKeys: [location.key],
      lyricsContext: part.lyrics,
      beatIntensity: intensity,
    };
  });
}

/** What no beach and no desert has. */
const FURNISHED =
  /\b(?:table|plinth|marble|polished|asphalt|concrete|kerb|counter|backdrop|plates?|bath|mirror|room|wall|gradient|column|desk|sofa|shelf|tiles?|wood|city|clock)\b/;

const UNDER_THE_SKY: Readonly<Record<AdStep, readonly AdLine[]>> = {
  HOOK: [{ size: 'wide shot', line: '{place}, wide and waiting, one glint of light in the distance' }],
  DESIRE: [{ size: 'wide shot', line: '{place}, the air moving and nobody in sight' }],
  PRODUCT: [
    { size: 'close-up', line: '{product} in the middle of {place}, light rolling along every edge' },
    { size: 'medium shot', line: '{product} stands alone before the horizon of {place}, wind moving past' },
    { size: 'extreme close-up', line: 'the grain and the seams of {product}, every one drawn by low light' },
  ],
  PROOF: [{ size: 'full shot', line: '{product} against the sky of {place}, untouched by the weather' }],
  CALL: [
    { size: 'full shot', line: '{product} alone in {place}, centred, calm empty space around it' },
    { size: 'close-up', line: '{product} holds still while {place} moves softly behind' },
  ],
};

/** Lines of the product's kind come first; the general ones when a third size alike or a missing person rules them out. */
function lineFor(
  deck: Deck,
  product: Product,
  step: AdStep,
  { place }: Location,
  person: boolean,
  sizes: readonly Size[],
): AdLine {
  const stands = (line: AdLine) => place.indoors || !FURNISHED.test(line.line);
  const suits = (line: AdLine) => (person || !line.person) && sizes.includes(line.size) && stands(line);
  const own = product.kind.lines[step].filter((each) => suits(each) && !deck.dealt(step, each));
  if (own.length > 0) return deck.deal(step, product.kind.lines[step], (each) => own.includes(each))!;
  const every = [
    ...(place.indoors ? [] : UNDER_THE_SKY[step]),
    ...PRODUCT_KINDS[0]!.lines[step].filter(stands),
    ...product.kind.lines[step],
  ];
  const possible = every.filter((line) => person || !line.person);
  const general = possible.filter(suits);
  return deck.deal(`general ${step}`, general.length > 0 ? general : possible)!;
}
