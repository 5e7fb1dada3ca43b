/** One film from its first second to its last change: what there is of it appears as it comes. */

import {
  type ComponentType,
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Storyboard } from '../board/Storyboard.js';
import { BatchChat } from '../changing/BatchChat.js';
import { ClipChat } from '../changing/ClipChat.js';
import { FilmWords } from '../changing/FilmWords.js';
import { Sound } from '../changing/Sound.js';
import type { Props as TimelineProps } from '../cutting/Timeline.js';
import { FilmStrip } from '../film/FilmStrip.js';
import { placeInFilm } from '../film/lanes.js';
import { Player } from '../film/Player.js';
import { problemOf } from '../server/problems.js';
import { texts } from '../texts/texts.js';
import { percent, stateName, titleOf } from '../words.js';
import { Activity } from './Activity.js';
import { ClipGrid } from './ClipGrid.js';
import { FilmHeader } from './FilmHeader.js';
import { Pictures } from './Pictures.js';
import { Plan } from './Plan.js';
import { Prompts } from './Prompts.js';
import { StageRail } from './StageRail.js';
import { Tabs } from './Tabs.js';
import { Trouble } from './Trouble.js';
import { type Film, useFilm } from './useFilm.js';

/** Only films that are there are cut. Where it can't be loaded, the film is shown all the same. */
const Timeline = lazy(
  (): Promise<{ default: ComponentType<TimelineProps> }> =>
    import('../cutting/Timeline.js').catch(() => ({ default: FilmStrip as ComponentType<TimelineProps> })),
);

type Choice = {
  seekTo?: number | null;
  also?: boolean;
  /** The timeline keeps its place on the screen. */
  stay?: boolean;
};

export function JobView({ id }: { id: string }) {
  const { film, cutting, error, fetching, log, again } = useFilm(id);
  // The long lists may come a moment later than what is above them, and never hold it up.
  const later = useDeferredValue(film, null);
  const [chosen, setChosen] = useState<number[]>([]);
  const [tab, setTab] = useState('activity');
  const [said, setSaid] = useState<string | null>(null);
  const player = useRef<HTMLVideoElement>(null);
  const side = useRef<HTMLElement>(null);
  const finished = film !== null && film.video !== null;
  // When the film is there, what can be done with it is of more interest than how it came about.
  useEffect(() => setTab(finished ? 'words' : 'activity'), [finished]);

  useTitle(film);

  const choose = useCallback((clipIndex: number, { seekTo, also, stay }: Choice): void => {
    setChosen((before) => {
      if (!also) return [clipIndex];
      if (before.includes(clipIndex)) return before.filter((each) => each !== clipIndex);
      return [...before, clipIndex].sort((a, b) => a - b);
    });
    setTab('clip');
    // Beside the film on a wide screen, below the clips on a narrow one.
    if (!stay) side.current?.scrollIntoView({ block: 'nearest' });
    if (seekTo != null && player.current) player.current.currentTime = seekTo + 0.01;
  }, []);

  if (!film)
    return <Absent waiting={fetching} problem={error && problemOf(undefined, error)} onRetry={again} />;

  const atGate = film.status === 'AWAITING_APPROVAL';
  const clip =
    chosen.length === 1 ? (film.clips.find(({ clipIndex }) => clipIndex === chosen[0]) ?? null) : null;
  const strip = <FilmStrip film={film} player={player} chosen={chosen} onChoose={choose} />;
  return (
    <div className="job">
      <FilmHeader film={film} />
      <StageRail film={film} />
      <Trouble film={film} />
      {atGate && <Storyboard film={film} />}
      <div className="job-columns">
        <div className="job-film">
          {film.video && <Player ref={player} film={film} />}
          {film.video && film.timeline ? (
            <Suspense fallback={strip}>
              <Timeline film={film} player={player} chosen={chosen} onChoose={choose} />
            </Suspense>
          ) : (
            strip
          )}
          {later && later.clips.length > 0 && !atGate && (
            <ClipGrid film={later} chosen={chosen} onChoose={choose} />
          )}
        </div>
        <div className="job-sources">
          {later?.referenceImages && <Pictures film={later} />}
          {later?.clipPrompts && <Prompts film={later} />}
          {later?.scenePlan && <Plan film={later} />}
        </div>
        <aside ref={side} className="job-side" aria-label={texts.page.side}>
          <Tabs
            chosen={tab}
            onChoose={setTab}
            tabs={[
              ...(finished
                ? [
                    {
                      key: 'words',
                      label: texts.page.edit,
                      content: (
                        <FilmWords film={film} cutting={cutting} said={said} onSaid={() => setSaid(null)} />
                      ),
                    },
                    {
                      key: 'clip',
                      label: clip
                        ? texts.page.clipNumber(placeInFilm(film, clip.clipIndex))
                        : chosen.length > 1
                          ? texts.page.clips(chosen.length)
                          : texts.page.clip,
                      content: clip ? (
                        <ClipChat key={clip.id} film={film} clip={clip} />
                      ) : chosen.length > 1 ? (
                        <BatchChat film={film} clipIndexes={chosen} />
                      ) : (
                        <p className="side-note">{texts.page.chooseClip}</p>
                      ),
                    },
                    {
                      key: 'sound',
                      label: texts.sound.tab,
                      content: (
                        <Sound
                          film={film}
                          onSay={(words) => {
                            setTab('words');
                            setSaid(words);
                          }}
                          onSeek={(seconds) => {
                            if (player.current) player.current.currentTime = seconds;
                          }}
                        />
                      ),
                    },
                  ]
                : []),
              { key: 'activity', label: texts.page.activity, content: <Activity film={film} log={log} /> },
            ]}
          />
        </aside>
      </div>
    </div>
  );
}

/** So that one sees from another tab how far it is. */
function useTitle(film: Film | null): void {
  const title =
    film &&
    texts.page.windowTitle(
      film.progress < 100 ? percent(film.progress / 100) : stateName(film.status),
      titleOf(film),
    );
  useEffect(() => {
    if (!title) return;
    const before = document.title;
    document.title = title.slice(0, 80);
    return () => {
      document.title = before;
    };
  }, [title]);
}

function Absent({
  waiting,
  problem,
  onRetry,
}: {
  waiting: boolean;
  problem: string | null | undefined;
  onRetry: () => void;
}) {
  if (waiting) return <p className="side-note">{texts.common.wait}</p>;
  return (
    <div className="panel absent">
      <h1>{problem ? texts.page.unshowable : texts.page.unknown}</h1>
      <p>{problem ?? texts.page.maybeDeleted}</p>
      <button type="button" className="button" onClick={onRetry}>
        {texts.common.tryAgain}
      </button>
    </div>
  );
}
