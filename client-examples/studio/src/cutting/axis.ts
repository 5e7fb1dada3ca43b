/** What the lanes share: the length that the axis stands for, and where it lies on the page. */
import { createContext, type RefObject, useContext } from 'react';
import type { Cut } from './cut.js';

export type Axis = {
  /** Frames that the whole of it stands for; stays while something is dragged. */
  length: number;
  zoom: number;
  element: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  /** Frames that cuts and bars are drawn to. */
  marks: readonly number[];
  /** Shown instead of the cut while a finger is down. */
  preview: (cut: Cut | null) => void;
};

const AxisContext = createContext<Axis | null>(null);
export const AxisProvider = AxisContext.Provider;
export const useAxis = (): Axis => useContext(AxisContext)!;

/** How near a mark has to be, to a finger. */
const REACH_PX = 8;

export const framesPerPixel = ({ element, length }: Axis): number =>
  length / Math.max(1, element.current!.getBoundingClientRect().width);
export const reachOf = (axis: Axis): number => REACH_PX * framesPerPixel(axis);
export const frameAtPointer = (axis: Axis, clientX: number): number =>
  (clientX - axis.element.current!.getBoundingClientRect().left) * framesPerPixel(axis);

/** The axis runs from left to right in every language, as film does. */
export const spanOn = (length: number, start: number, end: number) => ({
  left: `${(start / length) * 100}%`,
  width: `${((end - start) / length) * 100}%`,
});
