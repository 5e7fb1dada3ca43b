/**
 * Trusted documents, which others call persisted operations: clients name them by the ids of their manifests, and with
 * `only` nothing else runs. The same for every transport.
 */
import { GraphQLError, type GraphQLSchema, stripIgnoredCharacters } from 'graphql';
import { parseWithinLimits, validateWithinLimits } from './limits.js';
import type { DocumentsById } from './manifests.js';

/** What a request says of its document: the text, or an id in one of the places where clients put it. */
export type SentDocument = {
  query?: string | null | undefined;
  extensions?: Record<string, unknown> | null | undefined;
  documentId?: unknown;
  doc_id?: unknown;
};
/** Beside those that every server of GraphQL takes: GraphQL over HTTP's own, and Relay's usual one. */
export const DOCUMENT_ID_NAMES = ['documentId', 'doc_id'] as const;

export type TrustedDocuments = {
  /** Whether nothing else may run. */
  only: boolean;
  /** The text that is to run; undefined when none was asked for. Throws when it may not run. */
  textOf(sent: SentDocument): string | undefined;
};

type Settings = {
  documents: DocumentsById;
  only: boolean;
  /** Without an id: of the clients that come with the server. */
  texts?: string[];
};

export function createTrustedDocuments({ documents, only, texts = [] }: Settings): TrustedDocuments {
  const trusted = new Set(only ? [...documents.values(), ...texts].map(essence) : []);

  return {
    only,
    textOf(sent) {
      const id = idIn(sent);
      const known = id === null ? undefined : documents.get(id);
      if (known !== undefined) return known;
      if (typeof sent.query !== 'string' || sent.query === '') {
        if (id !== null) throw only ? untrusted(id) : unknown(sent, id, documents);
        return sent.query ?? undefined;
      }
      if (only && !trusted.has(essence(sent.query))) throw untrusted(id);
      return sent.query;
    },
  };
}

/** Those that don't fit the schema, by their ids, each with why. */
export function findUnfit(documents: DocumentsById, schema: GraphQLSchema): Record<string, string> {
  const unfit: Record<string, string> = {};
  for (const [id, text] of documents) {
    try {
      const [error] = validateWithinLimits(schema, parseWithinLimits(text));
      if (error) unfit[id] = error.message;
    } catch (error) {
      unfit[id] = (error as Error).message;
    }
  }
  return unfit;
}

function idIn({ extensions, ...sent }: SentDocument): string | null {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: unknown };
  const hash =
    typeof persistedQuery === 'string'
      ? persistedQuery
      : (persistedQuery as { sha256Hash?: unknown } | null | undefined)?.sha256Hash;
  const id = [sent.documentId, sent.doc_id, hash].find((value) => typeof value === 'string');
  return typeof id === 'string' ? id.replace(/^sha256:/, '') : null;
}

/** Spaces and comments make no other document. What can't be read is like nothing else. */
function essence(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return text;
  }
}

/** `http` as Yoga reads it: the status is for clients that know GraphQL over HTTP; others are answered with 200. */
const refusal = (message: string, code: string) =>
  new GraphQLError(message, { extensions: { code, http: { spec: true, status: 403 } } });

const untrusted = (id: string | null) =>
  refusal(
    `Only trusted documents run on this server, and ${id === null ? 'this one' : `"${id.slice(0, 100)}"`} is none of them. Add it to a manifest that TRUSTED_DOCUMENTS names.`,
    'DOCUMENT_NOT_TRUSTED',
  );

/** In the words of the protocol for automatic persisted queries, clients send the whole document from then on. */
function unknown({ extensions }: SentDocument, id: string, documents: DocumentsById): GraphQLError {
  const message = !extensions?.persistedQuery
    ? `This server knows no document "${id.slice(0, 100)}". Send its text, or add it to a manifest that TRUSTED_DOCUMENTS names.`
    : documents.size > 0
      ? 'PersistedQueryNotFound'
      : 'PersistedQueryNotSupported';
  return new GraphQLError(message, { extensions: { code: 'DOCUMENT_REJECTED', http: { status: 200 } } });
}
