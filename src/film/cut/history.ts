/** The revisions of a timeline: taking back and bringing back move a pointer, and nothing is ever lost. */

export type Revision<Content> = {
  revision: number;
  content: Content /** The one that it was made from. */;
  parent: number | null;
};
export type History<Content> = { revisions: readonly Revision<Content>[]; current: number };

/** What came from what, without what it is. */
export type Line = { revisions: readonly Pick<Revision<unknown>, 'revision' | 'parent'>[]; current: number };

export const startHistory = <Content>(content: Content): History<Content> => ({
  revisions: [{ revision: 1, content, parent: null }],
  current: 1,
});

export const currentOf = <Content>({ revisions, current }: History<Content>): Content =>
  revisions.find(({ revision }) => revision === current)!.content;

/** A new revision made from the current one. */
export function record<Content>(
  { revisions, current }: History<Content>,
  content: Content,
): History<Content> {
  const revision = Math.max(...revisions.map((each) => each.revision)) + 1;
  return { revisions: [...revisions, { revision, content, parent: current }], current: revision };
}

/** The revision that undoing leads to; null at the first one. */
export const undoTo = ({ revisions, current }: Line): number | null =>
  revisions.find(({ revision }) => revision === current)?.parent ?? null;

/** The revision that redoing leads to: the youngest that was made from the current one; null if there is none. */
export const redoTo = ({ revisions, current }: Line): number | null =>
  revisions.filter(({ parent }) => parent === current).at(-1)?.revision ?? null;

export const at = <Content>(history: History<Content>, revision: number): History<Content> => ({
  ...history,
  current: revision,
});

/** The current revision and all that it came from: what was done and not taken back. */
export function lineOf({ revisions, current }: Line): number[] {
  const parents = new Map(revisions.map(({ revision, parent }) => [revision, parent]));
  const line: number[] = [];
  for (let at: number | null | undefined = current; typeof at === 'number'; at = parents.get(at))
    line.push(at);
  return line;
}
