/** An adapter of Prisma whose statements are spans of the trace that they are sent in. */
import type { PrismaPg } from '@prisma/adapter-pg';
import { inSpan, isTraced } from '../observe/spans.js';

type Query = { sql: string };
type Queryable = {
  queryRaw(query: Query): Promise<unknown>;
  executeRaw(query: Query): Promise<unknown>;
};

export function traced(factory: PrismaPg): PrismaPg {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolation) => spanStatements(await start(isolation));
    return spanStatements(adapter);
  };
  return factory;
}

function spanStatements<Target extends object>(target: Target): Target {
  const queryable = target as Queryable;
  for (const method of ['queryRaw', 'executeRaw'] as const) {
    const run = queryable[method].bind(queryable);
    queryable[method] = (query) =>
      isTraced() ? inSpan(nameOf(query), optionsOf(query), () => run(query)) : run(query);
  }
  return target;
}

/** `SELECT Job`: of a low number, unlike the statements. */
function nameOf({ sql }: Query): string {
  const [verb = 'SQL'] = /\w+/.exec(sql) ?? [];
  const [, table = ''] = /(?:FROM|INTO|UPDATE)\s+(?:"public"\.)?"(\w+)"/.exec(sql) ?? [];
  return `${verb} ${table}`.trim();
}

/** Values are not in the text of a statement. */
const optionsOf = ({ sql }: Query) => ({
  kind: 'CLIENT' as const,
  attributes: { 'db.system.name': 'postgresql', 'db.query.text': sql.slice(0, 2_000) },
});
