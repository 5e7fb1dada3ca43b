/** Runs one operation and sees to it that only errors meant for clients leave the house. Shared by all transports. */
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
} from 'graphql';
import type { Logger } from 'pino';
import { signal, stopwatch } from '../observe/signals.js';
import { inSpan } from '../observe/spans.js';
import { withinSize } from './answer-size.js';
import type { Viewer } from './auth.js';
import { operationName } from './documents/operation-name.js';
import { troubleOf } from './infrastructure-errors.js';
import { sharedAnswer } from './shared-executions.js';

/** ErrorCode in the schema. */
const CODES = new Set<unknown>([
  'INVALID_INPUT',
  'DOCUMENT_REJECTED',
  'DOCUMENT_NOT_TRUSTED',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'CONFLICT',
  'RATE_LIMITED',
  'BUDGET_EXCEEDED',
  'PROVIDER_FAILED',
  'WORKER_LOST',
  'CANCELLED',
  'INTERNAL',
]);

/** One operation of one client. */
export type Call = {
  viewer: Viewer;
  requestId: string;
  log: Logger;
  /** The client's own trace, which ours goes on. */
  traceparent?: string | undefined;
};
/** What resolvers see. `call` is ours; all else is built for each run. */
export type CallContext = { call: Call };
export type BuildContext = (call: Call) => object | Promise<object>;

export async function buildCallContext(build: BuildContext, call: Call): Promise<CallContext> {
  return { ...(await build(call)), call };
}

/** A query or mutation. */
export async function executeMeasured(args: ExecutionArgs): Promise<ExecutionResult> {
  const seconds = stopwatch();
  const operation = operationName(args.document, args.operationName);
  const { requestId, traceparent: parent } = callOf(args);
  const options = { kind: 'SERVER', parent, attributes: { 'reelgraph.request_id': requestId } } as const;
  const result = await inSpan(`${operation.type} ${operation.name}`, options, () => executeMasked(args));
  reportOperation(operation, seconds(), result.errors);
  return result;
}

function reportOperation(
  operation: ReturnType<typeof operationName>,
  seconds: number,
  errors: ExecutionResult['errors'],
): void {
  const isOurs = errors?.some(({ extensions }) => extensions.code === 'INTERNAL');
  const outcome = isOurs ? 'failed' : errors ? 'refused' : 'ok';
  signal('operation', { ...operation, outcome, seconds });
}

async function executeMasked(args: ExecutionArgs): Promise<ExecutionResult> {
  return withinSize(masked(await execute(args), callOf(args)));
}

/**
 * Every event is resolved in a context of its own, because loaders remember what they have read, and once for all who ask
 * for the same of it. A client that leaves ends the source at once, even while it waits for the next event.
 */
export async function subscribeFreshly(
  args: ExecutionArgs,
  build: BuildContext,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const call = callOf(args);
  const seconds = stopwatch();
  const openedAt = Date.now();
  const operation = operationName(args.document, args.operationName);
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) {
    const refused = masked(source, call);
    reportOperation(operation, seconds(), refused.errors);
    return refused;
  }
  reportOperation(operation, seconds(), undefined);
  const subscription = operation.name;
  const events = source[Symbol.asyncIterator]();

  async function resolve(event: IteratorResult<unknown>): Promise<IteratorResult<ExecutionResult>> {
    if (event.done) return { done: true, value: undefined };
    const answer = async () => {
      const contextValue = { ...(args.contextValue as object), ...(await buildCallContext(build, call)) };
      return executeMasked({ ...args, rootValue: event.value, contextValue });
    };
    const value = await inSpan(
      `deliver ${subscription}`,
      { kind: 'PRODUCER', parent: traceOf(event.value) },
      () => sharedAnswer(event.value, call.viewer.owner, args, answer),
    );
    signal('delivery', { subscription, delaySeconds: delayOf(event.value, openedAt) });
    return { done: false, value };
  }

  const results: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      try {
        return await resolve(await events.next());
      } catch (error) {
        await events.return?.();
        throw maskError(error, call);
      }
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
    async throw(error) {
      await events.return?.();
      throw error;
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}

/** What is told goes on the trace of what has happened. */
const traceOf = (event: unknown) => (event as { trace?: string | null } | null)?.trace;

/** Null for what was there when the subscriber came, and for what has no moment of its own. */
function delayOf(event: unknown, openedAt: number): number | null {
  const at = (event as { at?: unknown } | null)?.at;
  return at instanceof Date && at.getTime() >= openedAt
    ? Math.max(0, Date.now() - at.getTime()) / 1000
    : null;
}

function masked(result: ExecutionResult, call: Call): ExecutionResult {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => maskError(error, call)) };
}

/** Errors that were made for clients pass; of all others the log has the truth and the client a number to quote. */
export function maskError(error: unknown, call: { requestId: string; log: Logger }): GraphQLError {
  if (error instanceof GraphQLError && isForClients(error)) return withCode(error);
  const { nodes, source, positions, path } = error instanceof GraphQLError ? error : {};
  call.log.error({ err: originOf(error), path }, 'unexpected error in an operation');
  const message =
    troubleOf(originOf(error)) ??
    `Something went wrong on the server. If it happens again, report it with the number ${call.requestId}.`;
  const extensions = { code: 'INTERNAL', requestId: call.requestId };
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

/** A value that a scalar has refused is the client's error, though a plain one is behind it. */
function isForClients(error: GraphQLError): boolean {
  if (!error.originalError || isInputError(error)) return true;
  return error.originalError instanceof GraphQLError && isForClients(error.originalError);
}

/** Other codes are those of the libraries underneath, which also like to tell more than the client needs. */
export function withCode(error: GraphQLError): GraphQLError {
  if (CODES.has(error.extensions.code)) return error;
  const { message, nodes, source, positions, path } = error;
  const code = isInputError(error) ? 'INVALID_INPUT' : path ? 'INTERNAL' : 'DOCUMENT_REJECTED';
  const { http } = error.extensions;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: http ? { code, http } : { code },
  });
}

const isInputError = (error: GraphQLError) => /^(Variable "\$|Argument ")/.test(error.message);

function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originOf(error.originalError) : error;
}

function callOf(args: ExecutionArgs): Call {
  return (args.contextValue as CallContext).call;
}
