/** Imports go one way: film knows nobody, the rooms know film, pipeline knows the rooms, graphql and http its public face. */
const ROOMS = ['providers', 'storage', 'database', 'media', 'webhooks'];

/** The folders of the pipeline, lowest first, with the folders that each may use. */
const PIPELINE = {
  events: [],
  artifacts: [],
  engine: ['events', 'artifacts'],
  webhooks: ['events'],
  ledger: ['engine'],
  scenarios: ['ledger'],
  jobs: ['events', 'artifacts', 'engine', 'ledger'],
  changes: ['events', 'artifacts', 'engine', 'ledger'],
  stages: ['events', 'artifacts', 'engine', 'ledger', 'changes'],
};

const forbid = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.(test|fixture)\\.ts$' },
  to: { path: to },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'A circle has no beginning to read from. Types count.',
      severity: 'error',
      // The drawn figure and its head share types; both are being replaced.
      from: { pathNot: '^src/media/sketch/(figure|head)\\.ts$' },
      to: { circular: true },
    },
    forbid('observe-knows-nobody', '^src/observe', '^src/(?!observe)', 'Every room tells it what happens.'),
    forbid(
      'metrics-are-wired-by-the-app',
      '^src/(?!app|observe)',
      '^src/observe/(metrics|counted|read|tracing)\\.ts$',
      'Rooms publish signals; only the app knows who counts them.',
    ),
    forbid('film-knows-nobody', '^src/film', '^src/(?!film)', 'The film rooms are pure.'),
    forbid(
      'film-does-nothing',
      '^src/film',
      '^(node:)?(fs|fs/promises|child_process|http|https|net|os|worker_threads|timers)',
      'The film rooms are pure.',
    ),
    ...ROOMS.map((room) =>
      forbid(
        `${room}-knows-film`,
        `^src/${room}/`,
        `^src/(?!film|observe/|${room}/|database/generated)`,
        'These rooms know the film, tell what happens, and know nobody else.',
      ),
    ),
    ...Object.entries(PIPELINE).map(([folder, uses]) =>
      forbid(
        `pipeline-${folder}`,
        `^src/pipeline/${folder}/`,
        `^src/pipeline/(?!(${[folder, ...uses].join('|')})/|(errors|job-settings)\\.ts$)`,
        `${folder} may use ${uses.join(', ') || 'no other folder of the pipeline'}.`,
      ),
    ),
    forbid(
      'pipeline-shared',
      '^src/pipeline/(errors|job-settings)\\.ts$',
      '^src/pipeline/[^/]+/',
      'What every folder of the pipeline uses, uses none of them.',
    ),
    forbid(
      'pipeline-is-not-the-api',
      '^src/pipeline',
      '^src/(graphql|mcp|http|app|main|start|config|command)',
      'The pipeline does not know who asks.',
    ),
    forbid(
      'graphql-only-translates',
      '^src/graphql',
      '^src/(media|storage|mcp|http|app|main|start|config|command)',
      'The API translates; it decides nothing.',
    ),
    forbid(
      'mcp-is-a-client',
      '^src/mcp/',
      '^src/(?!film|mcp/)',
      'Tools are operations of the API, which they are given.',
    ),
    forbid(
      'http-decides-nothing',
      '^src/http',
      '^src/(film|media|providers|pipeline|graphql|mcp|app|main|start|config|command)',
      'The server is given what it needs.',
    ),
    forbid(
      'app-is-the-root',
      '^src/(?!main|start|app|command)',
      '^src/(app/|(app|main)\\.ts$)',
      'Only main starts the app.',
    ),
    forbid('examples-use-the-public-api', '^client-examples', '^src', 'Examples know nothing but the API.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'generated' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types'] },
  },
};
