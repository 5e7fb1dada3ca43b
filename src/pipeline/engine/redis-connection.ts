/** Whether the Redis of the queue is there. Asked once at the start: whoever waits for it otherwise waits for ever. */
import { Redis, type RedisOptions } from 'ioredis';

const PATIENCE_MS = 5_000;

/** The message says what to do about it. */
export class QueueUnavailable extends Error {
  override readonly name = 'QueueUnavailable';
}

export async function reachRedis(connection: RedisOptions): Promise<void> {
  const redis = new Redis({
    ...connection,
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: PATIENCE_MS,
    commandTimeout: PATIENCE_MS,
  });
  let said: Error | null = null;
  redis.on('error', (error) => {
    said ??= error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    const { message } = said ?? (error as Error);
    throw new QueueUnavailable(
      `QUEUE_URL: the Redis at ${connection.host}:${connection.port} can't be used (${message}). Start it or correct the address; without QUEUE_URL the queue is in the database.`,
    );
  } finally {
    redis.disconnect();
  }
}
