/** Makes clips again whose stored files were lost or damaged, before a film is composed of them. */
import type { ClipVersion } from '../../../database/generated/client.js';
import type { CallRecorder } from '../../../providers/call.js';
import { assetOf, keepOrHold } from '../../artifacts/artifacts.js';
import { areIntact, FileLost } from '../../artifacts/file-checks.js';
import { currentScript, type Drawn } from '../../changes/current-clip.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import { type ClipWish, wishFor, withScript } from './clip-wish.js';
import { drawClip } from './drawn-clip.js';
import { filmClip } from './filmed-clip.js';
import { footageData } from './keep-version.js';

/** The versions with intact files. Throws FileLost for one that would have to be bought again. */
export async function repairClips(
  work: Work,
  context: StageContext,
  versions: Map<number, ClipVersion>,
): Promise<Map<number, ClipVersion>> {
  const repaired = new Map(versions);
  const ids = [...versions.values()].flatMap(filesOf);
  const assets = await context.db.asset.findMany({ where: { id: { in: ids } } });
  for (const [clipIndex, version] of versions) {
    const files = filesOf(version);
    if (
      !(await areIntact(
        context,
        assets.filter(({ id }) => files.includes(id)),
      ))
    )
      repaired.set(clipIndex, await remake(work, context, clipIndex, version));
  }
  return repaired;
}

const filesOf = ({ videoId, thumbnailId }: ClipVersion) => [videoId, thumbnailId].filter((id) => id !== null);

async function remake(
  work: Work,
  context: StageContext,
  clipIndex: number,
  version: ClipVersion,
): Promise<ClipVersion> {
  const made = await makeAgain(work, context, clipIndex, version);
  let remade = version;
  await work.announce(async (step) => {
    const artifact = await keepOrHold(step.tx, step.job, made.artifact ?? made.make!);
    remade = await step.tx.clipVersion.update({
      where: { id: version.id },
      data: {
        key: made.key,
        videoId: assetOf(artifact, 'video').id,
        thumbnailId: assetOf(artifact, 'thumbnail').id,
        keyframes: made.keyframes,
        sourceFrames: made.sourceFrames,
        ...footageData(made),
      },
    });
    const text = `Clip ${clipIndex + 1} was made again, because its file was lost or damaged on the server.`;
    step.emit('COMPOSER', { type: 'MessageEvent', kind: 'INFO', text });
  });
  return remade;
}

async function makeAgain(work: Work, context: StageContext, clipIndex: number, version: ClipVersion) {
  const { providers } = context;
  const wish = await wishOfVersion(work, context, clipIndex, version);
  // The task reports the progress of the film, not of one clip.
  const quiet = { ...work, report: () => undefined };
  if (version.model === 'animatic') return drawClip(quiet, context, wish);
  const model = providers.video(version.model);
  if (!model) throw lost(clipIndex, version.model);
  const isChange = work.job.change !== null;
  return filmClip(
    isChange ? { ...quiet, record: buyNothing(clipIndex, version.model) } : quiet,
    context,
    wish,
    model,
  );
}

/** What a version was made from. */
export async function wishOfVersion(
  work: Work,
  context: StageContext,
  clipIndex: number,
  version: ClipVersion,
): Promise<ClipWish> {
  const { db } = context;
  const clip = await db.clip.findUniqueOrThrow({ where: { id: version.clipId } });
  const prompt = await db.clipPrompt.findUniqueOrThrow({ where: { id: version.promptId } });
  const regeneration = version.regenerationId
    ? await db.regeneration.findUnique({ where: { id: version.regenerationId } })
    : null;
  const drawn = (regeneration?.look ?? null) as Drawn | null;
  const planned = await wishFor(work, context, clip);
  return {
    ...(drawn
      ? withScript(planned, drawn.script)
      : { ...planned, script: currentScript({ prompt, drawn }, planned.plan, clipIndex) }),
    prompt,
    keyframes: version.keyframes,
    seed: version.seed ?? planned.seed,
  };
}

/** Recorder that refuses every call: the user has not agreed to pay for this clip again. */
const buyNothing = (clipIndex: number, model: string): CallRecorder => {
  const refuse = async () => {
    throw lost(clipIndex, model);
  };
  return { begin: refuse, submitted: refuse, settle: refuse };
};

const lost = (clipIndex: number, model: string) =>
  new FileLost(
    `The file of clip ${clipIndex + 1} was lost or damaged on the server, and ${model} would have to be paid for it again. regenerateClip makes the clip anew.`,
  );
