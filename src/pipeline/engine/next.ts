/**
 * What happens next to a job. One pure function: it sees the job as it stands in the database and answers with the
 * decisions that are due. No decision means that the job waits for its tasks, for its user, or for nothing any more.
 */
import type { AspectRatio, Resolution } from '../../film/format.js';
import type { JobStatus, StageName, StageStatus } from '../../film/job.js';
import { STAGES } from '../../film/job.js';
import type { Platform } from '../../film/platforms.js';

export type TaskKind =
  | 'ANALYSE'
  | 'PLAN'
  | 'DRAW_REFERENCE'
  | 'REDRAW_REFERENCE'
  | 'WRITE_PROMPTS'
  | 'DRAW_STORYBOARD'
  | 'MAKE_CLIP'
  | 'JUDGE_TAKES'
  | 'MAKE_MUSIC'
  | 'SPEAK'
  | 'COMPOSE'
  | 'REWRITE'
  | 'REMAKE_CLIP'
  | 'RECOMPOSE'
  | 'RENDER_VARIANT';

export type TaskState = 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED' | 'DROPPED';

export type NewTask = { key: string; kind: TaskKind; stage: StageName; payload: Record<string, unknown> };

export type TaskView = {
  key: string;
  kind: TaskKind;
  stage: StageName;
  state: TaskState;
  /** The budget is used up: more of the same would end the same way. */
  overBudget: boolean;
};

/** What is being done to a finished film. `id` names the tasks of this change. */
export type Change =
  | {
      type: 'REGENERATION';
      id: string;
      clips: { clipIndex: number; regenerationId: string }[];
      /** With more than one the film stays as it is, and its user chooses. */
      takes?: number;
      /** A language model that sees pictures ranks the takes. */
      judged?: boolean;
      /** A single version that is only to be compared: the film stays as it is. */
      beside?: boolean;
      /** Cancelled: what is paid already is finished, and nothing else is begun. */
      stopping?: boolean;
    }
  /** Another timeline, or other versions of its clips. */
  | {
      type: 'CUT';
      id: string;
      revision: number;
      versions: { clipIndex: number; versionId: string }[];
      editPlanId: string | null;
      /** The regeneration whose take was chosen. */
      regenerationId?: string;
    }
  | {
      type: 'VARIANT';
      id: string;
      aspectRatio: AspectRatio;
      resolution: Resolution;
      platform?: Platform | null;
      /** Further ones of the same request. */
      more?: VariantShape[];
    };

export type VariantShape = { aspectRatio: AspectRatio; resolution: Resolution; platform?: Platform | null };

export type Snapshot = {
  status: JobStatus;
  stages: Record<StageName, StageStatus>;
  /** There is a song, or music is made: the shots are cut to its beats. */
  hasMusic: boolean;
  /** Music is made for the film, and lines are spoken in it. */
  makes: { music: boolean; voice: boolean };
  /** What the film is not to be without: its model was asked for by name. */
  requires: { music: boolean; voice: boolean };
  requireApproval: boolean;
  approved: boolean;
  allowPartial: boolean;
  /** Of each clip. */
  takes: number;
  /** A language model that sees pictures ranks the takes of each clip. */
  judged: boolean;
  /** Keys of the plan's scenes and characters; empty before there is a plan. */
  targets: string[];
  /** Indexes of the plan's clips; empty before there is a plan. */
  clips: number[];
  /** Those that begin with the last frame of the clip before. */
  continuing: number[];
  tasks: TaskView[];
  change: Change | null;
  /** Tasks of one kind that a job may have under way at once. */
  limits: { references: number; clips: number };
  /** The closing event of a cancelled job has been told. */
  closed: boolean;
};

export type Decision =
  | { type: 'BEGIN' }
  | { type: 'START_STAGE'; stage: StageName }
  | { type: 'SKIP_STAGE'; stage: StageName }
  | { type: 'FINISH_STAGE'; stage: StageName }
  | { type: 'ADD_TASK'; task: NewTask }
  | { type: 'ASK_APPROVAL' }
  | { type: 'DROP_WAITING_TASKS'; keys: string[] }
  | { type: 'FAIL'; stage: StageName; taskKey: string }
  | { type: 'COMPLETE' }
  | { type: 'CLOSE_CANCELLED' }
  | { type: 'FINISH_CHANGE' }
  | { type: 'FAIL_CHANGE'; taskKey: string };

/** A film with fewer clips than this is not worth showing, even when a partial one is welcome. */
export const MIN_CLIPS = 3;

