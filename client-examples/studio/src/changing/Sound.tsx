/** What a finished film is heard with: its music, to be exchanged by a word, and what is said in it and when. */
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { FILM_SOUND } from '../documents/sound.js';
import { here } from '../server/files.js';
import { texts } from '../texts/texts.js';
import type { Film } from '../watching/useFilm.js';
import { place } from '../words.js';

type Props = {
  film: Film;
  /** Says it in the conversation. */
  onSay: (words: string) => void;
  onSeek: (seconds: number) => void;
};

export function Sound({ film, onSay, onSeek }: Props) {
  const [{ data }, ask] = useQuery({ query: FILM_SOUND, variables: { id: film.id } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another film has another sound
  useEffect(() => ask({ requestPolicy: 'network-only' }), [film.video?.id, ask]);
  const { soundtrack, voiceOver } = data?.job ?? {};
  const t = texts.sound;
  const resting = film.status === 'COMPLETED';
  return (
    <div className="sound">
      <h2>{t.music}</h2>
      {soundtrack ? (
        <>
          <p className="dim">
            {texts.music.words(soundtrack.genre, soundtrack.mood, Math.round(soundtrack.bpm))}
          </p>
          {/* biome-ignore lint/a11y/useMediaCaption: music without words */}
          <audio
            key={soundtrack.asset.id}
            src={here(soundtrack.asset.url)}
            controls
            preload="none"
            aria-label={t.music}
          />
        </>
      ) : (
        <p className="dim">{film.audio ? t.song : t.noMusic}</p>
      )}
      <ul className="examples" aria-label={t.changes}>
        {(soundtrack ? t.made : film.audio ? t.given : []).map((words) => (
          <li key={words}>
            <button type="button" className="chip" disabled={!resting} onClick={() => onSay(words)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
      {voiceOver && (
        <>
          <h2>{t.lines}</h2>
          <p className="dim">{t.voice(voiceOver.voice, voiceOver.model)}</p>
          <ol className="sound-lines">
            {voiceOver.lines.map(({ text, start, end, speaker }) => (
              <li key={`${start} ${text}`}>
                <button type="button" className="button quiet small figures" onClick={() => onSeek(start)}>
                  {texts.clips.span(place(start), place(end))}
                </button>
                <span>
                  {speaker && <strong>{speaker}: </strong>}
                  {text}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
