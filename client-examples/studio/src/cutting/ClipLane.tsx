/** The clips on the axis: dragged to another place, trimmed at their ends, one of them with the focus. */
import { useRef } from 'react';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { lower, place } from '../words.js';
import { frameAtPointer, framesPerPixel, reachOf, spanOn, useAxis } from './axis.js';
import { ClipBlock } from './ClipBlock.js';
import { type Cut, frames, lengthOfCut, seconds, startsOf, withStep } from './cut.js';
import { followPointer } from './drag.js';
import { Handle } from './Handle.js';
import { snapped, trimRoom, trimStep } from './steps.js';
import type { Cutting } from './useCutting.js';

type Edge = 'start' | 'end';
type Props = {
  film: Film;
  cutting: Cutting;
  /** What is on the screen: the cut, or what a finger makes of it just now. */
  shown: Cut;
  active: number;
  chosen: number[];
  onActive: (position: number) => void;
  onChoose: (position: number, also: boolean) => void;
};

export function ClipLane({ film, cutting, shown, active, chosen, onActive, onChoose }: Props) {
  const axis = useAxis();
  const { cut } = cutting;
  const starts = startsOf(shown);
  const filmed = (position: number) => {
    const { clipIndex } = cut.entries[position]!;
    const length = film.clips.find((clip) => clip.clipIndex === clipIndex)?.video?.durationSeconds;
    return length == null ? null : frames(length);
  };

  /** As far as it goes, and onto a beat that is near: where a trim ends is where the next clip begins. */
  function trimBy(position: number, edge: Edge, asked: number, reach: number): number {
    const entry = cut.entries[position]!;
    const { least, most } = trimRoom(entry, edge, filmed(position));
    const within = Math.min(most, Math.max(least, Math.round(asked)));
    const end = startsOf(cut)[position]! + entry.length;
    const onMark = end - snapped(end - within, axis.marks, reach);
    return onMark >= least && onMark <= most ? onMark : within;
  }

  function commitTrim(position: number, edge: Edge, by: number): void {
    if (by === 0) return;
    const step = trimStep(position, edge, by);
    const left = cut.entries[position]!.length - by;
    cutting.touch([step], texts.cutting.trimmed(position + 1, place(seconds(left))));
  }

  function dragEdge(event: React.PointerEvent<HTMLElement>, position: number, edge: Edge): void {
    const perPixel = framesPerPixel(axis);
    let by = 0;
    followPointer(event, {
      onMove(pixels) {
        by = trimBy(position, edge, (edge === 'start' ? 1 : -1) * pixels * perPixel, reachOf(axis));
        axis.preview(by === 0 ? null : withStep(cut, trimStep(position, edge, by)));
      },
      onEnd(moved) {
        axis.preview(null);
        if (moved) commitTrim(position, edge, by);
      },
    });
  }

  function stepEdge(position: number, edge: Edge, direction: 1 | -1, far: boolean): void {
    const entry = cut.entries[position]!;
    const end = startsOf(cut)[position]! + entry.length;
    // Later at the start is shorter, later at the end is longer; a beat is where the cut behind it comes to lie.
    const shorter = edge === 'start' ? direction : -direction;
    const ahead = axis.marks.filter((mark) => (shorter > 0 ? mark < end : mark > end));
    const beat = shorter > 0 ? ahead.at(-1) : ahead[0];
    commitTrim(
      position,
      edge,
      trimBy(position, edge, far ? (beat === undefined ? shorter * 10 : end - beat) : shorter, 0),
    );
  }

  function dragBlock(event: React.PointerEvent<HTMLElement>, position: number): void {
    onActive(position);
    const middles = startsOf(cut).map((start, index) => start + cut.entries[index]!.length / 2);
    let toPosition = position;
    followPointer(event, {
      onMove(_, { clientX }) {
        const frame = frameAtPointer(axis, clientX);
        toPosition = middles.filter((middle, index) => index !== position && middle < frame).length;
        axis.preview(withStep(cut, { move: { position, toPosition } }));
      },
      onEnd(moved) {
        axis.preview(null);
        if (!moved || toPosition === position) return;
        if (
          cutting.touch(
            [{ move: { position, toPosition } }],
            texts.cutting.moved(position + 1, toPosition + 1),
          )
        )
          onActive(toPosition);
      },
    });
  }

  const latest = { dragEdge, dragBlock, onChoose, onActive };
  const actions = useRef(latest);
  actions.current = latest;

  return (
    <ol className="strip-lane clips" aria-label={texts.cutting.clips}>
      {shown.entries.map((entry, position) => {
        const clip = film.clips.find(({ clipIndex }) => clipIndex === entry.clipIndex);
        const [start, end] = [starts[position]!, starts[position]! + entry.length];
        const transition = entry.transition === 'CUT' ? null : lower(entry.transition);
        const { left, width } = spanOn(axis.length, start, end);
        const isActive = position === active;
        return (
          <li
            key={entry.key}
            style={{ left, width }}
            data-transition={entry.transition}
            data-active={isActive || undefined}
          >
            <ClipBlock
              position={position}
              label={texts.film.clipOnAxis(
                position + 1,
                place(seconds(start)),
                place(seconds(end)),
                transition,
              )}
              thumbnail={clip?.thumbnail?.url ?? null}
              status={clip?.status ?? 'PENDING'}
              pressed={chosen.includes(entry.clipIndex)}
              active={isActive}
              actions={actions}
            />
            {isActive &&
              (['start', 'end'] as const).map((edge) => (
                <Handle
                  key={edge}
                  edge={edge}
                  label={texts.cutting.edge[edge](position + 1)}
                  value={seconds(entry.length)}
                  min={0}
                  max={seconds(lengthOfCut(shown))}
                  text={texts.cutting.long(place(seconds(entry.length)))}
                  onDown={(event) => dragEdge(event, position, edge)}
                  onStep={(direction, far) => stepEdge(position, edge, direction, far)}
                />
              ))}
          </li>
        );
      })}
    </ol>
  );
}
