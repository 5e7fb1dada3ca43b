/**
 * One film, kept true: asked for once, then followed from the number it was true at. Numbers in events go straight into
 * the cache; an event that announces something larger makes the page be asked for again.
 */
import { useEffect, useState } from 'react';
import { type Client, useClient, useQuery } from 'urql';
import type { JobEventsSubscription, JobLogQuery, JobPageQuery } from '../../../generated/studio/graphql.js';
import { JOB_EVENTS, JOB_LOG, JOB_PAGE } from '../documents/watching.js';
import { texts } from '../texts/texts.js';

export type Film = NonNullable<JobPageQuery['job']>;
type Event = JobEventsSubscription['jobEvents'];
export type LogLine = { sequence: number; at: string; text: string; warning: boolean };

const GATHER_MS = 120;
const AGAIN_MS = 1000;
const LOG_LENGTH = 200;

export function useFilm(id: string) {
  const client = useClient();
  const [{ data, error, fetching }, ask] = useQuery({ query: JOB_PAGE, variables: { id } });
  const [log, setLog] = useState<LogLine[]>([]);
  const [cutting, setCutting] = useState<number | null>(null);
  // Kept when a later question goes unanswered: a lost line is no reason to show nothing, or to begin anew.
  const [film, setFilm] = useState<Film | null>(null);
  if (data && data.job !== film) setFilm(data.job);
  const there = film !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: where to begin is decided once, by the first answer
  useEffect(() => {
    if (!film) return;
    const refresher = keepFresh(client, id);
    const addToLog = (lines: LogLine[]) => {
      if (lines.length === 0) return;
      setLog((before) => {
        const known = new Set(before.map(({ sequence }) => sequence));
        const fresh = lines.filter(({ sequence }) => !known.has(sequence));
        return [...before, ...fresh].sort((a, b) => a.sequence - b.sequence).slice(-LOG_LENGTH);
      });
    };

    void client
      .query(JOB_LOG, { id, after: Math.max(0, film.lastSequence - 300) }, { requestPolicy: 'network-only' })
      .toPromise()
      .then((result) => addToLog((result.data?.job?.events ?? []).flatMap(lineOfPast)));
    const following = client
      .subscription(JOB_EVENTS, { id, after: film.lastSequence })
      .subscribe((result) => {
        const event = result.data?.jobEvents;
        if (!event) return;
        // At 0 it has begun or failed, at 100 it is over: either way there is no figure to show.
        if (event.__typename === 'EditUpdate')
          setCutting(event.progress > 0 && event.progress < 100 ? event.progress : null);
        if (changesThePage(event)) refresher.refresh();
        addToLog(lineOf(event));
      });
    return () => {
      refresher.stop();
      following.unsubscribe();
    };
  }, [client, id, there]);

  return { film, cutting, error, fetching, log, again: () => ask({ requestPolicy: 'network-only' }) };
}

function changesThePage(event: Event): boolean {
  switch (event.__typename) {
    case 'ProgressUpdate':
    case 'StageUpdate':
    case 'CostUpdate':
    case 'MessageEvent':
      return false;
    case 'ClipUpdate':
      return event.state === 'FAILED';
    case 'ReferenceImageUpdate':
      return event.state === 'COMPLETED';
    case 'EditUpdate':
      return event.progress === 0 || event.progress === 100;
    case 'RegenerationUpdate':
      return ['STARTED', 'RECOMPOSING', 'COMPLETED', 'FAILED', 'CANCELLED'].includes(event.step);
    default:
      return true;
  }
}

/** Many events at once are one question; an event during a question is another question after it. */
function keepFresh(client: Client, id: string) {
  let wanted = false;
  let busy = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    busy = true;
    while (wanted) {
      wanted = false;
      const { error } = await client.query(JOB_PAGE, { id }, { requestPolicy: 'network-only' }).toPromise();
      if (!error?.networkError) continue;
      // The line is down. What was announced is still to be asked for.
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      wanted = !stopped;
    }
    busy = false;
  }

  return {
    refresh() {
      wanted = true;
      if (busy) return;
      clearTimeout(timer);
      timer = setTimeout(run, GATHER_MS);
    },
    stop() {
      stopped = true;
      wanted = false;
      clearTimeout(timer);
    },
  };
}

function lineOf(event: Event): LogLine[] {
  const { sequence, at } = event;
  const line = (text: string, warning = false) => [{ sequence, at, text, warning }];
  switch (event.__typename) {
    case 'MessageEvent':
      return line(event.text, event.kind === 'WARNING');
    case 'ClipUpdate':
      return event.message
        ? line(texts.clips.problem(event.clipIndex + 1, event.message), event.state !== 'COMPLETED')
        : [];
    case 'JobFailed':
      return line(event.error.message, true);
    default:
      return [];
  }
}

type PastEvent = NonNullable<JobLogQuery['job']>['events'][number];
const lineOfPast = (event: PastEvent): LogLine[] =>
  event.__typename === 'MessageEvent'
    ? [{ sequence: event.sequence, at: event.at, text: event.text, warning: event.kind === 'WARNING' }]
    : [];
