/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, as RFC 3339 writes it: 2026-01-31T12:00:00.000Z. */
  DateTime: { input: string; output: string; }
  /** An exact amount of US dollars without exponent and trailing zeros: "0", "0.0125", "12.5". Whole numbers may be given as integers. */
  Decimal: { input: string; output: string; }
  /** Any JSON value; its shape depends on what it describes. */
  JSON: { input: unknown; output: unknown; }
  /** An absolute address such as https://example.org/film.mp4. */
  URL: { input: string; output: string; }
};

/** The shape of the picture. */
export type AspectRatio =
  /** Wide, 1280×720 at P720. */
  | 'LANDSCAPE_16_9'
  /** Upright, 720×900 at P720, as feeds show it. */
  | 'PORTRAIT_4_5'
  /** Upright, 720×1280 at P720. */
  | 'PORTRAIT_9_16'
  /** Square, 720×720 at P720. */
  | 'SQUARE_1_1';

/** Whether a file can be used. */
export type AssetStatus =
  /** The file is still to come. */
  | 'AWAITING_UPLOAD'
  /** Its bytes were removed. */
  | 'EXPIRED'
  /** The file is there and can be used. */
  | 'READY'
  /** The file can not be used; `problem` says why. */
  | 'REJECTED';

/** What is known about the song, where listening might be wrong. */
export type AudioHintsInput = {
  /** Beats in a bar, such as 4 or 3. */
  beatsPerBar?: InputMaybe<Scalars['Int']['input']>;
  /** Beats per minute, when you know the tempo. */
  bpm?: InputMaybe<Scalars['Float']['input']>;
  /** The time of the first downbeat, in seconds. */
  firstBeat?: InputMaybe<Scalars['Float']['input']>;
};

/** What is heard: the song or the music that was made, or the lines that are spoken. */
export type AudioTrack =
  /** The song, or the music that was made. */
  | 'MUSIC'
  /** The lines that are spoken. */
  | 'VOICE';

