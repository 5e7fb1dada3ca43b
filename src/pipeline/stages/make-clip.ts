/** One clip, from its prompt and pictures: by a video model, or drawn here. The same wish is never fulfilled twice. */
import path from 'node:path';
import type { ClipPrompt, ReferenceImage } from '../../database/generated/client.js';
import { keyframesFor } from '../../film/cut/segments.js';
import { entryStarts, type Timeline } from '../../film/cut/timeline.js';
import type { ShotFacts } from '../../film/facts/facts.js';
import { FPS, frameSize, HANDLE_FRAMES, sourceFrames, toSeconds } from '../../film/format.js';
import { contentKey } from '../../film/key.js';
import { notShownIn } from '../../film/lexicon/drawable.js';
import { startPicturePrompt } from '../../film/prompts/picture-prompt.js';
import { readFacts } from '../../film/reading/read-facts.js';
import { type AudioAnalysis, TRUSTED_BEATS } from '../../film/sound/analysis.js';
import type { ClipScript, ScenePlan } from '../../film/story/plan.js';
import { ANIMATING } from '../../media/animatic/animatic.js';
import type { AnimaticRequest } from '../../media/animatic/request.js';
import { encoderVersion } from '../../media/encoding.js';
import { MediaFailure } from '../../media/failure.js';
import { normaliseClip } from '../../media/normalise.js';
import type { Look } from '../../media/sketch/request.js';
import { SKETCHING } from '../../media/sketch/sketch.js';
import { clipThumbnail, thumbnailSize } from '../../media/thumbnail.js';
import { ProviderFailure } from '../../providers/call.js';
import type { MadeFile } from '../../providers/image/port.js';
import type { VideoModel } from '../../providers/video/port.js';
import { findArtifact, type KeptArtifact, keepArtifact, type NewArtifact } from '../artifacts/artifacts.js';
import type { Work } from '../engine/task-handler.js';
import { BudgetExceeded } from '../errors.js';
import type { StageParts } from './dependencies.js';
import { take } from './provider-footage.js';

export type ClipWish = {
  clipIndex: number;
  /** Of the clip itself; its handles come on top. */
  frames: number;
  script: ClipScript;
  plan: ScenePlan;
  prompt: Pick<ClipPrompt, 'prompt' | 'negativePrompt' | 'sceneReferenceId' | 'characterReferenceIds'>;
  references: ReferenceImage[];
  timeline: Timeline;
  clips: { clipIndex: number; frames: number }[];
  analysis: AudioAnalysis | null;
  seed: number;
  look: Look | null;
  /** The look has changed so much that the old picture would hold it back. */
  newPicture: boolean;
};

export type MadeClip = {
  key: string;
  model: string;
  seed: number;
  keyframes: number[];
  sourceFrames: number;
  artifact: KeptArtifact | null;
  /** What is to be kept, unless it was there already. */
  make: NewArtifact | null;
  messages: string[];
  /** What the shot asks for and no drawing of ours can show. */
  notShown: string[];
};

/** Throws when the model fails for good; the fallback model has been tried then. */
export async function makeClip(
  work: Work,
  parts: StageParts,
  wish: ClipWish,
  lastTry: boolean,
): Promise<MadeClip> {
  const name = work.settings.models.video;
  const model = parts.providers.video(name);
  if (!model) return animated(work, parts, wish);
  try {
    return await filmed(work, parts, wish, model);
  } catch (error) {
    const fallback =
      parts.videoFallback && parts.videoFallback !== name ? parts.providers.video(parts.videoFallback) : null;
    if (!(error instanceof ProviderFailure) || !fallback || (error.transient && !lastTry)) throw error;
    try {
      const made = await filmed(work, parts, wish, fallback);
      return {
        ...made,
        messages: [
          `Clip ${wish.clipIndex + 1} was made by ${fallback.name}: ${error.message}`,
          ...made.messages,
        ],
      };
    } catch (second) {
      // What went wrong first is what the user chose, and so what is to be told.
      if (second instanceof ProviderFailure || second instanceof BudgetExceeded) throw error;
      throw second;
    }
  }
}

function shapeOf(work: Work, wish: ClipWish) {
  const frames = sourceFrames(wish.frames);
  const sources = Object.fromEntries(
    wish.clips.map((clip) => [clip.clipIndex, { frames: sourceFrames(clip.frames) }]),
  );
  return {
    frames,
    keyframes: keyframesFor(wish.timeline, wish.clipIndex, sources),
    size: frameSize(work.settings.aspectRatio, work.settings.resolution),
  };
}

