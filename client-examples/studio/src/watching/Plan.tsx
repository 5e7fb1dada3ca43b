/** What the film is going to be: its story, its look, who and where. */
import { memo } from 'react';
import { texts } from '../texts/texts.js';
import { unchangedIn } from './unchanged.js';
import type { Film } from './useFilm.js';

export const Plan = memo(
  function Plan({ film }: { film: Film }) {
    const { videoSummary, style, scenes, characters, clipScripts } = film.scenePlan!;
    return (
      <section className="section plan" aria-labelledby="plan-title">
        <h2 id="plan-title">{texts.plan.title}</h2>
        <p>{videoSummary}</p>
        <div className="plan-look">
          <span
            className="swatches wide"
            role="img"
            aria-label={texts.plan.colors(style.colorPalette.join(', '))}
          >
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
          <summary>{texts.plan.parts(scenes.length, characters.length, clipScripts.length)}</summary>
          <dl className="plan-parts">
            {[...characters, ...scenes].map(({ key, description }) => (
              <div key={key}>
                <dt>{key.replaceAll('_', ' ')}</dt>
                <dd>{description}</dd>
              </div>
            ))}
            {clipScripts.map(({ clipIndex, visualDescription, cameraAngle, motion }) => (
              <div key={clipIndex}>
                <dt className="figures">{texts.plan.shot(clipIndex + 1)}</dt>
                <dd>
                  {visualDescription} <span className="dim">{texts.plan.camera(cameraAngle, motion)}</span>
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
