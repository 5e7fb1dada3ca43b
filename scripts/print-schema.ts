/**
 * Prints schema.graphql from the code, and what clients' caches want to know of it; with --check it only says whether
 * the files are up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { minifyIntrospectionQuery } from '@urql/introspection';
import {
  type GraphQLNamedType,
  introspectionFromSchema,
  isAbstractType,
  isIntrospectionType,
  isObjectType,
  printSchema,
} from 'graphql';
import { schema } from '../src/graphql/schema.js';

/** What tells objects apart that have no `id`. */
const NATURAL_KEYS: Record<string, string[]> = { Model: ['role', 'name'], StylePreset: ['name'] };

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const rootTypes: (GraphQLNamedType | null | undefined)[] = [
  schema.getQueryType(),
  schema.getMutationType(),
  schema.getSubscriptionType(),
];

/** As Apollo Client, urql and others take it. */
const possibleTypes = Object.fromEntries(
  types
    .filter(isAbstractType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
);

/** Types without an `id`, by the fields that tell their objects apart: none for what belongs to the object around it. */
const cacheKeys = Object.fromEntries(
  types
    .filter((type) => isObjectType(type) && !type.getFields().id && !rootTypes.includes(type))
    .map(({ name }) => [name, NATURAL_KEYS[name] ?? []]),
);

const files = {
  'schema.graphql': `${printSchema(schema)}\n`,
  'schema/possibleTypes.json': json(possibleTypes),
  'schema/cacheKeys.json': json(cacheKeys),
  'schema/introspection.json': `${JSON.stringify(minifyIntrospectionQuery(introspectionFromSchema(schema)))}\n`,
};

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const stale = Object.entries(files).filter(
  ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
);
if (!process.argv.includes('--check')) {
  for (const [file, text] of stale) writeFileSync(file, text);
} else if (stale.length > 0) {
  console.error(`Out of date: ${stale.map(([file]) => file).join(', ')}. "npm run schema" prints them anew.`);
  process.exit(1);
}
