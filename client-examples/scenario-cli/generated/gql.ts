/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ScenarioModels {\n    scenarioModels {\n      name\n      vendor\n      tier\n      contextTokens\n      inputPerMillion\n      outputPerMillion\n      available\n      note\n    }\n  }\n": typeof types.ScenarioModelsDocument,
    "\n  query ScenarioEstimate($input: GenerateScenarioInput!) {\n    estimateScenario(input: $input) {\n      __typename\n      ... on ScenarioEstimate {\n        model\n        cost\n        inputTokens\n        outputTokens\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.ScenarioEstimateDocument,
    "\n  mutation GenerateScenario($input: GenerateScenarioInput!) {\n    generateScenario(input: $input) {\n      __typename\n      ... on ScenarioPayload {\n        scenario {\n          id\n          description\n          refines {\n            description\n          }\n          model\n          llmUsed\n          cost\n          inputTokens\n          outputTokens\n          aspectRatio\n          shots {\n            shotType\n            enhancedPrompt\n            negativePrompt\n            durationSeconds\n            dialogue\n            characters\n            landscapes\n            styles\n            mood\n            timeOfDay\n          }\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.GenerateScenarioDocument,
};
const documents: Documents = {
    "\n  query ScenarioModels {\n    scenarioModels {\n      name\n      vendor\n      tier\n      contextTokens\n      inputPerMillion\n      outputPerMillion\n      available\n      note\n    }\n  }\n": types.ScenarioModelsDocument,
    "\n  query ScenarioEstimate($input: GenerateScenarioInput!) {\n    estimateScenario(input: $input) {\n      __typename\n      ... on ScenarioEstimate {\n        model\n        cost\n        inputTokens\n        outputTokens\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.ScenarioEstimateDocument,
    "\n  mutation GenerateScenario($input: GenerateScenarioInput!) {\n    generateScenario(input: $input) {\n      __typename\n      ... on ScenarioPayload {\n        scenario {\n          id\n          description\n          refines {\n            description\n          }\n          model\n          llmUsed\n          cost\n          inputTokens\n          outputTokens\n          aspectRatio\n          shots {\n            shotType\n            enhancedPrompt\n            negativePrompt\n            durationSeconds\n            dialogue\n            characters\n            landscapes\n            styles\n            mood\n            timeOfDay\n          }\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.GenerateScenarioDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScenarioModels {\n    scenarioModels {\n      name\n      vendor\n      tier\n      contextTokens\n      inputPerMillion\n      outputPerMillion\n      available\n      note\n    }\n  }\n"): typeof import('./graphql.js').ScenarioModelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScenarioEstimate($input: GenerateScenarioInput!) {\n    estimateScenario(input: $input) {\n      __typename\n      ... on ScenarioEstimate {\n        model\n        cost\n        inputTokens\n        outputTokens\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.js').ScenarioEstimateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GenerateScenario($input: GenerateScenarioInput!) {\n    generateScenario(input: $input) {\n      __typename\n      ... on ScenarioPayload {\n        scenario {\n          id\n          description\n          refines {\n            description\n          }\n          model\n          llmUsed\n          cost\n          inputTokens\n          outputTokens\n          aspectRatio\n          shots {\n            shotType\n            enhancedPrompt\n            negativePrompt\n            durationSeconds\n            dialogue\n            characters\n            landscapes\n            styles\n            mood\n            timeOfDay\n          }\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.js').GenerateScenarioDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
