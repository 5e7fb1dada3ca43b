/** Who advertises: a name, words, colours and a logo. */
import type { Draft } from './draft.js';
import { FileDrop } from './FileDrop.js';

type Props = { draft: Draft; change: (changes: Partial<Draft>) => void };

const FIELDS = [
  ['name', 'Name', ''],
  ['tagline', 'Tagline', ''],
  ['callToAction', 'Call to action', 'Taste it today'],
  ['colors', 'Colours', '#1b4332 #d8f3dc'],
] as const;

export function Brand({ draft, change }: Props) {
  return (
    <details className="more" open={draft.kind === 'AD'}>
      <summary>Brand</summary>
      <div className="brand-fields">
        {FIELDS.map(([field, label, placeholder]) => (
          <label key={field} className="field">
            {label}
            <input
              value={draft.brand[field]}
              placeholder={placeholder}
              onChange={(event) => change({ brand: { ...draft.brand, [field]: event.target.value } })}
            />
          </label>
        ))}
      </div>
      <FileDrop
        label="Add a logo"
        hint="PNG or SVG with a clear ground looks best"
        accept="image/*"
        file={draft.logo}
        onFile={(logo) => change({ logo })}
      />
    </details>
  );
}
