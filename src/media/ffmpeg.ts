/** The one place that starts ffmpeg: finds it, runs it politely, stops it at once, and names what went wrong. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, chmod, constants, mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setPriority } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { watchOver } from './hang-watchdog.js';

export type Tools = {
  ffmpeg: string;
  ffprobe: string;
  /** As the binary calls itself; part of the key of everything that it encodes. */
  version: string;
  origin: 'CONFIGURED' | 'PATH' | 'BUNDLED';
  /** For the operator's log. */
  warning: string | null;
};

export type MediaFailureName =
  | 'FFMPEG_MISSING'
  | 'SYSTEM_BUSY'
  | 'DISK_FULL'
  | 'UNREADABLE_MEDIA'
  | 'FFMPEG_HUNG'
  | 'FFMPEG_FAILED';

/** The message is for the user; the log, the last lines that ffmpeg wrote, is for whoever runs the server. */
export class MediaFailure extends Error {
  override readonly name = 'MediaFailure';
  constructor(
    readonly failure: MediaFailureName,
    message: string,
    readonly log = '',
  ) {
    super(message);
  }
}

/** An ffmpeg that neither reads nor writes for so long will not go on any more. */
const HUNG_AFTER_SECONDS = 30;

const OLDEST_ON_PATH = [4, 4] as const;

/** The configured binaries, else those on PATH, else the bundled ones, which run but are old. */
export async function findTools(
  configured: { ffmpegPath?: string | undefined; ffprobePath?: string | undefined } = {},
): Promise<Tools> {
  const found = await findFfmpeg(configured.ffmpegPath);
  return { ...found, ffprobe: await findProbe(found.ffmpeg, configured.ffprobePath) };
}

async function findFfmpeg(configured: string | undefined): Promise<Omit<Tools, 'ffprobe'>> {
  if (configured) {
    const version = await versionOf(configured);
    if (version) return { ffmpeg: configured, version, origin: 'CONFIGURED', warning: null };
    throw new MediaFailure('FFMPEG_MISSING', `FFMPEG_PATH: "${configured}" does not run as ffmpeg.`);
  }
  const onPath = await versionOf('ffmpeg');
  if (onPath && !isOlder(onPath, OLDEST_ON_PATH)) {
    return { ffmpeg: 'ffmpeg', version: onPath, origin: 'PATH', warning: null };
  }
  const ffmpeg = await bundled('@ffmpeg-installer/ffmpeg');
  const version = ffmpeg && (await versionOf(ffmpeg));
  if (!ffmpeg || !version) {
    const advice = 'Install ffmpeg 4.4 or newer, or set FFMPEG_PATH and FFPROBE_PATH.';
    throw new MediaFailure('FFMPEG_MISSING', `There is no ffmpeg that runs on this machine. ${advice}`);
  }
  const reason = onPath ? `The ffmpeg on PATH (${onPath}) is older than 4.4` : 'There is no ffmpeg on PATH';
  const warning = `${reason}; using the bundled one (${version}), which is too old for files from strangers. Install ffmpeg 4.4 or newer, or set FFMPEG_PATH.`;
  return { ffmpeg, version, origin: 'BUNDLED', warning };
}

/** An ffprobe lies beside most ffmpegs; where it does not, the one on PATH or the bundled one does as well. */
async function findProbe(ffmpeg: string, configured: string | undefined): Promise<string> {
  const beside = path.isAbsolute(ffmpeg)
    ? path.join(path.dirname(ffmpeg), process.platform === 'win32' ? 'ffprobe.exe' : 'ffprobe')
    : null;
  const candidates = configured
    ? [configured]
    : [beside, 'ffprobe', await bundled('@ffprobe-installer/ffprobe')];
  for (const candidate of candidates) {
    if (candidate && (await versionOf(candidate))) return candidate;
  }
  const what = configured
    ? `FFPROBE_PATH: "${configured}" does not run as ffprobe.`
    : 'There is no ffprobe that runs.';
  throw new MediaFailure('FFMPEG_MISSING', `${what} Install ffmpeg, which brings it, or set FFPROBE_PATH.`);
}

async function bundled(installer: string): Promise<string | null> {
  try {
    const binary = (createRequire(import.meta.url)(installer) as { path: string }).path;
    // The archive of ffprobe lost its permission to run.
    await access(binary, constants.X_OK).catch(() => chmod(binary, 0o755));
    return binary;
  } catch {
    return null;
  }
}

