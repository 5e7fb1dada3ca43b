/** What a job was made with, in the form in which createJob takes it. */
import type { Job as JobRow } from '../../database/generated/client.js';
import { inputOf, type JobInput, type JobSettings as Settings } from '../../pipeline/job-settings.js';
import { modelsOf } from '../../pipeline/jobs/models.js';
import { builder, encodeId } from '../core/builder.js';
import type { Loaders } from '../core/loaders.js';
import { chain, type MaybePromise } from '../core/maybe-promise.js';
import { AspectRatioEnum, PlatformEnum, ResolutionEnum } from '../enums.js';
import { Scenario, Shot } from '../scenario.js';
import { StageModel } from './job-stage.js';

const inputOfJob = (job: JobRow, loaders: Loaders): MaybePromise<JobInput> =>
  chain(loaders.inputOfJob.load(job.id), inputOf);

export const JobSettings = builder.objectRef<{ job: JobRow; settings: Settings }>('JobSettings');

JobSettings.implement({
  description: 'All that the job was made with, so that it can be made again.',
  fields: (t) => ({
    durationSeconds: t.float({
      nullable: true,
      description: 'The requested length in seconds; null when the song or the shots decide.',
      resolve: ({ settings }) => settings.durationSeconds,
    }),
    aspectRatio: t.field({
      type: AspectRatioEnum,
      description: 'The shape of the picture.',
      resolve: ({ settings }) => settings.aspectRatio,
    }),
    platform: t.field({
      type: PlatformEnum,
      nullable: true,
      description:
        'The platform that the prompt names, where the film has its shape: words keep clear of its buttons.',
      resolve: ({ settings }) => settings.platform ?? null,
    }),
    resolution: t.field({
      type: ResolutionEnum,
      description: 'The size of the picture.',
      resolve: ({ settings }) => settings.resolution,
    }),
    style: t.field({
      type: 'JSON',
      nullable: true,
      description: 'StyleInput as it was given.',
      resolve: ({ job }, _args, { loaders }) => chain(inputOfJob(job, loaders), (input) => input.style),
    }),
    brand: t.field({
      type: 'JSON',
      nullable: true,
      description: 'BrandInput as it was given.',
      resolve: ({ job }, _args, { loaders }) =>
        chain(
          inputOfJob(job, loaders),
          ({ brand }) =>
            brand && { ...brand, logoAssetId: brand.logoAssetId && encodeId('Asset', brand.logoAssetId) },
        ),
    }),
    models: t.field({
      type: [StageModel],
      description: 'The model of every role.',
      resolve: ({ settings }) => modelsOf(settings.models),
    }),
    seed: t.int({
      description: 'The same input with the same seed gives the same local film.',
      resolve: ({ job }) => job.seed,
    }),
    characterSheets: t.boolean({
      description: 'Whether every character gets a sheet.',
      resolve: ({ settings }) => settings.characterSheets ?? false,
    }),
    continueShots: t.boolean({
      description: 'Whether shots that go on begin with the last frame of the clip before.',
      resolve: ({ settings }) => settings.continueShots ?? false,
    }),
    requireApproval: t.boolean({
      description: 'Whether the job waits with its clips until the storyboard is approved.',
      resolve: ({ job }) => job.requireApproval,
    }),
    captions: t.boolean({
      description: 'Whether lyrics or dialogue stand in the picture.',
      resolve: ({ settings }) => settings.captions,
    }),
    allowPartial: t.boolean({
      description: 'Whether a film with clips missing is accepted.',
      resolve: ({ settings }) => settings.allowPartial,
    }),
    takes: t.int({
      description: 'How many takes of every clip were asked for.',
      resolve: ({ settings }) => settings.takes ?? 1,
    }),
    judgeTakes: t.boolean({
      description: 'Whether a language model that sees pictures ranks the takes of every clip.',
      resolve: ({ settings }) => settings.judgeTakes ?? false,
    }),
  }),
});

builder.objectFields(JobSettings, (t) => ({
  prompt: t.string({ description: 'The prompt as it was given.', resolve: ({ job }) => job.prompt }),
  lyrics: t.string({
    nullable: true,
    description: 'The lyrics as they were given; null when they came as a file or were transcribed.',
    resolve: ({ job }, _args, { loaders }) => chain(inputOfJob(job, loaders), (input) => input.lyrics),
  }),
  lyricsAssetId: t.id({
    nullable: true,
    description: 'The uploaded file of lyrics.',
    resolve: ({ job }, _args, { loaders }) =>
      chain(
        inputOfJob(job, loaders),
        ({ lyricsAssetId }) => lyricsAssetId && encodeId('Asset', lyricsAssetId),
      ),
  }),
  audioHints: t.field({
    type: 'JSON',
    nullable: true,
    description: 'AudioHintsInput as it was given.',
    resolve: ({ job }, _args, { loaders }) => chain(inputOfJob(job, loaders), (input) => input.audioHints),
  }),
  references: t.field({
    type: 'JSON',
    description: 'A list of ReferenceInput as it was given.',
    resolve: ({ job }, _args, { loaders }) =>
      chain(inputOfJob(job, loaders), ({ references }) =>
        references.map(({ assetId, subject, moreAssetIds }) => ({
          assetId: encodeId('Asset', assetId),
          subject,
          ...(moreAssetIds ? { moreAssetIds: moreAssetIds.map((id) => encodeId('Asset', id)) } : {}),
        })),
      ),
  }),
  shots: t.field({
    type: [Shot],
    nullable: true,
    description:
      'The shots that the film was made from, also when they came from a scenario; null when it was planned from the prompt. To make the film again pass either these or the scenario.',
    resolve: ({ job }, _args, { loaders }) => chain(inputOfJob(job, loaders), (input) => input.shots),
  }),
  soundtrack: t.field({
    type: 'JSON',
    nullable: true,
    description: 'SoundtrackInput as it was given.',
    resolve: ({ job }, _args, { loaders }) => chain(inputOfJob(job, loaders), (input) => input.soundtrack),
  }),
  voiceOver: t.field({
    type: 'JSON',
    nullable: true,
    description: 'VoiceOverInput as it was given.',
    resolve: ({ job }, _args, { loaders }) => chain(inputOfJob(job, loaders), (input) => input.voiceOver),
  }),
  soundtrackOff: t.boolean({
    description: 'Whether a film without a song was to stay without music.',
    resolve: ({ job, settings }) => !settings.music && job.audioAssetId === null,
  }),
  scenario: t.field({
    type: Scenario,
    nullable: true,
    description: 'The scenario that it was made from; null when there was none, or it is deleted.',
    resolve: ({ job }, _args, { loaders }) =>
      (job.scenarioId ? loaders.scenario.load(job.scenarioId) : null) as Promise<never> | null,
  }),
  budgetLimit: t.field({
    type: 'Decimal',
    description: 'What the job may spend, in USD.',
    resolve: ({ job }) => job.budgetLimit,
  }),
}));
