import { writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { MusicBrief } from '../../film/music/brief.js';
import { composeScore } from '../../film/music/score.js';
import { lowerThreadPriority } from '../low-priority.js';
import { mixdown } from './mixdown.js';
import { stereoWav } from './stereo-wav.js';

lowerThreadPriority();

const { brief, file } = workerData as { brief: MusicBrief; file: string };
writeFileSync(file, stereoWav(mixdown(composeScore(brief))));
