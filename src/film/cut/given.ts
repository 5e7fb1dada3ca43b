/** An edit that was given as operations, as a timeline in a client sends it: nothing is to be read, all is to be checked. */
import { type EditScene, type Interpretation, trustedBeats } from './language/scene.js';
import type { EditOperation } from './operations.js';
import { snapToBeats } from './snapping.js';
import { tryOperation } from './try-operation.js';

/** As many touches as somebody makes before looking at the film again. */
export const MAX_OPERATIONS = 100;

/** `at`: which operation of the list can't be done. */
export type Given = Interpretation | { problem: string; at: number };

export function readOperations(operations: readonly EditOperation[], scene: EditScene): Given {
  let timeline = scene.timeline;
  const sentences: string[] = [];
  for (const [at, operation] of operations.entries()) {
    const spoken = spokenCaption(operation, scene);
    const tried = spoken ? { problem: spoken } : tryOperation(timeline, operation, scene);
    if ('problem' in tried) return { ...tried, at };
    sentences.push(...tried.sentences);
    timeline = tried.timeline;
  }
  const beats = scene.snapToBeats ? trustedBeats(scene.analysis) : [];
  const snaps = snapToBeats(scene.timeline, timeline, beats, scene.sources);
  if (snaps.length > 0) sentences.push('The new cuts are aligned to the nearest beats.');
  return {
    operations: [...operations, ...snaps],
    interpretation: [...new Set(sentences)].join(' '),
    unresolved: [],
    confidence: 1,
  };
}

const spokenCaption = (operation: EditOperation, { voice }: EditScene): string | null =>
  voice.length > 0 && operation.type === 'OVERLAY' && operation.kind === 'SUBTITLE' && operation.text !== null
    ? 'Captions of spoken lines stay with what is said. They can be removed, but not moved or reworded.'
    : null;
