/** The shape of one price, in the built-in list and in an operator's file. */
import { z } from 'zod';

const Amount = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => /^\d+(\.\d{1,12})?$/.test(text), 'must be an amount of US dollars, such as "0.05"');
const origin = { source: z.string().optional(), date: z.string().optional() };

export const PriceEntry = z.union(
  [
    z.strictObject({ inputPerMillion: Amount, outputPerMillion: Amount, ...origin }),
    z.strictObject({ perPicture: Amount, perGpuSecond: Amount.optional(), ...origin }),
    z.strictObject({ perClip: Amount, perGpuSecond: Amount.optional(), ...origin }),
    z.strictObject({ perTrack: Amount, ...origin }),
    z.strictObject({ perSecond: Amount, ...origin }),
    z.strictObject({ perMinute: Amount, ...origin }),
    z.strictObject({ perThousandCharacters: Amount, ...origin }),
  ],
  {
    error:
      'must be {inputPerMillion, outputPerMillion}, {perPicture}, {perClip}, {perTrack}, {perSecond}, {perMinute} or {perThousandCharacters}, in US dollars',
  },
);
export type PriceEntry = z.input<typeof PriceEntry>;
