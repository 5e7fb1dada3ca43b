/** What the assistant answers before anything is spent, and the question whether to go on. */
import type { RegenerationEstimatePartsFragment } from '../../../generated/studio/graphql.js';
import { texts } from '../texts/texts.js';
import { about, amount, money } from '../words.js';

type Props = {
  estimate: RegenerationEstimatePartsFragment;
  starting: boolean;
  onConfirm: () => void;
  onLeave: () => void;
};

export function Offer({ estimate, starting, onConfirm, onLeave }: Props) {
  const parts = [
    [texts.talk.text, estimate.llmCost],
    [texts.talk.picture, estimate.imageCost],
    [texts.talk.clip, estimate.videoCost],
  ] as const;
  return (
    <>
      <div className="message assistant">
        <p>{estimate.reply}</p>
        <dl className="stage-costs">
          {parts.map(([label, cost]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{money(cost)}</dd>
            </div>
          ))}
          <div className="sum">
            <dt>{texts.talk.inAll(about(estimate.seconds))}</dt>
            <dd>{money(estimate.total)}</dd>
          </div>
        </dl>
      </div>
      {estimate.warning && <p className="message system warning">{estimate.warning}</p>}
      <div className="message system offer">
        {/* biome-ignore lint/a11y/noAutofocus: the answer to a question just asked */}
        <button type="button" className="button primary" disabled={starting} onClick={onConfirm} autoFocus>
          {estimate.total === '0' ? texts.talk.make : texts.talk.makeFor(amount(estimate.total))}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {texts.talk.leave}
        </button>
        {estimate.remainingThisHour != null && (
          <span className="dim">{texts.talk.leftThisHour(estimate.remainingThisHour)}</span>
        )}
      </div>
    </>
  );
}
