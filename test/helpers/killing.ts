/** A film whose server is killed again and again, with outside services that count what is ordered. */
import { startOpenAiDouble } from '../doubles/openai-double.js';
import { startReplicateDouble } from '../doubles/replicate-double.js';
import { booksFaults } from './books.js';
import { all, type Client, clientOf, type Data } from './client.js';
import { databaseOf } from './database.js';
import { jobOf, restOf } from './films.js';
import { startServer, type TestServer } from './server.js';

const EVENTS =
  'subscription ($id: ID!, $after: Int) { jobEvents(jobId: $id, afterSequence: $after) { __typename sequence at stage ... on StageUpdate { status } ... on ProgressUpdate { progress } } }';

export type Victim = Awaited<ReturnType<typeof startVictim>>;

export async function startVictim(options: { outside: boolean }) {
  const [openai, replicate] = await Promise.all([startOpenAiDouble(), startReplicateDouble()]);
  const outside: Record<string, string> = {
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: openai.url,
    REPLICATE_API_TOKEN: 'r8_test',
    REPLICATE_BASE_URL: replicate.url,
  };
  const env = options.outside ? outside : {};
  // The embedded database has to survive as well.
  const first = await startServer(env, { embedded: true });
  let server: TestServer = first;
  let kills = 0;
  let longestPause = 0;

  return {
    openai,
    replicate,
    get client(): Client {
      return clientOf(server);
    },
    get server(): TestServer {
      return server;
    },
    get kills(): number {
      return kills;
    },
    /** Milliseconds from a start until a job that was under way told something new. */
    get longestPause(): number {
      return longestPause;
    },

    async kill(): Promise<void> {
      kills++;
      await server.kill();
    },

    /** Nobody tells it to do anything. */
    async restart(): Promise<void> {
      server = await startServer({ ...env, DATA_DIR: first.dataDir }, { embedded: true });
    },

    /** Follows a job until the given moment, then kills. Answers what had been told; false when the job came to rest before. */
    async killWhen(
      id: string,
      after: number,
      isTheMoment: (event: Data) => boolean,
    ): Promise<Data[] | false> {
      const told: Data[] = [];
      const from = performance.now();
      try {
        for await (const { jobEvents } of this.client.watch(EVENTS, { id, after })) {
          if (told.length === 0 && after > 0) longestPause = Math.max(longestPause, performance.now() - from);
          told.push(jobEvents);
          if (!isTheMoment(jobEvents)) continue;
          await this.kill();
          return told;
        }
        return false;
      } catch (error) {
        // The socket dies with its server.
        if (kills > 0) return told;
        throw error;
      }
    },

    /** What has to be true of a film, however often its server was killed. Answers what is wrong with it. */
    async faultsOf(id: string, told: Data[]): Promise<string[]> {
      await restOf(this.client, id);
      const { lastSequence, cost } = await jobOf(this.client, id, 'lastSequence cost { reserved }');
      const events = (await all(this.client.watch(EVENTS, { id, after: 0 }))).map(
        ({ jobEvents }) => jobEvents,
      );
      const faults: string[] = [];
      if (events.length !== lastSequence || events.some((event, index) => event.sequence !== index + 1))
        faults.push('its events have gaps');
      const isKept = (event: Data) => JSON.stringify(events[event.sequence - 1]) === JSON.stringify(event);
      if (!told.every(isKept)) faults.push('something that had been told is gone or different');
      if (events.filter((event) => event.__typename === 'JobCompleted').length !== 1)
        faults.push('it was completed more than once');
      if (cost.reserved !== '0') faults.push(`${cost.reserved} USD are still reserved`);
      return faults;
    },

    async faultsOfTheBooks(): Promise<string[]> {
      const database = await databaseOf(server);
      return booksFaults(database, { openai, replicate }).finally(() => database.end());
    },

    async end(): Promise<void> {
      await server.stop();
      if (server !== first) await first.stop();
      await Promise.all([openai.close(), replicate.close()]);
    },
  };
}
