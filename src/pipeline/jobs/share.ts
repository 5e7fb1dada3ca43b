/** Pages that show a film to whoever has their link: made for a time, revoked, and gone with the film. */
import type { Asset, PrismaClient, ShareLink } from '../../database/generated/client.js';
import { titleOf } from '../../film/title.js';
import type { Engine } from '../engine/engine.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';
import { withOwnedJob } from './owned-job.js';

export const MAX_SHARE_LINKS = 20;
export const SHARE_DAYS = { byDefault: 30, max: 365 } as const;
const DAY_MS = 24 * 60 * 60 * 1000;

export type SharingDependencies = {
  db: PrismaClient;
  engine: Engine;
  /** The address of a link's page. */
  shareUrl(linkId: string): string;
};

export type Sharing = ReturnType<typeof createSharing>;

export function createSharing(sharing: SharingDependencies) {
  return {
    create: (owner: string, jobId: string, expiresAt: Date | null) =>
      createShareLink(sharing, owner, jobId, expiresAt),
    revoke: (owner: string, id: string) => revokeShareLink(sharing, owner, id),
    url: sharing.shareUrl,
    film: (linkId: string) => findSharedFilm(sharing.db, linkId),
  };
}

function createShareLink(
  sharing: SharingDependencies,
  owner: string,
  jobId: string,
  wanted: Date | null,
): Promise<ShareLink> {
  const now = Date.now();
  const expiresAt = wanted ?? new Date(now + SHARE_DAYS.byDefault * DAY_MS);
  if (expiresAt.getTime() <= now) throw InvalidInput.at('input.expiresAt', 'That moment is over.');
  if (expiresAt.getTime() > now + SHARE_DAYS.max * DAY_MS)
    throw InvalidInput.at('input.expiresAt', `A link can last for ${SHARE_DAYS.max} days at most.`);
  return withOwnedJob(sharing, owner, jobId, async ({ tx, job }) => {
    if (job.shownRevision === null)
      throw new Conflict('There is no film to show yet. Share it once it is finished.');
    await tx.shareLink.deleteMany({ where: { jobId, expiresAt: { lte: new Date(now) } } });
    if ((await tx.shareLink.count({ where: { jobId } })) >= MAX_SHARE_LINKS)
      throw new Conflict(`A film has at most ${MAX_SHARE_LINKS} links at once. Revoke one first.`);
    return tx.shareLink.create({ data: { jobId, expiresAt } });
  });
}

/** Returns the job that it showed. */
async function revokeShareLink({ db }: SharingDependencies, owner: string, id: string): Promise<string> {
  const link = await db.shareLink.findFirst({ where: { id, job: { owner } } });
  if (!link) throw new NotFound('link');
  await db.shareLink.deleteMany({ where: { id } });
  return link.jobId;
}

export type SharedFilm = {
  title: string;
  width: number;
  height: number;
  durationSeconds: number;
  expiresAt: Date;
  video: Asset;
  poster: Asset | null;
};

/** The film as it is now; null when the link has ended, was revoked, or the film's files are gone. */
async function findSharedFilm(db: PrismaClient, id: string): Promise<SharedFilm | null> {
  const link = await db.shareLink.findFirst({
    where: { id, expiresAt: { gt: new Date() } },
    include: {
      job: {
        select: {
          name: true,
          prompt: true,
          films: { where: { main: true, current: true }, include: { asset: true, poster: true } },
        },
      },
    },
  });
  const film = link?.job.films[0];
  if (!link || film?.asset.storageKey == null) return null;
  const { width, height, durationSeconds, asset, poster } = film;
  return {
    title: titleOf(link.job),
    width,
    height,
    durationSeconds,
    expiresAt: link.expiresAt,
    video: asset,
    poster,
  };
}
