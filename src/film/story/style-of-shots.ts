/** The style of a film that is made from shots. */
import type { StoryInput } from './input.js';
import type { Style } from './plan.js';
import type { Shot } from './shot.js';
import { presetByName } from './style-presets.js';

/** The look that most shots share is the film's, unless the user fixed another one. */
export function styleOfShots(shots: readonly Shot[], input: StoryInput): Partial<Style> {
  const visualStyle =
    input.style?.preset || input.style?.visualStyle ? null : mostCommon(shots.map((shot) => shot.styles[0]));
  const mood = input.style?.mood ? null : mostCommon(shots.map((shot) => shot.mood));
  const preset = visualStyle === null ? null : presetByName(visualStyle);
  // The keywords of another look would fight with it.
  const keywords = [
    visualStyle,
    mood,
    ...shots.flatMap((shot) => shot.styles),
    ...(preset?.style.keywords ?? []),
  ]
    .filter((each) => each !== null && each !== '')
    .map((each) => each!.toLowerCase());
  const palette = paletteOf(shots) ?? preset?.style.colorPalette ?? null;
  const asked = (input.brand?.colors ?? []).length > 0 || (input.style?.colorPalette ?? []).length > 0;
  return {
    ...(visualStyle === null ? {} : { visualStyle, keywords: [...new Set(keywords)].slice(0, 8) }),
    ...(preset === null
      ? {}
      : {
          lighting: input.style?.lighting || preset.style.lighting,
          cinematography: input.style?.cinematography || preset.style.cinematography,
        }),
    ...(asked || palette === null || visualStyle === null ? {} : { colorPalette: palette }),
    ...(mood === null ? {} : { mood }),
  };
}

/** The palette that the shots were written in. */
const paletteOf = (shots: readonly Shot[]): string[] | null =>
  mostCommon(shots.map(({ facts }) => facts?.palette?.value.join(' ')))?.split(' ') ?? null;

function mostCommon(values: readonly (string | undefined)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) {
    const known = value?.trim().toLowerCase();
    if (known) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
