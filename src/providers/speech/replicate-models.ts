/** Speech models at Replicate. Adding one is adding a row, and its price. */
import type { LineToSpeak } from './port.js';

export type SpeechModelRow = {
  model: string;
  label: string;
  /** How long a line usually takes. */
  seconds: number;
  /** In the order in which people of a film get them. */
  voices: readonly string[];
  input(line: LineToSpeak): Record<string, unknown>;
};

/** It reads `<#1.5#>` as a pause. */
const PAUSE_MARK = /<#[^>]*#>/g;

export const REPLICATE_SPEECH: readonly SpeechModelRow[] = [
  {
    model: 'minimax/speech-02-turbo',
    label: 'MiniMax Speech 02 turbo',
    seconds: 4,
    voices: [
      'Wise_Woman',
      'Deep_Voice_Man',
      'Calm_Woman',
      'Casual_Guy',
      'Lively_Girl',
      'Patient_Man',
      'Inspirational_girl',
      'Determined_Man',
      'Friendly_Person',
      'Elegant_Man',
    ],
    input: ({ text, voice }) => ({
      text: text.replace(PAUSE_MARK, ' '),
      voice_id: voice,
      language_boost: 'Automatic',
    }),
  },
];
