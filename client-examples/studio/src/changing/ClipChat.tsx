/** A conversation about one clip: an instruction, what it will cost, a yes, and the new clip. */
import { useEffect, useRef, useState } from 'react';
import { useClient, useMutation, useQuery } from 'urql';
import type {
  EstimateRegenerationQuery,
  RegenerationPartsFragment,
} from '../../../generated/studio/graphql.js';
import {
  CANCEL_REGENERATION,
  CLIP_HISTORY,
  ESTIMATE_REGENERATION,
  REGENERATE_CLIP,
} from '../documents/changing.js';
import { newKey } from '../server/once.js';
import type { Film } from '../watching/useFilm.js';
import { Offer } from './Offer.js';
import { Versions } from './Versions.js';

type Clip = Film['clips'][number];
export type Estimated = Extract<
  EstimateRegenerationQuery['estimateRegeneration'],
  { __typename: 'RegenerationEstimate' }
>;
type Asked = { instruction: string; key: string; estimate: Estimated | null; problem: string | null };

export function ClipChat({ film, clip }: { film: Film; clip: Clip }) {
  const client = useClient();
  const [{ data }, ask] = useQuery({
    query: CLIP_HISTORY,
    variables: { jobId: film.id, clipId: clip.id, clipIndex: clip.clipIndex },
  });
  const [asked, setAsked] = useState<Asked | null>(null);
  const [words, setWords] = useState('');
  const [{ fetching: starting }, regenerate] = useMutation(REGENERATE_CLIP);
  const version = clip.currentVersion?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version or state is the reason to ask
  useEffect(() => ask({ requestPolicy: 'network-only' }), [version, film.status, ask]);

  const past = [...(data?.job?.regenerations.nodes ?? [])].reverse();
  const busy = film.status !== 'COMPLETED';
  const running = past.some(({ status }) => status === 'QUEUED' || status === 'PROCESSING');

  async function say(instruction: string): Promise<void> {
    const given = instruction.trim();
    if (!given || busy) return;
    setWords('');
    setAsked({ instruction: given, key: newKey(), estimate: null, problem: null });
    const input = { jobId: film.id, clipIndex: clip.clipIndex, instruction: given };
    const result = await client
      .query(ESTIMATE_REGENERATION, { input }, { requestPolicy: 'network-only' })
      .toPromise();
    const answer = result.data?.estimateRegeneration;
    setAsked((before) => {
      if (before?.instruction !== given) return before;
      if (answer?.__typename === 'RegenerationEstimate') return { ...before, estimate: answer };
      return { ...before, problem: answer?.message ?? 'The server does not answer.' };
    });
  }

  async function confirm({ instruction, key }: Asked): Promise<void> {
    const input = { jobId: film.id, clipIndex: clip.clipIndex, instruction, idempotencyKey: key };
    const result = await regenerate({ input });
    const answer = result.data?.regenerateClip;
    if (answer?.__typename !== 'RegenerationPayload') {
      setAsked(
        (before) => before && { ...before, problem: answer?.message ?? 'The server does not answer.' },
      );
      return;
    }
    setAsked(null);
    ask({ requestPolicy: 'network-only' });
  }

  return (
    <div className="chat">
      <Messages count={past.length + (asked ? 1 : 0)}>
        <p className="message assistant">What should be different in this clip? Say it in your own words.</p>
        {past.map((regeneration) => (
          <Past key={regeneration.id} regeneration={regeneration} onRetry={say} canRetry={!busy} />
        ))}
        {asked && (
          <>
            <p className="message user">{asked.instruction}</p>
            {asked.estimate && !asked.problem && (
              <Offer
                estimate={asked.estimate}
                starting={starting}
                onConfirm={() => confirm(asked)}
                onLeave={() => setAsked(null)}
              />
            )}
            {!asked.estimate && !asked.problem && <p className="message system">Working out what it takes</p>}
            {asked.problem && <Problem text={asked.problem} onRetry={() => say(asked.instruction)} />}
          </>
        )}
      </Messages>

      {!asked && !running && (
        <ul className="examples" aria-label="Suggestions">
          {clip.suggestions.map((suggestion) => (
            <li key={suggestion}>
              <button type="button" className="chip" disabled={busy} onClick={() => say(suggestion)}>
                {suggestion}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="say"
        onSubmit={(event) => {
          event.preventDefault();
          void say(words);
        }}
      >
        <input
          aria-label="What to change in this clip"
          placeholder={busy ? 'The film is being changed' : 'make it nighttime'}
          maxLength={1000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <button type="submit" className="button primary" disabled={busy || !words.trim()}>
          Send
        </button>
      </form>
      {data?.node?.__typename === 'Clip' && data.node.versions.length > 1 && (
        <Versions film={film} clipIndex={clip.clipIndex} versions={data.node.versions} current={version} />
      )}
    </div>
  );
}

/** Keeps the newest in sight. */
function Messages({ count, children }: { count: number; children: React.ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolled when something is added
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [count]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <div ref={list} className="messages" role="log" aria-label="Conversation" tabIndex={0}>
      {children}
    </div>
  );
}

function Past({
  regeneration,
  onRetry,
  canRetry,
}: {
  regeneration: RegenerationPartsFragment;
  onRetry: (words: string) => void;
  canRetry: boolean;
}) {
  const { instruction, status, conversation, warning, error, id, progress } = regeneration;
  const [{ fetching }, cancel] = useMutation(CANCEL_REGENERATION);
  const reply = conversation.filter(({ role }) => role === 'ASSISTANT').at(-1)?.content;
  const under = status === 'QUEUED' || status === 'PROCESSING';
  return (
    <>
      <p className="message user">{instruction}</p>
      {reply && <p className="message assistant">{reply}</p>}
      {warning && <p className="message system warning">{warning}</p>}
      {under && (
        <div className="message system">
          <progress max={100} value={progress} aria-label={`New clip: ${instruction}`} />
          <span className="figures">{progress}%</span>
          <button
            type="button"
            className="button quiet small"
            disabled={fetching}
            onClick={() => cancel({ id })}
          >
            Cancel
          </button>
        </div>
      )}
      {status === 'CANCELLED' && <p className="message system">Cancelled. The clip stayed as it was.</p>}
      {status === 'FAILED' && (
        <Problem
          text={error?.message ?? 'It failed.'}
          onRetry={canRetry ? () => onRetry(instruction) : undefined}
        />
      )}
      {status === 'COMPLETED' && (
        <p className="message system">Done{regeneration.cost !== '0' && ` for $${regeneration.cost}`}.</p>
      )}
    </>
  );
}

function Problem({ text, onRetry }: { text: string; onRetry: (() => void) | undefined }) {
  return (
    <div className="message system error" role="alert">
      {text}
      {onRetry && (
        <button type="button" className="button small" onClick={onRetry}>
          Retry
        </button>
      )}
    </div>
  );
}
