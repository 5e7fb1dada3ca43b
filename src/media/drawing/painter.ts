/** One drawing process: started, given a job, stopped together with its ffmpeg. */
import type { ChildProcess } from 'node:child_process';
import { killedFailure, MediaFailure } from '../failure.js';
import { forkModule } from '../fork-module.js';
import { watchOver } from '../hang-watchdog.js';
import type { DrawingJob, Failure, FromChild, ToChild } from './job.js';

export type Painter = {
  alive(): boolean;
  draw(job: DrawingJob, signal: AbortSignal, onProgress?: (frames: number) => void): Promise<void>;
  /** Ends the process when it gets nothing to do for so many milliseconds. */
  rest(milliseconds: number): void;
  end(): Promise<void>;
};

/** Longer than an ffmpeg may do nothing: that one is named by the process itself. */
const HUNG_AFTER_SECONDS = 45;

const HUNG = `The process that draws did nothing for ${HUNG_AFTER_SECONDS} s and was stopped. See whether the disk answers.`;

/** A job that does not stop when it is asked to is killed after this. */
const PATIENCE = 700;

export function startPainter(onEnd: () => void): Painter {
  const child = startChild();
  let alive = true;
  let resting: NodeJS.Timeout | undefined;
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    const over = (signal: NodeJS.Signals | null) => {
      alive = false;
      clearTimeout(resting);
      killAll(child);
      onEnd();
      resolve(signal);
    };
    child.once('exit', (_code, signal) => over(signal));
    child.once('error', () => {
      if (child.pid === undefined) over(null);
    });
  });
  const send = (message: ToChild) => {
    if (child.connected) child.send(message, () => {});
  };
  const stop = () => {
    send({ stop: true });
    const impatient = setTimeout(() => killAll(child), PATIENCE);
    void ended.then(() => clearTimeout(impatient));
    alive = false;
  };

  return {
    alive: () => alive,
    rest(milliseconds) {
      // A process that waits for work must not keep the server from ending.
      child.unref();
      child.channel?.unref();
      resting = setTimeout(stop, milliseconds).unref();
    },
    async end() {
      stop();
      await ended;
    },
    async draw(job, signal, onProgress) {
      clearTimeout(resting);
      child.ref();
      child.channel?.ref();
      let hung = false;
      const watch = watchOver(HUNG_AFTER_SECONDS, () => {
        hung = true;
        killAll(child);
      });
      const answer = answerOf(child, ended, (frames) => {
        watch.alive();
        onProgress?.(frames);
      });
      signal.addEventListener('abort', stop, { once: true });
      if (signal.aborted) stop();
      else send({ job });
      const failure = await answer;
      watch.end();
      signal.removeEventListener('abort', stop);
      if (signal.aborted) {
        // Nothing may be written any more once the caller knows that it has stopped.
        await ended;
        throw signal.reason;
      }
      if (hung) throw new MediaFailure('FFMPEG_HUNG', HUNG);
      if (failure) throw failure;
    },
  };
}

function startChild(): ChildProcess {
  return forkModule(new URL('./child', import.meta.url), {
    // Every frame is a copy of some megabytes: mapped anew for each, a third of the time went into the kernel. malloc keeps
    // what it has and gives back what is over 32 MB; a process stays near 400 MB however many clips it draws.
    env: {
      MALLOC_ARENA_MAX: '2',
      MALLOC_MMAP_THRESHOLD_: '30000000',
      MALLOC_TRIM_THRESHOLD_: '32000000',
      ...process.env,
    },
    // A frame that is written is collected at once: see animatic.ts.
    execArgv: ['--expose-gc'],
    // A process group of its own, so that its ffmpeg can be ended with it, and Ctrl-C reaches the server alone.
    detached: process.platform !== 'win32',
  });
}

function killAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // All of them have ended.
  }
}

/** Null when the job is done, else what went wrong with it. */
function answerOf(
  child: ChildProcess,
  ended: Promise<NodeJS.Signals | null>,
  onProgress: (frames: number) => void,
): Promise<Error | null> {
  return new Promise((resolve) => {
    const listen = (message: FromChild) => {
      if ('progress' in message) onProgress(message.progress);
      else settle('done' in message ? null : errorFrom(message.failed));
    };
    const settle = (outcome: Error | null) => {
      child.off('message', listen);
      resolve(outcome);
    };
    child.on('message', listen);
    void ended.then((signal) =>
      settle(
        signal
          ? killedFailure('The process that draws')
          : new Error('The process that draws ended unexpectedly. Retry.'),
      ),
    );
  });
}

function errorFrom({ message, failure, log }: Failure): Error {
  return failure ? new MediaFailure(failure, message, log) : new Error(message);
}
