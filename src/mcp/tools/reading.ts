/** Films that there are, and models that make them. */
import { parse } from 'graphql';
import { z } from 'zod';
import { JobKind, JobStatus } from '../../film/job.js';
import { SearchText } from '../../film/title.js';
import { Clip, EVENTS_PAGE, FILM, Film, FilmDetails, filmId, REGENERATION, Regeneration } from '../shapes.js';
import { defineTool, READS } from './tool.js';

const GET = parse(`query ($filmId: ID!) { job(id: $filmId) {
  ${FILM}
  clips { clipIndex status start: timestampStart durationSeconds prompt { prompt } suggestions }
  regenerations(first: 5) { nodes { ${REGENERATION} } }
  events(first: ${EVENTS_PAGE}) { ... on MessageEvent { text } }
} }`);
const LIST = parse(`query ($filter: JobFilter, $first: Int, $after: String) {
  jobs(filter: $filter, first: $first, after: $after) { nodes { ${FILM} } pageInfo { hasNextPage endCursor } }
}`);
const MODELS = parse(`query ($role: ModelRole) {
  models(role: $role) { role name label local configured isDefault price note }
}`);

/** As the API nests what is flat for agents. */
const Read = Film.extend({
  clips: z.array(Clip.extend({ prompt: z.object({ prompt: z.string() }).nullable() })),
  regenerations: z.object({ nodes: z.array(Regeneration) }),
  events: z.array(z.object({ text: z.string().optional() })),
});

const getFilm = defineTool({
  name: 'get_film',
  title: 'Get a film',
  description:
    'A film as it is now: its state, cost, links, its clips with what they show, and the clips that were made anew with their takes.',
  input: z.strictObject({ filmId }),
  output: FilmDetails,
  hints: READS,
  async run(args, { api }) {
    const { clips, regenerations, events, ...film } = await api.ask(GET, args, Read);
    return {
      ...film,
      clips: clips.map(({ prompt, ...clip }) => ({ ...clip, prompt: prompt?.prompt ?? null })),
      regenerations: regenerations.nodes,
      messages: events.flatMap(({ text }) => text ?? []),
    };
  },
});

const listFilms = defineTool({
  name: 'list_films',
  title: 'List films',
  description: 'Your films, newest first.',
  input: z.strictObject({
    status: z.array(JobStatus).max(20).nullish().describe('Only films in one of these states.'),
    kind: JobKind.nullish().describe('Only films of this kind.'),
    text: SearchText.nullish().describe('Only films whose name and prompt hold these words.'),
    first: z.int().min(1).max(100).nullish().describe('How many; 20 unless told.'),
    after: z.string().max(1000).nullish().describe('nextCursor of the page before.'),
  }),
  output: z.object({
    films: z.array(Film),
    nextCursor: z.string().nullable().describe('For the next page; null on the last.'),
  }),
  hints: READS,
  async run({ status, kind, text, first, after }, { api }) {
    const Page = z.object({
      nodes: z.array(Film),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    });
    const { nodes, pageInfo } = await api.ask(LIST, { filter: { status, kind, text }, first, after }, Page);
    return { films: nodes, nextCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  },
});

const Model = z.object({
  role: z.string(),
  name: z.string().describe('The name to use in `models` of create_film.'),
  label: z.string(),
  local: z.boolean().describe('Runs in this server and costs nothing.'),
  configured: z.boolean().describe('Whether this server can use it.'),
  isDefault: z.boolean(),
  price: z.string().nullable(),
  note: z.string().nullable(),
});

const listModels = defineTool({
  name: 'list_models',
  title: 'List models',
  description: 'The models that this server knows, by the part of the work that they do, with prices.',
  input: z.strictObject({
    role: z
      .enum(['LLM', 'IMAGE', 'VIDEO', 'TRANSCRIBER', 'MUSIC', 'SPEECH'])
      .nullish()
      .describe('Only models of this role.'),
  }),
  output: z.object({ models: z.array(Model) }),
  hints: READS,
  run: async (args, { api }) => ({ models: await api.ask(MODELS, args, z.array(Model)) }),
});

export const READING_TOOLS = [getFilm, listFilms, listModels];
