import { expect, test } from 'vitest';
import { createStatementNames } from './statement-names.js';

const batched = (of: string) => ({
  sql: `SELECT (SELECT coalesce(json_agg(a), '[]')::text FROM (SELECT ${of}) a) AS "0"`,
});
const nth = (name: ReturnType<typeof createStatementNames>, query: { sql: string }, times: number) =>
  Array.from({ length: times }, () => name(query)).at(-1);

test('a statement that comes again and again is kept under one name of its own', () => {
  const name = createStatementNames();
  expect(nth(name, batched('1'), 1)).toBe('');
  const one = nth(name, batched('1'), 20);
  const other = nth(name, batched('2'), 20);
  expect(one).toMatch(/./);
  expect(name(batched('1'))).toBe(one);
  expect(other).not.toBe(one);
});

test('what a migration could change, and what there are too many of, is not kept', () => {
  const name = createStatementNames();
  expect(nth(name, { sql: 'SELECT "public"."Job"."id" FROM "public"."Job"' }, 50)).toBe('');
  const kept = Array.from({ length: 100 }, (_, index) => nth(name, batched(String(index)), 50)).filter(
    Boolean,
  );
  expect(kept.length).toBeLessThan(50);
  expect(kept.length).toBeGreaterThan(5);
});
