/** What one owner may spend within a day, over films, changes and scenarios together. */
import type { Tx } from '../../database/client.js';
import { Money } from '../../film/money.js';
import { BudgetExceeded } from '../errors.js';

/** In the transaction that books a call. An owner's calls are booked one after the other, so that no two of them pass together. */
export async function holdOwnerBudget(
  tx: Tx,
  owner: string,
  estimate: Money,
  limit: Money | null,
): Promise<void> {
  if (limit === null || !estimate.gt(0)) return;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`spending of ${owner}`}, 0))`;
  const [sum] = await tx.$queryRaw<{ spent: string }[]>`
    SELECT coalesce(sum(CASE state WHEN 'OPEN' THEN estimate ELSE cost END), 0)::text AS spent
    FROM "LedgerEntry" WHERE owner = ${owner} AND at > now() - interval '24 hours'`;
  const spent = new Money(sum!.spent);
  if (spent.plus(estimate).gt(limit)) {
    throw new BudgetExceeded(
      limit,
      spent,
      estimate,
      'This is the limit of all that you spend within 24 hours. Go on later, or ask the operator to raise OWNER_BUDGET_USD.',
    );
  }
}
