/** The song as it was heard in this browser: drawn at once, and called what it is. */
import { useEffect, useRef } from 'react';
import { keepDrawn } from '../../film/keepDrawn.js';
import { texts } from '../../texts/texts.js';
import type { FirstLook } from './listen.js';
import { useFirstLook } from './useFirstLook.js';

export function SongBeats({ file }: { file: File }) {
  const look = useFirstLook(file);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element || !look) return;
    return keepDrawn(element, () => draw(element, look));
  }, [look]);
  if (!look) return null;
  return (
    <figure className="song-beats">
      <canvas ref={canvas} role="img" aria-label={texts.song.heard(look.onsets.length)} />
      <figcaption className="dim">{texts.song.firstLook}</figcaption>
    </figure>
  );
}

function draw(canvas: HTMLCanvasElement, { seconds, outline, onsets }: FirstLook): void {
  const density = window.devicePixelRatio || 1;
  const [width, height] = [canvas.clientWidth * density, canvas.clientHeight * density];
  if (width === 0 || height === 0) return;
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  const colors = getComputedStyle(canvas);
  context.fillStyle = colors.getPropertyValue('--wave');
  const step = width / outline.length;
  outline.forEach((peak, index) => {
    const bar = Math.max(density, peak * height * 0.78);
    context.fillRect(index * step, height * 0.4 - bar / 2, Math.max(1, step * 0.7), bar);
  });
  context.fillStyle = colors.getPropertyValue('--downbeat');
  for (const onset of onsets)
    context.fillRect((onset / seconds) * width, height * 0.84, density, height * 0.16);
}
