/**
 * Which statements the connections keep prepared. What resolvers ask in one moment is a long statement that takes longer
 * to plan than to run, and comes again with every page of its kind.
 */

/** All columns are text: a migration can't change what such a plan returns. */
const BATCHED = /^SELECT \(SELECT coalesce\(json_agg/;
/** Every connection keeps a plan of each, which for a whole page is half a megabyte. */
const MAX_PREPARED = 20;
/** What comes so often is asked by a program, and not by somebody who tries things out. */
const PREPARED_AFTER = 8;
const MAX_COUNTED = 500;

/** Empty for a statement that is not kept. */
export function createStatementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  const seen = new Map<string, number>();

  return ({ sql }) => {
    const name = names.get(sql);
    if (name !== undefined) return name;
    if (names.size >= MAX_PREPARED || !BATCHED.test(sql)) return '';
    const count = (seen.get(sql) ?? 0) + 1;
    if (seen.size >= MAX_COUNTED) seen.clear();
    seen.set(sql, count);
    if (count < PREPARED_AFTER) return '';
    seen.delete(sql);
    names.set(sql, `batch-${names.size}`);
    return names.get(sql)!;
  };
}
