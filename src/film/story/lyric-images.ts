/** Words of a song that are pictures already: the clip that sings them shows an echo of them. */
import { says } from './reading.js';

const IMAGES: readonly (readonly [words: readonly string[], image: string])[] = [
  [['fire', 'burn', 'burning', 'flame', 'spark'], 'sparks lift past the lens and die'],
  [['rain', 'raining', 'tears', 'cry', 'crying'], 'drops run down the glass in front of the lens'],
  [['star', 'stars', 'heaven', 'universe'], 'points of light scatter across the dark like stars'],
  [['moon', 'moonlight'], 'a pale full moon stands in the corner of the frame'],
  [['sun', 'sunrise', 'sunshine'], 'the sun breaks into the lens'],
  [
    ['ocean', 'sea', 'wave', 'waves', 'drown', 'river', 'water'],
    'the shimmer of water moves over everything',
  ],
  [['wind', 'breeze', 'fly', 'flying', 'wings', 'bird'], 'birds rise in one sudden sweep'],
  [['heart', 'heartbeat', 'blood'], 'a slow red light beats once'],
  [['road', 'drive', 'highway', 'miles', 'run', 'running'], 'the ground rushes away beneath the frame'],
  [['home', 'door', 'house'], 'a door stands ajar with light behind it'],
  [['mirror', 'reflection', 'face'], 'a mirror doubles the scene for a moment'],
  [['shadow', 'shadows', 'ghost', 'ghosts', 'darkness'], 'a second shadow crosses the wall'],
  [['dance', 'dancing', 'dancer'], 'the light sways to the beat'],
  [['hand', 'hands', 'hold', 'touch'], 'a hand reaches into the edge of the frame'],
  [['eyes', 'look', 'see'], 'two eyes catch the light'],
  [['snow', 'cold', 'winter', 'ice'], 'a few snowflakes cross the light'],
  [['flower', 'rose', 'roses', 'bloom'], 'petals fall through the light'],
  [['gold', 'golden', 'diamond', 'crown'], 'golden flecks turn in the air'],
  [['light', 'lights', 'shine', 'glow'], 'a flare slides across the lens'],
  [['night', 'midnight', 'tonight'], 'the shadows deepen at the edges of the frame'],
  [
    ['train', 'station', 'leave', 'leaving', 'gone', 'goodbye'],
    'the tail lights of something leaving shrink in the distance',
  ],
  [['letter', 'paper', 'write', 'words'], 'a page lifts and turns over'],
  [['smoke', 'cigarette', 'dust'], 'smoke curls through the beam'],
  [['clock', 'time', 'hours', 'yesterday', 'tomorrow'], 'the second hand of a clock jerks forward'],
  [['fall', 'falling', 'down'], 'something small falls in slow motion through the frame'],
];

export const lyricImage = (lyrics: string): string | null => {
  const lower = lyrics.toLowerCase();
  return IMAGES.find(([words]) => words.some((word) => says(lower, word)))?.[1] ?? null;
};
