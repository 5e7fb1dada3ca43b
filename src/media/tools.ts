/** Finds the ffmpeg and the ffprobe that this server uses. */
import { execFile } from 'node:child_process';
import { access, chmod, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Confinement, findConfinement } from './confine.js';
import { MediaFailure } from './failure.js';

export type Tools = {
  ffmpeg: string;
  ffprobe: string;
  /** As the binary calls itself; part of the key of everything that it encodes. */
  version: string;
  origin: 'CONFIGURED' | 'PATH' | 'BUNDLED';
  /** How files of strangers are read. */
  confinement: Confinement;
  /** The program that speaks as a guide voice; null where there is none. */
  espeak: string | null;
  /** For the operator's log. */
  warning: string | null;
};

const OLDEST_ON_PATH = [4, 4] as const;

/** The configured binaries, else those on PATH, else the bundled ones, which run but are old. */
export async function findTools(
  configured: { ffmpegPath?: string | undefined; ffprobePath?: string | undefined } = {},
): Promise<Tools> {
  const found = await findFfmpeg(configured.ffmpegPath);
  const [ffprobe, confinement, espeak] = await Promise.all([
    findProbe(found.ffmpeg, configured.ffprobePath),
    findConfinement(found.ffmpeg),
    findEspeak(),
  ]);
  return { ...found, ffprobe, confinement, espeak };
}

async function findFfmpeg(
  configured: string | undefined,
): Promise<Omit<Tools, 'ffprobe' | 'confinement' | 'espeak'>> {
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

async function findEspeak(): Promise<string | null> {
  try {
    await promisify(execFile)('espeak-ng', ['--version'], { timeout: 10_000, windowsHide: true });
    return 'espeak-ng';
  } catch {
    return null;
  }
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
