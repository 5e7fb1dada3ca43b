/** Changing a finished film as a whole: its timeline by words, other shapes, and files for editing programs. */
import { gql } from 'urql';
import type {
  ApplyEditMutation,
  ApplyEditMutationVariables,
  ExportTimelineMutation,
  ExportTimelineMutationVariables,
  PlanEditMutation,
  PlanEditMutationVariables,
  RedoEditMutation,
  RedoEditMutationVariables,
  RejectEditMutation,
  RejectEditMutationVariables,
  RenderVariantMutation,
  RenderVariantMutationVariables,
  UndoEditMutation,
  UndoEditMutationVariables,
} from '../../../generated/studio/graphql.js';
import { EDIT_PLAN, FILE, TIMELINE } from './parts.js';

export const PLAN_EDIT = gql<PlanEditMutation, PlanEditMutationVariables>`
  mutation PlanEdit($input: PlanEditInput!) {
    planEdit(input: $input) {
      __typename
      ... on EditPlanPayload {
        editPlan {
          ...EditPlanParts
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${EDIT_PLAN}
  ${TIMELINE}
`;

export const APPLY_EDIT = gql<ApplyEditMutation, ApplyEditMutationVariables>`
  mutation ApplyEdit($id: ID!) {
    applyEdit(editPlanId: $id) {
      __typename
      ... on EditPlanPayload {
        editPlan {
          ...EditPlanParts
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${EDIT_PLAN}
  ${TIMELINE}
`;

export const REJECT_EDIT = gql<RejectEditMutation, RejectEditMutationVariables>`
  mutation RejectEdit($id: ID!) {
    rejectEdit(editPlanId: $id) {
      __typename
      ... on EditPlanPayload {
        editPlan {
          ...EditPlanParts
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${EDIT_PLAN}
  ${TIMELINE}
`;

export const UNDO_EDIT = gql<UndoEditMutation, UndoEditMutationVariables>`
  mutation UndoEdit($jobId: ID!) {
    undoEdit(jobId: $jobId) {
      __typename
      ... on EditPlanPayload {
        editPlan {
          ...EditPlanParts
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${EDIT_PLAN}
  ${TIMELINE}
`;

export const REDO_EDIT = gql<RedoEditMutation, RedoEditMutationVariables>`
  mutation RedoEdit($jobId: ID!) {
    redoEdit(jobId: $jobId) {
      __typename
      ... on EditPlanPayload {
        editPlan {
          ...EditPlanParts
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${EDIT_PLAN}
  ${TIMELINE}
`;

export const EXPORT_TIMELINE = gql<ExportTimelineMutation, ExportTimelineMutationVariables>`
  mutation ExportTimeline($input: ExportTimelineInput!) {
    exportTimeline(input: $input) {
      __typename
      ... on AssetPayload {
        asset {
          ...File
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${FILE}
`;

export const RENDER_VARIANT = gql<RenderVariantMutation, RenderVariantMutationVariables>`
  mutation RenderVariant($input: RenderVariantInput!) {
    renderVariant(input: $input) {
      __typename
      ... on JobPayload {
        job {
          id
          status
        }
      }
      ... on Error {
        message
      }
    }
  }
`;
