/** Plays the cut as it is proposed, from the film as it is: forwards, backwards, faster, frame by frame, between two marks. */
import { type Cut, FPS, lengthOfCut, positionAt, startsOf } from './cut.js';
import { filmFrame } from './preview.js';

export type Range = { from: number | null; to: number | null };
type Cuts = { base: Cut; cut: Cut; range: Range };
export type Transport = ReturnType<typeof createTransport>;

const FASTEST = 8;

export function createTransport(video: HTMLVideoElement, cuts: () => Cuts) {
  const listeners = new Set<(frame: number, playing: boolean) => void>();
  let at = Math.round(video.currentTime * FPS);
  /** Of our own: browsers play forwards only. */
  let backwards = 0;
  let timer = 0;
  let last = 0;

  const playing = () => !video.paused || backwards > 0;
  const tell = () => {
    for (const listener of listeners) listener(at, playing());
  };
  const onScreen = () => video.currentTime * FPS;

  function show(frame: number): void {
    const { base, cut } = cuts();
    at = Math.min(Math.max(0, frame), lengthOfCut(cut) - 1);
    // Into the frame and not onto its edge, where the one before might be shown.
    video.currentTime = (Math.floor(base === cut ? at : filmFrame(base, cut, at)) + 0.5) / FPS;
    tell();
  }

  function follow(): void {
    const { base, cut, range } = cuts();
    if (base === cut) at = onScreen();
    else {
      const position = positionAt(cut, at);
      const start = startsOf(cut)[position]!;
      const end = start + cut.entries[position]!.length;
      at = start + onScreen() - filmFrame(base, cut, start);
      if (at >= end - 0.5 || at < start - 2) {
        if (end >= lengthOfCut(cut)) pause();
        else show(end);
        return;
      }
    }
    if (range.to !== null && range.from !== null && at >= range.to) show(range.from);
    else tell();
  }

  function tick(now: number): void {
    if (backwards > 0) {
      const next = at - (backwards * FPS * (now - last)) / 1000;
      if (next <= 0) backwards = 0;
      if (!video.seeking || next <= 0) {
        last = now;
        show(next);
      }
    } else follow();
    timer = playing() ? requestAnimationFrame(tick) : 0;
  }

  function run(): void {
    last = performance.now();
    if (timer === 0) timer = requestAnimationFrame(tick);
  }

  function pause(): void {
    backwards = 0;
    video.pause();
    tell();
  }

  function forward(rate: number): void {
    backwards = 0;
    video.playbackRate = rate;
    if (at >= lengthOfCut(cuts().cut) - 1) show(cuts().range.from ?? 0);
    // A browser that wants a click first leaves the film as it is.
    video.play().catch(() => {});
  }

  const settle = () => {
    if (playing()) return run();
    // The browser's own controls know the film as it is, and nothing of a proposal.
    const { base, cut } = cuts();
    if (base === cut) at = onScreen();
    tell();
  };
  const events = ['play', 'pause', 'seeked', 'loadedmetadata'];
  for (const event of events) video.addEventListener(event, settle);

  return {
    frame: () => Math.floor(at + 1e-3),
    show,
    step(by: number): void {
      pause();
      show(Math.floor(at + 1e-3) + by);
    },
    toggle: () => (playing() ? pause() : forward(1)),
    pause,
    /** Once more is twice as fast. */
    faster(): void {
      forward(video.paused ? 1 : Math.min(FASTEST, video.playbackRate * 2));
    },
    reverse(): void {
      const rate = backwards === 0 ? 1 : Math.min(FASTEST, backwards * 2);
      video.pause();
      backwards = rate;
      run();
    },
    subscribe(listener: (frame: number, playing: boolean) => void): () => void {
      listeners.add(listener);
      listener(at, playing());
      return () => listeners.delete(listener);
    },
    close(): void {
      cancelAnimationFrame(timer);
      backwards = 0;
      for (const event of events) video.removeEventListener(event, settle);
    },
  };
}
