/** Changing a storyboard before it is approved. */
import { type BoardOperation, MAX_BOARD_OPERATIONS } from '../../film/story/board/operations.js';
import { InvalidInput } from '../../pipeline/errors.js';
import { builder, readId } from '../core/builder.js';
import { text } from '../core/text-validation.js';
import { JobActionResult } from './job-mutations.js';

const position = {
  required: true,
  description: 'The place of the shot in the storyboard after the operations before, counted from 0.',
} as const;

const MoveShotInput = builder.inputType('MoveShotInput', {
  description: 'Another place for a shot.',
  fields: (t) => ({
    position: t.int(position),
    toPosition: t.int({ required: true, description: 'The place that it gets, counted from 0.' }),
  }),
});

const RewordShotInput = builder.inputType('RewordShotInput', {
  description: 'Other words for a shot: for what happens in it, or for its prompt. Give one of both.',
  fields: (t) => ({
    position: t.int(position),
    action: t.string({
      description:
        'What happens in the shot, in 3 to 1,000 characters. What the words leave open, such as the hour, stays; the prompt is written again.',
      validate: text(3, 1000),
    }),
    prompt: t.string({
      description: 'The prompt itself, word for word, in 3 to 2,000 characters.',
      validate: text(3, 2000),
    }),
  }),
});

const ShotPlaceInput = builder.inputType('ShotPlaceInput', {
  description: 'One shot of the storyboard.',
  fields: (t) => ({ position: t.int(position) }),
});

const StoryboardOperationInput = builder.inputType('StoryboardOperationInput', {
  description: 'One change of a storyboard. Give exactly one of its fields.',
  isOneOf: true,
  fields: (t) => ({
    move: t.field({ type: MoveShotInput, description: 'Puts a shot in another place.' }),
    reword: t.field({ type: RewordShotInput, description: 'Says a shot in other words.' }),
    redraw: t.field({
      type: ShotPlaceInput,
      description: 'Draws a shot again with another seed, which its clip is made with too.',
    }),
    drop: t.field({
      type: ShotPlaceInput,
      description:
        'Leaves a shot out. With a song or a given length the shorter shot beside it takes over its time; a FILM becomes shorter.',
    }),
  }),
});

const EditStoryboardInput = builder.inputType('EditStoryboardInput', {
  description: 'Changes of a storyboard, while the job waits for approval.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: 'The job; it must be AWAITING_APPROVAL.' }),
    operations: t.field({
      type: [StoryboardOperationInput],
      required: true,
      description: `What to change, in this order: 1 to ${MAX_BOARD_OPERATIONS} operations. All of them are done, or none.`,
      validate: {
        minLength: [1, { message: 'Give at least one operation.' }],
        maxLength: [MAX_BOARD_OPERATIONS, { message: `Give at most ${MAX_BOARD_OPERATIONS} operations.` }],
      },
    }),
  }),
});

builder.mutationField('editStoryboard', (t) =>
  t.field({
    type: JobActionResult,
    description:
      'Reorders, rewords, redraws or drops shots while the job waits for approval. The shots are numbered anew in their order, cuts stay on the beats, and only what changed is drawn again: StoryboardUpdate tells when.',
    args: {
      input: t.arg({ type: EditStoryboardInput, required: true, description: 'The job and the changes.' }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      job: await app.jobs.editStoryboard(
        owner,
        readId('Job', input.jobId),
        input.operations.map(operationOf),
      ),
    }),
  }),
);

type Given = typeof StoryboardOperationInput.$inferInput;

function operationOf({ move, reword, redraw, drop }: Given, at: number): BoardOperation {
  if (move) return { type: 'MOVE', ...move };
  if (redraw) return { type: 'REDRAW', ...redraw };
  if (drop) return { type: 'DROP', ...drop };
  const { position, action, prompt } = reword!;
  if (action && !prompt) return { type: 'REWORD', position, action };
  if (prompt && !action) return { type: 'PROMPT', position, prompt };
  throw InvalidInput.at(`input.operations.${at}.reword`, 'Give an action or a prompt, and not both.');
}
