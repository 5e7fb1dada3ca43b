/** Music to be heard before the film is there. */
import { FILM_SECONDS, SoundtrackWish } from '../../film/new-job.js';
import { Conflict, InvalidInput } from '../../pipeline/errors.js';
import { type MusicPreview as Made, PREVIEW_SECONDS } from '../../pipeline/jobs/music-previews.js';
import { Asset } from '../asset.js';
import { builder } from '../core/builder.js';
import { text } from '../core/text-validation.js';
import { JobKindEnum } from '../enums.js';
import { SoundtrackInput } from '../jobs/create-job-input.js';

const MAX_FILM_SECONDS = FILM_SECONDS.MUSIC_VIDEO.max;

const MusicPreview = builder.objectRef<Made>('MusicPreview').implement({
  description: 'The beginning of the music that a film would get from the composer of this server.',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'choice' in value,
  fields: (t) => ({
    asset: t.field({
      type: Asset,
      description: `${PREVIEW_SECONDS} seconds of it. Only an owner's newest previews are kept.`,
      resolve: ({ asset }) => asset as never,
    }),
    genre: t.string({ description: 'The kind of music.', resolve: ({ choice }) => choice.genre }),
    mood: t.string({
      description: 'Its mood, in words.',
      resolve: ({ choice }) => choice.mood || 'neutral',
    }),
    bpm: t.float({ description: 'Its tempo in beats per minute.', resolve: ({ choice }) => choice.bpm }),
  }),
});

const PreviewMusicInput = builder.inputType('PreviewMusicInput', {
  description: 'The film that music is looked for, as far as it is known.',
  fields: (t) => ({
    kind: t.field({ type: JobKindEnum, defaultValue: 'AD', description: 'What kind of film it becomes.' }),
    prompt: t.string({
      description: 'What the film is about: its feelings choose the music.',
      validate: text(3, 2000),
    }),
    durationSeconds: t.float({
      defaultValue: 30,
      description: `How long the film becomes, from 1 to ${MAX_FILM_SECONDS} seconds: the tempo fits it.`,
      validate: { min: 1, max: MAX_FILM_SECONDS },
    }),
    soundtrack: t.field({
      type: SoundtrackInput,
      description: 'The music that is wanted, as createJob takes it.',
      validate: { schema: SoundtrackWish },
    }),
    seed: t.int({ defaultValue: 0, description: 'Another seed is another piece.' }),
  }),
});

const PreviewMusicResult = builder.errorUnion('PreviewMusicResult', {
  description: 'The music, or why there is none.',
  types: [MusicPreview, InvalidInput, Conflict],
});

builder.mutationField('previewMusic', (t) =>
  t.field({
    type: PreviewMusicResult,
    description:
      'Composes the beginning of the music that a film would get, on this server and for nothing. Another request of the same owner ends the one before with a ConflictError. A film whose music a model makes sounds otherwise.',
    args: {
      input: t.arg({
        type: PreviewMusicInput,
        required: true,
        description: 'The film, and the music that is wanted.',
      }),
    },
    resolve: (_root, { input }, { app, owner }) => {
      const { kind, prompt, durationSeconds, soundtrack, seed } = input;
      return app.music.make(owner, {
        kind: kind ?? 'AD',
        prompt: prompt ?? '',
        durationSeconds: durationSeconds ?? 30,
        soundtrack: soundtrack ?? null,
        seed: seed ?? 0,
      });
    },
  }),
);
