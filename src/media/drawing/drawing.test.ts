import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFacts } from '../../film/reading/read-facts.js';
import type { AnimaticRequest } from '../animatic/request.js';
import type { SketchRequest } from '../sketch/request.js';
import { findTools, type Tools } from '../tools.js';
import { createDrawing, type Drawing } from './drawing.js';

const style = {
  colorPalette: ['#1d3557', '#e63946'],
  visualStyle: 'cinematic',
  mood: 'calm',
  lighting: 'soft',
  cinematography: 'wide',
  keywords: [],
};
const facts = readFacts('a beach').facts;
const sketch: SketchRequest = { facts, style, size: { width: 64, height: 64 }, seed: 1 };

const clip: AnimaticRequest = {
  facts: { ...facts, movement: { value: 'pan left', by: 'USER' } },
  style,
  intensity: 'LOW',
  underWords: false,
  beats: [],
  frames: 12,
  size: { width: 160, height: 90 },
  seed: 1,
  keyframes: [],
};

let folder: string;
let tools: Tools;
/** With the real ffmpeg and one process, which takes a while to start. */
let drawing: Drawing;
beforeAll(async () => {
  tools = await findTools();
  drawing = createDrawing({ tools, processes: 1 });
});
afterAll(() => drawing.close());
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'drawing-'));
});
afterEach(async () => {
  for (const each of others.splice(0)) await each.close();
  await rm(folder, { recursive: true, force: true });
});

/** For one test only. */
const others: Drawing[] = [];
function another(tools: Tools): Drawing {
  const made = createDrawing({ tools, processes: 1 });
  others.push(made);
  return made;
}

const file = (name: string) => path.join(folder, name);

/** An ffmpeg that does what the test needs; `$REAL` is the real one. */
async function withFfmpeg(script: string): Promise<Tools> {
  const ffmpeg = file('ffmpeg');
  await writeFile(ffmpeg, `#!/bin/sh\nREAL='${tools.ffmpeg}'\nFOLDER='${folder}'\n${script}\n`);
  await chmod(ffmpeg, 0o755);
  return { ...tools, ffmpeg };
}

async function appears(name: string): Promise<string> {
  for (;;) {
    const text = await readFile(file(name), 'utf8').catch(() => '');
    if (text.endsWith('\n')) return text.trim();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('drawing in processes of its own', () => {
  it('draws pictures and a clip, more of them than there are processes', async () => {
    let frames = 0;
    await Promise.all([
      drawing.sketch(sketch, file('one.jpg')),
      drawing.sketch({ ...sketch, seed: 2 }, file('two.jpg')),
      drawing.animatic(clip, file('clip.mp4'), { onProgress: (count) => (frames = count) }),
    ]);
    expect((await readdir(folder)).sort()).toEqual(['clip.mp4', 'one.jpg', 'two.jpg']);
    expect(frames).toBe(clip.frames);
  });

  it('says what is wrong with a job, and goes on with the next', async () => {
    const missing = { ...clip, scenePicturePath: file('missing.png') };
    await expect(drawing.animatic(missing, file('clip.mp4'))).rejects.toThrow(
      /missing\.png|ENOENT|no such file/i,
    );
    await expect(
      drawing.sketch({ ...sketch, size: { width: 0, height: 64 } }, file('a.jpg')),
    ).rejects.toThrow(/width|size/);
    await drawing.sketch(sketch, file('b.jpg'));
    expect(await readdir(folder)).toEqual(['b.jpg']);
  });

  it.skipIf(process.platform === 'win32')(
    'stops with its ffmpeg when it is told to, and leaves nothing',
    async () => {
      const drawing = another(await withFfmpeg('echo $$ > "$FOLDER/pid"\nexec sleep 60'));
      const abort = new AbortController();
      const made = drawing.animatic(clip, file('clip.mp4'), { signal: abort.signal });
      const pid = Number(await appears('pid'));
      expect(runs(pid)).toBe(true);
      abort.abort(new Error('The job was cancelled.'));
      await expect(made).rejects.toThrow('The job was cancelled.');
      expect(runs(pid)).toBe(false);
      expect((await readdir(folder)).sort()).toEqual(['ffmpeg', 'pid']);
      await drawing.sketch(sketch, file('after.jpg'));
    },
  );

  it('does not start what was stopped while it waited', async () => {
    const abort = new AbortController();
    const first = drawing.sketch(sketch, file('first.jpg'));
    const second = drawing.sketch(sketch, file('second.jpg'), { signal: abort.signal });
    abort.abort(new Error('No longer needed.'));
    await expect(second).rejects.toThrow('No longer needed.');
    await first;
    expect(await readdir(folder)).toEqual(['first.jpg']);
  });

  it.skipIf(process.platform === 'win32')(
    'reports a process that dies, and draws the next job in a new one',
    async () => {
      const murderous = await withFfmpeg(
        'if [ -e "$FOLDER/dead" ]; then exec "$REAL" "$@"; fi\ntouch "$FOLDER/dead"\nkill -9 $PPID\nsleep 60',
      );
      const drawing = another(murderous);
      await expect(drawing.animatic(clip, file('clip.mp4'))).rejects.toMatchObject({
        failure: 'FFMPEG_KILLED',
        message: expect.stringMatching(/ended by the system.*memory/),
      });
      await drawing.animatic(clip, file('clip.mp4'));
      expect((await readdir(folder)).sort()).toEqual(['clip.mp4', 'dead', 'ffmpeg']);
    },
  );

  it('refuses work after it has been closed', async () => {
    const drawing = another(tools);
    await drawing.close();
    await expect(drawing.sketch(sketch, file('late.jpg'))).rejects.toThrow('closed');
  });
});
