/** What can be done to a timeline, one type for each; in seconds, where the house counts frames. */
import type { EditOperation as FilmOperation } from '../film/cut/operations.js';
import { toSeconds } from '../film/format.js';
import type { PlannedOperation } from '../pipeline/changes/plan-edit.js';
import { builder } from './core/builder.js';
import { OverlayKindEnum, TransitionTypeEnum } from './enums.js';
import { Crop } from './timeline.js';

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
  description: 'Makes an entry shorter or longer.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The entry.' }),
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
  description: 'Makes two entries of one.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The entry.' }),
    at: t.float({ description: 'Where, in seconds from its own start.', resolve: ({ at }) => toSeconds(at) }),
  }),
});

operation('SWAP').implement({
  description: 'Two entries change places.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The one entry.' }),
    withPosition: t.exposeInt('withPosition', { description: 'The other one.' }),
  }),
});

operation('MOVE').implement({
  description: 'Puts an entry elsewhere.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The entry.' }),
    toPosition: t.exposeInt('toPosition', { description: 'The place that it has afterwards.' }),
  }),
});

operation('REMOVE').implement({
  description: 'Takes an entry out of the film. Its clip stays with the job.',
  interfaces: [EditOperation],
  fields: (t) => ({ position: t.exposeInt('position', { description: 'The entry.' }) }),
});

operation('DUPLICATE').implement({
  description: 'Shows an entry twice in a row.',
  interfaces: [EditOperation],
  fields: (t) => ({ position: t.exposeInt('position', { description: 'The entry; its copy follows it.' }) }),
});

operation('RETIME').implement({
  description: 'Shows an entry faster or slower.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The entry.' }),
    speed: t.exposeFloat('speed', {
      description: 'Its speed afterwards: 1 is as the clip was made, 2 twice as fast.',
    }),
  }),
});

operation('CROP').implement({
  description: 'Shows a part of the picture, filling the frame.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The entry.' }),
    crop: t.expose('crop', { type: Crop, description: 'The part of the frame that is shown.' }),
  }),
});

operation('TRANSITION').implement({
  description: 'Changes how the film gets from one entry to the next.',
  interfaces: [EditOperation],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The entry that the transition leads into.' }),
    type: t.field({
      type: TransitionTypeEnum,
      description: 'The kind.',
      resolve: ({ transition }) => transition,
    }),
    durationSeconds: t.float({
      description: 'How long it lasts.',
      resolve: ({ frames }) => toSeconds(frames),
    }),
  }),
});

operation('OVERLAY').implement({
  description: 'Changes or removes words or a logo over the picture.',
  interfaces: [EditOperation],
  fields: (t) => ({
    kind: t.expose('kind', { type: OverlayKindEnum, description: 'Which one.' }),
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
