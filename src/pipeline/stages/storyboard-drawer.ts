/** The storyboard: a panel per shot of the film as it is now. Panels are kept one by one, so that only changed ones are drawn. */
import path from 'node:path';
import type { Clip, ClipPrompt, ClipVersion } from '../../database/generated/client.js';
import type { Timeline } from '../../film/cut/timeline.js';
import { timelineLength } from '../../film/cut/timeline.js';
import { type AspectRatio, type FrameSize, frameSize, sourceFrames, toSeconds } from '../../film/format.js';
import { contentKey } from '../../film/key.js';
import { needsNewPicture } from '../../film/prompts/changed-facts.js';
import type { ClipScript, ScenePlan } from '../../film/story/plan.js';
import { type Panel, panelsOf } from '../../film/story/storyboard.js';
import { cutText } from '../../film/text.js';
import { ANIMATING } from '../../media/animatic/animatic.js';
import type { AnimaticRequest } from '../../media/animatic/request.js';
import { SKETCHING } from '../../media/sketch/sketch.js';
import type { StoryboardRequest } from '../../media/storyboard/request.js';
import {
  PAGE_PIXELS,
  PDF_NAME,
  pageCount,
  pageName,
  STORYBOARDING,
} from '../../media/storyboard/storyboard.js';
import {
  assetOf,
  findArtifact,
  type KeptArtifact,
  keepOrHold,
  type NewArtifact,
} from '../artifacts/artifacts.js';
import { clipsWithVersions } from '../artifacts/clip-versions.js';
import { analysisOfJob, planOfJob, usableReferences } from '../artifacts/stage-results.js';
import type { StoredPanel } from '../artifacts/stored-panel.js';
import { currentScript, type Drawn } from '../changes/current-clip.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { TaskHandler, Work } from '../engine/task-handler.js';
import { drawnShot, pathOfPicture, scenePicture } from './clips/drawn-clip.js';
import { LOCAL_WORK, type StageContext } from './dependencies.js';

/** Version of what is kept of the panels beside the files, part of the key. */
const PANELS = 1;

/** A panel's picture is this wide where the film is, and as high where it is tall. */
const LONGER_SIDE = 640;
const MAX_TITLE = 120;

type Shot = { clip: Clip; prompt: ClipPrompt; script: ClipScript; seed: number; isRegenerated: boolean };
type Kept = { artifact: KeptArtifact | null; make: NewArtifact | null };
type Drawing = {
  plan: ScenePlan;
  timeline: Timeline;
  references: Awaited<ReturnType<typeof usableReferences>>;
};
type Picture = { key: string; artifact: KeptArtifact | null; path: string };

export const storyboardDrawer = (context: StageContext): TaskHandler => ({
  policy: { ...LOCAL_WORK, limitSeconds: 1200 },
  async run(work) {
    const { plan } = await planOfJob(context.db, work.job.id);
    const [shots, timeline, references] = await Promise.all([
      shotsOf(work, context, plan),
      timelineOf(work, context),
      usableReferences(context.db, work.job.id),
    ]);
    const pictures = new Map<number, Picture>();
    for (const shot of shots)
      pictures.set(
        shot.clip.clipIndex,
        await panelPicture(work, context, { plan, timeline, references }, shot),
      );
    const panels = panelsOf({
      timeline,
      scripts: new Map(shots.map(({ clip, script }) => [clip.clipIndex, script])),
      overlays: plan.overlays,
      lines: (work.input.shots ?? []).map(({ dialogue }) => dialogue),
      analysis: await analysisOfJob(context.db, work.job.id),
    });
    const board = await storyboardOf(work, context, timeline, panels, pictures);
    const size = panelSize(work.settings.aspectRatio);
    const kept = await Promise.all(
      [...pictures].map(async ([clipIndex, picture]) => ({
        clipIndex,
        ...(await filesOf(context, work.job.owner, picture, size)),
      })),
    );

    return async (step) => {
      const pictureIds = new Map<number, string>();
      for (const { clipIndex, ...picture } of kept)
        pictureIds.set(clipIndex, assetOf(await keep(step, picture), 'picture').id);
      const data: StoredPanel[] = panels.map((panel) => ({
        ...panel,
        pictureId: pictureIds.get(panel.clipIndex)!,
      }));
      const { id } = assetOf(
        await keep(step, { ...board, make: board.make && { ...board.make, data } }),
        'storyboard',
      );
      if (step.job.storyboardId !== id) step.change({ storyboardId: id });
      // It was changed by somebody who looks at it.
      if (step.job.status === 'AWAITING_APPROVAL')
        step.emit('PROMPT_GENERATOR', { type: 'StoryboardUpdate' });
    };
  },
});

const keep = ({ tx, job }: JobTransaction, { artifact, make }: Kept): Promise<KeptArtifact> =>
  keepOrHold(tx, job, artifact ?? make!);

/** The clips with what they show now: the plan's, a prompt changed at the gate, or what a regeneration made of it. */
async function shotsOf({ job }: Work, { db }: StageContext, plan: ScenePlan): Promise<Shot[]> {
  const clips = await clipsWithVersions({ db }, job.id);
  const versions = clips.flatMap(({ version }) => (version ? [version] : []));
  const [prompts, regenerations] = await Promise.all([
    db.clipPrompt.findMany({
      where: {
        OR: [{ jobId: job.id, current: true }, { id: { in: versions.map((each) => each.promptId) } }],
      },
    }),
    db.regeneration.findMany({
      where: { id: { in: versions.flatMap((each) => each.regenerationId ?? []) } },
      select: { id: true, look: true },
    }),
  ]);
  const looks = new Map(regenerations.map(({ id, look }) => [id, look as Drawn | null]));
  return clips.flatMap(({ clip, version }) => {
    const prompt = promptOf(prompts, clip, version);
    if (!prompt) return [];
    const drawn = version?.regenerationId ? (looks.get(version.regenerationId) ?? null) : null;
    const script = currentScript({ prompt, drawn }, plan, clip.clipIndex);
    const seed = (drawn && version?.seed) ?? clip.seed ?? job.seed;
    return [{ clip, prompt, script, seed, isRegenerated: drawn !== null }];
  });
}

