/** One instruction for several clips: priced together, made together, and one film at the end. */
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { RUNNING_REGENERATIONS } from '../documents/changing.js';
import { placeInFilm } from '../film/lanes.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { Asking } from './Asking.js';
import { Say } from './Say.js';
import { Underway } from './Underway.js';
import { useWish } from './useWish.js';

export function BatchChat({ film, clipIndexes }: { film: Film; clipIndexes: number[] }) {
  const [{ data }, ask] = useQuery({ query: RUNNING_REGENERATIONS, variables: { jobId: film.id } });
  const { wish, starting, say, confirm, leave } = useWish(film.id, clipIndexes, () =>
    ask({ requestPolicy: 'network-only' }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state means others are under way
  useEffect(() => ask({ requestPolicy: 'network-only' }), [film.status, ask]);
  const busy = film.status !== 'COMPLETED';
  const running = (data?.job?.regenerations.nodes ?? []).filter(
    ({ status }) => status === 'QUEUED' || status === 'PROCESSING',
  );
  const numbers = clipIndexes.map((clipIndex) => placeInFilm(film, clipIndex)).sort((a, b) => a - b);

  return (
    <div className="chat">
      <div className="messages" role="log" aria-label={texts.talk.conversation}>
        <p className="message assistant">
          {texts.talk.askClips(numbers.slice(0, -1).join(', '), numbers.at(-1))}
        </p>
        {running.map((regeneration) => (
          <div key={regeneration.id} className="batch-row">
            <span className="figures">
              {texts.page.clipNumber(placeInFilm(film, regeneration.clipIndex))}
            </span>
            <Underway
              regeneration={regeneration}
              label={texts.talk.newClipNumber(
                placeInFilm(film, regeneration.clipIndex),
                regeneration.instruction,
              )}
            />
          </div>
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
      </div>
      {!wish && running.length === 0 && (
        <ul className="examples" aria-label={texts.common.examples}>
          {texts.talk.batchExamples.map((example) => (
            <li key={example}>
              <button type="button" className="chip" disabled={busy} onClick={() => say(example)}>
                {example}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Say
        label={texts.talk.inClips}
        placeholder={busy ? texts.talk.busy : texts.talk.example}
        disabled={busy}
        onSay={say}
      />
    </div>
  );
}
