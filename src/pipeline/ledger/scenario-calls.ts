/** The ledger as one scenario sees it: there is no job behind it, so its budget is its own. */
import { TRANSACTION } from '../../database/client.js';
import type { PrismaClient } from '../../database/generated/client.js';
import { type Money, sum } from '../../film/money.js';
import type { CallRecorder } from '../../providers/call.js';
import { BudgetExceeded } from '../errors.js';
import { decimal } from './ledger.js';
import { measured } from './measured-calls.js';
import { holdOwnerBudget } from './owner-budget.js';

export type ScenarioCalls = CallRecorder & { spent(): Money; callIds(): string[] };

/** The scenario is written, and its calls are linked to it, once they are over. */
export const scenarioCalls = (
  db: PrismaClient,
  limits: { owner: string; limit: Money; ownerBudget: Money | null },
): ScenarioCalls => measured(book(db, limits), 'SCENARIO');

function book(
  db: PrismaClient,
  { owner, limit, ownerBudget }: { owner: string; limit: Money; ownerBudget: Money | null },
): ScenarioCalls {
  /** By the call's id: what it holds while it is under way, what it cost after that. */
  const amounts = new Map<string, Money>();
  const committed = () => sum(amounts.values());

  return {
    async begin({ provider, model, estimate, quantity }) {
      if (estimate.gt(0) && committed().plus(estimate).gt(limit)) {
        throw new BudgetExceeded(
          limit,
          committed(),
          estimate,
          'Ask for fewer shots or say it more briefly, choose a cheaper model, or "templates", which is free.',
        );
      }
      const data = { owner, purpose: 'SCENARIO' as const, provider, model, estimate: decimal(estimate) };
      const entry = await db.$transaction(async (tx) => {
        await holdOwnerBudget(tx, owner, estimate, ownerBudget);
        return tx.ledgerEntry.create({ data: { ...data, ...(quantity ? { quantity } : {}) } });
      }, TRANSACTION);
      amounts.set(entry.id, estimate);
      // Nobody comes back for the answer to a request that was lost, so no call is ever taken up again.
      return { id: entry.id, providerId: null, startedAt: entry.at, estimate, resumed: false, answer: null };
    },

    async submitted(call, providerId) {
      await db.ledgerEntry.update({ where: { id: call.id }, data: { providerId } });
    },

    async settle(call, { state, cost, quantity }) {
      amounts.set(call.id, cost);
      await db.ledgerEntry.update({
        where: { id: call.id },
        data: { state, cost: decimal(cost), settledAt: new Date(), ...(quantity ? { quantity } : {}) },
      });
    },

    spent: committed,
    callIds: () => [...amounts.keys()],
  };
}

/** A client waits for its scenario, so a call that is open for longer than this belonged to a server that was killed. */
const LOST_AFTER_MINUTES = 10;

/** What lost calls used is known to nobody here, and may have been charged: they count as they were estimated. */
export async function settleLostScenarioCalls(db: PrismaClient): Promise<number> {
  return db.$executeRaw`
    UPDATE "LedgerEntry"
    SET state = 'FAILED', cost = estimate, "settledAt" = now(),
        quantity = coalesce(quantity, '{}'::jsonb) || '{"note": "lost when the server stopped; charged as estimated"}'
    WHERE purpose = 'SCENARIO' AND state = 'OPEN' AND at < now() - make_interval(mins => ${LOST_AFTER_MINUTES}::int)`;
}
