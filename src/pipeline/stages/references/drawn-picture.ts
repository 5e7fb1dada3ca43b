/** A reference picture that a model makes or this server draws. */
import path from 'node:path';
import { NO_FACTS, type ShotFacts } from '../../../film/facts/facts.js';
import { type FrameSize, frameSize } from '../../../film/format.js';
import { contentKey } from '../../../film/key.js';
import { portraitPrompt, scenePrompt } from '../../../film/prompts/picture-prompt.js';
import { readFacts } from '../../../film/reading/read-facts.js';
import type { ScenePlan } from '../../../film/story/plan.js';
import { SKETCHING } from '../../../media/sketch/sketch.js';
import { findArtifact } from '../../artifacts/artifacts.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import { drawnSheet } from './drawn-sheet.js';
import { extensionOf, sheetFile, thumbnailFile } from './picture-files.js';
import type { Payload, Picture, Target } from './target.js';

export async function drawnPicture(
  work: Work,
  context: StageContext,
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
  const model = context.providers.image(settings.models.image);
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
  const withSheet = target.target === 'CHARACTER' && settings.characterSheets === true;
  const key = contentKey('picture', {
    model: settings.models.image,
    SKETCHING,
    request,
    facts: model ? null : facts,
    ...(withSheet ? { withSheet } : {}),
  });
  const existing = await findArtifact(context, job.owner, key);
  if (existing) return { existing, promptUsed: words.prompt, model: settings.models.image };

  const file = model
    ? await model.draw(request, work.folder, work)
    : { path: path.join(work.folder, 'picture.jpg'), contentType: 'image/jpeg' };
  if (!model)
    await work.cpu(() => context.drawing.sketch({ ...request, facts }, file.path, { signal: work.signal }));
  const sheet = withSheet
    ? await drawnSheet(work, context, { plan, target, request, picture: file.path })
    : null;
  const name = target.key;
  const files = [
    {
      role: 'picture',
      stored: await context.storage.put(work.job.owner, file.path),
      contentType: file.contentType,
      filename: `${name}.${extensionOf(file)}`,
      ...request.size,
    },
    await thumbnailFile(work, context, name, file.path),
    ...(sheet ? [await sheetFile(work, context, name, sheet)] : []),
  ];
  const make = { key, kind: 'PICTURE' as const, files };
  return { existing: null, make, promptUsed: words.prompt, model: settings.models.image };
}

const hasPeople = ({ subjects }: ShotFacts): boolean => subjects.some(({ kind }) => kind === 'PERSON');

/** Scenes are drawn without people unless they are asked for, characters before a plain backdrop. */
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

/** Local pictures are square, like those of the image models; the film's shape is cut from them. */
const sketchSize = (film: FrameSize): FrameSize => {
  const side = Math.min(1024, Math.max(film.width, film.height));
  return { width: side, height: side };
};
