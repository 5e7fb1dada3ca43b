/** The tools' schemas as JSON Schema, described with the words of the GraphQL schema. */
import { type GraphQLInputObjectType, type GraphQLNamedType, getNamedType, isInputObjectType } from 'graphql';
import { z } from 'zod';

export type JsonSchema = {
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  description?: string;
  [keyword: string]: unknown;
};

/** A tool's arguments. Fields that `type` also has are described as there. */
export function inputJsonSchema(
  input: z.ZodObject,
  type?: GraphQLInputObjectType,
): JsonSchema & { type: 'object' } {
  return { ...described(toJsonSchema(input, 'input'), type), type: 'object' };
}

export const outputJsonSchema = (output: z.ZodObject): JsonSchema & { type: 'object' } => ({
  ...toJsonSchema(output, 'output'),
  type: 'object',
});

/** Without its dialect, which not every client's validator knows by name. */
function toJsonSchema(shape: z.ZodObject, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io });
  return schema as JsonSchema;
}

function described(schema: JsonSchema, type?: GraphQLNamedType): JsonSchema {
  const { anyOf, ...bare } = withoutNull(schema);
  if (anyOf) return { ...bare, anyOf };
  if (bare.items) return { ...bare, items: described(bare.items, type) };
  if (!bare.properties) return bare;
  const fields = isInputObjectType(type) ? type.getFields() : {};
  const properties = Object.entries(bare.properties).map(([name, property]) => {
    const field = fields[name];
    const about = field?.description ? { description: field.description } : {};
    return [name, { ...about, ...described(property, field && getNamedType(field.type)) }];
  });
  return { ...bare, properties: Object.fromEntries(properties) };
}

/** Null is taken for what is left out, which agents need not know. */
function withoutNull(schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema.type)) {
    const types = schema.type.filter((type) => type !== 'null');
    return { ...schema, type: types.length === 1 ? types[0]! : types };
  }
  const { anyOf, ...rest } = schema;
  const others = anyOf?.filter(({ type }) => type !== 'null');
  return others?.length === 1 ? { ...rest, ...others[0] } : schema;
}
