/**
 * A film may tell hundreds of things a second, and each is put in its place and drawn. What arrives is handed on in small
 * helpings, so that the page stays quick; of numbers that were overtaken meanwhile, only the last is handed on.
 */
type Event = { __typename: string; jobId: string; clipIndex?: number; message?: string | null };
type Result = { data?: unknown };

/** Ten drawings a second are enough for numbers that move. */
const PAUSE_MS = 100;
/** Of each helping; the drawing comes on top. */
const HELPING_MS = 12;

export function paced<T extends Result>(handOn: (result: T) => void) {
  let waiting: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function helping(): void {
    timer = undefined;
    const until = performance.now() + HELPING_MS;
    waiting = withoutOvertaken(waiting);
    // Nobody looks at a hidden page, and its timers are slow.
    while (waiting.length > 0 && (document.hidden || performance.now() < until)) handOn(waiting.shift()!);
    if (waiting.length > 0) timer = setTimeout(helping, PAUSE_MS);
  }

  return {
    take(result: T): void {
      waiting.push(result);
      timer ??= setTimeout(helping, PAUSE_MS);
    },
    /** All that is left, at once: nothing comes after it. */
    finish(): void {
      clearTimeout(timer);
      for (const result of waiting.splice(0)) handOn(result);
    },
    forget(): void {
      clearTimeout(timer);
      waiting = [];
    },
  };
}

function withoutOvertaken<T extends Result>(results: T[]): T[] {
  const newer = new Set<string>();
  return results
    .toReversed()
    .filter(({ data }) => {
      const event = (data as { jobEvents?: Event } | null)?.jobEvents;
      const what = event && whatItMoves(event);
      if (!what) return true;
      if (newer.has(what)) return false;
      newer.add(what);
      return true;
    })
    .toReversed();
}

/** What a later event of the same kind says anew; null when each one says something of its own. */
function whatItMoves({ __typename, jobId, clipIndex, message }: Event): string | null {
  if (__typename === 'ProgressUpdate' || __typename === 'CostUpdate') return `${jobId} ${__typename}`;
  // The clip in it is the clip as it is now.
  if (__typename === 'ClipUpdate' && !message) return `${jobId} clip ${clipIndex}`;
  return null;
}
