/** The film's name as a heading, and a field in its place while it is changed. */
import { useState } from 'react';
import { useMutation } from 'urql';
import { RENAME_JOB } from '../documents/films.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { titleOf } from '../words.js';

const MAX_CHARACTERS = 120;

export function FilmName({ film }: { film: Film }) {
  const [name, setName] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [{ fetching }, rename] = useMutation(RENAME_JOB);
  if (name === null)
    return (
      <div className="film-name">
        <h1 title={film.prompt} dir="auto">
          {titleOf(film)}
        </h1>
        <button type="button" className="button quiet small" onClick={() => setName(film.name ?? '')}>
          {texts.header.rename}
        </button>
      </div>
    );
  return (
    <form
      className="film-name"
      onSubmit={async (event) => {
        event.preventDefault();
        const { data, error } = await rename({ input: { jobId: film.id, name: name.trim() || null } });
        const refused = problemOf(data?.renameJob, error);
        setProblem(refused);
        if (!refused) setName(null);
      }}
    >
      <h1 className="unseen">{titleOf(film)}</h1>
      <input
        aria-label={texts.header.name}
        dir="auto"
        value={name}
        maxLength={MAX_CHARACTERS}
        placeholder={film.prompt.slice(0, MAX_CHARACTERS)}
        // biome-ignore lint/a11y/noAutofocus: the field that was just asked for
        autoFocus
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setName(null)}
      />
      <button type="submit" className="button primary small" disabled={fetching}>
        {texts.common.save}
      </button>
      <button type="button" className="button quiet small" onClick={() => setName(null)}>
        {texts.common.cancel}
      </button>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
