/** The filter graph of one piece of a film. Made of numbers only: text reaches ffmpeg as pictures, files as inputs. */

import type { Focus, Layer, Segment, Stretch } from '../film/cut/segments.js';
import type { Crop } from '../film/cut/timeline.js';
import { FPS, type FrameSize } from '../film/format.js';
import { TO_ENCODER } from './encoding.js';

/** A picture that lies over the film: an overlay, drawn for this film's size, and where its corner goes. */
export type PlacedPicture = { path: string; x: number; y: number };

/** How many frames an overlay takes to come, and to go. Captions follow speech, so they don't linger. */
const OVERLAY_FADE = { CALL_TO_ACTION: 12, TITLE: 12, LOGO: 12, SUBTITLE: 3 } as const;

/** Inputs 0 and, in a crossfade, 1 are clips; those after them are pictures. The result is called [film]. */
export function segmentGraph(segment: Segment, pictures: readonly PlacedPicture[]): string {
  const { frames, size, layers, crossfade, fades, overlays } = segment;
  const chains = layers.map(
    (layer, input) => `[${input}:v]${layerFilters(layer, frames, size, `${input}`)}[clip${input}]`,
  );
  let top = 'clip0';
  const add = (chain: string, name: string) => {
    chains.push(`${chain}[${name}]`);
    top = name;
  };

  if (crossfade) {
    chains.push(`[clip1]format=yuva420p,${fade('in', comingIn(crossfade), ':alpha=1')}[coming]`);
    add('[clip0][coming]overlay=format=yuv420', 'crossed');
  }
  for (const [index, { direction, ...stretch }] of fades.entries()) {
    const [type, shown] =
      direction === 'IN' ? (['in', stretch] as const) : (['out', goingOut(stretch)] as const);
    add(`[${top}]${fade(type, shown)}`, `faded${index}`);
  }
  for (const [index, picture] of pictures.entries()) {
    const { kind, ...stretch } = overlays[index]!;
    const still = `scale=out_color_matrix=bt709:out_range=tv,format=yuva420p,${repeated(frames)}`;
    chains.push(
      `[${layers.length + index}:v]${still},${comeAndGo(stretch, OVERLAY_FADE[kind])}[picture${index}]`,
    );
    add(`[${top}][picture${index}]overlay=x=${picture.x}:y=${picture.y}:format=yuv420`, `over${index}`);
  }
  add(`[${top}]${TO_ENCODER}`, 'film');
  return chains.join(';');
}

/** From the input's first frame to exactly so many frames on the film's grid, in the film's size. */
function layerFilters(layer: Layer, frames: number, size: FrameSize, name: string): string {
  const { from, speed, crop, focus, lastFrame } = layer;
  const available = Math.max(1, Math.floor((lastFrame - from) / speed + 1e-6) + 1);
  return [
    speed === 1 ? null : retimed(from, speed),
    exactly(frames, available, name),
    crop && cropFilter(crop),
    coverFilter(size, focus, layer),
  ]
    .filter(Boolean)
    .join(',');
}

/**
 * The input begins with the whole frame before `from`, and a piece may begin between two: it then shows the same
 * frames as a longer piece that it is cut out of.
 */
function retimed(from: number, speed: number): string {
  const between = Math.round((from - Math.floor(from)) * 1000) / 1000;
  // Ticks are cut off and not rounded: half a tick keeps a moment between two frames from falling to either side.
  return `setpts=(PTS-STARTPTS-${between}/(${FPS}*TB))/${speed}+0.5,fps=${FPS}:start_time=0`;
}

/**
 * So many frames, of so many that there are; the last one is held for the rest. It is taken out to be repeated by
 * itself: counting to it inside the loop filter is off by one in some versions of ffmpeg.
 */
export function exactly(frames: number, available: number, name: string): string {
  if (available >= frames) return `trim=end_frame=${frames},${onGrid}`;
  const shown = `split[all${name}][rest${name}];[all${name}]trim=end_frame=${available}[shown${name}]`;
  const last = `[rest${name}]trim=start_frame=${available - 1}:end_frame=${available},setpts=0`;
  const held = `${last},loop=loop=${frames - available - 1}:size=1:start=0,${onGrid}[held${name}]`;
  return `${shown};${held};[shown${name}][held${name}]concat=n=2,${onGrid}`;
}

/** The first frame is shown for so many frames before it. */
export function firstHeld(frames: number): string {
  const held = `[ahead]trim=end_frame=1,loop=loop=${frames - 1}:size=1:start=0,${onGrid}[before]`;
  return `split[ahead][behind];${held};[before][behind]concat=n=2,${onGrid}`;
}

const onGrid = `setpts=N/(${FPS}*TB)`;
const repeated = (frames: number): string => `loop=loop=${frames - 1}:size=1:start=0,settb=1/15360,${onGrid}`;

const cropFilter = ({ x, y, width, height }: Crop): string => `crop=iw*${width}:ih*${height}:iw*${x}:ih*${y}`;

type Within = Pick<Layer, 'from' | 'speed' | 'lastFrame'>;

/** Fills the frame and cuts off what is too much, so that the focus stays in, `within` the source where it moves. */
export function coverFilter({ width, height }: FrameSize, focus: Focus, within?: Within): string {
  const at = (axis: 'x' | 'y') => (within ? movingFocus(focus, axis, within) : String(focus[axis]));
  const x = `clip(iw*${at('x')}-${width / 2}\\,0\\,iw-${width})`;
  const y = `clip(ih*${at('y')}-${height / 2}\\,0\\,ih-${height})`;
  const scale = `scale=${width}:${height}:force_original_aspect_ratio=increase:flags=bicubic`;
  return `${scale},crop=${width}:${height}:${x}:${y}`;
}

/** `n` counts the frames of the piece, which begins somewhere in the source. */
function movingFocus(focus: Focus, axis: 'x' | 'y', { from, speed, lastFrame }: Within): string {
  const { [axis]: begins, to } = focus;
  if (!to || to[axis] === begins) return String(begins);
  const way = (to[axis] - begins).toFixed(3);
  return `(${begins}+${way}*clip((${from}+n*${speed})/${Math.max(1, lastFrame)}\\,0\\,1))`;
}

/** Neither the first nor the last frame of a crossfade is one clip alone. */
const comingIn = ({ offset, of }: Stretch): Stretch => ({ offset: offset + 1, of: of + 1 });
/** The last frame that fades out is black. */
const goingOut = ({ offset, of }: Stretch): Stretch => ({ offset: offset + 1, of });

/** The filter knows whole fades only; a stretch from its middle is shown by setting the clock forward. */
function fade(type: 'in' | 'out', { offset, of }: Stretch, options = ''): string {
  return `${clock(offset)},fade=t=${type}:st=0:d=${of / FPS}${options},${clock(-offset)}`;
}

function comeAndGo({ offset, of }: Stretch, fadeFrames: number): string {
  const frames = Math.min(fadeFrames, Math.floor(of / 3));
  if (frames === 0) return 'null';
  const [length, goes] = [frames / FPS, (of - frames) / FPS];
  const filters = `fade=t=in:st=0:d=${length}:alpha=1,fade=t=out:st=${goes}:d=${length}:alpha=1`;
  return `${clock(offset)},${filters},${clock(-offset)}`;
}

const clock = (frames: number): string => `setpts=PTS+(${frames})/(${FPS}*TB)`;
