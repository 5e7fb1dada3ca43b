/** All that clients can see. Each file adds its types and fields to the builder. */
import './core/scalars.js';
import './errors.js';
import './asset.js';
import './job.js';
import './job-mutations.js';
import './events.js';
import './catalogue.js';
import './regeneration.js';
import './edit.js';
import './scenario.js';
import { builder } from './core/builder.js';

/** In declared order, so that stages and states stand in the order in which they follow each other. */
export const schema = builder.toSchema({ sortSchema: false });
