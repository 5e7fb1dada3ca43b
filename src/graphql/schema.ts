/** All that clients can see. Each file adds its types and fields to the builder; types are printed in this order. */
import './core/scalars.js';
import './errors.js';
import './asset.js';
import './film/clip.js';
import './jobs/cost.js';
import './film/plan.js';
import './film/references.js';
import './scenario.js';
import './film/sound.js';
import './film/timeline.js';
import './film/video.js';
import './jobs/job.js';
import './jobs/job-mutations.js';
import './jobs/edit-storyboard.js';
import './jobs/film-mutations.js';
import './jobs/share-link.js';
import './film/music-preview.js';
import './events.js';
import './subscriptions.js';
import './catalogue.js';
import './changes/regeneration.js';
import './changes/regeneration-mutations.js';
import './changes/clip-votes.js';
import './changes/regeneration-events.js';
import './changes/edit-plan.js';
import './changes/edit-mutations.js';
import { builder } from './core/builder.js';

/** In declared order, so that stages and states stand in the order in which they follow each other. */
export const schema = builder.toSchema({ sortSchema: false });
