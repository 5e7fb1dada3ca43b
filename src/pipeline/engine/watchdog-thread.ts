/** Runs beside the main thread and ends the process with exit code 2 when the main thread stands still. */
import { writeSync } from 'node:fs';
import { type Debugger, Session } from 'node:inspector';
import { setTimeout as delay } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import pg from 'pg';
import type { WatchdogData } from './watchdog.js';

const { beats, databaseUrl, workerId } = workerData as WatchdogData;

const LOOK_EVERY_MS = 1_000;
/** Looks without a beat. They are counted and not timed: while the machine sleeps, this thread does too. */
const MAX_SILENT_LOOKS = 20;
const DATABASE_PATIENCE_MS = 3_000;
const EXIT_PATIENCE_MS = 3_000;
const MAX_FRAMES = 10;

let lastBeat = -1;
let silentLooks = 0;

setInterval(() => {
  const beat = Atomics.load(beats, 0);
  silentLooks = beat === lastBeat ? silentLooks + 1 : 0;
  lastBeat = beat;
  if (silentLooks === MAX_SILENT_LOOKS) void endProcess();
}, LOOK_EVERY_MS);

async function endProcess(): Promise<void> {
  const tasks = await Promise.race([
    recordCrash().catch((error: unknown) => `unknown: ${error}`),
    delay(DATABASE_PATIENCE_MS, 'unknown: the database does not answer'),
  ]);
  exitMainThread((stack) => {
    const msg = `The event loop was blocked for ${MAX_SILENT_LOOKS} s; ending the process`;
    // The usual log stream is written by the thread that hangs.
    writeSync(2, `${JSON.stringify({ level: 60, time: Date.now(), tasks, stack, msg })}\n`);
  });
}

/** Says in the database that this server didn't die from outside, and returns what it was working on. */
async function recordCrash(): Promise<{ jobId: string; task: string }[]> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: DATABASE_PATIENCE_MS,
  });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('UPDATE "Worker" SET "crashedAt" = now() WHERE id = $1', [workerId]);
  const { rows } = await client.query<{ jobId: string; task: string }>(
    `SELECT "jobId", key AS task FROM "Task" WHERE "workerId" = $1 AND state = 'RUNNING' ORDER BY id`,
    [workerId],
  );
  return rows;
}

/** A thread can't end its process with an exit code, but a debugger can make the main thread do so in mid-loop. */
function exitMainThread(log: (stack: string[]) => void): void {
  const session = new Session();
  session.connectToMainThread();
  session.once('Debugger.paused', ({ params }) => {
    const frames: Debugger.CallFrame[] = params.callFrames;
    log(frames.slice(0, MAX_FRAMES).map(describeFrame));
    const callFrameId = frames[0]?.callFrameId;
    if (callFrameId)
      session.post('Debugger.evaluateOnCallFrame', { callFrameId, expression: 'globalThis.process.exit(2)' });
  });
  session.post('Debugger.enable');
  session.post('Debugger.pause');
  setTimeout(() => {
    log([]);
    process.kill(process.pid, 'SIGKILL');
  }, EXIT_PATIENCE_MS);
}

const describeFrame = ({ functionName, url, location }: Debugger.CallFrame) =>
  `${functionName || '(anonymous)'} ${url}:${location.lineNumber + 1}`;
