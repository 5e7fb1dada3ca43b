/** The reference pictures that keep scenes and characters the same from clip to clip; open to be drawn again at the gate. */

import { memo, useState } from 'react';
import { useMutation } from 'urql';
import { REDRAW_REFERENCE } from '../documents/making.js';
import { here } from '../server/files.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import { lower } from '../words.js';
import { unchangedIn } from './unchanged.js';
import type { Film } from './useFilm.js';

type Picture = NonNullable<Film['referenceImages']>['scenes'][number];

export const Pictures = memo(
  function Pictures({ film }: { film: Film }) {
    const { scenes, characters } = film.referenceImages!;
    const open = film.status === 'AWAITING_APPROVAL';
    const all = [...scenes, ...characters];
    if (all.length === 0) return null;
    return (
      <section className="section" aria-labelledby="pictures-title">
        <h2 id="pictures-title">{texts.pictures.title}</h2>
        <ul className="picture-grid" data-open={open || undefined}>
          {all.map((picture) => (
            <li key={picture.targetKey}>
              <figure>
                <img
                  src={here(picture.asset.url)}
                  alt={texts.pictures.alt(lower(picture.targetKey), picture.promptUsed.slice(0, 120))}
                  loading="lazy"
                  decoding="async"
                />
                <figcaption title={picture.promptUsed}>{lower(picture.targetKey)}</figcaption>
              </figure>
              {open && <Redraw jobId={film.id} picture={picture} />}
            </li>
          ))}
        </ul>
      </section>
    );
  },
  unchangedIn('referenceImages', 'status'),
);

function Redraw({ jobId, picture }: { jobId: string; picture: Picture }) {
  const [instruction, setInstruction] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [{ fetching }, redraw] = useMutation(REDRAW_REFERENCE);
  return (
    <form
      className="redraw"
      onSubmit={async (event) => {
        event.preventDefault();
        const result = await redraw({
          input: { jobId, targetKey: picture.targetKey, instruction: instruction.trim() || undefined },
        });
        const answer = result.data?.redrawReference;
        setProblem(problemOf(answer, result.error));
      }}
    >
      <input
        aria-label={texts.pictures.whatToChange(lower(picture.targetKey))}
        placeholder={texts.pictures.whatToChangeHint}
        value={instruction}
        onChange={(event) => setInstruction(event.target.value)}
      />
      <button type="submit" className="button small" disabled={fetching}>
        {texts.pictures.redraw}
      </button>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
