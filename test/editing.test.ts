/** The timeline by words, from outside: one small film is edited again and again, and its pictures are looked at. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryStarts, timelineLength } from '../src/film/cut/timeline.js';
import { findTools } from '../src/media/tools.js';
import { type OpenAiDouble, startOpenAiDouble } from './doubles/openai-double.js';
import { type Client, clientOf, type Data } from './helpers/client.js';
import { createJob, FAILURE, jobOf, restOf, SMALL_FILM, until } from './helpers/films.js';
import { fromOtio } from './helpers/from-otio.js';
import { startServer, type TestServer } from './helpers/server.js';

const PLAN = `id status interpretation unresolved clipChanges { clip { clipIndex } instruction } confidence affectedClips estimatedSeconds estimatedCost llmUsed appliedAt
  before { revision durationSeconds } after { revision durationSeconds entries { key clipIndex start end } }
  operations { __typename summary ... on SwapOperation { position withPosition } ... on TrimOperation { position fromStart fromEnd } ... on RetimeOperation { position speed } }`;
const RESULT = `__typename ... on EditPlanPayload { editPlan { ${PLAN} } } ... on ConflictError { conflictingId } ${FAILURE}`;
const TIMELINE =
  'timeline { revision durationSeconds entries { key clipIndex start end sourceStart speed } }';

let llm: OpenAiDouble;
let server: TestServer;
let client: Client;
let folder: string;
let id: string;
/** The film as it was first made, and after each change of it that later tests compare with. */
const films: Record<'first' | 'swapped' | 'trimmed', Pictures> = {} as never;

/** Two seconds each, so that something can be cut off them. */
const shots = SMALL_FILM.shots.map((shot) => ({ ...shot, durationSeconds: 2 }));

beforeAll(async () => {
  llm = await startOpenAiDouble();
  // A model that is of no use for anything but edits: the film is planned by rules all the same.
  llm.answer = () => ({ content: 'I would rather not.' });
  server = await startServer({
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: llm.url,
    LLM_MODEL: 'openai:gpt-4o',
    PROMPT_GENERATOR_USE_LLM: 'false',
  });
  client = clientOf(server);
  folder = await mkdtemp(path.join(tmpdir(), 'editing-'));
  id = await createJob(client, { ...SMALL_FILM, shots });
  await restOf(client, id);
  films.first = await watchFilm();
}, 180_000);

