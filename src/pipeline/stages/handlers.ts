/** Which stage handles which kind of task. */
import { changeProgress, failChange, finishChange } from '../changes/change-hooks.js';
import type { StageHooks } from '../engine/engine.js';
import type { TaskKind } from '../engine/next.js';
import type { TaskHandler } from '../engine/task-handler.js';
import { audioParser } from './audio-parser.js';
import { takeJudging } from './clips/judge-takes.js';
import { clipRemaker } from './clips/remake-clip.js';
import { clipRewriter } from './clips/rewrite-clip.js';
import { videoGenerator, warnOfMissingClips, warnOfMissingTakes } from './clips/video-generator.js';
import type { StageContext } from './dependencies.js';
import { composer } from './film/composer.js';
import { musicMaker } from './film/music-maker.js';
import { recomposer } from './film/recompose.js';
import { lineSpeaker, warnOfMissingVoice } from './film/speak.js';
import { variantRenderer } from './film/variant.js';
import { promptGenerator } from './prompt-generator.js';
import { finishReferences } from './references/finish-references.js';
import { referenceGenerator } from './references/reference-generator.js';
import { scenePlanner } from './scene-planner.js';
import { storyboardDrawer } from './storyboard-drawer.js';

export function createHandlers(context: StageContext): Record<TaskKind, TaskHandler> {
  const drawing = referenceGenerator(context);
  return {
    ANALYSE: audioParser(context),
    PLAN: scenePlanner(context),
    DRAW_REFERENCE: drawing,
    REDRAW_REFERENCE: drawing,
    WRITE_PROMPTS: promptGenerator(context),
    DRAW_STORYBOARD: storyboardDrawer(context),
    MAKE_CLIP: videoGenerator(context),
    JUDGE_TAKES: takeJudging(context),
    MAKE_MUSIC: musicMaker(context),
    SPEAK: lineSpeaker(context),
    COMPOSE: composer(context),
    REWRITE: clipRewriter(context),
    REMAKE_CLIP: clipRemaker(context),
    RECOMPOSE: recomposer(context),
    RENDER_VARIANT: variantRenderer(context),
  };
}

export const createHooks = (askApproval: StageHooks['askApproval']): StageHooks => ({
  async finishStage(step, stage) {
    if (stage === 'REFERENCE_GENERATOR') await finishReferences(step);
    if (stage !== 'VIDEO_GENERATOR') return;
    await warnOfMissingClips(step);
    await warnOfMissingTakes(step);
    await warnOfMissingVoice(step);
  },
  askApproval,
  changeProgress,
  finishChange,
  failChange,
});
