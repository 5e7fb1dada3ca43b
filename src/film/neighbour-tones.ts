/** Whether neighbouring shots of one place go together in colour and light, and what would mend it. */
import { z } from 'zod';

/** Of a clip's first picture; each from 0 to 1. */
export const Tone = z.object({
  brightness: z.number(),
  /** Red more than blue; 0.5 is neutral. */
  warmth: z.number(),
  saturation: z.number(),
});
export type Tone = z.infer<typeof Tone>;

export type TonedClip = {
  clipIndex: number;
  tone: Tone | null;
  /** Equal where shots have the same place, hour and weather. */
  scene: string;
};

export type ToneHint = { text: string; instruction: string };

/** What is seen as a jump at a cut. */
const JUMPS: Record<keyof Tone, number> = { brightness: 0.17, warmth: 0.09, saturation: 0.25 };

const WORDS: Record<keyof Tone, { less: string; more: string; mendLess: string; mendMore: string }> = {
  brightness: { less: 'darker', more: 'brighter', mendLess: 'Make it brighter', mendMore: 'Make it darker' },
  warmth: { less: 'colder', more: 'warmer', mendLess: 'Use warmer colors', mendMore: 'Use colder colors' },
  saturation: {
    less: 'paler',
    more: 'more colourful',
    mendLess: 'Make it more vivid',
    mendMore: 'Make it more muted',
  },
};

/** `before` and `after` stand beside the clip in the film. At most one hint: the largest jump, for its size. */
export function toneHint(clip: TonedClip, neighbours: readonly TonedClip[]): ToneHint | null {
  const { tone, scene } = clip;
  const alike = neighbours.filter((each) => each.scene === scene && each.tone !== null);
  if (tone === null || alike.length === 0) return null;
  const jumps = (Object.keys(JUMPS) as (keyof Tone)[]).map((of) => {
    const around = alike.reduce((sum, each) => sum + each.tone![of], 0) / alike.length;
    return { of, by: tone[of] - around, size: Math.abs(tone[of] - around) / JUMPS[of] };
  });
  const largest = jumps.reduce((one, other) => (other.size > one.size ? other : one));
  if (largest.size < 1) return null;
  const words = WORDS[largest.of];
  const numbers = alike.map(({ clipIndex }) => `clip ${clipIndex + 1}`).join(' and ');
  return largest.by > 0
    ? { text: `It is ${words.more} than ${numbers} beside it.`, instruction: words.mendMore }
    : { text: `It is ${words.less} than ${numbers} beside it.`, instruction: words.mendLess };
}
