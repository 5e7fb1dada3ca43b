/** What the server said while it worked, and where the money went. */
import { money, stageName } from '../words.js';
import type { Film, LogLine } from './useFilm.js';

export function Activity({ film, log }: { film: Film; log: LogLine[] }) {
  return (
    <div className="activity">
      <dl className="stage-costs">
        {film.cost.byStage
          .filter(({ cost }) => cost !== '0')
          .map(({ stage, cost }) => (
            <div key={stage}>
              <dt>{stageName(stage)}</dt>
              <dd>{money(cost)}</dd>
            </div>
          ))}
        <div className="sum">
          <dt>Spent</dt>
          <dd>{money(film.cost.total)}</dd>
        </div>
      </dl>
      <div role="log" aria-label="Messages">
        <ol className="log">
          {log.map(({ sequence, at, text, warning }) => (
            <li key={sequence} data-warning={warning || undefined}>
              <time dateTime={at}>
                {new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}
              </time>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
