/** What a new job is made from. */
import type { NewJob } from '../pipeline/jobs/new-job.js';
import { builder, readId } from './core/builder.js';
import { listOfWords, words } from './core/text-validation.js';
import { AspectRatioEnum, JobKindEnum, ResolutionEnum } from './enums.js';

const AudioHintsInput = builder.inputType('AudioHintsInput', {
  description: 'What is known about the song, where listening might be wrong.',
  fields: (t) => ({
    bpm: t.float({ description: 'Beats per minute.' }),
    firstBeat: t.float({ description: 'The time of the first downbeat, in seconds.' }),
    beatsPerBar: t.int({ description: 'The metre.' }),
  }),
});

const StyleInput = builder.inputType('StyleInput', {
  description: 'Wishes for the look. What is given here wins over the prompt.',
  fields: (t) => ({
    preset: t.string({ description: 'One of stylePresets, by its name.', validate: words(1, 100) }),
    visualStyle: t.string({ description: 'The kind of picture.', validate: words(1, 300) }),
    mood: t.string({ description: 'How it should feel.', validate: words(1, 300) }),
    lighting: t.string({ description: 'How it should be lit.', validate: words(1, 300) }),
    cinematography: t.string({ description: 'How it should be filmed.', validate: words(1, 300) }),
    colorPalette: t.stringList({
      description: 'Colours, as #rrggbb or English names.',
      validate: listOfWords(50, 100),
    }),
  }),
});

const BrandInput = builder.inputType('BrandInput', {
  description: 'Who advertises, and what.',
  fields: (t) => ({
    name: t.string({ description: "The brand's name.", validate: words(1, 100) }),
    colors: t.stringList({
      description: 'Its colours, as #rrggbb or English names, the main one first.',
      validate: listOfWords(50, 100),
    }),
    logoAssetId: t.id({ description: 'Its logo, an uploaded picture.' }),
    tagline: t.string({ description: 'Its tagline.', validate: words(1, 200) }),
    product: t.string({ description: 'What is advertised.', validate: words(1, 300) }),
    callToAction: t.string({ description: 'What the viewer is asked to do.', validate: words(1, 100) }),
    url: t.string({ description: 'Where the viewer is sent.', validate: words(1, 300) }),
  }),
});

const ReferenceInput = builder.inputType('ReferenceInput', {
  description: 'A picture of your own to be used as a reference.',
  fields: (t) => ({
    assetId: t.id({ required: true, description: 'The uploaded picture.' }),
    subject: t.string({
      required: true,
      description: 'What it shows; matched to a scene or character of the plan.',
      validate: words(1, 300),
    }),
  }),
});

const ModelsInput = builder.inputType('ModelsInput', {
  description:
    'Which models do the work, as provider:model. The local ones are templates, sketch, animatic and none. Left out: what the operator chose.',
  fields: (t) => ({
    llm: t.string({ description: 'Writes and plans.', validate: words(1, 200) }),
    image: t.string({ description: 'Draws the reference pictures.', validate: words(1, 200) }),
    video: t.string({ description: 'Makes the clips.', validate: words(1, 200) }),
    transcriber: t.string({ description: 'Hears the lyrics.', validate: words(1, 200) }),
  }),
});

const ShotInput = builder.inputType('ShotInput', {
  description: 'A shot, as a scenario has them.',
  fields: (t) => ({
    shotType: t.string({ description: 'Wide, medium, close-up, and so on.', validate: words(1, 100) }),
    enhancedPrompt: t.string({ required: true, description: 'What is seen.', validate: words(1, 2000) }),
    negativePrompt: t.string({ description: 'What should not be seen.', validate: words(0, 1000) }),
    durationSeconds: t.float({ description: 'From 1 to 15; 5 unless told.' }),
    dialogue: t.string({
      description: 'What is said; shown as a subtitle when captions are on.',
      validate: words(0, 500),
    }),
    characters: t.stringList({ description: 'Who is in it.', validate: listOfWords(50, 300) }),
    landscapes: t.stringList({ description: 'Where it takes place.', validate: listOfWords(50, 300) }),
    styles: t.stringList({ description: 'How it should look.', validate: listOfWords(50, 300) }),
    mood: t.string({ description: 'How it should feel.', validate: words(0, 100) }),
    timeOfDay: t.string({ description: 'When it takes place.', validate: words(0, 100) }),
  }),
});

