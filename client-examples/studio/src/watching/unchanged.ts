import type { Film } from './useFilm.js';

/**
 * For `memo`: a film changes with every percent, and most of a page shows nothing of that. Parts that did not change are
 * the same objects in every answer from the cache.
 */
export const unchangedIn =
  (...shown: (keyof Film)[]) =>
  <Props extends { film: Film }>(before: Props, now: Props): boolean =>
    shown.every((field) => before.film[field] === now.film[field]) &&
    (Object.keys(now) as (keyof Props)[]).every((name) => name === 'film' || before[name] === now[name]);
