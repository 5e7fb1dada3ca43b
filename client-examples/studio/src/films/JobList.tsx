/** All films, newest first, each as far as it is. One subscription keeps the whole list true. */
import { useEffect, useState } from 'react';
import { useQuery, useSubscription } from 'urql';
import { FOUND_JOBS } from '../documents/films.js';
import { JOBS, JOBS_UPDATED, OLDER_JOBS, SPENT } from '../documents/watching.js';
import { useSettled } from '../making/useSettled.js';
import { line } from '../server/session.js';
import { texts } from '../texts/texts.js';
import { amount } from '../words.js';
import { Rows, WaitingRows } from './JobRow.js';

const MAX_SEARCH_CHARACTERS = 200;

export function JobList({ chosen }: { chosen: string | null }) {
  const [{ data, error }, askAgain] = useQuery({ query: JOBS });
  useSubscription({ query: JOBS_UPDATED });
  const connected = line.use() === 'open';
  // What changed while the line was down is in no event of this stream.
  useEffect(() => {
    if (connected) askAgain({ requestPolicy: 'network-only' });
  }, [connected, askAgain]);
  const [words, setWords] = useState('');

  if (!data && error) return <NoAnswer onRetry={() => askAgain({ requestPolicy: 'network-only' })} />;
  if (!data) return <WaitingRows />;
  if (data.jobs.nodes.length === 0) return <p className="films-note">{texts.films.empty}</p>;
  return (
    <>
      <div className="films-search">
        <input
          type="search"
          aria-label={texts.films.search}
          placeholder={texts.films.searchHint}
          maxLength={MAX_SEARCH_CHARACTERS}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      {words.trim() ? (
        <Found words={words.trim()} chosen={chosen} />
      ) : (
        <>
          <Rows jobs={data.jobs.nodes} chosen={chosen} />
          <Older {...data.jobs.pageInfo} chosen={chosen} />
        </>
      )}
      <Spent bills={data.jobs.nodes.map(({ cost }) => cost.total).join()} />
    </>
  );
}

function Found({ words, chosen }: { words: string; chosen: string | null }) {
  const text = useSettled(words);
  const [{ data, error, fetching }, askAgain] = useQuery({ query: FOUND_JOBS, variables: { text } });
  if (!data && error && !fetching)
    return <NoAnswer onRetry={() => askAgain({ requestPolicy: 'network-only' })} />;
  if (!data) return <WaitingRows />;
  return (
    <>
      <p className="films-note" role="status">
        {data.jobs.totalCount === 0 ? texts.films.noneFound : texts.films.found(data.jobs.totalCount)}
      </p>
      <Rows jobs={data.jobs.nodes} chosen={chosen} />
    </>
  );
}

function NoAnswer({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="films-note" role="alert">
      <p>{texts.common.noAnswer}</p>
      <button type="button" className="button small" onClick={onRetry}>
        {texts.common.tryAgain}
      </button>
    </div>
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
