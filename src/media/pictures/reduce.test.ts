import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPicture, reducePicture } from './reduce.js';

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const gradient = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });

/** A PNG whose header says what is wanted, with hardly any picture behind it. */
async function aBomb(side: number, { depth = 16, interlaced = true } = {}): Promise<string> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([depth, 6, 0, 0, interlaced ? 1 : 0], 8);
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const file = at(`bomb-${side}.png`);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const rows = chunk('IDAT', deflateSync(Buffer.alloc(100_000)));
  await writeFile(
    file,
    Buffer.concat([signature, chunk('IHDR', header), rows, chunk('IEND', Buffer.alloc(0))]),
  );
  return file;
}

test('what is decoded whole is refused by its header when that would take too much memory', async () => {
  await expect(checkPicture(await aBomb(8900))).rejects.toMatchObject({
    failure: 'UNREADABLE_MEDIA',
    message: expect.stringMatching(/would take 604 MB.*without interlacing/),
  });
});

test('a picture of too many pixels is refused by its header', async () => {
  const huge = await aBomb(60_000, { depth: 8, interlaced: false });
  await expect(checkPicture(huge)).rejects.toThrow('60000 × 60000 pixels');
});

test('an animation of too many frames is refused', async () => {
  const frames = Buffer.alloc(4 * 4 * 3 * 101);
  for (let at = 0; at < frames.length; at++) frames[at] = Math.floor(at / 48) % 2 ? 250 : 5;
  await sharp(frames, { raw: { width: 4, height: 404, channels: 3, pageHeight: 4 } as never })
    .webp({ lossless: true })
    .toFile(at('animation.webp'));
  await expect(checkPicture(at('animation.webp'))).rejects.toThrow('101 frames');
});

test.each(['png', 'jpeg', 'webp'] as const)('an ordinary %s passes with its size', async (format) => {
  await gradient(300, 200)
    .toFormat(format)
    .toFile(at(`ordinary.${format}`));
  expect(await checkPicture(at(`ordinary.${format}`))).toEqual({ width: 300, height: 200 });
});

test.each([
  ['that ends in the middle', async () => (await gradient(800, 600).jpeg().toBuffer()).subarray(0, 2000)],
  ['of a kind that nobody sends', () => gradient(8, 8).tiff().toBuffer()],
  ['that is a drawing of other files', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['of nothing', async () => Buffer.alloc(0)],
])('a picture %s is refused, and the next one is read', async (_what, bytes) => {
  await writeFile(at('bad'), await bytes());
  await gradient(30, 20).png().toFile(at('good.png'));
  const [bad, good] = await Promise.allSettled([checkPicture(at('bad')), checkPicture(at('good.png'))]);
  expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
});

test('a small copy fills its size, upright', async () => {
  await gradient(400, 300)
    .withExif({ IFD0: { Orientation: '6' } })
    .jpeg()
    .toFile(at('lying.jpg'));
  const shape = { format: 'jpeg', fit: 'cover', width: 32, height: 18 } as const;
  await reducePicture({ path: at('lying.jpg'), outPath: at('small.jpg'), ...shape });
  const { width, height, orientation } = await sharp(await readFile(at('small.jpg'))).metadata();
  expect({ width, height, orientation }).toEqual({ width: 32, height: 18, orientation: undefined });
});
