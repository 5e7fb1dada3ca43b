/** The words that the API uses for kinds and states. */
import { AudioTrack } from '../film/cut/timeline.js';
import { SubjectKind } from '../film/facts/facts.js';
import { AspectRatio, Resolution } from '../film/format.js';
import { ErrorCode, JobKind, JobStatus, StageName, StageStatus } from '../film/job.js';
import { Level } from '../film/level.js';
import { Platform } from '../film/platforms.js';
import { ReferenceMode } from '../film/prompts/clip-prompt.js';
import { SectionType } from '../film/sound/analysis.js';
import { OverlayKind, TransitionType } from '../film/story/plan.js';
import { builder } from './core/builder.js';

export const ErrorCodeEnum = builder.enumType('ErrorCode', {
  description: 'Kinds of failure, for programs. `message` explains each one to people.',
  values: ErrorCode.options,
});
export const AssetStatusEnum = builder.enumType('AssetStatus', {
  description:
    'AWAITING_UPLOAD: the file is still to come. REJECTED: it can not be used. EXPIRED: its bytes were removed.',
  values: ['AWAITING_UPLOAD', 'READY', 'REJECTED', 'EXPIRED'] as const,
});
export const JobKindEnum = builder.enumType('JobKind', {
  description:
    'MUSIC_VIDEO: cut to a song. AD: for a brand or product, 15 to 60 seconds. FILM: from a scenario or a list of shots, with or without a song.',
  values: JobKind.options,
});
export const AspectRatioEnum = builder.enumType('AspectRatio', {
  description: 'The shape of the picture.',
  values: AspectRatio.options,
});
export const PlatformEnum = builder.enumType('Platform', {
  description: 'Where films are published. Each has a shape, and buttons of its own over the picture.',
  values: Platform.options,
});
export const ResolutionEnum = builder.enumType('Resolution', {
  description: 'The size of the picture, named after its shorter side in pixels.',
  values: Resolution.options,
});
export const JobStatusEnum = builder.enumType('JobStatus', {
  description:
    'QUEUED and PROCESSING: the first film is being made. AWAITING_APPROVAL: waits for approveStoryboard. REGENERATING and EDITING: a finished film is being changed. COMPLETED, FAILED, CANCELLED: nothing runs.',
  values: JobStatus.options,
});
export const StageNameEnum = builder.enumType('StageName', {
  description: 'The stages of the pipeline, in their order.',
  values: StageName.options,
});
export const StageStatusEnum = builder.enumType('StageStatus', {
  description: 'SKIPPED: the job does not need the stage, such as the audio parser without a song.',
  values: StageStatus.options,
});
export const SubjectKindEnum = builder.enumType('SubjectKind', {
  description: 'Kinds of subjects of a shot.',
  values: SubjectKind.options,
});
export const LevelEnum = builder.enumType('Level', {
  description: 'A coarse amount, where a number would pretend to be exact.',
  values: Level.options,
});
export const ModelRoleEnum = builder.enumType('ModelRole', {
  description:
    'What a model does: write and plan, draw pictures, make clips, hear words, make music, speak lines.',
  values: ['LLM', 'IMAGE', 'VIDEO', 'TRANSCRIBER', 'MUSIC', 'SPEECH'] as const,
});
export const CostPurposeEnum = builder.enumType('CostPurpose', {
  description:
    'STAGE: for the first film. REGENERATION, EDIT: for a change to it. SCENARIO: for a shot list.',
  values: ['STAGE', 'REGENERATION', 'EDIT', 'SCENARIO'] as const,
});
export const SectionTypeEnum = builder.enumType('SectionType', {
  description: 'The parts of a song.',
  values: SectionType.options,
});
export const TransitionTypeEnum = builder.enumType('TransitionType', {
  description: 'How one clip leads into the next. FADE: through black.',
  values: TransitionType.options,
});
export const ReferenceStatusEnum = builder.enumType('ReferenceStatus', {
  description:
    'How the drawing of references went. FAILED: too few; the pictures stay visible and are not used.',
  values: ['SUCCESS', 'PARTIAL', 'FAILED'] as const,
});
export const ReferenceModeEnum = builder.enumType('ReferenceMode', {
  description: 'Which pictures a clip can be made from. PARTIAL: some of those that it asks for are missing.',
  values: ReferenceMode.options,
});
export const ClipStatusEnum = builder.enumType('ClipStatus', {
  description:
    'PENDING: not begun. GENERATING: a model works on it. FAILED: retryJob or regenerateClip tries again.',
  values: ['PENDING', 'GENERATING', 'COMPLETED', 'FAILED'] as const,
});
export const OverlayKindEnum = builder.enumType('OverlayKind', {
  description: 'What lies over the picture.',
  values: OverlayKind.options,
});
export const AudioTrackEnum = builder.enumType('AudioTrack', {
  description: 'What is heard: the song or the music that was made, or the lines that are spoken.',
  values: AudioTrack.options,
});
export const MessageKindEnum = builder.enumType('MessageKind', {
  description: 'INFO: good to know. WARNING: something is missing or different from what was asked for.',
  values: ['INFO', 'WARNING'] as const,
});
export const ItemStateEnum = builder.enumType('ItemState', {
  description: 'RETRYING: the attempt failed and another one follows.',
  values: ['STARTED', 'RETRYING', 'COMPLETED', 'FAILED'] as const,
});
