/** The one price table. An operator's file goes before it; a model without a price is not offered. */
import { z } from 'zod';
import { Money, ZERO } from '../film/money.js';
import { fileProblem } from './operator-file.js';
import { PriceEntry } from './price-entry.js';
import { PRICE_LIST } from './price-list.js';

/** The ledger keeps ten decimals. */
const LEDGER_DECIMALS = 10;

const PriceFile = z.record(
  z.string().regex(/^(openai|openrouter|replicate):[^\s]+$/, 'must be named provider:model'),
  PriceEntry,
);
export type TokenPrice = { input: Money; output: Money };
/** `gpuSecond` is there when the provider charges the time that the model ran, and `amount` is what that usually comes to. */
export type PiecePrice = {
  unit: 'PICTURE' | 'CLIP' | 'TRACK' | 'SECOND' | 'MINUTE' | 'THOUSAND_CHARACTERS';
  amount: Money;
  gpuSecond: Money | null;
};

export type Prices = {
  tokens(name: string): TokenPrice | null;
  /** A price for exactly this size, else the model's only one. */
  piece(name: string, tier?: string): PiecePrice | null;
  /** What the provider says that it charges today; the operator's own figure stays before it. */
  learn(name: string, price: TokenPrice): void;
  /** The names of the language models that the table and the operator's file know. */
  languageModels(): string[];
};

export class PricesError extends Error {
  override readonly name = 'PricesError';
}

/** Takes the parsed JSON of PRICES_FILE, and the prices of added models; throws with every mistake named. */
export function readPrices(overrides: unknown, added: Record<string, PriceEntry> = {}): Prices {
  const parsed = PriceFile.safeParse(overrides ?? {});
  if (!parsed.success) throw new PricesError(fileProblem('PRICES_FILE', parsed.error));
  const given = new Map(Object.entries(parsed.data));
  const built = new Map(Object.entries({ ...PRICE_LIST, ...added }));
  const learnt = new Map<string, TokenPrice>();

  return {
    tokens(name) {
      if (name.startsWith('local:')) return { input: ZERO, output: ZERO };
      return tokenPrice(given.get(name)) ?? learnt.get(name) ?? tokenPrice(built.get(name));
    },
    piece(name, tier) {
      const sized = tier ? `${name}@${tier}` : name;
      const entry = given.get(sized) ?? given.get(name) ?? built.get(sized) ?? built.get(name);
      return entry ? piecePrice(entry) : null;
    },
    learn: (name, price) => void learnt.set(name, price),
    languageModels: () =>
      [...new Map([...built, ...given])]
        .filter(([, entry]) => 'inputPerMillion' in entry)
        .map(([name]) => name),
  };
}

function tokenPrice(entry: PriceEntry | undefined): TokenPrice | null {
  if (!entry || !('inputPerMillion' in entry)) return null;
  return { input: new Money(entry.inputPerMillion), output: new Money(entry.outputPerMillion) };
}

function piecePrice(entry: PriceEntry): PiecePrice | null {
  const gpuSecond =
    'perGpuSecond' in entry && entry.perGpuSecond !== undefined ? new Money(entry.perGpuSecond) : null;
  if ('perPicture' in entry) return { unit: 'PICTURE', amount: new Money(entry.perPicture), gpuSecond };
  if ('perClip' in entry) return { unit: 'CLIP', amount: new Money(entry.perClip), gpuSecond };
  if ('perTrack' in entry) return { unit: 'TRACK', amount: new Money(entry.perTrack), gpuSecond: null };
  if ('perSecond' in entry) return { unit: 'SECOND', amount: new Money(entry.perSecond), gpuSecond: null };
  if ('perMinute' in entry) return { unit: 'MINUTE', amount: new Money(entry.perMinute), gpuSecond: null };
  if ('perThousandCharacters' in entry)
    return { unit: 'THOUSAND_CHARACTERS', amount: new Money(entry.perThousandCharacters), gpuSecond: null };
  return null;
}

export const tokenCost = (price: TokenPrice, inputTokens: number, outputTokens: number): Money =>
  asBilled(price.input.times(inputTokens).plus(price.output.times(outputTokens)).div(1_000_000));

/** Of one picture, one clip, one piece of music, or so many seconds of film or sound. */
export function pieceCost(price: PiecePrice, seconds: number): Money {
  if (price.unit === 'SECOND') return asBilled(price.amount.times(seconds));
  if (price.unit === 'MINUTE') return asBilled(price.amount.times(seconds).div(60));
  return price.amount;
}

/** People say about so many characters in a second. */
const SPOKEN_CHARACTERS = 15;

export const speechCost = (price: PiecePrice, characters: number): Money =>
  price.unit === 'THOUSAND_CHARACTERS'
    ? asBilled(price.amount.times(characters).div(1000))
    : pieceCost(price, characters / SPOKEN_CHARACTERS);

export const asBilled = (amount: Money): Money =>
  amount.toDecimalPlaces(LEDGER_DECIMALS, Money.ROUND_HALF_UP);

export function priceText(price: PiecePrice | TokenPrice | null): string | null {
  if (!price) return null;
  if ('input' in price) {
    return `${price.input.toFixed()} USD a million tokens read, ${price.output.toFixed()} written`;
  }
  const about = price.gpuSecond ? 'about ' : '';
  return `${about}${price.amount.toFixed()} USD a ${price.unit.toLowerCase().replace('_', ' ')}`;
}
