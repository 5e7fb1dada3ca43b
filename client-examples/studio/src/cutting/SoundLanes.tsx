/** Music and voice as tracks: how loud they are from moment to moment, and how loud they are to be. */
import { useCallback, useMemo, useState } from 'react';
import { inWords } from '../film/Waveform.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { percent } from '../words.js';
import { spanOn, useAxis } from './axis.js';
import { type Cut, frames, levelOf, seconds, type Volume } from './cut.js';
import { drawWaves } from './drawing.js';
import type { Cutting } from './useCutting.js';
import { usePeaks } from './usePeaks.js';
import { ViewCanvas } from './ViewCanvas.js';

/** Under this nobody is sure of the beats. */
const SURE = 0.5;
const LOUDEST = 2;

export const beatsOf = ({ audioAnalysis }: Film): number[] =>
  audioAnalysis && audioAnalysis.beatConfidence >= SURE ? audioAnalysis.beats : [];

const isHeard = ({ audioAnalysis }: Film) => audioAnalysis?.waveform.some((peak) => peak > 0) ?? false;

export const hasMusic = (film: Film): boolean => film.soundtrack !== null || isHeard(film);

export function MusicLane({ film }: { film: Film }) {
  const axis = useAxis();
  const analysis = film.audioAnalysis;
  const song = isHeard(film);
  const made = usePeaks(song ? null : (film.soundtrack?.asset ?? null));
  const sounding = useMemo(
    () => ({
      peaks: song ? analysis!.waveform : (made?.peaks ?? []),
      peakSeconds: song ? analysis!.durationSeconds : (made?.seconds ?? 1),
      beats: beatsOf(film),
      bars: beatsOf(film).length > 0 ? analysis!.downbeats : [],
    }),
    [film, song, analysis, made],
  );
  const length = seconds(axis.length);
  const draw = useCallback<Parameters<typeof ViewCanvas>[0]['draw']>(
    (context, view) => drawWaves(context, view, length, sounding),
    [length, sounding],
  );
  const label = song && analysis ? inWords(analysis) : texts.cutting.music;
  return <ViewCanvas scroller={axis.scroller} zoom={axis.zoom} className="waves" label={label} draw={draw} />;
}

export function VoiceLane({ film }: { film: Film }) {
  const axis = useAxis();
  return (
    <ul className="strip-lane voice" aria-label={texts.cutting.voice}>
      {film.voiceOver!.lines.map((line) => (
        <VoiceBar key={`${line.start} ${line.text}`} line={line} length={axis.length} />
      ))}
    </ul>
  );
}

type Line = NonNullable<Film['voiceOver']>['lines'][number];

function VoiceBar({ line, length }: { line: Line; length: number }) {
  const sound = usePeaks(line.asset);
  return (
    <li style={spanOn(length, frames(line.start), frames(line.end))} title={line.text}>
      <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
        {sound && <path d={outlineOf(sound.peaks)} />}
      </svg>
      <span>{line.text}</span>
    </li>
  );
}

function outlineOf(peaks: readonly number[]): string {
  const every = Math.ceil(peaks.length / 100);
  const points = peaks
    .filter((_, index) => index % every === 0)
    .map((peak, index) => [index, peak * 9] as const);
  const edge = (sign: number) => points.map(([x, y]) => `${x} ${(10 + sign * y).toFixed(1)}`);
  return `M${edge(-1).join('L')}L${edge(1).reverse().join('L')}Z`;
}

type LevelProps = { cutting: Cutting; cut: Cut; track: Volume['track']; label: string };

export function Level({ cutting, cut, track, label }: LevelProps) {
  const given = levelOf(cut, track);
  // Under way it belongs to the finger; when that lets go, it is a change.
  const [moving, setMoving] = useState<number | null>(null);
  const level = moving ?? given ?? 1;
  function keep(): void {
    setMoving(null);
    if (moving === null || moving === given) return;
    cutting.touch([{ volume: { track, volume: moving } }], texts.cutting.levelSet(label, percent(moving)));
  }
  return (
    <label className="level">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={LOUDEST}
        step={0.05}
        value={level}
        disabled={!cutting.resting}
        aria-valuetext={given === null && moving === null ? texts.cutting.levelVaries : percent(level)}
        onChange={(event) => setMoving(Number(event.target.value))}
        onPointerUp={keep}
        onKeyUp={keep}
        onBlur={keep}
      />
      <span className="figures">
        {given === null && moving === null ? texts.cutting.levelVaries : percent(level)}
      </span>
    </label>
  );
}
