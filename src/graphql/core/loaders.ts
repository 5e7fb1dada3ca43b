/**
 * Rows of one owner, by id or by what they belong to. Made anew for every request and every event, since what was read
 * before may have changed.
 */
import { Prisma, type PrismaClient } from '../../database/generated/client.js';
import type { Timeline } from '../../film/cut/timeline.js';
import type { StoredPanel } from '../../pipeline/artifacts/stored-panel.js';
import { type BatchedQueries, createBatchedQueries, type Row } from './batched-queries.js';
import { createLoader, type Loader } from './maybe-promise.js';

export type Loaders = ReturnType<typeof createLoaders>;

type Model = Prisma.ModelName;
type Scope = { queries: BatchedQueries; owner: string; ownership: Ownership };

const { sql } = Prisma;

export function createLoaders(db: PrismaClient, owner: string) {
  const queries = createBatchedQueries(db);
  const scope: Scope = { queries, owner, ownership: ownershipOf(owner) };
  const byId = loadersById(scope);
  return { queries, ...byId, ...loadersByParent(scope, byId), ...resultLoaders(scope) };
}

type Ownership = ReturnType<typeof ownershipOf>;

/** Conditions on a row by the name of `r`. */
const ownershipOf = (owner: string) => ({
  own: sql`r.owner = ${owner}`,
  ofJob: sql`EXISTS (SELECT FROM "Job" j WHERE j.id = r."jobId" AND j.owner = ${owner})`,
  ofClip: sql`EXISTS (
    SELECT FROM "Clip" c JOIN "Job" j ON j.id = c."jobId" WHERE c.id = r."clipId" AND j.owner = ${owner})`,
});

/** One row each; null when it isn't there or isn't this owner's. */
function loadersById({ queries, ownership: { own, ofJob, ofClip } }: Scope) {
  const one = <M extends Model, Omitted extends keyof Row<M> = never>(
    model: M,
    owned: Prisma.Sql,
    omitted?: Omitted,
  ) =>
    createLoader<Omit<Row<M>, Omitted> | null>(async (ids) => {
      const rows = await queries.rows(model, sql`WHERE r.id = ANY(${ids}::uuid[]) AND ${owned}`, omitted);
      const byId = new Map(rows.map((row) => [idOf(row), row]));
      return ids.map((id) => byId.get(id) ?? null);
    });
  return {
    job: one('Job', own),
    asset: one('Asset', own),
    scenario: one('Scenario', own),
    costEntry: one('LedgerEntry', own),
    stage: one('Stage', ofJob, 'metadata'),
    clip: one('Clip', ofJob),
    clipPrompt: one('ClipPrompt', ofJob),
    referenceImage: one('ReferenceImage', ofJob),
    regeneration: one('Regeneration', ofJob),
    editPlan: one('EditPlan', ofJob),
    film: one('Film', ofJob),
    clipVersion: one('ClipVersion', ofClip),
  };
}