/** Who advertises, and what. */
export type BrandInput = {
  /** What the viewer is asked to do, such as `Order today`; shown at the end. */
  callToAction?: InputMaybe<Scalars['String']['input']>;
  /** Its colours, as #rrggbb or English names, the main one first: `["#0f3d3e", "sand"]`. */
  colors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its logo, an uploaded picture. */
  logoAssetId?: InputMaybe<Scalars['ID']['input']>;
  /** The brand's name, such as `North Cove Coffee`; it may appear on screen. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The product in plain words, such as `a trail running shoe`. */
  product?: InputMaybe<Scalars['String']['input']>;
  /** The tagline, such as `Slow mornings.`; it may appear on screen. */
  tagline?: InputMaybe<Scalars['String']['input']>;
  /** The address that is shown at the end. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** An earlier message of the conversation. */
export type ChatMessageInput = {
  /** The text of the message. */
  content: Scalars['String']['input'];
  /** Who wrote the message. */
  role: ChatRole;
};

/** Who wrote a message. */
export type ChatRole =
  /** Reelgraph. */
  | 'ASSISTANT'
  /** The user. */
  | 'USER';

/** The take that the film is to show. */
export type ChooseTakeInput = {
  /** A regeneration that has ended. */
  regenerationId: Scalars['ID']['input'];
  /** One of its `takes`. */
  versionId: Scalars['ID']['input'];
};

/** Where a clip stands. */
export type ClipStatus =
  /** It is there. */
  | 'COMPLETED'
  /** retryJob or regenerateClip tries again. */
  | 'FAILED'
  /** A model works on it. */
  | 'GENERATING'
  /** Not begun. */
  | 'PENDING';

/** What a call was made for. */
export type CostPurpose =
  /** For reading an instruction to edit. */
  | 'EDIT'
  /** For comparing takes. */
  | 'JUDGEMENT'
  /** For clips made again. */
  | 'REGENERATION'
  /** For a list of shots. */
  | 'SCENARIO'
  /** For the first film. */
  | 'STAGE';

/** Everything that a film is made from. Only `kind` and `prompt` are always needed. */
export type CreateJobInput = {
  /** Whether a film with at least 3 clips is accepted; gaps are filled by their neighbours. */
  allowPartial?: InputMaybe<Scalars['Boolean']['input']>;
  /** The shape of the picture. Left out: that of the platform that the prompt names (“a TikTok”, “an Instagram ad”), else LANDSCAPE_16_9. */
  aspectRatio?: InputMaybe<AspectRatio>;
  /** The id of the uploaded song; required for MUSIC_VIDEO. */
  audioAssetId?: InputMaybe<Scalars['ID']['input']>;
  /** What is known about the song. */
  audioHints?: InputMaybe<AudioHintsInput>;
  /** The brand or product that an ad is for. */
  brand?: InputMaybe<BrandInput>;
  /** What may be spent, such as `"2.50"`; at most the operator's limit. 200 USD a minute of film unless told, within that limit. */
  budgetLimit?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether lyrics or dialogue are shown in the picture. */
  captions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether every character gets a sheet as well: from the front, in three-quarter view, with an expression, and in its clothes. With an outside image model each is one more picture to pay. */
  characterSheets?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a shot that goes on from the one before (same place, hour and people) begins with its last frame, where the video model takes start pictures. Such clips wait for each other. */
  continueShots?: InputMaybe<Scalars['Boolean']['input']>;
  /** AD: 15 to 60, 30 unless told. MUSIC_VIDEO: 10 to 600, the song's length unless told; less takes the song's first part. FILM: comes from its shots. */
  durationSeconds?: InputMaybe<Scalars['Float']['input']>;
  /** A key of your choice, such as a UUID that you keep with your order. Repeating the request with it returns the first job and starts nothing new. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether a language model that sees pictures looks at three frames of each take and ranks the takes of every clip: `Clip.rankedTakes`. It is paid, and needs at least two takes. */
  judgeTakes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Music video, ad or film. */
  kind: JobKind;
  /** LRC, SRT, WebVTT or plain lines. Without them they are transcribed where a transcriber is configured. */
  lyrics?: InputMaybe<Scalars['String']['input']>;
  /** The lyrics as an uploaded file instead of text. */
  lyricsAssetId?: InputMaybe<Scalars['ID']['input']>;
  /** Models to use instead of the operator's defaults. */
  models?: InputMaybe<ModelsInput>;
  /** What the film is called in lists, in at most 120 characters; its prompt when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it is about, in 3 to 2,000 characters, such as `A lighthouse keeper brews coffee at dawn while a storm clears over the sea`. */
  prompt: Scalars['String']['input'];
  /** Pictures of your own. */
  references?: InputMaybe<Array<ReferenceInput>>;
  /** Whether to wait with the clips until the storyboard is approved. */
  requireApproval?: InputMaybe<Scalars['Boolean']['input']>;
  /** The size: P720 with the local animatic and P1080 otherwise, unless told. */
  resolution?: InputMaybe<Resolution>;
  /** A scenario, whose shots the film is made from. */
  scenarioId?: InputMaybe<Scalars['ID']['input']>;
  /** The same input with the same seed gives the same local film, and uses what was made before. */
  seed?: InputMaybe<Scalars['Int']['input']>;
  /** Shots, reviewed or written by hand. */
  shots?: InputMaybe<Array<ShotInput>>;
  /** The music that is made for an ad or a film without a song. Not together with `audioAssetId`. */
  soundtrack?: InputMaybe<SoundtrackInput>;
  /** Whether an ad or a film without a song stays without music. */
  soundtrackOff?: InputMaybe<Scalars['Boolean']['input']>;
  /** Wishes for the look. */
  style?: InputMaybe<StyleInput>;
  /** 1 to 4: how many takes of every clip to make at once, with different seeds; each is paid. The film shows the first of each, and `restoreClip` another of the clip's `takes`. */
  takes?: InputMaybe<Scalars['Int']['input']>;
  /** A voice over the film; needs a model for SPEECH. */
  voiceOver?: InputMaybe<VoiceOverInput>;
  /** Called when the job ends, fails or waits for approval, signed as Standard Webhooks has it. An https address on one of the hosts that the operator allows. */
  webhookUrl?: InputMaybe<Scalars['URL']['input']>;
};

/** A film to be shown to whoever gets the link. */
export type CreateShareLinkInput = {
  /** When the link ends: within 365 days; in 30 days when left out. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The job; its film must be there. */
  jobId: Scalars['ID']['input'];
};

/** A file that is going to be sent. */
export type CreateUploadInput = {
  /** Its exact size in bytes. */
  byteSize: Scalars['Int']['input'];
  /** Its media type, such as audio/mpeg. */
  contentType: Scalars['String']['input'];
  /** The file's name. Shown to people and used for downloads, never as a path. */
  filename: Scalars['String']['input'];
};

/** Shows a part of the picture, filling the frame. Shares of the frame, from 0 to 1. */
export type CropOperationInput = {
  /** Its height. */
  height: Scalars['Float']['input'];
  /** The entry, counted from 0. */
  position: Scalars['Int']['input'];
  /** Its width. */
  width: Scalars['Float']['input'];
  /** The left edge. */
  x: Scalars['Float']['input'];
  /** The upper edge. */
  y: Scalars['Float']['input'];
};

/** A film like another. What is left out stays as it is; what stays the same was made already and is used again. */
export type DuplicateJobInput = {
  /** Another shape of the picture. */
  aspectRatio?: InputMaybe<AspectRatio>;
  /** What the new job may spend; as for a new job when left out. */
  budgetLimit?: InputMaybe<Scalars['Decimal']['input']>;
  /** Another length. A film's length is that of its shots and can't be given. */
  durationSeconds?: InputMaybe<Scalars['Float']['input']>;
  /** Repeating the request with the same key returns the first copy and starts nothing new. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The job whose input is taken. */
  jobId: Scalars['ID']['input'];
  /** Other models; roles that are left out keep theirs. */
  models?: InputMaybe<ModelsInput>;
  /** Its name; that of the other when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Another prompt, in 3 to 2,000 characters. */
  prompt?: InputMaybe<Scalars['String']['input']>;
  /** Whether the new job waits with its clips until the storyboard is approved. */
  requireApproval?: InputMaybe<Scalars['Boolean']['input']>;
  /** Another size of the picture. */
  resolution?: InputMaybe<Resolution>;
  /** Another seed: other pictures and clips of the same. */
  seed?: InputMaybe<Scalars['Int']['input']>;
};

/** One step of an edit: exactly one of these. `position` is the place, counted from 0, in the timeline that the step is applied to: after the steps before it. Times are rounded to whole frames. */
export type EditOperationInput =
  /** A part of the picture. */
  { crop: CropOperationInput; duplicate?: never; fade?: never; move?: never; overlay?: never; remove?: never; retime?: never; soundtrack?: never; split?: never; swap?: never; transition?: never; trim?: never; volume?: never; }
  |  /** Twice in a row. */
  { crop?: never; duplicate: EntryOperationInput; fade?: never; move?: never; overlay?: never; remove?: never; retime?: never; soundtrack?: never; split?: never; swap?: never; transition?: never; trim?: never; volume?: never; }
  |  /** How the film begins and ends. */
  { crop?: never; duplicate?: never; fade: FadeOperationInput; move?: never; overlay?: never; remove?: never; retime?: never; soundtrack?: never; split?: never; swap?: never; transition?: never; trim?: never; volume?: never; }
  |  /** Elsewhere in the film. */
  { crop?: never; duplicate?: never; fade?: never; move: MoveOperationInput; overlay?: never; remove?: never; retime?: never; soundtrack?: never; split?: never; swap?: never; transition?: never; trim?: never; volume?: never; }
  |  /** A text or logo over the picture. */
  { crop?: never; duplicate?: never; fade?: never; move?: never; overlay: OverlayOperationInput; remove?: never; retime?: never; soundtrack?: never; split?: never; swap?: never; transition?: never; trim?: never; volume?: never; }
  |  /** Out of the film; its clip stays with the job. */
  { crop?: never; duplicate?: never; fade?: never; move?: never; overlay?: never; remove: EntryOperationInput; retime?: never; soundtrack?: never; split?: never; swap?: never; transition?: never; trim?: never; volume?: never; }
  |  /** Faster or slower. */
  { crop?: never; duplicate?: never; fade?: never; move?: never; overlay?: never; remove?: never; retime: RetimeOperationInput; soundtrack?: never; split?: never; swap?: never; transition?: never; trim?: never; volume?: never; }
  |  /** Other music. */
  { crop?: never; duplicate?: never; fade?: never; move?: never; overlay?: never; remove?: never; retime?: never; soundtrack: SoundtrackOperationInput; split?: never; swap?: never; transition?: never; trim?: never; volume?: never; }
  |  /** In two at a moment. */
  { crop?: never; duplicate?: never; fade?: never; move?: never; overlay?: never; remove?: never; retime?: never; soundtrack?: never; split: SplitOperationInput; swap?: never; transition?: never; trim?: never; volume?: never; }
  |  /** Two change places. */
  { crop?: never; duplicate?: never; fade?: never; move?: never; overlay?: never; remove?: never; retime?: never; soundtrack?: never; split?: never; swap: SwapOperationInput; transition?: never; trim?: never; volume?: never; }
  |  /** How the film gets into an entry. */
  { crop?: never; duplicate?: never; fade?: never; move?: never; overlay?: never; remove?: never; retime?: never; soundtrack?: never; split?: never; swap?: never; transition: TransitionOperationInput; trim?: never; volume?: never; }
  |  /** Shorter or longer at an end. */
  { crop?: never; duplicate?: never; fade?: never; move?: never; overlay?: never; remove?: never; retime?: never; soundtrack?: never; split?: never; swap?: never; transition?: never; trim: TrimOperationInput; volume?: never; }
  |  /** How loud music or voice is. */
  { crop?: never; duplicate?: never; fade?: never; move?: never; overlay?: never; remove?: never; retime?: never; soundtrack?: never; split?: never; swap?: never; transition?: never; trim?: never; volume: VolumeOperationInput; };

/** Where an edit stands. */
export type EditPlanStatus =
  /** The film shows it. */
  | 'APPLIED'
  /** The film is being cut by it. */
  | 'APPLYING'
  /** The film could not be cut by it and stays as it was. */
  | 'FAILED'
  /** Shown, and waits for applyEdit or rejectEdit. */
  | 'PROPOSED'
  /** It was not wanted. */
  | 'REJECTED'
  /** The film was changed after it was planned. */
  | 'STALE'
  /** Applied, then taken back. */
  | 'UNDONE';

/** Changes of a storyboard, while the job waits for approval. */
export type EditStoryboardInput = {
  /** The job; it must be AWAITING_APPROVAL. */
  jobId: Scalars['ID']['input'];
  /** What to change, in this order: 1 to 50 operations. All of them are done, or none. */
  operations: Array<StoryboardOperationInput>;
};

/** Names an entry of the timeline. */
export type EntryOperationInput = {
  /** The entry, counted from 0. */
  position: Scalars['Int']['input'];
};

/** Kinds of failure, for programs. `message` explains each one to people. */
export type ErrorCode =
  /** It would cost more than the limit. */
  | 'BUDGET_EXCEEDED'
  /** It was cancelled. */
  | 'CANCELLED'
  /** The state of things does not allow it now. */
  | 'CONFLICT'
  /** The server runs trusted documents only, and this is none of them. */
  | 'DOCUMENT_NOT_TRUSTED'
  /** The document can not be parsed or validated, or is over a limit. */
  | 'DOCUMENT_REJECTED'
  /** This may not be done from there. */
  | 'FORBIDDEN'
  /** A fault of the server, which the log knows by `requestId`. */
  | 'INTERNAL'
  /** The input breaks a rule; `fields` or the message says which. */
  | 'INVALID_INPUT'
  /** There is no such object, or it is not yours. */
  | 'NOT_FOUND'
  /** An outside service failed for good. */
  | 'PROVIDER_FAILED'
  /** Too many in this time; try again later. */
  | 'RATE_LIMITED'
  /** A valid token is needed. */
  | 'UNAUTHENTICATED'
  /** The server that did the work died too often at it. */
  | 'WORKER_LOST';

/** Forms in which editing programs and players take a film. */
export type ExportFormat =
  /** CMX 3600: one video track, non-drop timecode from one o’clock. */
  | 'EDL'
  /** Final Cut Pro and DaVinci Resolve. */
  | 'FCPXML'
  /** OpenTimelineIO, as JSON. */
  | 'OTIO'
  /** A ZIP archive that works without links: the film, its clips and song, and the timelines with relative paths to them. */
  | 'PACKAGE'
  /** The words that are sung or said, as subtitles. */
  | 'SRT'
  /** The same subtitles as WebVTT, for players in browsers. */
  | 'VTT';

/** The film as it is cut now, for another program. */
export type ExportTimelineInput = {
  /** The file format to write. */
  format: ExportFormat;
  /** The rate of the project that it is for: 24, 25 or 30. Subtitles have none. */
  framesPerSecond?: InputMaybe<Scalars['Int']['input']>;
  /** The job whose film is exported. */
  jobId: Scalars['ID']['input'];
};

/** Changes how the film begins and ends. */
export type FadeOperationInput = {
  /** How long it fades in from black; left out, it stays as it is. */
  fadeInSeconds?: InputMaybe<Scalars['Float']['input']>;
  /** How long it fades out to black; left out, it stays as it is. */
  fadeOutSeconds?: InputMaybe<Scalars['Float']['input']>;
};

/** A story in plain words, and how its shots should be. */
export type GenerateScenarioInput = {
  /** The shape to compose for. LANDSCAPE_16_9 unless told; of a refinement, as before. */
  aspectRatio?: InputMaybe<AspectRatio>;
  /** What happens, in 3 to 5,000 characters; with refineScenarioId, what is to change. */
  description: Scalars['String']['input'];
  /** Seconds for a shot, from 1 to 15; a shot may differ a little. */
  durationPerShot?: InputMaybe<Scalars['Float']['input']>;
  /** The same key returns the first scenario and pays nothing again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What writes it: a name or slug of scenarioModels, provider:model, or templates for this server's rules. The operator's default unless told; when that one fails, rules take over, while a model that is named here has to do it or the request fails. */
  model?: InputMaybe<Scalars['String']['input']>;
  /** The feeling, in a few words. */
  mood?: InputMaybe<Scalars['String']['input']>;
  /** How the shots follow each other. FREE unless told; of a refinement, as before. */
  pattern?: InputMaybe<ShotPattern>;
  /** A scenario of yours that the description changes. It stays as it is; a new one is made. */
  refineScenarioId?: InputMaybe<Scalars['ID']['input']>;
  /** From 1 to 20. 5 unless told; of a refinement, as many as before. */
  shotCount?: InputMaybe<Scalars['Int']['input']>;
  /** The look: one of stylePresets by its name, or your own words. */
  style?: InputMaybe<Scalars['String']['input']>;
};

/** What has become of a picture or a clip. */
export type ItemState =
  /** It is there. */
  | 'COMPLETED'
  /** It failed for good. */
  | 'FAILED'
  /** The attempt failed and another one follows. */
  | 'RETRYING'
  /** Work on it has begun. */
  | 'STARTED';

/** Conditions for a list of jobs; all of them have to hold. */
export type JobFilter = {
  /** Jobs of this kind. */
  kind?: InputMaybe<JobKind>;
  /** Jobs in one of these states. */
  status?: InputMaybe<Array<JobStatus>>;
  /** Jobs whose name and prompt hold all of these words, or words that begin with them: “light ho” finds “light in the house”. At most 200 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a film is made for. */
export type JobKind =
  /** For a brand or product, 15 to 60 seconds. */
  | 'AD'
  /** From a scenario or a list of shots, with or without a song. */
  | 'FILM'
  /** Cut to a song. */
  | 'MUSIC_VIDEO';

/** Where a job stands. COMPLETED, FAILED, CANCELLED: nothing runs. */
export type JobStatus =
  /** Waits for approveStoryboard. */
  | 'AWAITING_APPROVAL'
  /** It was cancelled; retryJob goes on from there. */
  | 'CANCELLED'
  /** The film is there. */
  | 'COMPLETED'
  /** A finished film is being cut again. */
  | 'EDITING'
  /** A stage failed for good; retryJob goes on from there. */
  | 'FAILED'
  /** The first film is being made. */
  | 'PROCESSING'
  /** Waits for its turn. */
  | 'QUEUED'
  /** Clips of a finished film are being made again. */
  | 'REGENERATING';

/** A coarse amount, where a number would pretend to be exact. */
export type Level =
  /** Much. */
  | 'HIGH'
  /** Little. */
  | 'LOW'
  /** Some. */
  | 'MEDIUM';

/** How much a message matters. */
export type MessageKind =
  /** Good to know. */
  | 'INFO'
  /** Something is missing, or different from what was asked for. */
  | 'WARNING';

/** What a model does. */
export type ModelRole =
  /** Draws pictures. */
  | 'IMAGE'
  /** Writes and plans. */
  | 'LLM'
  /** Makes music. */
  | 'MUSIC'
  /** Speaks lines. */
  | 'SPEECH'
  /** Hears words. */
  | 'TRANSCRIBER'
  /** Makes clips. */
  | 'VIDEO';

/** Which models do the work, as provider:model. The local ones are templates, sketch, animatic, none, composer and guide. Left out: what the operator chose. */
export type ModelsInput = {
  /** The model that draws reference and start pictures; `sketch` for local drawings. */
  image?: InputMaybe<Scalars['String']['input']>;
  /** The language model that plans the film and writes prompts; `templates` for rules. */
  llm?: InputMaybe<Scalars['String']['input']>;
  /** What makes the music of a film without a song; `composer` for local music. */
  music?: InputMaybe<Scalars['String']['input']>;
  /** The voice; `guide` for that of the machine, `none` for silence. */
  speech?: InputMaybe<Scalars['String']['input']>;
  /** The model that transcribes lyrics; `none` to leave them out. */
  transcriber?: InputMaybe<Scalars['String']['input']>;
  /** The model that makes the clips; `animatic` for local ones. */
  video?: InputMaybe<Scalars['String']['input']>;
};

/** Puts an entry elsewhere. */
export type MoveOperationInput = {
  /** The entry, counted from 0. */
  position: Scalars['Int']['input'];
  /** Its position afterwards. */
  toPosition: Scalars['Int']['input'];
};

/** Another place for a shot. */
export type MoveShotInput = {
  /** The place of the shot in the storyboard after the operations before, counted from 0. */
  position: Scalars['Int']['input'];
  /** The place that it gets, counted from 0. */
  toPosition: Scalars['Int']['input'];
};

/** What lies over the picture. */
export type OverlayKind =
  /** What the viewer is to do, at the end of an ad. */
  | 'CALL_TO_ACTION'
  /** The brand’s logo. */
  | 'LOGO'
  /** Words at the foot of the picture. */
  | 'SUBTITLE'
  /** A title. */
  | 'TITLE';

/** Sets, moves or removes a text or logo over the picture. Without a text, those of its kind between `start` and `end` are removed; a logo has none, and is removed without times. */
export type OverlayOperationInput = {
  /** When it goes, in seconds of the film; left out, it stays as it is. */
  end?: InputMaybe<Scalars['Float']['input']>;
  /** Which of them. */
  kind: OverlayKind;
  /** When it appears, in seconds of the film; left out, it stays as it is. */
  start?: InputMaybe<Scalars['Float']['input']>;
  /** Its words, in 1 to 200 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A change to the timeline of a finished film: an instruction in plain words, or operations. One of the two. */
export type PlanEditInput = {
  /** Apply it at once, if it was understood for sure. */
  applyImmediately?: InputMaybe<Scalars['Boolean']['input']>;
  /** The same key returns the first plan, and pays for nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What should change, such as "swap clips 2 and 4", in 1 to 1,000 characters. */
  instruction?: InputMaybe<Scalars['String']['input']>;
  /** The job; its film must be finished. */
  jobId: Scalars['ID']['input'];
  /** The steps of the edit instead of words, as a timeline that is edited by hand has them; 1 to 100. */
  operations?: InputMaybe<Array<EditOperationInput>>;
  /** Move the cuts that it makes to the nearest beats. */
  snapToBeats?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where films are published. Each has a shape, and buttons of its own over the picture. */
export type Platform =
  | 'FACEBOOK_FEED'
  | 'INSTAGRAM_FEED'
  | 'INSTAGRAM_REELS'
  | 'LINKEDIN'
  | 'PINTEREST'
  | 'SNAPCHAT'
  | 'TIKTOK'
  | 'YOUTUBE'
  | 'YOUTUBE_SHORTS';

/** Two versions of one clip, and which of them is better. */
export type PreferVersionInput = {
  /** The one that it was compared with. */
  overVersionId: Scalars['ID']['input'];
  /** The better one, of the clip's `versions`. */
  versionId: Scalars['ID']['input'];
};

/** The film that music is looked for, as far as it is known. */
export type PreviewMusicInput = {
  /** How long the film becomes, from 1 to 600 seconds: the tempo fits it. */
  durationSeconds?: InputMaybe<Scalars['Float']['input']>;
  /** What kind of film it becomes. */
  kind?: InputMaybe<JobKind>;
  /** What the film is about: its feelings choose the music. */
  prompt?: InputMaybe<Scalars['String']['input']>;
  /** Another seed is another piece. */
  seed?: InputMaybe<Scalars['Int']['input']>;
  /** The music that is wanted, as createJob takes it. */
  soundtrack?: InputMaybe<SoundtrackInput>;
};

/** Another reference picture, while the job waits for approval. */
export type RedrawReferenceInput = {
  /** What should be different; left out, the same picture is drawn with another seed. */
  instruction?: InputMaybe<Scalars['String']['input']>;
  /** The job; it must be AWAITING_APPROVAL. */
  jobId: Scalars['ID']['input'];
  /** The key of the scene or character in the plan (`Scene.key`, `Character.key`). */
  targetKey: Scalars['String']['input'];
};

/** A picture of your own to be used as a reference. */
export type ReferenceInput = {
  /** The id of an uploaded picture. */
  assetId: Scalars['ID']['input'];
  /** Up to 5 more pictures of the same, from other sides. Models that take several pictures get them too. */
  moreAssetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it shows: a scene or character of the plan, by its key or in words, or a thing that is seen in the film, such as the product of an ad. */
  subject: Scalars['String']['input'];
};

/** Which pictures a clip can be made from. */
export type ReferenceMode =
  /** Pictures of its scene and characters. */
  | 'CHARACTER'
  /** Some of those that it asks for are missing. */
  | 'PARTIAL'
  /** The picture of its scene. */
  | 'SCENE'
  /** None: from its prompt alone. */
  | 'TEXT_ONLY';

/** How the drawing of references went. */
export type ReferenceStatus =
  /** Too few; they stay visible and are not used. */
  | 'FAILED'
  /** Enough pictures are there. */
  | 'PARTIAL'
  /** All pictures are there. */
  | 'SUCCESS';

/** A clip to change, in plain words. */
export type RegenerateClipInput = {
  /** Makes the clip from the prompt that the rules alone would have written, with the seed of the version that is shown, to compare it with what a language model wrote. The film stays as it is, and `instruction` is kept as a note. */
  byTemplates?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether what lasts of the instruction, such as a coat that comes off, is carried on to the later clips too: `estimateRegeneration` says to which. They are one request and end in one film; not together with several takes. */
  carryOn?: InputMaybe<Scalars['Boolean']['input']>;
  /** The clip's number, counted from 0. */
  clipIndex: Scalars['Int']['input'];
  /** What was said before; left out, the one kept for this clip goes on. */
  conversationHistory?: InputMaybe<Array<ChatMessageInput>>;
  /** A key of your choice. Repeating the request with it returns the first regeneration and starts nothing new. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What should be different, in 1 to 1,000 characters. */
  instruction: Scalars['String']['input'];
  /** The job; its film must be finished. */
  jobId: Scalars['ID']['input'];
  /** Whether a language model that sees pictures looks at three frames of each take and ranks them: `rankedTakes`. It is paid, and needs at least two takes. */
  judgeTakes?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 4: how many versions of the same prompt to make, with different seeds; each is paid and counted. With more than one the film stays as it is until `chooseTake`. */
  takes?: InputMaybe<Scalars['Int']['input']>;
};

/** Several clips to change with one instruction; one new film is made at the end. */
export type RegenerateClipsInput = {
  /** The clips' numbers, counted from 0. */
  clipIndexes: Array<Scalars['Int']['input']>;
  /** A key of your choice. Repeating the request with it returns the first regeneration and starts nothing new. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What should be different, in 1 to 1,000 characters. */
  instruction: Scalars['String']['input'];
  /** The job; its film must be finished. */
  jobId: Scalars['ID']['input'];
};

/** Where a regeneration stands. */
export type RegenerationStatus =
  /** It was cancelled; the film stays as it was. */
  | 'CANCELLED'
  /** The film shows the new clip, or the takes are there to choose from. */
  | 'COMPLETED'
  /** The film stays as it was. */
  | 'FAILED'
  /** Prompt, clip or film are being made. */
  | 'PROCESSING'
  /** Waits for its turn. */
  | 'QUEUED';

/** The steps of a regeneration, in the order in which they are reported. */
export type RegenerationStep =
  /** It was cancelled. */
  | 'CANCELLED'
  /** The film shows it, or takes are there to choose from. */
  | 'COMPLETED'
  /** It failed for good. */
  | 'FAILED'
  /** The new prompt is written. */
  | 'PROMPT_MODIFIED'
  /** The film is put together with it. */
  | 'RECOMPOSING'
  /** It has begun. */
  | 'STARTED'
  /** The instruction is one of the templates. */
  | 'TEMPLATE_MATCHED'
  /** A model makes the clip. */
  | 'VIDEO_GENERATING';

/** Another name for a film. */
export type RenameJobInput = {
  /** The job. */
  jobId: Scalars['ID']['input'];
  /** The name, in at most 120 characters; without one the film goes by its prompt again. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** The film in another shape or size. */
export type RenderVariantInput = {
  /** The shape of the new file. */
  aspectRatio: AspectRatio;
  /** The job; its film must be finished. */
  jobId: Scalars['ID']['input'];
  /** Where it is to be seen: words and logos keep clear of the buttons there. */
  platform?: InputMaybe<Platform>;
  /** The size of the new file; the film's own when left out. */
  resolution?: InputMaybe<Resolution>;
};

/** The film in several shapes or sizes. */
export type RenderVariantsInput = {
  /** The job; its film must be finished. */
  jobId: Scalars['ID']['input'];
  /** The shapes, each once in every size and for every platform; at most 12. */
  variants: Array<VariantInput>;
};

/** The size of the picture, named after its shorter side in pixels. */
export type Resolution =
  /** 480 pixels: quick drafts. */
  | 'P480'
  /** 720 pixels. */
  | 'P720'
  /** 1080 pixels. */
  | 'P1080';

/** An earlier version of a clip to show again. */
export type RestoreClipInput = {
  /** The clip's number, counted from 0. */
  clipIndex: Scalars['Int']['input'];
  /** The job; its film must be finished. */
  jobId: Scalars['ID']['input'];
  /** One of the clip's `versions`. */
  versionId: Scalars['ID']['input'];
};

/** Shows an entry faster or slower. */
export type RetimeOperationInput = {
  /** The entry, counted from 0. */
  position: Scalars['Int']['input'];
  /** 1 is as the clip was made, 2 twice as fast: 0.25 to 4. */
  speed: Scalars['Float']['input'];
};

/** Other words for a shot: for what happens in it, or for its prompt. Give one of both. */
export type RewordShotInput = {
  /** What happens in the shot, in 3 to 1,000 characters. What the words leave open, such as the hour, stays; the prompt is written again. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** The place of the shot in the storyboard after the operations before, counted from 0. */
  position: Scalars['Int']['input'];
  /** The prompt itself, word for word, in 3 to 2,000 characters. */
  prompt?: InputMaybe<Scalars['String']['input']>;
};

/** The parts of a song. */
export type SectionType =
  /** What is like nothing else in the song. */
  | 'BRIDGE'
  /** What returns with the most energy. */
  | 'CHORUS'
  /** Before the first verse. */
  | 'INTRO'
  /** How it ends. */
  | 'OUTRO'
  /** A verse, or what is as calm as one. */
  | 'VERSE';

/** A new spending limit for a job. */
export type SetBudgetLimitInput = {
  /** The job whose limit changes. */
  jobId: Scalars['ID']['input'];
  /** What the job may spend in all, in USD; at most the operator's limit. */
  limit: Scalars['Decimal']['input'];
};

/** A shot of a film, with the fields of a scenario's shots. */
export type ShotInput = {
  /** Who is in the shot, by the same names in every shot. */
  characters?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What is said, such as `We made it.`; shown as a subtitle when captions are on. */
  dialogue?: InputMaybe<Scalars['String']['input']>;
  /** From 1 to 15; 5 when left out. */
  durationSeconds?: InputMaybe<Scalars['Float']['input']>;
  /** What is seen: subject, action, place, light, such as `A girl in a red coat holds a lantern in a snowy forest at night`. */
  enhancedPrompt: Scalars['String']['input'];
  /** Where the shot takes place. */
  landscapes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The feeling in a few words, such as `quiet and expectant`. */
  mood?: InputMaybe<Scalars['String']['input']>;
  /** What should not be seen. */
  negativePrompt?: InputMaybe<Scalars['String']['input']>;
  /** Wide, medium, close-up, and so on. */
  shotType?: InputMaybe<Scalars['String']['input']>;
  /** The look, in a few words. */
  styles?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The time of day, such as `dawn` or `night`. */
  timeOfDay?: InputMaybe<Scalars['String']['input']>;
};

/** How the shots follow each other. */
export type ShotPattern =
  /** Quicker and closer until the hit. */
  | 'ACTION'
  /** A master, then over the shoulders and close-ups that answer each other. */
  | 'DIALOGUE'
  /** As the description has it. */
  | 'FREE'
  /** Through places and times. */
  | 'MONTAGE';

/** One shot of the storyboard. */
export type ShotPlaceInput = {
  /** The place of the shot in the storyboard after the operations before, counted from 0. */
  position: Scalars['Int']['input'];
};

/** Music to be made for a film that has no song. What is left out follows from the prompt and the shots. */
export type SoundtrackInput = {
  /** The tempo in beats per minute. */
  bpm?: InputMaybe<Scalars['Float']['input']>;
  /** The kind of music in plain words, such as `lo-fi hip hop` or `solo piano`. */
  genre?: InputMaybe<Scalars['String']['input']>;
  /** The feeling, such as `hopeful` or `tense`. */
  mood?: InputMaybe<Scalars['String']['input']>;
};

/** Makes the music of the film anew, where it was made for the film. */
export type SoundtrackOperationInput = {
  /** Another piece than before. */
  another?: InputMaybe<Scalars['Boolean']['input']>;
  /** Calmer than before. */
  calmer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Livelier than before. */
  livelier?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its mood, in 1 to 100 characters; left out, the mood stays. */
  mood?: InputMaybe<Scalars['String']['input']>;
};

/** Cuts an entry in two. */
export type SplitOperationInput = {
  /** Where, in seconds from its own start. */
  at: Scalars['Float']['input'];
  /** The entry, counted from 0. */
  position: Scalars['Int']['input'];
};

/** The stages of the pipeline, in their order. */
export type StageName =
  /** Hears the song, or chooses the music. */
  | 'AUDIO_PARSER'
  /** Joins clips and sound to the film. */
  | 'COMPOSER'
  /** Writes a prompt for every clip. */
  | 'PROMPT_GENERATOR'
  /** Draws scenes and characters. */
  | 'REFERENCE_GENERATOR'
  /** Plans scenes, shots and style. */
  | 'SCENE_PLANNER'
  /** Makes the clips. */
  | 'VIDEO_GENERATOR';

/** Where a stage stands. */
export type StageStatus =
  /** Done. */
  | 'COMPLETED'
  /** Failed for good. */
  | 'FAILED'
  /** Not begun. */
  | 'PENDING'
  /** Under way. */
  | 'PROCESSING'
  /** The job does not need it. */
  | 'SKIPPED';

/** Whether the clips of a model start from a picture. */
export type StartPicture =
  /** It reads the prompt alone. */
  | 'NONE'
  /** They can; without one the prompt alone decides. */
  | 'OPTIONAL'
  /** They do; one is drawn where no reference picture fits. */
  | 'REQUIRED';

/** One change of a storyboard. Give exactly one of its fields. */
export type StoryboardOperationInput =
  /** Leaves a shot out. With a song or a given length the shorter shot beside it takes over its time; a FILM becomes shorter. */
  { drop: ShotPlaceInput; move?: never; redraw?: never; reword?: never; }
  |  /** Puts a shot in another place. */
  { drop?: never; move: MoveShotInput; redraw?: never; reword?: never; }
  |  /** Draws a shot again with another seed, which its clip is made with too. */
  { drop?: never; move?: never; redraw: ShotPlaceInput; reword?: never; }
  |  /** Says a shot in other words. */
  { drop?: never; move?: never; redraw?: never; reword: RewordShotInput; };

/** Wishes for the look. What is given here wins over the prompt. */
export type StyleInput = {
  /** The camera work, such as `handheld` or `slow dolly shots`. */
  cinematography?: InputMaybe<Scalars['String']['input']>;
  /** Colours, as #rrggbb or English names. */
  colorPalette?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The light, such as `soft window light` or `neon`. */
  lighting?: InputMaybe<Scalars['String']['input']>;
  /** The feeling, such as `tense` or `playful`. */
  mood?: InputMaybe<Scalars['String']['input']>;
  /** One of stylePresets, by its name. */
  preset?: InputMaybe<Scalars['String']['input']>;
  /** The kind of picture, such as `35 mm film noir` or `watercolour animation`. */
  visualStyle?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of subjects of a shot. */
export type SubjectKind =
  /** An animal, or a being of fantasy. */
  | 'CREATURE'
  /** Somebody. */
  | 'PERSON'
  /** Anything else. */
  | 'THING'
  /** Something that one rides or drives. */
  | 'VEHICLE';

/** Two entries change places. */
export type SwapOperationInput = {
  /** The first of the two, counted from 0. */
  position: Scalars['Int']['input'];
  /** The other one. */
  withPosition: Scalars['Int']['input'];
};

/** Changes how the film gets into an entry. */
export type TransitionOperationInput = {
  /** Its length in seconds; 0 is a cut. */
  durationSeconds?: InputMaybe<Scalars['Float']['input']>;
  /** The entry that the transition leads into, counted from 0. */
  position: Scalars['Int']['input'];
  /** Cut, crossfade or fade. */
  type: TransitionType;
};

/** How one clip leads into the next. */
export type TransitionType =
  /** One melts into the other. */
  | 'CROSSFADE'
  /** At once. */
  | 'CUT'
  /** Through black. */
  | 'FADE';

/** Makes an entry shorter or longer at its start or end. */
export type TrimOperationInput = {
  /** Seconds to take off its end; negative ones are added there. */
  fromEnd?: InputMaybe<Scalars['Float']['input']>;
  /** Seconds to take off its start; negative ones are added there. */
  fromStart?: InputMaybe<Scalars['Float']['input']>;
  /** The entry, counted from 0. */
  position: Scalars['Int']['input'];
};

/** Another prompt for a clip, while the job waits for approval. */
export type UpdateClipPromptInput = {
  /** The clip's number, counted from 0. */
  clipIndex: Scalars['Int']['input'];
  /** The job; it must be AWAITING_APPROVAL. */
  jobId: Scalars['ID']['input'];
  /** The new prompt, in 3 to 2,000 characters. */
  prompt: Scalars['String']['input'];
};

/** One of several shapes of a film. */
export type VariantInput = {
  /** The shape; the platform's when left out. */
  aspectRatio?: InputMaybe<AspectRatio>;
  /** Where it is to be seen: words and logos keep clear of the buttons there. */
  platform?: InputMaybe<Platform>;
  /** The size of the new file; the film's own when left out. */
  resolution?: InputMaybe<Resolution>;
};

/** A voice over the film. What the people of its shots say is spoken too. */
export type VoiceOverInput = {
  /** What is said, sentence by sentence, such as `Every morning begins here. Slowly.` Left out: it is written from the plan. */
  script?: InputMaybe<Scalars['String']['input']>;
  /** One of the model's voices; see `models(role: SPEECH)`. */
  voice?: InputMaybe<Scalars['String']['input']>;
};

/** Changes how loud the music or the voice is. */
export type VolumeOperationInput = {
  /** Until when, in seconds of the film; left out, until its end. */
  end?: InputMaybe<Scalars['Float']['input']>;
  /** From when, in seconds of the film; left out, from its start. */
  start?: InputMaybe<Scalars['Float']['input']>;
  /** Which of them. */
  track: AudioTrack;
  /** 0 is silence, 1 as it was mixed, 2 the loudest. */
  volume: Scalars['Float']['input'];
};

export type NextMakeMutationVariables = Exact<{
  input: CreateJobInput;
}>;


export type NextMakeMutation = { __typename?: 'Mutation', createJob: { __typename: 'BudgetExceededError', message: string } | { __typename: 'InvalidInputError', message: string } | { __typename: 'JobPayload', job: { __typename?: 'Job', id: string } } | { __typename: 'NotFoundError', message: string } | { __typename: 'RateLimitedError', message: string } };

export type NextWatchSubscriptionVariables = Exact<{
  jobId: Scalars['ID']['input'];
  afterSequence: Scalars['Int']['input'];
}>;


export type NextWatchSubscription = { __typename?: 'Subscription', jobEvents: { __typename: 'ApprovalRequested', sequence: number, job: { __typename?: 'Job', status: JobStatus, progress: number } } | { __typename: 'AudioParserResults', sequence: number, job: { __typename?: 'Job', status: JobStatus, progress: number } } | { __typename: 'ClipUpdate', sequence: number, job: { __typename?: 'Job', status: JobStatus, progress: number } } | { __typename: 'CostUpdate', sequence: number, job: { __typename?: 'Job', status: JobStatus, progress: number } } | { __typename: 'EditUpdate', sequence: number, job: { __typename?: 'Job', status: JobStatus, progress: number } } | { __typename: 'JobCancelled', sequence: number, job: { __typename?: 'Job', status: JobStatus, progress: number } } | { __typename: 'JobCompleted', sequence: number, video: { __typename?: 'VideoOutput', asset: { __typename?: 'Asset', url?: string | null } }, job: { __typename?: 'Job', status: JobStatus, progress: number } } | { __typename: 'JobFailed', sequence: number, error: { __typename?: 'JobError', message: string }, job: { __typename?: 'Job', status: JobStatus, progress: number } } | { __typename: 'MessageEvent', sequence: number, job: { __typename?: 'Job', status: JobStatus, progress: number } } | { __typename: 'ProgressUpdate', sequence: number, job: { __typename?: 'Job', status: JobStatus, progress: number } } | { __typename: 'PromptGeneratorResults', sequence: number, job: { __typename?: 'Job', status: JobStatus, progress: number } } | { __typename: 'ReferenceImageUpdate', sequence: number, job: { __typename?: 'Job', status: JobStatus, progress: number } } | { __typename: 'RegenerationUpdate', sequence: number, job: { __typename?: 'Job', status: JobStatus, progress: number } } | { __typename: 'ScenePlannerResults', sequence: number, job: { __typename?: 'Job', status: JobStatus, progress: number } } | { __typename: 'StageUpdate', sequence: number, job: { __typename?: 'Job', status: JobStatus, progress: number } } | { __typename: 'StoryboardUpdate', sequence: number, job: { __typename?: 'Job', status: JobStatus, progress: number } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const NextMakeDocument = new TypedDocumentString(`
    mutation NextMake($input: CreateJobInput!) {
  createJob(input: $input) {
    __typename
    ... on JobPayload {
      job {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NextMakeMutation, NextMakeMutationVariables>;
export const NextWatchDocument = new TypedDocumentString(`
    subscription NextWatch($jobId: ID!, $afterSequence: Int!) {
  jobEvents(jobId: $jobId, afterSequence: $afterSequence) {
    __typename
    sequence
    job {
      status
      progress
    }
    ... on JobCompleted {
      video {
        asset {
          url
        }
      }
    }
    ... on JobFailed {
      error {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NextWatchSubscription, NextWatchSubscriptionVariables>;