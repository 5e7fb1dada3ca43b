/** A stranger's way over the API: from a song to a film, then changing it, with everything that can be watched on the way. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../src/database/client.js';
import { findTools, type Tools } from '../src/media/tools.js';
import { sweep } from '../src/pipeline/housekeeping.js';
import { expirePreviews } from '../src/pipeline/jobs/music-previews.js';
import { openLocalStorage } from '../src/storage/local.js';
import { all, type Client, clientOf, type Data } from './helpers/client.js';
import {
  act,
  change,
  createJob,
  FAILURE,
  jobOf,
  regenerate,
  restOf,
  SMALL_AD,
  SMALL_FILM,
  until,
  upload,
  uploadSong,
} from './helpers/films.js';
import { startServer, type TestServer } from './helpers/server.js';

const FPS = 30;
const EVENTS = `__typename sequence at stage
  ... on ProgressUpdate { progress } ... on StageUpdate { status } ... on ClipUpdate { clipIndex state clip { id status thumbnail { id url } } }
  ... on PromptGeneratorResults { totalClips clipPrompts { id prompt } } ... on JobCompleted { video { id asset { url } } }
  ... on RegenerationUpdate { step progress regeneration { id } }`;
const EVENTS_AFTER = `subscription ($id: ID!, $after: Int) { jobEvents(jobId: $id, afterSequence: $after) { ${EVENTS} } }`;
const FILM = `status progress lastSequence
  clips { clipIndex isRegenerated prompt { prompt } video { id url } thumbnail { url width height } versions { id thumbnail { id } } currentVersion { id } }
  timeline { revision durationSeconds entries { clipIndex start end transitionSeconds transitionIn } }
  video { id durationSeconds audioDurationSeconds syncDrift fps segmentsRendered segmentsReused asset { url } }`;

let server: TestServer;
let client: Client;
let tools: Tools;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-film-'));
  [server, tools] = await Promise.all([startServer({ REGENERATIONS_PER_JOB_PER_HOUR: '20' }), findTools()]);
  client = clientOf(server);
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function fetched(url: string): Promise<string> {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  const file = path.join(
    folder,
    `${path.basename(new URL(url).pathname)}-${Math.random().toString(36).slice(2)}`,
  );
  await writeFile(file, Buffer.from(await response.arrayBuffer()));
  return file;
}

/** Decodes all of it; whatever ffmpeg complains about is a fault. A hash for every frame. */
async function framesOf(file: string): Promise<string[]> {
  const { stdout, stderr } = await promisify(execFile)(
    tools.ffmpeg,
    ['-v', 'error', '-i', file, '-map', '0:v', '-f', 'framemd5', '-'],
    { maxBuffer: 1 << 26 },
  );
  expect(stderr).toBe('');
  return stdout
    .split('\n')
    .flatMap((line) => (line.startsWith('#') || line === '' ? [] : [line.split(',').at(-1)!.trim()]));
}

async function streamSeconds(file: string): Promise<{ video: number; audio: number }> {
  const { stdout } = await promisify(execFile)(tools.ffprobe, [
    '-v',
    'error',
    '-show_entries',
    'stream=codec_type,duration',
    '-of',
    'json',
    file,
  ]);
  const { streams } = JSON.parse(stdout) as {
    streams: { codec_type: 'video' | 'audio'; duration: string }[];
  };
  const of = (type: 'video' | 'audio') =>
    Number(streams.find((stream) => stream.codec_type === type)!.duration);
  return { video: of('video'), audio: of('audio') };
}

const gapless = (events: Data[], first: number, last: number) =>
  expect(events.map((event) => event.jobEvents.sequence)).toEqual(
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );

