/** The timeline by words: say what to change, look at both strips, apply it or leave it, take it back. */

import { useEffect, useState } from 'react';
import { type CombinedError, useMutation, useQuery } from 'urql';
import type { EditPlanPartsFragment } from '../../../generated/studio/graphql.js';
import {
  APPLY_EDIT,
  EDIT_HISTORY,
  PLAN_EDIT,
  REDO_EDIT,
  REJECT_EDIT,
  UNDO_EDIT,
} from '../documents/editing.js';
import { newKey } from '../server/once.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { lower, percent } from '../words.js';
import { Proposal } from './Proposal.js';

/** What was done to the film, or tried. */
const HAPPENED = new Set(['APPLYING', 'APPLIED', 'UNDONE', 'FAILED']);
/** The film as it was made, before any edit. */
const FIRST_CUT = 1;
type Answer =
  | { __typename: 'EditPlanPayload'; editPlan: EditPlanPartsFragment }
  | { __typename: string; message?: string };

export function FilmWords({ film, cutting }: { film: Film; cutting: number | null }) {
  const [words, setWords] = useState('');
  const [onBeats, setOnBeats] = useState(false);
  const [plan, setPlan] = useState<EditPlanPartsFragment | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [{ data }, askHistory] = useQuery({ query: EDIT_HISTORY, variables: { jobId: film.id } });
  const [{ fetching: planning }, planEdit] = useMutation(PLAN_EDIT);
  const [, applyEdit] = useMutation(APPLY_EDIT);
  const [, rejectEdit] = useMutation(REJECT_EDIT);
  const [, undoEdit] = useMutation(UNDO_EDIT);
  const [, redoEdit] = useMutation(REDO_EDIT);
  const resting = film.status === 'COMPLETED';
  // What was only proposed is not history.
  const history = (data?.job?.editPlans.nodes ?? []).filter(({ status }) => HAPPENED.has(status));
  const revision = film.timeline?.revision ?? FIRST_CUT;
  // Taking back and bringing back are plans too, but without steps. After a new edit nothing can be brought back.
  const newest = history.find(({ status, operations }) => operations.length > 0 && status !== 'FAILED');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision or state means another history
  useEffect(
    () => askHistory({ requestPolicy: 'network-only' }),
    [film.status, revision, plan?.status, askHistory],
  );

  /** Takes the plan out of an answer, or says what stands in the way. */
  function take(answer: Answer | undefined, error: CombinedError | undefined): EditPlanPartsFragment | null {
    if (answer && 'editPlan' in answer) {
      setProblem(null);
      return answer.editPlan;
    }
    setProblem(problemOf(answer, error));
    return null;
  }

  async function propose(instruction: string): Promise<void> {
    const given = instruction.trim();
    if (!given) return;
    const input = { jobId: film.id, instruction: given, snapToBeats: onBeats, idempotencyKey: newKey() };
    const { data, error } = await planEdit({ input });
    const proposed = take(data?.planEdit, error);
    setPlan(proposed);
    if (proposed) setWords('');
  }

  async function apply(id: string): Promise<void> {
    const { data, error } = await applyEdit({ id });
    if (take(data?.applyEdit, error)) setPlan(null);
  }

  async function reject(id: string): Promise<void> {
    const { data, error } = await rejectEdit({ id });
    if (take(data?.rejectEdit, error)) setPlan(null);
  }

  return (
    <div className="film-words">
      <form
        className="say"
        onSubmit={(event) => {
          event.preventDefault();
          void propose(words);
        }}
      >
        <input
          aria-label={texts.edit.label}
          placeholder={resting ? texts.edit.examples[0] : texts.talk.busy}
          maxLength={1000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <button type="submit" className="button primary" disabled={!resting || planning || !words.trim()}>
          {planning ? texts.edit.reading : texts.edit.propose}
        </button>
      </form>
      <div className="words-row">
        {film.audioAnalysis && film.audioAnalysis.beats.length > 0 && (
          <label className="switch">
            <input type="checkbox" checked={onBeats} onChange={(event) => setOnBeats(event.target.checked)} />
            {texts.edit.onBeats}
          </label>
        )}
        <span className="words-undo">
          <button
            type="button"
            className="button small"
            disabled={!resting || revision === FIRST_CUT}
            onClick={async () => {
              const { data, error } = await undoEdit({ jobId: film.id });
              take(data?.undoEdit, error);
            }}
          >
            {texts.edit.undo}
          </button>
          <button
            type="button"
            className="button small"
            disabled={!resting || newest?.status !== 'UNDONE'}
            onClick={async () => {
              const { data, error } = await redoEdit({ jobId: film.id });
              take(data?.redoEdit, error);
            }}
          >
            {texts.edit.redo}
          </button>
        </span>
      </div>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {film.status === 'EDITING' && (
        <div className="cutting">
          <span role="status">{texts.edit.cutting}</span>
          <progress max={100} value={cutting ?? undefined} aria-label={texts.edit.cutting} />
          <span className="figures">{cutting !== null && percent(cutting / 100)}</span>
        </div>
      )}
      {plan ? (
        <Proposal film={film} plan={plan} onApply={() => apply(plan.id)} onReject={() => reject(plan.id)} />
      ) : (
        <ul className="examples" aria-label={texts.common.examples}>
          {texts.edit.examples.map((example) => (
            <li key={example}>
              <button
                type="button"
                className="chip"
                disabled={!resting || planning}
                onClick={() => propose(example)}
              >
                {example}
              </button>
            </li>
          ))}
        </ul>
      )}
      {history.length > 0 && (
        <ol className="edit-history" aria-label={texts.edit.earlier}>
          {history.slice(0, 12).map(({ id, instruction, status, error }) => (
            <li key={id} data-status={status}>
              <span>{instruction}</span>
              <span className="dim">{error?.message ?? lower(status)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
