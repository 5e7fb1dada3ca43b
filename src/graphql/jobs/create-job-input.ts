/** What a new job is made from. Limits are those of `NewJob`, which is checked when the job is created. */
import {
  DEFAULT_FILM_SECONDS,
  DEFAULT_SHOT_SECONDS,
  FILM_SECONDS,
  JOB_DEFAULTS,
  MAX_VIEWS,
  type NewJob,
  type NewJobPart,
  SHOT_SECONDS,
} from '../../film/new-job.js';
import { MAX_TAKES } from '../../film/suggest-take.js';
import { MAX_NAME_CHARACTERS } from '../../film/title.js';
import { builder, readId } from '../core/builder.js';
import { AspectRatioEnum, JobKindEnum, ResolutionEnum } from '../enums.js';

const AudioHintsInput = builder.inputRef<NewJobPart<'audioHints'>>('AudioHintsInput').implement({
  description: 'What is known about the song, where listening might be wrong.',
  fields: (t) => ({
    bpm: t.float({ description: 'Beats per minute, when you know the tempo.' }),
    firstBeat: t.float({ description: 'The time of the first downbeat, in seconds.' }),
    beatsPerBar: t.int({ description: 'Beats in a bar, such as 4 or 3.' }),
  }),
});

const StyleInput = builder.inputRef<NewJobPart<'style'>>('StyleInput').implement({
  description: 'Wishes for the look. What is given here wins over the prompt.',
  fields: (t) => ({
    preset: t.string({ description: 'One of stylePresets, by its name.' }),
    visualStyle: t.string({
      description: 'The kind of picture, such as `35 mm film noir` or `watercolour animation`.',
    }),
    mood: t.string({ description: 'The feeling, such as `tense` or `playful`.' }),
    lighting: t.string({
      description: 'The light, such as `soft window light` or `neon`.',
    }),
    cinematography: t.string({
      description: 'The camera work, such as `handheld` or `slow dolly shots`.',
    }),
    colorPalette: t.stringList({
      description: 'Colours, as #rrggbb or English names.',
    }),
  }),
});

const BrandInput = builder.inputRef<NewJobPart<'brand'>>('BrandInput').implement({
  description: 'Who advertises, and what.',
  fields: (t) => ({
    name: t.string({
      description: "The brand's name, such as `North Cove Coffee`; it may appear on screen.",
    }),
    colors: t.stringList({
      description: 'Its colours, as #rrggbb or English names, the main one first: `["#0f3d3e", "sand"]`.',
    }),
    logoAssetId: t.id({ description: 'Its logo, an uploaded picture.' }),
    tagline: t.string({ description: 'The tagline, such as `Slow mornings.`; it may appear on screen.' }),
    product: t.string({
      description: 'The product in plain words, such as `a trail running shoe`.',
    }),
    callToAction: t.string({
      description: 'What the viewer is asked to do, such as `Order today`; shown at the end.',
    }),
    url: t.string({ description: 'The address that is shown at the end.' }),
  }),
});

const ReferenceInput = builder.inputRef<NewJobPart<'references'>[number]>('ReferenceInput').implement({
  description: 'A picture of your own to be used as a reference.',
  fields: (t) => ({
    assetId: t.id({ required: true, description: 'The id of an uploaded picture.' }),
    subject: t.string({
      required: true,
      description:
        'What it shows: a scene or character of the plan, by its key or in words, or a thing that is seen in the film, such as the product of an ad.',
    }),
    moreAssetIds: t.idList({
      description: `Up to ${MAX_VIEWS} more pictures of the same, from other sides. Models that take several pictures get them too.`,
    }),
  }),
});

export const ModelsInput = builder.inputRef<NewJobPart<'models'>>('ModelsInput').implement({
  description:
    'Which models do the work, as provider:model. The local ones are templates, sketch, animatic, none, composer and guide. Left out: what the operator chose.',
  fields: (t) => ({
    llm: t.string({
      description: 'The language model that plans the film and writes prompts; `templates` for rules.',
    }),
    image: t.string({
      description: 'The model that draws reference and start pictures; `sketch` for local drawings.',
    }),
    video: t.string({
      description: 'The model that makes the clips; `animatic` for local ones.',
    }),
    transcriber: t.string({
      description: 'The model that transcribes lyrics; `none` to leave them out.',
    }),
    music: t.string({
      description: 'What makes the music of a film without a song; `composer` for local music.',
    }),
    speech: t.string({
      description: 'The voice; `guide` for that of the machine, `none` for silence.',
    }),
  }),
});

