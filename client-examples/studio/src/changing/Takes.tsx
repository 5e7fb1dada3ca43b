/** Takes of one clip beside each other, as they arrive; one of them can be put into the film. */
import { useState } from 'react';
import { useMutation } from 'urql';
import type { RegenerationPartsFragment } from '../../../generated/studio/graphql.js';
import { CHOOSE_TAKE } from '../documents/changing.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import { VersionTile } from './VersionTile.js';

type Props = { regeneration: RegenerationPartsFragment; current: string | undefined; canChoose: boolean };

export function Takes({ regeneration, current, canChoose }: Props) {
  const { id, takes, takeCount, suggestedTake } = regeneration;
  const [{ fetching }, choose] = useMutation(CHOOSE_TAKE);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section className="versions" aria-label={texts.takes.title(takes.length, takeCount)}>
      <ul>
        {takes.map((take, index) => (
          <VersionTile
            key={take.id}
            version={take}
            label={texts.takes.take(index + 1)}
            isShown={take.id === current}
            verb={texts.takes.choose}
            canShow={!fetching && canChoose}
            onShow={async () => {
              const { data, error } = await choose({ input: { regenerationId: id, versionId: take.id } });
              setProblem(problemOf(data?.chooseTake, error));
            }}
          >
            <strong>{texts.takes.take(index + 1)}</strong>
            {take.id === suggestedTake?.take.id && <span className="dim">{suggestedTake.reason}</span>}
          </VersionTile>
        ))}
      </ul>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
