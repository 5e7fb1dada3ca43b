/** Scenarios: plain words to a shot list, the models that write them, and the library that they are kept in. */

import { Prisma, type Scenario as ScenarioRow } from '../database/generated/client.js';
import { DEFAULT_SHOT_SECONDS, MAX_SHOTS, SHOT_SECONDS } from '../film/new-job.js';
import type { Shot as FilmShot } from '../film/story/shot.js';
import { BudgetExceeded, InvalidInput, NotFound, ProviderFailed, RateLimited } from '../pipeline/errors.js';
import type { ScenarioEstimate as Estimate, ScenarioWish } from '../pipeline/scenarios/scenarios.js';
import type { ScenarioModel as Model } from '../providers/scenario-models.js';
import { builder, encodeId, readId } from './core/builder.js';
import { costOfPage, page } from './core/pages.js';
import { text } from './core/text-validation.js';
import { AspectRatioEnum } from './enums.js';
import { CostEntry } from './jobs/cost.js';

const ShotPatternEnum = builder.enumType('ShotPattern', {
  description: 'How the shots follow each other.',
  values: {
    FREE: { description: 'As the description has it.' },
    DIALOGUE: { description: 'A master, then over the shoulders and close-ups that answer each other.' },
    ACTION: { description: 'Quicker and closer until the hit.' },
    MONTAGE: { description: 'Through places and times.' },
  },
});

export const Shot = builder.objectRef<FilmShot>('Shot').implement({
  description:
    'A shot of a scenario, ready to be filmed. ShotInput takes the same fields; its place in the list stands for shotId and shotNumber.',
  fields: (t) => ({
    shotId: t.exposeString('shotId', { description: "The shot's name within the scenario: `shot_001`." }),
    shotNumber: t.exposeInt('shotNumber', { description: "The shot's number, counted from 1." }),
    shotType: t.exposeString('shotType', { description: 'Wide, medium, close-up, and so on.' }),
    enhancedPrompt: t.exposeString('enhancedPrompt', {
      description: 'What is seen: framing, action, light, lens, texture.',
    }),
    negativePrompt: t.exposeString('negativePrompt', { description: 'What should not be seen.' }),
    durationSeconds: t.exposeFloat('durationSeconds', { description: "The shot's length in seconds." }),
    dialogue: t.exposeString('dialogue', {
      nullable: true,
      description: 'What is said in the shot; null without words.',
    }),
    characters: t.exposeStringList('characters', {
      description: 'Who is in it, by the same names in every shot.',
    }),
    landscapes: t.exposeStringList('landscapes', { description: 'Where the shot takes place.' }),
    styles: t.exposeStringList('styles', { description: 'The look, in a few words.' }),
    mood: t.exposeString('mood', { description: 'The feeling, in a few words.' }),
    timeOfDay: t.exposeString('timeOfDay', {
      nullable: true,
      description: 'The time of day; null when it does not matter.',
    }),
  }),
});

