/** The film, its poster, and all the ways to take it along. */
import { memo, type Ref, useState } from 'react';
import { here, toSave } from '../server/files.js';
import { texts } from '../texts/texts.js';
import { unchangedIn } from '../watching/unchanged.js';
import type { Film } from '../watching/useFilm.js';
import { TakeAway } from './TakeAway.js';

type Video = NonNullable<Film['video']>;

export const Player = memo(
  function Player({ film, ref }: { film: Film; ref: Ref<HTMLVideoElement> }) {
    const video = film.video!;
    return (
      <section className="player" aria-label={texts.film.player}>
        <Screen key={video.id} video={video} ref={ref} />
        <p className="facts">
          <a className="button small primary" href={toSave(video.asset.url)} download>
            {texts.film.download}
          </a>
          {video.poster && (
            <a className="button small" href={toSave(video.poster.url)} download>
              {texts.film.poster}
            </a>
          )}
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

/** Links are signed anew with every answer; the one that plays is kept, so that playing goes on. */
function Screen({ video, ref }: { video: Video; ref: Ref<HTMLVideoElement> }) {
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
      controls
      playsInline
      preload="metadata"
      aria-label={texts.film.video}
    />
  );
}
