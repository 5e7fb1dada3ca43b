/** What `npm run check` says of a schema that differs from the last release's. */
import { expect, test } from 'vitest';
import { breakingChanges } from '../scripts/schema/breaking-changes.js';

const schemaWith = (fields: string) => `type Query { film(id: ID!): Film } type Film { ${fields} }`;
const RELEASED = schemaWith('id: ID! title: String @deprecated(reason: "Read name.") length: Int!');

test('what was not deprecated may not go, nor become something else', async () => {
  expect(await breakingChanges(RELEASED, schemaWith('id: ID! title: String'))).toEqual([
    "Field 'length' was removed from object type 'Film'.",
  ]);
  expect(await breakingChanges(RELEASED, schemaWith('id: ID! title: String length: String'))).toHaveLength(1);
});

test('what was deprecated may go, and more may come', async () => {
  expect(await breakingChanges(RELEASED, schemaWith('id: ID! length: Int! name: String'))).toEqual([]);
});
