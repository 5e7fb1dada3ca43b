/** Music for a film that has no song: as fits the film, of a kind and a mood, or none; to be heard before there is a film. */
import { useState } from 'react';
import { useMutation } from 'urql';
import { PREVIEW_MUSIC } from '../documents/sound.js';
import { here } from '../server/files.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import { Choice } from './Choice.js';
import { type Draft, shotsOf, soundtrackOf } from './draft.js';

type Props = { draft: Draft; change: (changes: Partial<Draft>) => void };
type Heard = { wish: string; url: string | undefined; words: string };

export function MusicChoice({ draft, change }: Props) {
  const t = texts.music;
  const { music } = draft;
  const [{ fetching }, preview] = useMutation(PREVIEW_MUSIC);
  const [heard, setHeard] = useState<Heard | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shots = shotsOf(draft).reduce((sum, shot) => sum + shot.durationSeconds, 0);
  const input = {
    kind: draft.kind,
    prompt: draft.prompt.trim().length >= 3 ? draft.prompt.trim() : undefined,
    durationSeconds: (draft.kind === 'FILM' ? shots : draft.seconds) || undefined,
    soundtrack: soundtrackOf(draft),
  };
  const wish = JSON.stringify(input);

  async function listen(): Promise<void> {
    const { data, error } = await preview({ input });
    const answer = data?.previewMusic;
    setProblem(problemOf(answer, error));
    if (answer?.__typename !== 'MusicPreview') return;
    const { asset, genre, mood, bpm } = answer;
    setHeard({ wish, url: here(asset.url), words: t.words(genre, mood, Math.round(bpm)) });
  }

  return (
    <section className="music-choice" aria-label={t.title}>
      <Choice
        legend={t.title}
        value={music.way}
        options={[
          ['FITTING', t.fitting],
          ['WISH', t.wish],
          ['NONE', t.none],
        ]}
        onChange={(way) => change({ music: { ...music, way } })}
      />
      {music.way === 'WISH' && (
        <div className="music-wish">
          <label className="field">
            {t.genre}
            <input
              list="music-genres"
              maxLength={100}
              value={music.genre}
              placeholder={t.genreExample}
              onChange={(event) => change({ music: { ...music, genre: event.target.value } })}
            />
            <datalist id="music-genres">
              {t.genres.map((genre) => (
                <option key={genre} value={genre} />
              ))}
            </datalist>
          </label>
          <label className="field">
            {t.mood}
            <input
              maxLength={100}
              value={music.mood}
              placeholder={t.moodExample}
              onChange={(event) => change({ music: { ...music, mood: event.target.value } })}
            />
          </label>
        </div>
      )}
      {music.way !== 'NONE' && (
        <div className="music-heard">
          <button type="button" className="button small" disabled={fetching} onClick={listen}>
            {fetching ? t.composing : t.hear}
          </button>
          {heard && (
            <>
              {/* biome-ignore lint/a11y/useMediaCaption: music without words */}
              <audio key={heard.url} src={heard.url} controls autoPlay aria-label={t.preview} />
              <span className="dim">{heard.wish === wish ? heard.words : t.former}</span>
            </>
          )}
        </div>
      )}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
