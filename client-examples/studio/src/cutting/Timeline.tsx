/** The timeline of a finished film, to be touched: every touch is a step that the API plans, and all go in one edit. */
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { place } from '../words.js';
import { ApplyBar } from './ApplyBar.js';
import { type Axis, AxisProvider } from './axis.js';
import { BarLanes } from './BarLanes.js';
import { ClipLane } from './ClipLane.js';
import { type Cut, frames, lengthOfCut, seconds } from './cut.js';
import './cutting.css';
import { Playhead, Ruler } from './Playhead.js';
import { beatsOf, hasMusic, Level, MusicLane, VoiceLane } from './SoundLanes.js';
import { Toolbar } from './Toolbar.js';
import type { Range } from './transport.js';
import { commandFor, commandsOf } from './useCommands.js';
import { useCutting } from './useCutting.js';
import { useTransport } from './useTransport.js';

export type Props = {
  film: Film;
  player: RefObject<HTMLVideoElement | null>;
  chosen: number[];
  onChoose: (clipIndex: number, options: { also: boolean; seekTo?: number; stay?: boolean }) => void;
};

export default function Timeline({ film, player, chosen, onChoose }: Props) {
  const cutting = useCutting(film);
  const { base, cut } = cutting;
  const [preview, setPreview] = useState<Cut | null>(null);
  const [active, setActive] = useState(0);
  const [zoom, setZoom] = useState(1);
  const [range, setRange] = useState<Range>({ from: null, to: null });
  const beats = useMemo(() => beatsOf(film).map(frames), [film]);
  const [snaps, setSnaps] = useState(true);
  const transport = useTransport(player, film.video?.id, { base, cut, range });
  const [element, scroller] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const section = useRef<HTMLElement>(null);
  const shown = preview ?? cut;
  const length = Math.max(lengthOfCut(base), lengthOfCut(cut));
  // biome-ignore lint/correctness/useExhaustiveDependencies: refs stay the same
  const axis: Axis = useMemo(
    () => ({ length, zoom, element, scroller, marks: snaps ? beats : [], preview: setPreview }),
    [length, zoom, snaps, beats],
  );

  function focus(position: number): void {
    setActive(position);
    const wanted = () =>
      section.current?.querySelector<HTMLElement>(`[data-position="${position}"]`)?.focus();
    if (section.current?.contains(document.activeElement)) requestAnimationFrame(wanted);
  }
  const commands = commandsOf({ cutting, transport, active, range, zoom, setRange, setZoom, focus });
  useKeys(section, commands);
  useKeptInPlace(zoom, scroller, () => (transport?.frame() ?? 0) / length);
  useWheel(scroller, (by) => (by < 0 ? commands.zoomIn() : commands.zoomOut()));

  const analysis = film.audioAnalysis;
  const speaks = (film.voiceOver?.lines.length ?? 0) > 0;
  return (
    <section ref={section} className="strip cut-timeline" aria-label={texts.cutting.title}>
      <Toolbar
        transport={transport}
        commands={commands}
        zoom={zoom}
        snaps={beats.length > 0 ? snaps : null}
        onSnaps={setSnaps}
      />
      <AxisProvider value={axis}>
        <div ref={scroller} className="cutting-scroll">
          <div ref={element} className="strip-axis" style={{ width: `${zoom * 100}%` }}>
            <Ruler transport={transport} range={range} length={lengthOfCut(cut)} />
            <ClipLane
              film={film}
              cutting={cutting}
              shown={shown}
              active={Math.min(active, cut.entries.length - 1)}
              chosen={chosen}
              onActive={setActive}
              onChoose={(position, also) => {
                const entry = cut.entries[position];
                if (entry) onChoose(entry.clipIndex, { also, stay: true });
                commands.goTo(position);
              }}
            />
            <BarLanes cutting={cutting} shown={shown} captionsStay={speaks} />
            {hasMusic(film) && <MusicLane film={film} />}
            {speaks && <VoiceLane film={film} />}
            <Playhead transport={transport} />
          </div>
        </div>
      </AxisProvider>
      <ApplyBar cutting={cutting} />
      <div className="levels">
        {hasMusic(film) && <Level cutting={cutting} cut={cut} track="MUSIC" label={texts.cutting.music} />}
        {speaks && <Level cutting={cutting} cut={cut} track="VOICE" label={texts.cutting.voice} />}
      </div>
      <div className="facts">
        <span className="figures">{place(seconds(lengthOfCut(shown)))}</span>
        {analysis?.bpm && (
          <span className="figures">{texts.film.bpm(analysis.bpm.toFixed(1), beats.length > 0)}</span>
        )}
        <details className="keys">
          <summary>{texts.cutting.keys}</summary>
          <dl>
            {texts.cutting.keyList.map(([keys, does]) => (
              <div key={keys}>
                <dt>{keys}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
      <p className="unseen" aria-live="polite">
        {cutting.said}
      </p>
    </section>
  );
}

/** Keys count where the timeline or the film has the focus, or nothing has; never while somebody writes. */
function useKeys(section: RefObject<HTMLElement | null>, commands: ReturnType<typeof commandsOf>): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const target = event.target as HTMLElement;
      const inside = section.current?.contains(target) || target.closest('.player') !== null;
      if (event.defaultPrevented || !(inside || target === document.body || target.id === 'main')) return;
      if (target.matches('input, textarea, select, summary')) return;
      // The browser's own controls take these keys themselves.
      if (target.tagName === 'VIDEO' && [' ', 'ArrowLeft', 'ArrowRight'].includes(event.key)) return;
      // What is in focus scrolls, and a button is pressed, by the key that means more here on a clip and on the ruler.
      const isButton = target.closest('button, a') !== null && !target.matches('[data-position]');
      if (isButton && event.key === ' ') return;
      const command = commandFor(event, latest.current);
      if (!command) return;
      event.preventDefault();
      command();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [section]);
}

/** What the cut line is at stays where it is while the axis grows and shrinks. */
function useKeptInPlace(zoom: number, scroller: RefObject<HTMLElement | null>, shareNow: () => number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolled when it was zoomed
  useEffect(() => {
    const frame = scroller.current;
    if (frame && zoom > 1) frame.scrollLeft = shareNow() * frame.scrollWidth - frame.clientWidth / 2;
  }, [zoom]);
}

/** Ctrl and the wheel, or two fingers on a touchpad. React's own listener could not keep the page from zooming. */
function useWheel(scroller: RefObject<HTMLElement | null>, zoom: (by: number) => void): void {
  const latest = useRef(zoom);
  latest.current = zoom;
  useEffect(() => {
    const frame = scroller.current;
    function turn(event: WheelEvent): void {
      if (!event.ctrlKey) return;
      event.preventDefault();
      latest.current(event.deltaY);
    }
    frame?.addEventListener('wheel', turn, { passive: false });
    return () => frame?.removeEventListener('wheel', turn);
  }, [scroller]);
}
