/** What a film sounds like: music that is made for it, and its level, told over the API and measured on the file. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTools, type Tools } from '../../src/media/tools.js';
import { type OpenAiDouble, startOpenAiDouble } from '../doubles/openai-double.js';
import { type Client, clientOf, type Data } from '../helpers/client.js';
import { createJob, jobOf, restOf, SMALL_AD } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';

let server: TestServer;
let client: Client;
let tools: Tools;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-sound-'));
  [server, tools] = await Promise.all([startServer(), findTools()]);
  client = clientOf(server);
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const FILM = `soundtrack { asset { url contentType durationSeconds } bpm mood genre model cost }
  audioAnalysis { bpm beatConfidence durationSeconds beats structure { type start end } }
  timeline { durationSeconds entries { start } }
  video { id durationSeconds audioDurationSeconds loudnessLufs truePeakDb beatSync { hitRate } asset { url } }
  cost { total entries { model stage cost } }`;

async function fetched(url: string): Promise<string> {
  const file = path.join(folder, `${Math.random().toString(36).slice(2)}.media`);
  await writeFile(file, Buffer.from(await (await fetch(url)).arrayBuffer()));
  return file;
}

/** As ffmpeg measures it, between two moments. */
async function loudness(file: string, from = 0, to = 600): Promise<{ lufs: number; peak: number }> {
  const filter = `atrim=${from}:${to},ebur128=peak=true`;
  const args = ['-hide_banner', '-i', file, '-map', '0:a:0', '-af', filter, '-f', 'null', '-'];
  const { stderr } = await promisify(execFile)(tools.ffmpeg, args, { maxBuffer: 1 << 26 });
  const summary = stderr.slice(stderr.lastIndexOf('Summary'));
  return {
    lufs: Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]),
    peak: Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1]),
  };
}

describe('an ad without a song', () => {
  let film: Data;
  let file: string;
  beforeAll(async () => {
    const id = await createJob(client, { ...SMALL_AD, soundtrackOff: false });
    await restOf(client, id);
    film = await jobOf(client, id, FILM);
    file = await fetched(film.video.asset.url);
  });

  test('gets music as long as the film, told with its tempo and in the books at no cost', () => {
    expect(film.soundtrack).toMatchObject({
      asset: { contentType: 'audio/wav', durationSeconds: 15 },
      model: 'composer',
      cost: '0',
    });
    expect(film.audioAnalysis).toMatchObject({ bpm: film.soundtrack.bpm, beatConfidence: 1 });
    expect(film.cost).toMatchObject({ total: '0' });
    expect(film.cost.entries.map((entry: Data) => entry.model)).toContain('composer');
  });

  test('is cut on the beats of its music', () => {
    expect(film.video.beatSync.hitRate).toBeGreaterThanOrEqual(0.98);
  });

  test('is as loud as it should be, from the beginning to the end', async () => {
    const { lufs, peak } = await loudness(file);
    expect(Math.abs(lufs + 14)).toBeLessThan(1);
    expect(peak).toBeLessThan(-1);
    expect(film.video.loudnessLufs).toBeCloseTo(lufs, 0);
    expect(film.video.truePeakDb).toBeCloseTo(peak, 0);
    expect(Math.abs(film.video.audioDurationSeconds - film.video.durationSeconds)).toBeLessThan(0.05);
    for (let second = 0; second < 14; second += 2)
      expect((await loudness(file, second, second + 2)).lufs).toBeGreaterThan(-45);
  });
});

const VOICE = `voiceOver { voice model cost lines { text start end clipIndex speaker asset { url durationSeconds contentType } } }
  events(first: 500) { __typename ... on MessageEvent { kind text } }`;

const DIALOGUE = {
  kind: 'FILM',
  prompt: 'Two people wait at a harbour',
  resolution: 'P480',
  captions: true,
  voiceOver: {},
  shots: [
    {
      enhancedPrompt: 'A woman looks over an empty harbour at dawn',
      durationSeconds: 4,
      dialogue: 'MARA: The harbour is empty.',
      characters: ['Mara'],
    },
    {
      enhancedPrompt: 'A man beside her shakes his head',
      durationSeconds: 4,
      dialogue: 'TOM: Then we wait.',
      characters: ['Tom'],
    },
  ],
};

