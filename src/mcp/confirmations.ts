/**
 * Confirmations of what something costs. An estimate carries a token; with it the same owner may order the same thing for
 * that price. The token holds everything in itself, so any server can check it.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { contentKey } from '../film/key.js';
import { Money, moneyText } from '../film/money.js';
import { ToolFailure } from './api.js';

const LIFE_MS = 60 * 60 * 1000; // 1h

/** Something that may cost money: a tool with its arguments, as the owner asked for it. */
export type Order = { owner: string; tool: string; input: object };

export type Confirmations = ReturnType<typeof createConfirmations>;

export function createConfirmations(options: {
  secret: string;
  /** Cheaper orders, and those that cost as much, need no confirmation. */
  freeUpTo: Money;
  now?: () => number;
}) {
  const { secret, freeUpTo, now = Date.now } = options;
  const sign = (order: Order, total: string, expires: string): string =>
    createHmac('sha256', secret)
      .update(`mcp-estimate\0${total}\0${expires}\0${contentKey('order', order)}`)
      .digest('base64url');

  function issue(order: Order, total: string): { estimateId: string; expiresAt: string } {
    const expires = now() + LIFE_MS;
    const estimateId = `${moneyText(total)}:${expires}:${sign(order, moneyText(total), String(expires))}`;
    return { estimateId, expiresAt: new Date(expires).toISOString() };
  }

  function problemWith(order: Order, total: string, estimateId: string): string | null {
    const [confirmed = '', expires = '', signature = ''] = estimateId.split(':');
    const expected = Buffer.from(sign(order, confirmed, expires));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return 'estimateId was not given for exactly this request. Every argument counts.';
    if (Number(expires) < now()) return 'estimateId has expired.';
    return new Money(total).gt(confirmed)
      ? `The price has risen from ${confirmed} to ${moneyText(total)} USD since the estimate.`
      : null;
  }

  return {
    issue,
    /** Throws, with what to do, unless the order is free enough or was confirmed at this price or a higher one. */
    check(
      order: Order,
      total: string,
      estimateId: string | null | undefined,
      howToConfirm: () => string,
    ): void {
      if (!estimateId) {
        if (new Money(total).lte(freeUpTo)) return;
        throw new ToolFailure(
          'CONFIRMATION_NEEDED',
          `This costs about ${moneyText(total)} USD, so it needs the user's consent. ${howToConfirm()}`,
        );
      }
      const problem = problemWith(order, total, estimateId);
      if (problem) throw new ToolFailure('CONFIRMATION_NEEDED', `${problem} ${howToConfirm()}`);
    },
  };
}
