/** What film this is, what it cost so far, and what can be done with all of it. */

import { useState } from 'react';
import { useMutation } from 'urql';
import { CANCEL_JOB, DELETE_JOB } from '../documents/watching.js';
import { Duplicate } from '../films/Duplicate.js';
import { FilmName } from '../films/FilmName.js';
import { Share } from '../films/Share.js';
import { LocalBadge } from '../making/Models.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import { amount, isMoving, kindName, shapeName, stateName } from '../words.js';
import type { Film } from './useFilm.js';

export function FilmHeader({ film }: { film: Film }) {
  const [{ fetching: cancelling }, cancel] = useMutation(CANCEL_JOB);
  const [{ fetching: deleting }, remove] = useMutation(DELETE_JOB);
  const [sure, setSure] = useState(false);
  const [open, setOpen] = useState<'share' | 'duplicate' | null>(null);
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
        <FilmName key={film.id} film={film} />
        <p className="facts">
          <span className="state" data-status={film.status}>
            {stateName(film.status)}
          </span>
          <span>{kindName(film.kind)}</span>
          <span>
            {shapeName(settings.aspectRatio)} · {texts.units.resolution(settings.resolution.slice(1))}
          </span>
          {allLocal ? (
            <LocalBadge text={texts.terms.localAnimatic} />
          ) : (
            settings.models
              .filter(({ local }) => !local)
              .map(({ role, model }) => <span key={role}>{model.split('/').at(-1)}</span>)
          )}
          <span className="figures" title={texts.header.limit(amount(film.cost.limit))}>
            {amount(film.cost.total)}
            {film.cost.reserved !== '0' && (
              <span className="dim">{texts.header.held(amount(film.cost.reserved))}</span>
            )}
          </span>
        </p>
      </div>
      <div className="film-actions">
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        {film.video && (
          <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen('share')}>
            {texts.header.share}
          </button>
        )}
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen('duplicate')}>
          {texts.header.duplicate}
        </button>
        {open === 'share' && <Share film={film} onClose={() => setOpen(null)} />}
        {open === 'duplicate' && <Duplicate film={film} onClose={() => setOpen(null)} />}
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
            {texts.common.cancel}
          </button>
        )}
        {!isMoving(film.status) &&
          (sure ? (
            <>
              <button type="button" className="button danger" disabled={deleting} onClick={deleteFilm}>
                {texts.header.deleteForGood}
              </button>
              {/* biome-ignore lint/a11y/noAutofocus: whoever asked for it is asked again, on the safe side */}
              <button type="button" className="button" autoFocus onClick={() => setSure(false)}>
                {texts.header.keep}
              </button>
            </>
          ) : (
            <button type="button" className="button quiet" onClick={() => setSure(true)}>
              {texts.header.delete}
            </button>
          ))}
      </div>
    </header>
  );
}
