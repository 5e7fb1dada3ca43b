/** What the address after # says. */

export const placeOf = (jobId: string) => `#/film/${encodeURIComponent(jobId)}`;
