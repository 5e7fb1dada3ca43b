/** Types every GraphQL document of the client examples from schema.graphql. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const shared = {
  scalars: { DateTime: 'string', Decimal: 'string', URL: 'string', JSON: 'unknown' },
  strictScalars: true,
  useTypeImports: true,
  enumsAsTypes: true,
  // What the documents need of the schema, and not all of it.
  onlyOperationTypes: true,
};

const config: CodegenConfig = {
  schema: 'schema.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'client-examples/generated/': {
      preset: 'client',
      documents: ['client-examples/{apollo,urql,vue}/*.ts'],
      // Whole objects with their type: no fragment has to be unmasked to be read.
      presetConfig: { fragmentMasking: false },
      config: shared,
    },
    'client-examples/generated/studio/': {
      preset: 'client',
      documents: ['client-examples/studio/src/documents/*.ts'],
      presetConfig: { fragmentMasking: false },
      // What the server answers is there or null. Its build takes nothing but types from here, and so does without.
      config: { ...shared, avoidOptionals: { field: true } },
    },
    'client-examples/fetch-sse/generated/': {
      preset: 'client',
      documents: ['client-examples/fetch-sse/*.ts'],
      presetConfig: { fragmentMasking: false },
      // Plain text is all that fetch needs; no GraphQL library then.
      config: { ...shared, documentMode: 'string' },
    },
    'client-examples/next/generated/': {
      preset: 'client',
      documents: ['client-examples/next/app/*.ts'],
      presetConfig: { fragmentMasking: false },
      config: { ...shared, documentMode: 'string' },
    },
  },
};

export default config;
