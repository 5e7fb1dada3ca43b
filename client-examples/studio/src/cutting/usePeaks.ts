/** How loud a file is from moment to moment: read by the browser, once, where the API doesn't tell. */
import { useEffect, useState } from 'react';
import { here } from '../server/files.js';

const POINTS = 1200;
/** Of each slice so many samples are enough to see how loud it is. */
const SAMPLES = 160;
type Peaks = { peaks: number[]; seconds: number };

export function usePeaks(asset: { id: string; url: string | null } | null): Peaks | null {
  const [found, setFound] = useState<Peaks | null>(null);
  const id = asset?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: links are signed anew; the file is the same
  useEffect(() => {
    const link = here(asset?.url);
    setFound(null);
    if (!link) return;
    const left = new AbortController();
    peaksOf(link, left.signal).then(setFound, () => {}); // Without it the track is an empty line.
    return () => left.abort();
  }, [id]);
  return found;
}

async function peaksOf(link: string, signal: AbortSignal): Promise<Peaks> {
  const bytes = await (await fetch(link, { signal })).arrayBuffer();
  // At a low rate: it is looked at and not heard.
  const sound = await new OfflineAudioContext(1, 1, 8000).decodeAudioData(bytes);
  const samples = sound.getChannelData(0);
  const slice = samples.length / POINTS;
  const stride = Math.max(1, Math.floor(slice / SAMPLES));
  const peaks = Array.from({ length: POINTS }, (_, index) => {
    let peak = 0;
    for (let at = Math.floor(index * slice); at < (index + 1) * slice; at += stride)
      peak = Math.max(peak, Math.abs(samples[at] ?? 0));
    return peak;
  });
  const loudest = Math.max(...peaks, 0.01);
  return { peaks: peaks.map((peak) => peak / loudest), seconds: sound.duration };
}
