/** A conversation that scrolls, and keeps its newest in sight. */
import { type ReactNode, useEffect, useRef } from 'react';
import { texts } from '../texts/texts.js';

/** `state` is another one whenever something was said or decided. */
export function Messages({ state, children }: { state: string; children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolled when something is added or decided
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [state]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <div ref={list} className="messages" role="log" aria-label={texts.talk.conversation} tabIndex={0}>
      {children}
    </div>
  );
}
