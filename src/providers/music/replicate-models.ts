/** Music models at Replicate. Each says which fields it takes, since a field that it does not know is refused. Adding one is adding a row, and its price. */
import type { MusicOrder } from './port.js';

export type MusicModelRow = {
  model: string;
  label: string;
  note: string;
  /** How long a piece usually takes to make. */
  seconds: number;
  /** The lengths that it makes, in seconds. */
  lengths: readonly [shortest: number, longest: number];
  input(order: MusicOrder): Record<string, unknown>;
};

export const MUSIC_MODELS: readonly MusicModelRow[] = [
  {
    model: 'stability-ai/stable-audio-2.5',
    label: 'Stable Audio 2.5',
    note: 'Up to 190 seconds, at one price for every length.',
    seconds: 15,
    lengths: [1, 190],
    input: ({ prompt, seconds, seed }) => ({ prompt, duration: seconds, steps: 8, seed }),
  },
  {
    model: 'elevenlabs/music',
    label: 'ElevenLabs Music',
    note: 'From 5 seconds to 5 minutes; knows no seed, so that every order is another piece.',
    seconds: 40,
    lengths: [5, 300],
    input: ({ prompt, seconds }) => ({
      prompt,
      music_length_ms: seconds * 1000,
      force_instrumental: true,
    }),
  },
];
