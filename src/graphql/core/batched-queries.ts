/**
 * Rows for resolvers. Whatever is asked for at the same moment is one statement: on the way to the database and back, a
 * question costs more than its rows do.
 */
import { Prisma, type PrismaClient } from '../../database/generated/client.js';
import { getDatamodel } from '../generated/pothos-types.js';

type Model = Prisma.ModelName;
export type Row<M extends Model> = Prisma.TypeMap['model'][M]['payload']['scalars'];

export type Reading = ReturnType<typeof createReading>;

type Question = { sql: Prisma.Sql; resolve(rows: unknown[]): void; reject(error: unknown): void };

export function createReading(db: PrismaClient) {
  let questions: Question[] = [];

  function ask<T>(sql: Prisma.Sql): Promise<T[]> {
    return new Promise((resolve, reject) => {
      // By then all has been asked that can be asked without an answer.
      if (questions.length === 0) setImmediate(answer);
      questions.push({ sql, resolve: resolve as Question['resolve'], reject });
    });
  }

  async function answer(): Promise<void> {
    const asked = questions;
    questions = [];
    const columns = asked.map(
      ({ sql }, index) =>
        Prisma.sql`(SELECT coalesce(json_agg(a), '[]')::text FROM (${sql}) a) AS ${Prisma.raw(`"${index}"`)}`,
    );
    try {
      const [answers] = await db.$queryRaw<Record<number, string>[]>`SELECT ${Prisma.join(columns)}`;
      for (const [index, { resolve }] of asked.entries()) resolve(JSON.parse(answers![index]!) as unknown[]);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }

  return {
    /** `clauses` is all that follows the table, which goes by the name of `r`. */
    async rows<M extends Model, Left extends keyof Row<M> = never>(
      model: M,
      clauses: Prisma.Sql,
      leftOut?: Left,
    ): Promise<Omit<Row<M>, Left>[]> {
      const { columns, revive } = TABLES[model];
      const selected = Object.keys(columns).flatMap((name) => (name === leftOut ? [] : columns[name]!));
      const rows = await ask<Omit<Row<M>, Left>>(
        Prisma.sql`SELECT ${Prisma.raw(selected.join(', '))} FROM ${Prisma.raw(`"${model}"`)} r ${clauses}`,
      );
      for (const row of rows) revive(row);
      return rows;
    },
    async count(model: Model, clauses: Prisma.Sql): Promise<number> {
      const [row] = await ask<{ count: number }>(
        Prisma.sql`SELECT count(*) FROM ${Prisma.raw(`"${model}"`)} r ${clauses}`,
      );
      return row!.count;
    },
  };
}

type Table = { columns: Record<string, string>; revive(row: object): void };

/** JSON has no times, and would round exact amounts: these travel as text. */
const TABLES = Object.fromEntries(
  Object.entries(getDatamodel().datamodel.models).map(([model, { fields }]): [string, Table] => {
    const scalars = fields.filter(({ kind }) => kind !== 'object');
    const named = (type: string) => scalars.filter((field) => field.type === type).map(({ name }) => name);
    const [times, amounts] = [named('DateTime'), named('Decimal')];
    const column = (name: string) =>
      amounts.includes(name) ? `r."${name}"::text AS "${name}"` : `r."${name}"`;
    return [
      model,
      {
        columns: Object.fromEntries(scalars.map(({ name }) => [name, column(name)])),
        revive(row: Record<string, string | Date | Prisma.Decimal | null>) {
          for (const name of times) if (row[name]) row[name] = new Date(row[name] as string);
          for (const name of amounts) if (row[name]) row[name] = new Prisma.Decimal(row[name] as string);
        },
      },
    ];
  }),
) as Record<Model, Table>;
