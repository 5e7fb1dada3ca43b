import { graphql } from '../generated/index.js';

export const Films = graphql(`
  query VueFilms {
    jobs(first: 10) {
      nodes {
        id
        prompt
      }
    }
  }
`);

export const Make = graphql(`
  mutation VueMake($input: CreateJobInput!) {
    createJob(input: $input) {
      __typename
      ... on JobPayload {
        job {
          id
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const Watch = graphql(`
  subscription VueWatch($jobId: ID!, $afterSequence: Int!) {
    jobEvents(jobId: $jobId, afterSequence: $afterSequence) {
      __typename
      sequence
      job {
        id
        status
        progress
      }
      ... on ClipUpdate {
        clip {
          clipIndex
          thumbnail {
            url
          }
        }
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