async function animated(work: Work, parts: StageParts, wish: ClipWish): Promise<MadeClip> {
  const shape = shapeOf(work, wish);
  const picture = await pictureToMoveOver(work, parts, wish);
  const request = { ...drawnShot(wish), beats: beatsWithin(wish), ...shape };
  const key = contentKey('clip', {
    model: 'animatic',
    ANIMATING,
    SKETCHING,
    request,
    picture: picture?.key ?? null,
    encoder: encoderVersion(parts.tools),
  });
  const made = await keptOrMade(work, parts, wish, key, 'animatic', shape, async (video) => {
    const scenePicturePath = picture ? await parts.storage.path(picture.key) : null;
    await work.cpu(() =>
      parts.drawing.animatic({ ...request, scenePicturePath }, video, {
        signal: work.signal,
        onProgress: (frames) => work.report(frames / shape.frames),
      }),
    );
  });
  return { ...made, seed: request.seed };
}

type DrawnWish = Pick<
  ClipWish,
  'plan' | 'script' | 'references' | 'timeline' | 'clipIndex' | 'seed' | 'look'
>;

/** What a clip and its panel in the storyboard have in common: all that says how they are drawn. */
export function drawnShot(
  wish: DrawnWish,
): Pick<AnimaticRequest, 'facts' | 'style' | 'intensity' | 'underWords' | 'seed' | 'look'> {
  const scene =
    wish.plan.scenes.find((each) => wish.script.sceneKeys.includes(each.key)) ?? wish.plan.scenes[0]!;
  const redrawn = wish.references.find((image) => image.targetKey === scene.key && image.seed !== null);
  return {
    facts: redrawnFacts(wish, scene.key),
    style: wish.plan.style,
    intensity: wish.script.beatIntensity,
    underWords: underWords(wish),
    seed: (wish.look ? null : redrawn?.seed) ?? wish.seed,
    look: wish.look,
  };
}

/** What was asked for when a picture of the scene was made anew goes for its clips too, where the shot leaves it open. */
function redrawnFacts({ script, references }: DrawnWish, sceneKey: string): ShotFacts {
  const instruction = references.find(
    (image) => image.targetKey === sceneKey && image.seed !== null,
  )?.instruction;
  if (!instruction) return script.facts;
  const asked = readFacts(instruction).facts;
  return {
    ...script.facts,
    hour: asked.hour ?? script.facts.hour,
    weather: asked.weather ?? script.facts.weather,
  };
}

async function filmed(work: Work, parts: StageParts, wish: ClipWish, model: VideoModel): Promise<MadeClip> {
  const shape = shapeOf(work, wish);
  const start = model.startPicture === 'NONE' ? null : await startPicture(work, parts, wish, model);
  const { prompt, negativePrompt } = wish.prompt;
  const key = contentKey('clip', {
    model: model.name,
    prompt,
    negativePrompt,
    start: start?.key ?? null,
    seed: wish.seed,
    ...shape,
    encoder: encoderVersion(parts.tools),
  });
  return keptOrMade(work, parts, wish, key, model.name, shape, async (video) => {
    const request = {
      prompt,
      negativePrompt,
      startPicture: start?.file ?? null,
      seconds: toSeconds(shape.frames),
      size: shape.size,
      seed: wish.seed,
    };
    const { path, keep } = await take(work, parts, model, request, start?.key ?? null);
    await work
      .cpu(() => normaliseClip(parts.tools, path, shape, video, { signal: work.signal }))
      .catch((error: unknown) => {
        throw error instanceof MediaFailure && error.failure === 'UNREADABLE_MEDIA'
          ? unreadable(model)
          : error;
      });
    await keep();
  });
}

/** What a model shot and nobody can read is that model's failure, and another may be asked. */
const unreadable = ({ name }: VideoModel) =>
  new ProviderFailure(
    'RESULT_UNREADABLE',
    `What ${name} made is damaged, or no video. Try again, or choose another model.`,
    name.split(':')[0]!,
    false,
  );

async function keptOrMade(
  work: Work,
  parts: StageParts,
  wish: ClipWish,
  key: string,
  model: string,
  shape: ReturnType<typeof shapeOf>,
  make: (video: string) => Promise<void>,
): Promise<MadeClip> {
  const facts = {
    key,
    model,
    seed: wish.seed,
    keyframes: shape.keyframes,
    sourceFrames: shape.frames,
    messages: [],
    notShown: model === 'animatic' ? notShownIn(wish.script.facts) : [],
  };
  const artifact = await findArtifact(parts.db, work.job.owner, key);
  if (artifact) return { ...facts, artifact, make: null };

  const video = path.join(work.folder, 'clip.mp4');
  await make(video);
  const thumbnail = path.join(work.folder, 'clip.jpg');
  const small = thumbnailSize(shape.size);
  // The first frame that the film shows: the handle before it is nobody's picture of the clip.
  await clipThumbnail(parts.tools, video, thumbnail, {
    signal: work.signal,
    size: small,
    frame: HANDLE_FRAMES,
    color: wish.plan.style.colorPalette[0] ?? '#2b2f38',
  });
  const name = `clip-${wish.clipIndex + 1}`;
  const seconds = toSeconds(shape.frames);
  return {
    ...facts,
    artifact: null,
    make: {
      key,
      kind: 'CLIP',
      files: [
        {
          role: 'video',
          stored: await parts.storage.put(video),
          contentType: 'video/mp4',
          filename: `${name}.mp4`,
          durationSeconds: seconds,
          ...shape.size,
        },
        {
          role: 'thumbnail',
          stored: await parts.storage.put(thumbnail),
          contentType: 'image/jpeg',
          filename: `${name}.jpg`,
          ...small,
        },
      ],
    },
  };
}

