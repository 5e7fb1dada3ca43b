/** Shows the two newest versions of a clip beside each other with what differs in their prompts, and keeps a vote. */
import { Client, fetchExchange } from '@urql/core';
import { graphql } from '../generated/index.js';
import { wordDifference } from '../word-difference.js';

const [url = 'http://127.0.0.1:4000/graphql', jobId = '', clip = '1', better] = process.argv.slice(2);

const ClipToCompare = graphql(`
  query ClipToCompare($jobId: ID!) {
    job(id: $jobId) {
      id
      clips {
        id
        clipIndex
        versions {
          id
          prompt
          promptWriter
          model
          cost
          video {
            id
            url
          }
        }
      }
    }
  }
`);

const PreferVersion = graphql(`
  mutation PreferVersion($input: PreferVersionInput!) {
    preferVersion(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

const History = graphql(`
  query History {
    viewer {
      id
      history {
        promptWriters {
          name
          won
          lost
          cost
        }
      }
    }
  }
`);

const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });

const asked = await client.query(ClipToCompare, { jobId }).toPromise();
if (asked.error) throw asked.error;
const versions =
  asked.data?.job?.clips.find(({ clipIndex }) => clipIndex === Number(clip) - 1)?.versions ?? [];
const [second, first] = versions;
if (!first || !second) {
  console.log('The clip has no two versions. regenerateClip makes one; byTemplates compares with the rules.');
  process.exit(1);
}

for (const [at, { promptWriter, model, cost, video }] of [first, second].entries())
  console.log(`${at + 1}: prompt by ${promptWriter}, filmed by ${model}, ${cost} USD  ${video.url}`);
const marks = { BOTH: ['', ''], FIRST: ['[1: ', ']'], SECOND: ['[2: ', ']'] } as const;
console.log(
  wordDifference(first.prompt, second.prompt)
    .map(({ text, in: side }) => marks[side].join(text))
    .join(' '),
);

if (better === '1' || better === '2') {
  const [winner, loser] = better === '1' ? [first, second] : [second, first];
  const input = { versionId: winner.id, overVersionId: loser.id };
  const { data, error } = await client.mutation(PreferVersion, { input }).toPromise();
  const result = data?.preferVersion;
  if (error) throw error;
  if (result && 'message' in result && result.message) throw new Error(result.message);
  const history = (await client.query(History, {}).toPromise()).data?.viewer?.history.promptWriters ?? [];
  for (const { name, won, lost, cost } of history)
    console.log(`${name}: preferred ${won} times, ${lost} times not, ${cost} USD in all`);
}
