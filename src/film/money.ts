/** Money is exact: US dollars as decimals, never as floating-point numbers. */
import { Decimal } from 'decimal.js';
import { z } from 'zod';

export const Money = Decimal.clone({ precision: 40, toExpNeg: -40, toExpPos: 40 });
export type Money = Decimal;

export const ZERO: Money = new Money(0);

export const sum = (amounts: Iterable<Money>): Money =>
  [...amounts].reduce((total, each) => total.plus(each), ZERO);

/** As the API shows it: no exponent, no trailing zeros. */
export const moneyText = (amount: Decimal.Value): string => new Money(amount.toString()).toFixed();

/** As people say it: whole cents, and less than one as that. */
export const spokenMoney = (amount: Decimal.Value): string => {
  const exact = new Money(amount.toString());
  return exact.gt(0) && exact.lt('0.005') ? 'less than $0.01' : `$${exact.toFixed(2)}`;
};

/** An amount as clients write it. */
export const AmountText = z
  .string()
  .regex(
    /^\d{1,10}(\.\d{1,10})?$/,
    'An amount is a string such as "12.5" with at most ten decimals, or a whole number; it is not negative.',
  );
