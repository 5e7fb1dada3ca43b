/** Jobs as lists and as pages, and what tells of their changes. */
import { gql } from 'urql';
import type {
  CancelJobMutation,
  CancelJobMutationVariables,
  DeleteJobMutation,
  DeleteJobMutationVariables,
  JobEventsSubscription,
  JobEventsSubscriptionVariables,
  JobLogQuery,
  JobLogQueryVariables,
  JobPageQuery,
  JobPageQueryVariables,
  JobsQuery,
  JobsQueryVariables,
  JobsUpdatedSubscription,
  JobsUpdatedSubscriptionVariables,
  OlderJobsQuery,
  OlderJobsQueryVariables,
  RetryJobMutation,
  RetryJobMutationVariables,
  SetBudgetLimitMutation,
  SetBudgetLimitMutationVariables,
  SpentQuery,
  SpentQueryVariables,
} from '../../../generated/studio/graphql.js';
import { CLIP_CARD, FILE, FILM, JOB_ROW, REGENERATION, TIMELINE } from './parts.js';

export const JOBS = gql<JobsQuery, JobsQueryVariables>`
  query Jobs {
    jobs(first: 50) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...JobRow
      }
    }
  }
  ${JOB_ROW}
  ${FILE}
`;

export const SPENT = gql<SpentQuery, SpentQueryVariables>`
  query Spent {
    viewer {
      id
      spent
    }
  }
`;

export const OLDER_JOBS = gql<OlderJobsQuery, OlderJobsQueryVariables>`
  query OlderJobs($after: String!) {
    jobs(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...JobRow
      }
    }
  }
  ${JOB_ROW}
  ${FILE}
`;

export const JOBS_UPDATED = gql<JobsUpdatedSubscription, JobsUpdatedSubscriptionVariables>`
  subscription JobsUpdated {
    jobsUpdated {
      ...JobRow
      deletedAt
    }
  }
  ${JOB_ROW}
  ${FILE}
`;

export const JOB_PAGE = gql<JobPageQuery, JobPageQueryVariables>`
  query JobPage($id: ID!) {
    job(id: $id) {
      ...JobRow
      lastSequence
      settings {
        aspectRatio
        resolution
        seed
        requireApproval
        brand
        models {
          role
          model
          local
        }
      }
      audio {
        ...File
      }
      stages {
        id
        name
        status
        durationSeconds
        cost
        attempts
        error {
          message
        }
      }
      brief {
        narrative
        subject
        setting
        mood
        notes
      }
      audioAnalysis {
        id
        bpm
        beatConfidence
        durationSeconds
        beats
        downbeats
        structure {
          type
          start
          end
          energy
        }
        mood {
          primary
          energyLevel
        }
        clipBoundaries {
          start
          end
        }
        waveform(points: 800)
        fallbacks
      }
      scenePlan {
        id
        videoSummary
        llmModel
        characters {
          key
          description
          role
        }
        scenes {
          key
          description
          timeOfDay
        }
        style {
          colorPalette
          visualStyle
          mood
          lighting
          cinematography
        }
        clipScripts {
          clipIndex
          start
          end
          visualDescription
          motion
          cameraAngle
        }
      }
      referenceImages {
        id
        status
        scenes {
          id
          targetKey
          promptUsed
          model
          asset {
            ...File
          }
        }
        characters {
          id
          targetKey
          promptUsed
          model
          asset {
            ...File
          }
        }
      }
      clipPrompts {
        id
        llmModel
        items {
          id
          clipIndex
          prompt
          negativePrompt
          durationSeconds
          metadata {
            wordCount
            styleKeywords
            referenceMode
          }
        }
      }
      clips {
        ...ClipCard
      }
      timeline {
        ...TimelineParts
      }
      soundtrack {
        asset {
          ...File
        }
        bpm
        mood
      }
      voiceOver {
        lines {
          text
          start
          end
          clipIndex
          asset {
            ...File
          }
        }
      }
      video {
        ...Film
        variants {
          ...Film
        }
      }
      cost {
        total
        reserved
        limit
        byStage {
          stage
          cost
        }
      }
    }
  }
  ${JOB_ROW}
  ${CLIP_CARD}
  ${TIMELINE}
  ${FILM}
  ${FILE}
`;

export const JOB_LOG = gql<JobLogQuery, JobLogQueryVariables>`
  query JobLog($id: ID!, $after: Int!) {
    job(id: $id) {
      id
      events(afterSequence: $after, first: 300) {
        __typename
        sequence
        at
        ... on MessageEvent {
          kind
          text
        }
      }
    }
  }
`;

export const JOB_EVENTS = gql<JobEventsSubscription, JobEventsSubscriptionVariables>`
  subscription JobEvents($id: ID!, $after: Int) {
    jobEvents(jobId: $id, afterSequence: $after, follow: true) {
      __typename
      sequence
      jobId
      at
      stage
      ... on StageUpdate {
        status
        durationSeconds
      }
      ... on ProgressUpdate {
        progress
        estimatedRemainingSeconds
      }
      ... on MessageEvent {
        kind
        text
      }
      ... on CostUpdate {
        total
      }
      ... on ClipUpdate {
        clipIndex
        state
        message
        clip {
          ...ClipCard
        }
      }
      ... on ReferenceImageUpdate {
        state
        targetKey
        message
      }
      ... on RegenerationUpdate {
        step
        progress
        regeneration {
          ...RegenerationParts
        }
      }
      ... on EditUpdate {
        progress
        editPlan {
          id
          status
        }
      }
      ... on JobFailed {
        error {
          message
        }
      }
    }
  }
  ${REGENERATION}
  ${CLIP_CARD}
  ${FILE}
`;

export const CANCEL_JOB = gql<CancelJobMutation, CancelJobMutationVariables>`
  mutation CancelJob($jobId: ID!) {
    cancelJob(jobId: $jobId) {
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

export const RETRY_JOB = gql<RetryJobMutation, RetryJobMutationVariables>`
  mutation RetryJob($jobId: ID!) {
    retryJob(jobId: $jobId) {
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

export const SET_BUDGET_LIMIT = gql<SetBudgetLimitMutation, SetBudgetLimitMutationVariables>`
  mutation SetBudgetLimit($input: SetBudgetLimitInput!) {
    setBudgetLimit(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`;

export const DELETE_JOB = gql<DeleteJobMutation, DeleteJobMutationVariables>`
  mutation DeleteJob($jobId: ID!) {
    deleteJob(jobId: $jobId) {
      __typename
      ... on DeleteJobPayload {
        deletedJobId
      }
      ... on Error {
        message
      }
    }
  }
`;
