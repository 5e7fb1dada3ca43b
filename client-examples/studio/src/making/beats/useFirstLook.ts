import { useEffect, useState } from 'react';
import type { FirstLook } from './listen.js';

/** Enough to hear beats, and a quarter of the work. */
const SAMPLE_RATE = 11_025;

/** What is heard in a file that was just chosen; null before, and when this browser can't read it. */
export function useFirstLook(file: File | null): FirstLook | null {
  const [look, setLook] = useState<FirstLook | null>(null);
  useEffect(() => {
    setLook(null);
    if (!file) return;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<FirstLook>) => setLook(data);
    // A file that can't be read here may still be one for the server, which says so.
    decode(file).then(
      (samples) => worker.postMessage({ samples, sampleRate: SAMPLE_RATE }, [samples.buffer]),
      () => {},
    );
    return () => worker.terminate();
  }, [file]);
  return look;
}

async function decode(file: File): Promise<Float32Array<ArrayBuffer>> {
  const context = new OfflineAudioContext(1, 1, SAMPLE_RATE);
  const sound = await context.decodeAudioData(await file.arrayBuffer());
  return sound.getChannelData(0).slice();
}
