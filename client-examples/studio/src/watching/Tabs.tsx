/** A few panels in one place. Arrow keys move between the tabs, as everywhere. */
import { type ReactNode, useId } from 'react';

type Tab = { key: string; label: string; content: ReactNode };
type Props = { tabs: Tab[]; chosen: string; onChoose: (key: string) => void };

export function Tabs({ tabs, chosen, onChoose }: Props) {
  const id = useId();
  const shown = tabs.find(({ key }) => key === chosen) ?? tabs[0]!;

  function move(event: React.KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(shown) + step + tabs.length) % tabs.length]!;
    onChoose(next.key);
    document.getElementById(`${id}-${next.key}`)?.focus();
  }

  return (
    <>
      <div className="tabs" role="tablist">
        {tabs.map(({ key, label }) => (
          <button
            key={key}
            id={`${id}-${key}`}
            type="button"
            role="tab"
            aria-selected={key === shown.key}
            aria-controls={`${id}-panel`}
            tabIndex={key === shown.key ? 0 : -1}
            onClick={() => onChoose(key)}
            onKeyDown={move}
          >
            {label}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} className="tab-panel" role="tabpanel" aria-labelledby={`${id}-${shown.key}`}>
        {shown.content}
      </div>
    </>
  );
}