describe('a music video', () => {
  let id: string;
  let film: Data;

  test('from a song to a film, watched from the first moment on', async () => {
    const audioAssetId = await uploadSong(client, 10);
    id = await createJob(client, {
      kind: 'MUSIC_VIDEO',
      prompt: 'A fox runs through a night forest',
      audioAssetId,
      aspectRatio: 'SQUARE_1_1',
      resolution: 'P480',
    });
    const prompts = all(
      client.watch(
        'subscription ($id: ID!) { promptGeneratorResults(jobId: $id) { totalClips clipPrompts { prompt } } }',
        { id },
      ),
    );
    const [live, streamed] = await Promise.all([
      all(client.watch(EVENTS_AFTER, { id, after: 0 })),
      all(client.stream(EVENTS_AFTER, { id, after: 0 })),
    ]);
    film = await jobOf(client, id, FILM);
    expect(film).toMatchObject({ status: 'COMPLETED', progress: 100 });
    gapless(live, 1, film.lastSequence);
    gapless(streamed, 1, film.lastSequence);

    const events = live.map((event) => event.jobEvents);
    expect(events.at(-1)).toMatchObject({ __typename: 'JobCompleted', video: { id: film.video.id } });
    const progress = events
      .filter((event) => event.__typename === 'ProgressUpdate')
      .map((event) => event.progress);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress).toEqual(expect.arrayContaining([10, 20, 30, 40, 85, 100]));
    const told = await prompts;
    expect(told).toHaveLength(1);
    expect(told[0].promptGeneratorResults.clipPrompts).toHaveLength(film.clips.length);
  });

  test('a late client gets the same events, from the beginning or from the middle', async () => {
    const middle = Math.floor(film.lastSequence / 2);
    const [whole, rest, restStreamed, nothing] = await Promise.all([
      all(client.watch(EVENTS_AFTER, { id, after: 0 })),
      all(client.watch(EVENTS_AFTER, { id, after: middle })),
      all(client.stream(EVENTS_AFTER, { id, after: middle })),
      all(client.watch(EVENTS_AFTER, { id })),
    ]);
    gapless(whole, 1, film.lastSequence);
    gapless(rest, middle + 1, film.lastSequence);
    expect(restStreamed).toEqual(rest);
    expect(nothing).toEqual([]);
    const prompts = await all(
      client.stream('subscription ($id: ID!) { promptGeneratorResults(jobId: $id) { totalClips } }', { id }),
    );
    expect(prompts).toEqual([{ promptGeneratorResults: { totalClips: film.clips.length } }]);
  });

  test('the film plays: as long as its timeline to the frame, with its sound beside it', async () => {
    const file = await fetched(film.video.asset.url);
    const frames = await framesOf(file);
    expect(film.video.fps).toBe(FPS);
    expect(frames).toHaveLength(Math.round(film.timeline.durationSeconds * FPS));
    expect(film.video.durationSeconds).toBeCloseTo(frames.length / FPS, 3);
    const { video, audio } = await streamSeconds(file);
    expect(Math.abs(video - audio)).toBeLessThanOrEqual(0.02);
    expect(Math.abs(film.video.syncDrift)).toBeLessThanOrEqual(0.02);
    // Something moves: a film of one picture is none.
    expect(new Set(frames).size).toBeGreaterThan(frames.length * 0.8);
  });

  test('every clip has a playable video and a thumbnail of its own', async () => {
    expect(film.clips.length).toBeGreaterThanOrEqual(3);
    for (const clip of film.clips) {
      expect(clip).toMatchObject({ isRegenerated: false, thumbnail: { width: 180, height: 180 } });
      const { width, height, format } = await sharp(await fetched(clip.thumbnail.url)).metadata();
      expect({ width, height, format }).toEqual({ width: 180, height: 180, format: 'jpeg' });
    }
    expect((await framesOf(await fetched(film.clips[0].video.url))).length).toBeGreaterThan(FPS);
  });

  test('"make it daytime" changes one clip and nothing else, and goes back for nothing', async () => {
    const input = { jobId: id, clipIndex: 1, instruction: 'make it daytime' };
    const estimate = await client.query(
      'query ($input: RegenerateClipInput!) { estimateRegeneration(input: $input) { __typename ... on RegenerationEstimate { total templates reply } } }',
      { input },
    );
    expect(estimate.estimateRegeneration).toMatchObject({ total: '0', templates: ['daytime'] });

    const before = await framesOf(await fetched(film.video.asset.url));
    const regenerationId = await regenerate(client, input);
    const told = await all(
      client.watch(
        'subscription ($id: ID!) { regenerationEvents(regenerationId: $id, afterSequence: 0) { sequence step progress } }',
        { id: regenerationId },
      ),
    );
    const steps = told.map((event) => event.regenerationEvents.step);
    expect(steps[0]).toBe('STARTED');
    expect(steps.at(-1)).toBe('COMPLETED');
    const progress = told.map((event) => event.regenerationEvents.progress);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));

    const changed = await jobOf(client, id, FILM);
    expect(changed).toMatchObject({ status: 'COMPLETED', progress: 100 });
    expect(changed.clips.map((clip: Data) => clip.isRegenerated)).toEqual(
      film.clips.map((_: Data, index: number) => index === 1),
    );
    expect(changed.clips[1].prompt.prompt).not.toBe(film.clips[1].prompt.prompt);
    for (const index of [0, 2]) expect(changed.clips[index].video.id).toBe(film.clips[index].video.id);
    expect(changed.video.segmentsReused).toBeGreaterThan(0);

    const after = await framesOf(await fetched(changed.video.asset.url));
    expect(after).toHaveLength(before.length);
    const [from, to] = shownFrames(changed.timeline, 1);
    const differing = after.flatMap((hash, frame) => (hash === before[frame] ? [] : [frame]));
    expect(differing.filter((frame) => frame < from || frame >= to)).toEqual([]);
    expect(differing.length).toBeGreaterThan((to - from) / 2);

    const [former] = changed.clips[1].versions.filter(
      (version: Data) => version.id !== changed.clips[1].currentVersion.id,
    );
    await change(client, 'restoreClip', 'RestoreClipInput', {
      jobId: id,
      clipIndex: 1,
      versionId: former.id,
    });
    await restOf(client, id);
    const restored = await jobOf(client, id, FILM);
    expect(restored.video).toMatchObject({ segmentsRendered: 0 });
    expect(restored.clips[1].versions).toHaveLength(2);
    expect(await framesOf(await fetched(restored.video.asset.url))).toEqual(before);
  });

  test('several clips with one instruction become one new film; a conversation goes on', async () => {
    const price = '__typename ... on RegenerationEstimate { total seconds }';
    const { one, both } = await client.query(
      `query ($one: RegenerateClipInput!, $both: RegenerateClipsInput!) { one: estimateRegeneration(input: $one) { ${price} } both: estimateRegenerations(input: $both) { ${price} } }`,
      {
        one: { jobId: id, clipIndex: 0, instruction: 'make it brighter' },
        both: { jobId: id, clipIndexes: [0, 2], instruction: 'make it brighter' },
      },
    );
    expect(both.total).toBe('0');
    expect(both.seconds).toBeGreaterThan(one.seconds);

    const document = `mutation ($input: RegenerateClipsInput!) { regenerateClips(input: $input) { __typename ... on RegenerationsPayload { regenerations { id } } ${FAILURE} } }`;
    const { regenerateClips } = await client.query(document, {
      input: { jobId: id, clipIndexes: [0, 2], instruction: 'make it brighter' },
    });
    expect(regenerateClips.regenerations).toHaveLength(2);
    await restOf(client, id);
    const events = (await all(client.watch(EVENTS_AFTER, { id, after: film.lastSequence }))).map(
      (event) => event.jobEvents,
    );
    // One of the former regeneration, one of the restored clip, one of this request.
    expect(events.filter((event) => event.__typename === 'JobCompleted')).toHaveLength(3);

    const more = await client.query(
      'query ($input: RegenerateClipInput!) { estimateRegeneration(input: $input) { __typename ... on RegenerationEstimate { templates } } }',
      { input: { jobId: id, clipIndex: 0, instruction: 'more' } },
    );
    expect(more.estimateRegeneration.templates).toEqual(['brighter']);
    const { nodes } = (
      await jobOf(
        client,
        id,
        'regenerations(first: 5, clipIndex: 0) { nodes { status conversation { role content } } }',
      )
    ).regenerations;
    expect(nodes[0].status).toBe('COMPLETED');
    expect(nodes[0].conversation.map((message: Data) => message.role)).toEqual([
      'USER',
      'ASSISTANT',
      'ASSISTANT',
    ]);
    const whole = await all(client.watch(EVENTS_AFTER, { id, after: 0 }));
    gapless(whole, 1, (await jobOf(client, id)).lastSequence);
  });

  test('while a clip is made anew nothing else is begun, and cancelling leaves the film as it was', async () => {
    const before = await jobOf(client, id, FILM);
    const regenerationId = await regenerate(client, { jobId: id, clipIndex: 2, instruction: 'let it snow' });
    await expect(regenerate(client, { jobId: id, clipIndex: 0, instruction: 'brighter' })).rejects.toThrow(
      'ConflictError',
    );
    await client.query(
      `mutation ($id: ID!) { cancelRegeneration(regenerationId: $id) { __typename ${FAILURE} } }`,
      { id: regenerationId },
    );
    await restOf(client, id);
    const after = await jobOf(client, id, FILM);
    expect(after.video.id).toBe(before.video.id);
    expect(after.clips).toEqual(before.clips);
    const { node } = await client.query(
      'query ($id: ID!) { node(id: $id) { ... on Regeneration { status } } }',
      { id: regenerationId },
    );
    expect(node.status).toBe('CANCELLED');
  });
});

