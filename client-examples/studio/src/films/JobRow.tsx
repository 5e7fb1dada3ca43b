/** A film in the list: its picture as far as there is one, its name, and how far it is. */
import type { JobRowFragment } from '../../../generated/studio/graphql.js';
import { placeOf } from '../address.js';
import { here } from '../server/files.js';
import { texts } from '../texts/texts.js';
import { isMoving, kindName, percent, stateName, titleOf } from '../words.js';

export function Rows({ jobs, chosen }: { jobs: JobRowFragment[]; chosen: string | null }) {
  return (
    <ul className="film-list">
      {jobs.map((job) => (
        <li key={job.id}>
          <JobRow job={job} chosen={job.id === chosen} />
        </li>
      ))}
    </ul>
  );
}

function JobRow({ job, chosen }: { job: JobRowFragment; chosen: boolean }) {
  const picture = here(job.thumbnail?.url);
  const title = titleOf(job);
  return (
    <a className="film-row" href={placeOf(job.id)} aria-current={chosen ? 'page' : undefined}>
      <span className="film-row-picture" data-status={job.status}>
        {picture && <img key={job.thumbnail?.id} src={picture} alt="" loading="lazy" decoding="async" />}
      </span>
      <span className="film-row-words">
        <span className="film-row-prompt" dir="auto">
          {title}
        </span>
        <span className="film-row-state" data-status={job.status}>
          {stateName(job.status)}
          {job.status === 'PROCESSING' && ` ${percent(job.progress / 100)}`}
          <span className="dim"> · {kindName(job.kind)}</span>
        </span>
        {isMoving(job.status) && job.progress < 100 && (
          <progress max={100} value={job.progress} aria-label={texts.films.progressOf(title)} />
        )}
      </span>
    </a>
  );
}

const WAITING = ['first', 'second', 'third', 'fourth'];

/** In their place while they are asked for. */
export function WaitingRows() {
  return (
    <div aria-busy="true">
      <p className="unseen" role="status">
        {texts.common.wait}
      </p>
      <ul className="film-list waiting" aria-hidden="true">
        {WAITING.map((key) => (
          <li key={key} className="film-row">
            <span className="film-row-picture" />
            <span className="film-row-words" />
          </li>
        ))}
      </ul>
    </div>
  );
}