export const SoundtrackInput = builder.inputRef<NewJobPart<'soundtrack'>>('SoundtrackInput').implement({
  description:
    'Music to be made for a film that has no song. What is left out follows from the prompt and the shots.',
  fields: (t) => ({
    mood: t.string({ description: 'The feeling, such as `hopeful` or `tense`.' }),
    bpm: t.float({ description: 'The tempo in beats per minute.' }),
    genre: t.string({
      description: 'The kind of music in plain words, such as `lo-fi hip hop` or `solo piano`.',
    }),
  }),
});

const VoiceOverInput = builder.inputRef<NewJobPart<'voiceOver'>>('VoiceOverInput').implement({
  description: 'A voice over the film. What the people of its shots say is spoken too.',
  fields: (t) => ({
    script: t.string({
      description:
        'What is said, sentence by sentence, such as `Every morning begins here. Slowly.` Left out: it is written from the plan.',
    }),
    voice: t.string({ description: "One of the model's voices; see `models(role: SPEECH)`." }),
  }),
});

const ShotInput = builder.inputRef<NewJobPart<'shots'>[number]>('ShotInput').implement({
  description: "A shot of a film, with the fields of a scenario's shots.",
  fields: (t) => ({
    shotType: t.string({ description: 'Wide, medium, close-up, and so on.' }),
    enhancedPrompt: t.string({
      required: true,
      description:
        'What is seen: subject, action, place, light, such as `A girl in a red coat holds a lantern in a snowy forest at night`.',
    }),
    negativePrompt: t.string({ description: 'What should not be seen.' }),
    durationSeconds: t.float({
      description: `From ${SHOT_SECONDS.min} to ${SHOT_SECONDS.max}; ${DEFAULT_SHOT_SECONDS} when left out.`,
    }),
    dialogue: t.string({
      description: 'What is said, such as `We made it.`; shown as a subtitle when captions are on.',
    }),
    characters: t.stringList({
      description: 'Who is in the shot, by the same names in every shot.',
    }),
    landscapes: t.stringList({ description: 'Where the shot takes place.' }),
    styles: t.stringList({ description: 'The look, in a few words.' }),
    mood: t.string({ description: 'The feeling in a few words, such as `quiet and expectant`.' }),
    timeOfDay: t.string({
      description: 'The time of day, such as `dawn` or `night`.',
    }),
  }),
});

const range = (kind: keyof typeof FILM_SECONDS) => `${FILM_SECONDS[kind].min} to ${FILM_SECONDS[kind].max}`;

