/** A proposed edit: what was understood, how surely, and the film before and after on one scale. */
import type { EditPlanPartsFragment } from '../../../generated/studio/graphql.js';
import { blockOfEntry } from '../film/lanes.js';
import { here } from '../server/files.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { about, lower, money, percent, place } from '../words.js';
import { ClipWishes } from './ClipWishes.js';

type Timeline = EditPlanPartsFragment['before'];
type Props = {
  film: Film;
  plan: EditPlanPartsFragment;
  onApply: () => void;
  onReject: () => void;
  /** The same words, to be changed. */
  onAdjust: () => void;
  /** The same words, to be gone on with. */
  onMore: () => void;
  /** Clips are made anew by it. */
  onStarted: () => void;
};

export function Proposal({ film, plan, onApply, onReject, onAdjust, onMore, onStarted }: Props) {
  const scale = Math.max(plan.before.durationSeconds, plan.after?.durationSeconds ?? 0);
  return (
    <section className="proposal" aria-label={texts.edit.proposal} aria-live="polite">
      <p className="message user">{plan.instruction}</p>
      <p>{plan.interpretation}</p>
      {plan.unresolved.length > 0 && (
        <ul className="unresolved" aria-label={texts.edit.notUnderstood}>
          {plan.unresolved.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      {plan.clipChanges.length > 0 && (
        <ClipWishes film={film} changes={plan.clipChanges} onStarted={onStarted} />
      )}
      {plan.after && (
        <>
          <Strip
            film={film}
            label={texts.edit.before}
            timeline={plan.before}
            other={plan.after}
            scale={scale}
          />
          <Strip
            film={film}
            label={texts.edit.after}
            timeline={plan.after}
            other={plan.before}
            scale={scale}
          />
        </>
      )}
      <p className="facts">
        <label className="confidence">
          {texts.edit.sure(percent(plan.confidence))}
          <meter min={0} max={1} value={plan.confidence} />
        </label>
        <span>{texts.edit.takes(money(plan.estimatedCost), about(plan.estimatedSeconds))}</span>
        {plan.beatSyncBefore && plan.beatSyncAfter && (
          <span>
            {texts.edit.onBeat(percent(plan.beatSyncBefore.hitRate), percent(plan.beatSyncAfter.hitRate))}
          </span>
        )}
      </p>
      <div className="offer">
        {plan.after && (
          <button
            type="button"
            className="button primary"
            disabled={film.status !== 'COMPLETED'}
            onClick={onApply}
          >
            {texts.edit.apply}
          </button>
        )}
        <button type="button" className="button" onClick={onAdjust}>
          {texts.edit.adjust}
        </button>
        <button type="button" className="button" onClick={onMore}>
          {texts.edit.more}
        </button>
        <button type="button" className="button quiet" onClick={onReject}>
          {plan.after ? texts.edit.reject : texts.edit.leave}
        </button>
      </div>
    </section>
  );
}

type StripProps = { film: Film; label: string; timeline: Timeline; other: Timeline | null; scale: number };

function Strip({ film, label, timeline, other, scale }: StripProps) {
  const blocks = timeline.entries.map(blockOfEntry);
  return (
    <figure className="mini-strip">
      <figcaption>
        {label} <span className="dim figures">{place(timeline.durationSeconds)}</span>
      </figcaption>
      <ol>
        {blocks.map((block, index) => {
          const entry = timeline.entries[index]!;
          const before = other?.entries.find(({ key }) => key === block.key);
          const changed = !before || before.position !== entry.position || !sameLook(before, entry);
          const picture = here(
            film.clips.find(({ clipIndex }) => clipIndex === block.clipIndex)?.thumbnail?.url,
          );
          return (
            <li
              key={block.key}
              style={{
                left: `${(block.start / scale) * 100}%`,
                width: `${((block.end - block.start) / scale) * 100}%`,
                backgroundImage: picture ? `url("${picture}")` : undefined,
              }}
              data-changed={changed || undefined}
              data-transition={block.transition}
              title={texts.edit.span(
                place(block.start),
                place(block.end),
                block.transition === 'CUT' ? null : lower(block.transition),
              )}
            >
              <span>{block.clipIndex + 1}</span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

type Entry = Timeline['entries'][number];
const length = ({ start, end }: Entry) => end - start;
const sameLook = (a: Entry, b: Entry) =>
  Math.abs(length(a) - length(b)) < 1e-6 &&
  Math.abs(a.sourceStart - b.sourceStart) < 1e-6 &&
  a.speed === b.speed &&
  a.transitionIn === b.transitionIn &&
  a.transitionSeconds === b.transitionSeconds;