async function versionOf(binary: string): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)(binary, ['-version'], {
      timeout: 10_000,
      windowsHide: true,
    });
    return /^ff(?:mpeg|probe) version (\S+)/.exec(stdout)?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Builds from the development branch ("N-109468-g…") carry no number; whoever put one on PATH knows why. */
export function isOlder(version: string, [major, minor]: readonly [number, number]): boolean {
  const match = /^n?(\d+)\.(\d+)/.exec(version);
  if (!match) return false;
  const [found, foundMinor] = [Number(match[1]), Number(match[2])];
  return found < major || (found === major && foundMinor < minor);
}

/**
 * Paths go to ffmpeg in this form only: it reads a name that starts with "-" as an option, and one with a colon
 * as an address on the network.
 */
export const fileArgument = (file: string): string => `file:${path.resolve(file)}`;

/** What strangers may send. Playlists and scripts, which make ffmpeg open further files, are not in it. */
const UNTRUSTED_FORMATS =
  'mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,flv,gif,mp3,wav,w64,aiff,flac,ogg,aac,ac3,amr,asf,caf,au';

/** Options that come before the `-i` of every file that is not of our own making. */
export const untrustedInput = (file: string): string[] => [
  '-protocol_whitelist',
  'file',
  '-format_whitelist',
  UNTRUSTED_FORMATS,
  '-i',
  fileArgument(file),
];

export type Run = {
  signal?: AbortSignal | undefined;
  /** Frames written so far. */
  onProgress?: ((frames: number) => void) | undefined;
  /** Raw data for ffmpeg's standard input (`-i pipe:0`), taken no faster than ffmpeg can use it. */
  input?: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Takes what ffmpeg writes to standard output (`pipe:1`). */
  onOutput?: (chunk: Buffer) => void;
};

