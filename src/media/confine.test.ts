import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMedia } from '../../test/helpers/ffmpeg.js';
import { type Confinement, confine, findConfinement, type Openings } from './confine.js';
import { ffmpegForUntrusted, makeFile } from './ffmpeg.js';
import { probe } from './probe.js';
import { findTools, type Tools } from './tools.js';

let tools: Tools;
let folder: string;
let secret: string;
let given: string;

beforeAll(async () => {
  tools = await findTools();
  folder = await mkdtemp(path.join(tmpdir(), "it's confined: "));
  secret = path.join(folder, 'secret.txt');
  given = path.join(folder, 'given.txt');
  await writeFile(secret, 'secret');
  await writeFile(given, 'given');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const NOTHING: Openings = { reads: [], writes: [] };
const run = (confinement: Confinement, script: string, openings: Openings) => {
  const [command, ...args] = confine(confinement, '/bin/sh', ['-c', script], openings);
  return promisify(execFile)(command, args);
};

describe('limits', () => {
  it('end a program that takes too much memory', async () => {
    await expect(run('LIMITS', 'dd if=/dev/zero of=/dev/null bs=5G count=1', NOTHING)).rejects.toThrow();
  });

  it('end a program that writes without end', async () => {
    const endless = path.join(folder, 'endless');
    await writeFile(endless, '');
    const far = `dd if=/dev/zero of="${endless}" bs=1 count=1 seek=3000000000`;
    await expect(run('LIMITS', far, NOTHING)).rejects.toThrow();
  });

  it('are the least that there is on Linux', async () => {
    const expected = process.platform === 'linux' ? ['SANDBOX', 'LIMITS'] : ['NONE'];
    expect(expected).toContain(await findConfinement(tools.ffmpeg));
  });
});

describe('the sandbox', () => {
  const sandboxed = it.runIf(process.platform === 'linux');

  sandboxed('opens the input and the output, and nothing else', async (context) => {
    if (tools.confinement !== 'SANDBOX') return context.skip('bwrap is not installed, or not allowed here');
    const openings = { reads: [given], writes: [] };
    expect((await run('SANDBOX', `cat "${given}"`, openings)).stdout).toBe('given');
    await expect(run('SANDBOX', `cat "${secret}"`, openings)).rejects.toThrow('No such file');
    await expect(run('SANDBOX', `echo changed > "${given}"`, openings)).rejects.toThrow('Read-only');
    await run('SANDBOX', `echo written > "${given}"`, { reads: [], writes: [given] });
    expect(await readFile(given, 'utf8')).toBe('written\n');
    await expect(run('SANDBOX', 'cat /etc/passwd', NOTHING)).rejects.toThrow('No such file');
  });

  sandboxed('has no network', async (context) => {
    if (tools.confinement !== 'SANDBOX') return context.skip('bwrap is not installed, or not allowed here');
    const { stdout } = await run('SANDBOX', 'cat /proc/net/dev', NOTHING);
    expect(stdout.match(/^ *\w+:/gm)).toEqual(['    lo:']);
  });
});

it('a file of a stranger is read and made anew within the limits, without our environment', async () => {
  const song = path.join(folder, '-song of a stranger.wav');
  await makeMedia(tools, ['-f', 'lavfi', '-i', 'sine=r=48000:d=1'], song);
  expect(await probe(tools, song)).toMatchObject({ durationSeconds: 1 });
  const made = path.join(folder, 'made', "it's 100%d.m4a");
  await makeFile(ffmpegForUntrusted(tools, song).audioCodec('aac').format('mp4'), made);
  expect((await probe(tools, made)).audio).toMatchObject({ codec: 'aac' });
});

it('what reads a file of a stranger ends when it is told to, the sandbox and all in it', async () => {
  const song = path.join(folder, 'endless song.wav');
  await makeMedia(tools, ['-f', 'lavfi', '-i', 'sine=r=48000:d=1'], song);
  const stopping = new AbortController();
  const command = ffmpegForUntrusted(tools, song).inputOptions('-re', '-stream_loop', '-1').audioCodec('aac');
  const out = path.join(folder, 'never.m4a');
  const onProgress = () => stopping.abort();
  command.on('progress', onProgress);
  await expect(makeFile(command.format('mp4'), out, { signal: stopping.signal })).rejects.toThrow();
  await expect.poll(() => promisify(execFile)('pgrep', ['-f', 'never.m4a']).catch(() => null)).toBeNull();
});
