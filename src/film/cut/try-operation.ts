/** One operation on a timeline of a film: the timeline after it and what was done, or why it can't be. */
import { apply } from './apply.js';
import { type EditScene, namesIn, whyNot } from './language/scene.js';
import { type EditOperation, summarise } from './operations.js';
import type { Timeline } from './timeline.js';

type Tried = { timeline: Timeline; sentences: string[] } | { problem: string };

export function tryOperation(timeline: Timeline, operation: EditOperation, scene: EditScene): Tried {
  const missing = whyNot(operation, scene);
  if (missing) return { problem: missing };
  const outcome = apply(timeline, [operation], scene.sources);
  if ('problem' in outcome) return { problem: [outcome.problem, outcome.nearest].filter(Boolean).join(' ') };
  const said = summarise(operation, timeline, namesIn(scene.timeline, timeline));
  return { timeline: outcome.timeline, sentences: [said, ...outcome.notes] };
}
