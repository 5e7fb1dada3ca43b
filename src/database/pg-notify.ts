/** LISTEN on a connection of its own. Notifications are hints only: what happened is read from the tables. */
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const RETRY_MS = 500;

export type NotificationListener = {
  /** False while the connection is down, and notifications are lost. */
  readonly connected: boolean;
  close(): Promise<void>;
};

/**
 * Resolves once the channel is listened to. `onReconnect` is called after an interruption: the notifications of that time
 * are lost, so the caller has to read the tables.
 */
export async function listen(
  url: string,
  channel: string,
  onPayload: (payload: string) => void,
  onReconnect: () => void,
): Promise<NotificationListener> {
  const leaving = new AbortController();
  let client = await open();

  async function open(): Promise<pg.Client> {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'reelgraph listen',
      keepAlive: true,
    });
    next.on('error', () => {}); // `end` follows.
    next.on('notification', ({ payload }) => onPayload(payload ?? ''));
    try {
      await next.connect();
      await next.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      await next.end().catch(() => {});
      throw error;
    }
    next.once('end', reopen);
    return next;
  }

  let connected = true;
  async function reopen(): Promise<void> {
    connected = false;
    while (!leaving.signal.aborted) {
      try {
        client = await open();
        connected = true;
        if (leaving.signal.aborted) await client.end();
        else onReconnect();
        return;
      } catch {
        await delay(RETRY_MS, null, { signal: leaving.signal, ref: false }).catch(() => {});
      }
    }
  }

  return {
    get connected() {
      return connected;
    },
    async close() {
      leaving.abort();
      await client.end().catch(() => {});
    },
  };
}
