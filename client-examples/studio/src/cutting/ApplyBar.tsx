/** What was touched and not applied: how much it is, what it costs, and one press to make it so. */
import { texts } from '../texts/texts.js';
import { about, money } from '../words.js';
import type { Cutting } from './useCutting.js';

export function ApplyBar({ cutting }: { cutting: Cutting }) {
  const { steps, plan, problem, busy, resting } = cutting;
  if (steps.length === 0 && !problem) return null;
  return (
    <section className="apply-bar" aria-label={texts.cutting.proposed}>
      {problem ? (
        <p className="problem" role="alert">
          {problem}
        </p>
      ) : (
        <p>
          {plan ? plan.interpretation : texts.cutting.pricing}
          {plan && (
            <span className="dim">
              {' '}
              {texts.edit.takes(money(plan.estimatedCost), about(plan.estimatedSeconds))}
            </span>
          )}
        </p>
      )}
      {steps.length > 0 && (
        <span className="offer">
          <button
            type="button"
            className="button primary"
            disabled={busy || !resting || problem !== null}
            title={texts.cutting.applyKey}
            onClick={() => void cutting.apply()}
          >
            {texts.cutting.apply(steps.length)}
          </button>
          <button type="button" className="button" disabled={busy || !resting} onClick={cutting.discard}>
            {texts.cutting.discard}
          </button>
        </span>
      )}
    </section>
  );
}
