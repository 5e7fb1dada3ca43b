/** One shot of the storyboard: its picture, its words, what it costs, and what can be done with it. */
import { memo, useEffect, useState } from 'react';
import { here } from '../server/files.js';
import { texts } from '../texts/texts.js';
import { money, place } from '../words.js';
import type { Operation, Panel } from './useBoard.js';

type Props = {
  panel: Panel;
  position: number;
  count: number;
  /** Its picture is being drawn again. */
  isRedrawn: boolean;
  /** Its time is not known yet. */
  isMoving: boolean;
  onChange: (operation: Operation) => Promise<boolean>;
};

export const PanelCard = memo(function PanelCard(props: Props) {
  const { panel, position, count, isRedrawn, isMoving, onChange } = props;
  const number = position + 1;
  const t = texts.board;
  return (
    <>
      <div className="panel-picture" data-drawing={isRedrawn || undefined}>
        <img src={here(panel.picture.url)} alt={t.picture(number, panel.action)} decoding="async" />
        <span className="clip-number" aria-hidden="true">
          {number}
        </span>
        {isRedrawn && <span className="panel-state">{t.drawing}</span>}
      </div>
      <p className="panel-facts figures">
        <span>{isMoving ? t.timeToCome : t.time(place(panel.start), panel.durationSeconds.toFixed(1))}</span>
        <span>{money(panel.cost)}</span>
      </p>
      <Words
        panel={panel}
        number={number}
        onReword={(action) => onChange({ reword: { position, action } })}
      />
      <p className="dim">
        {[panel.framing, panel.movement, panel.beat, panel.dialogue].filter(Boolean).join(' · ')}
      </p>
      {panel.notShown.length > 0 && <p className="dim">{t.notShown(panel.notShown.join(', '))}</p>}
      <div className="panel-actions">
        <button
          type="button"
          className="button small"
          disabled={position === 0}
          aria-label={t.earlier(number)}
          title={t.earlier(number)}
          onClick={() => onChange({ move: { position, toPosition: position - 1 } })}
        >
          <span aria-hidden="true" className="arrow-back" />
        </button>
        <button
          type="button"
          className="button small"
          disabled={position === count - 1}
          aria-label={t.later(number)}
          title={t.later(number)}
          onClick={() => onChange({ move: { position, toPosition: position + 1 } })}
        >
          <span aria-hidden="true" className="arrow-on" />
        </button>
        <button
          type="button"
          className="button small"
          disabled={isRedrawn}
          aria-label={t.redrawShot(number)}
          onClick={() => onChange({ redraw: { position } })}
        >
          {t.redraw}
        </button>
        <button
          type="button"
          className="button quiet small"
          disabled={count === 1}
          aria-label={t.dropShot(number)}
          onClick={() => onChange({ drop: { position } })}
        >
          {t.drop}
        </button>
      </div>
    </>
  );
});

type WordsProps = { panel: Panel; number: number; onReword: (action: string) => Promise<boolean> };

function Words({ panel: { action }, number, onReword }: WordsProps) {
  const [words, setWords] = useState(action);
  useEffect(() => setWords(action), [action]);
  const given = words.trim();
  return (
    <form
      className="panel-words"
      onSubmit={(event) => {
        event.preventDefault();
        if (given.length >= 3) void onReword(given);
      }}
    >
      <textarea
        rows={3}
        maxLength={1000}
        aria-label={texts.board.words(number)}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {words !== action && (
        <p className="panel-actions">
          <button type="submit" className="button primary small" disabled={given.length < 3}>
            {texts.board.reword}
          </button>
          <button type="button" className="button quiet small" onClick={() => setWords(action)}>
            {texts.board.asItWas}
          </button>
        </p>
      )}
    </form>
  );
}
