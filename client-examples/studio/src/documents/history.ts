/** All that was asked of a finished film: edits of its timeline, and clips that were made anew. */
import { gql } from 'urql';
import type { FilmHistoryQuery, FilmHistoryQueryVariables } from '../../../generated/studio/graphql.js';
import { CLIP_CARD, FILE, REGENERATION } from './parts.js';

export const FILM_HISTORY = gql<FilmHistoryQuery, FilmHistoryQueryVariables>`
  query FilmHistory($jobId: ID!) {
    job(id: $jobId) {
      id
      regenerations(first: 50) {
        nodes {
          ...RegenerationParts
        }
      }
      editPlans(first: 50) {
        nodes {
          id
          instruction
          interpretation
          status
          createdAt
          estimatedCost
          operations {
            __typename
          }
          error {
            message
          }
        }
      }
    }
  }
  ${REGENERATION}
  ${CLIP_CARD}
  ${FILE}
`;
