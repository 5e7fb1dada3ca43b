/** The ruler and the cut line over all lanes. Moved by hand: sixty times a second is no business of React's. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { texts } from '../texts/texts.js';
import { place } from '../words.js';
import { frameAtPointer, reachOf, spanOn, useAxis } from './axis.js';
import { seconds } from './cut.js';
import { followPointer } from './drag.js';
import { drawRuler } from './drawing.js';
import { snapped } from './steps.js';
import type { Range, Transport } from './transport.js';
import { ViewCanvas } from './ViewCanvas.js';

type Props = { transport: Transport | null; range: Range; length: number };

export function Ruler({ transport, range, length }: Props) {
  const axis = useAxis();
  const [frame, setFrame] = useState(0);
  // Said where it stands, not while it runs.
  useEffect(() => transport?.subscribe((at, playing) => playing || setFrame(Math.floor(at))), [transport]);
  const all = seconds(axis.length);
  const draw = useCallback<Parameters<typeof ViewCanvas>[0]['draw']>(
    (context, view) => drawRuler(context, view, all),
    [all],
  );
  const goTo = (clientX: number) =>
    transport?.show(Math.round(snapped(frameAtPointer(axis, clientX), axis.marks, reachOf(axis) / 2)));
  return (
    <div
      className="ruler"
      role="slider"
      tabIndex={0}
      aria-label={texts.cutting.playhead}
      aria-valuemin={0}
      aria-valuemax={seconds(length)}
      aria-valuenow={seconds(frame)}
      aria-valuetext={place(seconds(frame))}
      onPointerDown={(event) => {
        transport?.pause();
        goTo(event.clientX);
        followPointer(event, { onMove: (_, { clientX }) => goTo(clientX), onEnd: () => {} });
      }}
    >
      <ViewCanvas
        scroller={axis.scroller}
        zoom={axis.zoom}
        className="ticks"
        label={texts.cutting.ruler}
        draw={draw}
      />
      {(range.from !== null || range.to !== null) && (
        <span className="range" style={spanOn(axis.length, range.from ?? 0, range.to ?? length)} />
      )}
    </div>
  );
}

export function Playhead({ transport }: { transport: Transport | null }) {
  const axis = useAxis();
  const line = useRef<HTMLDivElement>(null);
  const { length, scroller } = axis;
  useEffect(
    () =>
      transport?.subscribe((at, playing) => {
        const [element, frame] = [line.current, scroller.current];
        if (!element || !frame) return;
        element.style.left = `${(at / length) * 100}%`;
        if (!playing || frame.scrollWidth <= frame.clientWidth) return;
        const x = (at / length) * frame.scrollWidth;
        if (x < frame.scrollLeft || x > frame.scrollLeft + frame.clientWidth)
          frame.scrollLeft = x - frame.clientWidth * 0.1;
      }),
    [transport, length, scroller],
  );
  return <div ref={line} className="playhead" aria-hidden="true" />;
}
