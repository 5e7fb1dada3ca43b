export const Make = /* GraphQL */ `
  mutation NextMake($input: CreateJobInput!) {
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
`;

export const Watch = /* GraphQL */ `
  subscription NextWatch($jobId: ID!, $afterSequence: Int!) {
    jobEvents(jobId: $jobId, afterSequence: $afterSequence) {
      __typename
      sequence
      job {
        status
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
`;
