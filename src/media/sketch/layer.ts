/**
 * The world that is drawn in: one unit high, y downwards, x from the middle. A wide frame shows y from 0 to 1;
 * layers reach beyond it on every side, so that a camera can move and a portrait frame shows the same place.
 */
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../../film/seed.js';
import type { Light } from './light.js';
import type { Setting } from './setting.js';

export type Brush = SKRSContext2D;

/** How far layers reach to both sides, and above and below the frame. */
export const REACH = 2;
export const ABOVE = -0.45;
export const BELOW = 1.45;

/** Narrow frames show more sky and ground, so that they still show a place and not a slit of it. */
export const tallness = (aspect: number): number => (aspect < 0.8 ? 1.3 : aspect < 1.3 ? 1.16 : 1);

export type Layer = {
  /** Distance from the camera; things at 1 move most. */
  depth: number;
  /** Nothing is drawn above or below these; saves pixels. */
  top: number;
  bottom: number;
  paint(brush: Brush): void;
};

export type Stage = {
  reading: Setting;
  light: Light;
  /** A stream of numbers that belongs to one thing in the scene, so that adding another does not change it. */
  random(thing: string): Random;
};

export type Window = { x: number; y: number; width: number; height: number };

export const layer = (depth: number, paint: (brush: Brush) => void, top = ABOVE, bottom = BELOW): Layer => ({
  depth,
  top,
  bottom,
  paint,
});

/** A layer as pixels: `window` says which part of the world they show. */
export type Plate = { canvas: Canvas; window: Window; depth: number };

/** `roll` turns the world around its origin; a rolled layer has no edges that could be relied on. */
export function plateOf(painted: Layer, window: Window, pixelsPerUnit: number, roll = 0): Plate | null {
  const top = roll ? window.y : Math.max(window.y, painted.top);
  const bottom = roll ? window.y + window.height : Math.min(window.y + window.height, painted.bottom);
  if (bottom <= top) return null;
  const width = Math.max(1, Math.ceil(window.width * pixelsPerUnit));
  const height = Math.max(1, Math.ceil((bottom - top) * pixelsPerUnit));
  const canvas = createCanvas(width, height);
  const brush = canvas.getContext('2d');
  brush.setTransform(pixelsPerUnit, 0, 0, pixelsPerUnit, -window.x * pixelsPerUnit, -top * pixelsPerUnit);
  brush.rotate(roll);
  painted.paint(brush);
  return {
    canvas,
    window: { x: window.x, y: top, width: width / pixelsPerUnit, height: height / pixelsPerUnit },
    depth: painted.depth,
  };
}
