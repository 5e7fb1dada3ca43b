/** What is asked for and not begun yet: the words, what it takes, and the question whether to go on. */

import { texts } from '../texts/texts.js';
import { Offer } from './Offer.js';
import { Problem } from './Problem.js';
import type { Wish } from './useWish.js';

type Props = {
  wish: Wish;
  starting: boolean;
  onConfirm: () => void;
  onLeave: () => void;
  onRetry: () => void;
};

export function Asking({ wish, starting, onConfirm, onLeave, onRetry }: Props) {
  const { instruction, estimate, problem } = wish;
  return (
    <>
      <p className="message user">{instruction}</p>
      {problem ? (
        <Problem text={problem} onRetry={onRetry} />
      ) : estimate ? (
        <Offer estimate={estimate} starting={starting} onConfirm={onConfirm} onLeave={onLeave} />
      ) : (
        <p className="message system">{texts.talk.estimating}</p>
      )}
    </>
  );
}
