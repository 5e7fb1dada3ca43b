/** Kinds of things that are advertised, and how films about them are shot: hook, desire, product, proof, call. */
import { z } from 'zod';
import { dataBeside } from '../data.js';
import { ShotSize } from '../facts/facts.js';
import { words } from '../lexicon/entry.js';

export const AdStep = z.enum(['HOOK', 'DESIRE', 'PRODUCT', 'PROOF', 'CALL']);
export type AdStep = z.infer<typeof AdStep>;

/** `person`: shown by somebody, and used only when the film has one. */
const AdLine = z
  .tuple([ShotSize, z.string()])
  .transform(([size, line]) => ({ size, line, person: line.includes('{who}') }));
export type AdLine = z.infer<typeof AdLine>;
export const AdLines = z.record(AdStep, z.array(AdLine));

const ProductKind = z.object({
  key: z.string(),
  words: z.string().transform(words),
  /** Words for those it is made for, which decide before what the thing is called. */
  audience: z.string().default('').transform(words),
  /** Who uses it; null for things that are best alone in the frame. */
  person: z.string().nullable(),
  /** Where the thing itself is shown, whatever place the prompt names. */
  hero: z.string(),
  places: z.string().transform((list) => list.split(' ')),
  preset: z.string(),
  invitation: z.string(),
  arc: z.string(),
  lines: AdLines,
});
export type ProductKind = z.infer<typeof ProductKind>;

export const PRODUCT_KINDS: readonly ProductKind[] = z
  .array(ProductKind)
  .parse(dataBeside(import.meta.url, './product-kinds.json'));

/** Of a thing that no other kind knows. */
export const ANY_THING = PRODUCT_KINDS[0]!;
