import { afterEach, expect, it, vi } from 'vitest';
import { timeOrderedId } from './uuid-v7.js';

afterEach(() => vi.useRealTimers());

it('makes UUIDs of version 7 that sort by the time they were made', () => {
  vi.useFakeTimers();
  const ids = Array.from({ length: 50 }, (_, index) => {
    vi.setSystemTime(1_700_000_000_000 + index * 977);
    return timeOrderedId();
  });
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
