import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeMedia } from '../../test/helpers/ffmpeg.js';
import { findFocus } from './focal-point.js';
import { findTools } from './tools.js';

it('finds what stands out, so that an upright film of a wide clip shows it', async () => {
  const tools = await findTools();
  const folder = await mkdtemp(path.join(tmpdir(), 'focus-'));
  try {
    for (const [x, side] of [
      [30, 'left'],
      [250, 'right'],
    ] as const) {
      const clip = path.join(folder, `${side}.mp4`);
      const person = `drawbox=x=${x}:y=50:w=44:h=90:c=0xe0a080:t=fill,drawbox=x=${x + 8}:y=60:w=10:h=10:c=black:t=fill`;
      const picture = `color=0x304050:s=320x180:r=30:d=1,${person}`;
      await makeMedia(tools, ['-f', 'lavfi', '-i', picture, '-pix_fmt', 'yuv420p'], clip);
      const { x: found } = await findFocus(tools, clip, 30, { width: 90, height: 160 });
      const kept = (180 * 9) / 16;
      const left = Math.min(320 - kept, Math.max(0, found * 320 - kept / 2));
      expect(left).toBeLessThanOrEqual(x);
      expect(left + kept).toBeGreaterThanOrEqual(x + 44);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
