/** A song is uploaded, a job created and watched, and its film fetched: the way of every client. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { littleSong } from '../film/sound/little-song.js';
import { wavBytes } from '../film/sound/wav.js';
import { type Api, accepted, REFUSAL, Refused } from './api.js';
import type { Wishes } from './film-options.js';

const DEFAULT_SECONDS = 30;
const SECONDS_OF_A_SHOT = 5;

export type Happening = { progress?: number; stage?: string | null; text?: string };

/** The bytes of the MP4. */
export async function makeFilm(
  api: Api,
  wishes: Wishes,
  onHappening: (happening: Happening) => void,
): Promise<Uint8Array> {
  const { jobId } = await createJob(api, wishes);
  let address: string | undefined;
  for await (const { jobEvents: event } of api.watch<{ jobEvents: Event }>(WATCH, { jobId })) {
    if (event.__typename === 'ProgressUpdate') onHappening({ progress: event.progress, stage: event.stage });
    if (event.__typename === 'MessageEvent') onHappening({ text: event.text });
    if (event.__typename === 'JobFailed')
      throw new Error(`The film could not be made: ${event.error.message}`);
    if (event.__typename === 'JobCompleted') address = event.video.asset.url;
  }
  if (!address) throw new Error('The server ended before the film was there.');
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

type Event =
  | { __typename: 'ProgressUpdate'; progress: number; stage: string | null }
  | { __typename: 'MessageEvent'; text: string }
  | { __typename: 'JobFailed'; error: { message: string } }
  | { __typename: 'JobCompleted'; video: { asset: { url: string } } };

const WATCH = `subscription ($jobId: ID!) {
  jobEvents(jobId: $jobId, afterSequence: 0) {
    __typename
    stage
    ... on ProgressUpdate { progress }
    ... on MessageEvent { text }
    ... on JobFailed { error { message } }
    ... on JobCompleted { video { asset { url } } }
  }
}`;

async function createJob(api: Api, wishes: Wishes): Promise<{ jobId: string }> {
  const { prompt, kind, seconds } = wishes;
  // Any other film has music made for it.
  const song = wishes.audio || kind === 'MUSIC_VIDEO' ? await upload(api, await songOf(wishes)) : null;
  const own = { kind, prompt, audioAssetId: song };
  const input = wishes.shots
    ? { ...own, shots: wishes.shots }
    : kind === 'FILM'
      ? { ...own, scenarioId: await writeScenario(api, prompt, seconds ?? DEFAULT_SECONDS) }
      : { ...own, durationSeconds: seconds ?? (wishes.audio ? undefined : DEFAULT_SECONDS) };
  const { createJob } = await api.ask<{ createJob: { job: { id: string } } }>(
    `mutation ($input: CreateJobInput!) { createJob(input: $input) { ${REFUSAL} ... on JobPayload { job { id } } } }`,
    { input },
  );
  return { jobId: accepted(createJob).job.id };
}

async function writeScenario(api: Api, description: string, seconds: number): Promise<string> {
  const shots = Math.max(1, Math.min(20, Math.round(seconds / SECONDS_OF_A_SHOT)));
  const { generateScenario } = await api.ask<{ generateScenario: { scenario: { id: string } } }>(
    `mutation ($input: GenerateScenarioInput!) {
      generateScenario(input: $input) { ${REFUSAL} ... on ScenarioPayload { scenario { id } } }
    }`,
    { input: { description, shotCount: shots } },
  );
  return accepted(generateScenario).scenario.id;
}

type Song = { filename: string; contentType: string; bytes: Uint8Array<ArrayBuffer> };

const TYPES: Record<string, string> = {
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.flac': 'audio/flac',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
};

async function songOf({ audio, prompt, seconds }: Wishes): Promise<Song> {
  if (!audio)
    return {
      filename: 'song.wav',
      contentType: 'audio/wav',
      bytes: ownSong(prompt, seconds ?? DEFAULT_SECONDS),
    };
  const contentType = TYPES[path.extname(audio).toLowerCase()] ?? 'application/octet-stream';
  return { filename: path.basename(audio), contentType, bytes: new Uint8Array(await readFile(audio)) };
}

/** Mono WAV. Another prompt has another song. */
function ownSong(prompt: string, seconds: number): Uint8Array<ArrayBuffer> {
  const { samples, sampleRate } = littleSong(
    seconds,
    [...prompt].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0),
  );
  return wavBytes(samples, sampleRate);
}

async function upload(api: Api, { filename, contentType, bytes }: Song): Promise<string> {
  const { createUpload } = await api.ask<{
    createUpload: { asset: { id: string }; uploadUrl: string; headers: Record<string, string> };
  }>(
    `mutation ($input: CreateUploadInput!) {
      createUpload(input: $input) { ${REFUSAL} ... on CreateUploadPayload { asset { id } uploadUrl headers } }
    }`,
    { input: { filename, contentType, byteSize: bytes.length } },
  );
  const { asset, uploadUrl, headers } = accepted(createUpload);
  const sent = await fetch(uploadUrl, { method: 'PUT', headers, body: bytes });
  if (!sent.ok) throw new Refused(`${filename}: ${((await sent.json()) as { message: string }).message}`);
  const { completeUpload } = await api.ask<{ completeUpload: object }>(
    `mutation ($assetId: ID!) { completeUpload(assetId: $assetId) { ${REFUSAL} } }`,
    { assetId: asset.id },
  );
  accepted(completeUpload);
  return asset.id;
}
