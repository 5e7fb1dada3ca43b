/** A document as gql.tada types it from the schema alone; `npm run check` makes the introspection and compiles this. */
import { initGraphQLTada, type ResultOf } from 'gql.tada';
import type { introspection } from '../../../node_modules/.cache/gql-tada/introspection.js';

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; Decimal: string; URL: string; JSON: unknown };
}>();

const events = graphql(`
  subscription Events($jobId: ID!) {
    jobEvents(jobId: $jobId, afterSequence: 0) {
      __typename
      sequence
      ... on ProgressUpdate {
        progress
      }
      ... on JobCompleted {
        totalCost
      }
    }
  }
`);
type JobEvent = ResultOf<typeof events>['jobEvents'];

({ __typename: 'ProgressUpdate', sequence: 3, progress: 40 }) satisfies JobEvent;
({ __typename: 'JobCompleted', sequence: 9, totalCost: '0.0125' }) satisfies JobEvent;
// @ts-expect-error an amount is exact, and so no number
({ __typename: 'JobCompleted', sequence: 9, totalCost: 0.0125 }) satisfies JobEvent;
