/**
 * Answers that may be there already. A promise for every field of every clip costs more than the fields do, so what was
 * read before is answered at once.
 */
import DataLoader from 'dataloader';

export type Soon<T> = T | Promise<T>;

export const when = <T, R>(value: Soon<T>, then: (value: T) => Soon<R>): Soon<R> =>
  value instanceof Promise ? value.then(then) : then(value);

/** Both are waited for, whichever fails: a failure that nobody awaits would end the process. */
export const both = <A, B>(one: Soon<A>, other: Soon<B>): Soon<[A, B]> =>
  one instanceof Promise || other instanceof Promise ? Promise.all([one, other]) : [one, other];

export type Loader<T> = {
  load(key: string): Soon<T>;
  /** It was read on the way. */
  know(key: string, value: T): void;
};

export function createLoader<T>(read: (keys: readonly string[]) => Promise<T[]>): Loader<T> {
  const known = new Map<string, T>();
  const loader = new DataLoader<string, T>(async (keys) => {
    const values = await read(keys);
    for (const [index, key] of keys.entries()) known.set(key, values[index]!);
    return values;
  });
  return {
    load: (key) => (known.has(key) ? (known.get(key) as T) : loader.load(key)),
    know: (key, value) => void known.set(key, value),
  };
}
