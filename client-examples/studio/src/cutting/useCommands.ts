/** All that keys and buttons do on the timeline, and which key does what. */
import type { KeyboardEvent } from 'react';
import { texts } from '../texts/texts.js';
import { lengthOfCut, MIN_FRAMES, positionAt, type Step, seconds, startsOf } from './cut.js';
import { cutOutSteps, splitStep, trimStep } from './steps.js';
import type { Range, Transport } from './transport.js';
import type { Cutting } from './useCutting.js';

/** So wide that a frame is about as wide as a finger's mark, in films of a minute. */
const MAX_ZOOM = 40;

type Given = {
  cutting: Cutting;
  transport: Transport | null;
  active: number;
  range: Range;
  zoom: number;
  setRange: (range: Range) => void;
  setZoom: (zoom: number) => void;
  /** Makes a clip the one that keys are about. */
  focus: (position: number) => void;
};
export type Commands = ReturnType<typeof commandsOf>;

export function commandsOf({ cutting, transport, active, range, zoom, setRange, setZoom, focus }: Given) {
  const { cut, touch } = cutting;
  const words = texts.cutting;
  const count = cut.entries.length;
  const position = Math.min(active, count - 1);
  const now = () => transport?.frame() ?? 0;
  const under = () => positionAt(cut, now());
  const into = (at: number) => now() - startsOf(cut)[at]!;
  const one = (step: Step | null, said: string) => (step ? touch([step], said) : cutting.say(words.notHere));
  const isRange = range.from !== null && range.to !== null && range.to > range.from;
  const goTo = (wanted: number) => {
    const next = Math.min(count - 1, Math.max(0, wanted));
    focus(next);
    transport?.show(startsOf(cut)[next]!);
  };
  const zoomTo = (wanted: number) => setZoom(Math.min(MAX_ZOOM, Math.max(1, wanted)));

  return {
    canEdit: cutting.resting && !cutting.busy,
    canRemove: cutting.resting && !cutting.busy && count > 1,
    canCutOut: cutting.resting && !cutting.busy && isRange,
    canUndo: cutting.canUndo,
    canRedo: cutting.canRedo,
    canZoomIn: zoom < MAX_ZOOM,
    undo: cutting.undo,
    redo: cutting.redo,
    zoomIn: () => zoomTo(zoom * 1.6),
    zoomOut: () => zoomTo(zoom / 1.6),
    zoomToFit: () => zoomTo(1),
    split: () => one(splitStep(cut, under(), into(under())), words.split(under() + 1)),
    duplicate: () => one({ duplicate: { position } }, words.duplicated(position + 1)),
    remove: () => {
      if (count > 1 && touch([{ remove: { position } }], words.removed(position + 1)))
        focus(Math.max(0, Math.min(position, count - 2)));
    },
    move: (by: number) => {
      const toPosition = position + by;
      if (toPosition < 0 || toPosition >= count) return;
      if (touch([{ move: { position, toPosition } }], words.moved(position + 1, toPosition + 1)))
        focus(toPosition);
    },
    /** What is before or behind the cut line goes. */
    trimTo: (edge: 'start' | 'end') => {
      const at = under();
      const by = edge === 'start' ? into(at) : cut.entries[at]!.length - into(at);
      const left = cut.entries[at]!.length - by;
      one(by > 0 && left >= MIN_FRAMES ? trimStep(at, edge, by) : null, words.trimmedTo(at + 1));
    },
    goTo,
    go: (by: number) => goTo(position + by),
    markIn: () => {
      const from = now();
      setRange({ from, to: range.to !== null && range.to > from ? range.to : null });
      cutting.say(words.marked(seconds(from).toFixed(1)));
    },
    markOut: () => {
      const to = now() + 1;
      setRange({ from: range.from !== null && range.from < to ? range.from : null, to });
      cutting.say(words.marked(seconds(to).toFixed(1)));
    },
    unmark: () => setRange({ from: null, to: null }),
    cutOut: () => {
      if (!isRange) return;
      const steps = cutOutSteps(cut, range.from!, range.to!);
      if (steps.length === 0) return cutting.say(words.notHere);
      if (touch(steps, words.cutOutDone)) setRange({ from: null, to: null });
    },
    toStart: () => transport?.show(0),
    toEnd: () => transport?.show(lengthOfCut(cut) - 1),
    step: (by: number) => transport?.step(by),
    toggle: () => transport?.toggle(),
    pause: () => transport?.pause(),
    faster: () => transport?.faster(),
    reverse: () => transport?.reverse(),
    apply: () => void cutting.apply(),
  };
}

/** By key; what needs Ctrl (or Command) and Alt has its own list. */
export function commandFor(
  event: KeyboardEvent | globalThis.KeyboardEvent,
  commands: Commands,
): (() => void) | null {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey) {
    const withControl: Record<string, () => void> = {
      z: shiftKey ? commands.redo : commands.undo,
      y: commands.redo,
      enter: commands.apply,
    };
    const chosen = withControl[key.toLowerCase()];
    if (chosen === commands.undo && !commands.canUndo) return null;
    return chosen === commands.redo && !commands.canRedo ? null : (chosen ?? null);
  }
  if (event.altKey) {
    if (key === 'ArrowLeft') return () => commands.move(-1);
    return key === 'ArrowRight' ? () => commands.move(1) : null;
  }
  const far = shiftKey ? 10 : 1;
  const alone: Record<string, () => void> = {
    ' ': commands.toggle,
    j: commands.reverse,
    k: commands.pause,
    l: commands.faster,
    i: commands.markIn,
    o: commands.markOut,
    x: commands.cutOut,
    s: commands.split,
    d: commands.duplicate,
    '[': () => commands.trimTo('start'),
    ']': () => commands.trimTo('end'),
    '+': commands.zoomIn,
    '=': commands.zoomIn,
    '-': commands.zoomOut,
    '0': commands.zoomToFit,
    arrowleft: () => commands.step(-far),
    arrowright: () => commands.step(far),
    arrowup: () => commands.go(-1),
    arrowdown: () => commands.go(1),
    home: commands.toStart,
    end: commands.toEnd,
    delete: commands.remove,
    backspace: commands.remove,
    escape: commands.unmark,
  };
  return alone[key.toLowerCase()] ?? null;
}
