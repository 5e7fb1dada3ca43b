/** What composing and playing half a minute costs in each genre, and whether the result is fit to be heard. */

import { loudnessOf, sourceOf } from '../src/film/mix/mix.js';
import { chooseMusic } from '../src/film/music/choose.js';
import { GenreId } from '../src/film/music/genre.js';
import { GENRES } from '../src/film/music/genres.js';
import { composeScore } from '../src/film/music/score.js';
import { listen } from '../src/film/sound/listen.js';
import { littleSong } from '../src/film/sound/little-song.js';
import { mixdown } from '../src/media/music/mixdown.js';
import { RATE, type Sound } from '../src/media/music/sound.js';

const SECONDS = 30;

/** The largest step from one sample to the next: a click would stand out from drums and bright notes. */
function largestStep({ left, right }: Sound): number {
  let largest = 0;
  for (const side of [left, right])
    for (let i = 1; i < side.length; i++) largest = Math.max(largest, Math.abs(side[i]! - side[i - 1]!));
  return largest;
}

/** The longest stretch, in seconds, in which nothing is heard. */
function longestSilence({ left, right }: Sound): number {
  let [longest, now] = [0, 0];
  for (let i = 0; i < left.length; i++) {
    now = Math.abs(left[i]!) + Math.abs(right[i]!) < 0.0005 ? now + 1 : 0;
    longest = Math.max(longest, now);
  }
  return longest / RATE;
}

function halved({ left, right }: Sound): Float32Array {
  return Float32Array.from(
    { length: left.length >> 1 },
    (_, i) => (left[2 * i]! + left[2 * i + 1]! + right[2 * i]! + right[2 * i + 1]!) / 4,
  );
}

/** How far the tempo that is heard is off, where half and double are the same tempo. */
function tempoError(heard: number | null, bpm: number): string {
  if (heard === null) return '-';
  const off = Math.min(...[0.5, 1, 2].map((factor) => Math.abs((heard * factor) / bpm - 1)));
  return `${(off * 100).toFixed(1)}%`;
}

const cpu = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const row = (cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, index) => String(cell)[index === 0 ? 'padEnd' : 'padStart'](13)).join(''));

row(['30 s of', 'bpm', 'tempo off', 'CPU s', 'LUFS', 'dBTP', 'step', 'silence s']);
row(['(little song)', '', '', cpu(() => littleSong(SECONDS, 1)).toFixed(2), '', '', '', '']);
for (const genre of GenreId.options) {
  const wish = { genre: GENRES[genre].words[0]!, text: '', kind: 'AD', seconds: SECONDS, seed: 1 } as const;
  const brief = { ...chooseMusic(wish), seconds: SECONDS, seed: 1, sections: [], accents: [17.5] };
  let sound: Sound | null = null;
  const spent = cpu(() => {
    sound = mixdown(composeScore(brief));
  });
  const played: Sound = sound!;
  const { lufs, truePeakDb } = loudnessOf(sourceOf(played), played.left.length);
  const heard = listen(halved(played), RATE / 2);
  row([
    genre,
    brief.bpm,
    tempoError(heard.bpm, brief.bpm),
    spent.toFixed(2),
    lufs!.toFixed(1),
    truePeakDb!.toFixed(1),
    largestStep(played).toFixed(2),
    longestSilence(played).toFixed(2),
  ]);
}
