/** What a new film needs: what there is to choose from, files, an estimate, the start; and the gate before the clips. */
import { gql } from 'urql';
import type {
  ApproveStoryboardMutation,
  ApproveStoryboardMutationVariables,
  CatalogueQuery,
  CatalogueQueryVariables,
  CompleteUploadMutation,
  CompleteUploadMutationVariables,
  CreateJobMutation,
  CreateJobMutationVariables,
  CreateUploadMutation,
  CreateUploadMutationVariables,
  EstimateJobQuery,
  EstimateJobQueryVariables,
  RedrawReferenceMutation,
  RedrawReferenceMutationVariables,
  UpdateClipPromptMutation,
  UpdateClipPromptMutationVariables,
} from '../../../generated/studio/graphql.js';
import { FILE, JOB_ROW } from './parts.js';

export const CATALOGUE = gql<CatalogueQuery, CatalogueQueryVariables>`
  query Catalogue {
    models {
      role
      name
      label
      local
      configured
      needs
      isDefault
      price
      note
    }
    stylePresets {
      name
      label
      style {
        colorPalette
        visualStyle
        mood
      }
    }
  }
`;

export const CREATE_UPLOAD = gql<CreateUploadMutation, CreateUploadMutationVariables>`
  mutation CreateUpload($input: CreateUploadInput!) {
    createUpload(input: $input) {
      __typename
      ... on CreateUploadPayload {
        asset {
          id
        }
        uploadUrl
        headers
      }
      ... on Error {
        message
      }
    }
  }
`;

export const COMPLETE_UPLOAD = gql<CompleteUploadMutation, CompleteUploadMutationVariables>`
  mutation CompleteUpload($id: ID!) {
    completeUpload(assetId: $id) {
      __typename
      ... on AssetPayload {
        asset {
          ...File
          durationSeconds
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${FILE}
`;

export const ESTIMATE_JOB = gql<EstimateJobQuery, EstimateJobQueryVariables>`
  query EstimateJob($input: CreateJobInput!) {
    estimateJob(input: $input) {
      __typename
      ... on CostEstimate {
        total
        seconds
        limit
        basis
        byStage {
          stage
          cost
        }
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
      ... on Error {
        message
      }
    }
  }
`;

export const CREATE_JOB = gql<CreateJobMutation, CreateJobMutationVariables>`
  mutation CreateJob($input: CreateJobInput!) {
    createJob(input: $input) {
      __typename
      ... on JobPayload {
        job {
          ...JobRow
        }
      }
      ... on InvalidInputError {
        fields {
          path
          message
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

export const UPDATE_CLIP_PROMPT = gql<UpdateClipPromptMutation, UpdateClipPromptMutationVariables>`
  mutation UpdateClipPrompt($input: UpdateClipPromptInput!) {
    updateClipPrompt(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`;

export const REDRAW_REFERENCE = gql<RedrawReferenceMutation, RedrawReferenceMutationVariables>`
  mutation RedrawReference($input: RedrawReferenceInput!) {
    redrawReference(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`;

export const APPROVE_STORYBOARD = gql<ApproveStoryboardMutation, ApproveStoryboardMutationVariables>`
  mutation ApproveStoryboard($jobId: ID!) {
    approveStoryboard(jobId: $jobId) {
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