export function next(job: Snapshot): Decision[] {
  switch (job.status) {
    case 'QUEUED':
      return [{ type: 'BEGIN' }];
    case 'PROCESSING':
      return nextOfPipeline(job);
    case 'REGENERATING':
    case 'EDITING':
      return job.change ? nextOfChange(job, job.change) : [];
    case 'CANCELLED':
      return nextOfCancelled(job);
    case 'AWAITING_APPROVAL':
    case 'COMPLETED':
    case 'FAILED':
      return [];
  }
}

const isWaiting = (task: TaskView) => task.state === 'WAITING';
const underWay = (task: TaskView) => isWaiting(task) || task.state === 'RUNNING';

const dropWaiting = (tasks: readonly TaskView[]): Decision[] => [
  { type: 'DROP_WAITING_TASKS', keys: tasks.filter(isWaiting).map(({ key }) => key) },
];
const isUnderWay = (job: Snapshot, kind: TaskKind) =>
  job.tasks.some((task) => task.kind === kind && underWay(task));

function nextOfPipeline(job: Snapshot): Decision[] {
  const stage = STAGES.find((name) => job.stages[name] !== 'COMPLETED' && job.stages[name] !== 'SKIPPED');
  if (!stage) return [{ type: 'COMPLETE' }];
  if (job.stages[stage] === 'FAILED') return [];
  if (job.stages[stage] === 'PENDING') return nextOfPending(job, stage);
  return nextOfStage(job, stage);
}

function nextOfPending(job: Snapshot, stage: StageName): Decision[] {
  if (stage === 'AUDIO_PARSER' && !job.hasMusic) return [{ type: 'SKIP_STAGE', stage }];
  if (stage === 'VIDEO_GENERATOR') {
    // Whoever is to approve the film sees its storyboard first.
    if (job.requireApproval && !job.approved)
      return isUnderWay(job, 'DRAW_STORYBOARD') ? [] : [{ type: 'ASK_APPROVAL' }];
    // A picture that is being redrawn belongs into the clips.
    if (isUnderWay(job, 'REDRAW_REFERENCE')) return [];
  }
  return [{ type: 'START_STAGE', stage }];
}

function nextOfStage(job: Snapshot, stage: StageName): Decision[] {
  const wanted = tasksOf(stage, job);
  const known = new Map(job.tasks.map((task) => [task.key, task]));
  const mine = wanted.map((task) => known.get(task.key)).filter((task) => task !== undefined);
  const failed = failuresOf(wanted, known);
  const busy = mine.filter(underWay).length;

  const hopeless =
    failed.find((task) => task.overBudget) ??
    (isFatal(stage, job, failed)
      ? failed.find((task) => !isSound(task.kind) || isRequiredSound(task, job))
      : undefined);
  if (hopeless) {
    const waiting = mine.some(isWaiting);
    // Clips that can still be made are made, so that a retry has only the broken one to do.
    const goOn = stage === 'VIDEO_GENERATOR' && !hopeless.overBudget;
    if (!goOn && waiting) return dropWaiting(job.tasks);
    const allTried = mine.filter((task) => task.state !== 'DROPPED').length === wanted.length;
    if (busy === 0 && (!goOn || allTried)) return [{ type: 'FAIL', stage, taskKey: hopeless.key }];
    if (!goOn) return [];
  }

  const missing = wanted.filter((task) => !known.has(task.key));
  const ready = missing.filter(
    (task) => !waitsForClipBefore(task, job, known) && !waitsForTakes(task, wanted, known),
  );
  const room = Math.max(0, limitOf(stage, job) - busy);
  if (missing.length > 0) return ready.slice(0, room).map((task) => ({ type: 'ADD_TASK', task }));
  return busy === 0 ? [{ type: 'FINISH_STAGE', stage }] : [];
}

const clipKey = (clipIndex: number, take = 1): string =>
  take === 1 ? `clip-${clipIndex}` : `clip-${clipIndex}-${take}`;

/** Until that one is made, or can't be. */
function waitsForClipBefore(
  { kind, payload }: NewTask,
  { continuing }: Snapshot,
  known: ReadonlyMap<string, TaskView>,
): boolean {
  const clipIndex = payload.clipIndex as number;
  if (kind !== 'MAKE_CLIP' || !continuing.includes(clipIndex)) return false;
  const before = known.get(clipKey(clipIndex - 1));
  return before === undefined || underWay(before);
}

