/** Who advertises: a name, words, colours and a logo. */

import { texts } from '../texts/texts.js';
import type { Draft } from './draft.js';
import { FileDrop } from './FileDrop.js';

type Props = { draft: Draft; change: (changes: Partial<Draft>) => void };

const FIELDS = [
  ['name', ''],
  ['tagline', ''],
  ['callToAction', texts.brand.callToActionExample],
  ['colors', '#1b4332 #d8f3dc'],
] as const;

export function Brand({ draft, change }: Props) {
  return (
    <details className="more" open={draft.kind === 'AD'}>
      <summary>{texts.brand.title}</summary>
      <div className="brand-fields">
        {FIELDS.map(([field, placeholder]) => (
          <label key={field} className="field">
            {texts.brand[field]}
            <input
              value={draft.brand[field]}
              placeholder={placeholder}
              onChange={(event) => change({ brand: { ...draft.brand, [field]: event.target.value } })}
            />
          </label>
        ))}
      </div>
      <FileDrop
        label={texts.brand.addLogo}
        hint={texts.brand.logoHint}
        accept="image/*"
        file={draft.logo}
        onFile={(logo) => change({ logo })}
      />
    </details>
  );
}
