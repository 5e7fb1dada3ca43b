/** A place for one file: drag it there or choose it; it is sent at once, and says how far it is. */
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { type Uploaded, upload } from '../server/files.js';
import { texts } from '../texts/texts.js';
import { clock, percent } from '../words.js';

type Props = {
  label: string;
  hint: string;
  accept: string;
  file: Uploaded | null;
  onFile: (file: Uploaded | null) => void;
  /** Called before anything is sent, and with null when the file is taken away. */
  onChosen?: (file: File | null) => void;
};
type Sending = { filename: string; share: number; stop: AbortController };

export function FileDrop({ label, hint, accept, file, onFile, onChosen }: Props) {
  const client = useClient();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<Sending | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  async function send(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    current.current?.abort();
    const stop = new AbortController();
    current.current = stop;
    setProblem(null);
    onChosen?.(chosen);
    onFile(null);
    setSending({ filename: chosen.name, share: 0, stop });
    try {
      const sent = await upload(
        client,
        chosen,
        (share) => setSending({ filename: chosen.name, share, stop }),
        stop.signal,
      );
      if (current.current === stop) onFile(sent);
    } catch (error) {
      if (current.current === stop && (error as Error).name !== 'AbortError')
        setProblem((error as Error).message);
    } finally {
      if (current.current === stop) setSending(null);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same
    <div
      className="drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void send(event.dataTransfer.files[0]);
      }}
    >
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          void send(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {file || sending ? texts.files.another : label}
      </button>
      <span className="drop-words" aria-live="polite">
        {sending ? (
          <>
            <span className="clip-text">{sending.filename}</span>
            <progress max={1} value={sending.share} aria-label={texts.files.sending(sending.filename)} />
            <span className="figures">{percent(sending.share)}</span>
          </>
        ) : file ? (
          <>
            <span className="clip-text">{file.filename}</span>
            {file.durationSeconds != null && (
              <span className="dim figures">{clock(file.durationSeconds)}</span>
            )}
          </>
        ) : (
          <span className="dim">{hint}</span>
        )}
      </span>
      {(file || sending) && (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            sending?.stop.abort();
            onChosen?.(null);
            onFile(null);
          }}
        >
          {sending ? texts.files.stop : texts.common.remove}
        </button>
      )}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
