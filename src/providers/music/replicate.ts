/** Music from a model at Replicate. */
import { type PiecePrice, pieceCost } from '../prices.js';
import type { Replicate } from '../replicate/run-prediction.js';
import type { MusicModel } from './port.js';
import type { MusicModelRow } from './replicate-models.js';

export function replicateMusic(row: MusicModelRow, price: PiecePrice, replicate: Replicate): MusicModel {
  const [shortest, longest] = row.lengths;
  return {
    name: `replicate:${row.model}`,
    lengthFor: (seconds) => Math.min(longest, Math.max(shortest, Math.ceil(seconds))),
    estimate: (seconds) => ({ cost: pieceCost(price, seconds), seconds: row.seconds }),
    make: (order, folder, context) =>
      replicate.make(
        {
          model: row.model,
          version: null,
          input: () => row.input(order),
          pictures: [],
          kind: 'SOUND',
          price,
          cost: pieceCost(price, order.seconds),
          quantity: { seconds: order.seconds },
        },
        folder,
        context,
      ),
  };
}
