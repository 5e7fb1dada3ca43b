/** From plain words to shots: written for a known price, changed by words, one by one by hand, or taken from earlier. */

import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { GenerateScenarioInput, ScenarioPartsFragment } from '../../../generated/studio/graphql.js';
import { ESTIMATE_SCENARIO, GENERATE_SCENARIO, SCENARIOS } from '../documents/writing.js';
import { newKey } from '../server/once.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import { money } from '../words.js';
import { type Draft, shotsOf } from './draft.js';
import { Shots } from './Shots.js';
import { useSettled } from './useSettled.js';

type Written = ScenarioPartsFragment;
type Props = { draft: Draft; change: (changes: Partial<Draft>) => void };
type Pattern = NonNullable<GenerateScenarioInput['pattern']>;

const PATTERNS = Object.entries(texts.scenario.patterns) as [Pattern, string][];

export function Scenario({ draft, change }: Props) {
  const [shotCount, setShotCount] = useState(5);
  const [durationPerShot, setSeconds] = useState(5);
  const [pattern, setPattern] = useState<Pattern>('FREE');
  const [wish, setWish] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [former, setFormer] = useState<Written[]>([]);
  const [{ fetching: writing }, generate] = useMutation(GENERATE_SCENARIO);

  const { aspectRatio, preset, scenario } = draft;
  const description = draft.prompt.trim();
  const asked: GenerateScenarioInput = {
    description,
    shotCount,
    durationPerShot,
    pattern,
    aspectRatio,
    style: preset || undefined,
  };
  const settled = useSettled(description);
  const [{ data: price }] = useQuery({
    query: ESTIMATE_SCENARIO,
    variables: { input: { ...asked, description: settled } },
    pause: settled.length < 3 || scenario !== null,
  });
  const cost = price?.estimateScenario.__typename === 'ScenarioEstimate' ? price.estimateScenario : null;

  async function write(input: GenerateScenarioInput): Promise<boolean> {
    setProblem(null);
    const { data, error } = await generate({ input: { ...input, idempotencyKey: newKey() } });
    const answer = data?.generateScenario;
    if (answer?.__typename !== 'ScenarioPayload') {
      setProblem(problemOf(answer, error));
      return false;
    }
    if (scenario) setFormer([...former, scenario]);
    change({ scenario: answer.scenario, shots: null });
    return true;
  }

  async function rewrite(refineScenarioId: string): Promise<void> {
    if (wish.trim().length >= 3 && (await write({ description: wish.trim(), refineScenarioId }))) setWish('');
  }

  return (
    <section className="scenario" aria-label={texts.scenario.title}>
      <div className="scenario-wishes">
        <NumberField label={texts.scenario.count} max={20} value={shotCount} onChange={setShotCount} />
        <NumberField
          label={texts.scenario.secondsEach}
          max={15}
          value={durationPerShot}
          onChange={setSeconds}
        />
        <label className="field">
          {texts.scenario.pattern}
          <select value={pattern} onChange={(event) => setPattern(event.target.value as Pattern)}>
            {PATTERNS.map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className={scenario ? 'button' : 'button primary'}
          disabled={writing || description.length < 3}
          onClick={() => write(asked)}
        >
          {writing ? texts.scenario.writing : scenario ? texts.scenario.writeAnew : texts.scenario.write}
        </button>
        {cost && !scenario && (
          <span className="dim scenario-price">
            {texts.scenario.price(
              money(cost.cost),
              cost.model === 'templates' ? texts.common.byRules : cost.model,
            )}
          </span>
        )}
      </div>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {scenario && (
        <>
          <Shots shots={shotsOf(draft)} onChange={(shots) => change({ shots })} />
          {/* A form within the form would start the film; Enter is taken here. */}
          <div className="say">
            <input
              aria-label={texts.scenario.whatToChange}
              placeholder={texts.scenario.whatToChangeExample}
              maxLength={1000}
              value={wish}
              onChange={(event) => setWish(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                void rewrite(scenario.id);
              }}
            />
            <button
              type="button"
              className="button"
              disabled={writing || wish.trim().length < 3}
              onClick={() => rewrite(scenario.id)}
            >
              {texts.scenario.change}
            </button>
          </div>
          {draft.shots && (
            <p className="facts">
              {texts.scenario.byHand}
              <button type="button" className="button small" onClick={() => change({ shots: null })}>
                {texts.scenario.asWritten}
              </button>
            </p>
          )}
          {former.length > 0 && !draft.shots && (
            <p className="facts">
              {scenario.refines && <span>{texts.scenario.changedBy(scenario.description)}</span>}
              <button
                type="button"
                className="button small"
                onClick={() => {
                  change({ scenario: former.at(-1)!, shots: null });
                  setFormer(former.slice(0, -1));
                }}
              >
                {texts.scenario.former}
              </button>
            </p>
          )}
        </>
      )}
      {!scenario && <Earlier onTake={change} />}
    </section>
  );
}

function NumberField({
  label,
  max,
  value,
  onChange,
}: {
  label: string;
  max: number;
  value: number;
  onChange: (value: number) => void;
}) {
  return (
    <label className="field">
      {label}
      <input
        type="number"
        min={1}
        max={max}
        value={value}
        onChange={(event) =>
          onChange(Math.min(max, Math.max(1, Math.round(event.target.valueAsNumber || 1))))
        }
      />
    </label>
  );
}

function Earlier({ onTake }: { onTake: Props['change'] }) {
  const [{ data }] = useQuery({ query: SCENARIOS });
  const earlier = data?.scenarios.nodes ?? [];
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary>{texts.scenario.earlier}</summary>
      <ul className="earlier">
        {earlier.map((scenario) => {
          const { id, description, refines, shots, aspectRatio } = scenario;
          const story = refines?.description ?? description;
          return (
            <li key={id}>
              <button
                type="button"
                className="chip"
                onClick={() => onTake({ scenario, shots: null, prompt: story.slice(0, 2000), aspectRatio })}
              >
                <span className="clip-text">
                  {refines ? texts.scenario.refined(story, description) : story}
                </span>
                <span className="dim figures">{texts.units.shots(shots.length)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
