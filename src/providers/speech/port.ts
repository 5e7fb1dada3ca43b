/** A voice that reads a line aloud. */
import type { Money } from '../../film/money.js';
import type { CallContext } from '../call.js';

export type LineToSpeak = { text: string; voice: string };

export interface Speaker {
  readonly name: string;
  /** In the order in which people of a film get them. */
  readonly voices: readonly string[];
  /** Whether it may have voices besides these. */
  readonly moreVoices: boolean;
  estimate(characters: number): { cost: Money; seconds: number };
  /** Writes the sound to a file in the folder and returns its path. What is in it has to be checked. */
  speak(line: LineToSpeak, folder: string, context: CallContext): Promise<string>;
}
