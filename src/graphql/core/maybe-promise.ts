/**
 * Values that may be there already. A promise for every field of every clip costs more than the fields do, so what was
 * read before is answered without one.
 */
import DataLoader from 'dataloader';

export type MaybePromise<T> = T | Promise<T>;

export const chain = <T, R>(value: MaybePromise<T>, then: (value: T) => MaybePromise<R>): MaybePromise<R> =>
  value instanceof Promise ? value.then(then) : then(value);

/** Awaits both together: a rejection that nobody awaits would end the process. */
export const both = <A, B>(one: MaybePromise<A>, other: MaybePromise<B>): MaybePromise<[A, B]> =>
  one instanceof Promise || other instanceof Promise ? Promise.all([one, other]) : [one, other];

export type Loader<T> = {
  load(key: string): MaybePromise<T>;
  /** Stores a value that was read by other means. */
  prime(key: string, value: T): void;
};

export function createLoader<T>(read: (keys: readonly string[]) => Promise<T[]>): Loader<T> {
  const cache = new Map<string, T>();
  const loader = new DataLoader<string, T>(async (keys) => {
    const values = await read(keys);
    for (const [index, key] of keys.entries()) cache.set(key, values[index]!);
    return values;
  });
  return {
    load: (key) => (cache.has(key) ? (cache.get(key) as T) : loader.load(key)),
    prime: (key, value) => void cache.set(key, value),
  };
}
