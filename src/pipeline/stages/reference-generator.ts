/** A picture of every scene and every character of the plan, so that the clips look alike. */

import path from 'node:path';
import type { Prisma, Task } from '../../database/generated/client.js';
import { NO_FACTS, type ShotFacts } from '../../film/facts/facts.js';
import { type FrameSize, frameSize } from '../../film/format.js';
import { contentKey } from '../../film/key.js';
import { listed } from '../../film/listed.js';
import { ZERO } from '../../film/money.js';
import { portraitPrompt, scenePrompt } from '../../film/prompts/picture-prompt.js';
import { readFacts } from '../../film/reading/read-facts.js';
import type { Character, Scene, ScenePlan } from '../../film/story/plan.js';
import { SKETCHING } from '../../media/sketch/sketch.js';
import { pictureThumbnail } from '../../media/thumbnail.js';
import {
  assetOf,
  findArtifact,
  holdArtifact,
  type KeptArtifact,
  keepArtifact,
} from '../artifacts/artifacts.js';
import { planOfJob } from '../artifacts/stage-results.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import { requestStoryboard } from '../engine/request-storyboard.js';
import type { TaskHandler, Work } from '../engine/task-handler.js';
import { settingsOf } from '../job-settings.js';
import { decimal, money, recordLocal } from '../ledger/ledger.js';
import type { StageParts } from './dependencies.js';

/** So many pictures, and one of a scene and one of a character, make the set worth using. */
const ENOUGH = 0.5;

type Target =
  | { key: string; target: 'SCENE'; subject: Scene }
  | { key: string; target: 'CHARACTER'; subject: Character };

type Payload = { targetKey: string; instruction?: string | null; seed?: number };

export const referenceGenerator = (parts: StageParts): TaskHandler => ({
  policy: { attempts: 2, waitsMs: [2_000], limitSeconds: 1200 },

  async run(work) {
    const payload = work.task.payload as Payload;
    const { plan } = await planOfJob(parts.db, work.job.id);
    const target = targetOf(plan, payload.targetKey);
    await tell(work, target.key, 'STARTED', null);

    const startedAt = performance.now();
    const own = await ownPicture(work, parts, target);
    const picture = own ?? (await drawn(work, parts, plan, target, payload));
    const generationSeconds = (performance.now() - startedAt) / 1000;

    return async (step) => {
      const artifact = picture.known ?? (await keepArtifact(step.tx, step.job, picture.make!));
      if (picture.known) await holdArtifact(step.tx, step.job.id, artifact.id);
      const former = await step.tx.referenceImage.findFirst({
        where: { jobId: step.job.id, targetKey: target.key, current: true },
      });
      if (former) await step.tx.referenceImage.update({ where: { id: former.id }, data: { current: false } });
      const cost = await paidFor(step, work.task);
      if (!picture.known && cost.isZero()) await recordLocalPicture(step, work, own !== null);
      const row = await step.tx.referenceImage.create({
        data: {
          jobId: step.job.id,
          targetKey: target.key,
          target: target.target,
          assetId: assetOf(artifact, 'picture').id,
          thumbnailId: assetOf(artifact, 'thumbnail').id,
          promptUsed: picture.promptUsed,
          instruction: payload.instruction ?? null,
          seed: payload.seed ?? null,
          model: picture.model,
          generationSeconds,
          cost: decimal(cost),
          attempts: work.attempt,
        },
      });
      if (former) await exchange(step, former.assetId, row.assetId);
      if (work.task.kind === 'REDRAW_REFERENCE') await requestStoryboard(step);
      step.emit('REFERENCE_GENERATOR', {
        type: 'ReferenceImageUpdate',
        targetKey: target.key,
        state: 'COMPLETED',
        attempt: work.attempt,
        imageId: row.id,
        message: null,
      });
    };
  },

  async onFailure(step, task, { error, final, attempt }) {
    step.emit('REFERENCE_GENERATOR', {
      type: 'ReferenceImageUpdate',
      targetKey: (task.payload as Payload).targetKey,
      state: final ? 'FAILED' : 'RETRYING',
      attempt,
      imageId: null,
      message: error.message,
    });
  },
});

const tell = (work: Work, targetKey: string, state: 'STARTED', message: string | null) =>
  work.announce((step) =>
    step.emit('REFERENCE_GENERATOR', {
      type: 'ReferenceImageUpdate',
      targetKey,
      state,
      attempt: work.attempt,
      imageId: null,
      message,
    }),
  );

function targetOf(plan: ScenePlan, key: string): Target {
  const scene = plan.scenes.find((each) => each.key === key);
  if (scene) return { key, target: 'SCENE', subject: scene };
  const character = plan.characters.find((each) => each.key === key);
  if (!character) throw new Error(`The plan has no ${key}.`);
  return { key, target: 'CHARACTER', subject: character };
}

type Picture = {
  known: KeptArtifact | null;
  make?: Parameters<typeof keepArtifact>[2];
  promptUsed: string;
  model: string;
};