/** Takes are compared once all of them are there, or can't be made. */
const waitsForTakes = (
  { kind, payload }: NewTask,
  wanted: readonly NewTask[],
  known: ReadonlyMap<string, TaskView>,
): boolean =>
  kind === 'JUDGE_TAKES' &&
  wanted
    .filter((take) => take.kind === 'MAKE_CLIP' && take.payload.clipIndex === payload.clipIndex)
    .map(({ key }) => known.get(key))
    .some((take) => take === undefined || underWay(take));

/** Of a clip's takes one that is made, or still to come, is enough: what fails then is only told. */
function failuresOf(tasks: readonly NewTask[], known: ReadonlyMap<string, TaskView>): TaskView[] {
  const wanted = tasks.filter(({ kind }) => kind !== 'JUDGE_TAKES');
  const counted = new Set<unknown>();
  return wanted.flatMap((task) => {
    const view = known.get(task.key);
    const clip = task.payload.clipIndex ?? task.key;
    if (view?.state !== 'FAILED' || counted.has(clip)) return [];
    const isMade = wanted.some((other) => {
      if (other.payload.clipIndex !== clip) return false;
      const take = known.get(other.key);
      return take ? take.state === 'DONE' || underWay(take) : !view.overBudget;
    });
    if (isMade) return [];
    counted.add(clip);
    return [view];
  });
}

/** Missing pictures and sound are borne; missing clips only where a partial film is welcome and enough of them are there. */
function isFatal(stage: StageName, job: Snapshot, failed: TaskView[]): boolean {
  if (stage === 'REFERENCE_GENERATOR') return false;
  if (failed.some((task) => isRequiredSound(task, job))) return true;
  const missing = failed.filter(({ kind }) => !isSound(kind)).length;
  if (missing > 0 && stage === 'VIDEO_GENERATOR' && job.allowPartial)
    return job.clips.length - missing < MIN_CLIPS;
  return missing > 0;
}

const isSound = (kind: TaskKind): boolean => kind === 'MAKE_MUSIC' || kind === 'SPEAK';

const isRequiredSound = ({ kind }: TaskView, { requires }: Snapshot): boolean =>
  (kind === 'MAKE_MUSIC' && requires.music) || (kind === 'SPEAK' && requires.voice);

function limitOf(stage: StageName, job: Snapshot): number {
  if (stage === 'REFERENCE_GENERATOR') return job.limits.references;
  if (stage === 'VIDEO_GENERATOR') return job.limits.clips;
  return 1;
}

function tasksOf(stage: StageName, job: Snapshot): NewTask[] {
  switch (stage) {
    case 'AUDIO_PARSER':
      return [{ key: 'analyse', kind: 'ANALYSE', stage, payload: {} }];
    case 'SCENE_PLANNER':
      return [{ key: 'plan', kind: 'PLAN', stage, payload: {} }];
    case 'REFERENCE_GENERATOR':
      return job.targets.map((targetKey) => ({
        key: `reference-${targetKey}`,
        kind: 'DRAW_REFERENCE',
        stage,
        payload: { targetKey },
      }));
    case 'PROMPT_GENERATOR':
      return [{ key: 'prompts', kind: 'WRITE_PROMPTS', stage, payload: {} }];
    case 'VIDEO_GENERATOR':
      return [
        ...(job.makes.voice ? [{ key: 'voice', kind: 'SPEAK' as const, stage, payload: {} }] : []),
        ...(job.makes.music ? [{ key: 'music', kind: 'MAKE_MUSIC' as const, stage, payload: {} }] : []),
        ...takesOf(job),
        ...(job.judged ? judgedClips(job) : []),
      ];
    case 'COMPOSER':
      return [{ key: 'compose', kind: 'COMPOSE', stage, payload: {} }];
  }
}

/** Every clip once, then every clip again: what there is no money for are further takes. */
const takesOf = ({ clips, takes }: Snapshot): NewTask[] =>
  Array.from({ length: takes }, (_, at) => at + 1).flatMap((take) =>
    clips.map((clipIndex) => ({
      key: clipKey(clipIndex, take),
      kind: 'MAKE_CLIP' as const,
      stage: 'VIDEO_GENERATOR' as const,
      payload: take === 1 ? { clipIndex } : { clipIndex, take },
    })),
  );

const judgedClips = ({ clips }: Snapshot): NewTask[] =>
  clips.map((clipIndex) => ({
    key: `judge-${clipIndex}`,
    kind: 'JUDGE_TAKES',
    stage: 'VIDEO_GENERATOR',
    payload: { clipIndex },
  }));

