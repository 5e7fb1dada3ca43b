/** What the whole studio knows of its line to the server: whether it holds, and the token to show. Tiny stores for useSyncExternalStore. */
import { useSyncExternalStore } from 'react';

type Store<T> = { get(): T; set(value: T): void; use(): T };

function store<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const get = () => value;
  return {
    get,
    set(next) {
      if (next === value) return;
      value = next;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}

export type Line = 'connecting' | 'open' | 'lost';

export const line = store<Line>('connecting');
/** The server has asked for a token, or for another one. */
export const tokenWanted = store(false);

/** For this tab only: a token that outlives it could be read by whoever sits down next. */
const KEY = 'reelgraph-token';
export const token = store(sessionStorage.getItem(KEY) ?? '');

export function showToken(given: string): void {
  const trimmed = given.trim().replace(/^Bearer\s+/i, '');
  // The same one again is no news to the client; a fresh start tries it.
  if (trimmed === token.get()) window.location.reload();
  sessionStorage.setItem(KEY, trimmed);
  tokenWanted.set(false);
  token.set(trimmed);
}

export const authorization = (): Record<string, string> =>
  token.get() ? { authorization: `Bearer ${token.get()}` } : {};
