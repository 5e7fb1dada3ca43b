import { GraphQLError } from 'graphql';

/** A document that can't be accepted, whatever it asks for. */
export const rejected = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'DOCUMENT_REJECTED' } });
