/** The encoded segments that a film is joined from: which of them exist, and which have to be rendered. */
import type { ClipVersion, Job, PrismaClient } from '../../database/generated/client.js';
import { cutIntoSegments, type Focus, type Segment, type SegmentSource } from '../../film/cut/segments.js';
import type { Timeline } from '../../film/cut/timeline.js';
import { type AspectRatio, frameSize, type Resolution } from '../../film/format.js';
import { PLATFORMS, type Platform } from '../../film/platforms.js';
import { encoderVersion } from '../../media/encoding.js';
import type { Tools } from '../../media/tools.js';
import type { Storage } from '../../storage/storage.js';
import type { JobInput, JobSettings } from '../job-settings.js';
import { findArtifacts } from './artifacts.js';
import { sourceOf } from './clip-versions.js';

export type FilmPiecesDependencies = { db: PrismaClient; storage: Storage; tools: Tools };

/** The segments of a film, split into those that exist and those that have to be rendered. */
export async function piecesOf(of: FilmOf, context: FilmPiecesDependencies, composition: PieceInput) {
  const size = frameSize(composition.aspectRatio, composition.resolution);
  const graphics = { ...(await graphicsOf(of, context)), ...marginsOf(composition.platform) };
  const segments = cutIntoSegments(composition.timeline, sourcesOf(of, composition), {
    size,
    encoderVersion: encoderVersion(context.tools),
    graphics,
  });
  const existing = await findArtifacts(context, of.job.owner, segments.map(pieceKey));
  const missing = [
    ...new Map(
      segments.filter((segment) => !existing.has(pieceKey(segment))).map((segment) => [segment.key, segment]),
    ).values(),
  ];
  return { size, graphics, segments, existing, missing };
}

type FilmOf = { job: Job; settings: JobSettings; input: Pick<JobInput, 'brand'> };

type PieceInput = {
  timeline: Timeline;
  /** The version that each clip is shown in. */
  versions: Map<number, ClipVersion>;
  aspectRatio: AspectRatio;
  resolution: Resolution;
  platform?: Platform | null;
  focus?: Record<number, Focus>;
};

const marginsOf = (platform: Platform | null | undefined) =>
  platform ? { margins: PLATFORMS[platform].margins } : {};

export const pieceKey = (segment: Segment) => `piece ${segment.key}`;

function sourcesOf(
  { settings }: FilmOf,
  { versions, aspectRatio, resolution, focus }: PieceInput,
): Record<number, SegmentSource> {
  // Segments can only be copied from clips of the same shape.
  const sameShape = aspectRatio === settings.aspectRatio && resolution === settings.resolution;
  return Object.fromEntries(
    [...versions].map(([clipIndex, version]) => [
      clipIndex,
      {
        key: version.key,
        ...sourceOf(version),
        keyframes: sameShape ? version.keyframes : [],
        ...(focus?.[clipIndex] ? { focus: focus[clipIndex] } : {}),
      },
    ]),
  );
}

async function graphicsOf({ job, input: { brand } }: FilmOf, { db }: FilmPiecesDependencies) {
  const logoId = brand?.logoAssetId;
  const logo = logoId ? await db.asset.findFirst({ where: { id: logoId, owner: job.owner } }) : null;
  return {
    logoKey: logo?.storageKey ?? null,
    accentColor: brand?.colors?.[0] ?? null,
  };
}