export const CreateJobInput = builder.inputType('CreateJobInput', {
  description: 'A film to be made.',
  fields: (t) => ({
    kind: t.field({ type: JobKindEnum, required: true, description: 'What is made.' }),
    prompt: t.string({
      required: true,
      description: 'What it is about, in 3 to 2,000 characters.',
      validate: words(3, 2000),
    }),
    audioAssetId: t.id({ description: 'The song; needed for a music video.' }),
    durationSeconds: t.float({
      description:
        "AD: 15 to 60, 30 unless told. MUSIC_VIDEO: 10 to 600, the song's length unless told; less takes the song's first part. FILM: comes from its shots.",
    }),
    aspectRatio: t.field({
      type: AspectRatioEnum,
      defaultValue: 'LANDSCAPE_16_9',
      description: 'The shape.',
    }),
    resolution: t.field({
      type: ResolutionEnum,
      description: 'The size: P720 with the local animatic and P1080 otherwise, unless told.',
    }),
    lyrics: t.string({
      description:
        'LRC, SRT, WebVTT or plain lines. Without them they are transcribed where a transcriber is configured.',
      validate: words(0, 100_000),
    }),
    lyricsAssetId: t.id({ description: 'The same as an uploaded file.' }),
    audioHints: t.field({ type: AudioHintsInput, description: 'What is known about the song.' }),
    style: t.field({ type: StyleInput, description: 'Wishes for the look.' }),
    brand: t.field({ type: BrandInput, description: 'Who advertises.' }),
    references: t.field({
      type: [ReferenceInput],
      description: 'Pictures of your own.',
      validate: { maxLength: 20 },
    }),
    requireApproval: t.boolean({
      defaultValue: false,
      description: 'Whether to wait with the clips until the storyboard is approved.',
    }),
    captions: t.boolean({
      defaultValue: false,
      description: 'Whether lyrics or dialogue are shown in the picture.',
    }),
    allowPartial: t.boolean({
      defaultValue: false,
      description: 'Whether a film with at least 3 clips is accepted; gaps are filled by their neighbours.',
    }),
    scenarioId: t.id({ description: 'A scenario, whose shots the film is made from.' }),
    shots: t.field({ type: [ShotInput], description: 'Shots, reviewed or written by hand.' }),
    models: t.field({ type: ModelsInput, description: 'Which models do the work.' }),
    budgetLimit: t.field({
      type: 'Decimal',
      description:
        "What may be spent; at most the operator's limit. 200 USD a minute of film unless told, within that limit.",
    }),
    seed: t.int({
      defaultValue: 0,
      description:
        'The same input with the same seed gives the same local film, and uses what was made before.',
    }),
    idempotencyKey: t.string({
      description: 'The same key returns the first job and starts nothing new.',
      validate: words(1, 200),
    }),
  }),
});

/** With the database's ids in place of the API's. */
export function asNewJob(input: typeof CreateJobInput.$inferInput): NewJob {
  const id = (typename: string, value: string | null | undefined) => (value ? readId(typename, value) : null);
  return {
    ...input,
    audioAssetId: id('Asset', input.audioAssetId),
    lyricsAssetId: id('Asset', input.lyricsAssetId),
    scenarioId: id('Scenario', input.scenarioId),
    brand: input.brand && { ...input.brand, logoAssetId: id('Asset', input.brand.logoAssetId) },
    references: input.references?.map((reference) => ({
      ...reference,
      assetId: readId('Asset', reference.assetId),
    })),
  };
}