export const Scenario = builder.prismaNode('Scenario', {
  id: { field: 'id' },
  findUnique: (id, { owner }) => ({ id, owner }),
  nullable: true,
  description:
    'A list of shots written from plain words. A film can be made from it, and so can a refined scenario.',
  fields: (t) => ({
    description: t.exposeString('description', {
      description: "The user's words; for a refinement, what was to change.",
    }),
    style: t.exposeString('style', {
      nullable: true,
      description: 'The requested look; null when none was given.',
    }),
    mood: t.exposeString('mood', {
      nullable: true,
      description: 'The requested mood; null when none was given.',
    }),
    aspectRatio: t.field({
      type: AspectRatioEnum,
      description: 'The shape that the shots are composed for.',
      resolve: (scenario) => scenario.aspectRatio,
    }),
    pattern: t.field({
      type: ShotPatternEnum,
      description: 'How the shots follow each other.',
      resolve: (scenario) => scenario.pattern,
    }),
    model: t.exposeString('model', {
      description: 'What wrote it: provider:model, or templates for the rules of this server.',
    }),
    llmUsed: t.exposeBoolean('llmUsed', {
      description:
        'Whether a language model wrote it. False with a model configured: the model failed and rules took over.',
    }),
    shots: t.field({
      type: [Shot],
      description: 'The shots, in their order.',
      resolve: (scenario) => scenario.shots as unknown as FilmShot[],
    }),
    cost: t.expose('cost', {
      type: 'Decimal',
      description: 'What it cost in USD, failed attempts included.',
    }),
    costBreakdown: t.field({
      type: [CostEntry],
      description: 'Its calls, failed attempts included.',
      resolve: (scenario, _args, { loaders }) => loaders.costsOfScenario.load(scenario.id),
    }),
    inputTokens: t.exposeInt('inputTokens', { description: 'Tokens that the model read.' }),
    outputTokens: t.exposeInt('outputTokens', { description: 'Tokens that the model wrote.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
  }),
});

builder.prismaObjectField('Scenario', 'refines', (t) =>
  t.field({
    type: Scenario,
    nullable: true,
    description: 'The scenario that this one refines; null once that one is deleted.',
    resolve: ({ refinesId }, _args, { loaders }) =>
      (refinesId ? loaders.scenario.load(refinesId) : null) as Promise<never> | null,
  }),
);

const ScenarioModel = builder.objectRef<Model>('ScenarioModel').implement({
  description: 'A language model that scenarios are offered with.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name to use in GenerateScenarioInput.model.' }),
    slug: t.exposeString('slug', {
      description: 'Its id at OpenRouter, which GenerateScenarioInput.model takes too.',
    }),
    vendor: t.exposeString('vendor', { description: 'The company that makes it.' }),
    tier: t.exposeString('tier', { description: 'PREMIUM, BALANCED or BUDGET.' }),
    contextTokens: t.exposeInt('contextTokens', {
      nullable: true,
      description: 'The length of its context window, in tokens.',
    }),
    inputPerMillion: t.expose('inputPerMillion', {
      type: 'Decimal',
      nullable: true,
      description: 'The price of a million tokens that it reads.',
    }),
    outputPerMillion: t.expose('outputPerMillion', {
      type: 'Decimal',
      nullable: true,
      description: 'The price of a million tokens that it writes.',
    }),
    available: t.exposeBoolean('available', {
      nullable: true,
      description: 'Whether it is offered today; null when the provider could not be asked.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What the model is suited for.' }),
  }),
});

const ScenarioEstimate = builder.objectRef<Estimate>('ScenarioEstimate').implement({
  description: 'What writing a scenario is expected to cost.',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'inputTokens' in value,
  fields: (t) => ({
    model: t.exposeString('model', { description: 'The model that would write it.' }),
    cost: t.expose('cost', { type: 'Decimal', description: 'The expected cost in USD.' }),
    inputTokens: t.exposeInt('inputTokens', { description: 'Tokens that the model would read.' }),
    outputTokens: t.exposeInt('outputTokens', { description: 'Tokens that the model would write.' }),
  }),
});

const ScenarioPayload = builder.objectRef<{ scenario: ScenarioRow }>('ScenarioPayload').implement({
  description: 'Answers generateScenario.',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'scenario' in value,
  fields: (t) => ({ scenario: t.expose('scenario', { type: Scenario, description: 'The new scenario.' }) }),
});

const DeleteScenarioPayload = builder
  .objectRef<{ deletedScenarioId: string }>('DeleteScenarioPayload')
  .implement({
    description: 'Answers deleteScenario. Films that were made from the scenario keep their shots.',
    isTypeOf: (value) => typeof value === 'object' && value !== null && 'deletedScenarioId' in value,
    fields: (t) => ({
      deletedScenarioId: t.id({
        description: 'The id of the deleted scenario, to evict it from a cache.',
        resolve: (gone) => encodeId('Scenario', gone.deletedScenarioId),
      }),
    }),
  });

const GenerateScenarioResult = builder.errorUnion('GenerateScenarioResult', {
  description: 'The scenario, or why there is none.',
  types: [ScenarioPayload, InvalidInput, NotFound, RateLimited, BudgetExceeded, ProviderFailed],
});
const EstimateScenarioResult = builder.errorUnion('EstimateScenarioResult', {
  description: 'The estimate, or why there is none.',
  types: [ScenarioEstimate, InvalidInput, NotFound],
});
const DeleteScenarioResult = builder.errorUnion('DeleteScenarioResult', {
  description: 'Confirms the deletion, or says why it failed.',
  types: [DeleteScenarioPayload, NotFound],
});

