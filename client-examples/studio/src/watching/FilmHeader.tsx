/** What film this is, what it cost so far, and what can be done with all of it. */

import { useState } from 'react';
import { useMutation } from 'urql';
import { CANCEL_JOB, DELETE_JOB } from '../documents/watching.js';
import { LocalBadge } from '../making/Models.js';
import { problemOf } from '../server/problems.js';
import { amount, isMoving, kindName, shapeName, stateName } from '../words.js';
import type { Film } from './useFilm.js';

export function FilmHeader({ film }: { film: Film }) {
  const [{ fetching: cancelling }, cancel] = useMutation(CANCEL_JOB);
  const [{ fetching: deleting }, remove] = useMutation(DELETE_JOB);
  const [sure, setSure] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { settings } = film;
  const allLocal = settings.models.every(({ local }) => local);
  const making = ['QUEUED', 'PROCESSING', 'AWAITING_APPROVAL'].includes(film.status);

  async function deleteFilm(): Promise<void> {
    const { data, error } = await remove({ jobId: film.id });
    const refused = problemOf(data?.deleteJob, error);
    if (refused) setProblem(refused);
    else window.location.hash = '/';
  }

  return (
    <header className="film-header">
      <div className="film-title">
        <h1 title={film.prompt}>{film.prompt}</h1>
        <p className="facts">
          <span className="state" data-status={film.status}>
            {stateName(film.status)}
          </span>
          <span>{kindName(film.kind)}</span>
          <span>
            {shapeName(settings.aspectRatio)} · {settings.resolution.slice(1)} lines
          </span>
          {allLocal ? (
            <LocalBadge text="local animatic" />
          ) : (
            settings.models
              .filter(({ local }) => !local)
              .map(({ role, model }) => <span key={role}>{model.split('/').at(-1)}</span>)
          )}
          <span className="figures" title={`Limit ${amount(film.cost.limit)}`}>
            {amount(film.cost.total)}
            {film.cost.reserved !== '0' && <span className="dim"> + {amount(film.cost.reserved)} held</span>}
          </span>
        </p>
      </div>
      <div className="film-actions">
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        {making && (
          <button
            type="button"
            className="button"
            disabled={cancelling}
            onClick={async () => {
              const { data, error } = await cancel({ jobId: film.id });
              setProblem(problemOf(data?.cancelJob, error));
            }}
          >
            Cancel
          </button>
        )}
        {!isMoving(film.status) &&
          (sure ? (
            <>
              <button type="button" className="button danger" disabled={deleting} onClick={deleteFilm}>
                Delete for good
              </button>
              {/* biome-ignore lint/a11y/noAutofocus: whoever asked for it is asked again, on the safe side */}
              <button type="button" className="button" autoFocus onClick={() => setSure(false)}>
                Keep
              </button>
            </>
          ) : (
            <button type="button" className="button quiet" onClick={() => setSure(true)}>
              Delete
            </button>
          ))}
      </div>
    </header>
  );
}
