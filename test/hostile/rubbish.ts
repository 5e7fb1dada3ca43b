/** Documents and variables made from the schema itself: friendly ones, and rubbish that is friendly often enough to get far. */
import { randomUUID } from 'node:crypto';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Random } from '../../src/film/seed.js';
import { schema } from '../../src/graphql/schema.js';

/** What somebody has: ids by the name of their type. */
export type Ids = ReadonlyMap<string, string>;

export type Field = GraphQLField<unknown, unknown>;
export const fieldsOf = (type: 'Query' | 'Mutation' | 'Subscription'): Field[] =>
  Object.values((schema.getType(type) as { getFields(): Record<string, Field> }).getFields());

/** A document that asks for one field and for whatever there is to say about how it went. */
export function documentFor(kind: string, field: Field): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const type = getNamedType(field.type);
  const failures =
    isUnionType(type) && type.getTypes().some((each) => each.name.endsWith('Error'))
      ? ' ... on Error { code message }'
      : '';
  const selection =
    isEnumType(type) || !('name' in type)
      ? ''
      : isUnionType(type) || isObjectType(type) || 'getInterfaces' in type
        ? ` { __typename${failures} }`
        : '';
  return `${kind} ${declared && `(${declared})`} { ${field.name}${given && `(${given})`}${selection} }`;
}

/** Somebody's own thing for an argument of this name. */
function idFor(ids: Ids, name: string): string {
  const type =
    name === 'id' ? 'Job' : name.replace(/Ids?$/, '').replace(/^./, (letter) => letter.toUpperCase());
  const known: Record<string, string> = {
    AudioAsset: 'Asset',
    LyricsAsset: 'Asset',
    LogoAsset: 'Asset',
    Version: 'ClipVersion',
  };
  return ids.get(known[type] ?? type) ?? Buffer.from(`${type}:${randomUUID()}`).toString('base64');
}

/** What a friendly client would send. */
function valueFor(ids: Ids, type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return valueFor(ids, type.ofType, name);
  if (isListType(type)) return [valueFor(ids, type.ofType, name)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    // Of an edit's instruction and operations there must be one.
    const wanted = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || /Id$|^instruction$/.test(field.name),
    );
    return Object.fromEntries(wanted.map((field) => [field.name, valueFor(ids, field.type, field.name)]));
  }
  const scalars: Record<string, unknown> = {
    ID: idFor(ids, name),
    Int: name === 'byteSize' ? 10 : 0,
    Float: 5,
    Boolean: false,
    Decimal: '1',
    JSON: {},
    DateTime: new Date().toISOString(),
  };
  return type.name === 'String' ? (name === 'contentType' ? 'audio/mpeg' : 'a sentence') : scalars[type.name];
}

export const takesIds = (args: readonly GraphQLArgument[]): boolean => args.some((arg) => hasId(arg.type));
const hasId = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return (
    named.name === 'ID' ||
    (isInputObjectType(named) &&
      named.name !== 'CreateJobInput' &&
      Object.values(named.getFields()).some((field) => hasId(field.type)))
  );
};
export const variablesFor = (ids: Ids, field: Field) =>
  Object.fromEntries(field.args.map((arg) => [arg.name, valueFor(ids, arg.type, arg.name)]));

const TEXTS = [
  '',
  ' ',
  'x'.repeat(120_000),
  '\u0000',
  'a\u0007b\u001b[31m',
  '😀'.repeat(300),
  '\ud800',
  '\'; DROP TABLE "Job"; --',
  '../../etc/passwd',
  '%s%n',
  '\u202eabc',
  '{{constructor}}',
  '<script>',
  'make it nighttime',
];
const RUBBISH: Record<string, unknown[]> = {
  String: TEXTS,
  Int: [-1, 0, 1, 2_147_483_647, -2_147_483_648, 1.5, 'seven', 9e15],
  Float: [-1, 0, 1e308, -1e308, 1e-320, 0.1, 'far'],
  Boolean: [true, false, 'yes'],
  Decimal: ['-1', '1e5', '999999999999999999999', '0.00000000000001', 'free', '', 0, 7, '5'],
  DateTime: ['yesterday', '', '+999999-01-01T00:00:00Z'],
  JSON: [{}, []],
};

function rubbishFor(random: Random, ids: Ids, type: GraphQLInputType, name: string, depth = 0): unknown {
  if (isNonNullType(type))
    return random.integer(0, 30) === 0 ? null : rubbishFor(random, ids, type.ofType, name, depth);
  if (random.integer(0, 9) < (depth === 0 ? 1 : 4)) return undefined;
  if (isListType(type))
    return Array.from({ length: random.pick([0, 1, 2, 3, 101]) }, () =>
      rubbishFor(random, ids, type.ofType, name, depth + 1),
    );
  if (isEnumType(type)) return random.integer(0, 9) === 0 ? 'NONSENSE' : random.pick(type.getValues()).name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [
        field.name,
        rubbishFor(random, ids, field.type, field.name, depth + 1),
      ]),
    );
  // Often enough all is well but for one thing: that is how rubbish gets far.
  if (random.integer(0, 9) < 5) return valueFor(ids, type, name);
  if (type.name === 'ID')
    return random.pick([
      ...ids.values(),
      ...TEXTS,
      '1',
      'Sm9iOjE=',
      Buffer.from(`Job:${randomUUID()}`).toString('base64'),
      Buffer.from('Job:../x').toString('base64'),
    ]);
  return random.pick(RUBBISH[type.name] ?? ['what?']);
}

export const rubbishVariables = (random: Random, ids: Ids, field: Field) =>
  Object.fromEntries(field.args.map((arg) => [arg.name, rubbishFor(random, ids, arg.type, arg.name)]));

/** What is the server's fault, as clients see it. */
export const faults = ({
  status,
  errors,
}: {
  status: number;
  errors?: { message: string; extensions?: { code?: string } }[];
}): unknown[] => [
  ...(status >= 500 ? [status] : []),
  ...(errors ?? []).filter((error) => (error.extensions?.code ?? 'INTERNAL') === 'INTERNAL'),
];