const { espeak } = await findTools();
if (!espeak) console.warn('Left out: what needs a voice. Install espeak-ng to run it.');

describe.skipIf(!espeak)('a film whose people speak, with the guide voice', () => {
  let id: string;
  let film: Data;
  beforeAll(async () => {
    id = await createJob(client, { ...DIALOGUE, models: { speech: 'guide' } });
    await restOf(client, id);
    film = await jobOf(client, id, `${FILM} ${VOICE} timeline { overlays { kind text start } }`);
  });

  test('has every line in its shot, each person with a voice, captioned when it is said', () => {
    const { model, lines } = film.voiceOver;
    expect(model).toBe('guide');
    expect(lines.map(({ text, clipIndex, speaker }: Data) => [text, clipIndex, speaker])).toEqual([
      ['The harbour is empty.', 0, 'MARA'],
      ['Then we wait.', 1, 'TOM'],
    ]);
    expect(lines[1].start).toBeGreaterThan(4);
    expect(lines[1].end).toBeLessThan(8);
    const captions = film.timeline.overlays.filter((overlay: Data) => overlay.kind === 'SUBTITLE');
    expect(captions.map(({ text, start }: Data) => [text, start])).toEqual(
      lines.map(({ text, start }: Data) => [text, start]),
    );
  });

  test('sounds as loud as any other, and its music steps back for the voice', async () => {
    expect(Math.abs(film.video.loudnessLufs + 14)).toBeLessThan(1);
    expect(film.video.truePeakDb).toBeLessThan(-1);
    expect(film.soundtrack.model).toBe('composer');
  });

  test('has its words in subtitles, and its music in the export', async () => {
    const exported = async (format: string) => {
      const document = `mutation ($input: ExportTimelineInput!) { exportTimeline(input: $input) { ... on AssetPayload { asset { url } } ... on Error { message } } }`;
      const data = await client.query(document, { input: { jobId: id, format } });
      return (await fetch(data.exportTimeline.asset.url)).text();
    };
    expect(await exported('SRT')).toContain('Then we wait.');
    const otio = JSON.parse(await exported('OTIO'));
    const tracks = otio.tracks.children.map((track: Data) => [track.kind, track.children.length > 0]);
    expect(tracks).toEqual([
      ['Video', true],
      ['Audio', true],
      ['Audio', true],
    ]);
    expect(await exported('FCPXML')).toContain('audioRole="dialogue"');
  });
});

