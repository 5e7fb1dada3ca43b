/** A prediction as Replicate tells of it, and what its end means for the film and for the bill. */
import { z } from 'zod';
import { type Money, ZERO } from '../../film/money.js';
import { ProviderFailure } from '../call.js';
import { asBilled, type PiecePrice } from '../prices.js';
import { REPLICATE, unreadable } from './failure.js';

/** No run takes as long; a figure that can't be true counts as none. */
const LONGEST_RUN_SECONDS = 86_400;
const told = <T extends z.ZodType>(what: T) => what.nullish().catch(null);

/** Only its name and how far it is are needed: whatever else is told in another way is not told. */
const Prediction = z.object({
  id: z.string().min(1),
  status: z.string(),
  model: told(z.string()),
  version: told(z.string()),
  input: told(z.record(z.string(), z.unknown())),
  output: z.unknown().optional(),
  error: z.unknown().optional(),
  metrics: told(z.object({ predict_time: told(z.number().min(0).max(LONGEST_RUN_SECONDS)) })),
  created_at: told(z.string()),
  webhook: told(z.string()),
  data_removed: told(z.boolean()),
});
export type Prediction = z.infer<typeof Prediction>;
const PredictionPage = z.object({ results: z.array(Prediction), next: z.string().nullish() });
export type PredictionPage = z.infer<typeof PredictionPage>;

export const readPrediction = (value: unknown): Prediction => read(Prediction, value);
export const readPage = (value: unknown): PredictionPage => read(PredictionPage, value);

function read<T>(shape: z.ZodType<T>, value: unknown): T {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  throw unreadable('Replicate’s answer is not a prediction.');
}

/** Besides `starting` and `processing`, and whatever comes to be between those. */
export const hasEnded = ({ status }: Prediction): boolean =>
  ['succeeded', 'failed', 'canceled', 'aborted'].includes(status);

/** What it costs, by how it ended: canceled is charged, aborted never ran. */
export function chargeFor(prediction: Prediction, price: PiecePrice, fullCost: Money): Money {
  const ran = prediction.metrics?.predict_time;
  const byTime = price.gpuSecond && typeof ran === 'number' ? asBilled(price.gpuSecond.times(ran)) : null;
  if (prediction.status === 'succeeded' || prediction.status === 'canceled') return byTime ?? fullCost;
  if (prediction.status === 'failed') return byTime ?? ZERO;
  return ZERO;
}

const REFUSAL = /nsfw|safety|sensitive|moderat|flagged|prohibited|violat|policy/i;

/** Why there is no result; null for one that succeeded. */
export function failureOf(prediction: Prediction, words: string): ProviderFailure | null {
  const failed = (failure: ProviderFailure['failure'], message: string, transient: boolean) =>
    new ProviderFailure(failure, message, REPLICATE, transient);
  switch (prediction.status) {
    case 'succeeded':
      return null;
    case 'canceled':
      return failed('PREDICTION_CANCELED', 'The prediction was canceled at Replicate while it ran.', false);
    case 'aborted':
      return failed(
        'PREDICTION_ABORTED',
        'Replicate had no machine for the prediction in time. Try again later.',
        true,
      );
    default:
      return REFUSAL.test(words)
        ? failed('REFUSED', `The model refused. Change the prompt. It says: ${words}`, false)
        : failed('PREDICTION_FAILED', `The model failed. It says: ${words || 'nothing'}`, true);
  }
}

/** The first file, whether the model answers with one or with a list. */
export function outputUrl(output: unknown): string | null {
  const first: unknown = Array.isArray(output) ? output[0] : output;
  return typeof first === 'string' && first !== '' ? first : null;
}
