/** What the studio asks for of the things that appear in several places. */
import { gql } from 'urql';

export const FILE = gql`
  fragment File on Asset {
    id
    contentType
    filename
    byteSize
    width
    height
    url
  }
`;

export const JOB_ROW = gql`
  fragment JobRow on Job {
    id
    kind
    name
    prompt
    status
    progress
    currentStage
    estimatedRemainingSeconds
    createdAt
    cost {
      total
    }
    error {
      code
      message
      retryable
      stage
    }
    thumbnail {
      ...File
    }
    video {
      id
    }
  }
`;

export const CLIP_CARD = gql`
  fragment ClipCard on Clip {
    id
    clipIndex
    status
    timestampStart
    timestampEnd
    durationSeconds
    lyricsPreview
    isRegenerated
    suggestions
    thumbnail {
      ...File
    }
    video {
      ...File
      durationSeconds
    }
    prompt {
      id
      prompt
    }
    currentVersion {
      id
    }
  }
`;

export const FILM = gql`
  fragment Film on VideoOutput {
    id
    aspectRatio
    durationSeconds
    width
    height
    fps
    syncDrift
    segmentsRendered
    segmentsReused
    beatSync {
      hitRate
      chanceRate
    }
    asset {
      ...File
    }
    poster {
      ...File
    }
  }
`;

export const REGENERATION = gql`
  fragment RegenerationParts on Regeneration {
    id
    clipIndex
    instruction
    status
    progress
    templates
    llmUsed
    originalPrompt
    modifiedPrompt
    estimatedCost
    cost
    warning
    createdAt
    conversation {
      role
      content
    }
    error {
      code
      message
      retryable
    }
    version {
      id
    }
    takeCount
    rankedTakes {
      take {
        id
      }
      reason
    }
    takes {
      id
      thumbnail {
        ...File
      }
      video {
        ...File
      }
    }
    clip {
      ...ClipCard
    }
  }
`;

export const TIMELINE = gql`
  fragment TimelineParts on Timeline {
    revision
    durationSeconds
    entries {
      key
      position
      clipIndex
      start
      end
      sourceStart
      speed
      transitionIn
      transitionSeconds
    }
    overlays {
      kind
      text
      start
      end
    }
    volumes {
      track
      volume
      start
      end
    }
  }
`;

export const EDIT_PLAN = gql`
  fragment EditPlanParts on EditPlan {
    id
    instruction
    status
    interpretation
    unresolved
    confidence
    affectedClips
    clipChanges {
      clip {
        id
        clipIndex
      }
      instruction
    }
    estimatedSeconds
    estimatedCost
    before {
      ...TimelineParts
    }
    after {
      ...TimelineParts
    }
    beatSyncBefore {
      hitRate
    }
    beatSyncAfter {
      hitRate
    }
    error {
      message
    }
  }
`;
