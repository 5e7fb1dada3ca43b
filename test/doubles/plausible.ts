/** A plausible value for any JSON schema, so that a double can answer requests that nobody prepared it for. */

// JSON schemas are read field by field, and every field is looked at before it is used.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Schema = Record<string, any>;

const WORDS = 'a lone figure crosses the wet neon street while warm light spills from an open door'.split(
  ' ',
);
const PATTERN_SAMPLES = [
  '#1A2B3C',
  '#1a2b3c',
  'scene-1',
  'scene_1',
  'shot_001',
  '01',
  '1',
  'A',
  'night',
  '2025-01-01',
  'a-b-c',
  '0.5',
];

export function plausible(schema: Schema, root: Schema = schema, name = 'value', index = 0): unknown {
  if (typeof schema.$ref === 'string') return plausible(resolve(schema.$ref, root), root, name, index);
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[index % schema.enum.length];
  const union = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(union)) {
    const branch = union.find((each: Schema) => each.type !== 'null') ?? union[0];
    return plausible(branch, root, name, index);
  }
  if (Array.isArray(schema.allOf))
    return plausible(Object.assign({}, schema, ...schema.allOf, { allOf: undefined }), root, name, index);
  const type = Array.isArray(schema.type) ? schema.type.find((each: string) => each !== 'null') : schema.type;
  if (type === 'object' || schema.properties) return object(schema, root, index);
  if (type === 'array') {
    const length = Math.max(schema.minItems ?? 0, Math.min(2, schema.maxItems ?? 2));
    return Array.from({ length }, (_, each) => plausible(schema.items ?? {}, root, name, each));
  }
  if (type === 'integer') return number(schema, index, 1);
  if (type === 'number') return number(schema, index, 0.5);
  if (type === 'boolean') return index % 2 === 0;
  if (type === 'null') return null;
  return text(schema, name, index);
}

function object(schema: Schema, root: Schema, index: number): Record<string, unknown> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  return Object.fromEntries(properties.map(([key, each]) => [key, plausible(each, root, key, index)]));
}

function number(schema: Schema, index: number, step: number): number {
  const low = schema.minimum ?? (schema.exclusiveMinimum !== undefined ? schema.exclusiveMinimum + step : 0);
  const high =
    schema.maximum ?? (schema.exclusiveMaximum !== undefined ? schema.exclusiveMaximum - step : low + 100);
  const multiple = schema.multipleOf;
  const value = Math.min(Math.max(low, 0) + index * (multiple ?? step), high);
  return multiple ? Math.ceil(value / multiple) * multiple : value;
}

function text(schema: Schema, name: string, index: number): string {
  if (schema.format === 'uri' || schema.format === 'url') return 'https://example.com/';
  if (schema.format === 'date-time') return '2025-01-01T00:00:00Z';
  if (typeof schema.pattern === 'string') {
    const pattern = new RegExp(schema.pattern, 'u');
    const sample = PATTERN_SAMPLES.find((each) => pattern.test(each));
    if (sample) return sample;
  }
  const looksLikeKey = /(^|_)(id|key)$|Id$|Key$/.test(name);
  let value = looksLikeKey
    ? `${name.toLowerCase()}_${index + 1}`
    : `${name} ${index + 1}: ${WORDS.join(' ')}`;
  while (value.length < (schema.minLength ?? 0)) value += ` ${WORDS.join(' ')}`;
  return value.slice(0, schema.maxLength ?? value.length);
}

const resolve = (reference: string, root: Schema): Schema =>
  reference
    .replace(/^#\/?/, '')
    .split('/')
    .filter(Boolean)
    .reduce(
      (at: Schema, part) => at[decodeURIComponent(part.replaceAll('~1', '/').replaceAll('~0', '~'))],
      root,
    );
