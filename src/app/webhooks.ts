/** Wires the delivery of webhooks, where the operator has set it up. */
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { encodeId } from '../graphql/core/builder.js';
import type { Assets } from '../pipeline/artifacts/assets.js';
import { startDelivery } from '../pipeline/webhooks/delivery.js';
import type { Foundation } from './foundation.js';
import type { Shutdown } from './shutdown.js';

/** To be called once the server listens: links to films have its address. */
export async function startWebhooks(
  { webhooks }: Config,
  { db, databaseUrl }: Foundation,
  assets: Assets,
  log: Logger,
  shutdown: Shutdown,
): Promise<void> {
  if (!webhooks) return;
  const delivery = await startDelivery({
    db,
    databaseUrl,
    settings: webhooks,
    log,
    async describe({ jobId, type }) {
      const film =
        type === 'job.completed'
          ? await db.film.findFirst({ where: { jobId, current: true, main: true }, include: { asset: true } })
          : null;
      return {
        jobId: encodeId('Job', jobId),
        videoUrl: film ? ((await assets.link(film.asset))?.url ?? null) : null,
      };
    },
  });
  shutdown.add(delivery, (part) => part.close());
}
