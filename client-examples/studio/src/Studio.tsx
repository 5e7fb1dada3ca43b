/** The frame: jobs on the left, what was chosen on the right, and word of the connection. The address after # says what is shown. */
import { useEffect, useState } from 'react';
import { JobList } from './films/JobList.js';
import { TokenForm } from './films/TokenForm.js';
import { NewFilm } from './making/NewFilm.js';
import { line, tokenWanted } from './server/session.js';
import { texts } from './texts/texts.js';
import { JobView } from './watching/JobView.js';

function usePlace(): string {
  const [place, setPlace] = useState(() => window.location.hash.slice(2));
  useEffect(() => {
    const follow = () => setPlace(window.location.hash.slice(2));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return place;
}

export function Studio() {
  const place = usePlace();
  const [room, id] = place.split('/');
  const jobId = room === 'film' && id ? decodeURIComponent(id) : null;
  const [listOpen, setListOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going somewhere closes the list
  useEffect(() => setListOpen(false), [place]);
  const wanted = tokenWanted.use();

  return (
    <div className="frame" data-list={listOpen ? 'open' : undefined}>
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {texts.frame.skip}
      </button>
      <header className="masthead">
        <button
          type="button"
          className="list-toggle"
          aria-expanded={listOpen}
          aria-controls="films"
          onClick={() => setListOpen(!listOpen)}
        >
          {texts.frame.films}
        </button>
        <a className="brand" href="#/">
          <img src="/icon.svg" alt="" width="22" height="22" /> {texts.frame.brand}
        </a>
        <a className="button primary small" href="#/">
          {texts.frame.newFilm}
        </a>
      </header>
      <nav id="films" className="films" aria-label={texts.frame.films}>
        <JobList chosen={jobId} />
        <footer>
          <Connection />
          <a href="/graphql">{texts.frame.api}</a>
        </footer>
      </nav>
      <main id="main" tabIndex={-1}>
        {wanted ? <TokenForm /> : jobId ? <JobView key={jobId} id={jobId} /> : <NewFilm />}
      </main>
      <p className="line-lost" role="status">
        {line.use() === 'lost' && texts.frame.unreachable}
      </p>
    </div>
  );
}

function Connection() {
  const state = line.use();
  return (
    <span className="line" data-line={state}>
      {texts.frame.connection[state]}
    </span>
  );
}
