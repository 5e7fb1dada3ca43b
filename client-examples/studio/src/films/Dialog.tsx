/** A question over the page, in the browser's own dialog: it keeps the focus, and Escape leaves it. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { texts } from '../texts/texts.js';

type Props = { title: string; onClose: () => void; children: ReactNode };

export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="section-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="button quiet small" onClick={onClose}>
          {texts.common.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
