/** What a stage made, as the API shows it: it belongs to one job and carries that job's id. */
export type ArtifactView<T> = { view: string; jobId: string; data: T };

/** A node that isn't there is null, which the loader's own type has no word for. */
export const nullableNodes = <T>(views: (T | null)[]): T[] => views as T[];
