/** From a sentence to a film under way: everything else on this page has a default. */

import { useId, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { placeOf } from '../address.js';
import { CATALOGUE, CREATE_JOB } from '../documents/making.js';
import { newKey } from '../server/once.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import { KINDS } from '../words.js';
import { Brand } from './Brand.js';
import { Choice } from './Choice.js';
import { type Draft, EMPTY, inputOf, missingIn } from './draft.js';
import { Estimate } from './Estimate.js';
import { OwnPictures } from './OwnPictures.js';
import { Presets } from './Presets.js';
import { Scenario } from './Scenario.js';
import { Song } from './Song.js';
import { Terms } from './Terms.js';

export function NewFilm() {
  const [draft, setDraft] = useState(EMPTY);
  // Sent twice, by an impatient hand or on a bad line, it is one film; changed, it is another.
  const [key, setKey] = useState(newKey);
  const change = (changes: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...changes }));
    setKey(newKey());
  };
  const [{ data }] = useQuery({ query: CATALOGUE });
  const [{ fetching }, createJob] = useMutation(CREATE_JOB);
  const [problem, setProblem] = useState<string | null>(null);
  const promptId = useId();

  async function start(event: React.FormEvent): Promise<void> {
    event.preventDefault();
    const missing = missingIn(draft);
    if (missing) return setProblem(missing);
    setProblem(null);
    const result = await createJob({ input: { ...inputOf(draft), idempotencyKey: key } });
    const answer = result.data?.createJob;
    if (answer?.__typename === 'JobPayload') window.location.hash = placeOf(answer.job.id).slice(1);
    else setProblem(whatIsWrong(answer) ?? problemOf(answer, result.error));
  }

  return (
    // Enter in a field is no order to spend.
    <form
      className="new-film"
      onSubmit={start}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
    >
      <div className="new-film-idea">
        <h1>{texts.newFilm.title}</h1>
        <Choice
          legend={texts.newFilm.kind}
          value={draft.kind}
          options={KINDS}
          onChange={(kind) => change({ kind, seconds: null })}
        />
        <label className="field" htmlFor={promptId}>
          {texts.newFilm.about}
        </label>
        <textarea
          id={promptId}
          className="prompt"
          rows={4}
          maxLength={2000}
          required
          minLength={3}
          value={draft.prompt}
          placeholder={texts.newFilm.aboutHint}
          onChange={(event) => change({ prompt: event.target.value })}
        />
        <ul className="examples" aria-label={texts.common.examples}>
          {texts.newFilm.examples[draft.kind].map((prompt) => (
            <li key={prompt}>
              <button type="button" className="chip" title={prompt} onClick={() => change({ prompt })}>
                {prompt.split(':')[0]!.split(',')[0]}
              </button>
            </li>
          ))}
        </ul>

        {draft.kind === 'FILM' && <Scenario draft={draft} change={change} />}
        <Song draft={draft} change={change} />
        {data && (
          <Presets
            presets={data.stylePresets}
            chosen={draft.preset}
            onChoose={(preset) => change({ preset })}
          />
        )}
        {draft.kind !== 'FILM' && <Brand key={draft.kind} draft={draft} change={change} />}
        <OwnPictures pictures={draft.pictures} onChange={(pictures) => change({ pictures })} />
      </div>

      <aside className="new-film-terms panel" aria-label={texts.newFilm.terms}>
        <Terms draft={draft} change={change} models={data?.models ?? []} />
        <Estimate draft={draft} />
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" className="button primary large" disabled={fetching}>
          {fetching ? texts.newFilm.starting : texts.newFilm.make}
        </button>
      </aside>
    </form>
  );
}

function whatIsWrong(
  answer: { message?: string; fields?: { path: string[]; message: string }[] } | undefined,
): string | null {
  if (!answer) return null;
  const fields = answer.fields?.map(({ path, message }) => `${path.slice(1).join(' ')}: ${message}`);
  return fields && fields.length > 0 ? fields.join(' ') : (answer.message ?? null);
}
