/** Everything that clients do with films, once: so that every statement of the API and the engine is sent. */
import { schema } from '../../src/graphql/schema.js';
import { type Client, clientOf, type Data } from '../../test/helpers/client.js';
import {
  act,
  change,
  createJob,
  regenerate,
  restOf,
  SMALL_FILM,
  until,
  upload,
} from '../../test/helpers/films.js';
import { documentFor, fieldsOf, takesIds, variablesFor } from '../../test/hostile/rubbish.js';
import { everythingOf } from './everything-of.js';

/** A film with all that can be done to it; returns its id. */
export async function makeFilm(client: Client): Promise<string> {
  const id = await createJob(client, { ...SMALL_FILM, soundtrackOff: false, requireApproval: true });
  await until(client, id, ({ status }) => status === 'AWAITING_APPROVAL');
  await act(client, 'approveStoryboard', id);
  await restOf(client, id);
  await regenerate(client, { jobId: id, clipIndex: 0, instruction: 'make it nighttime' });
  await restOf(client, id);
  await edit(client, id, 'swap clips 1 and 2');
  await restOf(client, id);
  await change(client, 'renderVariant', 'RenderVariantInput', {
    jobId: id,
    aspectRatio: 'PORTRAIT_9_16',
  }).catch(() => null);
  await restOf(client, id);
  return id;
}

/** Every field of the API on that film, and the ends that a job can come to. */
export async function lookAtAll({ url }: { url: string }, id: string): Promise<void> {
  const client = clientOf({ url });
  await askForEverything(client, id);
  const ids = await idsOf(client, id);
  const fields = (['Query', 'Mutation', 'Subscription'] as const).flatMap((type) =>
    fieldsOf(type).map((field) => ({ type, field })),
  );
  for (const { type, field } of fields) {
    if (field.name === 'deleteJob' || !takesIds(field.args)) continue;
    const variables = variablesFor(ids, field);
    if (type !== 'Subscription') await client.ask(documentFor(type.toLowerCase(), field), variables);
  }
  await restOf(client, id);
  await upload(client, 'brand.png', 'image/png', PIXEL).catch(() => null);
  const cancelled = await createJob(client);
  await act(client, 'cancelJob', cancelled);
  await act(client, 'retryJob', cancelled);
  await act(client, 'deleteJob', cancelled);
  await watchAll(client);
  await fetch(`${url}/metrics`);
}

async function edit(client: Client, jobId: string, instruction: string): Promise<void> {
  const input = { jobId, instruction, applyImmediately: true };
  await client.query(
    'mutation ($input: PlanEditInput!) { planEdit(input: $input) { __typename ... on Error { message } } }',
    { input },
  );
}

async function askForEverything(client: Client, id: string): Promise<void> {
  for (const selection of everythingOf(schema.getType('Job')!))
    await client.query(`query ($id: ID!) { job(id: $id) { ${selection} } }`, { id });
  for (const list of LISTS) await client.query(`{ ${list} }`);
}

const LISTS = [
  'jobs(first: 20) { totalCount nodes { id status } pageInfo { endCursor hasNextPage } }',
  'jobs(first: 20, filter: { status: [FAILED] }) { totalCount nodes { id } }',
  'jobs(first: 20, filter: { status: [COMPLETED], kind: AD }) { totalCount nodes { id } }',
  'jobs(last: 20, filter: { kind: FILM }) { totalCount nodes { id video { id } cost { total } } }',
  'assets(first: 20) { totalCount nodes { id url } }',
  'scenarios(first: 20) { totalCount nodes { id } }',
  'viewer { spent jobsThisHour }',
];

async function idsOf(client: Client, id: string): Promise<Map<string, string>> {
  const { job } = (await client.query(
    `query ($id: ID!) { job(id: $id) {
      clips { versions { id } } regenerations(first: 1) { nodes { id } } editPlans(first: 1) { nodes { id } }
      referenceImages { scenes { id asset { id } } } } }`,
    { id },
  )) as { job: Data };
  return new Map<string, string>([
    ['Job', id],
    ['ClipVersion', job.clips[0].versions[0].id],
    ['Regeneration', job.regenerations.nodes[0]?.id ?? id],
    ['EditPlan', job.editPlans.nodes[0]?.id ?? id],
    ['ReferenceImage', job.referenceImages?.scenes[0]?.id ?? id],
    ['Asset', job.referenceImages?.scenes[0]?.asset.id ?? id],
  ]);
}

/** All jobs of the owner in one stream, until one of them changes. */
async function watchAll(client: Client): Promise<void> {
  const watching = client.watch('subscription { jobsUpdated { id status deletedAt } }');
  const first = watching.next();
  const id = await createJob(client, { ...SMALL_FILM, requireApproval: true });
  await first;
  await watching.return(undefined);
  await act(client, 'deleteJob', id);
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
