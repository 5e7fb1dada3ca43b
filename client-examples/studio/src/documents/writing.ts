/** Scenarios: shots written from plain words, changed by words, and kept for later. */
import { gql } from 'urql';
import type {
  EstimateScenarioQuery,
  EstimateScenarioQueryVariables,
  GenerateScenarioMutation,
  GenerateScenarioMutationVariables,
  ScenariosQuery,
  ScenariosQueryVariables,
} from '../../../generated/studio/graphql.js';

const SCENARIO = gql`
  fragment ScenarioParts on Scenario {
    id
    description
    aspectRatio
    cost
    llmUsed
    model
    refines {
      id
      description
    }
    shots {
      shotId
      shotType
      enhancedPrompt
      negativePrompt
      durationSeconds
      dialogue
      characters
      landscapes
      styles
      mood
      timeOfDay
    }
  }
`;

export const SCENARIOS = gql<ScenariosQuery, ScenariosQueryVariables>`
  query Scenarios {
    scenarios(first: 12) {
      nodes {
        ...ScenarioParts
      }
    }
  }
  ${SCENARIO}
`;

export const ESTIMATE_SCENARIO = gql<EstimateScenarioQuery, EstimateScenarioQueryVariables>`
  query EstimateScenario($input: GenerateScenarioInput!) {
    estimateScenario(input: $input) {
      __typename
      ... on ScenarioEstimate {
        cost
        model
      }
      ... on Error {
        message
      }
    }
  }
`;

export const GENERATE_SCENARIO = gql<GenerateScenarioMutation, GenerateScenarioMutationVariables>`
  mutation GenerateScenario($input: GenerateScenarioInput!) {
    generateScenario(input: $input) {
      __typename
      ... on ScenarioPayload {
        scenario {
          ...ScenarioParts
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${SCENARIO}
`;
