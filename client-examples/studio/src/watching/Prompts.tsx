/** What each clip is asked to be: a row per clip, the whole text on demand; open to change at the gate. */

import { memo, useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { UPDATE_CLIP_PROMPT } from '../documents/making.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import { lower } from '../words.js';
import { unchangedIn } from './unchanged.js';
import type { Film } from './useFilm.js';

type Prompt = NonNullable<Film['clipPrompts']>['items'][number];

export const Prompts = memo(
  function Prompts({ film }: { film: Film }) {
    const open = film.status === 'AWAITING_APPROVAL';
    const { items, llmModel } = film.clipPrompts!;
    return (
      <section className="section" aria-labelledby="prompts-title">
        <h2 id="prompts-title">
          {texts.prompts.title} <span className="dim">{llmModel ?? texts.common.byRules}</span>
        </h2>
        <ul className="prompt-rows">
          {items.map((item) => (
            <li key={item.clipIndex}>
              <details>
                <summary>
                  <span className="figures">{item.clipIndex + 1}</span>
                  <span className="clip-text">{item.prompt}</span>
                </summary>
                {open ? (
                  <Editable jobId={film.id} item={item} />
                ) : (
                  <p className="prompt-text">{item.prompt}</p>
                )}
                {item.negativePrompt && <p className="dim">{texts.prompts.not(item.negativePrompt)}</p>}
                <p className="facts">
                  <span>{texts.units.words(item.metadata.wordCount)}</span>
                  <span>{lower(item.metadata.referenceMode)}</span>
                  <Copy text={item.prompt} />
                </p>
              </details>
            </li>
          ))}
        </ul>
      </section>
    );
  },
  unchangedIn('clipPrompts', 'status'),
);

function Editable({ jobId, item }: { jobId: string; item: Prompt }) {
  const [text, setText] = useState(item.prompt);
  const [problem, setProblem] = useState<string | null>(null);
  const [{ fetching }, update] = useMutation(UPDATE_CLIP_PROMPT);
  useEffect(() => setText(item.prompt), [item.prompt]);

  async function save(): Promise<void> {
    const result = await update({ input: { jobId, clipIndex: item.clipIndex, prompt: text } });
    const answer = result.data?.updateClipPrompt;
    setProblem(problemOf(answer, result.error));
  }

  return (
    <div className="editable">
      <textarea
        rows={5}
        aria-label={texts.prompts.ofClip(item.clipIndex + 1)}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="button"
        className="button small"
        disabled={fetching || text === item.prompt}
        onClick={save}
      >
        {text === item.prompt ? texts.common.saved : texts.common.save}
      </button>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function Copy({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  // On plain HTTP over a network, browsers keep it from pages.
  if (!navigator.clipboard) return null;
  return (
    <button
      type="button"
      className="button quiet small"
      onClick={async () => {
        await navigator.clipboard.writeText(text);
        setCopied(true);
        setTimeout(() => setCopied(false), 1500);
      }}
    >
      <span aria-live="polite">{copied ? texts.common.copied : texts.common.copy}</span>
    </button>
  );
}
