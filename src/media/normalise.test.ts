import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMedia } from '../../test/helpers/ffmpeg.js';
import { fileArgument } from './ffmpeg.js';
import { normaliseClip } from './normalise.js';
import { probe } from './probe.js';
import { findTools, type Tools } from './tools.js';

const size = { width: 160, height: 90 };
const frames = 60;

let tools: Tools;
let folder: string;
beforeAll(async () => {
  tools = await findTools();
  folder = await mkdtemp(path.join(tmpdir(), 'normalise-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const picture = (shape: string, rate: number, seconds: number) => [
  ...['-f', 'lavfi', '-i', `testsrc2=s=${shape}:r=${rate}:d=${seconds}`],
];
const H264 = ['-c:v', 'libx264', '-preset', 'ultrafast'];

async function normalised(
  name: string,
  args: string[],
  options: { focus?: { x: number; y: number }; filmed?: { from: number; to: number } } = {},
) {
  const [made, out] = [path.join(folder, name), path.join(folder, `${name}.clip.mp4`)];
  await makeMedia(tools, args, made);
  const shape = { size, frames, keyframes: [15, 45], ...options };
  return { out, result: await normaliseClip(tools, made, shape, out) };
}

const packets = async (file: string) => {
  const args = ['-v', 'error', '-show_entries', 'packet=pts,flags', '-of', 'csv=p=0', fileArgument(file)];
  const { stdout } = await promisify(execFile)(tools.ffprobe, args);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split(','))
    .map(([pts, flags]) => ({ frame: Number(pts) / 512, key: flags!.startsWith('K') }))
    .sort((a, b) => a.frame - b.frame);
};

/** One frame as a small picture, as whoever shows it sees it. */
const decoded = async (file: string, frame: number, width: number, height: number, format: string) => {
  const size = `scale=${width}:${height}:flags=area+accurate_rnd+full_chroma_int:in_color_matrix=bt709`;
  const filters = `select=eq(n\\,${frame}),${size},format=${format}`;
  const output = ['-frames:v', '1', '-f', 'rawvideo', '-'];
  const args = ['-v', 'error', '-i', fileArgument(file), '-vf', filters, ...output];
  return (await promisify(execFile)(tools.ffmpeg, args, { encoding: 'buffer' })).stdout;
};

const grey = async (file: string, frame: number, width: number, height: number) => [
  ...(await decoded(file, frame, width, height, 'gray')),
];
const pixels = (file: string, frame: number, width: number, height: number) =>
  decoded(file, frame, width, height, 'rgb24');

const distance = (one: number[], other: number[]) =>
  Math.max(...one.map((value, index) => Math.abs(value - other[index]!)));

describe('what a video model returns becomes a clip of the film', () => {
  it.each([
    ['cinema-rate.mp4', [...picture('256x256', 24, 3), ...H264, '-pix_fmt', 'yuv444p']],
    ['low-rate.mp4', [...picture('834x480', 16, 3), ...H264]],
    [
      'with-silence.mp4',
      [...picture('160x90', 30, 2.5), '-f', 'lavfi', '-i', 'anullsrc', '-shortest', ...H264],
    ],
    ['upright.webm', [...picture('90x160', 25, 3), '-c:v', 'libvpx', '-deadline', 'realtime']],
    ['full-range.mp4', [...picture('160x90', 30, 3), ...H264, '-pix_fmt', 'yuvj420p']],
    ['wide-pixels.mp4', [...picture('160x90', 30, 3), '-vf', 'setsar=2/1', ...H264]],
    ['late-start.mkv', [...picture('160x90', 30, 3), '-vf', 'setpts=PTS+5/TB', ...H264]],
    [
      'uneven.mkv',
      [...picture('160x90', 30, 4), '-vf', "select='lt(n,30)+not(mod(n,4))'", '-vsync', 'vfr', ...H264],
    ],
    ['no-rate.gif', [...picture('90x90', 10, 3)]],
    ['still.gif', [...picture('90x90', 10, 0.1)]],
  ])('%s', async (name, args) => {
    const { out } = await normalised(name, args);
    const found = await probe(tools, out);
    expect(found.streams).toBe(1);
    expect(found.video).toMatchObject({ ...size, fps: 30, frames, codec: 'h264', pixelFormat: 'yuv420p' });
    const all = await packets(out);
    expect(all.map(({ frame }) => frame)).toEqual([...Array(frames).keys()]);
    expect(all.filter(({ key }) => key).map(({ frame }) => frame)).toEqual([0, 15, 45]);
  });

  it.each([
    ['in the old matrix', 'scale=out_color_matrix=bt601', 'yuv420p', ['-colorspace', 'smpte170m']],
    ['in the new one', 'scale=out_color_matrix=bt709', 'yuv420p', ['-colorspace', 'bt709']],
    ['of full range', 'scale=out_color_matrix=bt601:out_range=pc', 'yuvj420p', ['-color_range', 'pc']],
    [
      'of ten bits',
      'scale=out_color_matrix=bt709',
      'yuv420p10le',
      ['-c:v', 'libx265', '-colorspace', 'bt709'],
    ],
    ['of no matrix at all', 'null', 'gbrp', ['-c:v', 'libx264rgb']],
  ])('%s: its colours stay what they are', async (name, conversion, format, output) => {
    const flags = conversion.startsWith('scale') ? ':flags=accurate_rnd+full_chroma_int' : '';
    const filters = `format=rgb24,drawbox=x=iw/2:w=iw:h=ih:c=0xc82828:t=fill,${conversion}${flags},format=${format}`;
    const { out } = await normalised(`${name}.mp4`, [
      ...['-f', 'lavfi', '-i', 'color=0x808080:s=160x90:r=30:d=2.2', '-vf', filters],
      ...['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '4', ...output],
    ]);
    const seen = await pixels(out, 20, 8, 3);
    const [left, right] = [9, 14].map((at) => [...seen.subarray(at * 3, at * 3 + 3)]);
    expect(distance(left!, [128, 128, 128])).toBeLessThanOrEqual(2);
    expect(distance(right!, [200, 40, 40])).toBeLessThanOrEqual(2);
  });

  it('a little too short: time is stretched by no more than is needed', async () => {
    const { result } = await normalised('short.mp4', [...picture('160x90', 30, 1.95), ...H264]);
    expect(result.stretch).toBeCloseTo(60 / 59, 2);
    expect(result.heldFrames).toBeLessThanOrEqual(1);
  });

  it('much too short: stretched by a twentieth, then its last frame is held', async () => {
    const { out, result } = await normalised('much-too-short.mp4', [...picture('160x90', 30, 1), ...H264]);
    expect(result.stretch).toBe(1.05);
    expect(result.heldFrames).toBeGreaterThan(25);
    const [last, held] = [
      await grey(out, frames - result.heldFrames, 16, 9),
      await grey(out, frames - 1, 16, 9),
    ];
    expect(Math.max(...last.map((light, index) => Math.abs(light - held[index]!)))).toBeLessThan(6);
  });

  it('footage without handles: the shot is where it always is, and its first and last picture stand for them', async () => {
    const { out, result } = await normalised('no-handles.mp4', [...picture('160x90', 30, 1), ...H264], {
      filmed: { from: 15, to: 45 },
    });
    expect(result).toEqual({ stretch: 1, heldFrames: 0 });
    expect((await packets(out)).map(({ frame }) => frame)).toEqual([...Array(frames).keys()]);
    const [ahead, first, middle, last, behind] = await Promise.all(
      [0, 15, 30, 44, 59].map((frame) => grey(out, frame, 16, 9)),
    );
    expect(distance(ahead!, first!)).toBeLessThan(6);
    expect(distance(behind!, last!)).toBeLessThan(6);
    expect(distance(first!, middle!)).toBeGreaterThan(20);
    expect(distance(middle!, last!)).toBeGreaterThan(20);
  });

  it('of another shape: the focus stays in, whatever else is cut off', async () => {
    const whiteTop = 'color=black:s=90x160:r=30:d=3,drawbox=h=40:w=90:c=white:t=fill';
    const args = ['-f', 'lavfi', '-i', whiteTop, ...H264];
    const top = await normalised('top.mp4', args, { focus: { x: 0.5, y: 0 } });
    const bottom = await normalised('bottom.mp4', args, { focus: { x: 0.5, y: 1 } });
    expect((await grey(top.out, 10, 1, 1))[0]).toBeGreaterThan(150);
    expect((await grey(bottom.out, 10, 1, 1))[0]).toBeLessThan(20);
  });

  it('not at all, when there is no picture in it', async () => {
    const sound = ['-f', 'lavfi', '-i', 'sine=d=1'];
    await expect(normalised('sound.mp4', sound)).rejects.toMatchObject({ failure: 'UNREADABLE_MEDIA' });
  });
});
