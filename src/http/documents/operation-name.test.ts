import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { operationName } from './operation-name.js';

test.each([
  ['{ job(id: "1") { id } }', 'query', 'job'],
  ['query MyVeryOwnName { jobs { totalCount } __typename }', 'query', 'jobs'],
  ['mutation Make { createJob(input: {}) { job { id } } }', 'mutation', 'createJob'],
  ['subscription { a: jobEvents(jobId: "1") { id } }', 'subscription', 'jobEvents'],
  ['{ a: job(id: "1") { id } b: job(id: "2") { id } }', 'query', 'job'],
  ['{ job(id: "1") { id } models { name } }', 'query', 'several'],
  ['{ ...all } fragment all on Query { models { name } }', 'query', 'several'],
  ['{ __typename }', 'query', '__typename'],
])('%s is counted as %s %s', (document, type, name) => {
  expect(operationName(parse(document))).toEqual({ type, name });
});
