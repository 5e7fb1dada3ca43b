/** What went wrong and what to do about it. */

import { useState } from 'react';
import { useMutation } from 'urql';
import { RETRY_JOB, SET_BUDGET_LIMIT } from '../documents/watching.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import { stageName } from '../words.js';
import type { Film } from './useFilm.js';

export function Trouble({ film }: { film: Film }) {
  const [{ fetching }, retry] = useMutation(RETRY_JOB);
  const [, setLimit] = useMutation(SET_BUDGET_LIMIT);
  const [limit, setLimitField] = useState(film.cost.limit);
  const [problem, setProblem] = useState<string | null>(null);
  if (film.status !== 'FAILED' && film.status !== 'CANCELLED') return null;
  const outOfMoney = film.error?.code === 'BUDGET_EXCEEDED';

  async function goOn(): Promise<void> {
    setProblem(null);
    if (outOfMoney) {
      const { data, error } = await setLimit({ input: { jobId: film.id, limit } });
      const refused = problemOf(data?.setBudgetLimit, error);
      if (refused) return setProblem(refused);
    }
    const result = await retry({ jobId: film.id });
    const answer = result.data?.retryJob;
    setProblem(problemOf(answer, result.error));
  }

  return (
    <section
      className="trouble"
      aria-label={film.status === 'FAILED' ? texts.trouble.title : texts.trouble.cancelled}
    >
      <p>
        {film.status === 'CANCELLED' && texts.trouble.kept}
        {film.error && (
          <>
            {film.error.stage && <strong>{texts.trouble.inStage(stageName(film.error.stage))}</strong>}
            {film.error.message}
          </>
        )}
      </p>
      {outOfMoney && (
        <label className="field inline">
          {texts.trouble.newLimit}
          <input inputMode="decimal" value={limit} onChange={(event) => setLimitField(event.target.value)} />
        </label>
      )}
      <button type="button" className="button primary" disabled={fetching} onClick={goOn}>
        {film.status === 'CANCELLED' ? texts.trouble.goOn : texts.trouble.retry}
      </button>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
