/** The clips of an ad: hook, desire, product, proof, call to action. */
import type { Level } from '../level.js';
import type { Random } from '../seed.js';
import type { CastMember } from './cast.js';
import { type Deck, deckFrom } from './deck.js';
import { capitalized, definite, filled, tidy, VOICES, withArticle } from './english.js';
import type { Part } from './outline.js';
import type { ClipScript } from './plan.js';
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
    const said = (step === 'DESIRE' || step === 'PROOF') && lead !== undefined ? own.shift() : undefined;
    const line: AdLine =
      said !== undefined
        ? { size: sizesAfter(setups, ['medium shot', 'full shot'])[0]!, line: `{who} ${said}`, person: true }
        : lineFor(deck, product, step, lead !== undefined, sizesAfter(setups, SIZES));
    const text = filled(line.line, line.person ? voice : VOICES.it, {
      who: lead?.label ?? '',
      product: product.short,
      place: line.line.startsWith('{place}') ? withArticle(location.phrase) : definite(location.phrase),
    });
    const light = deck.deal(
      `light ${location.place.indoors}`,
      location.place.indoors ? location.time.indoors : location.time.outdoors,
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
        deck.deal(`moves ${location.key}`, location.place.moves)!,
      ),
      cameraAngle: angleWords(setup),
      characterKeys: line.person && lead !== undefined ? [lead.key] : [],
      sceneKeys: [location.key],
      lyricsContext: part.lyrics,
      beatIntensity: intensity,
    };
  });
}

/** Lines of the product's kind come first; the general ones when a third size alike or a missing person rules them out. */
function lineFor(
  deck: Deck,
  product: Product,
  step: AdStep,
  person: boolean,
  sizes: readonly Size[],
): AdLine {
  const suits = (line: AdLine) => (person || !line.person) && sizes.includes(line.size);
  const own = product.kind.lines[step].filter((each) => suits(each) && !deck.dealt(step, each));
  if (own.length > 0) return deck.deal(step, product.kind.lines[step], (each) => own.includes(each))!;
  const every = [...PRODUCT_KINDS[0]!.lines[step], ...product.kind.lines[step]];
  const possible = every.filter((line) => person || !line.person);
  const general = possible.filter(suits);
  return deck.deal(`general ${step}`, general.length > 0 ? general : possible)!;
}
