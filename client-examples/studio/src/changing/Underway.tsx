/** A clip that is being made anew: how far it is, and the way out. */
import { useMutation } from 'urql';
import type { RegenerationPartsFragment } from '../../../generated/studio/graphql.js';
import { CANCEL_REGENERATION } from '../documents/changing.js';
import { texts } from '../texts/texts.js';
import { percent } from '../words.js';

type Props = { regeneration: RegenerationPartsFragment; label: string };

export function Underway({ regeneration: { id, progress }, label }: Props) {
  const [{ fetching }, cancel] = useMutation(CANCEL_REGENERATION);
  return (
    <div className="message system">
      <progress max={100} value={progress} aria-label={label} />
      <span className="figures">{percent(progress / 100)}</span>
      <button type="button" className="button quiet small" disabled={fetching} onClick={() => cancel({ id })}>
        {texts.common.cancel}
      </button>
    </div>
  );
}
