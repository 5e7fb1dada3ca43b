/** Chance without repetition: every card is dealt once before any comes again. */
import type { Random } from '../seed.js';

export type Deck = {
  /** The next card that suits; any card when none does, null only for an empty list. */
  deal<T>(name: string, cards: readonly T[], suits?: (card: T) => boolean): T | null;
  /** Whether the card is gone from the stack for now. */
  dealt(name: string, card: unknown): boolean;
};

export function deckFrom(random: Random): Deck {
  const stacks = new Map<string, unknown[]>();
  return {
    deal<T>(name: string, cards: readonly T[], suits: (card: T) => boolean = () => true): T | null {
      if (cards.length === 0) return null;
      let stack = (stacks.get(name) ?? []) as T[];
      if (!stack.some(suits)) stack = [...stack, ...random.shuffled(cards)];
      const at = Math.max(0, stack.findIndex(suits));
      const [card] = stack.splice(at, 1);
      stacks.set(name, stack);
      return card!;
    },
    dealt: (name, card) => stacks.get(name)?.includes(card) === false,
  };
}
