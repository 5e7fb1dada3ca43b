/** The film waits here until someone has looked at its storyboard: shot by shot, to put in order, reword, redraw or leave out. */
import { useState } from 'react';
import { useMutation } from 'urql';
import { APPROVE_STORYBOARD } from '../documents/making.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { about, amount } from '../words.js';
import { PanelCard } from './PanelCard.js';
import { type Operation, type Panel, useBoard } from './useBoard.js';
import { useReorder } from './useReorder.js';

export function Storyboard({ film }: { film: Film }) {
  const { panels, estimate, isDrawing, isRedrawn, problem, change } = useBoard(film);
  const [said, setSaid] = useState('');
  const t = texts.board;

  async function changeAndTell(operation: Operation): Promise<boolean> {
    const done = await change(operation);
    if (done) setSaid(inWords(operation));
    return done;
  }
  const { list, drag, handleOf } = useReorder((position, toPosition) => {
    void changeAndTell({ move: { position, toPosition } });
  });

  return (
    <section className="board" aria-labelledby="board-title">
      <header className="board-head">
        <div>
          <h2 id="board-title">{texts.gate.ready}</h2>
          <p className="dim">{t.whatNow}</p>
        </div>
        <Approve film={film} estimate={estimate} />
      </header>
      <p className="board-state" role="status">
        {isDrawing ? t.drawingAnew : said}
      </p>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {panels.length === 0 && <p className="dim">{texts.common.wait}</p>}
      <ol ref={list} className="board-panels" data-shape={film.settings.aspectRatio}>
        {panels.map((panel, position) => (
          <li
            key={keyOf(panels, position)}
            data-dragged={drag?.from === position || undefined}
            data-target={(drag && drag.to === position && drag.from !== position) || undefined}
          >
            <span className="panel-handle" title={t.drag} aria-hidden="true" {...handleOf(position)} />
            <PanelCard
              panel={panel}
              position={position}
              count={panels.length}
              isRedrawn={isRedrawn(panel)}
              isMoving={panel.position !== position}
              onChange={changeAndTell}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A panel keeps its place in the document, and with it the focus, when it moves; several may show one picture. */
function keyOf(panels: readonly Panel[], position: number): string {
  const { id } = panels[position]!.picture;
  return `${id} ${panels.slice(0, position).filter(({ picture }) => picture.id === id).length}`;
}

function inWords({ move, drop, redraw, reword }: Operation): string {
  const t = texts.board;
  if (move) return t.moved(move.position + 1, move.toPosition + 1);
  if (drop) return t.dropped(drop.position + 1);
  if (redraw) return t.redrawn(redraw.position + 1);
  return t.reworded((reword?.position ?? 0) + 1);
}

type Estimate = ReturnType<typeof useBoard>['estimate'];

function Approve({ film, estimate }: { film: Film; estimate: Estimate }) {
  const [{ fetching }, approve] = useMutation(APPROVE_STORYBOARD);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <div className="board-approve">
      <button
        type="button"
        className="button primary large"
        disabled={fetching}
        onClick={async () => {
          const { data, error } = await approve({ jobId: film.id });
          setProblem(problemOf(data?.approveStoryboard, error));
        }}
      >
        {estimate && estimate.total !== '0'
          ? texts.board.approveFor(amount(estimate.total))
          : texts.gate.approve}
      </button>
      {estimate && (
        <p className="dim" title={estimate.basis}>
          {texts.board.takes(
            estimate.total === '0' ? texts.units.free : amount(estimate.total),
            about(estimate.seconds),
          )}
        </p>
      )}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
