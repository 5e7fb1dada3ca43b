/** Something went wrong in a conversation, and can be tried again. */
import { texts } from '../texts/texts.js';
export function Problem({ text, onRetry }: { text: string; onRetry: (() => void) | undefined }) {
  return (
    <div className="message system error" role="alert">
      {text}
      {onRetry && (
        <button type="button" className="button small" onClick={onRetry}>
          {texts.common.retry}
        </button>
      )}
    </div>
  );
}
