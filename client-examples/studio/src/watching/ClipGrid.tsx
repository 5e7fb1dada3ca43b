/** All clips in the order of the film. Arrow keys walk over the grid, Enter chooses; several can be chosen to be changed at once. */
import { memo, useRef, useState } from 'react';
import { placeInFilm } from '../film/lanes.js';
import { here } from '../server/files.js';
import { texts } from '../texts/texts.js';
import { clock } from '../words.js';
import { unchangedIn } from './unchanged.js';
import type { Film } from './useFilm.js';

type Clip = Film['clips'][number];
type Props = {
  film: Film;
  chosen: number[];
  onChoose: (clipIndex: number, options: { seekTo?: number | null; also?: boolean }) => void;
};

export const ClipGrid = memo(
  function ClipGrid({ film, chosen, onChoose }: Props) {
    const grid = useRef<HTMLUListElement>(null);
    const [several, setSeveral] = useState(false);
    const inOrder = [...film.clips].sort(
      (a, b) => (a.timestampStart ?? Infinity) - (b.timestampStart ?? Infinity) || a.clipIndex - b.clipIndex,
    );

    function walk(event: React.KeyboardEvent): void {
      const cards = [...(grid.current?.querySelectorAll('button') ?? [])];
      const at = cards.indexOf(document.activeElement as HTMLButtonElement);
      const columns = cards.filter((card) => card.offsetTop === cards[0]!.offsetTop).length;
      const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key];
      if (at < 0 || !step) return;
      event.preventDefault();
      cards[at + step]?.focus();
    }

    return (
      <section className="section" aria-labelledby="clips-title">
        <div className="section-head">
          <h2 id="clips-title">
            {texts.clips.title}{' '}
            <span className="dim figures">
              {texts.clips.done(
                film.clips.filter(({ status }) => status === 'COMPLETED').length,
                film.clips.length,
              )}
            </span>
          </h2>
          {film.video && film.clips.length > 1 && (
            <button
              type="button"
              className="button small"
              aria-pressed={several}
              title={texts.clips.severalHint}
              onClick={() => setSeveral(!several)}
            >
              {texts.clips.several}
            </button>
          )}
        </div>
        <ul ref={grid} className="clip-grid" data-shape={film.settings.aspectRatio} onKeyDown={walk}>
          {inOrder.map((clip) => (
            <li key={clip.id}>
              <ClipCard
                film={film}
                clip={clip}
                chosen={chosen.includes(clip.clipIndex)}
                several={several}
                onChoose={onChoose}
              />
            </li>
          ))}
        </ul>
      </section>
    );
  },
  unchangedIn('clips', 'timeline', 'video', 'settings'),
);

const STATES: Record<string, string> = texts.clips.states;

const ClipCard = memo(function ClipCard({
  film,
  clip,
  chosen,
  several,
  onChoose,
}: {
  film: Film;
  clip: Clip;
  chosen: boolean;
  several: boolean;
  onChoose: Props['onChoose'];
}) {
  const [broken, setBroken] = useState<string | null>(null);
  const link = here(clip.thumbnail?.url);
  const picture = link === broken ? undefined : link;
  const removed = film.timeline !== null && clip.timestampStart === null;
  const number = texts.page.clipNumber(removed ? clip.clipIndex + 1 : placeInFilm(film, clip.clipIndex));
  const when = removed
    ? texts.clips.removed
    : clip.timestampStart === null
      ? texts.clips.toCome
      : texts.clips.span(clock(clip.timestampStart), clock(clip.timestampEnd));
  const state = STATES[clip.status];
  return (
    <button
      type="button"
      className="clip-card"
      aria-pressed={chosen}
      data-status={clip.status}
      data-removed={removed || undefined}
      onClick={(event) =>
        onChoose(clip.clipIndex, {
          seekTo: clip.timestampStart,
          also: several || event.ctrlKey || event.metaKey,
        })
      }
    >
      <span className="clip-picture">
        <span className="clip-number">{number}</span>
        {picture ? (
          <img
            key={clip.thumbnail?.id}
            src={picture}
            alt=""
            decoding="async"
            onError={() => setBroken(picture)}
          />
        ) : (
          <span className="clip-waits">{state ?? texts.clips.noPicture}</span>
        )}
        <span className="clip-duration figures">{texts.units.seconds(clip.durationSeconds.toFixed(1))}</span>
        {picture && clip.status === 'GENERATING' && <span className="clip-anew">{texts.clips.anew}</span>}
        {clip.isRegenerated && <span className="clip-renewed">{texts.clips.regenerated}</span>}
      </span>
      <span className="clip-words">
        <span className="figures">{when}</span>
        {clip.lyricsPreview && <span className="clip-lyrics">{texts.clips.quoted(clip.lyricsPreview)}</span>}
      </span>
    </button>
  );
}, unchangedIn('timeline'));
