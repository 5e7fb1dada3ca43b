/** The buttons over the timeline; each says its key. */
import { useEffect, useState } from 'react';
import { texts } from '../texts/texts.js';
import { place } from '../words.js';
import { seconds } from './cut.js';
import type { Transport } from './transport.js';
import type { Commands } from './useCommands.js';

type Props = {
  transport: Transport | null;
  commands: Commands;
  zoom: number;
  snaps: boolean | null;
  onSnaps: (snaps: boolean) => void;
};

export function Toolbar({ transport, commands, zoom, snaps, onSnaps }: Props) {
  const words = texts.cutting;
  const tool = (name: keyof typeof words.tools, run: () => void, disabled = false) => (
    <button
      type="button"
      className="button small tool"
      disabled={disabled}
      title={`${words.tools[name].name} (${words.tools[name].key})`}
      aria-label={words.tools[name].name}
      aria-keyshortcuts={words.tools[name].shortcut}
      onClick={run}
    >
      <span aria-hidden="true">{words.tools[name].sign}</span>
    </button>
  );
  return (
    <div className="cutting-tools" role="toolbar" aria-label={words.toolbar}>
      <span className="tool-group">
        <Play transport={transport} />
        <Clock transport={transport} />
      </span>
      <span className="tool-group">
        {tool('split', commands.split, !commands.canEdit)}
        {tool('duplicate', commands.duplicate, !commands.canEdit)}
        {tool('remove', commands.remove, !commands.canRemove)}
        {tool('markIn', commands.markIn)}
        {tool('markOut', commands.markOut)}
        {tool('cutOut', commands.cutOut, !commands.canCutOut)}
      </span>
      <span className="tool-group">
        {tool('back', commands.undo, !commands.canUndo)}
        {tool('again', commands.redo, !commands.canRedo)}
      </span>
      <span className="tool-group">
        {tool('out', commands.zoomOut, zoom <= 1)}
        {tool('in', commands.zoomIn, !commands.canZoomIn)}
        {snaps !== null && (
          <label className="switch">
            <input type="checkbox" checked={snaps} onChange={(event) => onSnaps(event.target.checked)} />
            {words.snap}
          </label>
        )}
      </span>
    </div>
  );
}

function Play({ transport }: { transport: Transport | null }) {
  const [playing, setPlaying] = useState(false);
  useEffect(() => transport?.subscribe((_, runs) => setPlaying(runs)), [transport]);
  const { play, pause } = texts.cutting.tools;
  const { name, sign, key } = playing ? pause : play;
  return (
    <button
      type="button"
      className="button small tool"
      title={`${name} (${key})`}
      aria-label={name}
      onClick={() => transport?.toggle()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function Clock({ transport }: { transport: Transport | null }) {
  const [frame, setFrame] = useState(0);
  useEffect(() => transport?.subscribe((at) => setFrame(Math.floor(at / 3) * 3)), [transport]);
  return (
    <span className="figures now" aria-hidden="true">
      {place(seconds(frame))}
    </span>
  );
}
