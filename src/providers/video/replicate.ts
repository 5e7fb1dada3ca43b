/** Clips from a model at Replicate. */
import type { FrameSize } from '../../film/format.js';
import type { Money } from '../../film/money.js';
import { shapeOf } from '../aspect-ratio.js';
import { type CallContext, ProviderFailure } from '../call.js';
import { type PiecePrice, pieceCost } from '../prices.js';
import type { Replicate } from '../replicate/run-prediction.js';
import { cheapestLength } from './length.js';
import type { ClipRequest, Shot, VideoModel } from './port.js';
import { type Tier, tierFor, type VideoModelRow } from './replicate-models.js';

type Terms = { length: number; tier: Tier; price: PiecePrice; cost: Money };

const FULL_HD: FrameSize = { width: 1920, height: 1080 };

export function replicateVideos(
  row: VideoModelRow,
  priceAt: (tier: Tier) => PiecePrice,
  replicate: Replicate,
): VideoModel {
  /** What a length costs. Without a size the dearest one counts, so that no reservation is too small. */
  const terms = (length: number, size: FrameSize = FULL_HD): Terms => {
    const tier = tierFor(row, size, length);
    const price = priceAt(tier);
    return { length, tier, price, cost: pieceCost(price, length) };
  };
  const lengthFor = ({ seconds, size }: Shot): number =>
    cheapestLength(
      row.durations.map((length) => terms(length, size)),
      seconds,
    );

  async function make(request: ClipRequest, folder: string, context: CallContext) {
    if (row.startPicture === 'REQUIRED' && !request.startPicture && request.references.length === 0) {
      throw new ProviderFailure('REJECTED_INPUT', `${row.label} needs a start picture.`, 'replicate', false);
    }
    const ordered = row.durations.find((each) => each >= request.seconds) ?? row.durations.at(-1)!;
    const { length, tier, price, cost } = terms(ordered, request.size);
    const { startPicture, endPicture = null, references } = request;
    const around = [startPicture, endPicture].filter((picture) => picture !== null);
    const pictures = row.startPicture === 'NONE' ? [] : startPicture ? around : references;
    return replicate.make(
      {
        model: row.model,
        version: row.version,
        input: (addresses) =>
          row.input({
            prompt: request.prompt,
            negativePrompt: request.negativePrompt,
            picture: startPicture ? (addresses[0] ?? null) : null,
            endPicture: startPicture ? (addresses[1] ?? null) : null,
            references: startPicture ? [] : addresses,
            length,
            tier,
            shape: shapeOf(request.size),
            seed: request.seed,
          }),
        pictures,
        kind: 'CLIP',
        price,
        cost,
        quantity: { clips: 1, seconds: length, size: tier },
      },
      folder,
      context,
    );
  }

  return {
    name: `replicate:${row.model}`,
    startPicture: row.startPicture,
    takesSeed: takesSeed(row),
    takesEndPicture: (size) => Object.values(sample(row, size)).includes(END),
    references: ({ seconds, size }) => row.references(seconds, shapeOf(size)),
    promptProfile: row.promptProfile,
    durations: [...row.durations],
    lengthFor,
    estimate: (shot) => ({ cost: terms(lengthFor(shot), shot.size).cost, seconds: row.seconds }),
    make,
  };
}

const takesSeed = (row: VideoModelRow): boolean => 'seed' in sample(row);

const END = 'end';

/** An order with everything in it. */
function sample(row: VideoModelRow, size: FrameSize = FULL_HD): Record<string, unknown> {
  const length = row.durations[0]!;
  return row.input({
    prompt: '',
    negativePrompt: '',
    picture: 'start',
    endPicture: END,
    references: [],
    length,
    tier: tierFor(row, size, length),
    shape: shapeOf(size),
    seed: 0,
  });
}
