/** Scalars: times, exact amounts, addresses and free-form values. */
import { GraphQLError, type ValueNode } from 'graphql';
import { moneyText } from '../../film/money.js';
import { builder } from './builder.js';

builder.scalarType('DateTime', {
  description: 'A moment in UTC, as RFC 3339 writes it: 2026-01-31T12:00:00.000Z.',
  serialize: (value) => (value as Date).toISOString(),
  parseValue: (value) => {
    const time = new Date(String(value));
    if (typeof value !== 'string' || Number.isNaN(time.getTime()))
      throw invalid('A moment such as 2026-01-31T12:00:00Z is needed.');
    return time;
  },
});

const AMOUNT = /^\d{1,10}(\.\d{1,10})?$/;

builder.scalarType('Decimal', {
  description:
    'An exact amount of US dollars without exponent and trailing zeros: "0", "0.0125", "12.5". Whole numbers may be given as integers.',
  serialize: (value) => moneyText(String(value)),
  parseValue: (value) => readAmount(value),
  parseLiteral: (node: ValueNode) => {
    if (node.kind === 'StringValue' || node.kind === 'IntValue') return readAmount(node.value);
    throw invalid('An amount is a string such as "12.5", or a whole number.');
  },
});

function readAmount(value: unknown): string {
  const text = typeof value === 'number' && Number.isInteger(value) ? String(value) : value;
  if (typeof text === 'string' && AMOUNT.test(text)) return text;
  throw invalid(
    'An amount is a string such as "12.5" with at most ten decimals, or a whole number; it is not negative.',
  );
}

builder.scalarType('URL', {
  description: 'An absolute address such as https://example.org/film.mp4.',
  serialize: (value) => String(value),
  parseValue: (value) => {
    if (typeof value !== 'string' || !URL.canParse(value))
      throw invalid('An address such as https://example.org is needed.');
    return value;
  },
});

builder.scalarType('JSON', {
  description: 'Any JSON value; its shape depends on what it describes.',
  serialize: (value) => value,
});

const invalid = (message: string) => new GraphQLError(message, { extensions: { code: 'INVALID_INPUT' } });
