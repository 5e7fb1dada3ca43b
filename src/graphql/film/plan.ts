/** What was understood of the prompt, and the plan that was made of it. */

import type * as facts from '../../film/facts/facts.js';
import type { CreativeBrief as Brief } from '../../film/story/brief.js';
import type * as plan from '../../film/story/plan.js';
import { planWithFacts } from '../../film/story/plan-with-facts.js';
import { type ArtifactView, nullableNodes } from '../core/artifact-view.js';
import { builder } from '../core/builder.js';
import { chain, type Loader, type MaybePromise } from '../core/maybe-promise.js';
import { LevelEnum, SubjectKindEnum, TransitionTypeEnum } from '../enums.js';

export const CreativeBrief = builder.objectRef<Brief>('CreativeBrief').implement({
  description:
    'How the prompt was understood, before anything is planned: show it, so that a misunderstanding is seen early.',
  fields: (t) => ({
    narrative: t.exposeString('narrative', { description: 'The story in a few sentences.' }),
    subject: t.exposeString('subject', { description: 'Who or what the film is about.' }),
    setting: t.exposeString('setting', { description: 'Where the film takes place.' }),
    timeOfDay: t.exposeString('timeOfDay', {
      nullable: true,
      description: 'The time of day; null when the film has none.',
    }),
    mood: t.exposeString('mood', { description: 'The feeling of the film.' }),
    pacing: t.expose('pacing', { type: LevelEnum, description: 'How fast the film is told.' }),
    visualStyle: t.exposeString('visualStyle', { description: 'The kind of picture.' }),
    colorPalette: t.exposeStringList('colorPalette', {
      description: 'Its colours as #rrggbb, the most important one first.',
    }),
    avoid: t.exposeStringList('avoid', { description: 'What must not appear.' }),
    callToAction: t.exposeString('callToAction', {
      nullable: true,
      description: 'What the viewer is asked to do.',
    }),
    notes: t.exposeStringList('notes', { description: 'What was filled in or resolved, in plain words.' }),
    llmUsed: t.exposeBoolean('llmUsed', { description: 'Whether a language model read the prompt.' }),
  }),
});

const Character = builder.objectRef<plan.Character>('Character').implement({
  description: 'A person, creature or thing that appears in several shots.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: "The character's name within the plan, such as `protagonist`; shots refer to it.",
    }),
    description: t.exposeString('description', {
      description: 'What the character looks like; the same in every shot.',
    }),
    role: t.exposeString('role', { description: "The character's part in the story." }),
  }),
});

const Scene = builder.objectRef<plan.Scene>('Scene').implement({
  description: 'A place of the film.',
  fields: (t) => ({
    key: t.exposeString('key', { description: "The scene's name within the plan; shots refer to it." }),
    description: t.exposeString('description', { description: 'What the place looks like.' }),
    timeOfDay: t.exposeString('timeOfDay', {
      nullable: true,
      description: 'The time of day in this scene; null when it varies.',
    }),
  }),
});

export const Style = builder.objectRef<plan.Style>('Style').implement({
  description: 'The look that all clips share.',
  fields: (t) => ({
    colorPalette: t.exposeStringList('colorPalette', { description: 'Its colours as #rrggbb.' }),
    visualStyle: t.exposeString('visualStyle', { description: 'The kind of picture.' }),
    mood: t.exposeString('mood', { description: 'The feeling.' }),
    lighting: t.exposeString('lighting', { description: 'The light.' }),
    cinematography: t.exposeString('cinematography', { description: 'The camera work.' }),
    keywords: t.exposeStringList('keywords', {
      description: '5 to 10 keywords that stand in the prompt of every clip, so that the clips match.',
    }),
  }),
});

const ShotSubject = builder.objectRef<facts.Subject>('ShotSubject').implement({
  description: 'Somebody or something that a shot shows.',
  fields: (t) => ({
    name: t.exposeString('noun', { description: 'The plain noun, singular: “wolf”, “lighthouse keeper”.' }),
    kind: t.expose('kind', { type: SubjectKindEnum, description: 'What kind of subject it is.' }),
    count: t.exposeInt('count', { description: 'How many of them are seen.' }),
    action: t.string({
      nullable: true,
      description: 'What it does: “runs through the snow”. Null when it does nothing in particular.',
      resolve: ({ action }) => action?.phrase ?? null,
    }),
    characterKey: t.exposeString('characterKey', {
      nullable: true,
      description: 'The key of the plan’s character that it is; null for others.',
    }),
  }),
});

