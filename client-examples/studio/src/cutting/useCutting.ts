/**
 * What was touched and not applied yet: shown at once, priced by the API a moment later, applied together. Taking back
 * goes through the own touches first, then through the edits of the film.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { EditPlanPartsFragment } from '../../../generated/studio/graphql.js';
import { APPLY_EDIT, PLAN_EDIT, REDO_EDIT, REJECT_EDIT, UNDO_EDIT } from '../documents/editing.js';
import { newKey } from '../server/once.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { cutOf, type Step, withStep } from './cut.js';
import { added } from './steps.js';

/** After a touch somebody may go on touching. */
const SETTLED_MS = 400;
/** As many as the API takes at once. */
const MAX_STEPS = 100;
const FIRST_CUT = 1;

type Plan = EditPlanPartsFragment;
type Lists = { steps: Step[]; earlier: Step[][]; later: Step[][] };
const NOTHING: Lists = { steps: [], earlier: [], later: [] };

export type Cutting = ReturnType<typeof useCutting>;

export function useCutting(film: Film) {
  const client = useClient();
  const timeline = film.timeline!;
  const revision = timeline.revision;
  const [lists, setLists] = useState(NOTHING);
  const [plan, setPlan] = useState<{ of: Step[]; plan: Plan } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [takenBack, setTakenBack] = useState(0);
  const [said, setSaid] = useState('');
  // Another cut of the film: what was touched of the former one has been applied, or is of no use any more.
  const [of, setOf] = useState(revision);
  if (of !== revision) {
    setOf(revision);
    setLists(NOTHING);
    setPlan(null);
    setProblem(null);
  }
  const resting = film.status === 'COMPLETED';
  const { steps } = lists;
  const base = useMemo(() => cutOf(timeline), [timeline]);
  const cut = useMemo(() => steps.reduce(withStep, base), [steps, base]);
  const current = useRef(steps);
  current.current = steps;

  async function propose(wanted: Step[], applyImmediately = false): Promise<Plan | null> {
    const input = { jobId: film.id, operations: wanted, applyImmediately, idempotencyKey: newKey() };
    const { data, error } = await client.mutation(PLAN_EDIT, { input });
    const answer = data?.planEdit;
    if (current.current !== wanted) {
      // Nobody will see it.
      if (!applyImmediately && answer?.__typename === 'EditPlanPayload')
        void client.mutation(REJECT_EDIT, { id: answer.editPlan.id }).toPromise();
      return null;
    }
    setProblem(problemOf(answer, error));
    return answer?.__typename === 'EditPlanPayload' ? answer.editPlan : null;
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: other steps are the reason to ask again
  useEffect(() => {
    if (plan && plan.of !== steps) void client.mutation(REJECT_EDIT, { id: plan.plan.id }).toPromise();
    setPlan(null);
    setProblem(null);
    if (steps.length === 0 || !resting) return;
    const timer = setTimeout(async () => {
      const proposed = await propose(steps);
      if (proposed) setPlan({ of: steps, plan: proposed });
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [steps]);

  async function ask(way: 'undo' | 'redo'): Promise<void> {
    setBusy(true);
    const variables = { jobId: film.id };
    const refused =
      way === 'undo'
        ? await client
            .mutation(UNDO_EDIT, variables)
            .then(({ data, error }) => problemOf(data?.undoEdit, error))
        : await client
            .mutation(REDO_EDIT, variables)
            .then(({ data, error }) => problemOf(data?.redoEdit, error));
    setProblem(refused);
    if (!refused) setTakenBack((count) => Math.max(0, count + (way === 'undo' ? 1 : -1)));
    setBusy(false);
  }

  return {
    base,
    cut,
    steps,
    plan: plan?.of === steps ? plan.plan : null,
    problem,
    busy,
    resting,
    said,
    say: setSaid,
    canUndo: resting && !busy && (steps.length > 0 || (revision ?? FIRST_CUT) > FIRST_CUT),
    canRedo: resting && !busy && (lists.later.length > 0 || (steps.length === 0 && takenBack > 0)),

    /** False where nothing more can be touched before the film is cut. */
    touch(fresh: Step[], words: string): boolean {
      const next = added(steps, fresh);
      if (!resting || busy || fresh.length === 0 || next.length > MAX_STEPS) return false;
      // What went on as the same change is taken back with it.
      const goesOn = next.length === steps.length;
      setLists({ steps: next, earlier: goesOn ? lists.earlier : [...lists.earlier, steps], later: [] });
      setSaid(words);
      return true;
    },
    undo(): void {
      const before = lists.earlier.at(-1);
      setSaid(texts.cutting.takenBack);
      if (!before) return void ask('undo');
      setLists({ steps: before, earlier: lists.earlier.slice(0, -1), later: [steps, ...lists.later] });
    },
    redo(): void {
      const [next, ...later] = lists.later;
      setSaid(texts.cutting.broughtBack);
      if (!next) return void ask('redo');
      setLists({ steps: next, earlier: [...lists.earlier, steps], later });
    },
    discard(): void {
      setLists({ steps: [], earlier: [...lists.earlier, steps], later: [] });
      setSaid(texts.cutting.left);
    },
    async apply(): Promise<void> {
      if (steps.length === 0 || busy || !resting) return;
      setBusy(true);
      setTakenBack(0);
      if (plan?.of === steps) {
        const { data, error } = await client.mutation(APPLY_EDIT, { id: plan.plan.id });
        setProblem(problemOf(data?.applyEdit, error));
      } else await propose(steps, true);
      setBusy(false);
    },
  };
}
