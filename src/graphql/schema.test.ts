/** What documents may ask for, and in which words. */
import { graphql, isObjectType } from 'graphql';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SharedEvent } from '../pipeline/events/subscriptions.js';
import { encodeId } from './core/builder.js';
import type { Context } from './core/context.js';
import { schema } from './schema.js';
import { shareLoaders } from './subscriptions.js';

const ID = '01977000-0000-7000-8000-000000000000';

/** No question of these tests gets as far as the house. */
const ask = (source: string, variableValues: Record<string, unknown> = {}) =>
  graphql({ schema, source, variableValues, contextValue: { owner: 'alice', app: {}, loaders: {} } });

describe('an object by its id', () => {
  it.each(['Cursor', 'Query', 'JobPayload', 'Nobody'])('is not found by the id of a %s', async (typename) => {
    const answers = await Promise.all([
      ask('query ($id: ID!) { node(id: $id) { id } }', { id: encodeId(typename, ID) }),
      ask('query ($id: ID!) { nodes(ids: [$id]) { id } }', { id: encodeId(typename, ID) }),
    ]);
    for (const { errors } of answers) expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  it('can be of every type that says so', async () => {
    const names = schema.getPossibleTypes(schema.getType('Node') as never).filter(isObjectType);
    for (const { name } of names) {
      const { errors } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: encodeId(name, ID) });
      expect(errors?.[0]?.extensions.code, name).not.toBe('INVALID_INPUT');
    }
  });

  it('comes with a hundred others at most', async () => {
    const ids = Array.from({ length: 101 }, () => encodeId('Job', ID));
    const { errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
    expect(errors?.[0]?.message).toContain('at most 100');
  });

  it('counts as often as it is asked for', async () => {
    const ids = Array.from({ length: 100 }, () => encodeId('Job', ID));
    const events = '... on Job { events(first: 500) { sequence at } }';
    const { errors } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${events} } }`, { ids });
    expect(errors?.[0]?.extensions.code).toBe('DOCUMENT_REJECTED');
  });
});

it.each([
  'regenerations { edges { node { id } } } editPlans { edges { node { id } } }',
  'a: events(first: 1) { at } b: events(first: 1) { at } c: events(first: 1) { at }',
])('a hundred jobs with much that is read for each of them are refused: %s', async (fields) => {
  const { errors } = await ask(`{ jobs(first: 100) { edges { node { ${fields} } } } }`);
  expect(errors?.[0]?.extensions.code).toBe('DOCUMENT_REJECTED');
});

describe('words', () => {
  const upload = { filename: 'song.mp3', contentType: 'audio/mpeg', byteSize: 1 };
  const half = 'half \ud83d';
  const nul = 'nul \u0000';
  const failing = '... on InvalidInputError { fields { path } }';

  it.each<[string, string, object, string]>([
    ['CreateUploadInput', 'createUpload', { ...upload, filename: half }, 'filename'],
    ['CreateUploadInput', 'createUpload', { ...upload, filename: nul }, 'filename'],
    ['SetBudgetLimitInput', 'setBudgetLimit', { jobId: encodeId('Job', ID), limit: '-1' }, 'limit'],
    ['SetBudgetLimitInput', 'setBudgetLimit', { jobId: encodeId('Job', ID), limit: -1 }, 'limit'],
    [
      'RegenerateClipInput',
      'estimateRegeneration',
      {
        jobId: encodeId('Job', ID),
        clipIndex: 0,
        instruction: 'Brighter',
        conversationHistory: [{ role: 'USER', content: half }],
      },
      'content',
    ],
  ])('%s with what can not be used is refused by %s at %o', async (type, field, input, path) => {
    const operation = field.startsWith('estimate') ? 'query' : 'mutation';
    const { data, errors } = await ask(
      `${operation} ($input: ${type}!) { ${field}(input: $input) { ${failing} } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    const { fields } = data![field] as { fields: { path: string[] }[] };
    expect(fields.flatMap((each) => each.path)).toContain(path);
  });
});

describe('what is read for an event', () => {
  afterEach(() => void vi.useRealTimers());

  it('is shared by all who get it now, and read anew and forgotten later', () => {
    vi.useFakeTimers();
    const event = { shared: new Map<string, unknown>() } as SharedEvent;
    const watcher = () => {
      const context = { owner: 'alice', app: {} } as Context;
      shareLoaders(event, context);
      return context.loaders;
    };
    const first = watcher();
    expect(watcher()).toBe(first);
    vi.advanceTimersByTime(2_000);
    expect(event.shared.size).toBe(0);
    expect(watcher()).not.toBe(first);
  });
});
