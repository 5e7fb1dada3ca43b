/** The database behind a server that tests started: for what the API does not tell. */
import path from 'node:path';
import pg from 'pg';
import { openCluster, passwordOf, urlOf } from '../../src/database/embedded/cluster.js';
import { readPostmaster } from '../../src/database/embedded/postmaster.js';
import type { TestServer } from './server.js';

export async function databaseOf(server: TestServer): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: server.databaseUrl ?? (await urlOfEmbedded(server.dataDir)),
  });
  // Some tests take the database away.
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function urlOfEmbedded(dataDir: string): Promise<string> {
  const cluster = await openCluster(path.join(dataDir, 'postgres'));
  return urlOf(cluster, await passwordOf(cluster), readPostmaster(cluster.data)!);
}
