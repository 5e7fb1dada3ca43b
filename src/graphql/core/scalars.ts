/** Scalars: times, exact amounts, addresses and free-form values. */
import { GraphQLError, type ValueNode } from 'graphql';
import { moneyText } from '../../film/money.js';
import { builder } from './builder.js';

builder.scalarType('DateTime', {
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  description: 'A moment in UTC, as RFC 3339 writes it: 2026-01-31T12:00:00.000Z.',
  serialize: (value) => (value as Date).toISOString(),
  parseValue: (value) => {
    const time = new Date(String(value));
    if (typeof value !== 'string' || Number.isNaN(time.getTime()))
      throw invalid('A moment such as 2026-01-31T12:00:00Z is needed.');
    return time;
  },
});

builder.scalarType('Decimal', {
  specifiedByURL: 'https://www.w3.org/TR/xmlschema11-2/#decimal',
  description:
    'An exact amount of US dollars without exponent and trailing zeros: "0", "0.0125", "12.5". Whole numbers may be given as integers.',
  serialize: (value) => moneyText(String(value)),
  parseValue: (value) => readAmount(value),
  parseLiteral: (node: ValueNode) => {
    if (node.kind === 'StringValue' || node.kind === 'IntValue') return readAmount(node.value);
    throw invalid('An amount is a string such as "12.5", or a whole number.');
  },
});

/** Any text is taken, so that a malformed amount is an InvalidInputError of the field that it stands in. */
function readAmount(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isInteger(value)) return String(value);
  throw invalid('An amount is a string such as "12.5", or a whole number.');
}

builder.scalarType('URL', {
  specifiedByURL: 'https://url.spec.whatwg.org/',
  description: 'An absolute address such as https://example.org/film.mp4.',
  serialize: (value) => String(value),
  parseValue: (value) => {
    if (typeof value !== 'string' || !URL.canParse(value))
      throw invalid('An address such as https://example.org is needed.');
    return value;
  },
});

builder.scalarType('JSON', {
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  description: 'Any JSON value; its shape depends on what it describes.',
  serialize: (value) => value,
});

const invalid = (message: string) => new GraphQLError(message, { extensions: { code: 'INVALID_INPUT' } });
