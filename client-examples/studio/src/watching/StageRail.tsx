/** The six stages, each as it stands, and how long the rest will take. */
import { useEffect, useState } from 'react';
import { texts } from '../texts/texts.js';
import { about, isMoving, money, STAGES, stageName } from '../words.js';
import type { Film } from './useFilm.js';

const MARKS: Record<string, string> = {
  PENDING: '○',
  PROCESSING: '◐',
  COMPLETED: '●',
  FAILED: '✕',
  SKIPPED: '–',
};
const SAID: Record<string, string> = texts.progress.states;

export function StageRail({ film }: { film: Film }) {
  const moving = isMoving(film.status);
  return (
    <section className="rail" aria-label={texts.progress.title}>
      <ol>
        {STAGES.map(([name, label]) => {
          const stage = film.stages.find((each) => each.name === name);
          const status = stage?.status ?? 'PENDING';
          return (
            <li
              key={name}
              data-status={status}
              aria-current={film.currentStage === name ? 'step' : undefined}
            >
              <span className="rail-mark" aria-hidden="true">
                {MARKS[status] ?? '○'}
              </span>
              <span className="rail-name">{label}</span>
              <span className="rail-figures">
                <span className="unseen">{SAID[status] ?? ''} </span>
                {stage && figuresOf(stage)}
              </span>
            </li>
          );
        })}
      </ol>
      {film.progress < 100 && (
        <div className="rail-progress">
          <progress max={100} value={film.progress} aria-label={texts.progress.ofFilm} />
          <span className="figures">
            {film.progress}%
            {moving &&
              film.estimatedRemainingSeconds != null &&
              texts.progress.left(about(film.estimatedRemainingSeconds))}
          </span>
        </div>
      )}
      <Announcer film={film} />
    </section>
  );
}

function figuresOf({ status, durationSeconds, cost, attempts }: Film['stages'][number]): string {
  const figures = [
    status === 'COMPLETED' && durationSeconds != null && about(durationSeconds),
    cost !== '0' && money(cost),
    attempts > 1 && texts.units.tries(attempts),
  ];
  return figures.filter(Boolean).join(' · ');
}

/** Said when something begins or ends, and not at every percent. */
function Announcer({ film }: { film: Film }) {
  const [said, setSaid] = useState('');
  const { status, currentStage } = film;
  useEffect(() => {
    if (status === 'COMPLETED') setSaid(texts.progress.finished);
    else if (status === 'FAILED') setSaid(texts.progress.failed);
    else if (status === 'AWAITING_APPROVAL') setSaid(texts.progress.waits);
    else if (status === 'REGENERATING') setSaid(texts.progress.regenerating);
    else if (status === 'EDITING') setSaid(texts.progress.editing);
    else if (currentStage) setSaid(texts.progress.stage(stageName(currentStage)));
  }, [status, currentStage]);
  return (
    <p className="unseen" aria-live="polite">
      {said}
    </p>
  );
}
