import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMedia } from '../../test/helpers/ffmpeg.js';
import { clipThumbnail, makePoster, pictureThumbnail, thumbnailSize } from './thumbnail.js';
import { findTools, type Tools } from './tools.js';

let tools: Tools;
let folder: string;
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  tools = await findTools();
  folder = await mkdtemp(path.join(tmpdir(), 'thumbnail-'));
  const redThenBlue = 'color=red:s=90x160:r=30:d=1[a];color=blue:s=90x160:r=30:d=1[b];[a][b]concat';
  await makeMedia(tools, ['-f', 'lavfi', '-i', redThenBlue, '-pix_fmt', 'yuv420p'], at('clip.mp4'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function look(file: string) {
  const { format, width, height } = await sharp(file).metadata();
  const { dominant } = await sharp(file).stats();
  return { format, width, height, dominant };
}

describe('a thumbnail', () => {
  it("is the clip's first frame, filling 320 by 180", async () => {
    expect(await clipThumbnail(tools, at('clip.mp4'), at('first.jpg'))).toEqual({ placeholder: false });
    const seen = await look(at('first.jpg'));
    expect(seen).toMatchObject({ format: 'jpeg', width: 320, height: 180 });
    expect(seen.dominant.r).toBeGreaterThan(200);
  });

  it('has the shape of its clip, also where the clip cannot be read', async () => {
    const size = thumbnailSize({ width: 480, height: 854 });
    for (const clip of ['clip.mp4', 'missing.mp4']) {
      await clipThumbnail(tools, at(clip), at('tall.jpg'), { size });
      expect(await look(at('tall.jpg'))).toMatchObject({ width: 180, height: 320 });
    }
  });

  it('is a placeholder when the clip cannot be read', async () => {
    await writeFile(at('broken.mp4'), 'no clip');
    for (const clip of ['broken.mp4', 'missing.mp4']) {
      expect(await clipThumbnail(tools, at(clip), at('holder.jpg'))).toEqual({ placeholder: true });
      expect(await look(at('holder.jpg'))).toMatchObject({ format: 'jpeg', width: 320, height: 180 });
    }
  });

  it('is not made any more when the work is stopped', async () => {
    const signal = AbortSignal.abort();
    await expect(clipThumbnail(tools, at('clip.mp4'), at('no.jpg'), { signal })).rejects.toThrow();
  });

  it('of a picture lies on black where the picture is transparent', async () => {
    await sharp({ create: { width: 50, height: 80, channels: 4, background: '#00000000' } })
      .png()
      .toFile(at('clear.png'));
    expect(await pictureThumbnail(at('clear.png'), at('clear.jpg'))).toEqual({ placeholder: false });
    expect((await look(at('clear.jpg'))).dominant).toMatchObject({ r: 8, g: 8, b: 8 });
  });
});

it('a poster is one frame of the film in its full size', async () => {
  await makePoster(tools, at('clip.mp4'), 45, at('poster.jpg'));
  const seen = await look(at('poster.jpg'));
  expect(seen).toMatchObject({ format: 'jpeg', width: 90, height: 160 });
  expect(seen.dominant.b).toBeGreaterThan(200);
});
