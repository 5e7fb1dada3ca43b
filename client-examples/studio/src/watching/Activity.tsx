/** What the server said while it worked, and where the money went. */
import { memo } from 'react';
import { texts } from '../texts/texts.js';
import { exactly, stageName } from '../words.js';
import type { Film, LogLine } from './useFilm.js';

/** Made once: making one takes longer than using it a hundred times. */
const hourAndMinute = new Intl.DateTimeFormat([], { hour: '2-digit', minute: '2-digit' });

export function Activity({ film, log }: { film: Film; log: LogLine[] }) {
  return (
    <div className="activity">
      <dl className="stage-costs">
        {film.cost.byStage
          .filter(({ cost }) => cost !== '0')
          .map(({ stage, cost }) => (
            <div key={stage}>
              <dt>{stageName(stage)}</dt>
              <dd>{exactly(cost)}</dd>
            </div>
          ))}
        <div className="sum">
          <dt>{texts.activity.spent}</dt>
          <dd>{exactly(film.cost.total)}</dd>
        </div>
      </dl>
      <div role="log" aria-label={texts.activity.messages}>
        <ol className="log">
          {log.map((line) => (
            <Line key={line.sequence} line={line} />
          ))}
        </ol>
      </div>
    </div>
  );
}

const Line = memo(function Line({ line: { at, text, warning } }: { line: LogLine }) {
  return (
    <li data-warning={warning || undefined}>
      <time dateTime={at}>{hourAndMinute.format(new Date(at))}</time>
      <span>{text}</span>
    </li>
  );
});
