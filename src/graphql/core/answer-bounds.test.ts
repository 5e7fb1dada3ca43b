/** What a document may ask for at once, by what it would cost. */
import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../schema.js';
import { encodeId } from './builder.js';
import type { Context } from './context.js';

const JOB = encodeId('Job', '01a8d4c0-0000-7000-8000-000000000001');

/** A context in which no job is there, and which counts how often one is looked for. */
async function ask(source: string, ids: string[]) {
  const lookups: string[] = [];
  const findUnique = async ({ where }: { where: { id: string } }) => {
    lookups.push(where.id);
    return null;
  };
  const app = { db: { job: { findUnique, findUniqueOrThrow: findUnique } } };
  const contextValue = { owner: 'ann', app, loaders: {} } as unknown as Context;
  const { errors } = await graphql({ schema, source, variableValues: { ids }, contextValue });
  return { lookups, codes: errors?.map((error) => error.extensions.code) };
}

test('an object that is named a hundred times is looked up once', async () => {
  const { lookups } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', new Array(100).fill(JOB));
  expect(lookups).toHaveLength(1);
});

test('waveforms count by their points', async () => {
  const waveforms = Array.from({ length: 28 }, (_, at) => `w${at}: waveform(points: 4000)`).join(' ');
  const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Job { audioAnalysis { ${waveforms} } } } }`;
  expect((await ask(document, [JOB])).codes).toBeUndefined();
  expect((await ask(document, new Array(100).fill(JOB))).codes).toEqual(['DOCUMENT_REJECTED']);
});
