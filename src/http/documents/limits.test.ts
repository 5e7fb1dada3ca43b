import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { expect, test } from 'vitest';
import { parseWithinLimits, validateWithinLimits } from './limits.js';

const schema = buildSchema('type Query { self: Query, a: Int, b(of: Int): Int }');
const refusals = (document: string) =>
  validateWithinLimits(schema, parse(document)).map(({ message }) => message);

test('admits what tools ask of a schema', () => {
  const introspection = getIntrospectionQuery({
    descriptions: true,
    inputValueDeprecation: true,
    specifiedByUrl: true,
    schemaDescription: true,
    oneOf: true,
  });
  expect(validateWithinLimits(schema, parseWithinLimits(introspection))).toEqual([]);
});

test('refuses introspection that goes round in circles', () => {
  const round = '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';
  expect(refusals(round)).toEqual([expect.stringContaining('introspection depth')]);
});

test('counts depth through fragments of both kinds', () => {
  expect(refusals(`{ self { ... { self { ...Deep } } } } fragment Deep on Query { ${nest(9)} }`)).toEqual([]);
  expect(refusals(`{ self { ... { self { ...Deep } } } } fragment Deep on Query { ${nest(10)} }`)).toEqual([
    'The operation is 13 levels deep; at most 12 are allowed.',
  ]);
});

test('counts aliases in every place that a fragment is spread', () => {
  const aliases = Array.from({ length: 10 }, (_, i) => `a${i}: a`).join(' ');
  const document = (spreads: string) => `{ ...Ten ${spreads} } fragment Ten on Query { ${aliases} }`;
  expect(refusals(document('self { ...Ten self { ...Ten } }'))).toEqual([]);
  expect(refusals(document('self { ...Ten self { ...Ten self { ...Ten } } }'))).toEqual([
    'The operation has 40 aliases; at most 30 are allowed.',
  ]);
});

test('is not led in circles by a fragment within itself', () => {
  expect(refusals('{ ...A } fragment A on Query { self { ...B } } fragment B on Query { ...A }')).toEqual([
    expect.stringContaining('Cannot spread fragment "A" within itself'),
  ]);
});

test('looks at each operation of a document', () => {
  expect(refusals(`query One { a } query Two { ${nest(20)} }`)).toHaveLength(1);
});

test('stops reading at too many tokens, and at too many errors', () => {
  expect(() => parseWithinLimits(`{ ${'a '.repeat(7000)} }`)).toThrow(/token/);
  expect(refusals(`{ ${Array.from({ length: 500 }, (_, i) => `x${i}`).join(' ')} }`).length).toBeLessThan(20);
});

test.each([
  ['selections', `${'{ a '.repeat(1999)}${'}'.repeat(1999)}`],
  ['lists', `{ b(of: ${'['.repeat(3900)}`],
  ['types', `query ($x: ${'['.repeat(3900)}`],
])('refuses %s that are thousands of brackets deep', (_what, document) => {
  expect(() => parseWithinLimits(document)).toThrow(
    expect.objectContaining({ extensions: { code: 'DOCUMENT_REJECTED' } }),
  );
});

test('counts no brackets in texts', () => {
  expect(parseWithinLimits(`{ b(of: "${'{['.repeat(200)}") } # ${'('.repeat(200)}`)).toBeDefined();
});

const nest = (levels: number) => `${'self { '.repeat(levels)}a${' }'.repeat(levels)}`;