const GenerateScenarioInput = builder.inputType('GenerateScenarioInput', {
  description: 'A story in plain words, and how its shots should be.',
  fields: (t) => ({
    description: t.string({
      required: true,
      description: 'What happens, in 3 to 5,000 characters; with refineScenarioId, what is to change.',
      validate: text(3, 5000),
    }),
    shotCount: t.int({
      description: `From 1 to ${MAX_SHOTS}. 5 unless told; of a refinement, as many as before.`,
    }),
    style: t.string({
      description: 'The look: one of stylePresets by its name, or your own words.',
      validate: text(1, 300),
    }),
    mood: t.string({ description: 'The feeling, in a few words.', validate: text(1, 300) }),
    durationPerShot: t.float({
      defaultValue: DEFAULT_SHOT_SECONDS,
      description: `Seconds for a shot, from ${SHOT_SECONDS.min} to ${SHOT_SECONDS.max}; a shot may differ a little.`,
    }),
    aspectRatio: t.field({
      type: AspectRatioEnum,
      description: 'The shape to compose for. LANDSCAPE_16_9 unless told; of a refinement, as before.',
    }),
    pattern: t.field({
      type: ShotPatternEnum,
      description: 'How the shots follow each other. FREE unless told; of a refinement, as before.',
    }),
    model: t.string({
      description:
        "What writes it: a name or slug of scenarioModels, provider:model, or templates for this server's rules. The operator's default unless told; when that one fails, rules take over, while a model that is named here has to do it or the request fails.",
      validate: text(1, 200),
    }),
    refineScenarioId: t.id({
      description: 'A scenario of yours that the description changes. It stays as it is; a new one is made.',
    }),
    idempotencyKey: t.string({
      description: 'The same key returns the first scenario and pays nothing again.',
      validate: text(1, 200),
    }),
  }),
});

/** With the database's ids in place of the API's. */
const asWish = (input: typeof GenerateScenarioInput.$inferInput): ScenarioWish => ({
  ...input,
  refineScenarioId: input.refineScenarioId ? readId('Scenario', input.refineScenarioId) : null,
});

builder.queryFields((t) => ({
  scenarioModels: t.field({
    type: [ScenarioModel],
    description:
      'The language models that scenarios are offered with, their prices, and whether they are offered today.',
    resolve: (_root, _args, { app }) => app.providers.scenarioModels(),
  }),
  estimateScenario: t.field({
    type: EstimateScenarioResult,
    description: 'What a scenario would cost. Nothing is started.',
    args: {
      input: t.arg({
        type: GenerateScenarioInput,
        required: true,
        description: 'The scenario, as generateScenario takes it.',
      }),
    },
    resolve: (_root, { input }, { app, owner }) => app.scenarios.estimate(owner, asWish(input)),
  }),
  scenarios: t.connection(
    {
      type: Scenario,
      description: 'My scenarios, newest first.',
      complexity: costOfPage(),
      resolve: (_root, args, { loaders, owner }) =>
        page(loaders.queries, 'Scenario', Prisma.sql`r.owner = ${owner}`, args),
    },
    { name: 'ScenarioConnection', description: 'A page of scenarios.' },
    { name: 'ScenarioEdge', description: 'A scenario in a page.' },
  ),
}));

builder.mutationFields((t) => ({
  generateScenario: t.field({
    type: GenerateScenarioResult,
    description: 'Writes a scenario and keeps it. Answers within 25 seconds.',
    args: {
      input: t.arg({
        type: GenerateScenarioInput,
        required: true,
        description: 'The story and how its shots should be.',
      }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      scenario: await app.scenarios.generate(owner, asWish(input)),
    }),
  }),
  deleteScenario: t.field({
    type: DeleteScenarioResult,
    description: 'Removes a scenario. Films that were made from it keep their shots.',
    args: { scenarioId: t.arg.id({ required: true, description: 'The scenario to delete.' }) },
    resolve: async (_root, { scenarioId }, { app, owner }) => {
      const id = readId('Scenario', scenarioId);
      await app.scenarios.remove(owner, id);
      return { deletedScenarioId: id };
    },
  }),
}));