/** Runs ffmpeg to make one file. The file is there when all of it is, and not at all when it failed or was stopped. */
export async function runFfmpeg(tools: Tools, args: string[], outPath: string, run: Run = {}): Promise<void> {
  await mkdir(path.dirname(outPath), { recursive: true });
  const unfinished = path.join(
    path.dirname(outPath),
    `.${randomUUID().slice(0, 8)}-${path.basename(outPath)}`,
  );
  try {
    await streamFfmpeg(tools, ['-y', ...args, fileArgument(unfinished)], run);
    await rename(unfinished, outPath);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Runs ffmpeg with whatever inputs and outputs the arguments name. */
export async function streamFfmpeg(tools: Tools, args: string[], run: Run = {}): Promise<void> {
  run.signal?.throwIfAborted();
  const progress = run.onOutput ? [] : ['-progress', 'pipe:1'];
  const stdin = run.input ? [] : ['-nostdin'];
  const child = spawn(
    tools.ffmpeg,
    ['-hide_banner', '-loglevel', 'error', '-nostats', ...stdin, ...progress, ...args],
    {
      stdio: [run.input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
      windowsHide: true,
    },
  );
  // Before anything else: a program that can't be started has no pipes, and an error nobody listens to ends the server.
  const exit = exitOf(child);
  if (!child.stdout) return void (await exit);
  child.once('spawn', () => yieldToTheServer(child));
  running.add(child);

  const stop = () => child.kill('SIGKILL');
  let hung = false;
  const watch = watchOver(HUNG_AFTER_SECONDS, () => {
    hung = true;
    stop();
  });
  run.signal?.addEventListener('abort', stop, { once: true });
  try {
    const log = lastLines(child);
    const { onOutput } = run;
    const read = onOutput
      ? (chunk: Buffer) => {
          watch.alive();
          onOutput(chunk);
        }
      : progressReader(watch.alive, run.onProgress);
    child.stdout.on('data', read);
    // ffmpeg may have all the pictures it wants before the source ends: that pipe breaks, and its exit code tells.
    const feeding = run.input
      ? pipeline(Readable.from(tapped(run.input, watch.alive)), child.stdin!).catch(
          (error: NodeJS.ErrnoException) => {
            if (isBrokenPipe(error)) return null;
            stop();
            return error;
          },
        )
      : null;
    const code = await exit;
    run.signal?.throwIfAborted();
    if (hung) throw new MediaFailure('FFMPEG_HUNG', HUNG, log());
    const feedingError = await feeding;
    if (feedingError) throw feedingError;
    if (code !== 0 || UNWRITTEN.test(log())) throw failureFrom(log());
  } finally {
    run.signal?.removeEventListener('abort', stop);
    watch.end();
    running.delete(child);
  }
}

/** Older builds end well although the last of the file could not be written, on a full disk for instance. */
const UNWRITTEN = /No space left on device|Disk quota exceeded|Error writing trailer/;

const HUNG = `ffmpeg did nothing for ${HUNG_AFTER_SECONDS} s and was stopped. See whether the disk answers and FFMPEG_PATH is right.`;

async function* tapped(input: NonNullable<Run['input']>, taken: () => void): AsyncIterable<Uint8Array> {
  for await (const chunk of input) {
    taken();
    yield chunk;
  }
}

/** No ffmpeg works on for a server that has gone. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

const isBrokenPipe = (error: NodeJS.ErrnoException): boolean =>
  error.code === 'EPIPE' || error.code === 'ECONNRESET' || error.code === 'ERR_STREAM_PREMATURE_CLOSE';

function yieldToTheServer(child: ChildProcess): void {
  try {
    if (child.pid) setPriority(child.pid, 10);
  } catch {
    // It has ended already, or the system does not allow it; the work is the same.
  }
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      reject(startFailure('ffmpeg', error));
    });
    // "close" and not "exit": by then all that it wrote has been read.
    child.once('close', (code) => resolve(code));
  });
}

/** What the system has too little of at the moment: descriptors, processes, memory. */
const SHORTAGES = ['EMFILE', 'ENFILE', 'EAGAIN', 'ENOMEM'];

/** Why a program could not be started, and whether that may pass. */
export function startFailure(
  program: string,
  { code = 'unknown error', message }: NodeJS.ErrnoException,
): MediaFailure {
  if (SHORTAGES.includes(code)) {
    const busy = `${program} could not be started (${code}), because the system is at its limit of open files, processes or memory. Raise the limit or do less at once.`;
    return new MediaFailure('SYSTEM_BUSY', busy, message);
  }
  const missing = `${program} does not start (${code}). Install ffmpeg, or set FFMPEG_PATH and FFPROBE_PATH.`;
  const failure = code === 'ENOENT' || code === 'EACCES' ? 'FFMPEG_MISSING' : 'FFMPEG_FAILED';
  return new MediaFailure(failure, missing, message);
}

/** ffmpeg can write thousands of lines about one broken file; the last ones say what ended it. */
function lastLines(child: ChildProcess): () => string {
  let text = '';
  child.stderr!.setEncoding('utf8');
  child.stderr!.on('data', (chunk: string) => {
    text = (text + chunk).slice(-8000);
  });
  return () => text.trim().split('\n').slice(-20).join('\n');
}

/** ffmpeg tells its progress every half second, even when there is none: it lives when something in it has changed. */
function progressReader(alive: () => void, onProgress: Run['onProgress']): (chunk: Buffer) => void {
  let rest = '';
  const last = new Map<string, string>();
  return (chunk) => {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [, name, value] = /^(frame|total_size|out_time_us)=(.+)/.exec(line) ?? [];
      if (!name || !value || last.get(name) === value) continue;
      last.set(name, value);
      alive();
    }
    const frames = lines.findLast((line) => line.startsWith('frame='));
    if (frames) onProgress?.(Number(frames.slice('frame='.length)));
  };
}

export function failureFrom(log: string): MediaFailure {
  if (/No space left on device|ENOSPC|Disk quota exceeded/i.test(log)) {
    return new MediaFailure('DISK_FULL', 'The disk is full. Free some space, then retry.', log);
  }
  if (
    /Invalid data found|moov atom not found|not on whitelist|could not find codec parameters|does not contain any stream|matches no streams/i.test(
      log,
    )
  ) {
    return new MediaFailure(
      'UNREADABLE_MEDIA',
      'The file is damaged, or not a picture, sound or video that can be read.',
      log,
    );
  }
  return new MediaFailure(
    'FFMPEG_FAILED',
    'ffmpeg could not finish its work on a sound or a picture. Retry; if it fails again, see the log.',
    log,
  );
}
