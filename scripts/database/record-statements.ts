/** Remembers every statement that this process sends to PostgreSQL, each once, with the values that it came with first. */
import pg from 'pg';

export type Statement = { text: string; values: unknown[]; times: number };

type Query = { text?: string; values?: unknown[] } | string;

export function recordStatements(): Map<string, Statement> {
  const statements = new Map<string, Statement>();
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first, second] = args as [Query, unknown];
    const text = typeof first === 'string' ? first : first?.text;
    const values = Array.isArray(second) ? second : (typeof first === 'object' && first?.values) || [];
    if (text) {
      const known = statements.get(shapeOf(text)) ?? { text, values, times: 0 };
      known.times++;
      statements.set(shapeOf(text), known);
    }
    return Reflect.apply(query, this, args);
  } as typeof query;
  return statements;
}

/** Lists of any length are one statement. */
const shapeOf = (text: string): string =>
  text.replace(/\$\d+/g, '$').replace(/\((\$|\(\$(,\$)*\))(,\s?(\$|\(\$(,\$)*\)))*\)/g, '($)');
