/** One instruction for several clips: priced together, made together, and one film at the end. */
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { RUNNING_REGENERATIONS } from '../documents/changing.js';
import { placeInFilm } from '../film/lanes.js';
import type { Film } from '../watching/useFilm.js';
import { Asking } from './Asking.js';
import { Say } from './Say.js';
import { Underway } from './Underway.js';
import { useWish } from './useWish.js';

const EXAMPLES = ['make it nighttime', 'warmer light', 'more motion'];

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
      <div className="messages" role="log" aria-label="Conversation">
        <p className="message assistant">
          What should be different in clips {numbers.slice(0, -1).join(', ')} and {numbers.at(-1)}? They are
          made together, and the film once.
        </p>
        {running.map((regeneration) => (
          <div key={regeneration.id} className="batch-row">
            <span className="figures">Clip {placeInFilm(film, regeneration.clipIndex)}</span>
            <Underway
              regeneration={regeneration}
              label={`New clip ${placeInFilm(film, regeneration.clipIndex)}: ${regeneration.instruction}`}
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
        <ul className="examples" aria-label="Examples">
          {EXAMPLES.map((example) => (
            <li key={example}>
              <button type="button" className="chip" disabled={busy} onClick={() => say(example)}>
                {example}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Say
        label="What to change in these clips"
        placeholder={busy ? 'The film is being changed' : 'make it nighttime'}
        disabled={busy}
        onSay={say}
      />
    </div>
  );
}
