/** The film, its poster, and all the ways to take it along. */
import { lazy, memo, type RefObject, Suspense, useState } from 'react';
import { here, toSave } from '../server/files.js';
import { texts } from '../texts/texts.js';
import { unchangedIn } from '../watching/unchanged.js';
import type { Film } from '../watching/useFilm.js';
import type { Way } from './Compare.js';
import { TakeAway } from './TakeAway.js';
import { useFormer } from './useFormer.js';

type Video = NonNullable<Film['video']>;

/** Only where there is a film before. */
const Compare = lazy(() => import('./Compare.js'));
const WAYS = ['wipe', 'beside'] as const;

export const Player = memo(
  function Player({ film, ref }: { film: Film; ref: RefObject<HTMLVideoElement | null> }) {
    const video = film.video!;
    const former = useFormer(film, ref);
    const [way, setWay] = useState<Way | null>(null);
    const compared = former && way;
    return (
      <section className="player" aria-label={texts.film.player}>
        <div className="screen" data-compare={compared ?? undefined}>
          <Screen key={video.id} video={video} controls={!compared} ref={ref} />
          {compared && (
            <Suspense>
              <Compare
                key={`${video.id} ${former.video.id}`}
                player={ref}
                url={former.video.asset.url}
                way={compared}
              />
            </Suspense>
          )}
        </div>
        <p className="facts">
          <a className="button small primary" href={toSave(video.asset.url)} download>
            {texts.film.download}
          </a>
          {video.poster && (
            <a className="button small" href={toSave(video.poster.url)} download>
              {texts.film.poster}
            </a>
          )}
          {former &&
            WAYS.map((each) => (
              <button
                key={each}
                type="button"
                className="button small"
                aria-pressed={way === each}
                onClick={() => setWay(way === each ? null : each)}
              >
                {texts.compare[each]}
              </button>
            ))}
          <span className="figures">{texts.film.size(video.width, video.height, video.fps)}</span>
          {video.segmentsReused > 0 && (
            <span className="figures">
              {texts.film.segmentsKept(video.segmentsReused, video.segmentsReused + video.segmentsRendered)}
            </span>
          )}
        </p>
        <TakeAway film={film} />
      </section>
    );
  },
  unchangedIn('video', 'status', 'settings'),
);

type ScreenProps = { video: Video; controls: boolean; ref: RefObject<HTMLVideoElement | null> };

/** Links are signed anew with every answer; the one that plays is kept, so that playing goes on. */
function Screen({ video, controls, ref }: ScreenProps) {
  const [links] = useState(() => ({ film: here(video.asset.url), poster: here(video.poster?.url) }));
  return (
    // biome-ignore lint/a11y/useMediaCaption: lyrics are burned into the picture where they are wanted
    <video
      ref={ref}
      src={links.film}
      poster={links.poster}
      width={video.width}
      height={video.height}
      style={{ '--shape': video.width / video.height } as React.CSSProperties}
      controls={controls}
      playsInline
      preload="metadata"
      aria-label={texts.film.video}
    />
  );
}
