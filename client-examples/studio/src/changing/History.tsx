/** The conversation about a film as it went: who asked for what and when, and what became of it. */
import { placeInFilm } from '../film/lanes.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { amount } from '../words.js';
import { Takes } from './Takes.js';
import { Underway } from './Underway.js';
import type { Turn } from './useHistory.js';

/** Made once: making one takes longer than using it a hundred times. */
const dayAndTime = new Intl.DateTimeFormat(texts.lang, { dateStyle: 'medium', timeStyle: 'short' });

export function History({ film, turns }: { film: Film; turns: Turn[] }) {
  return turns.map((turn) => (
    <article key={`${turn.type} ${turn.at}`} className="turn">
      {turn.type === 'EDIT' ? <EditTurn turn={turn} /> : <ClipsTurn film={film} turn={turn} />}
    </article>
  ));
}

function Said({ words, at }: { words: string; at: string }) {
  return (
    <>
      <p className="said-by dim">
        {texts.talk.you} <time dateTime={at}>{dayAndTime.format(new Date(at))}</time>
      </p>
      <p className="message user">{words}</p>
    </>
  );
}

function EditTurn({ turn: { at, edit } }: { turn: Extract<Turn, { type: 'EDIT' }> }) {
  const { instruction, interpretation, status, error } = edit;
  const outcomes: Record<string, string> = texts.talk.editOutcomes;
  return (
    <>
      <Said words={instruction} at={at} />
      {interpretation && interpretation !== instruction && (
        <p className="message assistant">{interpretation}</p>
      )}
      <p className="message system" data-status={status}>
        {error?.message ?? outcomes[status] ?? status}
      </p>
    </>
  );
}

function ClipsTurn({ film, turn }: { film: Film; turn: Extract<Turn, { type: 'CLIPS' }> }) {
  const { at, regenerations } = turn;
  const [first] = regenerations;
  const reply = first!.conversation.filter(({ role }) => role === 'ASSISTANT').at(-1)?.content;
  const several = regenerations.length > 1;
  return (
    <>
      <Said words={first!.instruction} at={at} />
      {reply && <p className="message assistant">{reply}</p>}
      {regenerations.map((regeneration) => {
        const { id, clipIndex, status, cost, error, takeCount, takes } = regeneration;
        const clip = texts.page.clipNumber(placeInFilm(film, clipIndex));
        const current = film.clips.find((each) => each.clipIndex === clipIndex)?.currentVersion?.id;
        if (status === 'QUEUED' || status === 'PROCESSING')
          return (
            <Underway
              key={id}
              regeneration={regeneration}
              label={texts.talk.newClipNumber(placeInFilm(film, clipIndex), first!.instruction)}
            />
          );
        return (
          <div key={id} className="turn-clip">
            {takeCount > 1 && takes.length > 0 && (
              <Takes regeneration={regeneration} current={current} canChoose={film.status === 'COMPLETED'} />
            )}
            <p className="message system" data-status={status}>
              {status === 'FAILED'
                ? texts.talk.clipOutcome(clip, error?.message ?? texts.talk.failed)
                : status === 'CANCELLED'
                  ? several
                    ? texts.talk.clipOutcome(clip, texts.talk.clipCancelled)
                    : texts.talk.clipCancelled
                  : texts.talk.clipOutcome(
                      clip,
                      cost === '0' ? texts.talk.done : texts.talk.doneFor(amount(cost)),
                    )}
            </p>
          </div>
        );
      })}
    </>
  );
}
