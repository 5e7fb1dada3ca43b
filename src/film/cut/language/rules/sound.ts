/** How loud music and voice are, and other music for the film. */

import { GENRES } from '../../../music/genres.js';
import { LOUDEST } from '../../operations.js';
import { type AudioTrack, entryStarts, type Timeline } from '../../timeline.js';
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { Amount, Clips, Point } from '../meanings.js';
import { rule } from '../rule.js';
import { unheard } from '../scene.js';

const MUSIC = '[the|its] [background] (music|song|soundtrack|score)';
const VOICE = '[the|its] (voice|voiceover|voice over|narration|narrator|speech|dialogue)';
const FROM_TO = '[(from|between) <point> (to|until|till|and) <point>]';
const QUIETER = '(quieter|softer|lower|less loud|more quiet|down)';
const LOUDER = '(louder|higher|more loud|up)';
const LOWER = '(lower|turn down|reduce|quieten|soften|decrease|bring down)';
const RAISE = '(raise|turn up|increase|boost|bring up)';
const MUTE = '(mute|silence|turn off|kill|cut out|switch off)';
const UNDER = '(under|below|beneath|behind|during|while)';
const OVER = '(over|during|in|on|under|for|at)';

/** What one step up or down multiplies a volume with. */
const STEP: Record<'down' | 'up', Record<Amount, number>> = {
  down: { 'a little': 0.75, some: 0.55, 'a lot': 0.3 },
  up: { 'a little': 1.2, some: 1.45, 'a lot': 1.9 },
};

/** The names of every genre, as words of a phrase. */
const GENRE_NAMES = Object.values(GENRES).map(({ words }) => words.filter((name) => /^[a-z ]+$/.test(name)));

const SONG_STAYS =
  'The song belongs to the film as it was made and can’t be exchanged here. It can be made quieter: “music quieter”.';

type Span = { start: number | null; end: number | null };
const WHOLE: Span = { start: null, end: null };

function assertHeard(draft: Draft, track: AudioTrack): void {
  const reason = unheard(track, draft.scene);
  if (reason !== null) throw new AskBack(reason);
}

/** The volume that a track has as a whole, or in exactly this part. */
function volumeNow({ sound }: Timeline, track: AudioTrack, { start, end }: Span, length: number): number {
  const from = start ?? 0;
  const to = end ?? length;
  const covering = sound?.volumes.filter(
    (change) => change.track === track && change.start <= from && change.end >= to,
  );
  return covering?.at(-1)?.volume ?? 1;
}

function step(draft: Draft, track: AudioTrack, way: 'down' | 'up', amount: Amount, span: Span): void {
  assertHeard(draft, track);
  const now = volumeNow(draft.timeline, track, span, draft.length());
  const wished = Math.round(now * STEP[way][amount] * 100) / 100;
  if (way === 'up' && now >= LOUDEST) throw new AskBack('It is as loud as it can be.');
  draft.do({ type: 'VOLUME', track, volume: Math.min(LOUDEST, wished), ...span });
}

function setVolume(draft: Draft, track: AudioTrack, volume: number, span: Span): void {
  assertHeard(draft, track);
  if (!(volume >= 0 && volume <= LOUDEST))
    throw new AskBack(`It can be from 0 to ${LOUDEST * 100} percent of how it was mixed.`);
  draft.do({ type: 'VOLUME', track, volume, ...span });
}

function between(draft: Draft, points: readonly Point[] | undefined): Span {
  if (!points || points.length < 2) return WHOLE;
  const [start, end] = [draft.point(points[0]!), draft.point(points[1]!)];
  if (end <= start)
    throw new AskBack('The second moment lies before the first: say them the other way round.');
  return { start, end };
}

function onClips(draft: Draft, clips: Clips, change: (span: Span) => void): void {
  if (clips.by === 'film' || clips.by === 'all') {
    change(WHOLE);
    return;
  }
  const { scene } = draft;
  const starts = entryStarts(scene.timeline);
  for (const key of draft.clips(clips)) {
    const position = scene.timeline.entries.findIndex((entry) => entry.key === key);
    change({ start: starts[position]!, end: starts[position]! + scene.timeline.entries[position]!.length });
  }
}

/** Deeper than it steps back by itself. */
function underVoice(draft: Draft, way: 'down' | 'up', amount: Amount): void {
  assertHeard(draft, 'MUSIC');
  assertHeard(draft, 'VOICE');
  for (const { start, end } of draft.scene.voice) step(draft, 'MUSIC', way, amount, { start, end });
  draft.say(`Play the music ${way === 'down' ? 'quieter' : 'louder'} while somebody speaks.`);
}

function otherMusic(
  draft: Draft,
  wish: { another?: boolean; calmer?: boolean; livelier?: boolean; mood?: string },
): void {
  if (draft.scene.music === 'SONG') throw new AskBack(SONG_STAYS);
  assertHeard(draft, 'MUSIC');
  const { another = false, calmer = false, livelier = false, mood = null } = wish;
  draft.do({ type: 'SOUNDTRACK', another, calmer, livelier, mood });
}

const of = (amount: readonly Amount[] | undefined): Amount => amount?.[0] ?? 'some';