/** The frames in which a clip can be seen, its transitions included. */
function shownFrames(timeline: Data, clipIndex: number): [number, number] {
  const index = timeline.entries.findIndex((entry: Data) => entry.clipIndex === clipIndex);
  const entry = timeline.entries[index];
  const following = timeline.entries[index + 1];
  const half = (of: Data) => (of && of.transitionIn !== 'CUT' ? of.transitionSeconds / 2 : 0);
  return [Math.floor((entry.start - half(entry)) * FPS), Math.ceil((entry.end + half(following)) * FPS)];
}

describe('a film', () => {
  test('its storyboard can be changed before it is filmed', async () => {
    const id = await createJob(client, { ...SMALL_FILM, requireApproval: true });
    const STORYBOARD =
      'id status progress storyboard { id contentType url } storyboardPages { width height url } clipPrompts { items { clipIndex prompt } } referenceImages { scenes { id targetKey } } clips { status }';
    const waiting = await until(client, id, (job) => job.status === 'AWAITING_APPROVAL', STORYBOARD);
    expect(waiting.progress).toBe(40);
    const [event] = (
      await all(
        takeUntil(
          client.watch(EVENTS_AFTER, { id, after: 0 }),
          (each) => each.jobEvents.__typename === 'ApprovalRequested',
        ),
      )
    ).slice(-1);
    expect(event.jobEvents.__typename).toBe('ApprovalRequested');
    expect(waiting.storyboard.contentType).toBe('application/pdf');
    expect((await readFile(await fetched(waiting.storyboard.url))).subarray(0, 5).toString()).toBe('%PDF-');
    expect(waiting.storyboardPages).toHaveLength(1);
    const { width, height } = await sharp(await fetched(waiting.storyboardPages[0].url)).metadata();
    expect({ width, height }).toEqual({ width: 1684, height: 1190 });

    await change(client, 'updateClipPrompt', 'UpdateClipPromptInput', {
      jobId: id,
      clipIndex: 0,
      prompt: 'A green bottle of ink seen from above',
    });
    const redrawn = (former: Data) => (job: Data) => job.storyboard.id !== former.storyboard.id;
    const reworded = await until(client, id, redrawn(waiting), STORYBOARD);
    const picture = waiting.referenceImages.scenes[0];
    await change(client, 'redrawReference', 'RedrawReferenceInput', {
      jobId: id,
      targetKey: picture.targetKey,
      instruction: 'at night',
    });
    await until(
      client,
      id,
      (job) =>
        job.referenceImages.scenes.some(
          (each: Data) => each.targetKey === picture.targetKey && each.id !== picture.id,
        ),
      STORYBOARD,
    );
    await until(client, id, redrawn(reworded), STORYBOARD);
    await editsShots(id);
    await act(client, 'approveStoryboard', id);
    await expect(act(client, 'approveStoryboard', id)).rejects.toThrow('ConflictError');
    const { clips } = await until(
      client,
      id,
      (job) => job.clips[0].status === 'COMPLETED',
      'status clips { status isRegenerated prompt { prompt } }',
    );
    expect(clips).toHaveLength(2);
    expect(clips[0].prompt.prompt).toContain('green bottle of ink');
    expect(clips[0].isRegenerated).toBe(false);
    await act(client, 'cancelJob', id);
  });

  /** The last of three shots becomes the second and is said in other words, the first is drawn again, the last left out. */
  async function editsShots(id: string): Promise<void> {
    const PANELS =
      'status approvalEstimate { total } clipPrompts { items { clipIndex prompt } } storyboardPanels { position clipIndex start durationSeconds action cost picture { id url } }';
    const before = await jobOf(client, id, PANELS);
    const [first, , third] = before.storyboardPanels;
    const edited = until(client, id, (job) => job.storyboardPanels.length === 2, PANELS);
    await change(client, 'editStoryboard', 'EditStoryboardInput', {
      jobId: id,
      operations: [
        { move: { position: 2, toPosition: 1 } },
        { reword: { position: 1, action: 'Three sheep sleep in the snow' } },
        { redraw: { position: 0 } },
        { drop: { position: 2 } },
      ],
    });
    const { storyboardPanels, approvalEstimate, clipPrompts } = await edited;
    expect(storyboardPanels.map(({ start, durationSeconds }: Data) => [start, durationSeconds])).toEqual([
      [0, first.durationSeconds],
      [first.durationSeconds, third.durationSeconds],
    ]);
    expect(storyboardPanels[1].action).toBe('Three sheep sleep in the snow.');
    expect(storyboardPanels[0].picture.id).not.toBe(first.picture.id);
    expect(clipPrompts.items.map(({ clipIndex }: Data) => clipIndex)).toEqual([0, 1]);
    expect(clipPrompts.items[0].prompt).toContain('green bottle of ink');
    expect(clipPrompts.items[1].prompt).toContain('sheep');
    expect(storyboardPanels[1].cost).toBe('0');
    expect(approvalEstimate.total).toBe('0');
    const picture = await sharp(await fetched(storyboardPanels[1].picture.url)).metadata();
    expect(picture.width).toBe(640);
    await expect(
      change(client, 'editStoryboard', 'EditStoryboardInput', {
        jobId: id,
        operations: [{ drop: { position: 0 } }, { drop: { position: 0 } }],
      }),
    ).rejects.toThrow('at least one shot');
  }

  test('its music can be heard before there is a film, and is composed once', async () => {
    const PREVIEW =
      'mutation ($input: PreviewMusicInput!) { previewMusic(input: $input) { __typename ... on Error { message } ... on MusicPreview { genre bpm asset { id durationSeconds url } } } }';
    const input = { prompt: 'A calm harbour in the morning', soundtrack: { genre: 'smooth jazz', bpm: 96 } };
    const { previewMusic: first } = await client.query(PREVIEW, { input });
    expect(first).toMatchObject({ __typename: 'MusicPreview', genre: 'jazz', bpm: 96 });
    expect(first.asset.durationSeconds).toBe(12);
    expect((await readFile(await fetched(first.asset.url))).subarray(0, 4).toString()).toBe('RIFF');
    const { previewMusic: again } = await client.query(PREVIEW, { input });
    expect(again.asset.id).toBe(first.asset.id);
    const refused = await client.query(PREVIEW, { input: { soundtrack: { bpm: 5 } } });
    expect(refused.previewMusic.__typename).toBe('InvalidInputError');
  });

  test("one's own picture is the one that is used, and a picture that fits nothing is spoken of", async () => {
    const blue = { create: { width: 640, height: 360, channels: 3 as const, background: '#2040c0' } };
    const picture = await upload(client, 'desk.png', 'image/png', await sharp(blue).png().toBuffer());
    const id = await createJob(client, {
      ...SMALL_AD,
      requireApproval: true,
      references: [
        { assetId: picture, subject: 'the wooden desk' },
        { assetId: picture, subject: 'my grandmother' },
      ],
    });
    const { referenceImages } = await until(
      client,
      id,
      (job) => job.status === 'AWAITING_APPROVAL',
      'status referenceImages { scenes { targetKey model asset { id } } }',
    );
    expect(
      referenceImages.scenes.find((each: Data) => each.targetKey === 'office'),
      JSON.stringify(referenceImages),
    ).toMatchObject({ model: 'own' });
    await act(client, 'cancelJob', id);
    const told = await all(
      client.watch(
        'subscription ($id: ID!) { jobEvents(jobId: $id, afterSequence: 0) { ... on MessageEvent { kind text } } }',
        { id },
      ),
    );
    const warnings = told.flatMap(({ jobEvents }) => (jobEvents.kind === 'WARNING' ? [jobEvents.text] : []));
    expect(warnings).toEqual([
      expect.stringMatching(/^Your picture of “my grandmother” is not used: the film has .*office/),
    ]);
  });

  test('a cancelled job stops, and goes on from there when it is retried', async () => {
    const id = await createJob(client, { ...SMALL_FILM, seed: 7 });
    await until(client, id, (job) => job.currentStage === 'VIDEO_GENERATOR');
    await act(client, 'cancelJob', id);
    const cancelled = await restOf(client, id, 'CANCELLED');
    const events = await all(client.watch(EVENTS_AFTER, { id, after: 0 }));
    expect(events.at(-1).jobEvents.__typename).toBe('JobCancelled');
    await expect(act(client, 'cancelJob', id)).rejects.toThrow('ConflictError');

    await act(client, 'retryJob', id);
    const finished = await restOf(client, id);
    const later = (await all(client.watch(EVENTS_AFTER, { id, after: cancelled.lastSequence }))).map(
      (event) => event.jobEvents,
    );
    expect(
      later
        .filter((event) => event.__typename === 'StageUpdate' && event.status === 'PROCESSING')
        .map((event) => event.stage),
    ).toEqual(['VIDEO_GENERATOR', 'COMPOSER']);
    gapless(await all(client.watch(EVENTS_AFTER, { id, after: 0 })), 1, finished.lastSequence);
    await expect(act(client, 'retryJob', id)).rejects.toThrow('ConflictError');
  });

  test('it is named and found, made again with changes, and shared until it is revoked', {
    timeout: 120_000,
  }, async () => {
    const id = await createJob(client, { ...SMALL_FILM, seed: 7 });
    await restOf(client, id);
    await change(client, 'renameJob', 'RenameJobInput', { jobId: id, name: 'The Captain’s re-write' });
    const find = async (text: string) =>
      (
        await client.query(
          'query ($text: String) { jobs(filter: { text: $text }) { totalCount nodes { id name } } }',
          { text },
        )
      ).jobs.nodes;
    // Of the name and the prompt, in any order, by their beginnings.
    expect(await find('fount re-wr capt')).toMatchObject([{ id, name: 'The Captain’s re-write' }]);
    expect(await find('captain & nobody')).toEqual([]);

    const again = await duplicate({ jobId: id, name: 'Again' });
    await restOf(client, again);
    expect(await filmOf(again)).toMatchObject({ name: 'Again', video: { segmentsRendered: 0 } });
    const other = await duplicate({
      jobId: id,
      seed: 9,
      aspectRatio: 'PORTRAIT_9_16',
      requireApproval: true,
    });
    expect((await filmOf(other)).settings).toMatchObject({
      seed: 9,
      aspectRatio: 'PORTRAIT_9_16',
      requireApproval: true,
      shots: [{ enhancedPrompt: 'A fountain pen on a wooden desk at dawn', durationSeconds: 1 }, {}, {}],
    });
    for (const copy of [again, other]) await act(client, 'deleteJob', copy);

    const [kept, revoked] = [await share(id), await share(id)];
    await client.query(
      'mutation ($link: ID!) { revokeShareLink(shareLinkId: $link) { ... on RevokeShareLinkPayload { jobId } } }',
      { link: revoked.id },
    );
    expect((await filmOf(id)).shareLinks).toMatchObject([{ id: kept.id }]);
    expect((await fetch(revoked.url)).status).toBe(410);
    expect(await (await fetch(kept.url)).text()).toContain('<h1 dir="auto">The Captain’s re-write</h1>');
    const part = await fetch(`${kept.url}/film`, { headers: { range: 'bytes=0-99' } });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 100]);
    await act(client, 'deleteJob', id);
    expect((await fetch(kept.url)).status).toBe(410);
  });

  async function duplicate(input: Data): Promise<string> {
    const document = `mutation ($input: DuplicateJobInput!) { duplicateJob(input: $input) { ... on JobPayload { job { id } } ${FAILURE} } }`;
    return (await client.query(document, { input })).duplicateJob.job.id;
  }

  async function share(jobId: string): Promise<{ id: string; url: string }> {
    const document = `mutation ($input: CreateShareLinkInput!) { createShareLink(input: $input) { ... on ShareLinkPayload { shareLink { id url } } ${FAILURE} } }`;
    return (await client.query(document, { input: { jobId } })).createShareLink.shareLink;
  }

  const filmOf = (id: string) =>
    jobOf(
      client,
      id,
      'name thumbnail { url } shareLinks { id } settings { seed aspectRatio requireApproval shots { enhancedPrompt durationSeconds } } video { segmentsRendered }',
    );

  test('the same film again is there at once, and deleting takes its files along only when nobody else has them', async () => {
    const [first, second] = [
      await createJob(client, { ...SMALL_FILM, seed: 7 }),
      await createJob(client, { ...SMALL_FILM, seed: 7 }),
    ];
    await Promise.all([restOf(client, first), restOf(client, second)]);
    const [one, two] = [await jobOf(client, first, FILM), await jobOf(client, second, FILM)];
    expect(two.clips.map((clip: Data) => clip.video.url)).toEqual(
      one.clips.map((clip: Data) => clip.video.url),
    );
    await act(client, 'deleteJob', first);
    expect(await jobOf(client, first)).toBeNull();
    expect((await fetch(two.video.asset.url)).status).toBe(200);
    expect((await fetch(two.clips[0].video.url)).status).toBe(200);
  });

  test('nothing is left of deleted jobs, not even of one that still runs', async () => {
    const running = await createJob(client, { ...SMALL_FILM, seed: 8 });
    await until(client, running, (job) => job.currentStage === 'VIDEO_GENERATOR');
    const watching = all(client.watch(EVENTS_AFTER, { id: running, after: 0 }));
    await act(client, 'deleteJob', running);
    await watching;
    const { jobs, assets } = await client.query(
      '{ jobs(first: 50) { nodes { id } } assets(first: 50) { nodes { id } } }',
    );
    for (const { id } of jobs.nodes) await act(client, 'deleteJob', id);
    for (const { id } of assets.nodes)
      await client.query(`mutation ($id: ID!) { deleteAsset(assetId: $id) { __typename } }`, { id });
    const left = () => filesIn(path.join(server.dataDir, 'files'));
    // Two tasks may have stored a picture and its thumbnail in the moment in which their job went; the daily sweep has those.
    await expect.poll(async () => (await left()).length, { timeout: 45_000 }).toBeLessThanOrEqual(4);
    const database = connect(server.databaseUrl!);
    const storage = await openLocalStorage(server.dataDir, path.join(folder, 'temporary'));
    await expirePreviews(database.prisma, storage, new Date());
    const sweepNow = () => sweep(database.prisma, storage, new Date());
    await expect.poll(() => sweepNow().then(left), { timeout: 45_000 }).toEqual([]);
    await database.close();
    expect(server.log()).not.toContain('unexpectedly');
  });
});

