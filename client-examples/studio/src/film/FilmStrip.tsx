/** Song, clips and overlays on one axis of time, with the playhead over them. A click on a clip goes there and chooses it. */
import { memo, type RefObject, useEffect, useRef } from 'react';
import { here } from '../server/files.js';
import { texts } from '../texts/texts.js';
import { unchangedIn } from '../watching/unchanged.js';
import type { Film } from '../watching/useFilm.js';
import { lower, percent, place } from '../words.js';
import { blocksOf, lengthOf } from './lanes.js';
import { Waveform } from './Waveform.js';

type Props = {
  film: Film;
  player: RefObject<HTMLVideoElement | null>;
  chosen: number[];
  onChoose: (clipIndex: number, options: { seekTo?: number; also: boolean }) => void;
};

export const FilmStrip = memo(
  function FilmStrip({ film, player, chosen, onChoose }: Props) {
    const seconds = lengthOf(film);
    const playhead = useRef<HTMLDivElement>(null);
    const filmId = film.video?.id;

    // Moved by hand: sixty times a second is no business of React's.
    // biome-ignore lint/correctness/useExhaustiveDependencies: a new film has a new player
    useEffect(() => {
      const video = player.current;
      if (!video || seconds === 0) return;
      let frame = 0;
      const show = () => {
        if (playhead.current) playhead.current.style.left = `${(video.currentTime / seconds) * 100}%`;
        if (!video.paused) frame = requestAnimationFrame(show);
      };
      const events = ['play', 'pause', 'seeked', 'timeupdate', 'loadedmetadata'];
      for (const event of events) video.addEventListener(event, show);
      show();
      return () => {
        cancelAnimationFrame(frame);
        for (const event of events) video.removeEventListener(event, show);
      };
    }, [player, seconds, filmId]);

    if (seconds === 0) return null;
    const share = (time: number) => `${(time / seconds) * 100}%`;
    const span = (start: number, end: number) => ({
      left: share(start),
      width: share(Math.min(end, seconds) - start),
    });
    const analysis = film.audioAnalysis;
    const sounds = analysis?.waveform.some((peak) => peak > 0) ?? false;

    return (
      <section className="strip" aria-label={texts.film.axis}>
        <div className="strip-axis">
          {analysis && sounds && (
            <>
              <div className="strip-lane sections" aria-hidden="true">
                {analysis.structure
                  .filter(({ start }) => start < seconds)
                  .map(({ type, start, end, energy }) => (
                    <span key={start} style={span(start, end)} data-energy={energy}>
                      {lower(type)}
                    </span>
                  ))}
              </div>
              <Waveform analysis={analysis} seconds={seconds} />
            </>
          )}
          <ol className="strip-lane clips">
            {blocksOf(film).map(({ key, clipIndex, position, start, end, transition }) => {
              const clip = film.clips.find((each) => each.clipIndex === clipIndex);
              const picture = here(clip?.thumbnail?.url);
              return (
                <li key={key} style={span(start, end)} data-transition={transition}>
                  <button
                    type="button"
                    aria-pressed={chosen.includes(clipIndex)}
                    aria-label={texts.film.clipOnAxis(
                      position + 1,
                      place(start),
                      place(end),
                      transition === 'CUT' ? null : lower(transition),
                    )}
                    data-status={clip?.status ?? 'PENDING'}
                    style={picture ? { backgroundImage: `url("${picture}")` } : undefined}
                    onClick={(event) =>
                      onChoose(clipIndex, { seekTo: start, also: event.ctrlKey || event.metaKey })
                    }
                  >
                    <span aria-hidden="true">{position + 1}</span>
                  </button>
                </li>
              );
            })}
          </ol>
          {film.timeline && film.timeline.overlays.length > 0 && (
            <ul className="strip-lane overlays" aria-label={texts.film.overlays}>
              {film.timeline.overlays.map((overlay) => (
                <li
                  key={`${overlay.kind}-${overlay.start}`}
                  style={span(overlay.start, overlay.end)}
                  title={overlay.text ?? lower(overlay.kind)}
                >
                  {overlay.text ?? lower(overlay.kind)}
                </li>
              ))}
            </ul>
          )}
          {film.video && <div ref={playhead} className="playhead" aria-hidden="true" />}
        </div>
        <p className="facts">
          <span className="figures">{place(seconds)}</span>
          {analysis?.bpm && sounds && (
            <span className="figures">
              {texts.film.bpm(analysis.bpm.toFixed(1), analysis.beatConfidence >= 0.5)}
            </span>
          )}
          {analysis && sounds && <span>{analysis.mood.primary}</span>}
          {film.video?.beatSync && <span>{texts.film.cutsOnBeat(percent(film.video.beatSync.hitRate))}</span>}
        </p>
      </section>
    );
  },
  unchangedIn('clips', 'timeline', 'video', 'scenePlan', 'audioAnalysis'),
);
