/**
 * What happens, told to whoever measures it. Rooms publish plain facts on diagnostics channels, which cost next to nothing
 * while nobody subscribes; only the metrics know how they are counted.
 */
import { type Channel, channel } from 'node:diagnostics_channel';

export type Signals = {
  /** An HTTP request was answered; `route` is one of a fixed few. */
  request: { route: string; status: number; seconds: number };
  /** A query or mutation was executed, or a subscription opened; `name` is a root field of the schema. */
  operation: { type: string; name: string; outcome: 'ok' | 'refused' | 'failed'; seconds: number };
  /** A subscriber was given something; the delay is from its event's row, null where it has none or is older. */
  delivery: { subscription: string; delaySeconds: number | null };
  /** One run of a task has ended. */
  task: { kind: string; outcome: TaskOutcome; seconds: number };
  /** A call to a provider was settled; the cost is in US dollars. */
  call: {
    provider: string;
    model: string;
    purpose: string;
    outcome: string;
    costUsd: number;
    seconds: number;
  };
  /** ffmpeg has ended. */
  ffmpeg: { outcome: 'ok' | 'failed' | 'stopped'; seconds: number };
  /** The storage was asked for something. */
  storage: { operation: string; outcome: 'ok' | 'failed'; seconds: number; bytes: number };
};

/** `retried`: failed and comes again. `stopped`: its job was cancelled. `returned`: handed back, because the server leaves. */
export type TaskOutcome = 'done' | 'retried' | 'failed' | 'stopped' | 'returned';

const channels = {
  request: channel('reelgraph.request'),
  operation: channel('reelgraph.operation'),
  delivery: channel('reelgraph.delivery'),
  task: channel('reelgraph.task'),
  call: channel('reelgraph.call'),
  ffmpeg: channel('reelgraph.ffmpeg'),
  storage: channel('reelgraph.storage'),
} satisfies Record<keyof Signals, Channel>;

export function signal<Name extends keyof Signals>(name: Name, message: Signals[Name]): void {
  channels[name].publish(message);
}

/** Returns a function that unsubscribes. */
export function onSignal<Name extends keyof Signals>(
  name: Name,
  listener: (message: Signals[Name]) => void,
): () => void {
  const receive = (message: unknown) => listener(message as Signals[Name]);
  channels[name].subscribe(receive);
  return () => void channels[name].unsubscribe(receive);
}

/** Seconds since it was called; by the clock that nobody can set back. */
export function stopwatch(): () => number {
  const begun = performance.now();
  return () => (performance.now() - begun) / 1000;
}
