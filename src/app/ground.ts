/** What the server stands on and other processes bring up: begun while its own code is still being loaded. */
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { startEmbeddedPostgres } from '../database/embedded.js';
import { findTools, type Tools } from '../media/tools.js';
import { openDataFolder } from '../storage/data-folder.js';

export type Ground = {
  tools: Tools;
  databaseUrl: string;
  /** Stops the database that was started for it. */
  stop(): Promise<void>;
};

export async function prepareGround(config: Config, log: Logger): Promise<Ground> {
  const { dataDir, databaseUrl, ffmpegPath, ffprobePath } = config;
  await openDataFolder(dataDir);
  const [tools, database] = await Promise.allSettled([
    findTools({ ffmpegPath: ffmpegPath ?? undefined, ffprobePath: ffprobePath ?? undefined }),
    databaseUrl === null
      ? startEmbeddedPostgres({ dataDir, log })
      : { url: databaseUrl, stop: async () => undefined },
  ]);
  if (database.status === 'rejected') throw database.reason;
  const { url, stop } = database.value;
  if (tools.status === 'fulfilled') return { tools: tools.value, databaseUrl: url, stop };
  await stop();
  throw tools.reason;
}
