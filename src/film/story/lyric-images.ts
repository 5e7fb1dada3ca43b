/** Words of a song that are pictures already: the clip that sings them shows an echo of them, beside what else is in it. */
import { says } from './reading.js';

const IMAGES: readonly (readonly [words: readonly string[], image: string])[] = [
  [['fire', 'burn', 'burning', 'flame', 'spark'], 'sparks lifting past the lens'],
  [['rain', 'raining', 'tears', 'cry', 'crying'], 'drops running down the glass in front of the lens'],
  [['star', 'stars', 'heaven', 'universe'], 'points of light scattered across the dark like stars'],
  [['moon', 'moonlight'], 'a pale full moon in the corner of the frame'],
  [['sun', 'sunrise', 'sunshine'], 'the sun breaking into the lens'],
  [
    ['ocean', 'sea', 'wave', 'waves', 'drown', 'river', 'water'],
    'the shimmer of water moving over everything',
  ],
  [['wind', 'breeze', 'fly', 'flying', 'wings', 'bird'], 'birds rising in one sudden sweep'],
  [['heart', 'heartbeat', 'blood'], 'a slow red light beating once'],
  [['road', 'drive', 'highway', 'miles', 'run', 'running'], 'the ground rushing away beneath the frame'],
  [['home', 'door', 'house'], 'a door standing ajar, light behind it'],
  [['mirror', 'reflection', 'face'], 'a mirror doubling the scene for a moment'],
  [['shadow', 'shadows', 'ghost', 'ghosts', 'darkness'], 'a second shadow crossing the ground'],
  [['dance', 'dancing', 'dancer'], 'the light swaying to the beat'],
  [['hand', 'hands', 'hold', 'touch'], 'a hand reaching into the edge of the frame'],
  [['eyes', 'look', 'see'], 'two eyes catching the light'],
  [['snow', 'cold', 'winter', 'ice'], 'a few snowflakes crossing the light'],
  [['flower', 'rose', 'roses', 'bloom'], 'petals falling through the light'],
  [['gold', 'golden', 'diamond', 'crown'], 'golden flecks turning in the air'],
  [['light', 'lights', 'shine', 'glow'], 'a flare sliding across the lens'],
  [['night', 'midnight', 'tonight'], 'the shadows deepening at the edges of the frame'],
  [['train', 'station', 'leave', 'leaving', 'gone', 'goodbye'], 'tail lights shrinking in the distance'],
  [['letter', 'paper', 'write', 'words'], 'a page lifting and turning over'],
  [['smoke', 'cigarette', 'dust'], 'smoke curling through the light'],
  [['clock', 'time', 'hours', 'yesterday', 'tomorrow'], 'the second hand of a clock jerking forward'],
  [['fall', 'falling', 'down'], 'something small falling in slow motion through the frame'],
];

export const lyricImage = (lyrics: string): string | null => {
  const lower = lyrics.toLowerCase();
  return IMAGES.find(([words]) => words.some((word) => says(lower, word)))?.[1] ?? null;
};
