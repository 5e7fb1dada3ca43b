/** What makes texts, pictures and clips, and what it costs. What has no key is shown, so that one knows what a key would bring. */
import type { CatalogueQuery } from '../../../generated/studio/graphql.js';
import { texts } from '../texts/texts.js';
import type { Draft } from './draft.js';

type Model = CatalogueQuery['models'][number];
type Props = {
  models: Model[];
  chosen: Draft['models'];
  /** What stands for no choice; the server's own default when left out. */
  defaultLabel?: string;
  onChoose: (models: Draft['models']) => void;
};

const ROLES = [
  ['llm', 'LLM', texts.models.texts],
  ['image', 'IMAGE', texts.models.pictures],
  ['video', 'VIDEO', texts.models.clips],
] as const;

export function Models({ models, chosen, defaultLabel, onChoose }: Props) {
  return (
    <div className="models">
      {ROLES.map(([key, role, label]) => {
        const ofRole = models.filter((model) => model.role === role);
        const usable = ofRole.filter((model) => model.configured);
        const unusable = ofRole.filter((model) => !model.configured);
        const lacking = [...new Set(unusable.map(({ needs }) => needs))];
        const now = ofRole.find((model) => (chosen[key] ? model.name === chosen[key] : model.isDefault));
        return (
          <label key={key} className="field">
            {label}
            <select
              value={chosen[key]}
              onChange={(event) => onChoose({ ...chosen, [key]: event.target.value })}
            >
              <option value="">
                {defaultLabel ?? texts.models.isDefault(usable.find((model) => model.isDefault)?.label)}
              </option>
              {usable
                .filter((model) => !model.isDefault)
                .map((model) => (
                  <option key={model.name} value={model.name}>
                    {named(model)}
                  </option>
                ))}
              {lacking.map((needs) => (
                <optgroup key={needs} label={texts.models.needs(needs)}>
                  {unusable
                    .filter((model) => model.needs === needs)
                    .map((model) => (
                      <option key={model.name} value={model.name} disabled>
                        {named(model)}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
            <span className="field-note">
              {now?.local && <LocalBadge />} {now?.price ?? texts.models.noPrice}
              {now?.note && !now.local && ` · ${now.note}`}
            </span>
          </label>
        );
      })}
    </div>
  );
}

export function LocalBadge({ text = texts.common.local }: { text?: string }) {
  return (
    <span className="badge local" title={texts.common.localTitle}>
      {text}
    </span>
  );
}

const named = ({ label, price }: Model) => (price ? texts.models.withPrice(label, price) : label);
