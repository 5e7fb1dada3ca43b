/** Failures that a client can cause, as members of the results' unions. */

import type { ErrorCode } from '../film/job.js';
import * as problems from '../pipeline/errors.js';
import { builder, encodeId } from './core/builder.js';
import { ErrorCodeEnum } from './enums.js';

const ErrorInterface = builder.interfaceRef<{ message: string; code: ErrorCode }>('Error').implement({
  description:
    'A failure that a client can act on. Select it in every mutation: `... on Error { message code }`. Types that are generated from this schema call it Error as well, which hides the language’s own in the file that imports it: import it by another name.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What happened and what to do, in plain words.' }),
    code: t.expose('code', { type: ErrorCodeEnum, description: 'The kind of failure, for programs.' }),
  }),
});

const FieldError = builder.objectRef<problems.FieldProblem>('FieldError').implement({
  description: 'What is wrong with one field of the input.',
  fields: (t) => ({
    path: t.exposeStringList('path', {
      description: 'The way to the field, from the argument on: ["input", "prompt"].',
    }),
    message: t.exposeString('message', { description: 'What is wrong with it.' }),
  }),
});

builder.objectType(problems.InvalidInput, {
  name: 'InvalidInputError',
  description: 'The input can not be used as it is.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    fields: t.expose('fields', {
      type: [FieldError],
      description: 'Every field that is wrong, so that a form can mark all of them at once.',
    }),
  }),
});

builder.objectType(problems.NotFound, {
  name: 'NotFoundError',
  description: 'What was named is not there, or not yours.',
  interfaces: [ErrorInterface],
});

builder.objectType(problems.Conflict, {
  name: 'ConflictError',
  description: "The object's current state does not allow it; the message says why and what to do.",
  interfaces: [ErrorInterface],
  fields: (t) => ({
    conflictingId: t.id({
      nullable: true,
      description: 'The id of the object that blocks the request, if there is one.',
      resolve: ({ conflicting }) => conflicting && encodeId(conflicting.type, conflicting.id),
    }),
  }),
});

builder.objectType(problems.RateLimited, {
  name: 'RateLimitedError',
  description: 'Too often in too short a time.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    retryAfterSeconds: t.exposeFloat('retryAfterSeconds', {
      description: 'Seconds until the next attempt is allowed.',
    }),
  }),
});

builder.objectType(problems.BudgetExceeded, {
  name: 'BudgetExceededError',
  description: 'It would cost more than the limit allows.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    limit: t.expose('limit', { type: 'Decimal', description: 'The limit that would be exceeded, in USD.' }),
    spent: t.expose('spent', { type: 'Decimal', description: 'Spent and reserved already, in USD.' }),
    estimate: t.expose('estimate', {
      type: 'Decimal',
      description: 'What the refused request would cost, in USD.',
    }),
  }),
});

builder.objectType(problems.ProviderFailed, {
  name: 'ProviderFailedError',
  description: 'An outside service failed for good.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    provider: t.exposeString('provider', {
      description: 'The service that failed, such as `openai` or `replicate`.',
    }),
    retryable: t.exposeBoolean('retryable', { description: 'Whether the same call may succeed later.' }),
  }),
});
