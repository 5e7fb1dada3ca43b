/** The schema's builder: its plugins and defaults. Types and fields live beside each other, one file per family. */
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import ZodPlugin from '@pothos/plugin-zod';
import { GraphQLError } from 'graphql';
import type { PrismaClient } from '../../database/generated/client.js';
import { cutText } from '../../film/text.js';
import { InvalidInput } from '../../pipeline/errors.js';
import { getDatamodel, type default as PrismaTypes } from '../generated/pothos-types.js';
import type { Context } from './context.js';
import { rejected } from './document-error.js';

export type Scalars = {
  DateTime: { Input: Date; Output: Date };
  Decimal: { Input: string; Output: { toString(): string } };
  JSON: { Input: unknown; Output: unknown };
  URL: { Input: string; Output: string };
  ID: { Input: string; Output: string };
};

/** A list counts as this many, unless its field says more. */
export const LIST_MULTIPLIER = 5;

/**
 * What the fields of a document may cost; how deep it may be is limited where it is read. A page of a job with everything
 * on it costs about 3,000, a list of a hundred jobs with their clips about 40,000.
 */
const LIMITS = { complexity: 100_000, breadth: 600 };

export const builder = new SchemaBuilder<{
  Context: Context;
  Scalars: Scalars;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  AuthScopes: { owner: boolean };
  Connection: { totalCount: () => Promise<number> };
}>({
  plugins: [
    ErrorsPlugin,
    ScopeAuthPlugin,
    RelayPlugin,
    PrismaPlugin,
    DataloaderPlugin,
    ZodPlugin,
    ComplexityPlugin,
  ],
  defaultFieldNullability: false,
  errors: { unsafelyHandleInputErrors: true },
  scopeAuth: {
    authScopes: (context) => ({ owner: context.owner.length > 0 }),
    unauthorizedError: () =>
      new GraphQLError('A valid token is needed.', { extensions: { code: 'UNAUTHENTICATED' } }),
  },
  relay: {
    nodesOnConnection: true,
    firstArgOptions: { description: 'How many items from the beginning: 20 when left out, at most 100.' },
    afterArgOptions: { description: 'Items after this cursor.' },
    lastArgOptions: { description: 'How many items from the end, at most 100.' },
    beforeArgOptions: { description: 'Items before this cursor.' },
    nodeQueryOptions: { description: 'Any object by its id; null when there is none, or it is not yours.' },
    nodesQueryOptions: {
      description: 'Objects by their ids, in the order asked for.',
      complexity: ({ ids }: { ids: unknown[] }) => ({ field: 1, multiplier: Math.max(1, ids.length) }),
      resolve: async (_root, { ids }, _context, _info, resolveNodes) => {
        if (ids.length > MAX_NODES)
          throw invalid(`${ids.length} ids were given; it can be at most ${MAX_NODES} at once.`);
        // However often an id is named, its object is looked up once.
        const distinct = [...new Set(ids)];
        const nodes = await resolveNodes(distinct);
        const byId = new Map(distinct.map((id, index) => [id, nodes[index]]));
        return ids.map((id) => byId.get(id) ?? null);
      },
    },
    nodeTypeOptions: { description: 'An object that can be fetched again by its id.' },
    idFieldOptions: { description: 'Its id, unique in the whole API: for node, caches and links.' },
    cursorFieldOptions: { description: 'Where it stands in the list: for after and before.' },
    nodeFieldOptions: { description: 'The object.' },
    edgesFieldOptions: { description: 'The objects of the page, each with its cursor.' },
    nodesFieldOptions: { description: 'The objects of the page.' },
    pageInfoFieldOptions: { description: 'Where the page begins and ends, and whether there is more.' },
    hasNextPageFieldOptions: { description: 'Whether there is more after the page.' },
    hasPreviousPageFieldOptions: { description: 'Whether there is more before the page.' },
    startCursorFieldOptions: { description: 'The cursor of the first object; null of an empty page.' },
    endCursorFieldOptions: { description: 'The cursor of the last object: for after.' },
    pageInfoTypeOptions: { description: 'Where a page begins and ends, and whether there is more.' },
    decodeGlobalID: readNodeId,
  },
  prisma: {
    // Rows are read through the context; the plugin needs a client only for what it would read by itself.
    client: (context) => context.app.db as PrismaClient,
    dmmf: getDatamodel(),
    exposeDescriptions: false,
    onUnusedQuery: 'error',
  },
  zod: {
    validationError: (error) =>
      new InvalidInput(
        error.issues.map((issue) => ({ path: issue.path.map(String), message: issue.message })),
      ),
  },
  complexity: {
    limit: LIMITS,
    defaultComplexity: 1,
    defaultListMultiplier: LIST_MULTIPLIER,
    complexityError: (kind, result) =>
      rejected(
        `The document is too large: its ${kind.toLowerCase()} is ${result[kind.toLowerCase() as keyof typeof LIMITS]}, and ${LIMITS[kind.toLowerCase() as keyof typeof LIMITS]} are allowed. Ask for less at once, or for smaller pages.`,
      ),
  },
});

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const encodeId = (typename: string, id: string): string =>
  Buffer.from(`${typename}:${id}`).toString('base64');

export function decodeId(globalId: string): { typename: string; id: string } {
  const [typename = '', id = ''] = Buffer.from(globalId, 'base64').toString('utf8').split(':');
  if (!/^[A-Za-z]+$/.test(typename) || !UUID.test(id)) {
    throw invalid(`"${cutText(globalId, 100)}" is not an id of this API. Use ids as they were returned.`);
  }
  return { typename, id };
}

/** What can be fetched by its id. */
const NODES = new Set([
  'Asset',
  'AudioAnalysis',
  'Clip',
  'ClipPrompt',
  'ClipPrompts',
  'ClipVersion',
  'CostEntry',
  'EditPlan',
  'Job',
  'JobStage',
  'ReferenceImage',
  'ReferenceImages',
  'Regeneration',
  'Scenario',
  'ScenePlan',
  'VideoOutput',
]);
const MAX_NODES = 100;

/** A cursor looks like an id and is none. */
function readNodeId(globalId: string): { typename: string; id: string } {
  const decoded = decodeId(globalId);
  if (NODES.has(decoded.typename)) return decoded;
  throw invalid(`"${cutText(globalId, 100)}" is not the id of an object that can be fetched by its id.`);
}

/** The database's id of an object that must be of this type. */
export function readId(typename: string, globalId: string): string {
  const decoded = decodeId(globalId);
  if (decoded.typename === typename) return decoded.id;
  throw invalid(
    `This is the id of ${withArticle(decoded.typename)}, and ${withArticle(typename)}'s is needed.`,
  );
}

const invalid = (message: string) => new GraphQLError(message, { extensions: { code: 'INVALID_INPUT' } });

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many items there are in all pages together.',
    resolve: (connection) => connection.totalCount(),
  }),
);

builder.queryType({
  authScopes: { owner: true },
  description: 'Everything that can be read. All of it is limited to the owner that the token names.',
});
builder.mutationType({
  authScopes: { owner: true },
  description:
    'Everything that can be changed. Each mutation answers at once; long work goes on in the server and is followed by subscriptions.',
});
builder.subscriptionType({
  authScopes: { owner: true },
  description: 'Live updates, over WebSocket or SSE on the same address.',
});

const withArticle = (typename: string) => `${/^[AEIO]/.test(typename) ? 'an' : 'a'} ${typename}`;
