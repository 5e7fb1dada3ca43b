/** The database behind a server that tests started: for what the API does not tell. */
import path from 'node:path';
import pg from 'pg';
import { openCluster, passwordOf, urlOf } from '../../src/database/embedded/cluster.js';
import { readPostmaster } from '../../src/database/embedded/postmaster.js';

export async function databaseOf(server: { dataDir: string }): Promise<pg.Client> {
  const cluster = await openCluster(path.join(server.dataDir, 'postgres'));
  const postmaster = readPostmaster(cluster.data);
  const client = new pg.Client({ connectionString: urlOf(cluster, await passwordOf(cluster), postmaster!) });
  // Some tests take the database away.
  client.on('error', () => {});
  await client.connect();
  return client;
}
