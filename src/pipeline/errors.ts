/** What a client can cause, by name. The API turns each of these into a member of the result's union. */
import type { ErrorCode } from '../film/job.js';
import { type Money, moneyText } from '../film/money.js';

export type FieldProblem = { path: string[]; message: string };

export class InvalidInput extends Error {
  readonly code: ErrorCode = 'INVALID_INPUT';
  constructor(readonly fields: FieldProblem[]) {
    super(fields.map((field) => `${field.path.join('.')}: ${field.message}`).join('; '));
  }
  static at(path: string, message: string): InvalidInput {
    return new InvalidInput([{ path: path.split('.'), message }]);
  }
}

export class NotFound extends Error {
  readonly code: ErrorCode = 'NOT_FOUND';
  constructor(what: string) {
    super(`There is no such ${what}.`);
  }
}

export class Conflict extends Error {
  readonly code: ErrorCode = 'CONFLICT';
  constructor(
    message: string,
    /** What stands in the way, as the API names it. */
    readonly conflicting: { type: string; id: string } | null = null,
  ) {
    super(message);
  }
}

export class RateLimited extends Error {
  readonly code: ErrorCode = 'RATE_LIMITED';
  constructor(
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super(message);
  }
}

export class BudgetExceeded extends Error {
  readonly code: ErrorCode = 'BUDGET_EXCEEDED';
  constructor(
    readonly limit: Money,
    readonly spent: Money,
    readonly estimate: Money,
    howToGoOn: string,
  ) {
    super(
      `This would cost about ${moneyText(estimate)} USD on top of ${moneyText(spent)} USD, over the limit of ${moneyText(limit)} USD. ${howToGoOn}`,
    );
  }
}

export class ProviderFailed extends Error {
  readonly code: ErrorCode = 'PROVIDER_FAILED';
  constructor(
    message: string,
    readonly provider: string,
    readonly retryable: boolean,
  ) {
    super(message);
  }
}
