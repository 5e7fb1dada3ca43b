/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation MakeFilm($prompt: String!) {\n    createJob(input: { kind: AD, durationSeconds: 15, resolution: P480, prompt: $prompt }) {\n      __typename\n      ... on JobPayload {\n        job {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.MakeFilmDocument,
    "\n  subscription WatchFilm($jobId: ID!, $afterSequence: Int!) {\n    jobEvents(jobId: $jobId, afterSequence: $afterSequence) {\n      __typename\n      sequence\n      ... on ProgressUpdate {\n        progress\n        estimatedRemainingSeconds\n      }\n      ... on MessageEvent {\n        text\n      }\n      ... on ScenePlannerResults {\n        plan {\n          videoSummary\n        }\n      }\n      ... on ClipUpdate {\n        clipIndex\n        state\n      }\n      ... on JobCompleted {\n        totalCost\n        video {\n          durationSeconds\n          asset {\n            url\n          }\n        }\n      }\n      ... on JobFailed {\n        error {\n          message\n        }\n      }\n    }\n  }\n": typeof types.WatchFilmDocument,
    "\n  query ClipToCompare($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      clips {\n        id\n        clipIndex\n        versions {\n          id\n          prompt\n          promptWriter\n          model\n          cost\n          video {\n            id\n            url\n          }\n        }\n      }\n    }\n  }\n": typeof types.ClipToCompareDocument,
    "\n  mutation PreferVersion($input: PreferVersionInput!) {\n    preferVersion(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.PreferVersionDocument,
    "\n  query History {\n    viewer {\n      id\n      history {\n        promptWriters {\n          name\n          won\n          lost\n          cost\n        }\n      }\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  query JobList {\n    jobs(first: 10) {\n      totalCount\n      nodes {\n        id\n        prompt\n        status\n        progress\n      }\n    }\n  }\n": typeof types.JobListDocument,
    "\n  subscription FollowJob($jobId: ID!) {\n    jobUpdated(jobId: $jobId) {\n      id\n      status\n      progress\n      currentStage\n      estimatedRemainingSeconds\n      clips {\n        id\n        clipIndex\n        status\n      }\n      video {\n        id\n        asset {\n          id\n          url\n        }\n      }\n      error {\n        message\n      }\n    }\n  }\n": typeof types.FollowJobDocument,
    "\n  query VueFilms {\n    jobs(first: 10) {\n      nodes {\n        id\n        prompt\n      }\n    }\n  }\n": typeof types.VueFilmsDocument,
    "\n  mutation VueMake($input: CreateJobInput!) {\n    createJob(input: $input) {\n      __typename\n      ... on JobPayload {\n        job {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.VueMakeDocument,
    "\n  subscription VueWatch($jobId: ID!, $afterSequence: Int!) {\n    jobEvents(jobId: $jobId, afterSequence: $afterSequence) {\n      __typename\n      sequence\n      job {\n        id\n        status\n        progress\n      }\n      ... on ClipUpdate {\n        clip {\n          clipIndex\n          thumbnail {\n            url\n          }\n        }\n      }\n      ... on JobCompleted {\n        video {\n          asset {\n            url\n          }\n        }\n      }\n      ... on JobFailed {\n        error {\n          message\n        }\n      }\n    }\n  }\n": typeof types.VueWatchDocument,
};
const documents: Documents = {
    "\n  mutation MakeFilm($prompt: String!) {\n    createJob(input: { kind: AD, durationSeconds: 15, resolution: P480, prompt: $prompt }) {\n      __typename\n      ... on JobPayload {\n        job {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.MakeFilmDocument,
    "\n  subscription WatchFilm($jobId: ID!, $afterSequence: Int!) {\n    jobEvents(jobId: $jobId, afterSequence: $afterSequence) {\n      __typename\n      sequence\n      ... on ProgressUpdate {\n        progress\n        estimatedRemainingSeconds\n      }\n      ... on MessageEvent {\n        text\n      }\n      ... on ScenePlannerResults {\n        plan {\n          videoSummary\n        }\n      }\n      ... on ClipUpdate {\n        clipIndex\n        state\n      }\n      ... on JobCompleted {\n        totalCost\n        video {\n          durationSeconds\n          asset {\n            url\n          }\n        }\n      }\n      ... on JobFailed {\n        error {\n          message\n        }\n      }\n    }\n  }\n": types.WatchFilmDocument,
    "\n  query ClipToCompare($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      clips {\n        id\n        clipIndex\n        versions {\n          id\n          prompt\n          promptWriter\n          model\n          cost\n          video {\n            id\n            url\n          }\n        }\n      }\n    }\n  }\n": types.ClipToCompareDocument,
    "\n  mutation PreferVersion($input: PreferVersionInput!) {\n    preferVersion(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.PreferVersionDocument,
    "\n  query History {\n    viewer {\n      id\n      history {\n        promptWriters {\n          name\n          won\n          lost\n          cost\n        }\n      }\n    }\n  }\n": types.HistoryDocument,
    "\n  query JobList {\n    jobs(first: 10) {\n      totalCount\n      nodes {\n        id\n        prompt\n        status\n        progress\n      }\n    }\n  }\n": types.JobListDocument,
    "\n  subscription FollowJob($jobId: ID!) {\n    jobUpdated(jobId: $jobId) {\n      id\n      status\n      progress\n      currentStage\n      estimatedRemainingSeconds\n      clips {\n        id\n        clipIndex\n        status\n      }\n      video {\n        id\n        asset {\n          id\n          url\n        }\n      }\n      error {\n        message\n      }\n    }\n  }\n": types.FollowJobDocument,
    "\n  query VueFilms {\n    jobs(first: 10) {\n      nodes {\n        id\n        prompt\n      }\n    }\n  }\n": types.VueFilmsDocument,
    "\n  mutation VueMake($input: CreateJobInput!) {\n    createJob(input: $input) {\n      __typename\n      ... on JobPayload {\n        job {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.VueMakeDocument,
    "\n  subscription VueWatch($jobId: ID!, $afterSequence: Int!) {\n    jobEvents(jobId: $jobId, afterSequence: $afterSequence) {\n      __typename\n      sequence\n      job {\n        id\n        status\n        progress\n      }\n      ... on ClipUpdate {\n        clip {\n          clipIndex\n          thumbnail {\n            url\n          }\n        }\n      }\n      ... on JobCompleted {\n        video {\n          asset {\n            url\n          }\n        }\n      }\n      ... on JobFailed {\n        error {\n          message\n        }\n      }\n    }\n  }\n": types.VueWatchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeFilm($prompt: String!) {\n    createJob(input: { kind: AD, durationSeconds: 15, resolution: P480, prompt: $prompt }) {\n      __typename\n      ... on JobPayload {\n        job {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MakeFilm($prompt: String!) {\n    createJob(input: { kind: AD, durationSeconds: 15, resolution: P480, prompt: $prompt }) {\n      __typename\n      ... on JobPayload {\n        job {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WatchFilm($jobId: ID!, $afterSequence: Int!) {\n    jobEvents(jobId: $jobId, afterSequence: $afterSequence) {\n      __typename\n      sequence\n      ... on ProgressUpdate {\n        progress\n        estimatedRemainingSeconds\n      }\n      ... on MessageEvent {\n        text\n      }\n      ... on ScenePlannerResults {\n        plan {\n          videoSummary\n        }\n      }\n      ... on ClipUpdate {\n        clipIndex\n        state\n      }\n      ... on JobCompleted {\n        totalCost\n        video {\n          durationSeconds\n          asset {\n            url\n          }\n        }\n      }\n      ... on JobFailed {\n        error {\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription WatchFilm($jobId: ID!, $afterSequence: Int!) {\n    jobEvents(jobId: $jobId, afterSequence: $afterSequence) {\n      __typename\n      sequence\n      ... on ProgressUpdate {\n        progress\n        estimatedRemainingSeconds\n      }\n      ... on MessageEvent {\n        text\n      }\n      ... on ScenePlannerResults {\n        plan {\n          videoSummary\n        }\n      }\n      ... on ClipUpdate {\n        clipIndex\n        state\n      }\n      ... on JobCompleted {\n        totalCost\n        video {\n          durationSeconds\n          asset {\n            url\n          }\n        }\n      }\n      ... on JobFailed {\n        error {\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClipToCompare($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      clips {\n        id\n        clipIndex\n        versions {\n          id\n          prompt\n          promptWriter\n          model\n          cost\n          video {\n            id\n            url\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClipToCompare($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      clips {\n        id\n        clipIndex\n        versions {\n          id\n          prompt\n          promptWriter\n          model\n          cost\n          video {\n            id\n            url\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreferVersion($input: PreferVersionInput!) {\n    preferVersion(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PreferVersion($input: PreferVersionInput!) {\n    preferVersion(input: $input) {\n      __typename\n      ... on Error {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History {\n    viewer {\n      id\n      history {\n        promptWriters {\n          name\n          won\n          lost\n          cost\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query History {\n    viewer {\n      id\n      history {\n        promptWriters {\n          name\n          won\n          lost\n          cost\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobList {\n    jobs(first: 10) {\n      totalCount\n      nodes {\n        id\n        prompt\n        status\n        progress\n      }\n    }\n  }\n"): (typeof documents)["\n  query JobList {\n    jobs(first: 10) {\n      totalCount\n      nodes {\n        id\n        prompt\n        status\n        progress\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowJob($jobId: ID!) {\n    jobUpdated(jobId: $jobId) {\n      id\n      status\n      progress\n      currentStage\n      estimatedRemainingSeconds\n      clips {\n        id\n        clipIndex\n        status\n      }\n      video {\n        id\n        asset {\n          id\n          url\n        }\n      }\n      error {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription FollowJob($jobId: ID!) {\n    jobUpdated(jobId: $jobId) {\n      id\n      status\n      progress\n      currentStage\n      estimatedRemainingSeconds\n      clips {\n        id\n        clipIndex\n        status\n      }\n      video {\n        id\n        asset {\n          id\n          url\n        }\n      }\n      error {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VueFilms {\n    jobs(first: 10) {\n      nodes {\n        id\n        prompt\n      }\n    }\n  }\n"): (typeof documents)["\n  query VueFilms {\n    jobs(first: 10) {\n      nodes {\n        id\n        prompt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VueMake($input: CreateJobInput!) {\n    createJob(input: $input) {\n      __typename\n      ... on JobPayload {\n        job {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation VueMake($input: CreateJobInput!) {\n    createJob(input: $input) {\n      __typename\n      ... on JobPayload {\n        job {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription VueWatch($jobId: ID!, $afterSequence: Int!) {\n    jobEvents(jobId: $jobId, afterSequence: $afterSequence) {\n      __typename\n      sequence\n      job {\n        id\n        status\n        progress\n      }\n      ... on ClipUpdate {\n        clip {\n          clipIndex\n          thumbnail {\n            url\n          }\n        }\n      }\n      ... on JobCompleted {\n        video {\n          asset {\n            url\n          }\n        }\n      }\n      ... on JobFailed {\n        error {\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription VueWatch($jobId: ID!, $afterSequence: Int!) {\n    jobEvents(jobId: $jobId, afterSequence: $afterSequence) {\n      __typename\n      sequence\n      job {\n        id\n        status\n        progress\n      }\n      ... on ClipUpdate {\n        clip {\n          clipIndex\n          thumbnail {\n            url\n          }\n        }\n      }\n      ... on JobCompleted {\n        video {\n          asset {\n            url\n          }\n        }\n      }\n      ... on JobFailed {\n        error {\n          message\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;