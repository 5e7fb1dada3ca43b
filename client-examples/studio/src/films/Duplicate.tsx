/** The film once more, with another seed, length, shape or model; what it costs is said before. */
import { useMemo, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { DuplicateJobInput } from '../../../generated/studio/graphql.js';
import { placeOf } from '../address.js';
import { DUPLICATE_JOB, ESTIMATE_DUPLICATE } from '../documents/films.js';
import { CATALOGUE } from '../documents/making.js';
import { Choice } from '../making/Choice.js';
import { Models } from '../making/Models.js';
import { useSettled } from '../making/useSettled.js';
import { newKey } from '../server/once.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { about, amount, SHAPES, titleOf } from '../words.js';
import { Dialog } from './Dialog.js';

type Shape = Film['settings']['aspectRatio'];

export function Duplicate({ film, onClose }: { film: Film; onClose: () => void }) {
  const { settings } = film;
  const [anotherSeed] = useState(() => crypto.getRandomValues(new Uint16Array(1))[0]!);
  const [seed, setSeed] = useState<'new' | 'same'>('new');
  const [aspectRatio, setShape] = useState<Shape>(settings.aspectRatio);
  const [seconds, setSeconds] = useState<number | null>(null);
  const [models, setModels] = useState({ llm: '', image: '', video: '' });
  const [problem, setProblem] = useState<string | null>(null);
  const [{ data: catalogue }] = useQuery({ query: CATALOGUE });
  const [{ fetching }, duplicate] = useMutation(DUPLICATE_JOB);
  const chosen = Object.fromEntries(Object.entries(models).filter(([, name]) => name));
  const input: DuplicateJobInput = {
    jobId: film.id,
    name: texts.duplicate.name(titleOf(film).slice(0, 100)),
    seed: seed === 'new' ? anotherSeed : settings.seed,
    aspectRatio,
    durationSeconds: seconds ?? undefined,
    models: chosen,
  };

  const wanted = JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another wish is another film
  const idempotencyKey = useMemo(newKey, [wanted]);

  async function start(): Promise<void> {
    const { data, error } = await duplicate({ input: { ...input, idempotencyKey } });
    const answer = data?.duplicateJob;
    if (answer?.__typename !== 'JobPayload') return setProblem(problemOf(answer, error));
    onClose();
    window.location.hash = placeOf(answer.job.id).slice(1);
  }

  return (
    <Dialog title={texts.duplicate.title} onClose={onClose}>
      <p className="dim">{texts.duplicate.note}</p>
      <Choice
        legend={texts.duplicate.seed}
        value={seed}
        options={[
          ['new', texts.duplicate.seedNew],
          ['same', texts.duplicate.seedSame],
        ]}
        onChange={setSeed}
      />
      <Choice legend={texts.terms.shape} value={aspectRatio} options={SHAPES} onChange={setShape} />
      {film.kind !== 'FILM' && (
        <label className="field">
          {texts.terms.length}
          <input
            type="number"
            min={10}
            step="any"
            value={seconds ?? ''}
            placeholder={texts.duplicate.asBefore}
            onChange={(event) => setSeconds(event.target.value === '' ? null : event.target.valueAsNumber)}
          />
        </label>
      )}
      {catalogue && (
        <Models
          models={catalogue.models}
          chosen={models}
          defaultLabel={texts.duplicate.asBefore}
          onChoose={setModels}
        />
      )}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <Price input={input} />
      <button type="button" className="button primary large" disabled={fetching} onClick={start}>
        {fetching ? texts.newFilm.starting : texts.duplicate.make}
      </button>
    </Dialog>
  );
}

function Price({ input }: { input: DuplicateJobInput }) {
  const settled = useSettled(JSON.stringify(input));
  const [{ data, error, fetching }] = useQuery({
    query: ESTIMATE_DUPLICATE,
    variables: { input: JSON.parse(settled) as DuplicateJobInput },
  });
  const answer = data?.estimateDuplicate;
  if (answer?.__typename === 'CostEstimate')
    return (
      <p className="estimate-total" aria-busy={fetching}>
        <strong>{answer.total === '0' ? texts.estimate.free : amount(answer.total)}</strong>
        <span className="dim">{texts.estimate.takes(about(answer.seconds), amount(answer.limit))}</span>
      </p>
    );
  return (
    <p className="estimate-note">
      {(error || answer) && !fetching ? problemOf(answer, error) : texts.estimate.estimating}
    </p>
  );
}
