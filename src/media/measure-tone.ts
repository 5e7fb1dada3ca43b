/** Colour and light of a picture. */
import sharp from 'sharp';
import type { Tone } from '../film/neighbour-tones.js';

export async function measureTone(picture: string): Promise<Tone> {
  const { channels } = await sharp(picture).removeAlpha().toColourspace('srgb').stats();
  const [red = 0, green = 0, blue = 0] = channels.map(({ mean }) => mean / 255);
  const most = Math.max(red, green, blue);
  return {
    brightness: 0.2126 * red + 0.7152 * green + 0.0722 * blue,
    warmth: 0.5 + (red - blue) / 2,
    saturation: most === 0 ? 0 : (most - Math.min(red, green, blue)) / most,
  };
}
