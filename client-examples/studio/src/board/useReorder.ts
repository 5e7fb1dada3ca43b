/** Things of a list put into another order by a handle: with a mouse, a pen or a finger. */
import { type PointerEvent, useRef, useState } from 'react';

type Drag = { from: number; to: number };

/** The list's items are its element's children, in their order. */
export function useReorder(onMove: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  function under({ clientX, clientY }: PointerEvent): number {
    const items = [...(list.current?.children ?? [])];
    const found = document.elementFromPoint(clientX, clientY);
    return items.findIndex((item) => item.contains(found));
  }

  const handleOf = (from: number) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from, to: from });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const to = drag ? under(event) : -1;
      if (drag && to >= 0 && to !== drag.to) setDrag({ ...drag, to });
    },
    onPointerUp() {
      setDrag(null);
      if (drag && drag.to !== drag.from) onMove(drag.from, drag.to);
    },
    onPointerCancel: () => setDrag(null),
  });

  return { list, drag, handleOf };
}
