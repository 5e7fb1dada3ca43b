/** Draws a small picture of every style preset for the studio, with the pens that draw reference pictures. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { ShotFacts } from '../src/film/facts/facts.js';
import { readFacts } from '../src/film/reading/read-facts.js';
import { stylePresets } from '../src/film/story/style-presets.js';
import { drawSketch } from '../src/media/sketch/sketch.js';

const FOLDER = path.resolve(import.meta.dirname, '../client-examples/studio/src/making/looks');
const SIZE = { width: 256, height: 144 };

/** What shows a look best; a preset without a line here is seen in a street. */
const MOTIFS: Record<string, string> = {
  'cinematic-realism': 'A pier by the sea, early morning, light fog',
  'film-noir': 'A rainy alley at night',
  cyberpunk: 'A market street with neon signs at night in the rain',
  documentary: 'A field on an overcast afternoon',
  'golden-hour': 'A hill in a meadow at golden hour',
  'pastel-dream': 'A garden with cherry blossoms in the morning',
  'super-8': 'A beach on a sunny afternoon',
  synthwave: 'A sports car on a highway at sunset',
  'epic-fantasy': 'A mountain ridge at dawn, mist in the valley',
  'clean-sci-fi': 'An alien planet, craters, planets in the sky',
  'studio-minimal': 'A bottle on a pedestal in a seamless studio',
  luxury: 'A wristwatch on a pedestal in a dark studio',
  anime: 'A hill with wildflowers, blue sky',
  gothic: 'A cathedral at night',
  western: 'A horse in the desert, mesa and canyon, late afternoon',
  'urban-grit': 'A rooftop at dusk, city buildings',
  monochrome: 'A stage in a spotlight',
  'stop-motion': 'A cat on a sofa in a living room, warm evening',
};
const ANYWHERE = 'A street in the afternoon';

function motif(name: string): ShotFacts {
  const { facts } = readFacts(MOTIFS[name] ?? ANYWHERE);
  const monochrome = name === 'monochrome' || name === 'film-noir';
  return { ...facts, grade: { ...facts.grade, monochrome } };
}

mkdirSync(FOLDER, { recursive: true });
for (const old of readdirSync(FOLDER)) rmSync(path.join(FOLDER, old));

let bytes = 0;
for (const { name, style } of stylePresets) {
  const drawn = await drawSketch({
    facts: motif(name),
    style,
    // Drawn larger, so that its finest lines are not lost.
    size: { width: SIZE.width * 3, height: SIZE.height * 3 },
    seed: 7,
  });
  const file = path.join(FOLDER, `${name}.webp`);
  await sharp(drawn).resize(SIZE).webp({ quality: 62 }).toFile(file);
  bytes += statSync(file).size;
}
console.log(
  `${stylePresets.length} pictures, ${Math.round(bytes / 1024)} kB, in ${path.relative('.', FOLDER)}`,
);
