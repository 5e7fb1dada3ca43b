/** The smallest films that are films, and what tests do with every job. */
import { littleSong } from '../../src/film/sound/little-song.js';
import { wavBytes } from '../../src/film/sound/wav.js';
import type { Client, Data, Variables } from './client.js';

const PROMPT = 'A fountain pen that writes by itself, on a wooden desk at dawn';

/** Three shots of a second each, as unlike each other as places can be: the quickest film to make. */
export const SMALL_FILM = {
  kind: 'FILM',
  prompt: PROMPT,
  shots: [
    'A fountain pen on a wooden desk at dawn',
    'A letter in a snowy street at night',
    'A ship on the open sea at noon',
  ].map((enhancedPrompt) => ({ enhancedPrompt, durationSeconds: 1 })),
  aspectRatio: 'SQUARE_1_1',
  resolution: 'P480',
  // Most tests don't listen; test/long/sound.test.ts does.
  soundtrackOff: true,
};

/** For what only an ad has: a plan of its own. It takes five times as long to make. */
export const SMALL_AD = {
  kind: 'AD',
  prompt: PROMPT,
  durationSeconds: 15,
  aspectRatio: 'SQUARE_1_1',
  resolution: 'P480',
  soundtrackOff: true,
};

const JOB = `id status progress currentStage lastSequence error { code message retryable stage } cost { total reserved limit }`;

/** Throws unless the mutation did what it was asked for. */
async function done(client: Client, document: string, variables: Variables): Promise<Data> {
  const data = await client.query(document, variables);
  const [result] = Object.values(data) as Data[];
  if (/Error$/.test(result.__typename)) throw new Error(JSON.stringify(result));
  return result;
}

export const FAILURE = `... on Error { message code } ... on InvalidInputError { fields { path message } }`;

export async function createJob(client: Client, input: Variables = SMALL_FILM): Promise<string> {
  const document = `mutation ($input: CreateJobInput!) { createJob(input: $input) { __typename ... on JobPayload { job { id } } ${FAILURE} } }`;
  return (await done(client, document, { input })).job.id;
}

type JobAction = 'approveStoryboard' | 'cancelJob' | 'retryJob' | 'deleteJob';

export async function act(client: Client, action: JobAction, id: string): Promise<Data> {
  const payload =
    action === 'deleteJob'
      ? '... on DeleteJobPayload { deletedJobId } ... on Error { message code }'
      : `... on JobPayload { job { ${JOB} } } ${FAILURE}`;
  return done(client, `mutation ($id: ID!) { ${action}(jobId: $id) { __typename ${payload} } }`, { id });
}

/** A mutation that takes an input and answers with the job. */
export async function change(
  client: Client,
  mutation: string,
  type: string,
  input: Variables,
): Promise<Data> {
  return done(
    client,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on JobPayload { job { ${JOB} } } ${FAILURE} } }`,
    { input },
  );
}

export async function regenerate(client: Client, input: Variables): Promise<string> {
  const document = `mutation ($input: RegenerateClipInput!) { regenerateClip(input: $input) { __typename ... on RegenerationPayload { regeneration { id } } ${FAILURE} } }`;
  return (await done(client, document, { input })).regeneration.id;
}

export async function jobOf(client: Client, id: string, fields = JOB): Promise<Data> {
  return (await client.query(`query ($id: ID!) { job(id: $id) { ${fields} } }`, { id })).job;
}

/** Waits until the job is at rest; it says why when that is not the rest that was expected. */
export async function restOf(client: Client, id: string, expected = 'COMPLETED'): Promise<Data> {
  for await (const _ of client.watch(
    'subscription ($id: ID!) { jobEvents(jobId: $id, afterSequence: 0) { sequence } }',
    { id },
  ));
  const job = await jobOf(client, id);
  if (job.status !== expected)
    throw new Error(`The job is ${job.status} and not ${expected}: ${JSON.stringify(job.error)}`);
  return job;
}

/** Waits until the job has a status, or another sign of how far it is. */
export async function until(
  client: Client,
  id: string,
  holds: (job: Data) => boolean,
  fields = JOB,
): Promise<Data> {
  for await (const { jobUpdated } of client.watch(
    `subscription ($id: ID!) { jobUpdated(jobId: $id) { ${fields} } }`,
    { id },
  )) {
    if (holds(jobUpdated)) return jobUpdated;
    if (jobUpdated.status === 'FAILED') throw new Error(`The job failed: ${JSON.stringify(jobUpdated)}`);
  }
  throw new Error('The job was deleted.');
}

export async function uploadSong(client: Client, seconds: number): Promise<string> {
  const { samples, sampleRate } = littleSong(seconds, 1);
  return upload(client, 'song.wav', 'audio/wav', wavBytes(samples, sampleRate));
}

export async function upload(
  client: Client,
  filename: string,
  contentType: string,
  bytes: Uint8Array,
): Promise<string> {
  const document = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { __typename ... on CreateUploadPayload { asset { id } uploadUrl headers } ${FAILURE} } }`;
  const created = await done(client, document, {
    input: { filename, contentType, byteSize: bytes.length },
  });
  const put = await fetch(created.uploadUrl, {
    method: 'PUT',
    headers: created.headers,
    body: new Uint8Array(bytes),
  });
  if (!put.ok) throw new Error(`The upload was answered with ${put.status}: ${await put.text()}`);
  const complete = `mutation ($id: ID!) { completeUpload(assetId: $id) { __typename ... on AssetPayload { asset { status } } ${FAILURE} } }`;
  await done(client, complete, { id: created.asset.id });
  return created.asset.id;
}

/** Edits the film by words, and waits for the film; the plan as it ended. */
export async function edit(
  client: Client,
  jobId: string,
  instruction: string,
  expected = 'APPLIED',
): Promise<Data> {
  const document = `mutation ($input: PlanEditInput!) { planEdit(input: $input) { __typename ... on EditPlanPayload { editPlan { id } } ${FAILURE} } }`;
  const { editPlan } = await done(client, document, {
    input: { jobId, instruction, applyImmediately: true },
  });
  await restOf(client, jobId);
  const fields = 'status interpretation unresolved estimatedCost error { code message }';
  const plan = `query ($id: ID!) { node(id: $id) { ... on EditPlan { ${fields} } } }`;
  const { node } = await client.query(plan, { id: editPlan.id });
  if (node.status !== expected) throw new Error(`The edit is ${node.status}: ${JSON.stringify(node)}`);
  return node;
}
