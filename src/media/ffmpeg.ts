/**
 * Commands for ffmpeg, built and run with fluent-ffmpeg. What it would ask the binary before each run is skipped, and a
 * run is kept polite, watched over and stopped at once, with a name for what went wrong.
 */
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import fluentFfmpeg, { type FfmpegCommand } from 'fluent-ffmpeg';
import { signal as publish, stopwatch } from '../observe/signals.js';
import { inSpan } from '../observe/spans.js';
import { bareEnvironment, type Confinement, confine, type Openings } from './confine.js';
import { failureFrom, killedFailure, MediaFailure, startFailure, unreadableFailure } from './failure.js';
import { watchOver } from './hang-watchdog.js';
import { lowerPriority } from './low-priority.js';
import type { Tools } from './tools.js';

/** An ffmpeg that neither reads nor writes for so long will not go on any more. */
const HUNG_AFTER_SECONDS = 30;
const LOG_LINES = 20;

/**
 * Paths go to ffmpeg in this form only: it reads a name that starts with "-" as an option, and one with a colon
 * as an address on the network.
 */
export const fileArgument = (file: string): string => FILE + path.resolve(file);
const FILE = 'file:';

/** What strangers may send. Playlists and scripts, which make ffmpeg open further files, are not in it. */
const UNTRUSTED_FORMATS =
  'mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,flv,gif,mp3,wav,w64,aiff,flac,ogg,aac,ac3,amr,asf,caf,au';
/** Options of every input that is not of our own making. */
export const UNTRUSTED = ['-protocol_whitelist', 'file', '-format_whitelist', UNTRUSTED_FORMATS] as const;

type Ring = { get(): string };
type SpawnEnd = (error: Error | null, stdout?: Ring, stderr?: Ring) => void;
/** Parts of the package's commands that its types leave out. */
type Internals = {
  ffmpegProc?: ChildProcess;
  _inputs: { source: string | Readable }[];
  _outputs: { target: string | Writable }[];
  _spawnFfmpeg(
    args: string[],
    options: object,
    onSpawn: (child: ChildProcess) => void,
    onEnd: SpawnEnd,
  ): void;
};
type Command = FfmpegCommand & Internals;

const NO_LINES: Ring = { get: () => '' };
const QUIET = ['-hide_banner', '-loglevel', 'error', '-stats'];

/** A new command that starts the binary once, when it is run. */
export const ffmpeg = (tools: Tools): FfmpegCommand => newCommand(tools, 'NONE');

/** A command whose first input is not of our own making: it has limits, and may open only its inputs and outputs. */
export const ffmpegForUntrusted = (tools: Tools, file: string): FfmpegCommand =>
  newCommand(tools, tools.confinement)
    .input(fileArgument(file))
    .inputOptions(...UNTRUSTED);

function newCommand(tools: Tools, confinement: Confinement): FfmpegCommand {
  const command = fluentFfmpeg({ stdoutLines: 200 }) as Command;
  const spawn = command._spawnFfmpeg;
  let program = tools.ffmpeg;
  return Object.assign(command, {
    // The package keeps one path for the whole process.
    _getFfmpegPath: (done: (error: null, file: string) => void) => done(null, program),
    // It would run the binary twice, to learn which formats and encoders there are.
    _checkCapabilities: (done: (error: null) => void) => done(null),
    availableEncoders: (done: (error: null, encoders: object) => void) => done(null, {}),
    // It would read the first input for a percentage, without the limits for files of strangers.
    ffprobe: () => command,
    _spawnFfmpeg(args: string[], options: object, onSpawn: (child: ChildProcess) => void, onEnd: SpawnEnd) {
      const all = [...QUIET, ...(inputStreams(command).length > 0 ? [] : ['-nostdin']), ...args];
      const [confined, ...rest] = confine(confinement, tools.ffmpeg, all, openingsOf(command));
      program = confined;
      const end: SpawnEnd = (error, stdout = NO_LINES, stderr = NO_LINES) => onEnd(error, stdout, stderr);
      try {
        spawn.call(command, rest, { ...options, env: bareEnvironment() }, onSpawn, end);
      } catch {
        // A process that can't be started has no pipes to listen to; its error event tells why.
      }
    },
  });
}

const inputStreams = ({ _inputs }: Command): Readable[] =>
  _inputs.map(({ source }) => source).filter((source) => typeof source !== 'string');

const openingsOf = ({ _inputs, _outputs }: Command): Openings => ({
  reads: filesAmong(_inputs.map(({ source }) => source)),
  writes: filesAmong(_outputs.map(({ target }) => target)),
});

const filesAmong = (places: readonly unknown[]): string[] =>
  places.flatMap((place) =>
    typeof place === 'string' && place.startsWith(FILE) ? [place.slice(FILE.length)] : [],
  );

