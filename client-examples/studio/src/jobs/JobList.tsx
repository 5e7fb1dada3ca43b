/** All films, newest first, each as far as it is. One subscription keeps the whole list true. */
import { useEffect, useState } from 'react';
import { useQuery, useSubscription } from 'urql';
import type { JobRowFragment } from '../../../generated/studio/graphql.js';
import { placeOf } from '../address.js';
import { JOBS, JOBS_UPDATED, OLDER_JOBS, SPENT } from '../documents/watching.js';
import { useSettled } from '../making/useSettled.js';
import { here } from '../server/files.js';
import { line } from '../server/session.js';
import { texts } from '../texts/texts.js';
import { amount, isMoving, kindName, stateName } from '../words.js';

export function JobList({ chosen }: { chosen: string | null }) {
  const [{ data, error }, askAgain] = useQuery({ query: JOBS });
  useSubscription({ query: JOBS_UPDATED });
  const connected = line.use() === 'open';
  // What changed while the line was down is in no event of this stream.
  useEffect(() => {
    if (connected) askAgain({ requestPolicy: 'network-only' });
  }, [connected, askAgain]);

  if (!data) return <p className="films-note">{error ? texts.common.noAnswer : texts.common.wait}</p>;
  if (data.jobs.nodes.length === 0) return <p className="films-note">{texts.films.empty}</p>;
  return (
    <>
      <Rows jobs={data.jobs.nodes} chosen={chosen} />
      <Older {...data.jobs.pageInfo} chosen={chosen} />
      <Spent bills={data.jobs.nodes.map(({ cost }) => cost.total).join()} />
    </>
  );
}

function Rows({ jobs, chosen }: { jobs: JobRowFragment[]; chosen: string | null }) {
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

/** Asked again when a bill has grown; what was deleted counts too, so it is no sum of the rows. */
function Spent({ bills }: { bills: string }) {
  const settled = useSettled(bills);
  const [{ data }, askAgain] = useQuery({ query: SPENT });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another bill is the reason to ask
  useEffect(() => askAgain({ requestPolicy: 'network-only' }), [settled, askAgain]);
  return (
    <p className="films-note">
      {texts.films.spent} {data && amount(data.viewer.spent)}
    </p>
  );
}

type Further = { hasNextPage: boolean; endCursor: string | null; chosen: string | null };

/** What lies before the films above, a page at a time. */
function Older({ hasNextPage, endCursor, chosen }: Further) {
  const [asked, setAsked] = useState(false);
  const [{ data }] = useQuery({
    query: OLDER_JOBS,
    variables: { after: endCursor ?? '' },
    pause: !asked || !hasNextPage,
  });
  if (!hasNextPage) return null;
  if (!asked || !data) {
    return (
      <button type="button" className="button quiet" disabled={asked} onClick={() => setAsked(true)}>
        {texts.films.older}
      </button>
    );
  }
  return (
    <>
      <Rows jobs={data.jobs.nodes} chosen={chosen} />
      <Older {...data.jobs.pageInfo} chosen={chosen} />
    </>
  );
}

function JobRow({ job, chosen }: { job: JobRowFragment; chosen: boolean }) {
  const poster = here(job.video?.poster?.url);
  return (
    <a className="film-row" href={placeOf(job.id)} aria-current={chosen ? 'page' : undefined}>
      <span className="film-row-picture" data-status={job.status}>
        {poster && <img src={poster} alt="" loading="lazy" decoding="async" />}
      </span>
      <span className="film-row-words">
        <span className="film-row-prompt">{job.prompt}</span>
        <span className="film-row-state" data-status={job.status}>
          {stateName(job.status)}
          {job.status === 'PROCESSING' && ` ${job.progress}%`}
          <span className="dim"> · {kindName(job.kind)}</span>
        </span>
        {isMoving(job.status) && job.progress < 100 && (
          <progress max={100} value={job.progress} aria-label={texts.films.progressOf(job.prompt)} />
        )}
      </span>
    </a>
  );
}