/** Lists of rows by the id of what they belong to. */
function loadersByParent(scope: Scope, byId: ReturnType<typeof loadersById>) {
  const { queries, ownership } = scope;
  const { own, ofJob, ofClip } = ownership;
  /** `clauses` are further conditions and the order; rows that are read also answer their loader by id. */
  const many = <M extends Model, Omitted extends keyof Row<M> = never>(
    model: M,
    column: Exclude<keyof Row<M>, Omitted> & string,
    clauses: Prisma.Sql,
    { omitted, prime }: { omitted?: Omitted; prime?: Loader<Omit<Row<M>, Omitted> | null> } = {},
  ) =>
    createLoader<Omit<Row<M>, Omitted>[]>(async (parents) => {
      const inParents = sql`WHERE r.${Prisma.raw(`"${column}"`)} = ANY(${parents}::uuid[])`;
      const rows = await queries.rows(model, sql`${inParents} AND ${clauses}`, omitted);
      for (const row of rows) prime?.prime(idOf(row), row);
      const groups = groupBy(rows, column);
      return parents.map((parent) => groups.get(parent) ?? []);
    });

  const settled = sql`${own} AND r.state <> 'OPEN' ORDER BY r.id`;
  const versionsOfClip = many('ClipVersion', 'clipId', sql`${ofClip} ORDER BY r.id DESC`, {
    prime: byId.clipVersion,
  });
  return {
    stagesOfJob: many('Stage', 'jobId', ofJob, { omitted: 'metadata' }),
    clipsOfJob: clipsLoader(scope, versionsOfClip, byId.clipVersion),
    promptsOfJob: many('ClipPrompt', 'jobId', sql`r.current AND ${ofJob} ORDER BY r."clipIndex"`, {
      prime: byId.clipPrompt,
    }),
    referencesOfJob: many('ReferenceImage', 'jobId', sql`r.current AND ${ofJob} ORDER BY r.id`),
    /** Enough to show that a film is coming about: the clip that was made last, and a picture from before there are clips. */
    newestClipOfJob: newestLoader('Clip', 'currentVersionId', scope),
    newestReferenceOfJob: newestLoader('ReferenceImage', 'assetId', scope),
    shareLinksOfJob: many('ShareLink', 'jobId', sql`${ofJob} ORDER BY r.id DESC`),
    storyboardPages: storyboardPagesLoader(scope),
    storyboardPanels: storyboardPanelsLoader(scope, byId.asset),
    voiceLinesOfJob: many('VoiceLine', 'jobId', sql`${ofJob} ORDER BY r.number`),
    filmsOfJob: many('Film', 'jobId', sql`r.current AND ${ofJob} ORDER BY r.id`),
    versionsOfClip,
    voteOfClip: many('ClipVote', 'clipId', ofClip),
    takesOfRegeneration: many('ClipVersion', 'regenerationId', sql`${ofClip} ORDER BY r.id`, {
      prime: byId.clipVersion,
    }),
    completedRegenerations: many(
      'Regeneration',
      'jobId',
      sql`r.status = 'COMPLETED' AND ${ofJob} ORDER BY r.id`,
    ),
    costsOfJob: many('LedgerEntry', 'jobId', settled),
    costsOfRegeneration: many('LedgerEntry', 'regenerationId', settled),
    costsOfScenario: many('LedgerEntry', 'scenarioId', settled),
  };
}

/** The pages of storyboards, by the id of the PDF. */
const storyboardPagesLoader = ({ queries, ownership: { own } }: Scope) =>
  createLoader<Row<'Asset'>[]>(async (storyboards) => {
    const files = await queries.rows(
      'Asset',
      sql`JOIN "Asset" s ON s."artifactId" = r."artifactId"
          WHERE s.id = ANY(${storyboards}::uuid[]) AND ${own} ORDER BY r.role`,
    );
    return storyboards.map((id) => {
      const artifactId = files.find((file) => file.id === id)?.artifactId;
      return files.filter((file) => file.artifactId === artifactId && file.role?.startsWith('page-'));
    });
  });

/** What its panels show, by the id of the PDF; none where it was drawn before that was kept. */
const storyboardPanelsLoader = (
  { queries, ownership: { own } }: Scope,
  asset: ReturnType<typeof loadersById>['asset'],
) =>
  createLoader<StoredPanel[]>(async (storyboards) => {
    const [files, artifacts] = await Promise.all([
      Promise.all(storyboards.map((id) => asset.load(id))),
      queries.rows(
        'Artifact',
        sql`JOIN "Asset" s ON s."artifactId" = r.id WHERE s.id = ANY(${storyboards}::uuid[]) AND ${own}`,
      ),
    ]);
    return files.map(
      (file) => (artifacts.find(({ id }) => id === file?.artifactId)?.data ?? []) as StoredPanel[],
    );
  });

/** For every job, the row whose value in a column of time-sorted ids is the greatest. */
const newestLoader = <M extends 'Clip' | 'ReferenceImage'>(
  model: M,
  column: string,
  { queries, ownership: { ofJob } }: Scope,
) =>
  createLoader<Omit<Row<M>, never> | null>(async (jobs) => {
    const [table, value] = [Prisma.raw(`"${model}"`), Prisma.raw(`"${column}"`)];
    const rows = await queries.rows(
      model,
      sql`WHERE ${ofJob} AND r.id IN (
            SELECT DISTINCT ON (n."jobId") n.id FROM ${table} n
            WHERE n."jobId" = ANY(${jobs}::uuid[]) AND n.${value} IS NOT NULL
            ORDER BY n."jobId", n.${value} DESC)`,
    );
    const byJob = new Map(rows.map((row) => [row.jobId, row]));
    return jobs.map((job) => byJob.get(job) ?? null);
  });

