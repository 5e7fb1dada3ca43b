/** The terms of a film: its shape, size and length, who makes it, and whether to ask before the clips. */
import type { CatalogueQuery } from '../../../generated/studio/graphql.js';
import { texts } from '../texts/texts.js';
import { SHAPES } from '../words.js';
import { Choice } from './Choice.js';
import { type Draft, shotsOf } from './draft.js';
import { LocalBadge, Models } from './Models.js';

type Props = {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
  models: CatalogueQuery['models'];
};

const SIZES = [
  ['', texts.terms.resolutionAuto],
  ['P480', texts.units.resolution('480')],
  ['P720', texts.units.resolution('720')],
  ['P1080', texts.units.resolution('1080')],
] as const;
/** In seconds. */
const LENGTHS = { AD: { min: 15, max: 60 }, MUSIC_VIDEO: { min: 10, max: 600 } };

export function Terms({ draft, change, models }: Props) {
  const film = draft.kind === 'FILM';
  const lengthOf = draft.kind === 'FILM' ? 'AD' : draft.kind;
  const { min, max } = LENGTHS[lengthOf];
  const videoModel = models.find(
    ({ role, name, isDefault }) =>
      role === 'VIDEO' && (draft.models.video ? name === draft.models.video : isDefault),
  );
  return (
    <>
      <Choice
        legend={texts.terms.shape}
        value={draft.aspectRatio}
        options={SHAPES}
        onChange={(aspectRatio) => change({ aspectRatio })}
      />
      <Choice
        legend={texts.terms.resolution}
        value={draft.resolution}
        options={SIZES}
        onChange={(resolution) => change({ resolution })}
      />
      {!film && (
        <label className="field">
          {texts.terms.length}
          <input
            type="number"
            min={min}
            max={max}
            step="any"
            value={draft.seconds ?? ''}
            placeholder={texts.terms.usualLength[lengthOf]}
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
          <LocalBadge text={texts.terms.localAnimatic} /> {texts.terms.animaticNote}
        </p>
      )}
      {film && shotsOf(draft).some(({ dialogue }) => dialogue) && (
        <Switch
          label={texts.terms.captions}
          on={draft.captions}
          onChange={(captions) => change({ captions })}
        />
      )}
      <Switch
        label={texts.terms.approval}
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
