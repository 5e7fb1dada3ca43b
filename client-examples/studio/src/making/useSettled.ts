import { useEffect, useState } from 'react';

const PAUSE_MS = 350;

/** A value once it has been still for a moment: nobody types any more, no bill grows. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