/** Clips are rarely asked for without their versions, so those are read along. */
const clipsLoader = (
  { queries, owner, ownership: { ofJob } }: Scope,
  versionsOfClip: Loader<Row<'ClipVersion'>[]>,
  clipVersion: Loader<Row<'ClipVersion'> | null>,
) =>
  createLoader<Row<'Clip'>[]>(async (jobs) => {
    const [clips, versions] = await Promise.all([
      queries.rows('Clip', sql`WHERE r."jobId" = ANY(${jobs}::uuid[]) AND ${ofJob} ORDER BY r."clipIndex"`),
      queries.rows(
        'ClipVersion',
        sql`JOIN "Clip" c ON c.id = r."clipId" JOIN "Job" j ON j.id = c."jobId" AND j.owner = ${owner}
            WHERE c."jobId" = ANY(${jobs}::uuid[]) ORDER BY r.id DESC`,
      ),
    ]);
    const versionsById = groupBy(versions, 'clipId');
    for (const { id } of clips) versionsOfClip.prime(id, versionsById.get(id) ?? []);
    for (const version of versions) clipVersion.prime(version.id, version);
    const clipsById = groupBy(clips, 'jobId');
    return jobs.map((job) => clipsById.get(job) ?? []);
  });

const timelineOf = ({ timeline }: Row<'TimelineRevision'>) => timeline as unknown as Timeline;

/** Large values, which are read only when they are asked for. */
function resultLoaders({ queries, owner, ownership: { ofJob } }: Scope) {
  return {
    inputOfJob: createLoader<Row<'JobInput'> | null>(async (jobs) => {
      const rows = await queries.rows('JobInput', sql`WHERE r."jobId" = ANY(${jobs}::uuid[]) AND ${ofJob}`);
      const byJob = new Map(rows.map((row) => [row.jobId, row]));
      return jobs.map((job) => byJob.get(job) ?? null);
    }),
    shownTimelines: createLoader<Timeline | null>(async (jobs) => {
      const rows = await queries.rows(
        'TimelineRevision',
        sql`JOIN "Job" j ON j.id = r."jobId" AND j."shownRevision" = r.revision
            WHERE j.owner = ${owner} AND j.id = ANY(${jobs}::uuid[])`,
      );
      const byJob = new Map(rows.map((row) => [row.jobId, timelineOf(row)]));
      return jobs.map((job) => byJob.get(job) ?? null);
    }),
    /** By `job#revision`. */
    timelineRevision: createLoader<Timeline | null>(async (keys) => {
      const [jobs, revisions] = splitKeys(keys);
      const rows = await queries.rows(
        'TimelineRevision',
        sql`WHERE ${ofJob} AND (r."jobId", r.revision) IN
              (SELECT * FROM unnest(${jobs}::uuid[], ${revisions.map(Number)}::int[]))`,
      );
      const byKey = new Map(rows.map((row) => [`${row.jobId}#${row.revision}`, timelineOf(row)]));
      return keys.map((key) => byKey.get(key) ?? null);
    }),
    /** What a stage made, by `job#STAGE`. */
    stageResult: createLoader<Prisma.JsonValue | null>(async (keys) => {
      const [jobs, names] = splitKeys(keys);
      const rows = await queries.rows(
        'Stage',
        sql`WHERE ${ofJob} AND (r."jobId", r.name) IN
              (SELECT * FROM unnest(${jobs}::uuid[], ${names}::"StageName"[]))`,
      );
      const byKey = new Map(rows.map((row) => [`${row.jobId}#${row.name}`, row.metadata]));
      return keys.map((key) => byKey.get(key) ?? null);
    }),
  };
}

const idOf = (row: object): string => (row as { id: string }).id;

function groupBy<R extends object>(rows: readonly R[], column: keyof R): Map<unknown, R[]> {
  const groups = new Map<unknown, R[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
}

const splitKeys = (keys: readonly string[]): [string[], string[]] => {
  const pairs = keys.map((key) => key.split('#') as [string, string]);
  return [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
};