async function filesIn(place: string): Promise<string[]> {
  const found = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

async function* takeUntil<T>(items: AsyncIterable<T>, isLast: (item: T) => boolean): AsyncGenerator<T> {
  for await (const item of items) {
    yield item;
    if (isLast(item)) return;
  }
}

test('what was done is measured: requests, tasks, files, and how soon events were delivered', async () => {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  const sumOf = (metric: string, labels = '') =>
    text
      .split('\n')
      .filter((line) => line.startsWith(`${metric}${labels && '{'}`) && line.includes(labels))
      .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  expect(sumOf('reelgraph_operation_seconds_count', 'operation="createJob",outcome="ok"')).toBeGreaterThan(0);
  expect(sumOf('reelgraph_task_seconds_count', 'kind="MAKE_CLIP",outcome="done"')).toBeGreaterThan(3);
  expect(sumOf('reelgraph_task_seconds_count', 'outcome="stopped"')).toBeGreaterThan(0);
  expect(sumOf('reelgraph_ffmpeg_seconds_count', 'outcome="ok"')).toBeGreaterThan(3);
  expect(sumOf('reelgraph_storage_written_bytes_total')).toBeGreaterThan(100_000);
  expect(sumOf('reelgraph_deliveries_total', 'subscription="jobEvents"')).toBeGreaterThan(0);
  expect(sumOf('reelgraph_event_delay_seconds_count')).toBeGreaterThan(0);
  expect(sumOf('reelgraph_database_up')).toBe(1);
  expect(sumOf('reelgraph_database_connections')).toBeGreaterThan(0);
  expect(text).toMatch(/^reelgraph_queue_tasks|^# TYPE reelgraph_queue_tasks/m);
});
