/** Waiting for a film, with news on the way. A wait that was cut off goes on from the last event that was seen. */
import { parse } from 'graphql';
import { z } from 'zod';
import { JobStatus } from '../../film/job.js';
import { FILM, Film, filmId } from '../shapes.js';
import { defineTool, READS, type ToolContext } from './tool.js';

/** Below the minute after which many clients give up. */
const DEFAULT_SECONDS = 45;
const MAX_SECONDS = 60 * 60; // 1h
const MAX_MESSAGES = 100;
/** What moves nothing is a little further too, because every notification has to be. */
const A_LITTLE = 0.01;

const WORKING = new Set<JobStatus>(['QUEUED', 'PROCESSING', 'REGENERATING', 'EDITING']);

const FIND = parse(`query ($filmId: ID!) { job(id: $filmId) { ${FILM} } }`);
const EVENTS = parse(`subscription ($filmId: ID!, $afterSequence: Int) {
  jobEvents(jobId: $filmId, afterSequence: $afterSequence) {
    __typename sequence stage
    job { status lastSequence }
    ... on ProgressUpdate { progress }
    ... on RegenerationUpdate { progress }
    ... on EditUpdate { progress }
    ... on MessageEvent { text }
  }
}`);
const Event = z.object({
  sequence: z.number(),
  stage: z.string().nullable(),
  job: z.object({ status: JobStatus, lastSequence: z.number() }),
  progress: z.number().optional(),
  text: z.string().optional(),
});
type Event = z.infer<typeof Event>;

const waitForFilm = defineTool({
  name: 'wait_for_film',
  title: 'Wait for a film',
  description:
    'Waits until a film is finished, failed, cancelled or waits for approval, or until the time is over; sends progress notifications meanwhile. While `done` is false, call it again with afterSequence = lastSequence.',
  input: z.strictObject({
    filmId,
    afterSequence: z
      .int()
      .min(0)
      .nullish()
      .describe(
        'lastSequence of the answer before: news after it are told. 0 tells all, left out only what is new.',
      ),
    timeoutSeconds: z
      .number()
      .min(0)
      .max(MAX_SECONDS)
      .nullish()
      .describe(`How long to wait at most; ${DEFAULT_SECONDS} unless told.`),
  }),
  output: Film.extend({
    done: z.boolean().describe('Whether the film needs no more waiting: look at its status.'),
    messages: z.array(z.string()).describe('What was told since afterSequence, oldest first.'),
  }),
  hints: READS,
  async run({ filmId, afterSequence, timeoutSeconds }, context) {
    const patience = AbortSignal.timeout((timeoutSeconds ?? DEFAULT_SECONDS) * 1000);
    const find = () => context.api.ask(FIND, { filmId }, Film);
    const before = await find();
    const from = afterSequence ?? before.lastSequence;
    const isAtRest = !WORKING.has(before.status) && from >= before.lastSequence;
    const messages = isAtRest
      ? []
      : await listen(context, { filmId, afterSequence: from }, AbortSignal.any([patience, context.signal]));
    const film = isAtRest ? before : await find();
    return { ...film, done: !WORKING.has(film.status), messages };
  },
});

type Wait = { filmId: string; afterSequence: number };

/** Tells what happens until the film is at rest, and answers with what was said. */
async function listen({ api, report }: ToolContext, wait: Wait, signal: AbortSignal): Promise<string[]> {
  const messages: string[] = [];
  let told = 0;
  for await (const event of api.watch(EVENTS, wait, Event, signal)) {
    told = Math.max(event.progress ?? 0, told + A_LITTLE);
    await report(told, 100, event.text ?? wordsFor(event));
    if (event.text) messages.push(event.text);
    if (!WORKING.has(event.job.status) && event.sequence >= event.job.lastSequence) break;
  }
  return messages.slice(-MAX_MESSAGES);
}

const wordsFor = ({ stage, job, progress }: Event): string => {
  const what = stage ? stage.toLowerCase().replaceAll('_', ' ') : job.status.toLowerCase();
  return progress === undefined ? what : `${what}, ${progress}%`;
};

export const WAITING_TOOLS = [waitForFilm];
