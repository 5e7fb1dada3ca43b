/** Money is exact: US dollars as decimals, never as floating-point numbers. */
import { Decimal } from 'decimal.js';

export const Money = Decimal.clone({ precision: 40, toExpNeg: -40, toExpPos: 40 });
export type Money = Decimal;

export const ZERO: Money = new Money(0);

export const sum = (amounts: Iterable<Money>): Money =>
  [...amounts].reduce((total, each) => total.plus(each), ZERO);

/** As the API shows it: no exponent, no trailing zeros. */
export const moneyText = (amount: Decimal.Value): string => new Money(amount.toString()).toFixed();