async function drawn(
  work: Work,
  parts: StageParts,
  plan: ScenePlan,
  target: Target,
  { instruction, seed }: Payload,
): Promise<Picture> {
  const { settings, job } = work;
  const description = instruction
    ? `${target.subject.description}. ${instruction}`
    : target.subject.description;
  const asked = instruction ? readFacts(instruction).facts : NO_FACTS;
  const words =
    target.target === 'SCENE'
      ? scenePrompt(plan.style, { ...target.subject, description }, hasPeople(asked))
      : portraitPrompt(plan.style, { ...target.subject, description });
  const model = parts.providers.image(settings.models.image);
  const film = frameSize(settings.aspectRatio, settings.resolution);
  const request = {
    target: target.target,
    description,
    timeOfDay: target.target === 'SCENE' ? target.subject.timeOfDay : null,
    style: plan.style,
    ...words,
    size: model ? model.sizeFor(film) : sketchSize(film),
    seed: seed ?? job.seed,
  };
  const facts = factsOf(target, asked);
  const key = contentKey('picture', {
    model: settings.models.image,
    SKETCHING,
    request,
    facts: model ? null : facts,
  });
  const known = await findArtifact(parts.db, job.owner, key);
  if (known) return { known, promptUsed: words.prompt, model: settings.models.image };

  const file = model
    ? await model.draw(request, work.folder, work)
    : { path: path.join(work.folder, 'picture.jpg'), contentType: 'image/jpeg' };
  if (!model)
    await work.cpu(() => parts.drawing.sketch({ ...request, facts }, file.path, { signal: work.signal }));
  const make = await pictureFiles(parts, work, { key, file, name: target.key, size: request.size });
  return { known: null, make, promptUsed: words.prompt, model: settings.models.image };
}

const hasPeople = ({ subjects }: ShotFacts): boolean => subjects.some(({ kind }) => kind === 'PERSON');

/** A scene is its place without anybody; a character stands before a plain backdrop. */
function factsOf(target: Target, asked: ShotFacts): ShotFacts {
  if (target.target === 'SCENE') {
    const { facts } = target.subject;
    return {
      ...NO_FACTS,
      ...facts,
      hour: asked.hour ?? facts.hour,
      weather: asked.weather ?? facts.weather,
      subjects: hasPeople(asked) ? asked.subjects : [],
    };
  }
  return {
    ...NO_FACTS,
    place: { value: { id: null, phrase: 'backdrop' }, by: 'PLANNER' },
    subjects: [{ ...target.subject.facts, action: null, characterKey: target.key, by: 'PLANNER' }],
  };
}

/** Prompts that pointed at a picture point at the one that was drawn in its place. */
async function exchange({ tx, job }: JobTransaction, former: string, now: string): Promise<void> {
  await tx.clipPrompt.updateMany({
    where: { jobId: job.id, current: true, sceneReferenceId: former },
    data: { sceneReferenceId: now },
  });
  await tx.$executeRaw`
    UPDATE "ClipPrompt" SET "characterReferenceIds" = array_replace("characterReferenceIds", ${former}::uuid, ${now}::uuid)
    WHERE "jobId" = ${job.id}::uuid AND current`;
}

/** A picture that the user brought goes before any that could be drawn. */
async function ownPicture(work: Work, parts: StageParts, target: Target): Promise<Picture | null> {
  const wish = work.settings.references.find(({ subject }) => isAbout(subject, target));
  if (!wish || (work.task.payload as Payload).instruction) return null;
  const asset = await parts.db.asset.findFirst({
    where: { id: wish.assetId, owner: work.job.owner, status: 'READY' },
  });
  if (!asset?.storageKey) return null;
  const key = contentKey('picture', { own: asset.storageKey });
  const known = await findArtifact(parts.db, work.job.owner, key);
  if (known) return { known, promptUsed: wish.subject, model: 'own' };
  const source = await parts.storage.path(asset.storageKey);
  const thumbnail = path.join(work.folder, 'thumbnail.jpg');
  await pictureThumbnail(source, thumbnail, { signal: work.signal });
  const picture = {
    role: 'picture',
    // The job names the asset, which can't be removed before it.
    stored: { key: asset.storageKey, byteSize: asset.byteSize ?? 0, isThere: async () => true },
    contentType: asset.contentType,
  };
  return {
    known: null,
    make: {
      key,
      kind: 'PICTURE',
      files: [
        {
          ...picture,
          filename: asset.filename ?? 'picture',
          ...(asset.width ? { width: asset.width } : {}),
          ...(asset.height ? { height: asset.height } : {}),
        },
        {
          role: 'thumbnail',
          stored: await parts.storage.put(thumbnail),
          contentType: 'image/jpeg',
          filename: `${target.key}-thumbnail.jpg`,
          width: 320,
          height: 180,
        },
      ],
    },
    promptUsed: wish.subject,
    model: 'own',
  };
}

