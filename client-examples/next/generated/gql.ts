/* eslint-disable */
import * as types from './graphql.js';



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
    "\n  mutation NextMake($input: CreateJobInput!) {\n    createJob(input: $input) {\n      __typename\n      ... on JobPayload {\n        job {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.NextMakeDocument,
    "\n  subscription NextWatch($jobId: ID!, $afterSequence: Int!) {\n    jobEvents(jobId: $jobId, afterSequence: $afterSequence) {\n      __typename\n      sequence\n      job {\n        status\n        progress\n      }\n      ... on JobCompleted {\n        video {\n          asset {\n            url\n          }\n        }\n      }\n      ... on JobFailed {\n        error {\n          message\n        }\n      }\n    }\n  }\n": typeof types.NextWatchDocument,
};
const documents: Documents = {
    "\n  mutation NextMake($input: CreateJobInput!) {\n    createJob(input: $input) {\n      __typename\n      ... on JobPayload {\n        job {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.NextMakeDocument,
    "\n  subscription NextWatch($jobId: ID!, $afterSequence: Int!) {\n    jobEvents(jobId: $jobId, afterSequence: $afterSequence) {\n      __typename\n      sequence\n      job {\n        status\n        progress\n      }\n      ... on JobCompleted {\n        video {\n          asset {\n            url\n          }\n        }\n      }\n      ... on JobFailed {\n        error {\n          message\n        }\n      }\n    }\n  }\n": types.NextWatchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NextMake($input: CreateJobInput!) {\n    createJob(input: $input) {\n      __typename\n      ... on JobPayload {\n        job {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.js').NextMakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription NextWatch($jobId: ID!, $afterSequence: Int!) {\n    jobEvents(jobId: $jobId, afterSequence: $afterSequence) {\n      __typename\n      sequence\n      job {\n        status\n        progress\n      }\n      ... on JobCompleted {\n        video {\n          asset {\n            url\n          }\n        }\n      }\n      ... on JobFailed {\n        error {\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').NextWatchDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
