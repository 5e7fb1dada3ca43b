/** Which shots go on from the one before without a cut in time: same place, hour and people, framed alike. */
import { ShotSize } from '../facts/facts.js';
import { OTHER_TIME } from './continuity.js';
import type { ClipScript, ScenePlan } from './plan.js';

export const continuingClips = ({ clipScripts, transitions }: ScenePlan): number[] =>
  clipScripts.flatMap((script, at) => {
    const before = clipScripts[at - 1];
    const fades = transitions.some(({ toClip, type }) => toClip === script.clipIndex && type === 'FADE');
    return before && !fades && goesOn(before, script) ? [script.clipIndex] : [];
  });

function goesOn(before: ClipScript, script: ClipScript): boolean {
  if (OTHER_TIME.test(script.visualDescription)) return false;
  const [one, other] = [before.facts, script.facts];
  const people = ({ characterKeys }: ClipScript) => [...characterKeys].sort().join();
  return (
    one.place !== null &&
    one.place.value.phrase === other.place?.value.phrase &&
    (one.hourAtEnd ?? one.hour)?.value === other.hour?.value &&
    (one.weatherAtEnd ?? one.weather)?.value === other.weather?.value &&
    people(before) === people(script) &&
    // A close-up does not begin as a wide shot.
    Math.abs(sizeOf(before) - sizeOf(script)) <= 1
  );
}

const sizeOf = ({ facts }: ClipScript): number =>
  ShotSize.options.indexOf(facts.size?.value ?? 'medium shot');
