/** Words with their times, heard in a song. */
import type { Money } from '../../film/money.js';
import type { CallContext } from '../call.js';

export type HeardWord = { text: string; start: number; end: number };
export type Transcript = {
  language: string | null;
  words: HeardWord[];
  lines: { text: string; start: number; end: number }[];
};

export interface Transcriber {
  readonly name: string;
  estimate(durationSeconds: number): { cost: Money; seconds: number };
  transcribe(audio: { path: string; durationSeconds: number }, context: CallContext): Promise<Transcript>;
}
