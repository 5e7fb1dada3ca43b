/** A clip that this server draws. */
import type { ClipPrompt } from '../../../database/generated/client.js';
import type { SubjectBox } from '../../../film/cut/keep-subject.js';
import { entryStarts } from '../../../film/cut/timeline.js';
import type { ShotFacts } from '../../../film/facts/facts.js';
import { FPS, HANDLE_FRAMES, toSeconds } from '../../../film/format.js';
import { contentKey } from '../../../film/key.js';
import { readFacts } from '../../../film/reading/read-facts.js';
import { TRUSTED_BEATS } from '../../../film/sound/analysis.js';
import { ANIMATING } from '../../../media/animatic/animatic.js';
import type { AnimaticRequest } from '../../../media/animatic/request.js';
import { encoderVersion } from '../../../media/encoding.js';
import { SKETCHING } from '../../../media/sketch/sketch.js';
import { WHOLE } from '../../../providers/video/footage.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import { type ClipWish, type MadeClip, shapeOf } from './clip-wish.js';
import { findOrMakeClip } from './keep-clip.js';
import { storedPicture } from './start-picture.js';

export async function drawClip(work: Work, context: StageContext, wish: ClipWish): Promise<MadeClip> {
  const shape = shapeOf(work, wish);
  const picture = await scenePicture(work, context, wish);
  const request = { ...drawnShot(wish, work.job.seed), beats: beatsWithin(wish), ...shape };
  const key = contentKey('clip', {
    model: 'animatic',
    ANIMATING,
    SKETCHING,
    request,
    picture: picture?.key ?? null,
    encoder: encoderVersion(context.tools),
  });
  const wanted = { key, model: 'animatic', shape, expected: WHOLE };
  return findOrMakeClip(work, context, wish, wanted, async (video) => {
    const scenePicturePath = await pathOfPicture(work, context, picture);
    await work.cpu(() =>
      context.drawing.animatic({ ...request, scenePicturePath }, video, {
        signal: work.signal,
        onProgress: (frames) => work.report(frames / shape.frames),
      }),
    );
    return WHOLE;
  });
}

/** Where a drawn clip has its subject; empty where it is of a place alone. */
export async function subjectOf(work: Work, context: StageContext, wish: ClipWish): Promise<SubjectBox[]> {
  const scenePicturePath = await pathOfPicture(work, context, await scenePicture(work, context, wish));
  const request = { ...drawnShot(wish, work.job.seed), beats: [], ...shapeOf(work, wish), scenePicturePath };
  return work.cpu(() => context.drawing.subject(request, work.folder, { signal: work.signal }));
}

type DrawnWish = Pick<ClipWish, 'plan' | 'script' | 'references' | 'timeline' | 'clipIndex' | 'seed'>;

/** What the drawing of a clip and of its panel in the storyboard have in common. */
export function drawnShot(
  wish: DrawnWish,
  jobSeed: number,
): Pick<AnimaticRequest, 'facts' | 'style' | 'intensity' | 'underWords' | 'seed' | 'take'> {
  const scene =
    wish.plan.scenes.find((each) => wish.script.sceneKeys.includes(each.key)) ?? wish.plan.scenes[0]!;
  const redrawn = wish.references.find((image) => image.targetKey === scene.key && image.seed !== null);
  return {
    facts: redrawnFacts(wish, scene.key),
    style: wish.plan.style,
    intensity: wish.script.beatIntensity,
    underWords: underWords(wish),
    // The same people in the same place in every version: its own seed only makes another take of them.
    seed: redrawn?.seed ?? jobSeed,
    ...(wish.seed === jobSeed ? {} : { take: wish.seed }),
  };
}

/** An instruction for a redrawn scene picture applies to its clips too, where the shot leaves it open. */
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

/** The scene's picture by a model or of the user; local sketches are drawn again, in layers. */
export async function scenePicture(
  work: Work,
  context: StageContext,
  wish: Pick<ClipWish, 'references' | 'newPicture' | 'clipIndex'> & {
    prompt: Pick<ClipPrompt, 'sceneReferenceId'>;
  },
): Promise<{ key: string } | null> {
  const reference = wish.references.find((image) => image.assetId === wish.prompt.sceneReferenceId);
  if (!reference || reference.model === 'sketch' || wish.newPicture) return null;
  return storedPicture(work, context, reference.assetId, wish.clipIndex);
}

/** Null where there is no picture. */
export const pathOfPicture = async (
  work: Work,
  { storage }: StageContext,
  picture: { key: string } | null,
): Promise<string | null> => (picture ? storage.path(picture.key, work.folder) : null);

/** Whether a call to action covers the clip. */
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
