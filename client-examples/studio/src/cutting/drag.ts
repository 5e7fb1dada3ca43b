/** A pointer from down to up: mouse, pen and finger alike. Escape puts back what it moved. */
import type { PointerEvent } from 'react';

/** Less is a click. */
const MOVED_PX = 4;

type Drag = {
  /** Pixels from where it began. */
  onMove: (by: number, event: globalThis.PointerEvent) => void;
  onEnd: (moved: boolean) => void;
};

export function followPointer(down: PointerEvent<HTMLElement>, { onMove, onEnd }: Drag): void {
  if (down.button !== 0) return;
  const element = down.currentTarget;
  const { clientX, pointerId } = down;
  let moved = false;
  // From the beginning: a handle is left within a few pixels.
  element.setPointerCapture(pointerId);

  function move(event: globalThis.PointerEvent): void {
    const by = event.clientX - clientX;
    if (!moved && Math.abs(by) < MOVED_PX) return;
    moved = true;
    onMove(by, event);
  }
  function end(kept: boolean): void {
    stopped.abort();
    // The click that follows a drag chooses nothing.
    if (moved) element.addEventListener('click', refuse, { capture: true, once: true });
    setTimeout(() => element.removeEventListener('click', refuse, { capture: true }));
    onEnd(moved && kept);
  }
  const stopped = new AbortController();
  const { signal } = stopped;
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', () => end(true), { signal });
  element.addEventListener('pointercancel', () => end(false), { signal });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
}

function refuse(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
