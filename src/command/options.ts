/** Reads what stands behind a command. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The message says what is wrong with the words; `usage` is shown below it. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
  constructor(
    message: string,
    readonly usage: string,
  ) {
    super(message);
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values'];

/** Null when only help was asked for, which is printed then. */
export function readOptions<O extends Options>(args: string[], options: O, usage: string): Values<O> | null {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return null;
  }
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Misuse((error as Error).message.split('. To specify')[0]!, usage);
  }
}

export function wholeNumber(value: string | undefined, option: string, usage: string): number | null {
  if (value === undefined) return null;
  if (!/^\d+$/.test(value)) throw new Misuse(`${option} ${value} is not a whole number.`, usage);
  return Number(value);
}
