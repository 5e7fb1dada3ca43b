/** What was asked of a film so far, oldest first, whoever asked from wherever. */
import { useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import type { FilmHistoryQuery, RegenerationPartsFragment } from '../../../generated/studio/graphql.js';
import { FILM_HISTORY } from '../documents/history.js';
import type { Film } from '../watching/useFilm.js';

type Edit = NonNullable<FilmHistoryQuery['job']>['editPlans']['nodes'][number];
export type Turn =
  | { type: 'EDIT'; at: string; edit: Edit }
  | { type: 'CLIPS'; at: string; regenerations: RegenerationPartsFragment[] };

/** What was done to the film, or tried: what was only proposed is not history. */
const HAPPENED = new Set(['APPLYING', 'APPLIED', 'UNDONE', 'FAILED']);
/** Clips of one sentence are asked for in one request. */
const TOGETHER_MS = 2_000;

/** Asked again with every state of the film, and whenever `news` is another. */
export function useHistory(film: Film, news: unknown) {
  const [{ data }, ask] = useQuery({ query: FILM_HISTORY, variables: { jobId: film.id } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these means another history
  useEffect(
    () => ask({ requestPolicy: 'network-only' }),
    [film.status, film.timeline?.revision, film.video?.id, news, ask],
  );
  const job = data?.job;
  const turns = useMemo(() => (job ? turnsOf(job.editPlans.nodes, job.regenerations.nodes) : []), [job]);
  // Taking back and bringing back are plans too, but without steps. After a new edit nothing can be brought back.
  const newest = job?.editPlans.nodes.find(
    ({ status, operations }) => HAPPENED.has(status) && operations.length > 0 && status !== 'FAILED',
  );
  return {
    turns,
    canRedo: newest?.status === 'UNDONE',
    ask: () => ask({ requestPolicy: 'network-only' }),
  };
}

function turnsOf(edits: readonly Edit[], regenerations: readonly RegenerationPartsFragment[]): Turn[] {
  const happened = edits
    .filter(({ status }) => HAPPENED.has(status))
    .map((edit): Turn => ({ type: 'EDIT', at: edit.createdAt, edit }));
  const clips: Extract<Turn, { type: 'CLIPS' }>[] = [];
  for (const regeneration of [...regenerations].reverse()) {
    const last = clips.at(-1);
    if (last && areTogether(last.regenerations[0]!, regeneration)) last.regenerations.push(regeneration);
    else clips.push({ type: 'CLIPS', at: regeneration.createdAt, regenerations: [regeneration] });
  }
  return [...happened, ...clips].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

const areTogether = (one: RegenerationPartsFragment, other: RegenerationPartsFragment): boolean =>
  one.instruction === other.instruction &&
  Math.abs(Date.parse(one.createdAt) - Date.parse(other.createdAt)) < TOGETHER_MS;
