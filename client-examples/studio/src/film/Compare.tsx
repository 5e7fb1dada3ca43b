/** The film before, over or beside the film: both show the same moment, and a slider wipes from one to the other. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { here } from '../server/files.js';
import { texts } from '../texts/texts.js';

export type Way = 'wipe' | 'beside';
/** More is seen. */
const APART_SECONDS = 0.08;

type Props = { player: RefObject<HTMLVideoElement | null>; url: string | null; way: Way };

export default function Compare({ player, url, way }: Props) {
  const other = useRef<HTMLVideoElement>(null);
  const [share, setShare] = useState(50);
  const [link] = useState(() => here(url));
  useTogether(player, other);
  return (
    <>
      <div
        className="former"
        style={way === 'wipe' ? { clipPath: `inset(0 ${100 - share}% 0 0)` } : undefined}
      >
        <video ref={other} src={link} muted playsInline preload="auto" aria-label={texts.compare.former} />
        <span className="badge">{texts.edit.before}</span>
      </div>
      {way === 'wipe' && (
        <>
          <span className="wipe-line" style={{ left: `${share}%` }} aria-hidden="true" />
          <input
            type="range"
            className="wipe"
            min={0}
            max={100}
            value={share}
            aria-label={texts.compare.slider}
            onChange={(event) => setShare(Number(event.target.value))}
          />
        </>
      )}
    </>
  );
}

/** The other film follows: where the first is, whether it runs, how fast. */
function useTogether(
  player: RefObject<HTMLVideoElement | null>,
  other: RefObject<HTMLVideoElement | null>,
): void {
  useEffect(() => {
    const [lead, second] = [player.current, other.current];
    if (!lead || !second) return;
    function follow(): void {
      if (!lead || !second) return;
      second.playbackRate = lead.playbackRate;
      if (Math.abs(second.currentTime - lead.currentTime) > APART_SECONDS)
        second.currentTime = lead.currentTime;
      if (lead.paused) second.pause();
      else if (second.paused && !second.ended) second.play().catch(() => {});
    }
    const events = ['play', 'pause', 'ratechange', 'seeking', 'seeked', 'timeupdate'];
    for (const event of events) lead.addEventListener(event, follow);
    second.addEventListener('loadedmetadata', follow);
    follow();
    return () => {
      for (const event of events) lead.removeEventListener(event, follow);
      second.removeEventListener('loadedmetadata', follow);
    };
  }, [player, other]);
}
