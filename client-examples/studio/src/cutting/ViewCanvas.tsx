/** A canvas as wide as what is in sight of the axis, however far that is zoomed in: it stays in place and is drawn anew. */
import { type RefObject, useEffect, useRef } from 'react';
import { keepDrawn } from '../film/keepDrawn.js';

/** What is in sight, as shares of the axis, and the size to draw in. */
export type View = {
  from: number;
  to: number;
  width: number;
  height: number;
  color: (name: string) => string;
};
type Props = {
  scroller: RefObject<HTMLElement | null>;
  zoom: number;
  className: string;
  label: string;
  draw: (context: CanvasRenderingContext2D, view: View) => void;
};

export function ViewCanvas({ scroller, zoom, className, label, draw }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const [element, frame] = [canvas.current!, scroller.current!];
    let asked = 0;
    function paint(): void {
      asked = 0;
      const density = window.devicePixelRatio || 1;
      const inSight = frame.clientWidth;
      const all = inSight * zoom;
      element.style.width = `${inSight}px`;
      const [width, height] = [Math.round(inSight * density), Math.round(element.clientHeight * density)];
      if (width === 0 || height === 0) return;
      element.width = width;
      element.height = height;
      const style = getComputedStyle(element);
      const from = frame.scrollLeft / all;
      const color = (name: string) => style.getPropertyValue(name).trim();
      draw(element.getContext('2d')!, { from, to: from + inSight / all, width, height, color });
    }
    const ask = () => {
      asked ||= requestAnimationFrame(paint);
    };
    const stop = keepDrawn(frame, ask);
    frame.addEventListener('scroll', ask, { passive: true });
    ask();
    return () => {
      cancelAnimationFrame(asked);
      stop();
      frame.removeEventListener('scroll', ask);
    };
  }, [scroller, draw, zoom]);
  return <canvas ref={canvas} className={`view-canvas ${className}`} role="img" aria-label={label} />;
}
