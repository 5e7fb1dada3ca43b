/** A conversation about one clip: an instruction, what it will cost, a yes, and the new clip. */
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import type { RegenerationPartsFragment } from '../../../generated/studio/graphql.js';
import { CLIP_HISTORY } from '../documents/changing.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { amount } from '../words.js';
import { Asking } from './Asking.js';
import { Messages } from './Messages.js';
import { Problem } from './Problem.js';
import { PromptChange } from './PromptChange.js';
import { Say } from './Say.js';
import { Takes } from './Takes.js';
import { Underway } from './Underway.js';
import { useWish } from './useWish.js';
import { Versions } from './Versions.js';

type Clip = Film['clips'][number];

export function ClipChat({ film, clip }: { film: Film; clip: Clip }) {
  const [{ data }, ask] = useQuery({
    query: CLIP_HISTORY,
    variables: { jobId: film.id, clipId: clip.id, clipIndex: clip.clipIndex },
  });
  const [takes, setTakes] = useState(1);
  const onStarted = () => ask({ requestPolicy: 'network-only' });
  const { wish, starting, say, confirm, leave } = useWish(film.id, [clip.clipIndex], onStarted, takes);
  const version = clip.currentVersion?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version or state is the reason to ask
  useEffect(() => ask({ requestPolicy: 'network-only' }), [version, film.status, ask]);

  const past = [...(data?.job?.regenerations.nodes ?? [])].reverse();
  const busy = film.status !== 'COMPLETED';
  const running = past.some(({ status }) => status === 'QUEUED' || status === 'PROCESSING');

  return (
    <div className="chat">
      <Messages
        state={[...past.map(({ status }) => status), wish?.instruction, wish?.estimate?.reply].join()}
      >
        <p className="message assistant">{texts.talk.askClip}</p>
        {past.map((regeneration) => (
          <Past
            key={regeneration.id}
            regeneration={regeneration}
            current={version}
            onRetry={say}
            canChange={!busy}
          />
        ))}
        {wish && (
          <Asking
            wish={wish}
            starting={starting}
            onConfirm={() => confirm(wish)}
            onLeave={leave}
            onRetry={() => say(wish.instruction)}
          />
        )}
      </Messages>

      {!wish && !running && (
        <ul className="examples" aria-label={texts.talk.suggestions}>
          {clip.suggestions.map((suggestion) => (
            <li key={suggestion}>
              <button type="button" className="chip" disabled={busy} onClick={() => say(suggestion)}>
                {suggestion}
              </button>
            </li>
          ))}
        </ul>
      )}
      <label className="dim">
        {texts.takes.count}{' '}
        <select value={takes} disabled={busy} onChange={(event) => setTakes(Number(event.target.value))}>
          {[1, 2, 3, 4].map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      <Say
        label={texts.talk.inClip}
        placeholder={busy ? texts.talk.busy : texts.talk.example}
        disabled={busy}
        onSay={say}
      />
      {data?.node?.__typename === 'Clip' && data.node.versions.length > 1 && (
        <Versions film={film} clipIndex={clip.clipIndex} clip={data.node} current={version} />
      )}
    </div>
  );
}

function Past({
  regeneration,
  current,
  onRetry,
  canChange,
}: {
  regeneration: RegenerationPartsFragment;
  /** The version that the film shows. */
  current: string | undefined;
  onRetry: (words: string) => void;
  canChange: boolean;
}) {
  const { instruction, status, conversation, warning, error } = regeneration;
  const reply = conversation.filter(({ role }) => role === 'ASSISTANT').at(-1)?.content;
  const under = status === 'QUEUED' || status === 'PROCESSING';
  return (
    <>
      <p className="message user">{instruction}</p>
      {reply && status !== 'FAILED' && <p className="message assistant">{reply}</p>}
      {warning && <p className="message system warning">{warning}</p>}
      {regeneration.takeCount > 1 && regeneration.takes.length > 0 && (
        <Takes regeneration={regeneration} current={current} canChoose={canChange} />
      )}
      {under && <Underway regeneration={regeneration} label={texts.talk.newClip(instruction)} />}
      {status === 'CANCELLED' && <p className="message system">{texts.talk.clipCancelled}</p>}
      {status === 'FAILED' && (
        <Problem
          text={reply ?? error?.message ?? texts.talk.failed}
          onRetry={canChange ? () => onRetry(instruction) : undefined}
        />
      )}
      {regeneration.modifiedPrompt && (
        <PromptChange before={regeneration.originalPrompt} after={regeneration.modifiedPrompt} />
      )}
      {status === 'COMPLETED' && (
        <p className="message system">
          {regeneration.cost === '0' ? texts.talk.done : texts.talk.doneFor(amount(regeneration.cost))}
        </p>
      )}
    </>
  );
}
