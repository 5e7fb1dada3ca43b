/** The terms of a film: its shape, size and length, who makes it, and whether to ask before the clips. */
import type { CatalogueQuery } from '../../../generated/studio/graphql.js';
import { Choice } from './Choice.js';
import { type Draft, shotsOf } from './draft.js';
import { LocalBadge, Models } from './Models.js';

type Props = {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
  models: CatalogueQuery['models'];
};

const SHAPES = [
  ['LANDSCAPE_16_9', '16:9'],
  ['PORTRAIT_9_16', '9:16'],
  ['PORTRAIT_4_5', '4:5'],
  ['SQUARE_1_1', '1:1'],
] as const;
const SIZES = [
  ['', 'As fits'],
  ['P480', '480'],
  ['P720', '720'],
  ['P1080', '1080'],
] as const;
/** In seconds; what holds unless told. */
const LENGTHS = {
  AD: { min: 15, max: 60, usual: '30' },
  MUSIC_VIDEO: { min: 10, max: 600, usual: 'the whole song' },
};

export function Terms({ draft, change, models }: Props) {
  const film = draft.kind === 'FILM';
  const { min, max, usual } = LENGTHS[draft.kind === 'FILM' ? 'AD' : draft.kind];
  const videoModel = models.find(
    ({ role, name, isDefault }) =>
      role === 'VIDEO' && (draft.models.video ? name === draft.models.video : isDefault),
  );
  return (
    <>
      <Choice
        legend="Shape"
        value={draft.aspectRatio}
        options={SHAPES}
        onChange={(aspectRatio) => change({ aspectRatio })}
      />
      <Choice
        legend="Lines"
        value={draft.resolution}
        options={SIZES}
        onChange={(resolution) => change({ resolution })}
      />
      {!film && (
        <label className="field">
          Length in seconds
          <input
            type="number"
            min={min}
            max={max}
            step="any"
            value={draft.seconds ?? ''}
            placeholder={usual}
            onChange={(event) =>
              change({ seconds: event.target.value === '' ? null : event.target.valueAsNumber })
            }
          />
        </label>
      )}
      {models.length > 0 && (
        <Models models={models} chosen={draft.models} onChoose={(models) => change({ models })} />
      )}
      {videoModel?.local && (
        <p className="honest">
          <LocalBadge text="local animatic" /> Drawn and moved on this server: what a studio shows before it
          spends money, not generated footage.
        </p>
      )}
      {film && shotsOf(draft).some(({ dialogue }) => dialogue) && (
        <Switch
          label="Show what is said in the picture"
          on={draft.captions}
          onChange={(captions) => change({ captions })}
        />
      )}
      <Switch
        label="Show me the storyboard before the clips are made"
        on={draft.requireApproval}
        onChange={(requireApproval) => change({ requireApproval })}
      />
    </>
  );
}

function Switch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className="switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