const volumeRules = (track: AudioTrack, NAME: string) => [
  rule(
    [
      `[make|have|play|turn|keep] ${NAME} [<amount>] ${QUIETER} ${FROM_TO}`,
      `${LOWER} ${NAME} [<amount>] ${FROM_TO}`,
      `${LOWER} [the] volume of ${NAME} [<amount>] ${FROM_TO}`,
      `${LOWER} ${NAME} volume [<amount>] ${FROM_TO}`,
      `turn ${NAME} down [<amount>] ${FROM_TO}`,
      `[<amount>] (less|quieter|softer) ${NAME} ${FROM_TO}`,
      `${NAME} (is|are) [<amount>] [too] loud ${FROM_TO}`,
      `turn [the] volume of ${NAME} down [<amount>] ${FROM_TO}`,
      `${NAME} should be [<amount>] quieter ${FROM_TO}`,
    ],
    ({ amount, point }, draft) => step(draft, track, 'down', of(amount), between(draft, point)),
  ),
  rule(
    [
      `[make|have|play|turn|keep] ${NAME} [<amount>] ${LOUDER} ${FROM_TO}`,
      `${RAISE} ${NAME} [<amount>] ${FROM_TO}`,
      `${RAISE} [the] volume of ${NAME} [<amount>] ${FROM_TO}`,
      `turn ${NAME} up [<amount>] ${FROM_TO}`,
      `[<amount>] (more|louder) ${NAME} ${FROM_TO}`,
      `${NAME} (is|are) [<amount>] [too] quiet ${FROM_TO}`,
      `${NAME} should be [<amount>] louder ${FROM_TO}`,
    ],
    ({ amount, point }, draft) => step(draft, track, 'up', of(amount), between(draft, point)),
  ),
  rule(
    [
      `${MUTE} ${NAME} ${FROM_TO}`,
      `(no|without) ${NAME} ${FROM_TO}`,
      `[i|we] [want|need] (no|without) ${NAME} at all`,
      `(remove|take out|drop|delete) ${NAME} ${FROM_TO}`,
    ],
    ({ point }, draft) => setVolume(draft, track, 0, between(draft, point)),
  ),
  rule(
    [
      `${MUTE} ${NAME} ${OVER} <clips>`,
      `(no|without) ${NAME} ${OVER} <clips>`,
      `(remove|take out|drop|delete) ${NAME} (from|in|over|during) <clips>`,
    ],
    ({ clips }, draft) => onClips(draft, clips[0]!, (span) => setVolume(draft, track, 0, span)),
  ),
  rule(
    [`[make] ${NAME} [<amount>] ${QUIETER} ${OVER} <clips>`, `${LOWER} ${NAME} [<amount>] ${OVER} <clips>`],
    ({ clips, amount }, draft) =>
      onClips(draft, clips[0]!, (span) => step(draft, track, 'down', of(amount), span)),
  ),
  rule(
    [`[make] ${NAME} [<amount>] ${LOUDER} ${OVER} <clips>`, `${RAISE} ${NAME} [<amount>] ${OVER} <clips>`],
    ({ clips, amount }, draft) =>
      onClips(draft, clips[0]!, (span) => step(draft, track, 'up', of(amount), span)),
  ),
  rule(
    [
      `(set|put|turn) ${NAME} [volume] (to|at) <share> ${FROM_TO}`,
      `(set|put) [the] volume of ${NAME} (to|at) <share> ${FROM_TO}`,
      `(play|have) ${NAME} at <share> ${FROM_TO}`,
    ],
    ({ share, point }, draft) => setVolume(draft, track, share[0]!, between(draft, point)),
  ),
  rule(
    [`(unmute|restore|reset) ${NAME} ${FROM_TO}`, `turn ${NAME} [back] on ${FROM_TO}`],
    ({ point }, draft) => setVolume(draft, track, 1, between(draft, point)),
  ),
];

export const sound = [
  rule(
    [
      `${LOWER} ${MUSIC} [<amount>] ${UNDER} ${VOICE}`,
      `[make] ${MUSIC} [<amount>] ${QUIETER} ${UNDER} ${VOICE}`,
      `turn ${MUSIC} down [<amount>] ${UNDER} ${VOICE}`,
      `(duck) ${MUSIC} [<amount>] ${UNDER} ${VOICE}`,
    ],
    ({ amount }, draft) => underVoice(draft, 'down', of(amount)),
  ),
  ...volumeRules('MUSIC', MUSIC),
  ...volumeRules('VOICE', VOICE),
  rule(
    [
      `make ${MUSIC} [<amount>] (calmer|quiet and calm|gentler|more calm|more relaxed|less busy|less intense|mellower)`,
      '[<amount>] calmer (music|soundtrack)',
    ],
    (_meant, draft) => otherMusic(draft, { calmer: true }),
  ),
  rule(
    [
      `make ${MUSIC} [<amount>] (livelier|more lively|more energetic|more exciting|more intense|busier|punchier|stronger)`,
      '[<amount>] livelier (music|soundtrack)',
    ],
    (_meant, draft) => otherMusic(draft, { livelier: true }),
  ),
  rule(
    [
      '[give (me|it|the film)|use|try|take|make|compose|add] (another|a different|some other|a new|other|different|new) (song|music|track|soundtrack|piece of music|tune|melody)',
      `(change|replace|swap|exchange|swap out) ${MUSIC}`,
    ],
    (_meant, draft) => otherMusic(draft, { another: true }),
  ),
  ...GENRE_NAMES.map((names) =>
    rule(
      [
        `(i|we) (want|need|would like|prefer) [some] (${names.join('|')}) [music] [instead]`,
        `(use|play|try|take|give me|switch to) [some] (${names.join('|')}) [music] [instead]`,
        `(make|change|turn) ${MUSIC} [to|into] (${names.join('|')})`,
        `(${names.join('|')}) music [instead]`,
      ],
      (_meant, draft) => otherMusic(draft, { mood: names[0]! }),
    ),
  ),
  rule([`make ${MUSIC} (sound|feel) [more] <words>`, `make ${MUSIC} more <words>`], ({ words }, draft) =>
    otherMusic(draft, { mood: words[0]!.join(' ') }),
  ),
];