describe('a voice-over by a service that speaks OpenAI’s protocol', () => {
  let speech: OpenAiDouble;
  let paid: TestServer;
  let owner: Client;
  beforeAll(async () => {
    speech = await startOpenAiDouble();
    paid = await startServer({
      LOCAL_SPEECH_BASE_URL: speech.url,
      LOCAL_SPEECH_MODEL: 'kokoro',
      OPENAI_API_KEY: 'sk-test',
      OPENAI_BASE_URL: speech.url,
      LLM_MODEL: 'templates',
    });
    owner = clientOf(paid);
  });
  afterAll(async () => {
    await paid?.stop();
    await speech?.close();
  });

  const film = {
    kind: 'FILM',
    prompt: 'A harbour at dawn',
    resolution: 'P480',
    soundtrackOff: true,
    shots: [1, 2, 3].map(() => ({ enhancedPrompt: 'An empty harbour', durationSeconds: 5 })),
    voiceOver: {
      voice: 'nova',
      script: 'Nobody is here. The boats are gone. Only the gulls are left behind.',
    },
  };
  const FIELDS = `voiceOver { voice model cost lines { text asset { id } } } video { loudnessLufs } cost { total entries { model cost } }
    events(first: 500) { __typename ... on MessageEvent { kind text } }`;

  test('is spoken line by line, each call in the books', async () => {
    const id = await createJob(owner, film);
    await restOf(owner, id);
    const { voiceOver, cost, video } = await jobOf(owner, id, FIELDS);
    expect(voiceOver).toMatchObject({ voice: 'nova', model: 'openai:gpt-4o-mini-tts' });
    expect(voiceOver.lines.map((line: Data) => line.text)).toEqual([
      'Nobody is here.',
      'The boats are gone.',
      'Only the gulls are left behind.',
    ]);
    expect(cost.entries.filter((entry: Data) => entry.model === 'gpt-4o-mini-tts')).toHaveLength(3);
    expect(Number(cost.total)).toBeCloseTo(Number(voiceOver.cost), 10);
    expect(Number(cost.total)).toBeGreaterThan(0);
    expect(Math.abs(video.loudnessLufs + 14)).toBeLessThan(1);
  });

  test('is written by a model for the cut, which is told when a line is too long for its shot', async () => {
    const lines = [
      { shot: 1, text: 'Nobody came for the boats today.' },
      { shot: 3, text: 'Only the tide keeps its hours.' },
    ];
    const asked: string[] = [];
    speech.answer = ({ schemaName, messages }) => {
      if (schemaName !== 'narration') return null;
      asked.push(messages.at(-1)!.content);
      const tooLong = { shot: 2, text: 'and still the gulls are here '.repeat(6) };
      return { content: { lines: asked.length === 1 ? [...lines, tooLong] : lines } };
    };
    const id = await createJob(owner, { ...film, voiceOver: {}, models: { llm: 'openai:gpt-4o-mini' } });
    await restOf(owner, id);
    const { voiceOver, cost } = await jobOf(owner, id, FIELDS);
    expect(voiceOver.lines.map((line: Data) => line.text)).toEqual(lines.map(({ text }) => text));
    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain('empty harbour');
    expect(asked[1]).toMatch(/The line of shot 2 takes about \d/);
    expect(cost.entries.filter((entry: Data) => entry.model === 'gpt-4o-mini-tts')).toHaveLength(2);
    speech.answer = () => null;
  });

  test('goes without the lines that come back unusable, and says so', async () => {
    speech.faults.next('cut-off', 'silent', 'no-sound');
    const script = 'One line is cut off. Another one is silent. The third one is no sound.';
    const id = await createJob(owner, { ...film, voiceOver: { script }, models: { speech: null } });
    await restOf(owner, id);
    const { voiceOver, video, events } = await jobOf(owner, id, FIELDS);
    expect(voiceOver).toBeNull();
    expect(video.loudnessLufs).toBeNull();
    const told = events.flatMap((event: Data) => (event.kind === 'WARNING' ? [event.text] : []));
    expect(told.filter((text: string) => text.includes('is not spoken'))).toHaveLength(3);
  });

  test('is tried again when it is busy, and fails clearly when it was asked for by name', async () => {
    speech.faults.next('rate-limited');
    const again = { script: 'It is busy at first.' };
    const local = { ...film, voiceOver: again, models: { speech: 'local:kokoro' } };
    const id = await createJob(owner, local);
    await restOf(owner, id);
    const { voiceOver } = await jobOf(owner, id, FIELDS);
    expect(voiceOver).toMatchObject({ model: 'local:kokoro', cost: '0' });
    speech.faults.always('wrong-shape');
    const failing = { ...local, voiceOver: { script: 'This one never works.' } };
    const silent = await createJob(owner, failing);
    await restOf(owner, silent, 'FAILED');
    const { error } = await jobOf(owner, silent, 'error { code message }');
    expect(error).toMatchObject({
      code: 'PROVIDER_FAILED',
      message: expect.stringContaining('application/json where speech was expected'),
    });
    speech.faults.clear();
  });
});

test('what can not go together is refused with its field', async () => {
  const document = `mutation ($input: CreateJobInput!) { createJob(input: $input) { __typename ... on InvalidInputError { fields { path message } } } }`;
  const refused = async (input: Data) => {
    const { createJob: result } = await client.query(document, { input: { ...SMALL_AD, ...input } });
    return (result.fields ?? []).map(({ path: at }: Data) => at.join('.'));
  };
  expect(await refused({ soundtrack: { mood: 'calm' }, soundtrackOff: true })).toEqual([
    'input.soundtrackOff',
  ]);
  expect(await refused({ voiceOver: {}, models: { speech: 'none' } })).toEqual(['input.voiceOver']);
  expect(await refused({ soundtrackOff: false, soundtrack: { bpm: 900 } })).toEqual(['input.soundtrack.bpm']);
});
