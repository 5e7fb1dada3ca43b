/** All that the clip has been, side by side; any of them can be the clip again, for nothing. */

import { useState } from 'react';
import { useMutation } from 'urql';
import type { ClipHistoryQuery } from '../../../generated/studio/graphql.js';
import { RESTORE_CLIP } from '../documents/changing.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { money } from '../words.js';
import { VersionTile } from './VersionTile.js';

type Version = Extract<NonNullable<ClipHistoryQuery['node']>, { __typename?: 'Clip' }>['versions'][number];
type Props = { film: Film; clipIndex: number; versions: Version[]; current: string | undefined };

export function Versions({ film, clipIndex, versions, current }: Props) {
  const [{ fetching }, restore] = useMutation(RESTORE_CLIP);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section className="versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{texts.takes.versions}</h2>
      <ul>
        {versions.map((version, index) => (
          <VersionTile
            key={version.id}
            version={version}
            label={texts.takes.version(versions.length - index)}
            isShown={version.id === current}
            verb={texts.takes.restore}
            canShow={!fetching && film.status === 'COMPLETED'}
            onShow={async () => {
              const input = { jobId: film.id, clipIndex, versionId: version.id };
              const { data, error } = await restore({ input });
              setProblem(problemOf(data?.restoreClip, error));
            }}
            title={version.prompt}
          >
            <strong>{versions.length - index}</strong> <span className="dim">{money(version.cost)}</span>
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
