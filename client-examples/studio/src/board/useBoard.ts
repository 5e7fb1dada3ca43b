/** A storyboard as it is being changed: every change is seen at once, and its pictures follow when they are drawn. */
import { useEffect, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { EditStoryboardInput, StoryboardQuery } from '../../../generated/studio/graphql.js';
import { EDIT_STORYBOARD, STORYBOARD } from '../documents/storyboard.js';
import { problemOf } from '../server/problems.js';
import type { Film } from '../watching/useFilm.js';

export type Panel = NonNullable<StoryboardQuery['job']>['storyboardPanels'][number];
export type Operation = EditStoryboardInput['operations'][number];

export function useBoard(film: Film) {
  const [{ data }, ask] = useQuery({ query: STORYBOARD, variables: { id: film.id } });
  const [, edit] = useMutation(EDIT_STORYBOARD);
  const [changed, setChanged] = useState<Panel[] | null>(null);
  /** Pictures that are drawn again, and the event after which the new one is there. */
  const [redrawn, setRedrawn] = useState<ReadonlyMap<string, number>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);
  const drawn = data?.job?.storyboardPanels ?? [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: what happened to the film may be another drawing of it
  useEffect(() => ask({ requestPolicy: 'network-only' }), [film.lastSequence, ask]);
  // The server's panels are the same shots in the same order: they take over, with their times and pictures.
  if (changed && sayTheSame(changed, drawn)) setChanged(null);

  async function change(operation: Operation): Promise<boolean> {
    const before = changed ?? drawn;
    const picture = operation.redraw && before[operation.redraw.position]!.picture.id;
    const until = (sequence: number) => {
      if (picture) setRedrawn((others) => new Map([...others, [picture, sequence]]));
    };
    setChanged(changedBy(before, operation));
    until(Infinity);
    const { data, error } = await edit({ input: { jobId: film.id, operations: [operation] } });
    const answer = data?.editStoryboard;
    const refused = problemOf(answer, error);
    setProblem(refused);
    if (refused) setChanged(null);
    until(answer?.__typename === 'JobPayload' ? answer.job.lastSequence : 0);
    return refused === null;
  }
  const isRedrawn = ({ picture }: Panel) => film.lastSequence <= (redrawn.get(picture.id) ?? -1);

  return {
    panels: changed ?? drawn,
    estimate: data?.job?.approvalEstimate ?? null,
    isDrawing: changed !== null || drawn.some(isRedrawn),
    isRedrawn,
    problem,
    change,
  };
}

function changedBy(panels: readonly Panel[], { move, drop, reword }: Operation): Panel[] {
  if (move) return moved(panels, move.position, move.toPosition);
  if (drop) return panels.filter((_, position) => position !== drop.position);
  if (reword?.action)
    return panels.map((panel, at) => (at === reword.position ? { ...panel, action: reword.action! } : panel));
  return [...panels];
}

export function moved<T>(all: readonly T[], from: number, to: number): T[] {
  const rest = all.filter((_, at) => at !== from);
  return [...rest.slice(0, to), all[from]!, ...rest.slice(to)];
}

/** The server writes words as a sentence. */
const bare = ({ action }: Panel) =>
  action
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const sayTheSame = (one: readonly Panel[], other: readonly Panel[]): boolean =>
  one.length === other.length && one.every((panel, at) => bare(panel) === bare(other[at]!));
