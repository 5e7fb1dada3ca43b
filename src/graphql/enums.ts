/** The words that the API uses for kinds and states. */
import type { AudioTrack } from '../film/cut/timeline.js';
import type { SubjectKind } from '../film/facts/facts.js';
import type { AspectRatio, Resolution } from '../film/format.js';
import type { ErrorCode, JobKind, JobStatus, StageName, StageStatus } from '../film/job.js';
import type { Level } from '../film/level.js';
import { Platform } from '../film/platforms.js';
import type { ReferenceMode } from '../film/prompts/clip-prompt.js';
import type { SectionType } from '../film/sound/analysis.js';
import type { OverlayKind, TransitionType } from '../film/story/plan.js';
import { builder } from './core/builder.js';

/** A value that is added to the domain's enum needs its description here. */
type Described<Value extends string> = Record<Value, { description: string }>;

export const ErrorCodeEnum = builder.enumType('ErrorCode', {
  description: 'Kinds of failure, for programs. `message` explains each one to people.',
  values: {
    INVALID_INPUT: { description: 'The input breaks a rule; `fields` or the message says which.' },
    DOCUMENT_REJECTED: { description: 'The document can not be parsed or validated, or is over a limit.' },
    DOCUMENT_NOT_TRUSTED: {
      description: 'The server runs trusted documents only, and this is none of them.',
    },
    NOT_FOUND: { description: 'There is no such object, or it is not yours.' },
    UNAUTHENTICATED: { description: 'A valid token is needed.' },
    FORBIDDEN: { description: 'This may not be done from there.' },
    CONFLICT: { description: 'The state of things does not allow it now.' },
    RATE_LIMITED: { description: 'Too many in this time; try again later.' },
    BUDGET_EXCEEDED: { description: 'It would cost more than the limit.' },
    PROVIDER_FAILED: { description: 'An outside service failed for good.' },
    WORKER_LOST: { description: 'The server that did the work died too often at it.' },
    CANCELLED: { description: 'It was cancelled.' },
    INTERNAL: { description: 'A fault of the server, which the log knows by `requestId`.' },
  } satisfies Described<ErrorCode>,
});
export const AssetStatusEnum = builder.enumType('AssetStatus', {
  description: 'Whether a file can be used.',
  values: {
    AWAITING_UPLOAD: { description: 'The file is still to come.' },
    READY: { description: 'The file is there and can be used.' },
    REJECTED: { description: 'The file can not be used; `problem` says why.' },
    EXPIRED: { description: 'Its bytes were removed.' },
  },
});
export const JobKindEnum = builder.enumType('JobKind', {
  description: 'What a film is made for.',
  values: {
    MUSIC_VIDEO: { description: 'Cut to a song.' },
    AD: { description: 'For a brand or product, 15 to 60 seconds.' },
    FILM: { description: 'From a scenario or a list of shots, with or without a song.' },
  } satisfies Described<JobKind>,
});
export const AspectRatioEnum = builder.enumType('AspectRatio', {
  description: 'The shape of the picture.',
  values: {
    LANDSCAPE_16_9: { description: 'Wide, 1280×720 at P720.' },
    PORTRAIT_9_16: { description: 'Upright, 720×1280 at P720.' },
    SQUARE_1_1: { description: 'Square, 720×720 at P720.' },
    PORTRAIT_4_5: { description: 'Upright, 720×900 at P720, as feeds show it.' },
  } satisfies Described<AspectRatio>,
});
export const PlatformEnum = builder.enumType('Platform', {
  description: 'Where films are published. Each has a shape, and buttons of its own over the picture.',
  values: Platform.options,
});
export const ResolutionEnum = builder.enumType('Resolution', {
  description: 'The size of the picture, named after its shorter side in pixels.',
  values: {
    P480: { description: '480 pixels: quick drafts.' },
    P720: { description: '720 pixels.' },
    P1080: { description: '1080 pixels.' },
  } satisfies Described<Resolution>,
});
export const JobStatusEnum = builder.enumType('JobStatus', {
  description: 'Where a job stands. COMPLETED, FAILED, CANCELLED: nothing runs.',
  values: {
    QUEUED: { description: 'Waits for its turn.' },
    PROCESSING: { description: 'The first film is being made.' },
    AWAITING_APPROVAL: { description: 'Waits for approveStoryboard.' },
    REGENERATING: { description: 'Clips of a finished film are being made again.' },
    EDITING: { description: 'A finished film is being cut again.' },
    COMPLETED: { description: 'The film is there.' },
    FAILED: { description: 'A stage failed for good; retryJob goes on from there.' },
    CANCELLED: { description: 'It was cancelled; retryJob goes on from there.' },
  } satisfies Described<JobStatus>,
});
export const StageNameEnum = builder.enumType('StageName', {
  description: 'The stages of the pipeline, in their order.',
  values: {
    AUDIO_PARSER: { description: 'Hears the song, or chooses the music.' },
    SCENE_PLANNER: { description: 'Plans scenes, shots and style.' },
    REFERENCE_GENERATOR: { description: 'Draws scenes and characters.' },
    PROMPT_GENERATOR: { description: 'Writes a prompt for every clip.' },
    VIDEO_GENERATOR: { description: 'Makes the clips.' },
    COMPOSER: { description: 'Joins clips and sound to the film.' },
  } satisfies Described<StageName>,
});
export const StageStatusEnum = builder.enumType('StageStatus', {
  description: 'Where a stage stands.',
  values: {
    PENDING: { description: 'Not begun.' },
    PROCESSING: { description: 'Under way.' },
    COMPLETED: { description: 'Done.' },
    FAILED: { description: 'Failed for good.' },
    SKIPPED: { description: 'The job does not need it.' },
  } satisfies Described<StageStatus>,
});
export const SubjectKindEnum = builder.enumType('SubjectKind', {
  description: 'Kinds of subjects of a shot.',
  values: {
    PERSON: { description: 'Somebody.' },
    CREATURE: { description: 'An animal, or a being of fantasy.' },
    VEHICLE: { description: 'Something that one rides or drives.' },
    THING: { description: 'Anything else.' },
  } satisfies Described<SubjectKind>,
});
export const LevelEnum = builder.enumType('Level', {
  description: 'A coarse amount, where a number would pretend to be exact.',
  values: {
    LOW: { description: 'Little.' },
    MEDIUM: { description: 'Some.' },
    HIGH: { description: 'Much.' },
  } satisfies Described<Level>,
});
export const ModelRoleEnum = builder.enumType('ModelRole', {
  description: 'What a model does.',
  values: {
    LLM: { description: 'Writes and plans.' },
    IMAGE: { description: 'Draws pictures.' },
    VIDEO: { description: 'Makes clips.' },
    TRANSCRIBER: { description: 'Hears words.' },
    MUSIC: { description: 'Makes music.' },
    SPEECH: { description: 'Speaks lines.' },
  },
});
export const CostPurposeEnum = builder.enumType('CostPurpose', {
  description: 'What a call was made for.',
  values: {
    STAGE: { description: 'For the first film.' },
    REGENERATION: { description: 'For clips made again.' },
    EDIT: { description: 'For reading an instruction to edit.' },
    SCENARIO: { description: 'For a list of shots.' },
    JUDGEMENT: { description: 'For comparing takes.' },
  },
});
export const SectionTypeEnum = builder.enumType('SectionType', {
  description: 'The parts of a song.',
  values: {
    INTRO: { description: 'Before the first verse.' },
    VERSE: { description: 'A verse, or what is as calm as one.' },
    CHORUS: { description: 'What returns with the most energy.' },
    BRIDGE: { description: 'What is like nothing else in the song.' },
    OUTRO: { description: 'How it ends.' },
  } satisfies Described<SectionType>,
});
export const TransitionTypeEnum = builder.enumType('TransitionType', {
  description: 'How one clip leads into the next.',
  values: {
    CUT: { description: 'At once.' },
    CROSSFADE: { description: 'One melts into the other.' },
    FADE: { description: 'Through black.' },
  } satisfies Described<TransitionType>,
});
export const ReferenceStatusEnum = builder.enumType('ReferenceStatus', {
  description: 'How the drawing of references went.',
  values: {
    SUCCESS: { description: 'All pictures are there.' },
    PARTIAL: { description: 'Enough pictures are there.' },
    FAILED: { description: 'Too few; they stay visible and are not used.' },
  },
});
export const ReferenceModeEnum = builder.enumType('ReferenceMode', {
  description: 'Which pictures a clip can be made from.',
  values: {
    SCENE: { description: 'The picture of its scene.' },
    CHARACTER: { description: 'Pictures of its scene and characters.' },
    PARTIAL: { description: 'Some of those that it asks for are missing.' },
    TEXT_ONLY: { description: 'None: from its prompt alone.' },
  } satisfies Described<ReferenceMode>,
});
export const ClipStatusEnum = builder.enumType('ClipStatus', {
  description: 'Where a clip stands.',
  values: {
    PENDING: { description: 'Not begun.' },
    GENERATING: { description: 'A model works on it.' },
    COMPLETED: { description: 'It is there.' },
    FAILED: { description: 'retryJob or regenerateClip tries again.' },
  },
});
export const OverlayKindEnum = builder.enumType('OverlayKind', {
  description: 'What lies over the picture.',
  values: {
    CALL_TO_ACTION: { description: 'What the viewer is to do, at the end of an ad.' },
    TITLE: { description: 'A title.' },
    LOGO: { description: 'The brand’s logo.' },
    SUBTITLE: { description: 'Words at the foot of the picture.' },
  } satisfies Described<OverlayKind>,
});
export const AudioTrackEnum = builder.enumType('AudioTrack', {
  description: 'What is heard: the song or the music that was made, or the lines that are spoken.',
  values: {
    MUSIC: { description: 'The song, or the music that was made.' },
    VOICE: { description: 'The lines that are spoken.' },
  } satisfies Described<AudioTrack>,
});
export const MessageKindEnum = builder.enumType('MessageKind', {
  description: 'How much a message matters.',
  values: {
    INFO: { description: 'Good to know.' },
    WARNING: { description: 'Something is missing, or different from what was asked for.' },
  },
});
export const ItemStateEnum = builder.enumType('ItemState', {
  description: 'What has become of a picture or a clip.',
  values: {
    STARTED: { description: 'Work on it has begun.' },
    RETRYING: { description: 'The attempt failed and another one follows.' },
    COMPLETED: { description: 'It is there.' },
    FAILED: { description: 'It failed for good.' },
  },
});
