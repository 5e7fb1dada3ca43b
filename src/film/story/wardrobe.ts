/** Clothes, hair and coats for those whom the prompt does not describe. */
import { z } from 'zod';
import { dataBeside } from '../data.js';

const Outfit = z.object({
  words: z.string(),
  garment: z.string(),
  colour: z.string(),
  /** What is worn with it. */
  more: z.string(),
});
export type Outfit = z.infer<typeof Outfit>;

const Hair = z.object({
  words: z.string(),
  style: z.string(),
  colour: z.string(),
  beard: z.boolean().default(false),
});

const Wardrobe = z.object({
  /** By world. */
  outfits: z.record(z.enum(['city', 'nature', 'indoors', 'sport', 'future', 'past']), z.array(Outfit)),
  hair: z.record(z.enum(['she', 'he', 'one', 'old']), z.array(Hair)),
  coats: z.record(z.enum(['sea', 'air', 'land', 'machine']), z.array(z.string())),
});

export const {
  outfits: OUTFITS,
  hair: HAIR,
  coats: COATS,
} = Wardrobe.parse(dataBeside(import.meta.url, './wardrobe.json'));
