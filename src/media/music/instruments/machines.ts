/** Drum machines: nothing in them was ever a drum. */
import { bandpass, highpass, lowpass } from '../filters.js';
import { addPartial, RATE, silence } from '../sound.js';
import { burst, drum, head, mixed } from './drum-kit.js';

export const MACHINE_KICK = drum((force, noise) => {
  const body = head(0.42, 210, 49, 42, 8.5);
  for (let i = 0; i < body.length; i++) body[i] = Math.tanh(body[i]! * 1.8);
  return mixed([body, 0.62], [highpass(burst(0.012, 380, noise), 1800), 0.2 * force]);
});

export const DEEP_KICK = drum((force, noise) =>
  mixed([head(0.85, 150, 43, 38, 4.2), 0.78], [lowpass(burst(0.02, 220, noise), 3200), 0.14 * force]),
);

/** The room of a snare that is cut off: the sound of a decade. */
export const GATED_SNARE = drum((force, noise) => {
  const room = lowpass(highpass(burst(0.34, 4.5, noise), 380), 7200);
  const gate = Math.round(0.23 * RATE);
  for (let i = gate; i < room.length; i++) room[i]! *= Math.max(0, 1 - (i - gate) / (0.03 * RATE));
  return mixed([room, 0.3], [head(0.22, 300, 176, 38, 17), 0.5], [burst(0.03, 110, noise), 0.14 * force]);
});

/** Several hands, one shortly after the other. */
export const MACHINE_CLAP = drum((_force, noise) => {
  const samples = silence(0.32);
  for (const [start, fade, gain] of [
    [0, 220, 0.7],
    [0.011, 220, 0.6],
    [0.023, 200, 0.7],
    [0.034, 20, 0.8],
  ] as const) {
    const hands = burst(0.25, fade, noise);
    const from = Math.round(start * RATE);
    for (let i = 0; i < hands.length && from + i < samples.length; i++)
      samples[from + i]! += hands[i]! * gain;
  }
  return mixed([highpass(samples.slice(), 3000), 0.2], [bandpass(samples, 1500, 0.9), 1.7]);
});

const machineHat = (seconds: number, fade: number) =>
  drum((_force, noise) => {
    const metal = silence(seconds);
    for (const hz of [4080, 5270, 6140, 7480, 8220, 9900])
      addPartial(metal, hz, 0.1, 6.9 / fade, noise() * 3);
    return mixed([highpass(burst(seconds, fade, noise), 8200), 0.9], [highpass(metal, 6500), 1.1]);
  });

export const MACHINE_HAT = machineHat(0.08, 78);
export const MACHINE_OPEN_HAT = machineHat(0.36, 13);
