/** Orders at outside services and the ledger, compared. */
import type pg from 'pg';
import type { OpenAiDouble } from '../doubles/openai-double.js';
import type { ReplicateDouble } from '../doubles/replicate-double.js';

export async function booksFaults(
  database: pg.Client,
  { openai, replicate }: { openai: OpenAiDouble; replicate: ReplicateDouble },
): Promise<string[]> {
  const { rows } = await database.query<{ providerId: string; state: string; provider: string }>(
    `SELECT "providerId", state, provider FROM "LedgerEntry" WHERE provider <> 'local'`,
  );
  const inputs = replicate.predictions.map(({ model, input }) => JSON.stringify([model, input]));
  const ids = rows.flatMap((row) => row.providerId ?? []);
  const faults: string[] = [];
  if (new Set(ids).size !== ids.length) faults.push('an order stands in the books twice');
  if (replicate.predictions.some((prediction) => !ids.includes(prediction.id)))
    faults.push('an order does not stand in the books');
  if (new Set(inputs).size !== inputs.length) faults.push('the same thing was ordered twice');
  if (rows.some((row) => row.state === 'OPEN')) faults.push('a call was never settled');
  if (openai.chats.length > rows.filter((row) => row.provider === 'openai').length)
    faults.push('a model was asked without an entry');
  return faults;
}
