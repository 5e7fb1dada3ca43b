/** What happens to a job, as rows: numbered without gaps, read again from any number on. */
import type { Prisma, PrismaClient } from '../../database/generated/client.js';
import type { JobError, StageName, StageStatus } from '../../film/job.js';
import { traceparent } from '../../observe/spans.js';

export type ItemState = 'STARTED' | 'RETRYING' | 'COMPLETED' | 'FAILED';

export type RegenerationStep =
  | 'STARTED'
  | 'TEMPLATE_MATCHED'
  | 'PROMPT_MODIFIED'
  | 'VIDEO_GENERATING'
  | 'RECOMPOSING'
  | 'COMPLETED'
  | 'FAILED'
  | 'CANCELLED';

export type StoredEstimate = {
  total: string;
  seconds: number;
  byStage: { stage: StageName; cost: string }[];
  limit: string;
  basis: string;
};

/** The recorded part of an event: scalars, and ids of the objects that it is about. */
export type EventBody =
  | { type: 'StageUpdate'; status: StageStatus; durationSeconds: number | null }
  | { type: 'ProgressUpdate'; progress: number; estimatedRemainingSeconds: number | null }
  | { type: 'MessageEvent'; kind: 'INFO' | 'WARNING'; text: string }
  | { type: 'CostUpdate'; cost: string; total: string }
  | { type: 'AudioParserResults' }
  | { type: 'ScenePlannerResults' }
  | {
      type: 'ReferenceImageUpdate';
      targetKey: string;
      state: ItemState;
      attempt: number;
      imageId: string | null;
      message: string | null;
    }
  | {
      type: 'PromptGeneratorResults';
      totalClips: number;
      generationSeconds: number;
      llmUsed: boolean;
      llmModel: string | null;
    }
  | {
      type: 'ClipUpdate';
      clipIndex: number;
      /** Missing in events of older versions. */
      take?: number;
      state: ItemState;
      attempt: number;
      message: string | null;
    }
  | { type: 'RegenerationUpdate'; step: RegenerationStep; progress: number; regenerationId: string }
  | { type: 'EditUpdate'; progress: number; editPlanId: string }
  | { type: 'ApprovalRequested'; estimate: StoredEstimate }
  | { type: 'StoryboardUpdate' }
  | { type: 'JobCompleted'; totalCost: string }
  | { type: 'JobFailed'; error: JobError }
  | { type: 'JobCancelled' };

export type NewEvent = EventBody & { stage: StageName | null };

export type RecordedEvent = {
  jobId: string;
  sequence: number;
  at: Date;
  /** Of what it happened in. */
  trace: string | null;
} & NewEvent;

/** Rings for everybody who watches jobs; carries ids only. */
export const EVENTS_CHANNEL = 'reelgraph_events';

/** Writes events with the numbers after `after`; the caller holds the job's lock and moves its `lastSequence`. */
export async function appendEvents(
  tx: Prisma.TransactionClient,
  jobId: string,
  after: number,
  events: NewEvent[],
) {
  const trace = traceparent();
  await tx.event.createMany({
    data: events.map(({ type, stage, ...data }, index) => ({
      jobId,
      sequence: after + index + 1,
      type,
      stage,
      data,
      trace,
    })),
  });
}

export async function readEvents(
  db: PrismaClient,
  jobId: string,
  after: number,
  most: number,
): Promise<RecordedEvent[]> {
  const rows = await db.event.findMany({
    where: { jobId, sequence: { gt: after } },
    orderBy: { sequence: 'asc' },
    take: most,
  });
  return rows.map((row) => ({
    ...(row.data as object),
    jobId: row.jobId,
    sequence: row.sequence,
    at: row.at,
    type: row.type,
    stage: row.stage,
    trace: row.trace,
  })) as RecordedEvent[];
}
