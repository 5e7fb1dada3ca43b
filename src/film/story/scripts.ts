/** From the facts of the shots to the clips of the plan: every word of a clip is rendered here. */
import type { ShotFacts } from '../facts/facts.js';
import { cameraWords, motionSentence, shotSentence } from '../facts/sentence.js';
import type { Part } from './outline.js';
import type { ClipScript } from './plan.js';

export function scriptOf(
  part: Pick<Part, 'index' | 'start' | 'end' | 'lyrics' | 'intensity'>,
  sceneKey: string,
  facts: ShotFacts,
): ClipScript {
  return {
    clipIndex: part.index,
    start: part.start,
    end: part.end,
    facts,
    visualDescription: shotSentence(facts, part.index),
    motion: motionSentence(facts, part.index),
    cameraAngle: cameraWords(facts),
    characterKeys: [
      ...new Set(facts.subjects.map((each) => each.characterKey).filter((key) => key !== null)),
    ],
    sceneKeys: [sceneKey],
    lyricsContext: part.lyrics,
    beatIntensity: part.intensity,
  };
}
