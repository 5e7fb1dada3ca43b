/** One end of a clip or a bar: dragged, or moved by the arrow keys. To those who don't see it, a slider. */
import type { KeyboardEvent, PointerEvent } from 'react';

type Props = {
  edge: 'start' | 'end';
  label: string;
  /** Frames or seconds, whatever is said of it. */
  value: number;
  min: number;
  max: number;
  text: string;
  onDown: (event: PointerEvent<HTMLElement>) => void;
  /** One frame or to the next mark, later or earlier. */
  onStep: (direction: 1 | -1, far: boolean) => void;
};

export function Handle({ edge, label, value, min, max, text, onDown, onStep }: Props) {
  function press(event: KeyboardEvent): void {
    const direction = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
    if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(direction, event.shiftKey);
  }
  return (
    <span
      role="slider"
      tabIndex={0}
      className="handle"
      data-edge={edge}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuetext={text}
      onPointerDown={(event) => {
        event.stopPropagation();
        onDown(event);
      }}
      onKeyDown={press}
    />
  );
}
