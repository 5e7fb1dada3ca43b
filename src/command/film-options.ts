/** What the command line asks for, and what is wrong with it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Misuse, readOptions } from './options.js';

const KINDS = ['MUSIC_VIDEO', 'AD', 'FILM'] as const;

export type Wishes = {
  prompt: string;
  kind: (typeof KINDS)[number];
  /** A file; null for a song of our own. */
  audio: string | null;
  /** Null: the length of the song, or what the kind usually has. */
  seconds: number | null;
  /** Shots as createJob takes them. */
  shots: unknown[] | null;
  out: string;
};

const USAGE = `Usage: reelgraph film [options]

  --prompt TEXT    what the film shows
  --audio FILE     a song: MP3, WAV, FLAC, M4A or OGG; without it a short one is made
  --kind KIND      MUSIC_VIDEO (unless told), AD, or FILM, which is made from a scenario
  --shots FILE     a list of shots as JSON, such as reelgraph scenario -o writes; makes a FILM of them
  --seconds N      how long the film is: 30 unless told, or the length of your song
  --out FILE       where the MP4 goes; film.mp4 unless told`;

const misuse = (message: string) => new Misuse(message, USAGE);

const TEXT = { type: 'string' } as const;
const OPTIONS = { prompt: TEXT, audio: TEXT, kind: TEXT, shots: TEXT, seconds: TEXT, out: TEXT };

/** Null when only help was asked for. */
export function readWishes(args: string[], folder: string): Wishes | null {
  const given = readOptions(args, OPTIONS, USAGE);
  if (!given) return null;
  const script = given.shots === undefined ? null : readScript(path.resolve(folder, given.shots));
  const prompt =
    given.prompt?.trim() ??
    script?.description ??
    'A lighthouse keeper brews coffee at dawn while a storm clears over the sea';
  if (prompt === '') throw misuse('--prompt is empty. Say what the film shows.');

  const kind = KINDS.find(
    (each) => each === (given.kind ?? (script ? 'FILM' : 'MUSIC_VIDEO')).toUpperCase().replaceAll('-', '_'),
  );
  if (!kind) throw misuse(`--kind ${given.kind} is none of ${KINDS.join(', ')}.`);

  const seconds = given.seconds === undefined ? null : Number(given.seconds);
  if (seconds !== null && !(seconds > 0)) throw misuse(`--seconds ${given.seconds} is not a length.`);

  const audio = given.audio === undefined ? null : path.resolve(folder, given.audio);
  if (audio && !statSync(audio, { throwIfNoEntry: false })?.isFile())
    throw misuse(`--audio: there is no file ${audio}.`);

  const out = path.resolve(folder, given.out ?? 'film.mp4');
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory())
    throw misuse(`--out: ${out} is a folder; name a file.`);
  if (!existsSync(path.dirname(out))) throw misuse(`--out: there is no folder ${path.dirname(out)}.`);
  return { prompt, kind, audio, seconds, shots: script?.shots ?? null, out };
}

/** A scenario with its description, or the list of shots alone. */
function readScript(file: string): { shots: unknown[]; description?: string } {
  try {
    const content = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    const script = Array.isArray(content) ? { shots: content } : (content as { shots?: unknown[] });
    if (Array.isArray(script?.shots)) return script as { shots: unknown[] };
  } catch (error) {
    throw misuse(`--shots: ${file} can't be read as JSON (${(error as Error).message}).`);
  }
  throw misuse(`--shots: ${file} holds no list of shots.`);
}
