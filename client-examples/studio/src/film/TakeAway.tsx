/** The film in other shapes, and its timeline as files for editing programs: made when asked for. */

import { useState } from 'react';
import { useMutation } from 'urql';
import { EXPORT_TIMELINE, RENDER_VARIANT } from '../documents/editing.js';
import { toSave } from '../server/files.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { shapeName } from '../words.js';

const SHAPES = ['LANDSCAPE_16_9', 'PORTRAIT_9_16', 'PORTRAIT_4_5', 'SQUARE_1_1'] as const;
const FORMATS = ['OTIO', 'FCPXML', 'EDL', 'SRT'] as const;

export function TakeAway({ film }: { film: Film }) {
  const video = film.video!;
  const [problem, setProblem] = useState<string | null>(null);
  const [{ fetching: rendering }, renderVariant] = useMutation(RENDER_VARIANT);
  const [{ fetching: exporting }, exportTimeline] = useMutation(EXPORT_TIMELINE);
  const resting = film.status === 'COMPLETED';

  async function make(aspectRatio: (typeof SHAPES)[number]): Promise<void> {
    const { data, error } = await renderVariant({ input: { jobId: film.id, aspectRatio } });
    const answer = data?.renderVariant;
    setProblem(problemOf(answer, error));
  }

  async function save(format: (typeof FORMATS)[number]): Promise<void> {
    const { data, error } = await exportTimeline({ input: { jobId: film.id, format } });
    const answer = data?.exportTimeline;
    if (answer?.__typename !== 'AssetPayload') return setProblem(problemOf(answer, error));
    const url = toSave(answer.asset.url);
    if (url === undefined) return setProblem(texts.film.notKept);
    setProblem(null);
    const link = document.createElement('a');
    link.href = url;
    link.download = answer.asset.filename ?? '';
    link.click();
  }

  return (
    <details className="take-away">
      <summary>{texts.film.otherShapes}</summary>
      <div className="take-away-row">
        {SHAPES.filter((shape) => shape !== film.settings.aspectRatio).map((shape) => {
          const variant = video.variants.find(({ aspectRatio }) => aspectRatio === shape);
          return variant ? (
            <a key={shape} className="button small" href={toSave(variant.asset.url)} download>
              {texts.film.downloadShape(shapeName(shape))}
            </a>
          ) : (
            <button
              key={shape}
              type="button"
              className="button small"
              disabled={!resting || rendering}
              onClick={() => make(shape)}
            >
              {texts.film.makeShape(shapeName(shape))}
            </button>
          );
        })}
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="button small"
            disabled={exporting}
            onClick={() => save(format)}
          >
            {texts.film.formats[format]}
          </button>
        ))}
      </div>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </details>
  );
}
