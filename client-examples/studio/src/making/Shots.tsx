/** The shots in their order: a line each, open to be changed one by one. */

import { texts } from '../texts/texts.js';
import type { Shot } from './draft.js';

type Props = { shots: Shot[]; onChange: (shots: Shot[]) => void };

export function Shots({ shots, onChange }: Props) {
  const seconds = shots.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
  const change = (changed: Shot) =>
    onChange(shots.map((shot) => (shot.shotId === changed.shotId ? changed : shot)));

  return (
    <>
      <h2>
        {texts.units.shots(shots.length)}{' '}
        <span className="dim figures">{texts.units.seconds(Math.round(seconds * 10) / 10)}</span>
      </h2>
      <ol className="prompt-rows shots">
        {shots.map((shot, index) => (
          <li key={shot.shotId}>
            <details>
              <summary>
                <span className="figures">{index + 1}</span>
                <span className="clip-text">{shot.enhancedPrompt}</span>
                <span className="dim figures">{texts.units.seconds(shot.durationSeconds)}</span>
              </summary>
              <OneShot
                shot={shot}
                number={index + 1}
                onChange={change}
                onRemove={
                  shots.length > 1
                    ? () => onChange(shots.filter(({ shotId }) => shotId !== shot.shotId))
                    : undefined
                }
              />
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}

function OneShot({
  shot,
  number,
  onChange,
  onRemove,
}: {
  shot: Shot;
  number: number;
  onChange: (shot: Shot) => void;
  onRemove: (() => void) | undefined;
}) {
  return (
    <div className="one-shot">
      <textarea
        aria-label={texts.scenario.shotShows(number)}
        rows={4}
        maxLength={2000}
        required
        value={shot.enhancedPrompt}
        onChange={(event) => onChange({ ...shot, enhancedPrompt: event.target.value })}
      />
      <div className="one-shot-row">
        <label className="field">
          {texts.scenario.seconds}
          <input
            type="number"
            min={1}
            max={15}
            step="any"
            required
            value={shot.durationSeconds}
            onChange={(event) => onChange({ ...shot, durationSeconds: event.target.valueAsNumber || 1 })}
          />
        </label>
        <label className="field">
          {texts.scenario.said}
          <input
            maxLength={500}
            value={shot.dialogue ?? ''}
            onChange={(event) => onChange({ ...shot, dialogue: event.target.value })}
          />
        </label>
        {onRemove && (
          <button type="button" className="button quiet" onClick={onRemove}>
            {texts.scenario.leaveOut}
          </button>
        )}
      </div>
    </div>
  );
}
