/** Speech from a model at Replicate: one prediction for a line. */
import { contentKey } from '../../film/key.js';
import { type PiecePrice, speechCost } from '../prices.js';
import type { Replicate } from '../replicate/run-prediction.js';
import type { Speaker } from './port.js';
import type { SpeechModelRow } from './replicate-models.js';

export function replicateSpeaker(row: SpeechModelRow, price: PiecePrice, replicate: Replicate): Speaker {
  return {
    name: `replicate:${row.model}`,
    voices: row.voices,
    moreVoices: true,
    estimate: (characters) => ({ cost: speechCost(price, characters), seconds: row.seconds }),
    async speak(line, folder, context) {
      const input = row.input(line);
      const { path } = await replicate.make(
        {
          model: row.model,
          version: null,
          input: () => input,
          // A task speaks many lines, and after a crash each has to find its own prediction again.
          question: contentKey('spoken', input),
          pictures: [],
          kind: 'SOUND',
          price,
          cost: speechCost(price, line.text.length),
          quantity: { characters: line.text.length },
        },
        folder,
        context,
      );
      return path;
    },
  };
}
