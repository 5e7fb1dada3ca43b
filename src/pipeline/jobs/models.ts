/** Which model does what: a job names one for every role. */
import type { StageName } from '../../film/job.js';
import type { Models } from '../job-settings.js';

export type ModelRole = 'LLM' | 'IMAGE' | 'VIDEO' | 'TRANSCRIBER' | 'MUSIC' | 'SPEECH';
export type StageModel = { role: ModelRole; model: string; local: boolean };

/** They run in this server, without a key and at no cost. */
export const LOCAL_MODELS = {
  LLM: 'templates',
  IMAGE: 'sketch',
  VIDEO: 'animatic',
  TRANSCRIBER: 'none',
  MUSIC: 'composer',
  SPEECH: 'none',
} as const;

/** The local voice, on machines that have one. */
export const GUIDE_VOICE = 'guide';

const ROLE_OF_STAGE: Record<StageName, ModelRole | null> = {
  AUDIO_PARSER: 'TRANSCRIBER',
  SCENE_PLANNER: 'LLM',
  REFERENCE_GENERATOR: 'IMAGE',
  PROMPT_GENERATOR: 'LLM',
  VIDEO_GENERATOR: 'VIDEO',
  COMPOSER: null,
};

const nameOf = (models: Models, role: ModelRole): string =>
  ({
    LLM: models.llm,
    IMAGE: models.image,
    VIDEO: models.video,
    TRANSCRIBER: models.transcriber,
    MUSIC: models.music,
    SPEECH: models.speech,
  })[role];

const asStageModel = (models: Models, role: ModelRole): StageModel => {
  const model = nameOf(models, role);
  return { role, model, local: model === LOCAL_MODELS[role] || model === GUIDE_VOICE };
};

export const modelsOf = (models: Models): StageModel[] =>
  (['LLM', 'IMAGE', 'VIDEO', 'TRANSCRIBER', 'MUSIC', 'SPEECH'] as const).map((role) =>
    asStageModel(models, role),
  );

export function modelOfStage(models: Models, stage: StageName): StageModel | null {
  const role = ROLE_OF_STAGE[stage];
  return role && asStageModel(models, role);
}