export const CreateJobInput = builder.inputRef<NewJob>('CreateJobInput').implement({
  description: 'Everything that a film is made from. Only `kind` and `prompt` are always needed.',
  fields: (t) => ({
    kind: t.field({ type: JobKindEnum, required: true, description: 'Music video, ad or film.' }),
    name: t.string({
      description: `What the film is called in lists, in at most ${MAX_NAME_CHARACTERS} characters; its prompt when left out.`,
    }),
    prompt: t.string({
      required: true,
      description:
        'What it is about, in 3 to 2,000 characters, such as `A lighthouse keeper brews coffee at dawn while a storm clears over the sea`.',
    }),
    audioAssetId: t.id({ description: 'The id of the uploaded song; required for MUSIC_VIDEO.' }),
    durationSeconds: t.float({
      description: `AD: ${range('AD')}, ${DEFAULT_FILM_SECONDS} unless told. MUSIC_VIDEO: ${range('MUSIC_VIDEO')}, the song's length unless told; less takes the song's first part. FILM: comes from its shots.`,
    }),
    aspectRatio: t.field({
      type: AspectRatioEnum,
      description:
        'The shape of the picture. Left out: that of the platform that the prompt names (“a TikTok”, “an Instagram ad”), else LANDSCAPE_16_9.',
    }),
    resolution: t.field({
      type: ResolutionEnum,
      description: 'The size: P720 with the local animatic and P1080 otherwise, unless told.',
    }),
    lyrics: t.string({
      description:
        'LRC, SRT, WebVTT or plain lines. Without them they are transcribed where a transcriber is configured.',
    }),
    lyricsAssetId: t.id({ description: 'The lyrics as an uploaded file instead of text.' }),
    audioHints: t.field({ type: AudioHintsInput, description: 'What is known about the song.' }),
    style: t.field({ type: StyleInput, description: 'Wishes for the look.' }),
    brand: t.field({ type: BrandInput, description: 'The brand or product that an ad is for.' }),
    references: t.field({
      type: [ReferenceInput],
      description: 'Pictures of your own.',
    }),
    characterSheets: t.boolean({
      defaultValue: JOB_DEFAULTS.characterSheets,
      description:
        'Whether every character gets a sheet as well: from the front, in three-quarter view, with an expression, and in its clothes. With an outside image model each is one more picture to pay.',
    }),
    continueShots: t.boolean({
      defaultValue: JOB_DEFAULTS.continueShots,
      description:
        'Whether a shot that goes on from the one before (same place, hour and people) begins with its last frame, where the video model takes start pictures. Such clips wait for each other.',
    }),
    requireApproval: t.boolean({
      defaultValue: JOB_DEFAULTS.requireApproval,
      description: 'Whether to wait with the clips until the storyboard is approved.',
    }),
    captions: t.boolean({
      defaultValue: JOB_DEFAULTS.captions,
      description: 'Whether lyrics or dialogue are shown in the picture.',
    }),
    allowPartial: t.boolean({
      defaultValue: JOB_DEFAULTS.allowPartial,
      description: 'Whether a film with at least 3 clips is accepted; gaps are filled by their neighbours.',
    }),
    takes: t.int({
      defaultValue: JOB_DEFAULTS.takes,
      description: `1 to ${MAX_TAKES}: how many takes of every clip to make at once, with different seeds; each is paid. The film shows the first of each, and \`restoreClip\` another of the clip's \`takes\`.`,
    }),
    judgeTakes: t.boolean({
      defaultValue: JOB_DEFAULTS.judgeTakes,
      description:
        'Whether a language model that sees pictures looks at three frames of each take and ranks the takes of every clip: `Clip.rankedTakes`. It is paid, and needs at least two takes.',
    }),
    scenarioId: t.id({ description: 'A scenario, whose shots the film is made from.' }),
    shots: t.field({ type: [ShotInput], description: 'Shots, reviewed or written by hand.' }),
    models: t.field({ type: ModelsInput, description: "Models to use instead of the operator's defaults." }),
    soundtrack: t.field({
      type: SoundtrackInput,
      description:
        'The music that is made for an ad or a film without a song. Not together with `audioAssetId`.',
    }),
    soundtrackOff: t.boolean({
      defaultValue: JOB_DEFAULTS.soundtrackOff,
      description: 'Whether an ad or a film without a song stays without music.',
    }),
    voiceOver: t.field({
      type: VoiceOverInput,
      description: 'A voice over the film; needs a model for SPEECH.',
    }),
    budgetLimit: t.field({
      type: 'Decimal',
      description:
        'What may be spent, such as `"2.50"`; at most the operator\'s limit. 200 USD a minute of film unless told, within that limit.',
    }),
    seed: t.int({
      defaultValue: JOB_DEFAULTS.seed,
      description:
        'The same input with the same seed gives the same local film, and uses what was made before.',
    }),
    idempotencyKey: t.string({
      description:
        'A key of your choice, such as a UUID that you keep with your order. Repeating the request with it returns the first job and starts nothing new.',
    }),
    webhookUrl: t.field({
      type: 'URL',
      description:
        'Called when the job ends, fails or waits for approval, signed as Standard Webhooks has it. An https address on one of the hosts that the operator allows.',
    }),
  }),
});

/** With the database's ids in place of the API's. */
export function asNewJob(input: NewJob): NewJob {
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
      moreAssetIds: reference.moreAssetIds?.map((id) => readId('Asset', id)) ?? null,
    })),
  };
}
