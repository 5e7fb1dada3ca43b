/** Pages of a connection: newest first, by id, which grows with time. */
import { GraphQLError } from 'graphql';
import { Prisma } from '../../database/generated/client.js';
import type { BatchedQueries, Row } from './batched-queries.js';
import { decodeId, encodeId, LIST_MULTIPLIER } from './builder.js';

const DEFAULT_PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;

type PageArguments = {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
};

/**
 * What a field is worth that no loader gathers: on every job of a list it is a statement for each of them, so a document
 * has room for about two hundred.
 */
export const OWN_STATEMENT = 500;

/** The lists within a connection count as five, whatever was asked for; the rest of the page is counted here. */
export const costOfPage =
  (field = 1) =>
  ({ first, last }: PageArguments) => ({
    field,
    multiplier: Math.max(1, Math.ceil((first ?? last ?? DEFAULT_PAGE_SIZE) / LIST_MULTIPLIER)),
  });

type Listed = 'Asset' | 'EditPlan' | 'Job' | 'Regeneration' | 'Scenario';

/** `which` are the conditions for being in the list at all, about a row by the name of `r`. */
export async function page<M extends Listed>(
  queries: BatchedQueries,
  model: M,
  which: Prisma.Sql,
  args: PageArguments,
) {
  for (const [name, size] of [
    ['first', args.first],
    ['last', args.last],
  ] as const) {
    if (typeof size === 'number' && (size < 0 || size > MAX_PAGE_SIZE)) {
      throw invalid(`"${name}" is ${size}; it can be from 0 to ${MAX_PAGE_SIZE}.`);
    }
  }
  const backwards = typeof args.last === 'number' && typeof args.first !== 'number';
  const size = (backwards ? args.last : args.first) ?? DEFAULT_PAGE_SIZE;
  const after = args.after ? Prisma.sql`AND r.id < ${fromCursor(args.after)}::uuid` : Prisma.empty;
  const before = args.before ? Prisma.sql`AND r.id > ${fromCursor(args.before)}::uuid` : Prisma.empty;
  const order = backwards ? Prisma.sql`ASC` : Prisma.sql`DESC`;

  const found = (await queries.rows(
    model,
    Prisma.sql`WHERE ${which} ${after} ${before} ORDER BY r.id ${order} LIMIT ${size + 1}`,
  )) as unknown as (Row<M> & { id: string })[];
  const more = found.length > size;
  const rows = backwards ? found.slice(0, size).reverse() : found.slice(0, size);
  const edges = rows.map((node) => ({ node, cursor: toCursor(node.id) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backwards ? Boolean(args.before) : more,
      hasPreviousPage: backwards ? more : Boolean(args.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => queries.count(model, Prisma.sql`WHERE ${which}`),
  };
}

const toCursor = (id: string) => encodeId('Cursor', id);

function fromCursor(cursor: string): string {
  const { typename, id } = decodeId(cursor);
  if (typename !== 'Cursor') throw invalid('A cursor is used as it was returned by another page.');
  return id;
}

const invalid = (message: string) => new GraphQLError(message, { extensions: { code: 'INVALID_INPUT' } });
