/** Models that an operator adds by a file: what each takes, how long its clips may be, in which shapes, and what it costs. */
import { z } from 'zod';
import { SHAPES, type Shape, shapeOf } from './aspect-ratio.js';
import { type ImageModelRow, megapixel } from './image/replicate-models.js';
import { fileProblem } from './operator-file.js';
import { PriceEntry } from './price-entry.js';
import { TIERS, type VideoModelRow } from './video/replicate-models.js';

export type AddedModels = {
  videos: readonly VideoModelRow[];
  images: readonly ImageModelRow[];
  prices: Record<string, PriceEntry>;
};

export class ModelsError extends Error {
  override readonly name = 'ModelsError';
}

/** Put into the input where a field's whole text is one of them; a field that comes out empty is left out. */
const CLIP_FIELDS = [
  'prompt',
  'negativePrompt',
  'picture',
  'endPicture',
  'references',
  'seconds',
  'size',
  'shape',
  'seed',
];
const PICTURE_FIELDS = ['prompt', 'negativePrompt', 'width', 'height', 'shape', 'seed'];

type Json = string | number | boolean | null | Json[];
const JsonValue: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(JsonValue)], {
    error: 'must be a text, a number, true, false, null or a list of them',
  }),
);
const inputOf = (fields: readonly string[]) =>
  z.record(z.string(), JsonValue).superRefine((input, context) => {
    for (const [field, value] of Object.entries(input)) {
      const name = placeholder(value);
      if (name !== null && !fields.includes(name))
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `{${name}} is unknown; there are ${fields.map((each) => `{${each}}`).join(', ')}`,
        });
    }
  });

const shared = {
  /** Null or left out for official models, which are called by name. */
  version: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be the 64 hexadecimal digits of a version')
    .nullish(),
  label: z.string().min(1).max(100).optional(),
  note: z.string().max(500).nullish(),
  /** How long a result usually takes. */
  seconds: z.number().positive().max(3600).default(120),
};
const shape = z.enum(SHAPES);
const size = z.enum(TIERS);

const VideoModelEntry = z.strictObject({
  role: z.literal('VIDEO'),
  ...shared,
  startPicture: z.enum(['REQUIRED', 'OPTIONAL', 'NONE']),
  endPicture: z.boolean().default(false),
  references: z.number().int().min(0).max(16).default(0),
  durations: z.array(z.number().positive().max(60)).min(1).max(100),
  sizes: z.array(size).min(1).default(['720p']),
  shapes: z
    .array(shape)
    .min(1)
    .default([...SHAPES]),
  promptProfile: z.string().default('generic'),
  input: inputOf(CLIP_FIELDS),
  /** One for all sizes, or one for each. */
  price: z.union([PriceEntry, z.partialRecord(size, PriceEntry)], {
    error:
      'must be a price such as {"perSecond": "0.05"}, or one for each size: {"720p": {"perSecond": "0.05"}}',
  }),
});
const ImageModelEntry = z.strictObject({
  role: z.literal('IMAGE'),
  ...shared,
  input: inputOf(PICTURE_FIELDS),
  price: PriceEntry,
});
const ModelsFile = z.record(
  z.string().regex(/^replicate:[\w.-]+\/[\w.-]+$/, 'must be named replicate:owner/name'),
  z.discriminatedUnion('role', [VideoModelEntry, ImageModelEntry], {
    error: 'needs a role: "VIDEO" or "IMAGE"',
  }),
);

/** Takes the parsed JSON of MODELS_FILE; throws with every mistake named. */
export function readModels(file: unknown): AddedModels {
  const parsed = ModelsFile.safeParse(file ?? {});
  if (!parsed.success) throw new ModelsError(fileProblem('MODELS_FILE', parsed.error));
  const videos: VideoModelRow[] = [];
  const images: ImageModelRow[] = [];
  const prices: Record<string, PriceEntry> = {};
  for (const [name, entry] of Object.entries(parsed.data)) {
    const model = name.slice('replicate:'.length);
    if (entry.role === 'VIDEO') {
      videos.push(videoRow(model, entry));
      Object.assign(prices, pricesOf(name, entry.price));
    } else {
      images.push(imageRow(model, entry));
      prices[name] = entry.price;
    }
  }
  return { videos, images, prices };
}

function pricesOf(name: string, price: z.infer<typeof VideoModelEntry>['price']): Record<string, PriceEntry> {
  const bySize = TIERS.flatMap((tier) => {
    const entry = (price as Partial<Record<string, PriceEntry>>)[tier];
    return entry ? [[`${name}@${tier}`, entry] as const] : [];
  });
  return bySize.length > 0 ? Object.fromEntries(bySize) : { [name]: price as PriceEntry };
}

function videoRow(model: string, entry: z.infer<typeof VideoModelEntry>): VideoModelRow {
  const sizes = TIERS.filter((tier) => entry.sizes.includes(tier));
  return {
    model,
    version: entry.version ?? null,
    label: entry.label ?? model,
    startPicture: entry.startPicture,
    endPicture: entry.endPicture,
    references: () => entry.references,
    shapes: entry.shapes,
    promptProfile: entry.promptProfile,
    durations: [...new Set(entry.durations)].sort((a, b) => a - b),
    tiers: () => sizes,
    seconds: entry.seconds,
    note: entry.note ?? null,
    input: ({ picture, references, length, tier, ...order }) =>
      filledIn(entry.input, {
        ...order,
        picture,
        references,
        seconds: length,
        size: tier,
        shape: nearest(order.shape, entry.shapes),
      }),
  };
}

const imageRow = (model: string, entry: z.infer<typeof ImageModelEntry>): ImageModelRow => ({
  model,
  version: entry.version ?? null,
  label: entry.label ?? model,
  seconds: entry.seconds,
  note: entry.note ?? null,
  sizeFor: megapixel,
  input: ({ prompt, negativePrompt, size: { width, height }, seed }) =>
    filledIn(entry.input, { prompt, negativePrompt, width, height, shape: shapeOf({ width, height }), seed }),
});

const nearest = (wanted: Shape, shapes: readonly Shape[]): Shape =>
  shapes.includes(wanted) ? wanted : shapes[0]!;

const placeholder = (value: Json): string | null =>
  typeof value === 'string' ? (/^\{(\w+)\}$/.exec(value)?.[1] ?? null) : null;

function filledIn(input: Record<string, Json>, values: Record<string, unknown>): Record<string, unknown> {
  const filled = Object.entries(input).map(([field, value]) => {
    const name = placeholder(value);
    return [field, name === null ? value : values[name]] as const;
  });
  return Object.fromEntries(filled.filter(([, value]) => !isEmpty(value)));
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
