/** What the film is heard with: a song, and the words that are sung in it. */

import { useState } from 'react';
import { texts } from '../texts/texts.js';
import { SongBeats } from './beats/SongBeats.js';
import type { Draft } from './draft.js';
import { FileDrop } from './FileDrop.js';
import { MusicChoice } from './MusicChoice.js';

type Props = { draft: Draft; change: (changes: Partial<Draft>) => void };

export function Song({ draft, change }: Props) {
  const [chosen, setChosen] = useState<File | null>(null);
  return (
    <>
      <FileDrop
        label={draft.kind === 'MUSIC_VIDEO' ? texts.song.addSong : texts.song.addMusic}
        hint={texts.song.hints[draft.kind]}
        accept="audio/*"
        file={draft.song}
        onFile={(song) => change({ song })}
        onChosen={setChosen}
      />
      {!draft.song && draft.kind !== 'MUSIC_VIDEO' && <MusicChoice draft={draft} change={change} />}
      {chosen && <SongBeats file={chosen} />}
      {draft.song && (
        <details className="more">
          <summary>{texts.song.lyrics}</summary>
          <label className="field">
            {texts.song.lyricsForms}
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
            {texts.song.showLyrics}
          </label>
        </details>
      )}
    </>
  );
}