const promptOf = (prompts: readonly ClipPrompt[], { clipIndex }: Clip, version: ClipVersion | null) =>
  prompts.find((each) => each.id === version?.promptId) ??
  prompts.find((each) => each.clipIndex === clipIndex && each.current);

async function timelineOf({ job }: Work, { db }: StageContext): Promise<Timeline> {
  const revision = job.shownRevision ?? job.wantedRevision ?? 1;
  const row = await db.timelineRevision.findUniqueOrThrow({
    where: { jobId_revision: { jobId: job.id, revision } },
  });
  return row.timeline as unknown as Timeline;
}

async function panelPicture(
  work: Work,
  context: StageContext,
  { plan, timeline, references }: Drawing,
  { clip, prompt, script, seed, isRegenerated }: Shot,
): Promise<Picture> {
  const { clipIndex } = clip;
  const scene = await scenePicture(work, context, {
    clipIndex,
    references,
    prompt,
    newPicture: isRegenerated && needsNewPicture(plan, script),
  });
  const frames = sourceFrames(clip.frames);
  const request: AnimaticRequest = {
    ...drawnShot({ plan, script, references, timeline, clipIndex, seed }, work.job.seed),
    beats: [],
    keyframes: [],
    frames,
    size: panelSize(work.settings.aspectRatio),
  };
  const key = contentKey('panel', { ANIMATING, SKETCHING, request, picture: scene?.key ?? null });
  const artifact = await findArtifact(context, work.job.owner, key);
  if (artifact)
    return {
      key,
      artifact,
      path: await context.storage.path(assetOf(artifact, 'picture').storageKey!, work.folder),
    };

  const file = path.join(work.folder, `panel-${clipIndex}.jpg`);
  const scenePicturePath = await pathOfPicture(work, context, scene);
  const { signal } = work;
  await work.cpu(() =>
    context.drawing.still({ ...request, scenePicturePath }, Math.floor(frames / 2), file, { signal }),
  );
  return { key, artifact: null, path: file };
}

/** Files go into the storage last: a task that is stopped leaves none behind. */
async function filesOf(
  { storage }: StageContext,
  owner: string,
  picture: Picture,
  size: FrameSize,
): Promise<Kept> {
  const { key, artifact } = picture;
  if (artifact) return { artifact, make: null };
  const file = {
    role: 'picture',
    stored: await storage.put(owner, picture.path),
    contentType: 'image/jpeg',
    filename: path.basename(picture.path),
    ...size,
  };
  return { artifact, make: { key, kind: 'PICTURE', files: [file] } };
}

function panelSize(aspectRatio: AspectRatio): FrameSize {
  const { width, height } = frameSize(aspectRatio, 'P480');
  const scale = LONGER_SIDE / Math.max(width, height);
  return { width: 2 * Math.round((width * scale) / 2), height: 2 * Math.round((height * scale) / 2) };
}

async function storyboardOf(
  work: Work,
  context: StageContext,
  timeline: Timeline,
  panels: readonly Panel[],
  pictures: ReadonlyMap<number, Picture>,
): Promise<Kept> {
  const { settings, job } = work;
  const size = panelSize(settings.aspectRatio);
  const seconds = Number(toSeconds(timelineLength(timeline)).toFixed(1));
  const request = {
    title: cutText(job.prompt.replaceAll(/\s+/g, ' ').trim(), MAX_TITLE),
    summary: `${seconds} s, ${panels.length} shots, ${SHAPES[settings.aspectRatio]}`,
    aspect: size.width / size.height,
    panels,
  };
  const drawn = panels.map(({ clipIndex }) => pictures.get(clipIndex)!.key);
  const key = contentKey('storyboard', { STORYBOARDING, PANELS, request, drawn });
  const artifact = await findArtifact(context, job.owner, key);
  if (artifact) return { artifact, make: null };

  const folder = path.join(work.folder, 'storyboard');
  const withPictures: StoryboardRequest = {
    ...request,
    panels: panels.map((panel) => ({ ...panel, picturePath: pictures.get(panel.clipIndex)!.path })),
  };
  await work.cpu(() => context.drawing.storyboard(withPictures, folder, { signal: work.signal }));
  return {
    artifact: null,
    make: { key, kind: 'STORYBOARD', files: await filesIn(folder, context, job.owner, request) },
  };
}

const SHAPES: Record<AspectRatio, string> = {
  LANDSCAPE_16_9: '16:9',
  PORTRAIT_9_16: '9:16',
  SQUARE_1_1: '1:1',
  PORTRAIT_4_5: '4:5',
};

async function filesIn(
  folder: string,
  { storage }: StageContext,
  owner: string,
  request: Parameters<typeof pageCount>[0],
): Promise<NewArtifact['files']> {
  const pages = Array.from({ length: pageCount(request) }, (_, index) => index + 1);
  return [
    {
      role: 'storyboard',
      stored: await storage.put(owner, path.join(folder, PDF_NAME)),
      contentType: 'application/pdf',
      filename: PDF_NAME,
    },
    ...(await Promise.all(
      pages.map(async (number) => ({
        role: `page-${String(number).padStart(3, '0')}`,
        stored: await storage.put(owner, path.join(folder, pageName(number))),
        contentType: 'image/jpeg',
        filename: pageName(number),
        ...PAGE_PIXELS,
      })),
    )),
  ];
}
