/** All that the clip has been, side by side; any of them can be the clip again, for nothing. */

import { useState } from 'react';
import { useMutation } from 'urql';
import type { ClipHistoryQuery } from '../../../generated/studio/graphql.js';
import { PREFER_VERSION, RESTORE_CLIP } from '../documents/changing.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { money } from '../words.js';
import { VersionTile } from './VersionTile.js';

type Clip = Extract<NonNullable<ClipHistoryQuery['node']>, { __typename?: 'Clip' }>;
type Props = { film: Film; clipIndex: number; clip: Clip; current: string | undefined };

export function Versions({ film, clipIndex, clip: { versions, vote }, current }: Props) {
  const [{ fetching }, restore] = useMutation(RESTORE_CLIP);
  const [{ fetching: voting }, prefer] = useMutation(PREFER_VERSION);
  const [problem, setProblem] = useState<string | null>(null);

  async function voteFor(versionId: string, overVersionId: string): Promise<void> {
    const { data, error } = await prefer({ input: { versionId, overVersionId } });
    setProblem(problemOf(data?.preferVersion, error));
  }

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
            <Vote
              number={versions.length - index}
              over={versions.length - comparedWith(versions, version.id, current)}
              isBetter={version.id === vote?.preferred.id}
              disabled={voting}
              onVote={() =>
                void voteFor(version.id, versions[comparedWith(versions, version.id, current)]!.id)
              }
            />
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

/** The index of the version that a vote compares with: the film's, and for that one the newest other. */
function comparedWith(versions: Clip['versions'], id: string, current: string | undefined): number {
  const shown = versions.findIndex((version) => version.id === current && version.id !== id);
  return shown >= 0 ? shown : versions.findIndex((version) => version.id !== id);
}

type VoteProps = { number: number; over: number; isBetter: boolean; disabled: boolean; onVote: () => void };

/** Says that this version is better than another; which one, its title tells. */
function Vote({ number, over, isBetter, disabled, onVote }: VoteProps) {
  if (isBetter) return <span className="badge">{texts.takes.better}</span>;
  const what = texts.takes.betterThan(number, over);
  return (
    <button
      type="button"
      className="button small"
      title={what}
      aria-label={what}
      disabled={disabled}
      onClick={onVote}
    >
      {texts.takes.prefer}
    </button>
  );
}
