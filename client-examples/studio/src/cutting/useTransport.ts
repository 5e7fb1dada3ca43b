/** One transport for each film that is shown. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Cut } from './cut.js';
import { createTransport, type Range, type Transport } from './transport.js';

export function useTransport(
  player: RefObject<HTMLVideoElement | null>,
  filmId: string | undefined,
  cuts: { base: Cut; cut: Cut; range: Range },
): Transport | null {
  const latest = useRef(cuts);
  latest.current = cuts;
  const [transport, setTransport] = useState<Transport | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new film has a new player
  useEffect(() => {
    if (!player.current) return;
    const made = createTransport(player.current, () => latest.current);
    setTransport(made);
    return () => made.close();
  }, [player, filmId]);
  return transport;
}