afterAll(async () => {
  await server?.stop();
  await llm?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const plan = async (input: Data): Promise<Data> =>
  (
    await client.query(`mutation ($input: PlanEditInput!) { planEdit(input: $input) { ${RESULT} } }`, {
      input: { jobId: id, ...input },
    })
  ).planEdit;

const onPlan = async (mutation: 'applyEdit' | 'rejectEdit', editPlanId: string): Promise<Data> =>
  (
    await client.query(`mutation ($id: ID!) { ${mutation}(editPlanId: $id) { ${RESULT} } }`, {
      id: editPlanId,
    })
  )[mutation];

const onJob = async (mutation: 'undoEdit' | 'redoEdit'): Promise<Data> =>
  (await client.query(`mutation ($id: ID!) { ${mutation}(jobId: $id) { ${RESULT} } }`, { id }))[mutation];

const statusOf = async (planId: string): Promise<string> =>
  (await client.query('query ($id: ID!) { node(id: $id) { ... on EditPlan { status } } }', { id: planId }))
    .node.status;

describe('a plan', () => {
  it('shows what would become of the film, asks no model for what rules understand, and changes nothing', async () => {
    const asked = llm.chats.length;
    const { editPlan } = await plan({ instruction: 'swap clips 1 and 2' });
    expect(editPlan).toMatchObject({
      status: 'PROPOSED',
      unresolved: [],
      affectedClips: [0, 1],
      operations: [{ __typename: 'SwapOperation', position: 0, withPosition: 1 }],
      before: { revision: 1, durationSeconds: 6 },
      after: { revision: null, durationSeconds: 6 },
      estimatedCost: '0',
      llmUsed: false,
    });
    expect(editPlan.after.entries.map((entry: Data) => entry.clipIndex)).toEqual([1, 0, 2]);
    expect(llm.chats.length).toBe(asked);
    const job = await jobOf(client, id, `status ${TIMELINE}`);
    expect(job.status).toBe('COMPLETED');
    expect(job.timeline.entries.map((entry: Data) => entry.clipIndex)).toEqual([0, 1, 2]);
  });

  it('is made of operations as of words, and each is checked', async () => {
    const operations = [
      { move: { position: 2, toPosition: 0 } },
      { trim: { position: 0, fromEnd: 0.5 } },
      { overlay: { kind: 'TITLE', text: 'By hand', start: 0, end: 2 } },
    ];
    const { editPlan } = await plan({ operations, idempotencyKey: 'by hand' });
    expect(editPlan).toMatchObject({
      status: 'PROPOSED',
      confidence: 1,
      interpretation: expect.stringMatching(
        /^Move clip 3 to the start\. Cut 0\.5 s off the end of clip 3\. .*“By hand”/,
      ),
      operations: [{ __typename: 'MoveOperation' }, { __typename: 'TrimOperation', fromEnd: 0.5 }, {}],
      after: { durationSeconds: 5.5 },
    });
    expect((await plan({ operations, idempotencyKey: 'by hand' })).editPlan.id).toBe(editPlan.id);
    expect(await plan({ operations: operations.slice(1), idempotencyKey: 'by hand' })).toMatchObject({
      message: expect.stringMatching(/key was used for another edit/),
    });
    await onPlan('rejectEdit', editPlan.id);

    const refused = await plan({ operations: [...operations, { remove: { position: 9 } }] });
    expect(refused.fields[0].path).toEqual(['input', 'operations', '3']);
    expect((await plan({ operations, instruction: 'swap clips 1 and 2' })).message).toMatch(/either/);
    expect((await plan({ operations: Array(101).fill(operations[0]) })).__typename).toBe('InvalidInputError');
  });

  it('is put aside for good when it is rejected', async () => {
    const { editPlan } = await plan({ instruction: 'remove the last clip' });
    expect((await onPlan('rejectEdit', editPlan.id)).editPlan.status).toBe('REJECTED');
    expect(await onPlan('applyEdit', editPlan.id)).toMatchObject({ __typename: 'ConflictError' });
  });

  it.each([
    ['knit the first clip a warm sweater', /not understood/],
    ['swap clips 1 and 9', /3 clips/],
    ['cut 30 seconds off clip 1', /2 s|at the most/],
    ['move clip 2 to the start and remove clip 2', /contradict|already removed|Say which/],
  ])('is not made for “%s”, and says why not', async (instruction, why) => {
    const result = await plan({ instruction });
    expect(result.__typename).toBe('InvalidInputError');
    expect(result.fields[0].path).toEqual(['input', 'instruction']);
    expect(result.message).toMatch(why);
  });

  it('hands on what belongs to a clip, with the instruction for its regeneration, and no model is asked', async () => {
    const asked = llm.chats.length;
    const { editPlan } = await plan({ instruction: 'swap clips 1 and 2, and make clip 3 rainy' });
    expect(editPlan).toMatchObject({
      operations: [{ __typename: 'SwapOperation' }],
      clipChanges: [{ clip: { clipIndex: 2 }, instruction: 'make it rainy' }],
      llmUsed: false,
    });
    expect(editPlan.unresolved.join()).toContain('make clip 3 rainy');
    await onPlan('rejectEdit', editPlan.id);
    const { editPlan: only } = await plan({ instruction: 'make it night', applyImmediately: true });
    expect(only).toMatchObject({ status: 'PROPOSED', operations: [], after: null });
    expect(only.clipChanges.map(({ clip }: Data) => clip.clipIndex)).toEqual([0, 1, 2]);
    expect(await onPlan('applyEdit', only.id)).toMatchObject({
      __typename: 'ConflictError',
      message: expect.stringContaining('regenerateClip'),
    });
    expect(llm.chats.length).toBe(asked);
  });

  it('that is only half understood is never applied at once', async () => {
    const { editPlan } = await plan({
      instruction: 'swap clips 1 and 2 and knit clip 3 a sweater',
      applyImmediately: true,
    });
    expect(editPlan.status).toBe('PROPOSED');
    expect(editPlan.confidence).toBeLessThan(0.6);
    expect(editPlan.unresolved.join(' ')).toMatch(/sweater.*language model.*no answer that can be used/s);
    await onPlan('rejectEdit', editPlan.id);
  });

  it('is made by the language model where the rules do not understand, through the same checks, and paid', async () => {
    llm.answer = () => modelSays({ type: 'RETIME', clip: 2, speed: 2 });
    const instruction = 'let the second shot scurry along like a mouse';
    const { editPlan } = await plan({ instruction, idempotencyKey: 'mouse' });
    const asked = llm.chats.length;
    expect(editPlan).toMatchObject({
      status: 'PROPOSED',
      llmUsed: true,
      operations: [{ __typename: 'RetimeOperation', position: 1, speed: 2 }],
    });
    expect(editPlan.affectedClips).toContain(1);
    expect(Number(editPlan.estimatedCost)).toBeGreaterThan(0);
    expect((await plan({ instruction, idempotencyKey: 'mouse' })).editPlan.id).toBe(editPlan.id);
    expect(llm.chats.length).toBe(asked);
    const { cost } = await jobOf(client, id, 'cost { entries { purpose cost } }');
    expect(cost.entries).toContainEqual({ purpose: 'EDIT', cost: editPlan.estimatedCost });
    await onPlan('rejectEdit', editPlan.id);
  });

  it('takes from a model what can be done, and says what can not', async () => {
    llm.answer = () => modelSays({ type: 'RETIME', clip: 2, speed: 2 }, { type: 'REMOVE', clip: 17 });
    const { editPlan } = await plan({ instruction: 'let it scurry', applyImmediately: true });
    expect(editPlan).toMatchObject({ status: 'PROPOSED', llmUsed: true });
    expect(editPlan.operations).toHaveLength(1);
    expect(editPlan.unresolved.join(' ')).toMatch(/clip 17/);
    await onPlan('rejectEdit', editPlan.id);
  });

  it('that was refused is refused in the same words for its key, and the model is not paid again', async () => {
    llm.answer = () => modelSays({ type: 'REMOVE', clip: 17 });
    const request = { instruction: 'let the seventeenth one vanish into mist', idempotencyKey: 'mist' };
    const asked = llm.chats.length;
    const refusal = await plan(request);
    expect(refusal.__typename).toBe('InvalidInputError');
    const paid = llm.chats.length;
    expect(paid).toBeGreaterThan(asked);
    const again = await Promise.all([plan(request), plan(request)]);
    expect(again).toEqual([refusal, refusal]);
    expect(llm.chats.length).toBe(paid);

    const other = await plan({ ...request, instruction: 'remove clip 1' });
    expect(other.message).toMatch(/key was used for another edit/);
    expect((await plan({ ...request, idempotencyKey: 'other mist' })).__typename).toBe('InvalidInputError');
    expect(llm.chats.length).toBeGreaterThan(paid);
  });

  it('takes an idempotency key for one edit only', async () => {
    const result = await plan({ instruction: 'remove clip 1', idempotencyKey: 'mouse' });
    expect(result.fields[0].path).toEqual(['input', 'idempotencyKey']);
  });
});

describe('an edit', () => {
  it('swaps the pictures of the film, once, with nothing else going on meanwhile; a plan beside it is stale then', async () => {
    const { editPlan } = await plan({ instruction: 'swap clips 1 and 2' });
    const { editPlan: beside } = await plan({ instruction: 'remove the last clip' });
    const { storyboard } = await until(client, id, (job) => job.storyboard !== null, 'storyboard { id }');
    const before = (await jobOf(client, id, 'lastSequence')).lastSequence;
    expect((await onPlan('applyEdit', editPlan.id)).editPlan.status).toBe('APPLYING');

    const meanwhile = await plan({ instruction: 'remove clip 1' });
    expect(meanwhile).toMatchObject({ __typename: 'ConflictError', conflictingId: editPlan.id });
    expect(meanwhile.message).toMatch(/EDITING/);
    const regenerate =
      'mutation ($input: RegenerateClipInput!) { regenerateClip(input: $input) { __typename } }';
    const wish = { jobId: id, clipIndex: 0, instruction: 'make it nighttime' };
    expect((await client.query(regenerate, { input: wish })).regenerateClip.__typename).toBe('ConflictError');

    await restOf(client, id);
    films.swapped = await watchFilm();
    await until(client, id, (job) => job.storyboard.id !== storyboard.id, 'storyboard { id }');
    expect(films.swapped.count).toBe(films.first.count);
    const [a, b] = (await jobOf(client, id, TIMELINE)).timeline.entries;
    const [formerA, formerB] = editPlan.after.entries.map((entry: Data) =>
      films.first.entries.find(({ clipIndex }) => clipIndex === entry.clipIndex),
    );
    expect(difference(films.swapped.middleOf(a), films.first.middleOf(formerA))).toBeLessThan(2);
    expect(difference(films.swapped.middleOf(b), films.first.middleOf(formerB))).toBeLessThan(2);
    expect(difference(films.swapped.middleOf(a), films.first.middleOf(a))).toBeGreaterThan(5);

    const { events } = await jobOf(
      client,
      id,
      `events(afterSequence: ${before}, first: 500) { __typename ... on EditUpdate { progress editPlan { id } } }`,
    );
    const told = events.filter((event: Data) => event.__typename === 'EditUpdate');
    expect(told[0]).toMatchObject({ progress: 0, editPlan: { id: editPlan.id } });
    expect(told.at(-1)).toMatchObject({ progress: 100, editPlan: { id: editPlan.id } });
    expect(events.at(-1).__typename).toBe('JobCompleted');

    const again = await onPlan('applyEdit', editPlan.id);
    expect(again.editPlan).toMatchObject({ status: 'APPLIED', after: { revision: 2 } });
    const stale = await onPlan('applyEdit', beside.id);
    expect(stale.__typename).toBe('ConflictError');
    expect(await statusOf(beside.id)).toBe('STALE');
    expect(await statusOf(stale.conflictingId)).toBe('PROPOSED');
    expect((await onPlan('applyEdit', beside.id)).conflictingId).toBe(stale.conflictingId);
    expect((await jobOf(client, id, 'status')).status).toBe('COMPLETED');
  });

  it('that trims shortens the film by exactly those frames, and is applied once for its key', async () => {
    const wish = {
      instruction: 'cut the first second off clip 1',
      applyImmediately: true,
      idempotencyKey: 'trim',
    };
    const [one, other] = await Promise.all([plan(wish), plan(wish)]);
    expect(one.editPlan.id).toBe(other.editPlan.id);
    expect(one.editPlan.operations).toMatchObject([{ position: 0, fromStart: 1, fromEnd: 0 }]);
    const job = await restOf(client, id);
    expect(job.status).toBe('COMPLETED');
    films.trimmed = await watchFilm();
    expect(films.trimmed.count).toBe(films.first.count - 30);
    expect(difference(films.trimmed.frame(0), films.swapped.frame(30))).toBeLessThan(2);
    const second = films.trimmed.entries[1]!;
    expect(
      difference(films.trimmed.middleOf(second), films.swapped.middleOf(films.swapped.entries[1]!)),
    ).toBeLessThan(2);
    expect((await plan(wish)).editPlan).toMatchObject({ id: one.editPlan.id, status: 'APPLIED' });
  });

  it('is taken back to the very same pictures and sound, and brought back again', async () => {
    const { editPlans } = await jobOf(client, id, 'editPlans(first: 1) { nodes { id instruction } }');
    const [trim] = editPlans.nodes;

    const undo = await onJob('undoEdit');
    expect(undo.editPlan.interpretation).toMatch(trim.instruction);
    await restOf(client, id);
    expect((await watchFilm()).hash).toBe(films.swapped.hash);
    expect(await statusOf(trim.id)).toBe('UNDONE');

    await plan({ instruction: 'undo that', applyImmediately: true });
    await restOf(client, id);
    expect((await watchFilm()).hash).toBe(films.first.hash);
    expect(await onJob('undoEdit')).toMatchObject({ __typename: 'ConflictError' });

    await onJob('redoEdit');
    await restOf(client, id);
    await onJob('redoEdit');
    await restOf(client, id);
    const { video } = await jobOf(client, id, 'video { segmentsRendered }');
    expect(video.segmentsRendered).toBe(0);
    expect((await watchFilm()).hash).toBe(films.trimmed.hash);
    expect(await statusOf(trim.id)).toBe('APPLIED');
    expect(await onJob('redoEdit')).toMatchObject({ __typename: 'ConflictError' });
  });
});

describe('a finished film in other forms', () => {
  const EXPORT = `mutation ($input: ExportTimelineInput!) { exportTimeline(input: $input) { __typename ... on AssetPayload { asset { id filename byteSize url } } ${FAILURE} } }`;
  const exported = async (format: string, framesPerSecond = 30): Promise<Data> =>
    (await client.query(EXPORT, { input: { jobId: id, format, framesPerSecond } })).exportTimeline;

  it('goes to editing programs as it is cut now', async () => {
    const { asset } = await exported('OTIO');
    expect(asset.filename).toMatch(/^a-fountain-pen.*\.otio$/);
    const text = await (await fetch(asset.url)).text();
    expect(Buffer.byteLength(text)).toBe(asset.byteSize);
    const read = fromOtio(text);
    const { timeline } = await jobOf(client, id, TIMELINE);
    const starts = entryStarts(read);
    expect(timelineLength(read)).toBe(films.trimmed.count);
    expect(
      read.entries.map(({ key, clipIndex, sourceStart, speed }, index) => ({
        key,
        clipIndex,
        speed,
        start: starts[index],
        sourceStart,
      })),
    ).toEqual(
      timeline.entries.map(({ key, clipIndex, speed, start, sourceStart }: Data) => ({
        key,
        clipIndex,
        speed,
        start: Math.round(start * 30),
        sourceStart: Math.round(sourceStart * 30),
      })),
    );
    const media = /"target_url": "([^"]+clip-\d\.mp4[^"]*)"/.exec(text)![1]!;
    expect((await fetch(media, { method: 'HEAD' })).status).toBe(200);
    const [edl, fcpxml] = await Promise.all(
      ['EDL', 'FCPXML'].map(async (format) => (await fetch((await exported(format)).asset.url)).text()),
    );
    expect(edl).toMatch(/01:00:05:00/);
    expect(fcpxml).toMatch(/duration="5s"/);
  });

  it('counts as the project counts that it is for', async () => {
    const text = await (await fetch((await exported('FCPXML', 25)).asset.url)).text();
    expect(text).toContain('frameDuration="100/2500s"');
    expect(text).toMatch(/duration="5s"/);
    expect((await exported('EDL', 29)).fields[0].path).toEqual(['input', 'framesPerSecond']);
  });

  it('goes along as one archive that works without links', async () => {
    const { asset } = await exported('PACKAGE');
    expect(asset.filename).toMatch(/^a-fountain-pen.*[a-z]\.zip$/);
    expect((await exported('PACKAGE')).asset.id).toBe(asset.id);
    const files = unzipSync(new Uint8Array(await (await fetch(asset.url)).arrayBuffer()));
    const textOf = (file: string) => Buffer.from(files[file]!).toString('latin1');
    const name = asset.filename.replace(/\.zip$/, '');
    const targets = [...textOf(`${name}.otio`).matchAll(/"target_url": "([^"]+)"/g)].map(
      ([, target]) => target!,
    );
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(textOf(target).slice(4, 8)).toBe('ftyp');
    const sources = [...textOf(`${name}.fcpxml`).matchAll(/ src="([^"]+)"/g)];
    for (const [, source] of sources) expect(files).toHaveProperty([source!]);
    expect(textOf(`${name}.mp4`).slice(4, 8)).toBe('ftyp');
  });

  it('has no subtitles where nobody sings or speaks', async () => {
    expect((await exported('SRT')).fields[0].path).toEqual(['input', 'format']);
  });

  it('is rendered upright, as long as before, once', async () => {
    const document = `mutation ($input: RenderVariantInput!) { renderVariant(input: $input) { __typename ... on JobPayload { job { status } } ${FAILURE} } }`;
    const render = async (aspectRatio: string): Promise<Data> =>
      (await client.query(document, { input: { jobId: id, aspectRatio } })).renderVariant;
    expect((await render('SQUARE_1_1')).fields[0].path).toEqual(['input', 'aspectRatio']);
    expect((await render('PORTRAIT_9_16')).job.status).toBe('EDITING');
    await restOf(client, id);
    const { video } = await jobOf(
      client,
      id,
      'video { aspectRatio variants { aspectRatio width height durationSeconds asset { url } } }',
    );
    expect(video.aspectRatio).toBe('SQUARE_1_1');
    expect(video.variants).toMatchObject([{ aspectRatio: 'PORTRAIT_9_16', width: 480, height: 854 }]);
    expect((await decoded(video.variants[0].asset.url)).count).toBe(films.trimmed.count);
    expect((await render('PORTRAIT_9_16')).job.status).toBe('COMPLETED');
  });

  it('keeps the history of its edits, newest first', async () => {
    const { editPlans } = await jobOf(
      client,
      id,
      'editPlans(first: 2) { totalCount nodes { instruction status createdAt } pageInfo { hasNextPage } }',
    );
    expect(editPlans.nodes.map((node: Data) => node.instruction)).toEqual(['Redo', 'Redo']);
    expect(editPlans.pageInfo.hasNextPage).toBe(true);
    expect(editPlans.totalCount).toBeGreaterThan(8);
  });
});

/** As a model answers: every operation in one flat shape, with what it does not use left null. */
const modelSays = (...operations: Data[]) => ({
  content: {
    operations: operations.map((operation) => ({ ...UNUSED, ...operation })),
    interpretation: 'The second shot hurries.',
    unresolved: [],
    confidence: 0.9,
    undo: false,
  },
});

const UNUSED = {
  clip: null,
  withClip: null,
  toPlace: null,
  fromStartSeconds: null,
  fromEndSeconds: null,
  atSeconds: null,
  speed: null,
  crop: null,
  transition: null,
  durationSeconds: null,
  overlay: null,
  remove: null,
  text: null,
  startSeconds: null,
  endSeconds: null,
  fadeInSeconds: null,
  fadeOutSeconds: null,
  track: null,
  volume: null,
  another: null,
  energy: null,
  mood: null,
};

type Entry = { clipIndex: number; start: number; end: number };
type Pictures = Awaited<ReturnType<typeof decoded>> & { entries: Entry[]; middleOf(entry: Entry): Buffer };

async function watchFilm(): Promise<Pictures> {
  const { video, timeline } = await jobOf(client, id, `video { asset { url } } ${TIMELINE}`);
  const pictures = await decoded(video.asset.url);
  const middleOf = ({ start, end }: Entry) => pictures.frame(Math.floor(((start + end) / 2) * 30));
  return { ...pictures, entries: timeline.entries, middleOf };
}

/** All frames, small and grey, and a hash of every picture and sound in full. */
async function decoded(url: string) {
  const [width, height] = [32, 18];
  const file = path.join(folder, 'film.mp4');
  await writeFile(file, Buffer.from(await (await fetch(url)).arrayBuffer()));
  const { ffmpeg } = await findTools();
  const run = async (...args: string[]): Promise<Buffer> =>
    (
      await promisify(execFile)(ffmpeg, ['-v', 'error', '-i', file, ...args, '-'], {
        encoding: 'buffer',
        maxBuffer: 1e9,
      })
    ).stdout;
  const scaled = `scale=${width}:${height}:flags=area`;
  const grey = await run('-vf', scaled, '-pix_fmt', 'gray', '-f', 'rawvideo');
  const hashes = await run('-map', '0', '-f', 'framemd5');
  const size = width * height;
  return {
    count: grey.length / size,
    frame: (index: number) => grey.subarray(index * size, (index + 1) * size),
    hash: createHash('sha256').update(hashes).digest('hex'),
  };
}

/** Mean difference of two pictures, of 255. */
const difference = (one: Buffer, other: Buffer): number =>
  one.reduce((sum, level, index) => sum + Math.abs(level - other[index]!), 0) / one.length;
