/** One conversation about the whole film: say what to change, look at what is proposed, apply it, adjust it, take it back. */

import { type RefObject, useEffect, useRef, useState } from 'react';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { percent } from '../words.js';
import { ClipWishes } from './ClipWishes.js';
import { History } from './History.js';
import { Messages } from './Messages.js';
import { Proposal } from './Proposal.js';
import { useEditing } from './useEditing.js';
import { useHistory } from './useHistory.js';

/** The film as it was made, before any edit. */
const FIRST_CUT = 1;

type Props = {
  film: Film;
  cutting: number | null;
  /** Words that were chosen elsewhere, to be said once. */
  said: string | null;
  onSaid: () => void;
};

export function FilmWords({ film, cutting, said, onSaid }: Props) {
  const [words, setWords] = useState('');
  const [onBeats, setOnBeats] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const editing = useEditing(film.id);
  const { plan, wishes, problem, planning } = editing;
  const { turns, canRedo, ask } = useHistory(film, plan?.status);
  const resting = film.status === 'COMPLETED';

  async function propose(instruction: string): Promise<void> {
    if (await editing.propose(instruction, onBeats)) setWords('');
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: said when it is chosen, and not again
  useEffect(() => {
    if (!said) return;
    onSaid();
    void propose(said);
  }, [said]);

  /** The same sentence again, to be changed or gone on with. */
  function sayAgain(words: string): void {
    setWords(words);
    input.current?.focus();
  }

  return (
    <div className="film-words">
      <Messages state={[turns.length, turns.at(-1)?.at, plan?.id, film.status].join()}>
        {turns.length === 0 && <p className="message assistant">{texts.talk.askFilm}</p>}
        <History film={film} turns={turns} />
      </Messages>
      {plan && (
        <Proposal
          key={plan.id}
          film={film}
          plan={plan}
          onApply={() => editing.apply(plan)}
          onReject={() => editing.reject(plan)}
          onAdjust={() => sayAgain(plan.instruction)}
          onMore={() => sayAgain(texts.talk.more(plan.instruction))}
          onStarted={() => {
            if (!plan.after) void editing.reject(plan);
            ask();
          }}
        />
      )}
      {!plan && wishes.length > 0 && resting && (
        <StillWanted film={film} wishes={wishes} onLeave={editing.leaveWishes} onStarted={ask} />
      )}
      {film.status === 'EDITING' && <Cutting cutting={cutting} />}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {!plan && <Examples disabled={!resting || planning} onSay={propose} />}
      <SayLine {...{ input, words, setWords, resting, planning }} onSay={() => propose(words)} />
      <div className="words-row">
        {film.audioAnalysis && film.audioAnalysis.beats.length > 0 && (
          <label className="switch">
            <input type="checkbox" checked={onBeats} onChange={(event) => setOnBeats(event.target.checked)} />
            {texts.edit.onBeats}
          </label>
        )}
        <span className="words-undo">
          <button
            type="button"
            className="button small"
            disabled={!resting || (film.timeline?.revision ?? FIRST_CUT) === FIRST_CUT}
            onClick={editing.undo}
          >
            {texts.edit.undo}
          </button>
          <button
            type="button"
            className="button small"
            disabled={!resting || !canRedo}
            onClick={editing.redo}
          >
            {texts.edit.redo}
          </button>
        </span>
      </div>
    </div>
  );
}

type StillWantedProps = {
  film: Film;
  wishes: ReturnType<typeof useEditing>['wishes'];
  onLeave: () => void;
  onStarted: () => void;
};

function StillWanted({ film, wishes, onLeave, onStarted }: StillWantedProps) {
  return (
    <section className="proposal" aria-label={texts.talk.changesOfClips}>
      <p>{texts.talk.alsoWanted}</p>
      <ClipWishes
        film={film}
        changes={wishes}
        onStarted={() => {
          onLeave();
          onStarted();
        }}
      />
      <button type="button" className="button quiet small" onClick={onLeave}>
        {texts.edit.leave}
      </button>
    </section>
  );
}

function Cutting({ cutting }: { cutting: number | null }) {
  return (
    <div className="cutting">
      <span role="status">{texts.edit.cutting}</span>
      <progress max={100} value={cutting ?? undefined} aria-label={texts.edit.cutting} />
      <span className="figures">{cutting !== null && percent(cutting / 100)}</span>
    </div>
  );
}

function Examples({ disabled, onSay }: { disabled: boolean; onSay: (words: string) => void }) {
  return (
    <ul className="examples" aria-label={texts.common.examples}>
      {texts.edit.examples.map((example) => (
        <li key={example}>
          <button type="button" className="chip" disabled={disabled} onClick={() => onSay(example)}>
            {example}
          </button>
        </li>
      ))}
    </ul>
  );
}

type SayLineProps = {
  input: RefObject<HTMLInputElement | null>;
  words: string;
  setWords: (words: string) => void;
  resting: boolean;
  planning: boolean;
  onSay: () => void;
};

function SayLine({ input, words, setWords, resting, planning, onSay }: SayLineProps) {
  return (
    <form
      className="say"
      onSubmit={(event) => {
        event.preventDefault();
        onSay();
      }}
    >
      <input
        ref={input}
        aria-label={texts.edit.label}
        placeholder={resting ? texts.edit.examples[0] : texts.talk.busy}
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="submit" className="button primary" disabled={!resting || planning || !words.trim()}>
        {planning ? texts.edit.reading : texts.edit.propose}
      </button>
    </form>
  );
}