const ClipScript = builder.objectRef<plan.ClipScript>('ClipScript').implement({
  description: 'The plan for one clip.',
  fields: (t) => ({
    clipIndex: t.exposeInt('clipIndex', { description: "The clip's number, counted from 0." }),
    start: t.exposeFloat('start', { description: 'Where it was planned to begin, in seconds.' }),
    end: t.exposeFloat('end', { description: 'Where it was planned to end, in seconds.' }),
    visualDescription: t.exposeString('visualDescription', {
      description: 'What is seen, in one or two sentences.',
    }),
    motion: t.exposeString('motion', { description: 'How the camera and the subject move.' }),
    cameraAngle: t.exposeString('cameraAngle', {
      description: "The camera's angle and the size of the shot.",
    }),
    characterKeys: t.exposeStringList('characterKeys', {
      description: 'Keys of the characters in the shot.',
    }),
    sceneKeys: t.exposeStringList('sceneKeys', { description: 'Keys of the scenes that it takes place in.' }),
    lyricsContext: t.exposeString('lyricsContext', {
      nullable: true,
      description: 'The lyrics that are sung during the shot; null without any.',
    }),
    beatIntensity: t.expose('beatIntensity', {
      type: LevelEnum,
      description: 'How strongly the shot moves with the music.',
    }),
    place: t.string({
      nullable: true,
      description: 'Where it takes place, in plain words: “snowy forest”.',
      resolve: ({ facts }) => facts.place?.value.phrase ?? null,
    }),
    timeOfDay: t.string({
      nullable: true,
      description: 'The time of day in the shot: “dawn”, “night”.',
      resolve: ({ facts }) => facts.hour?.value ?? null,
    }),
    weather: t.string({
      nullable: true,
      description: 'The weather in the shot: “rain”, “fog”.',
      resolve: ({ facts }) => facts.weather?.value ?? null,
    }),
    subjects: t.field({
      type: [ShotSubject],
      description: 'Everything that the shot is to show, the most important first.',
      resolve: ({ facts }) => facts.subjects,
    }),
  }),
});

const Transition = builder.objectRef<plan.Transition>('Transition').implement({
  description: 'How one clip leads into the next.',
  fields: (t) => ({
    fromClip: t.exposeInt('fromClip', { description: 'The clip before the cut, counted from 0.' }),
    toClip: t.exposeInt('toClip', { description: 'The clip after the cut, counted from 0.' }),
    type: t.expose('type', {
      type: TransitionTypeEnum,
      description: 'Cut, crossfade or fade through black.',
    }),
    durationSeconds: t.exposeFloat('durationSeconds', {
      description: "The transition's length in seconds; 0 for a cut.",
    }),
    rationale: t.exposeString('rationale', { description: 'Why this transition was chosen.' }),
  }),
});

export const ScenePlan = builder.objectRef<ArtifactView<plan.ScenePlan>>('ScenePlan');

builder.loadableNode(ScenePlan, {
  id: { resolve: (view) => view.jobId },
  load: async (ids: string[], { loaders }) =>
    nullableNodes(await Promise.all(ids.map((id) => planOf(id, loaders)))),
  isTypeOf: (value) => (value as { view?: string }).view === 'ScenePlan',
  description: 'The plan of the film: who, where, in which style, and what every clip shows.',
  fields: (t) => ({
    videoSummary: t.string({
      description: 'The film in a few sentences.',
      resolve: ({ data }) => data.videoSummary,
    }),
    characters: t.field({
      type: [Character],
      description: 'Characters that appear in several shots.',
      resolve: ({ data }) => data.characters,
    }),
    scenes: t.field({
      type: [Scene],
      description: 'The places of the film.',
      resolve: ({ data }) => data.scenes,
    }),
    style: t.field({
      type: Style,
      description: 'The look that all clips share.',
      resolve: ({ data }) => data.style,
    }),
    clipScripts: t.field({
      type: [ClipScript],
      description: 'What every clip shows, in order.',
      resolve: ({ data }) => data.clipScripts,
    }),
    transitions: t.field({
      type: [Transition],
      description: 'How each clip leads into the next.',
      resolve: ({ data }) => data.transitions,
    }),
    llmUsed: t.boolean({
      description: 'Whether a language model wrote it.',
      resolve: ({ data }) => data.llmUsed,
    }),
    llmModel: t.string({
      nullable: true,
      description: 'The language model that wrote the plan; null for templates.',
      resolve: ({ data }) => data.llmModel,
    }),
  }),
});

type StageResults = { stageResult: Loader<unknown> };
type Planned = { brief: Brief; plan: plan.ScenePlan | plan.WrittenPlan };

const planned = (jobId: string, { stageResult }: StageResults) =>
  stageResult.load(`${jobId}#SCENE_PLANNER`) as MaybePromise<Planned | null>;

export const planOf = (
  jobId: string,
  loaders: StageResults,
): MaybePromise<ArtifactView<plan.ScenePlan> | null> =>
  chain(
    planned(jobId, loaders),
    (result) => result && { view: 'ScenePlan', jobId, data: planWithFacts(result.plan) },
  );

export const briefOf = (jobId: string, loaders: StageResults): MaybePromise<Brief | null> =>
  chain(planned(jobId, loaders), (result) => result?.brief ?? null);
