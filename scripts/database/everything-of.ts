/** What can be asked of a type, field by field, each with everything below it. */
import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

const MAX_DEPTH = 5;

export function everythingOf(type: GraphQLNamedType, above: readonly string[] = []): string[] {
  if (isUnionType(type))
    return type.getTypes().map((each) => `... on ${each.name} ${block(each, [...above, each.name])}`);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => selectionOf(field, above));
}

function selectionOf(field: GraphQLField<unknown, unknown>, above: readonly string[]): string[] {
  const type = getNamedType(field.type);
  if (field.args.some(isRequiredArgument)) return [];
  if (isLeafType(type)) return [field.name];
  // What leads back to where it came from was asked for there.
  if (above.length >= MAX_DEPTH || above.includes(type.name) || type.name === 'Job') return [];
  const page = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
  return [`${field.name}${page} ${block(type, [...above, type.name])}`];
}

const block = (type: GraphQLNamedType, above: readonly string[]): string =>
  `{ __typename ${everythingOf(type, above).join(' ')} }`;
