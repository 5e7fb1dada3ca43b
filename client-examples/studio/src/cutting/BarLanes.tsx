/** Titles, logos and captions as bars, a lane for each kind: moved and trimmed by pointer or keys. */
import { type PointerEvent, useState } from 'react';
import { texts } from '../texts/texts.js';
import { lower, place } from '../words.js';
import { framesPerPixel, reachOf, spanOn, useAxis } from './axis.js';
import { type Bar, type Cut, lengthOfCut, seconds } from './cut.js';
import { followPointer } from './drag.js';
import { Handle } from './Handle.js';
import { barSteps, moveBar, removeBar, snapped } from './steps.js';
import type { Cutting } from './useCutting.js';

type How = 'move' | 'start' | 'end';
type Props = {
  cutting: Cutting;
  shown: Cut;
  /** Captions of what is said stay with the words. */
  captionsStay: boolean;
};

export function BarLanes({ cutting, shown, captionsStay }: Props) {
  const axis = useAxis();
  const [active, setActive] = useState<string | null>(null);
  const kinds = [...new Set(shown.bars.map(({ kind }) => kind))];
  const film = lengthOfCut(cutting.cut);

  function commit(bar: Bar, after: Bar): void {
    if (after.start === bar.start && after.end === bar.end) return;
    const said = texts.cutting.barMoved(nameOf(bar), place(seconds(after.start)), place(seconds(after.end)));
    if (cutting.touch(barSteps(bar, after), said)) setActive(keyOf(after));
  }

  function drag(event: PointerEvent<HTMLElement>, bar: Bar, how: How): void {
    const perPixel = framesPerPixel(axis);
    let after = bar;
    followPointer(event, {
      onMove(pixels) {
        const by = Math.round(pixels * perPixel);
        const edge = how === 'end' ? bar.end : bar.start;
        after = moveBar(bar, how, snapped(edge + by, axis.marks, reachOf(axis)) - edge, film);
        axis.preview({ ...cutting.cut, bars: cutting.cut.bars.map((each) => (each === bar ? after : each)) });
      },
      onEnd(moved) {
        axis.preview(null);
        if (moved) commit(bar, after);
      },
    });
  }

  return kinds.map((kind) => (
    <ul key={kind} className="strip-lane overlays" aria-label={lower(kind)}>
      {shown.bars
        .map((bar, index) => ({ bar, of: cutting.cut.bars[index] ?? bar }))
        .filter(({ bar }) => bar.kind === kind)
        .map(({ bar, of }) => {
          const fixed = captionsStay && kind === 'SUBTITLE';
          const isActive = active === keyOf(of);
          const step = (how: How, by: number) => commit(of, moveBar(of, how, by, film));
          return (
            <li
              key={keyOf(of)}
              style={spanOn(axis.length, bar.start, bar.end)}
              data-active={isActive || undefined}
            >
              <button
                type="button"
                title={fixed ? texts.cutting.captionStays : nameOf(bar)}
                aria-label={texts.cutting.bar(
                  nameOf(bar),
                  place(seconds(bar.start)),
                  place(seconds(bar.end)),
                )}
                onFocus={() => setActive(keyOf(of))}
                onPointerDown={(event) => {
                  if (!fixed && (event.pointerType !== 'touch' || isActive)) drag(event, of, 'move');
                }}
                onKeyDown={(event) => {
                  const direction = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
                  const removes = event.key === 'Delete' || event.key === 'Backspace';
                  if (!direction && !removes) return;
                  event.preventDefault();
                  event.stopPropagation();
                  if (removes) cutting.touch([removeBar(of)], texts.cutting.barRemoved(nameOf(of)));
                  else if (direction && !fixed) step('move', direction * (event.shiftKey ? 10 : 1));
                }}
              >
                {nameOf(bar)}
              </button>
              {isActive &&
                !fixed &&
                (['start', 'end'] as const).map((edge) => (
                  <Handle
                    key={edge}
                    edge={edge}
                    label={texts.cutting.barEdge[edge](nameOf(bar))}
                    value={seconds(bar[edge])}
                    min={0}
                    max={seconds(film)}
                    text={place(seconds(bar[edge]))}
                    onDown={(event) => drag(event, of, edge)}
                    onStep={(direction, far) => step(edge, direction * (far ? 10 : 1))}
                  />
                ))}
            </li>
          );
        })}
    </ul>
  ));
}

const nameOf = ({ kind, text }: Bar) => text ?? lower(kind);
const keyOf = ({ kind, text, start }: Bar) => (kind === 'SUBTITLE' ? `${kind} ${start}` : `${kind} ${text}`);
