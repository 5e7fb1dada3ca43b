/** The last steps: what the whole goes through before it is heard. */
import { gainOf } from '../../film/mix/loudness.js';
import { limited, loudnessOf, sourceOf } from '../../film/mix/mix.js';
import type { Space } from '../../film/music/genre.js';
import { highpass, highShelf, lowpass } from './filters.js';
import { RATE, type Sound, sine } from './sound.js';

const LOUDNESS = -16;
/** Under -1 dBTP even where another converter finds a slightly higher peak. */
const CEILING = -1.6;
const LAST_FADE = 0.9;

export function master(sound: Sound, space: Space): void {
  if (space.tape) tape(sound);
  for (const side of [sound.left, sound.right]) highpass(side, 28);
  compress(sound);
  fadeOut(sound);
  setLevel(sound);
}

function setLevel({ left, right }: Sound): void {
  const source = sourceOf({ left, right });
  const { lufs } = loudnessOf(source, left.length);
  if (lufs === null) return;
  let at = 0;
  // What is written was read before: a limiter looks ahead.
  limited(source, left.length, gainOf(LOUDNESS - lufs), CEILING, (block) => {
    left.set(block.left, at);
    right.set(block.right, at);
    at += block.left.length;
  });
}

/** Slow and gentle: loud sections stay louder than calm ones, single blows come nearer to the rest. */
function compress({ left, right }: Sound): void {
  let power = 0;
  let reference = 0;
  for (let i = 0; i < left.length; i += 8) reference += left[i]! ** 2 + right[i]! ** 2;
  const threshold = Math.max(1e-9, (reference / (left.length / 8)) * 1.6);
  const [attack, release] = [1 - Math.exp(-1 / (0.012 * RATE)), 1 - Math.exp(-1 / (0.16 * RATE))];
  let gain = 1;
  for (let i = 0; i < left.length; i++) {
    const now = left[i]! ** 2 + right[i]! ** 2;
    power += (now > power ? attack : release) * (now - power);
    if ((i & 15) === 0) gain = power > threshold ? (threshold / power) ** 0.2 : 1;
    left[i]! *= gain;
    right[i]! *= gain;
  }
}

/** The tape runs a little unevenly, and has no highs. */
function tape({ left, right }: Sound): void {
  for (const side of [left, right]) {
    const dry = side.slice();
    for (let i = 0; i < side.length; i++) {
      const late = 60 + 26 * sine((i * 0.55) / RATE) + 5 * sine((i * 5.3) / RATE);
      const at = Math.max(0, i - late);
      const index = at | 0;
      const value = dry[index]! + (dry[Math.min(dry.length - 1, index + 1)]! - dry[index]!) * (at - index);
      side[i] = Math.tanh(value * 1.1) * 0.92;
    }
    highShelf(lowpass(side, 9500), 5200, -3);
  }
}

/** What still rings at the very end has faded by then. */
function fadeOut({ left, right }: Sound): void {
  const length = Math.min(left.length, Math.round(LAST_FADE * RATE));
  for (let i = 0; i < length; i++) {
    const gain = 0.5 - 0.5 * Math.cos((Math.PI * i) / length);
    left[left.length - 1 - i]! *= gain;
    right[right.length - 1 - i]! *= gain;
  }
}
