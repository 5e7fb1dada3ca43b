/** What is said about the whole film, from the words to what was done: proposed, applied, left, taken back. */
import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import type { EditPlanPartsFragment } from '../../../generated/studio/graphql.js';
import { APPLY_EDIT, PLAN_EDIT, REDO_EDIT, REJECT_EDIT, UNDO_EDIT } from '../documents/editing.js';
import { newKey } from '../server/once.js';
import { problemOf } from '../server/problems.js';

type Plan = EditPlanPartsFragment;
type Answer = { __typename: 'EditPlanPayload'; editPlan: Plan } | { __typename: string; message?: string };

export function useEditing(jobId: string) {
  const [plan, setPlan] = useState<Plan | null>(null);
  /** Of the clips, by a sentence whose cut is applied already. */
  const [wishes, setWishes] = useState<Plan['clipChanges']>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [{ fetching: planning }, planEdit] = useMutation(PLAN_EDIT);
  const [, applyEdit] = useMutation(APPLY_EDIT);
  const [, rejectEdit] = useMutation(REJECT_EDIT);
  const [, undoEdit] = useMutation(UNDO_EDIT);
  const [, redoEdit] = useMutation(REDO_EDIT);

  /** Takes the plan out of an answer, or says what stands in the way. */
  function take(answer: Answer | undefined, error: CombinedError | undefined): Plan | null {
    if (answer && 'editPlan' in answer) {
      setProblem(null);
      return answer.editPlan;
    }
    setProblem(problemOf(answer, error));
    return null;
  }

  return {
    plan,
    wishes,
    problem,
    planning,
    leaveWishes: () => setWishes([]),

    /** Whether it was understood. */
    async propose(words: string, snapToBeats: boolean): Promise<boolean> {
      const instruction = words.trim();
      if (!instruction) return false;
      const input = { jobId, instruction, snapToBeats, idempotencyKey: newKey() };
      const { data, error } = await planEdit({ input });
      const proposed = take(data?.planEdit, error);
      setPlan(proposed);
      if (proposed) setWishes([]);
      return proposed !== null;
    },
    async apply({ id, clipChanges }: Plan): Promise<void> {
      const { data, error } = await applyEdit({ id });
      if (!take(data?.applyEdit, error)) return;
      setWishes(clipChanges);
      setPlan(null);
    },
    async reject({ id }: Plan): Promise<void> {
      const { data, error } = await rejectEdit({ id });
      if (take(data?.rejectEdit, error)) setPlan(null);
    },
    async undo(): Promise<void> {
      const { data, error } = await undoEdit({ jobId });
      take(data?.undoEdit, error);
    },
    async redo(): Promise<void> {
      const { data, error } = await redoEdit({ jobId });
      take(data?.redoEdit, error);
    },
  };
}