/** A drawn or brought picture of the place goes under the camera; sketches are drawn anew, in layers. */
export async function pictureToMoveOver(
  work: Work,
  { db }: StageParts,
  wish: Pick<ClipWish, 'references' | 'newPicture'> & { prompt: Pick<ClipPrompt, 'sceneReferenceId'> },
): Promise<{ key: string } | null> {
  const reference = wish.references.find((image) => image.assetId === wish.prompt.sceneReferenceId);
  if (!reference || reference.model === 'sketch' || wish.newPicture) return null;
  const asset = await db.asset.findFirst({ where: { id: reference.assetId, owner: work.job.owner } });
  return asset?.storageKey ? { key: asset.storageKey } : null;
}

type StartPicture = { key: string; file: MadeFile };

/** The picture of the place, else of the first character; one drawn for the clip where the model can't go without. */
async function startPicture(
  work: Work,
  parts: StageParts,
  wish: ClipWish,
  model: VideoModel,
): Promise<StartPicture | null> {
  const reference = wish.newPicture
    ? null
    : (wish.prompt.sceneReferenceId ?? wish.prompt.characterReferenceIds[0] ?? null);
  const asset = reference
    ? await parts.db.asset.findFirst({ where: { id: reference, owner: work.job.owner } })
    : null;
  if (asset?.storageKey) {
    return {
      key: asset.storageKey,
      file: { path: await parts.storage.path(asset.storageKey), contentType: asset.contentType },
    };
  }
  if (model.startPicture !== 'REQUIRED' && !wish.newPicture) return null;
  return drawStart(work, parts, wish);
}

async function drawStart(work: Work, parts: StageParts, wish: ClipWish): Promise<StartPicture> {
  const film = frameSize(work.settings.aspectRatio, work.settings.resolution);
  const image = parts.providers.image(work.settings.models.image);
  const scene = wish.plan.scenes.find((each) => wish.script.sceneKeys.includes(each.key));
  const request = {
    target: 'CLIP' as const,
    description: wish.script.visualDescription,
    timeOfDay: scene?.timeOfDay ?? null,
    style: wish.plan.style,
    ...startPicturePrompt(wish.prompt),
    size: image ? image.sizeFor(film) : film,
    seed: wish.seed,
  };
  const key = contentKey('picture', {
    model: work.settings.models.image,
    SKETCHING,
    request,
    look: wish.look,
    facts: image ? null : wish.script.facts,
  });
  const known = await findArtifact(parts.db, work.job.owner, key);
  const asset = known?.assets.find((each) => each.role === 'picture');
  if (asset?.storageKey)
    return {
      key: asset.storageKey,
      file: { path: await parts.storage.path(asset.storageKey), contentType: asset.contentType },
    };

  const drawn = path.join(work.folder, 'start.jpg');
  const file = image
    ? await image.draw(request, work.folder, work)
    : { path: drawn, contentType: 'image/jpeg' };
  if (!image)
    await work.cpu(() =>
      parts.drawing.sketch({ ...request, facts: wish.script.facts, look: wish.look }, drawn, {
        signal: work.signal,
      }),
    );
  const stored = await parts.storage.put(file.path);
  // Kept at once: should the clip fail, its picture is paid for and waits for the next try.
  await work.announce(async (step) => {
    const extension = file.contentType.split('/')[1]?.replace('jpeg', 'jpg') ?? 'img';
    await keepArtifact(step.tx, step.job, {
      key,
      kind: 'PICTURE',
      files: [
        {
          role: 'picture',
          stored,
          contentType: file.contentType,
          filename: `clip-${wish.clipIndex + 1}-start.${extension}`,
          ...request.size,
        },
      ],
    });
  });
  return {
    key: stored.key,
    file: { path: await parts.storage.path(stored.key), contentType: file.contentType },
  };
}

/** Whether a call to action comes to lie over the clip. */
function underWords({ timeline, clipIndex }: DrawnWish): boolean {
  const starts = entryStarts(timeline);
  return timeline.entries.some(
    (entry, at) =>
      entry.clipIndex === clipIndex &&
      timeline.overlays.some(
        ({ kind, start, end }) =>
          kind === 'CALL_TO_ACTION' && start < starts[at]! + entry.length && end > starts[at]!,
      ),
  );
}

function beatsWithin({ script, analysis, frames }: ClipWish): number[] {
  if (!analysis || analysis.beatConfidence < TRUSTED_BEATS) return [];
  const from = script.start - HANDLE_FRAMES / FPS;
  const to = script.start + toSeconds(frames) + HANDLE_FRAMES / FPS;
  return analysis.beats.filter((beat) => beat >= from && beat < to).map((beat) => beat - from);
}
