'use client';

import { useEffect, useState } from 'react';
import type { NextWatchSubscription } from '../generated/graphql.ts';

type Event = NextWatchSubscription['jobEvents'];

/** A film while it is made. A stream that breaks is taken up again after the last number that it brought. */
export function Film({ jobId }: { jobId: string }) {
  const [event, setEvent] = useState<Event | null>(null);
  useEffect(() => {
    let after = 0;
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout>;
    const open = () => {
      source = new EventSource(`/events?job=${encodeURIComponent(jobId)}&after=${after}`);
      source.addEventListener('next', ({ data }: MessageEvent<string>) => {
        const { jobEvents } = (JSON.parse(data) as { data: NextWatchSubscription }).data;
        after = jobEvents.sequence;
        setEvent(jobEvents);
      });
      source.addEventListener('complete', () => source.close());
      // By itself it would ask for the same address again, and so for events that are here already.
      source.onerror = () => {
        source.close();
        timer = setTimeout(open, 1000);
      };
    };
    open();
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [jobId]);

  if (event?.__typename === 'JobFailed') return <p role="alert">{event.error.message}</p>;
  if (event?.__typename === 'JobCompleted')
    // biome-ignore lint/a11y/useMediaCaption: the film brings its own
    return <video src={event.video.asset.url ?? undefined} controls width={480} />;
  return (
    <p>
      {event?.job.status ?? 'QUEUED'} {event?.job.progress ?? 0}%
    </p>
  );
}
