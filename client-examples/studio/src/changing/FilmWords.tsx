/** One conversation about the whole film: say what to change, look at what is proposed, apply it, adjust it, take it back. */

import { useEffect, useRef, useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import type { EditPlanPartsFragment } from '../../../generated/studio/graphql.js';
import { APPLY_EDIT, PLAN_EDIT, REDO_EDIT, REJECT_EDIT, UNDO_EDIT } from '../documents/editing.js';
import { newKey } from '../server/once.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { percent } from '../words.js';
import { History } from './History.js';
import { Messages } from './Messages.js';
import { Proposal } from './Proposal.js';
import { useHistory } from './useHistory.js';

/** The film as it was made, before any edit. */
const FIRST_CUT = 1;
type Answer =
  | { __typename: 'EditPlanPayload'; editPlan: EditPlanPartsFragment }
  | { __typename: string; message?: string };

type Props = {
  film: Film;
  cutting: number | null;
  /** Words that were chosen elsewhere; each is said once. */
  said: { words: string } | null;
};

export function FilmWords({ film, cutting, said }: Props) {
  const [words, setWords] = useState('');
  const [onBeats, setOnBeats] = useState(false);
  const [plan, setPlan] = useState<EditPlanPartsFragment | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const [{ fetching: planning }, planEdit] = useMutation(PLAN_EDIT);
  const [, applyEdit] = useMutation(APPLY_EDIT);
  const [, rejectEdit] = useMutation(REJECT_EDIT);
  const [, undoEdit] = useMutation(UNDO_EDIT);
  const [, redoEdit] = useMutation(REDO_EDIT);
  const { turns, canRedo, ask } = useHistory(film, plan?.status);
  const resting = film.status === 'COMPLETED';
  const revision = film.timeline?.revision ?? FIRST_CUT;

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

  // biome-ignore lint/correctness/useExhaustiveDependencies: said when it is chosen, and not again
  useEffect(() => {
    if (said) void propose(said.words);
  }, [said]);

  async function apply(id: string): Promise<void> {
    const { data, error } = await applyEdit({ id });
    if (take(data?.applyEdit, error)) setPlan(null);
  }

  async function reject(id: string): Promise<void> {
    const { data, error } = await rejectEdit({ id });
    if (take(data?.rejectEdit, error)) setPlan(null);
  }

  /** The same sentence again, to be changed or gone on with. */
  function sayAgain(words: string): void {
    setWords(words);
    input.current?.focus();
  }

  return (
    <div className="film-words">
      <Messages state={[turns.length, turns.at(-1)?.at, plan?.id, film.status].join()}>
        {turns.length === 0 && <p className="message assistant">{texts.talk.askFilm}</p>}
        <History film={film} turns={turns} />
      </Messages>
      {plan && (
        <Proposal
          key={plan.id}
          film={film}
          plan={plan}
          onApply={() => apply(plan.id)}
          onReject={() => reject(plan.id)}
          onAdjust={() => sayAgain(plan.instruction)}
          onMore={() => sayAgain(texts.talk.more(plan.instruction))}
          onStarted={() => {
            if (!plan.after) void reject(plan.id);
            ask();
          }}
        />
      )}
      {film.status === 'EDITING' && (
        <div className="cutting">
          <span role="status">{texts.edit.cutting}</span>
          <progress max={100} value={cutting ?? undefined} aria-label={texts.edit.cutting} />
          <span className="figures">{cutting !== null && percent(cutting / 100)}</span>
        </div>
      )}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {!plan && (
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
      <form
        className="say"
        onSubmit={(event) => {
          event.preventDefault();
          void propose(words);
        }}
      >
        <input
          ref={input}
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
            disabled={!resting || !canRedo}
            onClick={async () => {
              const { data, error } = await redoEdit({ jobId: film.id });
              take(data?.redoEdit, error);
            }}
          >
            {texts.edit.redo}
          </button>
        </span>
      </div>
    </div>
  );
}
