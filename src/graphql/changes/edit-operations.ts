/** What can be done to a timeline, one type for each; in seconds, where the house counts frames. */
import type { EditOperation as FilmOperation } from '../../film/cut/operations.js';
import { toSeconds } from '../../film/format.js';
import type { PlannedOperation } from '../../pipeline/changes/plan-edit.js';
import { builder } from '../core/builder.js';
import { AudioTrackEnum, OverlayKindEnum, TransitionTypeEnum } from '../enums.js';
import { Crop } from '../film/timeline.js';

type Of<Type extends FilmOperation['type']> = Extract<PlannedOperation, { type: Type }>;

const NAMES = {
  TRIM: 'TrimOperation',
  SPLIT: 'SplitOperation',
  SWAP: 'SwapOperation',
  MOVE: 'MoveOperation',
  REMOVE: 'RemoveOperation',
  DUPLICATE: 'DuplicateOperation',
  RETIME: 'RetimeOperation',
  CROP: 'CropOperation',
  TRANSITION: 'TransitionOperation',
  OVERLAY: 'OverlayOperation',
  FADE: 'FadeOperation',
  VOLUME: 'VolumeOperation',
  SOUNDTRACK: 'SoundtrackOperation',
} as const;

export const EditOperation = builder.interfaceRef<PlannedOperation>('EditOperation').implement({
  description:
    'One step of an edit. `position` is the place, counted from 0, in the timeline that the step is applied to: after the steps before it.',
  fields: (t) => ({
    summary: t.exposeString('summary', {
      description:
        'What it does, in a plain sentence; clips are counted from 1, as they stand before the edit.',
    }),
  }),
  resolveType: ({ type }) => NAMES[type],
});

const operation = <Type extends FilmOperation['type']>(type: Type) =>
  builder.objectRef<Of<Type>>(NAMES[type]);

const secondsIf = (frames: number | null): number | null => (frames === null ? null : toSeconds(frames));

operation('TRIM').implement({
  description: 'Makes an entry shorter or longer at its start or end.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The entry to trim, counted from 0.' }),
    fromStart: t.float({
      description: 'Seconds taken off its start; negative ones are added there.',
      resolve: ({ fromStart }) => toSeconds(fromStart),
    }),
    fromEnd: t.float({
      description: 'Seconds taken off its end; negative ones are added there.',
      resolve: ({ fromEnd }) => toSeconds(fromEnd),
    }),
  }),
});

operation('SPLIT').implement({
  description: 'Cuts an entry in two at a moment.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The entry to split, counted from 0.' }),
    at: t.float({ description: 'Where, in seconds from its own start.', resolve: ({ at }) => toSeconds(at) }),
  }),
});

operation('SWAP').implement({
  description: 'Two entries change places.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The first of the two entries, counted from 0.' }),
    withPosition: t.exposeInt('withPosition', { description: 'The other entry, counted from 0.' }),
  }),
});

operation('MOVE').implement({
  description: 'Puts an entry elsewhere.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The entry to move, counted from 0.' }),
    toPosition: t.exposeInt('toPosition', { description: 'Its position afterwards, counted from 0.' }),
  }),
});

operation('REMOVE').implement({
  description: 'Takes an entry out of the film. Its clip stays with the job.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The entry to remove, counted from 0.' }),
  }),
});

operation('DUPLICATE').implement({
  description: 'Shows an entry twice in a row.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', {
      description: 'The entry to duplicate, counted from 0; its copy follows it.',
    }),
  }),
});

operation('RETIME').implement({
  description: 'Shows an entry faster or slower.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The entry whose speed changes, counted from 0.' }),
    speed: t.exposeFloat('speed', {
      description: 'Its speed afterwards: 1 is as the clip was made, 2 twice as fast.',
    }),
  }),
});

operation('CROP').implement({
  description: 'Shows a part of the picture, filling the frame.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The entry to crop, counted from 0.' }),
    crop: t.expose('crop', { type: Crop, description: 'The part of the frame that is shown.' }),
  }),
});

operation('TRANSITION').implement({
  description: 'Changes how the film gets from one entry to the next.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', {
      description: 'The entry that the transition leads into, counted from 0.',
    }),
    type: t.field({
      type: TransitionTypeEnum,
      description: 'Cut, crossfade or fade through black.',
      resolve: ({ transition }) => transition,
    }),
    durationSeconds: t.float({
      description: "The transition's length in seconds; 0 for a cut.",
      resolve: ({ frames }) => toSeconds(frames),
    }),
  }),
});

operation('OVERLAY').implement({
  description: 'Sets, moves or removes a text or logo over the picture.',
  interfaces: [EditOperation],
  fields: (t) => ({
    kind: t.expose('kind', {
      type: OverlayKindEnum,
      description: "Which of the film's overlays it changes.",
    }),
    text: t.exposeString('text', {
      nullable: true,
      description: 'Its words; null removes it. A logo has none, and is removed when it has no times either.',
    }),
    start: t.float({
      nullable: true,
      description: 'When it appears, in seconds of the film; null leaves that as it is.',
      resolve: ({ start }) => secondsIf(start),
    }),
    end: t.float({
      nullable: true,
      description: 'When it goes, in seconds of the film; null leaves that as it is.',
      resolve: ({ end }) => secondsIf(end),
    }),
  }),
});

operation('FADE').implement({
  description: 'Changes how the film begins and ends.',
  interfaces: [EditOperation],
  fields: (t) => ({
    fadeInSeconds: t.float({
      nullable: true,
      description: 'How long it fades in from black; null leaves that as it is.',
      resolve: ({ fadeIn }) => secondsIf(fadeIn),
    }),
    fadeOutSeconds: t.float({
      nullable: true,
      description: 'How long it fades out to black; null leaves that as it is.',
      resolve: ({ fadeOut }) => secondsIf(fadeOut),
    }),
  }),
});

operation('VOLUME').implement({
  description: 'Changes how loud the music or the voice is.',
  interfaces: [EditOperation],
  fields: (t) => ({
    track: t.expose('track', { type: AudioTrackEnum, description: 'Which of them.' }),
    volume: t.exposeFloat('volume', {
      description: 'How loud it is afterwards: 0 is silence, 1 as it was mixed.',
    }),
    start: t.float({
      nullable: true,
      description: 'From when, in seconds of the film; null for its start.',
      resolve: ({ start }) => secondsIf(start),
    }),
    end: t.float({
      nullable: true,
      description: 'Until when, in seconds of the film; null for its end.',
      resolve: ({ end }) => secondsIf(end),
    }),
  }),
});

operation('SOUNDTRACK').implement({
  description: 'Makes the music of the film anew. The tempo stays, so that the cuts stay on the beat.',
  interfaces: [EditOperation],
  fields: (t) => ({
    another: t.exposeBoolean('another', { description: 'Whether it is another piece than before.' }),
    calmer: t.exposeBoolean('calmer', { description: 'Whether it is calmer than before.' }),
    livelier: t.exposeBoolean('livelier', { description: 'Whether it is livelier than before.' }),
    mood: t.exposeString('mood', {
      nullable: true,
      description: 'Its mood, in words; null keeps the mood.',
    }),
  }),
});
