/** What the film is heard with: a song, and the words that are sung in it. */
import type { Draft } from './draft.js';
import { FileDrop } from './FileDrop.js';

type Props = { draft: Draft; change: (changes: Partial<Draft>) => void };

const HINTS: Record<Draft['kind'], string> = {
  AD: 'or drop it here; an ad may do without',
  MUSIC_VIDEO: 'or drop it here: MP3, WAV, FLAC, M4A, OGG',
  FILM: 'or drop it here; a film may do without',
};

export function Song({ draft, change }: Props) {
  return (
    <>
      <FileDrop
        label={draft.kind === 'MUSIC_VIDEO' ? 'Add the song' : 'Add music'}
        hint={HINTS[draft.kind]}
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
    </>
  );
}
