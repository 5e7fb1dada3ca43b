/** Pictures from a model at Replicate. */
import type { CallContext } from '../call.js';
import { type PiecePrice, pieceCost } from '../prices.js';
import type { Replicate } from '../replicate/run-prediction.js';
import type { ImageModel, PictureRequest } from './port.js';
import type { ImageModelRow } from './replicate-models.js';

export function replicateImages(row: ImageModelRow, price: PiecePrice, replicate: Replicate): ImageModel {
  const cost = pieceCost(price, 0);
  return {
    name: `replicate:${row.model}`,
    local: false,
    sizeFor: row.sizeFor,
    estimate: () => ({ cost, seconds: row.seconds }),
    draw: (request: PictureRequest, folder: string, context: CallContext) =>
      replicate.make(
        {
          model: row.model,
          version: row.version,
          input: () => row.input(request),
          pictures: [],
          kind: 'PICTURE',
          price,
          cost,
          quantity: { pictures: 1 },
        },
        folder,
        context,
      ),
  };
}
