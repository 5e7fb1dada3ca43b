/** A character from several sides: one picture by a model, or a board of local drawings. */
import path from 'node:path';
import type { ShotFacts, ShotSize } from '../../../film/facts/facts.js';
import type { FrameSize } from '../../../film/format.js';
import { sheetPrompt } from '../../../film/prompts/picture-prompt.js';
import type { ScenePlan } from '../../../film/story/plan.js';
import { composeBoard } from '../../../media/picture-board.js';
import type { MadeFile, PictureRequest } from '../../../providers/image/port.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import type { Target } from './target.js';

export type Sheet = { file: MadeFile; size: FrameSize };

/** From whole to near; the same seed and look make it the same one. */
const LOCAL_VIEWS: readonly ShotSize[] = ['full shot', 'medium shot', 'close-up', 'medium close-up'];

export async function drawnSheet(
  work: Work,
  context: StageContext,
  {
    plan,
    target,
    request,
    facts,
  }: { plan: ScenePlan; target: Target; request: PictureRequest; facts: ShotFacts },
): Promise<Sheet | null> {
  if (target.target !== 'CHARACTER') return null;
  const image = context.providers.image(work.settings.models.image);
  if (image) {
    const words = sheetPrompt(plan.style, { ...target.subject, description: request.description });
    return {
      file: await image.draw({ ...request, ...words }, work.folder, work),
      size: request.size,
    };
  }
  const views = LOCAL_VIEWS.map((size) => ({ size, file: path.join(work.folder, `${size}.jpg`) }));
  const board = path.join(work.folder, 'sheet.jpg');
  const size = await work.cpu(async () => {
    for (const view of views) {
      const seen = { ...facts, size: { value: view.size, by: 'PLANNER' as const } };
      await context.drawing.sketch({ ...request, facts: seen }, view.file, { signal: work.signal });
    }
    return composeBoard(
      views.map(({ file }) => file),
      work.folder,
      board,
    );
  });
  return { file: { path: board, contentType: 'image/jpeg' }, size };
}
