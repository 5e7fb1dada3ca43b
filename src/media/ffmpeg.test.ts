import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMedia } from '../../test/helpers/ffmpeg.js';
import { encodingArguments } from './encoding.js';
import { failureFrom, MediaFailure } from './failure.js';
import { ffmpeg, fileArgument, makeFile, rawInput } from './ffmpeg.js';
import { findTools, isOlder, type Tools } from './tools.js';

let tools: Tools;
let folder: string;

beforeAll(async () => {
  tools = await findTools();
  folder = await mkdtemp(path.join(tmpdir(), "it's 100%d: ffmpeg-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const endlessPicture = ['-f', 'lavfi', '-i', 'testsrc=s=320x180:r=30'];

describe('finding ffmpeg', () => {
  it('says which variable is wrong when the configured one does not run', async () => {
    await expect(findTools({ ffmpegPath: '/no/such/ffmpeg' })).rejects.toMatchObject({
      failure: 'FFMPEG_MISSING',
      message: expect.stringContaining('FFMPEG_PATH'),
    });
    const ffprobePath = '/no/such/ffprobe';
    await expect(findTools({ ffmpegPath: tools.ffmpeg, ffprobePath })).rejects.toThrow('FFPROBE_PATH');
  });

  it('warns the operator when it has to use the bundled one', async () => {
    const PATH = process.env.PATH;
    process.env.PATH = folder;
    try {
      const found = await findTools();
      expect(found.origin).toBe('BUNDLED');
      expect(found.warning).toContain('FFMPEG_PATH');
    } finally {
      process.env.PATH = PATH;
    }
  });

  it('knows which versions are too old', () => {
    expect(['4.1', '4.3.6-0+deb11u1', 'n3.4.8'].map((each) => isOlder(each, [4, 4]))).toEqual([
      true,
      true,
      true,
    ]);
    expect(
      ['4.4', '5.1.9-0+deb12u1', 'n7.1', 'N-109468-gd39b34123d'].some((each) => isOlder(each, [4, 4])),
    ).toBe(false);
  });
});

const rawPictures = (frames: Iterable<Uint8Array>) =>
  ffmpeg(tools)
    .input(rawInput(frames))
    .inputFormat('rawvideo')
    .inputFps(30)
    .inputOptions('-pix_fmt', 'rgb24', '-s', '64x64')
    .outputOptions(...encodingArguments({ width: 64, height: 64 }));

describe('running ffmpeg', () => {
  it('makes a file under any name, and counts its frames', async () => {
    const progress: number[] = [];
    const out = path.join(folder, "-a 'quoted' name:%03d.mp4");
    const args = [...endlessPicture, '-frames:v', '30', ...encodingArguments({ width: 320, height: 180 })];
    await makeMedia(tools, args, out, { onProgress: (frames) => progress.push(frames) });
    expect(await readdir(folder)).toEqual([path.basename(out)]);
    expect(progress.at(-1)).toBe(30);
    await rm(out);
  });

  it('takes raw pictures as fast as it can use them', async () => {
    const out = path.join(folder, 'raw.mp4');
    function* frames() {
      for (let frame = 0; frame < 20; frame++) yield Buffer.alloc(64 * 64 * 3, frame * 10);
    }
    let written = 0;
    const onProgress = (count: number) => {
      written = count;
    };
    await makeFile(rawPictures(frames()), out, { onProgress });
    expect(written).toBe(20);
    await rm(out);
  });

  it('fails with the source of its pictures', async () => {
    function* frames(): Generator<Uint8Array> {
      yield Buffer.alloc(64 * 64 * 3);
      throw new Error('the painter broke down');
    }
    const making = makeFile(rawPictures(frames()), path.join(folder, 'x.mp4'));
    await expect(making).rejects.toThrow('the painter broke down');
    expect(await readdir(folder)).toEqual([]);
  });

  it('stops at once when told to, and leaves nothing behind', async () => {
    const stopping = new AbortController();
    const args = [...endlessPicture, ...encodingArguments({ width: 320, height: 180 })];
    const running = makeMedia(tools, args, path.join(folder, 'endless.mp4'), {
      signal: stopping.signal,
      onProgress: () => stopping.abort(),
    });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not start when it was stopped before', async () => {
    const signal = AbortSignal.abort();
    const running = makeMedia(tools, endlessPicture, path.join(folder, 'never.mp4'), { signal });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('keeps what ffmpeg said for the log, and something readable for the user', async () => {
    const missing = fileArgument(path.join(folder, 'missing.mp4'));
    const failure = await makeMedia(tools, ['-i', missing], path.join(folder, 'x.mp4')).catch(
      (error) => error,
    );
    expect(failure).toBeInstanceOf(MediaFailure);
    expect(failure.log).toContain('No such file');
    expect(failure.message).not.toContain('missing.mp4');
  });

  it('tells an ffmpeg that the system ended from one that failed', async () => {
    const command = ffmpeg(tools).input('testsrc=s=320x180:r=30').inputFormat('lavfi');
    const out = path.join(folder, 'killed.mp4');
    const running = makeFile(command, out, { onProgress: () => void command.kill('SIGKILL') });
    await expect(running).rejects.toMatchObject({ failure: 'FFMPEG_KILLED' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('names a missing program', async () => {
    const gone = { ...tools, ffmpeg: '/no/such/ffmpeg' };
    const running = makeMedia(gone, endlessPicture, path.join(folder, 'x.mp4'));
    await expect(running).rejects.toMatchObject({ failure: 'FFMPEG_MISSING' });
  });

  it('names a full disk', () => {
    const log = 'av_interleaved_write_frame(): No space left on device\nError writing trailer';
    expect(failureFrom(log)).toMatchObject({ failure: 'DISK_FULL' });
  });
});
