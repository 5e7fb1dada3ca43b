/** The house behind the API: everything that a client can ask for, by name. */
import type { LedgerEntry, Prisma, PrismaClient } from '../database/generated/client.js';
import { STAGES, type StageName } from '../film/job.js';
import { Money, moneyText, sum } from '../film/money.js';
import type { Providers } from '../providers/catalogue.js';
import type { Assets } from './artifacts/assets.js';
import { votesOfModels, votesOfPromptWriters } from './changes/clip-votes.js';
import type { Editing } from './changes/editing.js';
import type { Exporting } from './changes/exporting.js';
import type { Regenerations } from './changes/regenerations.js';
import { NotFound } from './errors.js';
import { type RecordedEvent, readEvents } from './events/events.js';
import type { SharedEvent, Subscriptions } from './events/subscriptions.js';
import type { WatchedJob } from './events/tombstones.js';
import type { Jobs } from './jobs/jobs.js';
import type { MusicPreviews } from './jobs/music-previews.js';
import type { Sharing } from './jobs/share.js';
import { money } from './ledger/ledger.js';
import { startsThisHour } from './ledger/starts.js';
import type { Scenarios } from './scenarios/scenarios.js';

export type ReelgraphDependencies = {
  db: PrismaClient;
  assets: Assets;
  jobs: Jobs;
  sharing: Sharing;
  music: MusicPreviews;
  regenerations: Regenerations;
  editing: Editing;
  exporting: Exporting;
  scenarios: Scenarios;
  providers: Providers;
  subscriptions: Subscriptions;
  jobsPerHour: number | null;
};

export type Reelgraph = ReturnType<typeof createReelgraph>;

export function createReelgraph({
  db,
  assets,
  jobs,
  sharing,
  music,
  regenerations,
  editing,
  exporting,
  scenarios,
  providers,
  subscriptions,
  jobsPerHour,
}: ReelgraphDependencies) {
  return {
    db,
    assets,
    jobs,
    sharing,
    music,
    regenerations,
    editing,
    exporting,
    scenarios,
    providers,

    costs: {
      total: (costs: Prisma.Decimal[]): Money => sum(costs.map(money)),
      byStage: (entries: Pick<LedgerEntry, 'stage' | 'cost'>[]): { stage: StageName; cost: string }[] =>
        STAGES.map((stage) => ({
          stage,
          cost: moneyText(
            sum(entries.filter((entry) => entry.stage === stage).map((entry) => money(entry.cost))),
          ),
        })),
    },

    votes: {
      ofModels: (owner: string) => votesOfModels(db, owner),
      ofPromptWriters: (owner: string) => votesOfPromptWriters(db, owner),
    },

    events: {
      recorded: async (jobId: string, after: number, most: number): Promise<SharedEvent[]> =>
        (await readEvents(db, jobId, after, most)).map((event) => ({ ...event, shared: new Map() })),
      watch: subscriptions.events,
      watchJob: subscriptions.job,
      watchJobs: (owner: string, matches: (job: WatchedJob) => boolean) => subscriptions.jobs(owner, matches),
      watchPrompts: (owner: string, jobId: string) => watchPrompts(subscriptions, owner, jobId),
      watchRegeneration: (owner: string, id: string, after: number | null) =>
        watchRegeneration(subscriptions, db, owner, id, after),
    },

    async viewer(owner: string) {
      const [spent, jobsThisHour] = await Promise.all([
        db.ledgerEntry.aggregate({ where: { owner }, _sum: { cost: true } }),
        startsThisHour(db, owner),
      ]);
      return { id: owner, spent: spent._sum.cost ?? new Money(0), jobsThisHour, jobsPerHour };
    },
  };
}

/** The results at once if they exist, else when they do, and then the end. */
async function watchPrompts(
  subscriptions: Subscriptions,
  owner: string,
  jobId: string,
): Promise<AsyncIterableIterator<SharedEvent>> {
  const events = await subscriptions.events(owner, jobId, { after: 0, follow: false });
  return picked(events, (event) => (event.type === 'PromptGeneratorResults' ? 'LAST' : 'SKIP'));
}

const OVER = ['COMPLETED', 'FAILED', 'CANCELLED'];

async function watchRegeneration(
  subscriptions: Subscriptions,
  db: PrismaClient,
  owner: string,
  id: string,
  after: number | null,
): Promise<AsyncIterableIterator<SharedEvent>> {
  const regeneration = await db.regeneration.findFirst({ where: { id, job: { owner } } });
  if (!regeneration) throw new NotFound('regeneration');
  const { jobId } = regeneration;
  const job = await db.job.findUnique({ where: { id: jobId }, select: { lastSequence: true } });
  const from = after ?? job?.lastSequence ?? 0;
  const events = await subscriptions.events(owner, jobId, { after: from, follow: true });
  // Looked at only now, so that an end is either to come in the stream or lies before it.
  if ((await endOf(db, jobId, id)) <= from) {
    await events.return?.();
    return events;
  }
  return picked(events, (event) => {
    if (event.type !== 'RegenerationUpdate' || event.regenerationId !== id) return 'SKIP';
    return OVER.includes(event.step) ? 'LAST' : 'TELL';
  });
}

/** The number of the event that a regeneration ended with. */
async function endOf(db: PrismaClient, jobId: string, id: string): Promise<number> {
  const ofThis = { type: 'RegenerationUpdate', data: { path: ['regenerationId'], equals: id } };
  const last = await db.event.findFirst({ where: { jobId, ...ofThis }, orderBy: { sequence: 'desc' } });
  const { step } = (last?.data ?? {}) as { step?: string };
  return last && step && OVER.includes(step) ? last.sequence : Number.POSITIVE_INFINITY;
}

/** Some events of a stream; after the last one it is closed. */
function picked(
  events: AsyncIterableIterator<SharedEvent>,
  choose: (event: RecordedEvent) => 'SKIP' | 'TELL' | 'LAST',
): AsyncIterableIterator<SharedEvent> {
  let over = false;
  const results: AsyncIterableIterator<SharedEvent> = {
    async next() {
      while (!over) {
        const { done, value } = await events.next();
        if (done) break;
        const choice = choose(value);
        over = choice === 'LAST';
        if (choice !== 'SKIP') return { done: false, value };
      }
      await events.return?.();
      return { done: true, value: undefined };
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}
