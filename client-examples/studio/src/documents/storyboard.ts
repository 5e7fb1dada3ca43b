/** The storyboard shot by shot, and what can be changed about it before it is approved. */
import { gql } from 'urql';
import type {
  EditStoryboardMutation,
  EditStoryboardMutationVariables,
  StoryboardQuery,
  StoryboardQueryVariables,
} from '../../../generated/studio/graphql.js';
import { FILE } from './parts.js';

const STORYBOARD_PARTS = gql`
  fragment StoryboardParts on Job {
    id
    status
    lastSequence
    approvalEstimate {
      total
      seconds
      basis
    }
    storyboardPanels {
      position
      clipIndex
      start
      durationSeconds
      framing
      movement
      action
      dialogue
      beat
      notShown
      cost
      picture {
        ...File
      }
    }
  }
`;

export const STORYBOARD = gql<StoryboardQuery, StoryboardQueryVariables>`
  query Storyboard($id: ID!) {
    job(id: $id) {
      ...StoryboardParts
    }
  }
  ${STORYBOARD_PARTS}
  ${FILE}
`;

export const EDIT_STORYBOARD = gql<EditStoryboardMutation, EditStoryboardMutationVariables>`
  mutation EditStoryboard($input: EditStoryboardInput!) {
    editStoryboard(input: $input) {
      __typename
      ... on JobPayload {
        job {
          ...StoryboardParts
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${STORYBOARD_PARTS}
  ${FILE}
`;
