/** The finished film in other shapes and sizes, several at once. */
import { randomUUID } from 'node:crypto';
import type { Job, PrismaClient } from '../../database/generated/client.js';
import { frameSize, type Resolution } from '../../film/format.js';
import { listed } from '../../film/listed.js';
import { PLATFORMS } from '../../film/platforms.js';
import type { Storage } from '../../storage/storage.js';
import { areIntact } from '../artifacts/file-checks.js';
import type { Engine } from '../engine/engine.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { VariantShape } from '../engine/next.js';
import { startChange } from '../engine/start-change.js';
import { InvalidInput } from '../errors.js';
import { settingsOf } from '../job-settings.js';
import { assertIdle } from './assert-idle.js';
import { shownFilm } from './current-film.js';
import { findOwnedJob } from './owned-job.js';

type VariantDependencies = { db: PrismaClient; engine: Engine; storage: Storage };

/** In the film's own resolution unless told. */
export type VariantWish = Omit<VariantShape, 'resolution'> & { resolution: Resolution | null };

const MAX_VARIANTS = 12;

/** Renders the film in other shapes from its clips, at no cost; what is there already is not rendered again. */
export async function renderVariants(
  context: VariantDependencies,
  owner: string,
  jobId: string,
  wishes: readonly VariantWish[],
): Promise<Job> {
  await findOwnedJob(context, owner, jobId);
  if (wishes.length === 0 || wishes.length > MAX_VARIANTS)
    throw InvalidInput.at('input.variants', `Ask for 1 to ${MAX_VARIANTS} shapes at once.`);
  await context.engine.step({ id: jobId, owner }, async (step) => {
    const { tx, job } = step;
    assertIdle(job);
    const { revision } = await shownFilm(tx, job);
    const settings = settingsOf(job);
    const shapes = wishes.map((wish) => ({ ...wish, resolution: wish.resolution ?? settings.resolution }));
    assertDifferent(shapes);
    const wanted: VariantShape[] = [];
    for (const shape of shapes) {
      if (await isWanting(context, step, revision, shape)) wanted.push(shape);
    }
    const [first, ...more] = wanted;
    if (!first) return;
    startChange(step, { type: 'VARIANT', id: randomUUID(), ...first, ...(more.length > 0 ? { more } : {}) });
    step.emit(null, {
      type: 'MessageEvent',
      kind: 'INFO',
      text: `The film is being rendered in ${listed(wanted.map(({ aspectRatio }) => aspectRatio))} too.`,
    });
  });
  return findOwnedJob(context, owner, jobId);
}

async function isWanting(
  { storage }: VariantDependencies,
  { tx, job }: JobTransaction,
  revision: number,
  { aspectRatio, resolution, platform }: VariantShape,
): Promise<boolean> {
  const { width, height } = frameSize(aspectRatio, resolution);
  const alike = await tx.film.findMany({
    where: { jobId: job.id, current: true, revision, width, height },
    include: { asset: true },
  });
  if (!platform && alike.some(({ main }) => main))
    throw InvalidInput.at('input.aspectRatio', 'The film itself has this shape and size.');
  const existing = alike.find((film) => !film.main && film.platform === (platform ?? ''));
  return !existing || !(await areIntact({ db: tx, storage }, [existing.asset]));
}

/** A film has one variant of each size for each platform. */
function assertDifferent(shapes: readonly VariantShape[]): void {
  const names = shapes.map(
    ({ aspectRatio, resolution, platform }) =>
      `${aspectRatio} in ${resolution}${platform ? ` for ${PLATFORMS[platform].name}` : ''}`,
  );
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) throw InvalidInput.at('input.variants', `${twice} is there twice; ask for each once.`);
}
