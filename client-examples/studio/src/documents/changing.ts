/** Changing a finished film, one clip at a time by talking about it. */
import { gql } from 'urql';
import type {
  CancelRegenerationMutation,
  CancelRegenerationMutationVariables,
  ChooseTakeMutation,
  ChooseTakeMutationVariables,
  ClipHistoryQuery,
  ClipHistoryQueryVariables,
  EstimateRegenerationQuery,
  EstimateRegenerationQueryVariables,
  EstimateRegenerationsQuery,
  EstimateRegenerationsQueryVariables,
  PreferVersionMutation,
  PreferVersionMutationVariables,
  RegenerateClipMutation,
  RegenerateClipMutationVariables,
  RegenerateClipsMutation,
  RegenerateClipsMutationVariables,
  RestoreClipMutation,
  RestoreClipMutationVariables,
  RunningRegenerationsQuery,
  RunningRegenerationsQueryVariables,
} from '../../../generated/studio/graphql.js';
import { CLIP_CARD, FILE, JOB_ROW, REGENERATION } from './parts.js';

const CLIP_VOTE = gql`
  fragment ClipVoteParts on Clip {
    vote {
      preferred {
        id
      }
    }
  }
`;

export const CLIP_HISTORY = gql<ClipHistoryQuery, ClipHistoryQueryVariables>`
  query ClipHistory($jobId: ID!, $clipId: ID!, $clipIndex: Int!) {
    node(id: $clipId) {
      __typename
      id
      ... on Clip {
        currentVersion {
          id
        }
        ...ClipVoteParts
        versions {
          id
          prompt
          model
          cost
          createdAt
          thumbnail {
            ...File
          }
          video {
            ...File
          }
        }
      }
    }
    job(id: $jobId) {
      id
      regenerations(first: 20, clipIndex: $clipIndex) {
        nodes {
          ...RegenerationParts
        }
      }
    }
  }
  ${CLIP_VOTE}
  ${REGENERATION}
  ${CLIP_CARD}
  ${FILE}
`;

export const RUNNING_REGENERATIONS = gql<RunningRegenerationsQuery, RunningRegenerationsQueryVariables>`
  query RunningRegenerations($jobId: ID!) {
    job(id: $jobId) {
      id
      regenerations(first: 50) {
        nodes {
          ...RegenerationParts
        }
      }
    }
  }
  ${REGENERATION}
  ${CLIP_CARD}
  ${FILE}
`;

const ESTIMATE = gql`
  fragment RegenerationEstimateParts on RegenerationEstimate {
    total
    llmCost
    imageCost
    videoCost
    seconds
    warning
    remainingThisHour
    reply
    basis
  }
`;

export const ESTIMATE_REGENERATION = gql<EstimateRegenerationQuery, EstimateRegenerationQueryVariables>`
  query EstimateRegeneration($input: RegenerateClipInput!) {
    estimateRegeneration(input: $input) {
      __typename
      ...RegenerationEstimateParts
      ... on Error {
        message
      }
    }
  }
  ${ESTIMATE}
`;

export const ESTIMATE_REGENERATIONS = gql<EstimateRegenerationsQuery, EstimateRegenerationsQueryVariables>`
  query EstimateRegenerations($input: RegenerateClipsInput!) {
    estimateRegenerations(input: $input) {
      __typename
      ...RegenerationEstimateParts
      ... on Error {
        message
      }
    }
  }
  ${ESTIMATE}
`;

export const REGENERATE_CLIP = gql<RegenerateClipMutation, RegenerateClipMutationVariables>`
  mutation RegenerateClip($input: RegenerateClipInput!) {
    regenerateClip(input: $input) {
      __typename
      ... on RegenerationPayload {
        regeneration {
          ...RegenerationParts
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${REGENERATION}
  ${CLIP_CARD}
  ${FILE}
`;

export const REGENERATE_CLIPS = gql<RegenerateClipsMutation, RegenerateClipsMutationVariables>`
  mutation RegenerateClips($input: RegenerateClipsInput!) {
    regenerateClips(input: $input) {
      __typename
      ... on RegenerationsPayload {
        regenerations {
          ...RegenerationParts
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${REGENERATION}
  ${CLIP_CARD}
  ${FILE}
`;

export const CANCEL_REGENERATION = gql<CancelRegenerationMutation, CancelRegenerationMutationVariables>`
  mutation CancelRegeneration($id: ID!) {
    cancelRegeneration(regenerationId: $id) {
      __typename
      ... on RegenerationPayload {
        regeneration {
          ...RegenerationParts
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${REGENERATION}
  ${CLIP_CARD}
  ${FILE}
`;

export const CHOOSE_TAKE = gql<ChooseTakeMutation, ChooseTakeMutationVariables>`
  mutation ChooseTake($input: ChooseTakeInput!) {
    chooseTake(input: $input) {
      __typename
      ... on RegenerationPayload {
        regeneration {
          ...RegenerationParts
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${REGENERATION}
  ${CLIP_CARD}
  ${FILE}
`;

export const RESTORE_CLIP = gql<RestoreClipMutation, RestoreClipMutationVariables>`
  mutation RestoreClip($input: RestoreClipInput!) {
    restoreClip(input: $input) {
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

export const PREFER_VERSION = gql<PreferVersionMutation, PreferVersionMutationVariables>`
  mutation PreferVersion($input: PreferVersionInput!) {
    preferVersion(input: $input) {
      __typename
      ... on ClipPayload {
        clip {
          id
          ...ClipVoteParts
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${CLIP_VOTE}
`;
