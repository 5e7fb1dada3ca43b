/** Makes a film with nothing but fetch: events arrive as server-sent events in the body of a POST. */
import { writeFile } from 'node:fs/promises';
import { eventsOf } from './event-stream.js';
import type { TypedDocumentString } from './generated/graphql.js';
import { graphql } from './generated/index.js';

const url = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';
const out = process.argv[3] ?? 'film.mp4';

const MakeFilm = graphql(`
  mutation MakeFilm($input: CreateJobInput!) {
    createJob(input: $input) {
      __typename
      ... on JobPayload {
        job {
          id
          lastSequence
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

const WatchFilm = graphql(`
  subscription WatchFilm($jobId: ID!, $afterSequence: Int!) {
    jobEvents(jobId: $jobId, afterSequence: $afterSequence) {
      __typename
      sequence
      stage
      ... on ProgressUpdate {
        progress
      }
      ... on JobCompleted {
        video {
          asset {
            url
          }
        }
      }
      ... on JobFailed {
        error {
          message
        }
      }
    }
  }
`);

async function post<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  accept: string,
): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response;
}

async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) {
  const response = await post(document, variables, 'application/json');
  const { data, errors } = (await response.json()) as { data?: Result; errors?: { message: string }[] };
  if (!data) throw new Error(errors?.[0]?.message ?? 'The server sent no data.');
  return data;
}

/** A stream that breaks is taken up again after the last number it brought; nothing is missed, nothing comes twice. */
async function* watch(jobId: string) {
  let afterSequence = 0;
  for (let failures = 0; failures < 5; failures++) {
    try {
      const response = await post(WatchFilm, { jobId, afterSequence }, 'text/event-stream');
      for await (const { data, errors } of eventsOf(response, WatchFilm)) {
        if (!data) throw new Error(errors?.[0]?.message);
        afterSequence = data.jobEvents.sequence;
        failures = 0;
        yield data.jobEvents;
      }
      return;
    } catch (error) {
      console.log(`The stream broke after event ${afterSequence}: ${(error as Error).message}`);
    }
  }
  throw new Error('The server does not answer any more.');
}

const { createJob } = await ask(MakeFilm, {
  input: {
    kind: 'AD',
    durationSeconds: 15,
    resolution: 'P480',
    prompt: 'A kettle sings on a balcony above a waking city',
  },
});
if (createJob.__typename !== 'JobPayload') throw new Error(createJob.message);

for await (const event of watch(createJob.job.id)) {
  if (event.__typename === 'ProgressUpdate') console.log(`${event.progress}% ${event.stage ?? ''}`);
  if (event.__typename === 'JobFailed') throw new Error(event.error.message);
  if (event.__typename === 'JobCompleted') {
    const film = await fetch(event.video.asset.url ?? '');
    await writeFile(out, Buffer.from(await film.arrayBuffer()));
    console.log(`Film: ${out}`);
  }
}
