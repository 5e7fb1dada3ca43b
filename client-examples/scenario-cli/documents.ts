/** What the command asks of the API. */
import { graphql } from './generated/index.js';

export const Models = graphql(`
  query ScenarioModels {
    scenarioModels {
      name
      vendor
      tier
      contextTokens
      inputPerMillion
      outputPerMillion
      available
      note
    }
  }
`);

export const Estimate = graphql(`
  query ScenarioEstimate($input: GenerateScenarioInput!) {
    estimateScenario(input: $input) {
      __typename
      ... on ScenarioEstimate {
        model
        cost
        inputTokens
        outputTokens
      }
      ... on Error {
        message
      }
    }
  }
`);

export const Generate = graphql(`
  mutation GenerateScenario($input: GenerateScenarioInput!) {
    generateScenario(input: $input) {
      __typename
      ... on ScenarioPayload {
        scenario {
          id
          description
          refines {
            description
          }
          model
          llmUsed
          cost
          inputTokens
          outputTokens
          aspectRatio
          shots {
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
      }
      ... on Error {
        message
      }
    }
  }
`);
