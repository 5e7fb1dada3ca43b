/** A small plan for tests: a courier, a singer, two places, three clips. */
import { NO_FACTS } from '../facts/facts.js';
import type { ClipScript, ScenePlan, Style, WrittenPlan } from '../story/plan.js';
import { planWithFacts } from '../story/plan-with-facts.js';

export const exampleStyle: Style = {
  colorPalette: ['#00FFFF', '#FF00FF', '#0b1030'],
  visualStyle: 'Neo-noir cyberpunk aesthetic',
  mood: 'Melancholic yet hopeful',
  lighting: 'Neon lighting with high contrast',
  cinematography: 'Wide tracking shots and slow push-ins',
  keywords: [],
};

export function exampleScript(clipIndex: number, changes: Partial<ClipScript> = {}): ClipScript {
  return {
    clipIndex,
    start: clipIndex * 4,
    end: clipIndex * 4 + 4,
    facts: NO_FACTS,
    visualDescription: `A lone figure crosses bridge number ${clipIndex} in the rain.`,
    motion: 'Slow dolly in while rain falls',
    cameraAngle: 'Low angle',
    characterKeys: ['courier'],
    sceneKeys: ['street'],
    lyricsContext: 'city of lights',
    beatIntensity: 'MEDIUM',
    ...changes,
  };
}

export function examplePlan(changes: Partial<WrittenPlan | ScenePlan> = {}): ScenePlan {
  return planWithFacts({
    videoSummary: 'A courier crosses a flooded city to deliver the last record.',
    characters: [
      {
        key: 'courier',
        description: 'Young woman, 25-30, short dark hair, silver jacket',
        role: 'protagonist',
      },
      { key: 'dj', description: 'Maya, an old DJ with white dreadlocks and round glasses.', role: 'mentor' },
    ],
    scenes: [
      { key: 'street', description: 'Rain-slicked street with neon signs', timeOfDay: 'night' },
      { key: 'rooftop', description: 'On a rooftop above the flooded quarter', timeOfDay: 'dawn' },
    ],
    style: exampleStyle,
    clipScripts: [
      exampleScript(0, { beatIntensity: 'LOW' }),
      exampleScript(1, {
        visualDescription: 'The DJ lifts the needle as the crowd surges',
        motion: 'Camera circles the turntable',
        cameraAngle: 'close-up',
        characterKeys: ['dj', 'courier'],
        sceneKeys: ['rooftop'],
        beatIntensity: 'HIGH',
      }),
      exampleScript(2, { characterKeys: [], sceneKeys: [] }),
    ],
    transitions: [],
    overlays: [],
    llmUsed: false,
    llmModel: null,
    ...changes,
  });
}
