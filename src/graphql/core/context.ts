import type { Reelgraph } from '../../pipeline/reelgraph.js';
import type { Loaders } from './loaders.js';

/** What a resolver knows besides its arguments. */
export type Context = {
  owner: string;
  /** The house behind the API. */
  app: Reelgraph;
  /** Rows that were read for this request, or for this event of a subscription. */
  loaders: Loaders;
};
