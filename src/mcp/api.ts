/** The GraphQL API as tools call it: in the same process, and as the owner who is connected. */
import { type DocumentNode, type ExecutionResult, GraphQLError } from 'graphql';
import type { z } from 'zod';

export type Variables = Record<string, unknown>;

/** One connected owner's way into the API. All limits, errors and ownership are decided behind it. */
export type ApiDoor = {
  owner: string;
  execute(document: DocumentNode, variables: Variables): Promise<ExecutionResult>;
  subscribe(
    document: DocumentNode,
    variables: Variables,
  ): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
  /** Takes the bytes of an announced file, as a PUT to its upload address would. */
  receiveFile(assetId: string, bytes: Buffer): Promise<void>;
  /** The bytes behind one of this server's own links. */
  readFile(url: string): Promise<Buffer>;
};

/** What an agent is told instead of a result. */
export class ToolFailure extends Error {
  override readonly name = 'ToolFailure';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** To be selected in every result that may be an error. */
export const FAILURE = `__typename
  ... on Error {
    code message
    ... on InvalidInputError { fields { path message } }
    ... on ConflictError { conflictingId }
  }`;

type Failure = {
  __typename?: string;
  code: string;
  message: string;
  fields?: { path: string[]; message: string }[];
  conflictingId?: string | null;
};

export type Api = ReturnType<typeof createApi>;

export function createApi(door: ApiDoor) {
  return {
    owner: door.owner,
    receiveFile: door.receiveFile,
    readFile: door.readFile,

    /** The document's one field, in the shape that is expected of it. */
    async ask<Shape extends z.ZodType>(
      document: DocumentNode,
      variables: Variables,
      shape: Shape,
    ): Promise<z.infer<Shape>> {
      return shape.parse(accepted(await door.execute(document, variables)));
    },

    async *watch<Shape extends z.ZodType>(
      document: DocumentNode,
      variables: Variables,
      shape: Shape,
      signal: AbortSignal,
    ): AsyncGenerator<z.infer<Shape>> {
      const events = await door.subscribe(document, variables);
      if (!(Symbol.asyncIterator in events)) throw failureOf(events);
      const leave = () => void events.return?.();
      signal.addEventListener('abort', leave, { once: true });
      try {
        if (signal.aborted) return;
        for await (const event of events) yield shape.parse(accepted(event));
      } finally {
        signal.removeEventListener('abort', leave);
        await events.return?.();
      }
    },
  };
}

function accepted(result: ExecutionResult): unknown {
  if (result.errors || !result.data) throw failureOf(result);
  const [value] = Object.values(result.data) as (Failure | null)[];
  if (value == null)
    throw new ToolFailure(
      'NOT_FOUND',
      'There is nothing with that id, or it is not yours. list_films shows your films.',
    );
  if (value.__typename?.endsWith('Error')) throw new ToolFailure(value.code, explain(value));
  return value;
}

function failureOf({ errors = [] }: ExecutionResult): Error {
  const [error = new GraphQLError('The server gave no answer.')] = errors;
  return new ToolFailure(String(error.extensions.code ?? 'INTERNAL'), error.message);
}

/** The fields by the names that tools give them. */
function explain({ message, fields, conflictingId }: Failure): string {
  if (fields) return fields.map(({ path, message }) => `${argumentNamed(path)}: ${message}`).join('\n');
  return conflictingId ? `${message} (conflictingId: ${conflictingId})` : message;
}

const argumentNamed = (path: string[]): string =>
  (path[0] === 'input' ? path.slice(1) : path).join('.').replace(/^jobId$/, 'filmId');
