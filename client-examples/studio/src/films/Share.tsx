/** Links to a page that shows the film to anyone: made for a time, copied, taken back. */
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { CREATE_SHARE_LINK, REVOKE_SHARE_LINK, SHARE_LINKS } from '../documents/films.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { day } from '../words.js';
import { Dialog } from './Dialog.js';

const DAYS = [1, 7, 30, 365] as const;
const DAY_MS = 24 * 60 * 60 * 1000;

export function Share({ film, onClose }: { film: Film; onClose: () => void }) {
  const [{ data, error }, ask] = useQuery({ query: SHARE_LINKS, variables: { jobId: film.id } });
  const [{ fetching: creating }, create] = useMutation(CREATE_SHARE_LINK);
  const [{ fetching: revoking }, revoke] = useMutation(REVOKE_SHARE_LINK);
  const [days, setDays] = useState<number>(30);
  const [problem, setProblem] = useState<string | null>(null);
  const links = data?.job?.shareLinks;

  async function add(): Promise<void> {
    const expiresAt = new Date(Date.now() + days * DAY_MS).toISOString();
    const result = await create({ input: { jobId: film.id, expiresAt } });
    setProblem(problemOf(result.data?.createShareLink, result.error));
    ask({ requestPolicy: 'network-only' });
  }

  async function remove(id: string): Promise<void> {
    const result = await revoke({ id });
    setProblem(problemOf(result.data?.revokeShareLink, result.error));
    ask({ requestPolicy: 'network-only' });
  }

  return (
    <Dialog title={texts.share.title} onClose={onClose}>
      <p className="dim">{texts.share.note}</p>
      <div className="dialog-row">
        <label className="field">
          {texts.share.lasts}
          <select value={days} onChange={(event) => setDays(Number(event.target.value))}>
            {DAYS.map((each) => (
              <option key={each} value={each}>
                {texts.share.days(each)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button primary" disabled={creating} onClick={add}>
          {texts.share.make}
        </button>
      </div>
      {(problem ?? (error && !data)) && (
        <p className="problem" role="alert">
          {problem ?? texts.common.noAnswer}
        </p>
      )}
      <ul className="share-links" aria-label={texts.share.links}>
        {links?.map(({ id, url, expiresAt }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noreferrer" className="clip-text">
              {texts.share.open}
            </a>
            <span className="dim">{texts.share.until(day(expiresAt))}</span>
            <Copy url={url} />
            <button
              type="button"
              className="button quiet small"
              disabled={revoking}
              onClick={() => remove(id)}
            >
              {texts.share.revoke}
            </button>
          </li>
        ))}
      </ul>
      {links?.length === 0 && <p className="dim">{texts.share.none}</p>}
    </Dialog>
  );
}

/** On plain HTTP over a network, browsers keep the clipboard from pages; the address stands there to be copied by hand. */
function Copy({ url }: { url: string }) {
  const [copied, setCopied] = useState(false);
  if (!navigator.clipboard)
    return (
      <input
        readOnly
        value={url}
        aria-label={texts.share.address}
        onFocus={(event) => event.target.select()}
      />
    );
  return (
    <button
      type="button"
      className="button small"
      onClick={async () => {
        await navigator.clipboard.writeText(url);
        setCopied(true);
      }}
    >
      <span aria-live="polite">{copied ? texts.common.copied : texts.share.copy}</span>
    </button>
  );
}
