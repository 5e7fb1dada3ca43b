/** What the film is going to be: its story, its look, who and where. */
import { memo } from 'react';
import { unchangedIn } from './unchanged.js';
import type { Film } from './useFilm.js';

export const Plan = memo(
  function Plan({ film }: { film: Film }) {
    const { videoSummary, style, scenes, characters, clipScripts } = film.scenePlan!;
    return (
      <section className="section plan" aria-labelledby="plan-title">
        <h2 id="plan-title">Plan</h2>
        <p>{videoSummary}</p>
        <div className="plan-look">
          <span className="swatches wide" role="img" aria-label={`Colours: ${style.colorPalette.join(', ')}`}>
            {style.colorPalette.map((color, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a palette may name a colour twice and never changes
              <i key={index} style={{ background: color }} />
            ))}
          </span>
          <p className="dim">{[style.visualStyle, style.lighting, style.cinematography].join(' · ')}</p>
        </div>
        {film.brief && film.brief.notes.length > 0 && (
          <ul className="notes">
            {film.brief.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <details>
          <summary>
            {scenes.length} {scenes.length === 1 ? 'scene' : 'scenes'}, {characters.length}{' '}
            {characters.length === 1 ? 'character' : 'characters'}, {clipScripts.length} shots
          </summary>
          <dl className="plan-parts">
            {[...characters, ...scenes].map(({ key, description }) => (
              <div key={key}>
                <dt>{key.replaceAll('_', ' ')}</dt>
                <dd>{description}</dd>
              </div>
            ))}
            {clipScripts.map(({ clipIndex, visualDescription, cameraAngle, motion }) => (
              <div key={clipIndex}>
                <dt className="figures">Shot {clipIndex + 1}</dt>
                <dd>
                  {visualDescription}{' '}
                  <span className="dim">
                    {cameraAngle}; {motion}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      </section>
    );
  },
  unchangedIn('scenePlan', 'brief'),
);