/** Raw data as an input, taken no faster than ffmpeg can use it. */
export const rawInput = (data: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Readable =>
  Readable.from(data);

export type Run = {
  signal?: AbortSignal | undefined;
  /** Frames written so far. */
  onProgress?: ((frames: number) => void) | undefined;
};

/** Runs a command that makes one file. It is there when all of it is, and not at all after a failure or a stop. */
export async function makeFile(command: FfmpegCommand, outPath: string, run: Run = {}): Promise<void> {
  const folder = path.dirname(outPath);
  await mkdir(folder, { recursive: true });
  const unfinished = path.join(folder, `.${randomUUID().slice(0, 8)}-${path.basename(outPath)}`);
  command.outputOptions('-y').output(fileArgument(unfinished));
  // A sandbox lets ffmpeg write only to what is there.
  await writeFile(unfinished, '');
  try {
    await runCommand(command, run);
    await rename(unfinished, outPath);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Runs a command and hands on what it writes to its standard output. */
export async function readOutput(
  command: FfmpegCommand,
  onOutput: (chunk: Buffer) => void,
  { signal }: Pick<Run, 'signal'> = {},
): Promise<void> {
  const output = new Writable({
    // When its output closes, the package ends an ffmpeg that has not exited 20 ms later.
    emitClose: false,
    write(chunk: Buffer, _encoding, done) {
      onOutput(chunk);
      done();
    },
  });
  command.output(output);
  await runCommand(command, { signal });
}

/** Runs a command with the inputs and outputs that it has. */
export async function runCommand(command: FfmpegCommand, run: Run = {}): Promise<void> {
  const seconds = stopwatch();
  const report = (outcome: 'ok' | 'failed' | 'stopped') => publish('ffmpeg', { outcome, seconds: seconds() });
  try {
    await inSpan('ffmpeg', {}, () => runWatched(command, run));
    report('ok');
  } catch (error) {
    report(run.signal?.aborted ? 'stopped' : 'failed');
    throw error;
  }
}

async function runWatched(command: FfmpegCommand, { signal, onProgress }: Run): Promise<void> {
  signal?.throwIfAborted();
  const stop = () => void command.kill('SIGKILL');
  let hung = false;
  const watch = watchOver(HUNG_AFTER_SECONDS, () => {
    hung = true;
    stop();
  });
  let closed: Promise<unknown> | undefined;
  command.once('start', () => {
    closed = attend((command as Command).ffmpegProc!, watch.alive);
    if (signal?.aborted) stop();
  });
  command.on('progress', progressListener(watch.alive, onProgress));
  signal?.addEventListener('abort', stop, { once: true });
  const failure = await outcomeOf(command);
  stop();
  await closed;
  signal?.removeEventListener('abort', stop);
  watch.end();
  for (const stream of inputStreams(command as Command)) stream.destroy();
  signal?.throwIfAborted();
  if (hung) throw new MediaFailure('FFMPEG_HUNG', HUNG, failure instanceof MediaFailure ? failure.log : '');
  if (failure) throw failure;
}

const HUNG = `ffmpeg did nothing for ${HUNG_AFTER_SECONDS} s and was stopped. See whether the disk answers and FFMPEG_PATH is right.`;

/** Older builds end well although the last of the file could not be written, on a full disk for instance. */
const UNWRITTEN = /No space left on device|Disk quota exceeded|Error writing trailer/;

/** A sandbox tells of a signal by 128 and its number. */
const KILLED = /was killed with signal|exited with code (?:137|152)\b/;

/** Its own code for a file of which most can't be decoded. */
const TOO_DAMAGED = /exited with code 69\b/;

type RunError = NodeJS.ErrnoException & { inputStreamError?: Error };

/** Null when the command has ended well. */
function outcomeOf(command: FfmpegCommand): Promise<Error | null> {
  return new Promise((resolve) => {
    command.once('end', (_stdout, stderr) => {
      const log = lastLines(stderr ?? '');
      resolve(UNWRITTEN.test(log) ? failureFrom(log) : null);
    });
    command.once('error', (error: RunError, _stdout, stderr) => {
      if (error.inputStreamError) resolve(error.inputStreamError);
      else if (error.syscall?.startsWith('spawn')) resolve(startFailure('ffmpeg', error));
      else if (KILLED.test(error.message)) resolve(killedFailure('ffmpeg'));
      else if (TOO_DAMAGED.test(error.message)) resolve(unreadableFailure(lastLines(stderr ?? '')));
      else resolve(failureFrom(lastLines(stderr ?? '')));
    });
    command.run();
  });
}

/** No ffmpeg works on for a server that has gone. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Resolves when the process has ended and all that it wrote has been read. */
function attend(child: ChildProcess, alive: () => void): Promise<void> {
  running.add(child);
  child.once('spawn', () => child.pid && lowerPriority(child.pid));
  child.stdin?.on('drain', alive);
  child.stdout?.on('data', alive);
  return new Promise((resolve) => {
    child.once('close', () => {
      running.delete(child);
      resolve();
    });
  });
}

type Progress = { frames: number; targetSize: number; timemark: string };

/** Progress is told every half second, even when there is none: ffmpeg lives when something in it has changed. */
function progressListener(alive: () => void, onProgress: Run['onProgress']) {
  let last = '';
  return ({ frames, targetSize, timemark }: Progress) => {
    const now = `${frames} ${targetSize} ${timemark}`;
    if (now !== last) alive();
    last = now;
    if (frames >= 0) onProgress?.(frames);
  };
}

/** ffmpeg can write thousands of lines about one broken file; the last ones say what ended it. */
const lastLines = (stderr: string): string =>
  stderr
    .split('\n')
    .filter((line) => !/^(frame|size)=/.test(line.trim()))
    .slice(-LOG_LINES)
    .join('\n')
    .trim();