/** The words that the user gave to a picture, found in what the plan says of the target. */
function isAbout(subject: string, { key, subject: target }: Target): boolean {
  const wanted = wordsOf(subject);
  const said = new Set([...wordsOf(key.replaceAll(/[_-]/g, ' ')), ...wordsOf(target.description)]);
  const hits = wanted.filter((word) => said.has(word)).length;
  return wanted.length > 0 && hits / wanted.length >= 0.5;
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !['the', 'and', 'with'].includes(word));

function unusedPictures({ scenes, characters }: ScenePlan, wishes: readonly { subject: string }[]): string[] {
  const targets: Target[] = [
    ...scenes.map((subject) => ({ key: subject.key, target: 'SCENE' as const, subject })),
    ...characters.map((subject) => ({ key: subject.key, target: 'CHARACTER' as const, subject })),
  ];
  const keys = listed(targets.map(({ key }) => key.replaceAll('_', ' ')));
  return wishes
    .filter(({ subject }) => !targets.some((target) => isAbout(subject, target)))
    .map(
      ({ subject }) =>
        `Your picture of “${subject}” is not used: the film has ${keys}. Say in the picture's subject which of these it shows.`,
    );
}

export async function pictureFiles(
  { storage }: StageParts,
  work: Work,
  {
    key,
    file,
    name,
    size,
  }: { key: string; file: { path: string; contentType: string }; name: string; size: FrameSize },
) {
  const thumbnail = path.join(work.folder, `${name}-thumbnail.jpg`);
  await pictureThumbnail(file.path, thumbnail, { signal: work.signal });
  const extension = file.contentType.split('/')[1]?.replace('jpeg', 'jpg') ?? 'img';
  return {
    key,
    kind: 'PICTURE' as const,
    files: [
      {
        role: 'picture',
        stored: await storage.put(file.path),
        contentType: file.contentType,
        filename: `${name}.${extension}`,
        ...size,
      },
      {
        role: 'thumbnail',
        stored: await storage.put(thumbnail),
        contentType: 'image/jpeg',
        filename: `${name}-thumbnail.jpg`,
        width: 320,
        height: 180,
      },
    ],
  };
}

/** The local pictures are drawn square, like those of the models that they stand in for; the film's own shape is cut from them. */
const sketchSize = (film: FrameSize): FrameSize => {
  const side = Math.min(1024, Math.max(film.width, film.height));
  return { width: side, height: side };
};

/** What the calls of a task cost together. */
export async function paidFor({ tx }: JobTransaction, task: Task) {
  const calls = await tx.ledgerEntry.findMany({ where: { taskId: task.id }, select: { cost: true } });
  return calls.reduce((total, call) => total.plus(money(call.cost)), ZERO);
}

async function recordLocalPicture(step: JobTransaction, work: Work, own: boolean): Promise<void> {
  if (work.settings.models.image !== 'sketch' || own) return;
  await recordLocal(
    step,
    { jobId: step.job.id, taskId: work.task.id, purpose: 'STAGE', stage: 'REFERENCE_GENERATOR' },
    'sketch',
    { pictures: 1 },
  );
}

/** The rule for using pictures: half of them, and at least one of a scene and, if there are any, one of a character. */
export async function finishReferences(step: JobTransaction): Promise<void> {
  const { tx, job } = step;
  const { plan } = await planOfJob(tx, job.id);
  const images = await tx.referenceImage.findMany({ where: { jobId: job.id, current: true } });
  const wanted = plan.scenes.length + plan.characters.length;
  const scenes = images.filter((image) => image.target === 'SCENE').length;
  const characters = images.length - scenes;
  const enough =
    images.length / wanted >= ENOUGH && scenes > 0 && (characters > 0 || plan.characters.length === 0);
  const status = !enough ? 'FAILED' : images.length < wanted ? 'PARTIAL' : 'SUCCESS';
  const stage = await tx.stage.findUniqueOrThrow({
    where: { jobId_name: { jobId: job.id, name: 'REFERENCE_GENERATOR' } },
  });
  const generationSeconds = stage.startedAt ? (Date.now() - stage.startedAt.getTime()) / 1000 : 0;
  await tx.stage.update({
    where: { id: stage.id },
    data: { metadata: { status, generationSeconds } satisfies Prisma.InputJsonObject },
  });
  for (const text of unusedPictures(plan, settingsOf(job).references))
    step.emit('REFERENCE_GENERATOR', { type: 'MessageEvent', kind: 'WARNING', text });
  if (status === 'SUCCESS') return;
  const missing = `${wanted - images.length} of ${wanted} reference pictures could not be made`;
  step.emit('REFERENCE_GENERATOR', {
    type: 'MessageEvent',
    kind: 'WARNING',
    text:
      status === 'PARTIAL'
        ? `${missing}; the others are used.`
        : `${missing}: too few to be used, so the clips are made from words alone.`,
  });
}
