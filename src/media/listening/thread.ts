import { parentPort, workerData } from 'node:worker_threads';
import type { AudioHints } from '../../film/sound/analysis.js';
import { listen } from '../../film/sound/listen.js';
import { lowerThreadPriority } from '../low-priority.js';
import type { ListeningMessage } from './listening.js';

lowerThreadPriority();

const { samples, sampleRate, hints } = workerData as {
  samples: Float32Array;
  sampleRate: number;
  hints: AudioHints | null;
};
const tell = (message: ListeningMessage) => parentPort!.postMessage(message);

tell({
  heard: listen(samples, sampleRate, {
    ...(hints ? { hints } : {}),
    onProgress: (progress) => tell({ progress }),
  }),
});
