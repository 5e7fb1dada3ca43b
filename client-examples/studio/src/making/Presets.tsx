/** Looks to begin with, each as a small picture drawn in it: `npm run pictures` draws them. */
import { useId } from 'react';
import type { CatalogueQuery } from '../../../generated/studio/graphql.js';
import { texts } from '../texts/texts.js';

type Preset = CatalogueQuery['stylePresets'][number];
type Props = { presets: Preset[]; chosen: string; onChoose: (name: string) => void };

const PICTURES = import.meta.glob<string>('./looks/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

export function Presets({ presets, chosen, onChoose }: Props) {
  const group = useId();
  return (
    <fieldset className="presets">
      <legend>{texts.looks.title}</legend>
      <div className="preset-grid">
        <label>
          <input type="radio" name={group} checked={chosen === ''} onChange={() => onChoose('')} />
          <span className="preset">
            <span className="preset-picture open-look" aria-hidden="true" />
            <span className="preset-name">{texts.looks.fromPrompt}</span>
          </span>
        </label>
        {presets.map(({ name, label, style }) => (
          <label key={name} title={style.visualStyle}>
            <input type="radio" name={group} checked={chosen === name} onChange={() => onChoose(name)} />
            <span className="preset">
              <Picture name={name} colors={style.colorPalette} />
              <span className="preset-name">{label}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A look that is younger than its picture shows its colours. */
function Picture({ name, colors }: { name: string; colors: string[] }) {
  const picture = PICTURES[`./looks/${name}.webp`];
  if (picture)
    return <img className="preset-picture" src={picture} alt="" width="256" height="144" decoding="async" />;
  return (
    <span className="preset-picture swatches" aria-hidden="true">
      {colors.map((color, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a palette may name a colour twice and never changes
        <i key={index} style={{ background: color }} />
      ))}
    </span>
  );
}
