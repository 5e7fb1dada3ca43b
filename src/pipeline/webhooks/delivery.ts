/** Sends what is in the outbox, at least once, until it is received or a day has passed. */
import type { PrismaClient, Webhook } from '../../database/generated/client.js';
import { listen } from '../../database/pg-notify.js';
import { PrivateAddress } from '../../webhooks/public-address.js';
import { sendWebhook, type WebhookTarget } from '../../webhooks/send-webhook.js';
import { webhookUrlProblem } from '../../webhooks/webhook-url.js';
import { WEBHOOKS_CHANNEL } from './outbox.js';

export type WebhookSettings = {
  /** The operator's own, which hears of all jobs. */
  url: string | null;
  secret: string;
  /** Hosts that jobs may name. */
  hosts: readonly string[];
};

export type DeliveryDependencies = {
  db: PrismaClient;
  databaseUrl: string;
  settings: WebhookSettings;
  /** What the API calls the job, and the film where there is one. */
  describe(webhook: Webhook): Promise<{ jobId: string; videoUrl: string | null }>;
  log: { warn(details: object, text: string): void };
};

const AT_ONCE = 10;
/** Longer than a sending takes; after it, another server takes the row of one that died. */
const LEASE_SECONDS = 20;
const LOOK_EVERY_MS = 30_000;
const GIVE_UP_MS = 24 * 3_600_000;
const MAX_BACKOFF_MS = 4 * 3_600_000;

export async function startDelivery(deps: DeliveryDependencies): Promise<{ close(): Promise<void> }> {
  const leaving = new AbortController();
  let wake = () => {};
  let isWoken = false;
  const onNews = () => {
    isWoken = true;
    wake();
  };
  const listener = await listen(deps.databaseUrl, WEBHOOKS_CHANNEL, onNews, onNews);

  const run = async () => {
    while (!leaving.signal.aborted) {
      isWoken = false;
      const wait = await deliverDue(deps, leaving.signal).catch((error: unknown) => {
        if (!leaving.signal.aborted) deps.log.warn({ err: error }, 'Webhooks are put off');
        return LOOK_EVERY_MS;
      });
      if (isWoken || leaving.signal.aborted) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, wait);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const running = run();

  return {
    async close() {
      leaving.abort();
      wake();
      await Promise.all([running, listener.close()]);
    },
  };
}

/** Milliseconds until the next one is due. */
async function deliverDue(deps: DeliveryDependencies, signal: AbortSignal): Promise<number> {
  for (;;) {
    const due = await claimDue(deps.db);
    await Promise.all(due.map((webhook) => deliver(deps, webhook, signal)));
    if (due.length < AT_ONCE || signal.aborted) break;
  }
  const next = await deps.db.webhook.findFirst({ orderBy: { dueAt: 'asc' }, select: { dueAt: true } });
  return Math.max(
    0,
    Math.min(LOOK_EVERY_MS, (next?.dueAt.getTime() ?? Number.POSITIVE_INFINITY) - Date.now()),
  );
}

const claimDue = (db: PrismaClient) =>
  db.$queryRaw<Webhook[]>`
    UPDATE "Webhook" SET attempts = attempts + 1, "dueAt" = now() + make_interval(secs => ${LEASE_SECONDS})
    WHERE id IN (
      SELECT id FROM "Webhook" WHERE "dueAt" <= now() ORDER BY "dueAt" LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
    RETURNING *`;

async function deliver(
  { db, settings, describe, log }: DeliveryDependencies,
  webhook: Webhook,
  signal: AbortSignal,
): Promise<void> {
  const about = { webhookId: idOf(webhook), jobId: webhook.jobId, type: webhook.type };
  const target = targetOf(webhook, settings);
  const remove = () => db.webhook.deleteMany({ where: { id: webhook.id } });
  const giveUp = async (reason: string) => {
    log.warn({ ...about, reason }, 'A webhook was given up');
    await remove();
  };
  if (typeof target === 'string') return giveUp(target);

  const { jobId, videoUrl } = await describe(webhook);
  const { type, status, error, createdAt } = webhook;
  const body = JSON.stringify({ type, timestamp: createdAt, data: { jobId, status, error, videoUrl } });
  const outcome = await sendWebhook({ id: about.webhookId, body }, target, signal).catch(
    (failure: unknown) => failure as Error,
  );
  if (typeof outcome === 'number' && outcome >= 200 && outcome < 300) return void (await remove());
  // Sent again by the next start, or by another server.
  if (signal.aborted) return void (await putOff(db, webhook, 0));
  if (outcome instanceof PrivateAddress) return giveUp(outcome.message);
  const reason = typeof outcome === 'number' ? `It was answered with ${outcome}.` : outcome.message;
  if (outcome === 410 || Date.now() - createdAt.getTime() > GIVE_UP_MS) return giveUp(reason);
  log.warn({ ...about, reason, attempt: webhook.attempts }, 'A webhook was not received; sending it again');
  await putOff(db, webhook, Math.min(MAX_BACKOFF_MS, 1000 * 4 ** (webhook.attempts - 1)));
}

const idOf = ({ id }: Webhook): string => `msg_${id}`;

/** Why it can't be sent any more, as a text: what the operator allows may have changed. */
function targetOf({ url }: Webhook, settings: WebhookSettings): WebhookTarget | string {
  const { secret } = settings;
  if (url === null)
    return settings.url
      ? { url: settings.url, secret, mayBePrivate: true }
      : 'There is no WEBHOOK_URL any more.';
  return webhookUrlProblem(url, settings.hosts) ?? { url, secret, mayBePrivate: false };
}

/** With some chance, so that a receiver that is back isn't met by all at once. */
async function putOff(db: PrismaClient, { id }: Webhook, waitMs: number): Promise<void> {
  const dueAt = new Date(Date.now() + waitMs * (0.9 + 0.2 * Math.random()));
  await db.webhook.updateMany({ where: { id }, data: { dueAt } });
}
