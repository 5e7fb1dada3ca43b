/** Which of two versions of a clip its user prefers, and how models and writers of prompts have done so far. */
import { type Clip, Prisma, type PrismaClient } from '../../database/generated/client.js';
import { type Money, ZERO } from '../../film/money.js';
import { InvalidInput, NotFound } from '../errors.js';
import { money } from '../ledger/ledger.js';

/** One vote a clip: a new one takes the place of the last. */
export async function preferVersion(
  db: PrismaClient,
  owner: string,
  preferredId: string,
  overId: string,
): Promise<Clip> {
  const versions = await db.clipVersion.findMany({
    where: { id: { in: [preferredId, overId] }, clip: { job: { owner } } },
    include: { clip: true },
  });
  const preferred = versions.find(({ id }) => id === preferredId);
  const over = versions.find(({ id }) => id === overId);
  if (!preferred || !over) throw new NotFound('version of a clip');
  if (preferred.clipId !== over.clipId || preferredId === overId)
    throw InvalidInput.at('input.overVersionId', 'Name two different versions of the same clip.');
  const { clipId } = preferred;
  const vote = { preferredId, overId, at: new Date() };
  await db.clipVote.upsert({ where: { clipId }, create: { clipId, ...vote }, update: vote });
  return preferred.clip;
}

/** How often something won and lost, and what its calls have cost in all. */
export type VoteRecord = { name: string; won: number; lost: number; cost: Money };

/** Votes between versions that have the same name on both sides say nothing about it. */
export async function votesOfModels(db: PrismaClient, owner: string): Promise<VoteRecord[]> {
  return recordsOf(
    await votes(db, owner, Prisma.sql`v.model`),
    await costs(db, owner, Prisma.sql`stage = 'VIDEO_GENERATOR' AND purpose <> 'JUDGEMENT'`),
  );
}

/** `templates` are the rules of this server. */
export async function votesOfPromptWriters(db: PrismaClient, owner: string): Promise<VoteRecord[]> {
  return recordsOf(
    await votes(db, owner, Prisma.sql`coalesce(p.metadata->>'llmModel', 'templates')`),
    await costs(db, owner, Prisma.sql`stage = 'PROMPT_GENERATOR'`),
  );
}

type Vote = { winner: string; loser: string; count: number };

/** `name` is of a version `v` and its prompt `p`. */
const votes = (db: PrismaClient, owner: string, name: Prisma.Sql) => db.$queryRaw<Vote[]>`
  WITH named AS (
    SELECT v.id, ${name} AS name FROM "ClipVersion" v JOIN "ClipPrompt" p ON p.id = v."promptId"
    JOIN "Job" j ON j.id = p."jobId" WHERE j.owner = ${owner}
  )
  SELECT winner.name AS winner, loser.name AS loser, count(*)::int AS count FROM "ClipVote" vote
  JOIN named winner ON winner.id = vote."preferredId" JOIN named loser ON loser.id = vote."overId"
  WHERE winner.name <> loser.name GROUP BY 1, 2`;

type Cost = { name: string; cost: Prisma.Decimal };

const costs = (db: PrismaClient, owner: string, which: Prisma.Sql) => db.$queryRaw<Cost[]>`
  SELECT CASE WHEN provider = 'local' OR position(':' in model) > 0 THEN model ELSE provider || ':' || model END AS name,
    sum(cost) AS cost FROM "LedgerEntry" WHERE owner = ${owner} AND ${which} GROUP BY 1`;

/** Everything that was compared, the most often preferred first. */
function recordsOf(counted: readonly Vote[], paid: readonly Cost[]): VoteRecord[] {
  const names = new Set(counted.flatMap(({ winner, loser }) => [winner, loser]));
  const total = (rows: readonly Vote[]) => rows.reduce((sum, { count }) => sum + count, 0);
  return [...names]
    .map((name) => ({
      name,
      won: total(counted.filter(({ winner }) => winner === name)),
      lost: total(counted.filter(({ loser }) => loser === name)),
      cost: paid.filter((row) => row.name === name).reduce((sum, { cost }) => sum.plus(money(cost)), ZERO),
    }))
    .sort((one, other) => other.won - one.won || one.name.localeCompare(other.name));
}
