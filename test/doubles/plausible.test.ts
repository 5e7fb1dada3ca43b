import { expect, it } from 'vitest';
import { z } from 'zod';
import { plausible } from './plausible.js';

it('a plausible value fits the schema that it was made from', () => {
  const Shot = z.object({
    shotId: z.string().regex(/^shot_\d{3}$/),
    seconds: z.number().min(1).max(15),
    frame: z.int().positive().multipleOf(4),
    size: z.enum(['WIDE', 'CLOSE']),
    colour: z.string().regex(/^#[0-9a-fA-F]{6}$/),
    note: z.string().min(60).max(80).nullable(),
    kind: z.literal('shot'),
    link: z.url(),
    at: z.iso.datetime(),
    sharp: z.boolean(),
  });
  const Plan = z.object({
    shots: z.array(Shot).min(3).max(20),
    either: z.discriminatedUnion('op', [
      z.object({ op: z.literal('TRIM'), by: z.number().negative() }),
      z.object({ op: z.literal('SWAP') }),
    ]),
    nothing: z.null(),
    few: z.array(z.string()).max(1),
  });
  expect(Plan.safeParse(plausible(z.toJSONSchema(Plan))).error).toBeUndefined();
});
