/** Films among films: found, named, made again and shown to others. */
import { gql } from 'urql';
import type {
  CreateShareLinkMutation,
  CreateShareLinkMutationVariables,
  DuplicateJobMutation,
  DuplicateJobMutationVariables,
  EstimateDuplicateQuery,
  EstimateDuplicateQueryVariables,
  FoundJobsQuery,
  FoundJobsQueryVariables,
  RenameJobMutation,
  RenameJobMutationVariables,
  RevokeShareLinkMutation,
  RevokeShareLinkMutationVariables,
  ShareLinksQuery,
  ShareLinksQueryVariables,
} from '../../../generated/studio/graphql.js';
import { FILE, JOB_ROW } from './parts.js';

export const FOUND_JOBS = gql<FoundJobsQuery, FoundJobsQueryVariables>`
  query FoundJobs($text: String!) {
    jobs(first: 50, filter: { text: $text }) {
      totalCount
      nodes {
        ...JobRow
      }
    }
  }
  ${JOB_ROW}
  ${FILE}
`;

export const RENAME_JOB = gql<RenameJobMutation, RenameJobMutationVariables>`
  mutation RenameJob($input: RenameJobInput!) {
    renameJob(input: $input) {
      __typename
      ... on JobPayload {
        job {
          id
          name
        }
      }
      ... on Error {
        message
      }
    }
  }
`;

export const ESTIMATE_DUPLICATE = gql<EstimateDuplicateQuery, EstimateDuplicateQueryVariables>`
  query EstimateDuplicate($input: DuplicateJobInput!) {
    estimateDuplicate(input: $input) {
      __typename
      ... on CostEstimate {
        total
        seconds
        limit
      }
      ... on Error {
        message
      }
    }
  }
`;

export const DUPLICATE_JOB = gql<DuplicateJobMutation, DuplicateJobMutationVariables>`
  mutation DuplicateJob($input: DuplicateJobInput!) {
    duplicateJob(input: $input) {
      __typename
      ... on JobPayload {
        job {
          ...JobRow
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${JOB_ROW}
  ${FILE}
`;

export const SHARE_LINKS = gql<ShareLinksQuery, ShareLinksQueryVariables>`
  query ShareLinks($jobId: ID!) {
    job(id: $jobId) {
      id
      shareLinks {
        id
        url
        expiresAt
      }
    }
  }
`;

export const CREATE_SHARE_LINK = gql<CreateShareLinkMutation, CreateShareLinkMutationVariables>`
  mutation CreateShareLink($input: CreateShareLinkInput!) {
    createShareLink(input: $input) {
      __typename
      ... on ShareLinkPayload {
        shareLink {
          id
          url
        }
      }
      ... on Error {
        message
      }
    }
  }
`;

export const REVOKE_SHARE_LINK = gql<RevokeShareLinkMutation, RevokeShareLinkMutationVariables>`
  mutation RevokeShareLink($id: ID!) {
    revokeShareLink(shareLinkId: $id) {
      __typename
      ... on RevokeShareLinkPayload {
        revokedShareLinkId
      }
      ... on Error {
        message
      }
    }
  }
`;
