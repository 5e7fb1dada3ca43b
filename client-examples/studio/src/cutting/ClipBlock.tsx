/** One clip on the axis. Near its ends a pointer trims it, elsewhere it drags it; of a hundred, only what changed is drawn. */
import { memo, type PointerEvent, type RefObject } from 'react';
import { here } from '../server/files.js';

/** How near to its end a pointer has to be; narrow clips keep a middle to be dragged by. */
const EDGE_PX = 9;

export type ClipActions = {
  dragEdge: (event: PointerEvent<HTMLElement>, position: number, edge: 'start' | 'end') => void;
  dragBlock: (event: PointerEvent<HTMLElement>, position: number) => void;
  onChoose: (position: number, also: boolean) => void;
  onActive: (position: number) => void;
};

type Props = {
  position: number;
  label: string;
  thumbnail: string | null;
  status: string;
  pressed: boolean;
  active: boolean;
  actions: RefObject<ClipActions>;
};

export const ClipBlock = memo(
  function ClipBlock({ position, label, thumbnail, status, pressed, active, actions }: Props) {
    const picture = here(thumbnail);
    return (
      <button
        type="button"
        aria-pressed={pressed}
        aria-label={label}
        tabIndex={active ? 0 : -1}
        data-position={position}
        data-status={status}
        style={picture ? { backgroundImage: `url("${picture}")` } : undefined}
        onFocus={() => actions.current.onActive(position)}
        onPointerMove={(event) => {
          event.currentTarget.style.cursor = edgeUnder(event) ? 'ew-resize' : 'grab';
        }}
        onPointerDown={(event) => {
          // A finger on a clip scrolls, unless that clip was chosen before.
          if (event.pointerType === 'touch' && !active) return;
          const edge = edgeUnder(event);
          if (edge) actions.current.dragEdge(event, position, edge);
          else actions.current.dragBlock(event, position);
        }}
        // Space plays the film; Enter chooses.
        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
        onClick={(event) => actions.current.onChoose(position, event.ctrlKey || event.metaKey)}
      >
        <span aria-hidden="true">{position + 1}</span>
      </button>
    );
  },
  // Links are signed anew with every answer; the picture behind them is the same.
  (before, now) =>
    pathOf(before.thumbnail) === pathOf(now.thumbnail) &&
    (['position', 'label', 'status', 'pressed', 'active'] as const).every(
      (name) => before[name] === now[name],
    ),
);

const pathOf = (link: string | null) => link?.split('?')[0];

function edgeUnder({ currentTarget, clientX }: PointerEvent<HTMLElement>): 'start' | 'end' | null {
  const { left, right, width } = currentTarget.getBoundingClientRect();
  const reach = Math.min(EDGE_PX, width / 4);
  if (clientX - left < reach) return 'start';
  return right - clientX < reach ? 'end' : null;
}
