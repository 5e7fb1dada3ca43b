/** What other music costs that an edit asks for; the composer's costs nothing. */
import type { PrismaClient } from '../../database/generated/client.js';
import type { Timeline } from '../../film/cut/timeline.js';
import { canonicalJson } from '../../film/key.js';
import { type Money, ZERO } from '../../film/money.js';
import { musicInWords } from '../../film/sound/music-order.js';
import type { Providers } from '../../providers/catalogue.js';
import { soundOfJob } from '../artifacts/stage-results.js';

export async function priceOfMusic(
  { db, providers }: { db: PrismaClient; providers: Providers },
  job: Parameters<typeof musicInWords>[2] & { id: string },
  before: Timeline,
  after: Timeline,
): Promise<Money> {
  const wish = after.sound?.music ?? null;
  if (!wish || canonicalJson(wish) === canonicalJson(before.sound?.music ?? null)) return ZERO;
  const { music } = await soundOfJob(db, job.id);
  if (!music?.order) return ZERO;
  const { order } = music;
  const { seconds } = musicInWords({ ...music, order }, wish, job);
  return providers.music(order.model)?.estimate(seconds).cost ?? ZERO;
}
