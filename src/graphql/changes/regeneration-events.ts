import type { SharedEvent } from '../../pipeline/events/subscriptions.js';
import { builder, readId } from '../core/builder.js';
import { eventRef, JobEvent, present } from '../events.js';
import { shareLoaders, watch } from '../subscriptions.js';
import { Regeneration, RegenerationStepEnum } from './regeneration.js';

const RegenerationUpdate = eventRef('RegenerationUpdate').implement({
  description: 'A regeneration made progress.',
  interfaces: [JobEvent],
  fields: (t) => ({
    step: t.expose('step', { type: RegenerationStepEnum, description: 'The step that was reached.' }),
    progress: t.exposeInt('progress', { description: "The regeneration's progress, from 0 to 100." }),
    regeneration: t.field({
      type: Regeneration,
      description: 'The regeneration as it is now.',
      resolve: async (event, _args, { loaders }) =>
        present(await loaders.regeneration.load(event.regenerationId)),
    }),
  }),
});

builder.subscriptionField('regenerationEvents', (t) =>
  t.field({
    type: RegenerationUpdate,
    description: 'As jobEvents, for one regeneration; it completes with it. Numbers skip.',
    args: {
      regenerationId: t.arg.id({ required: true, description: 'The regeneration to follow.' }),
      afterSequence: t.arg.int({ description: 'The number of the last event that you have; 0 for all.' }),
    },
    subscribe: (_root, { regenerationId, afterSequence }, { app, owner }) =>
      watch(() =>
        app.events.watchRegeneration(owner, readId('Regeneration', regenerationId), afterSequence ?? null),
      ),
    resolve: (event, _args, context) => {
      shareLoaders(event as SharedEvent, context);
      return event as SharedEvent & { type: 'RegenerationUpdate' };
    },
  }),
);
