/** A model that makes music from words. */
import type { Money } from '../../film/money.js';
import type { CallContext } from '../call.js';
import type { MadeFile } from '../image/port.js';

export type MusicOrder = { prompt: string; seconds: number; seed: number };

export interface MusicModel {
  /** `provider:model`. */
  readonly name: string;
  /** The nearest length that it makes: whole seconds, and no more than it can. */
  lengthFor(seconds: number): number;
  estimate(seconds: number): { cost: Money; seconds: number };
  /** What is in the file has to be checked. */
  make(order: MusicOrder, folder: string, context: CallContext): Promise<MadeFile>;
}
