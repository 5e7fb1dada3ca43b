/** graphql-eslint's recommended rules and those of Relay, over the whole schema. */
import { readFileSync } from 'node:fs';
import graphqlEslint from '@graphql-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';

/** Types whose objects live inside others, or are told apart by other fields than an id. */
const WITHOUT_ID = Object.keys(JSON.parse(readFileSync('schema/cacheKeys.json', 'utf8')) as object);

const RULES: Linter.RulesRecord = {
  ...graphqlEslint.configs['flat/schema-recommended'].rules,
  ...graphqlEslint.configs['flat/schema-relay'].rules,
  '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: WITHOUT_ID } }],
  // What is bounded by one film (its clips, a song's beats) is a list; what grows without end is a connection.
  '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
};

/** They have been in the API since its first version: a better name would break every client. */
const NAMED_LIKE_THEIR_TYPE = ['clipIndex', 'shotId', 'shotNumber', 'shotType'];

/** One line for each finding, with its place. */
export async function lintSchema(file: string): Promise<string[]> {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.graphql'],
      languageOptions: {
        parser: graphqlEslint.parser,
        parserOptions: { graphQLConfig: { schema: file } },
      },
      plugins: { '@graphql-eslint': graphqlEslint },
      rules: RULES,
    } as Linter.Config,
  });
  const results = await eslint.lintFiles(file);
  return results
    .flatMap(({ messages }) => messages)
    .filter((found) => !isException(found))
    .map(({ line, message, ruleId }) => `${file}:${line} ${message} (${ruleId})`);
}

const isException = ({ ruleId, message }: Linter.LintMessage): boolean =>
  ruleId === '@graphql-eslint/no-typename-prefix' &&
  NAMED_LIKE_THEIR_TYPE.some((name) => message.startsWith(`Field "${name}"`));
