/** Small real pictures and clips for the double to hand out, made once and kept in the system's temporary folder. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ffmpeg from '@ffmpeg-installer/ffmpeg';
import sharp from 'sharp';

export type ClipShape = { fps: number; width: number; height: number; seconds: number; sound: boolean };

const folder = join(tmpdir(), 'reelgraph-doubles');
const made = new Map<string, Promise<Buffer>>();

/** Each seed has its own colours, so that one picture can be told from another. */
export const picture = (width: number, height: number, seed: number): Promise<Buffer> =>
  once(`${width}x${height}-${seed}.png`, () => {
    const hue = (seed * 47) % 360;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${hue},60%,20%)"/><stop offset="1" stop-color="hsl(${(hue + 60) % 360},70%,70%)"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#sky)"/><circle cx="70%" cy="35%" r="12%" fill="hsl(${(hue + 180) % 360},80%,75%)"/></svg>`;
    return sharp(Buffer.from(svg)).png().toBuffer();
  });

export const clip = ({ fps, width, height, seconds, sound }: ClipShape): Promise<Buffer> => {
  const name = `${width}x${height}-${fps}fps-${seconds}s${sound ? '-sound' : ''}.mp4`;
  return once(name, async () => {
    await mkdir(folder, { recursive: true });
    const path = join(folder, name);
    const kept = await readFile(path).catch(() => null);
    if (kept) return kept;
    const draft = join(folder, `${process.pid}-${name}`);
    const tone = sound ? ['-f', 'lavfi', '-i', 'sine=frequency=220', '-c:a', 'aac', '-shortest'] : [];
    const source = `testsrc2=size=${width}x${height}:rate=${fps}:duration=${seconds}`;
    const args = ['-v', 'error', '-y', '-f', 'lavfi', '-i', source, ...tone, '-t', String(seconds)];
    const encoding = [
      '-c:v',
      'libx264',
      '-preset',
      'ultrafast',
      '-pix_fmt',
      'yuv420p',
      '-movflags',
      '+faststart',
    ];
    await promisify(execFile)(ffmpeg.path, [...args, ...encoding, draft]);
    const bytes = await readFile(draft);
    await rename(draft, path).catch(() => rm(draft, { force: true }));
    return bytes;
  });
};

function once(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const known = made.get(name);
  if (known) return known;
  const making = make();
  made.set(name, making);
  making.catch(() => made.delete(name));
  return making;
}
