/** Decodes pictures that we did not make: in a process of its own, one at a time, with a limit on memory and on time. */
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MediaFailure, startFailure } from '../failure.js';
import { forkModule } from '../fork-module.js';
import type { PictureAnswer, PictureJob } from './job.js';

const LIMIT_MS = 20_000;
const IDLE_MS = 10_000;

const DAMAGED = 'The picture is damaged, or takes too long to open.';

let child: ChildProcess | null = null;
let resting: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Writes the small copy and resolves to the size of the picture itself. Throws a MediaFailure that says why it can't be used. */
export function reducePicture(job: PictureJob): Promise<{ width: number; height: number }> {
  const turn = last.then(() => run(job));
  last = turn.catch(() => undefined);
  return turn;
}

/** Opens all of a picture, only to see whether it can be. */
export async function checkPicture(file: string): Promise<{ width: number; height: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-picture-'));
  try {
    const outPath = path.join(folder, 'small.png');
    return await reducePicture({ path: file, outPath, format: 'png', width: 8, height: 8, fit: 'inside' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(job: PictureJob): Promise<{ width: number; height: number }> {
  const answer = await ask(decoder(), job);
  rest();
  if ('problem' in answer) throw new MediaFailure('UNREADABLE_MEDIA', answer.problem);
  return answer;
}

function decoder(): ChildProcess {
  clearTimeout(resting);
  if (child && isAlive(child)) {
    child.ref();
    child.channel?.ref();
    return child;
  }
  // No secrets in its environment.
  const { PATH, TMPDIR } = process.env;
  child = forkModule(new URL('./child', import.meta.url), { env: { PATH, TMPDIR, MALLOC_ARENA_MAX: '2' } });
  return child;
}

/** A process that was killed stays connected for a moment longer. */
const isAlive = ({ connected, killed, exitCode, signalCode }: ChildProcess): boolean =>
  connected && !killed && exitCode === null && signalCode === null;

/** A process that waits for work must not keep the server from ending, nor its memory for long. */
function rest(): void {
  const rested = child;
  rested?.unref();
  rested?.channel?.unref();
  resting = setTimeout(() => rested?.kill('SIGKILL'), IDLE_MS).unref();
}

function ask(asked: ChildProcess, job: PictureJob): Promise<PictureAnswer> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => asked.kill('SIGKILL'), LIMIT_MS);
    const settle = (end: () => void) => {
      clearTimeout(late);
      asked.removeAllListeners();
      asked.on('error', () => {});
      end();
    };
    asked.once('message', (answer: PictureAnswer) => settle(() => resolve(answer)));
    asked.once('error', (error) => settle(() => reject(startFailure('The decoder of pictures', error))));
    asked.once('exit', () => settle(() => resolve({ problem: DAMAGED })));
    if (asked.connected) asked.send(job, () => {});
  });
}
