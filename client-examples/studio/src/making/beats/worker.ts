/** Listens beside the page, which stays quick meanwhile. */
import { type FirstLook, listen } from './listen.js';

type Question = { samples: Float32Array; sampleRate: number };

self.onmessage = ({ data: { samples, sampleRate } }: MessageEvent<Question>) => {
  self.postMessage(listen(samples, sampleRate) satisfies FirstLook);
};
