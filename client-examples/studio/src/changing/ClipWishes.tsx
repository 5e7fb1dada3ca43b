/** What a sentence for the film wanted of its clips: each is made anew once its price is agreed to. */
import { useEffect } from 'react';
import type { EditPlanPartsFragment } from '../../../generated/studio/graphql.js';
import { placeInFilm } from '../film/lanes.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { Asking } from './Asking.js';
import { useWish } from './useWish.js';

type Changes = EditPlanPartsFragment['clipChanges'];

export function ClipWishes({
  film,
  changes,
  onStarted,
}: {
  film: Film;
  changes: Changes;
  onStarted: () => void;
}) {
  const clipsByWish = new Map<string, number[]>();
  for (const { clip, instruction } of changes)
    if (clip) clipsByWish.set(instruction, [...(clipsByWish.get(instruction) ?? []), clip.clipIndex]);
  return (
    <ul className="examples" aria-label={texts.talk.changesOfClips}>
      {[...clipsByWish].map(([instruction, clipIndexes]) => (
        <li key={instruction}>
          <ClipWish film={film} clipIndexes={clipIndexes} instruction={instruction} onStarted={onStarted} />
        </li>
      ))}
    </ul>
  );
}

type Props = { film: Film; clipIndexes: number[]; instruction: string; onStarted: () => void };

function ClipWish({ film, clipIndexes, instruction, onStarted }: Props) {
  const { wish, starting, say, confirm, leave } = useWish(film.id, clipIndexes, onStarted, 1);
  // Its price belongs to the proposal: nobody has to ask for it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is proposed
  useEffect(() => void say(instruction), []);
  const clips =
    clipIndexes.length === film.clips.length && clipIndexes.length > 1
      ? texts.talk.allClips
      : clipIndexes.map((clipIndex) => texts.page.clipNumber(placeInFilm(film, clipIndex))).join(', ');
  if (wish)
    return (
      <Asking
        wish={wish}
        starting={starting}
        onConfirm={() => confirm(wish)}
        onLeave={leave}
        onRetry={() => say(instruction)}
      />
    );
  return (
    <button
      type="button"
      className="chip"
      disabled={film.status !== 'COMPLETED'}
      onClick={() => say(instruction)}
    >
      {texts.talk.clipWish(clips, instruction)}
    </button>
  );
}
