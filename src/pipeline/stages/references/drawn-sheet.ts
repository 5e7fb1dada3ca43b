/** A character from several sides: one picture by a model, or a board of local drawings. */
import path from 'node:path';
import type { FrameSize } from '../../../film/format.js';
import { sheetPrompt } from '../../../film/prompts/picture-prompt.js';
import type { ScenePlan } from '../../../film/story/plan.js';
import { composeViews } from '../../../media/picture-board.js';
import type { MadeFile, PictureRequest } from '../../../providers/image/port.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import type { Target } from './target.js';

export type Sheet = { file: MadeFile; size: FrameSize };

export async function drawnSheet(
  work: Work,
  context: StageContext,
  {
    plan,
    target,
    request,
    picture,
  }: {
    plan: ScenePlan;
    target: Target;
    /** The character's own. */
    request: PictureRequest;
    picture: string;
  },
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
  const board = path.join(work.folder, 'sheet.jpg');
  const size = await work.cpu(() => composeViews(picture, work.folder, board));
  return { file: { path: board, contentType: 'image/jpeg' }, size };
}
