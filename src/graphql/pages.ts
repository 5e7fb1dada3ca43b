/** Pages of a connection: newest first, by id, which grows with time. */
import { GraphQLError } from 'graphql';
import { decodeId, encodeId, LIST_MULTIPLIER } from './builder.js';

const DEFAULT_SIZE = 20;
const LARGEST_SIZE = 100;

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
    multiplier: Math.max(1, Math.ceil((first ?? last ?? DEFAULT_SIZE) / LIST_MULTIPLIER)),
  });

type Order = 'asc' | 'desc';
type Where = { id?: { lt?: string; gt?: string } };

export async function page<T extends { id: string }>(
  args: PageArguments,
  source: { find(where: Where, order: Order, take: number): Promise<T[]>; count(): Promise<number> },
) {
  for (const [name, size] of [
    ['first', args.first],
    ['last', args.last],
  ] as const) {
    if (typeof size === 'number' && (size < 0 || size > LARGEST_SIZE)) {
      throw invalid(`"${name}" is ${size}; it can be from 0 to ${LARGEST_SIZE}.`);
    }
  }
  const backwards = typeof args.last === 'number' && typeof args.first !== 'number';
  const size = (backwards ? args.last : args.first) ?? DEFAULT_SIZE;
  const id = {
    ...(args.after ? { lt: fromCursor(args.after) } : {}),
    ...(args.before ? { gt: fromCursor(args.before) } : {}),
  };

  const found = await source.find({ id }, backwards ? 'asc' : 'desc', size + 1);
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
    totalCount: source.count,
  };
}

const toCursor = (id: string) => encodeId('Cursor', id);

function fromCursor(cursor: string): string {
  const { typename, id } = decodeId(cursor);
  if (typename !== 'Cursor') throw invalid('A cursor is used as it was returned by another page.');
  return id;
}

const invalid = (message: string) => new GraphQLError(message, { extensions: { code: 'INVALID_INPUT' } });
