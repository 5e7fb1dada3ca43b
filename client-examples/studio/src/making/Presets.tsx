/** Looks to begin with, each as its own colours. */
import { useId } from 'react';
import type { CatalogueQuery } from '../../../generated/studio/graphql.js';

type Props = { presets: CatalogueQuery['stylePresets']; chosen: string; onChoose: (name: string) => void };

export function Presets({ presets, chosen, onChoose }: Props) {
  const group = useId();
  const fromPrompt = { name: '', label: 'From the prompt', style: null };
  return (
    <fieldset className="presets">
      <legend>Look</legend>
      <div className="preset-grid">
        {[fromPrompt, ...presets].map(({ name, label, style }) => (
          <label key={name} title={style?.visualStyle}>
            <input type="radio" name={group} checked={chosen === name} onChange={() => onChoose(name)} />
            <span className="preset">
              <span className="swatches" aria-hidden="true">
                {(style?.colorPalette ?? []).map((color, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a palette may name a colour twice and never changes
                  <i key={index} style={{ background: color }} />
                ))}
                {!style && <i className="open-look" />}
              </span>
              <span className="preset-name">{label}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
