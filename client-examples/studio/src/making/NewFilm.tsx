/** From a sentence to a film under way: everything else on this page has a default. */
import { useId, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { placeOf } from '../address.js';
import { CATALOGUE, CREATE_JOB } from '../documents/making.js';
import { newKey } from '../server/once.js';
import { Choice } from './Choice.js';
import { type Draft, EMPTY, EXAMPLES, inputOf, missingIn } from './draft.js';
import { Estimate } from './Estimate.js';
import { FileDrop } from './FileDrop.js';
import { LocalBadge, Models } from './Models.js';
import { Presets } from './Presets.js';

const SHAPES = [
  ['LANDSCAPE_16_9', '16:9'],
  ['PORTRAIT_9_16', '9:16'],
  ['SQUARE_1_1', '1:1'],
] as const;
const SIZES = [
  ['', 'As fits'],
  ['P480', '480'],
  ['P720', '720'],
  ['P1080', '1080'],
] as const;

export function NewFilm() {
  const [draft, setDraft] = useState(EMPTY);
  // Sent twice, by an impatient hand or on a bad line, it is one film; changed, it is another.
  const [key, setKey] = useState(newKey);
  const change = (changes: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...changes }));
    setKey(newKey());
  };
  const [{ data }] = useQuery({ query: CATALOGUE });
  const [{ fetching }, createJob] = useMutation(CREATE_JOB);
  const [problem, setProblem] = useState<string | null>(null);
  const promptId = useId();

  async function start(event: React.FormEvent): Promise<void> {
    event.preventDefault();
    const missing = missingIn(draft);
    if (missing) return setProblem(missing);
    setProblem(null);
    const result = await createJob({ input: { ...inputOf(draft), idempotencyKey: key } });
    const answer = result.data?.createJob;
    if (answer?.__typename === 'JobPayload') window.location.hash = placeOf(answer.job.id).slice(1);
    else setProblem(whatIsWrong(answer) ?? result.error?.message ?? 'The server does not answer.');
  }

  const videoModel = data?.models.find(
    (model) =>
      model.role === 'VIDEO' && (draft.models.video ? model.name === draft.models.video : model.isDefault),
  );
  const ad = draft.kind === 'AD';

  return (
    <form className="new-film" onSubmit={start}>
      <div className="new-film-idea">
        <h1>New film</h1>
        <Choice
          legend="Kind"
          value={draft.kind}
          options={[
            ['AD', 'Ad'],
            ['MUSIC_VIDEO', 'Music video'],
          ]}
          onChange={(kind) => change({ kind, seconds: null })}
        />
        <label className="field" htmlFor={promptId}>
          What is it about?
        </label>
        <textarea
          id={promptId}
          className="prompt"
          rows={4}
          maxLength={2000}
          required
          minLength={3}
          value={draft.prompt}
          placeholder="What is seen, where, when, in which mood"
          onChange={(event) => change({ prompt: event.target.value })}
        />
        <ul className="examples" aria-label="Examples">
          {EXAMPLES.filter((example) => example.kind === draft.kind).map(({ prompt }) => (
            <li key={prompt}>
              <button type="button" className="chip" title={prompt} onClick={() => change({ prompt })}>
                {prompt.split(':')[0]!.split(',')[0]}
              </button>
            </li>
          ))}
        </ul>

        <FileDrop
          label={ad ? 'Add music' : 'Add the song'}
          hint={ad ? 'or drop it here; an ad may do without' : 'or drop it here: MP3, WAV, FLAC, M4A, OGG'}
          accept="audio/*"
          file={draft.song}
          onFile={(song) => change({ song })}
        />
        {draft.song && (
          <details className="more">
            <summary>Lyrics</summary>
            <label className="field">
              Plain lines, LRC, SRT or WebVTT
              <textarea
                rows={5}
                value={draft.lyrics}
                onChange={(event) => change({ lyrics: event.target.value })}
              />
            </label>
            <label className="switch">
              <input
                type="checkbox"
                checked={draft.captions}
                onChange={(event) => change({ captions: event.target.checked })}
              />
              Show them in the picture
            </label>
          </details>
        )}

        {data && (
          <Presets
            presets={data.stylePresets}
            chosen={draft.preset}
            onChoose={(preset) => change({ preset })}
          />
        )}

        <details className="more" open={ad}>
          <summary>Brand</summary>
          <div className="brand-fields">
            <BrandField label="Name" field="name" draft={draft} change={change} />
            <BrandField label="Tagline" field="tagline" draft={draft} change={change} />
            <BrandField label="Call to action" field="callToAction" draft={draft} change={change} />
            <BrandField
              label="Colours"
              field="colors"
              placeholder="#1b4332 #d8f3dc"
              draft={draft}
              change={change}
            />
          </div>
          <FileDrop
            label="Add a logo"
            hint="PNG or SVG with a clear ground looks best"
            accept="image/*"
            file={draft.logo}
            onFile={(logo) => change({ logo })}
          />
        </details>
      </div>

      <aside className="new-film-terms panel" aria-label="Format and cost">
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
        <label className="field">
          Length in seconds
          <input
            type="number"
            min={ad ? 15 : 10}
            max={ad ? 60 : 600}
            step="any"
            value={draft.seconds ?? ''}
            placeholder={ad ? '30' : 'the whole song'}
            onChange={(event) =>
              change({ seconds: event.target.value === '' ? null : event.target.valueAsNumber })
            }
          />
        </label>
        {data && (
          <Models models={data.models} chosen={draft.models} onChoose={(models) => change({ models })} />
        )}
        {videoModel?.local && (
          <p className="honest">
            <LocalBadge text="local animatic" /> Drawn and moved on this server: what a studio shows before it
            spends money, not generated footage.
          </p>
        )}
        <label className="switch">
          <input
            type="checkbox"
            checked={draft.requireApproval}
            onChange={(event) => change({ requireApproval: event.target.checked })}
          />
          Show me the storyboard before the clips are made
        </label>
        <Estimate draft={draft} />
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" className="button primary large" disabled={fetching}>
          {fetching ? 'Starting' : 'Make the film'}
        </button>
      </aside>
    </form>
  );
}

type BrandProps = {
  label: string;
  field: keyof Draft['brand'];
  placeholder?: string;
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
};

function BrandField({ label, field, placeholder, draft, change }: BrandProps) {
  return (
    <label className="field">
      {label}
      <input
        value={draft.brand[field]}
        placeholder={placeholder}
        onChange={(event) => change({ brand: { ...draft.brand, [field]: event.target.value } })}
      />
    </label>
  );
}

function whatIsWrong(
  answer: { message?: string; fields?: { path: string[]; message: string }[] } | undefined,
): string | null {
  if (!answer) return null;
  const fields = answer.fields?.map(({ path, message }) => `${path.slice(1).join(' ')}: ${message}`);
  return fields && fields.length > 0 ? fields.join(' ') : (answer.message ?? null);
}
