/** What the command line asks for, and what is wrong with it. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const KINDS = ['MUSIC_VIDEO', 'AD', 'FILM'] as const;

export type Wishes = {
  prompt: string;
  kind: (typeof KINDS)[number];
  /** A file; null for a song of our own. */
  audio: string | null;
  /** Null: the length of the song, or what the kind usually has. */
  seconds: number | null;
  out: string;
};

export const USAGE = `Usage: npm run demo -- [options]

  --prompt TEXT    what the film shows
  --audio FILE     a song: MP3, WAV, FLAC, M4A or OGG; without it the demo makes a short one of its own
  --kind KIND      MUSIC_VIDEO (unless told), AD, or FILM, which is made from a scenario
  --seconds N      how long the film is: 30 unless told, or the length of your song
  --out FILE       where the MP4 goes; reelgraph-demo.mp4 unless told`;

export class WrongWish extends Error {
  override readonly name = 'WrongWish';
}

export function readWishes(args: string[], folder: string): Wishes {
  const given = parse(args);
  const prompt =
    given.prompt?.trim() ?? 'A lighthouse keeper brews coffee at dawn while a storm clears over the sea';
  if (prompt === '') throw new WrongWish('--prompt is empty. Say what the film shows.');

  const kind = KINDS.find(
    (each) => each === (given.kind ?? 'MUSIC_VIDEO').toUpperCase().replaceAll('-', '_'),
  );
  if (!kind) throw new WrongWish(`--kind ${given.kind} is none of ${KINDS.join(', ')}.`);

  const seconds = given.seconds === undefined ? null : Number(given.seconds);
  if (seconds !== null && !(seconds > 0)) throw new WrongWish(`--seconds ${given.seconds} is not a length.`);

  const audio = given.audio === undefined ? null : path.resolve(folder, given.audio);
  if (audio && !statSync(audio, { throwIfNoEntry: false })?.isFile())
    throw new WrongWish(`--audio: there is no file ${audio}.`);

  const out = path.resolve(folder, given.out ?? 'reelgraph-demo.mp4');
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongWish(`--out: ${out} is a folder; name a file.`);
  if (!existsSync(path.dirname(out))) throw new WrongWish(`--out: there is no folder ${path.dirname(out)}.`);
  return { prompt, kind, audio, seconds, out };
}

function parse(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args, options: { prompt: text, audio: text, kind: text, seconds: text, out: text } })
      .values;
  } catch (error) {
    throw new WrongWish((error as Error).message.split('. To specify')[0]!);
  }
}