export const isStopping = (change: Change | null): boolean =>
  change?.type === 'REGENERATION' && change.stopping === true;

type ChangeStep = {
  tasks: NewTask[];
  /** Failures are accepted as long as one of the tasks succeeds. */
  oneIsEnough?: boolean;
  /** Nothing is lost when they fail. */
  optional?: boolean;
};

/** The steps of a change, each of which waits for the one before. */
function stepsOf(change: Change): ChangeStep[] {
  switch (change.type) {
    case 'REGENERATION':
      return stepsOfRegeneration(change);
    case 'CUT':
      return [{ tasks: [recompose(change)] }];
    case 'VARIANT':
      return [{ tasks: variantsOf(change) }];
  }
}

const variantsOf = ({ id, more = [] }: Extract<Change, { type: 'VARIANT' }>): NewTask[] =>
  [null, ...more].map((_, at) => ({
    key: at === 0 ? `variant-${id}` : `variant-${id}-${at + 1}`,
    kind: 'RENDER_VARIANT',
    stage: 'COMPOSER',
    payload: at === 0 ? {} : { variant: at },
  }));

function stepsOfRegeneration(change: Extract<Change, { type: 'REGENERATION' }>): ChangeStep[] {
  const { clips, takes = 1 } = change;
  const rewrite = clips.map(
    (clip): NewTask => ({
      key: `rewrite-${clip.regenerationId}`,
      kind: 'REWRITE',
      stage: 'PROMPT_GENERATOR',
      payload: clip,
    }),
  );
  const remake = clips.flatMap((clip) =>
    Array.from(
      { length: takes },
      (_, at): NewTask => ({
        key: at === 0 ? `remake-${clip.regenerationId}` : `remake-${clip.regenerationId}-${at + 1}`,
        kind: 'REMAKE_CLIP',
        stage: 'VIDEO_GENERATOR',
        payload: { ...clip, take: at + 1 },
      }),
    ),
  );
  const judge = clips.map(
    (clip): NewTask => ({
      key: `judge-${clip.regenerationId}`,
      kind: 'JUDGE_TAKES',
      stage: 'VIDEO_GENERATOR',
      payload: clip,
    }),
  );
  if (takes > 1 || change.beside)
    return [
      { tasks: rewrite },
      { tasks: remake, oneIsEnough: true },
      { tasks: change.judged ? judge : [], optional: true },
    ];
  return [{ tasks: rewrite }, { tasks: remake }, { tasks: [recompose(change)] }];
}

const recompose = ({ id }: Change): NewTask => ({
  key: `recompose-${id}`,
  kind: 'RECOMPOSE',
  stage: 'COMPOSER',
  payload: {},
});

function nextOfChange(job: Snapshot, change: Change): Decision[] {
  if (isStopping(change)) return isUnderWay(job, 'REMAKE_CLIP') ? [] : [{ type: 'FINISH_CHANGE' }];
  const known = new Map(job.tasks.map((task) => [task.key, task]));
  for (const { tasks, oneIsEnough, optional } of stepsOf(change)) {
    const mine = tasks.map((task) => known.get(task.key)).filter((task) => task !== undefined);
    const missing = tasks.filter((task) => !known.has(task.key));
    const busy = mine.filter(underWay).length;
    // What was dropped fell because something else failed: that is the reason to tell.
    const failed =
      mine.find(({ state }) => state === 'FAILED') ?? mine.find(({ state }) => state === 'DROPPED');
    const isOpen = busy > 0 || missing.length > 0 || mine.some(({ state }) => state === 'DONE');
    if (failed && !optional && !(oneIsEnough && isOpen)) {
      // Not the film's storyboard, which may be waiting beside the change.
      if (mine.some(isWaiting)) return dropWaiting(mine);
      return busy === 0 ? [{ type: 'FAIL_CHANGE', taskKey: failed.key }] : [];
    }
    if (missing.length > 0) {
      return missing
        .slice(0, Math.max(0, job.limits.clips - busy))
        .map((task) => ({ type: 'ADD_TASK', task }));
    }
    if (busy > 0) return [];
  }
  return [{ type: 'FINISH_CHANGE' }];
}

/** What was cancelled is told as over once nothing of it runs any more. */
function nextOfCancelled(job: Snapshot): Decision[] {
  if (job.closed) return [];
  if (job.tasks.some(isWaiting)) return dropWaiting(job.tasks);
  return job.tasks.some((task) => task.state === 'RUNNING') ? [] : [{ type: 'CLOSE_CANCELLED' }];
}
