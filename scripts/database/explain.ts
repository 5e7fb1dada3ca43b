/** What PostgreSQL would do for a statement, and what of it would hurt on a large table. */
import type pg from 'pg';
import type { Statement } from './record-statements.js';

type Plan = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Plan Rows': number;
  Plans?: Plan[];
};

export type Explained = { statement: Statement; plan: string[]; problems: string[] };

/** Larger tables are never read as a whole, and no index is read for more rows than this. */
export const LARGE = 5_000;

/** Null for what has no plan: BEGIN, NOTIFY, LISTEN, locks. */
export async function explain(
  client: pg.Client,
  statement: Statement,
  sizes: ReadonlyMap<string, number>,
): Promise<Explained | null> {
  if (!/^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)/i.test(statement.text)) return null;
  const { rows } = await client.query(
    `EXPLAIN (FORMAT JSON) ${statement.text}`,
    statement.values as unknown[],
  );
  const nodes = flatten(rows[0]['QUERY PLAN'][0].Plan as Plan);
  const plan = nodes.map(({ node, depth }) => `${'  '.repeat(depth)}${describe(node)}`);
  return { statement, plan, problems: nodes.flatMap((each) => problemsOf(each, sizes)) };
}

function problemsOf({ node, rows }: Read, sizes: ReadonlyMap<string, number>): string[] {
  const table = node['Relation Name'] ?? '';
  if ((sizes.get(table) ?? 0) < LARGE) return [];
  if (node['Node Type'] === 'Seq Scan') return [`reads all of ${table}`];
  return rows > LARGE ? [`reads ${rows} rows of ${table}`] : [];
}

type Read = { node: Plan; depth: number; rows: number };

/** What has to see all rows before it gives the first. */
const BLOCKING = /Sort|Aggregate|Hash/;

/** `rows`: how many are read, at most as many as a limit above lets through. */
function flatten(node: Plan, depth = 0, limit = Number.POSITIVE_INFINITY): Read[] {
  const rows = Math.min(node['Plan Rows'], limit);
  const below = BLOCKING.test(node['Node Type'])
    ? Number.POSITIVE_INFINITY
    : node['Node Type'] === 'Limit'
      ? rows
      : limit;
  return [{ node, depth, rows }, ...(node.Plans ?? []).flatMap((each) => flatten(each, depth + 1, below))];
}

const describe = (node: Plan): string =>
  [
    node['Node Type'],
    node['Relation Name'] && `on ${node['Relation Name']}`,
    node['Index Name'] && `by ${node['Index Name']}`,
    `(${node['Plan Rows']} rows)`,
  ]
    .filter(Boolean)
    .join(' ');
