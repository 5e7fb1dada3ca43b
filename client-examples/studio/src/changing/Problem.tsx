/** Something went wrong in a conversation, and can be tried again. */
export function Problem({ text, onRetry }: { text: string; onRetry: (() => void) | undefined }) {
  return (
    <div className="message system error" role="alert">
      {text}
      {onRetry && (
        <button type="button" className="button small" onClick={onRetry}>
          Retry
        </button>
      )}
    </div>
  );
}
