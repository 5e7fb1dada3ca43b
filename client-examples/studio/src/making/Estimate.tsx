/** What the film will cost and how long it takes, stage by stage, before anything is spent. */
import { useQuery } from 'urql';
import { ESTIMATE_JOB } from '../documents/making.js';
import { texts } from '../texts/texts.js';
import { about, amount, money, stageName } from '../words.js';
import { type Draft, inputOf, missingIn } from './draft.js';
import { useSettled } from './useSettled.js';

export function Estimate({ draft }: { draft: Draft }) {
  const settled = useSettled(draft);
  const missing = missingIn(settled);
  const [{ data, error, stale, fetching }] = useQuery({
    query: ESTIMATE_JOB,
    variables: { input: inputOf(settled) },
    pause: missing !== null,
  });
  if (missing) return <p className="estimate-note">{missing}</p>;
  const answer = data?.estimateJob;
  if (!answer)
    return (
      <p className="estimate-note">
        {error && !fetching ? texts.estimate.unanswered : texts.estimate.estimating}
      </p>
    );
  if (answer.__typename !== 'CostEstimate') return <p className="estimate-note">{answer.message}</p>;

  const dearest = Math.max(...answer.byStage.map(({ cost }) => Number(cost)));
  return (
    <section className="estimate" aria-label={texts.estimate.title} aria-busy={stale || fetching}>
      <p className="estimate-total">
        <strong>{answer.total === '0' ? texts.estimate.free : amount(answer.total)}</strong>
        <span className="dim">{texts.estimate.takes(about(answer.seconds), amount(answer.limit))}</span>
      </p>
      <dl className="stage-costs">
        {answer.byStage.map(({ stage, cost }) => (
          <div key={stage}>
            <dt>{stageName(stage)}</dt>
            <dd>{money(cost)}</dd>
            {dearest > 0 && <meter min={0} max={dearest} value={Number(cost)} aria-hidden="true" />}
          </div>
        ))}
      </dl>
      <details>
        <summary>{texts.estimate.basis}</summary>
        <p>{answer.basis}</p>
      </details>
    </section>
  );
}
