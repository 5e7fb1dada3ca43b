/** How fast the film is cut as a whole: every clip shorter or longer, or as long as so many beats. */
import { FPS, toFrames } from '../../../format.js';
import { inSeconds } from '../../wording.js';
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import { rule } from '../rule.js';
import { trustedBeats } from '../scene.js';
import { trim } from './trimming.js';

const PUNCHY =
  '(punchier|snappier|tighter|zippier|peppier|faster paced|more dynamic|more energetic|less slow|less boring)';
const CALM = '(calmer paced|slower paced|less hectic|less frantic|less rushed|more relaxed)';
const THE_CUTS = '([the] (cuts|cutting|pace|pacing|editing)|[the] (film|video|movie|edit))';

/** Nobody follows shots that are shorter. */
const SHORTEST = Math.round(0.7 * FPS);
const FASTER = 0.75;
const SLOWER = 1.25;

/** Each clip at its end; one that is short already, or has no more pictures, stays as it is. */
function paced(draft: Draft, share: number): void {
  const before = draft.length();
  for (const { key, length } of [...draft.timeline.entries]) {
    const to = Math.max(Math.min(length, SHORTEST), Math.round(length * share));
    if (to === length) continue;
    const position = draft.positionOf(key);
    const operation = { type: 'TRIM', position, fromStart: 0, fromEnd: length - to } as const;
    if (draft.can(operation)) draft.do(operation);
  }
  if (draft.length() === before)
    throw new AskBack(
      share < 1
        ? 'The clips are as short as they can be and still be seen.'
        : 'The clips have no more pictures to show: make them slower instead, such as “slow down clip 2”.',
    );
  draft.doubt(
    0.8,
    share < 1
      ? 'Nothing was said about how much: each clip becomes a quarter shorter, at its end.'
      : 'Nothing was said about how much: each clip becomes up to a quarter longer, where it has the pictures.',
  );
  draft.say(
    `Cut ${share < 1 ? 'faster' : 'slower'}: the film lasts ${inSeconds(draft.length())} instead of ${inSeconds(before)}.`,
  );
}

/** The film is cut at every so many beats, from the first one on. */
function onBeats(draft: Draft, every: number): void {
  const { analysis } = draft.scene;
  const beats = trustedBeats(analysis);
  if (beats.length === 0) throw new AskBack('The film has no steady beat that it could be cut to.');
  if (!Number.isInteger(every) || every < 1)
    throw new AskBack('Beats are counted in whole numbers: say “cut on every second beat”.');
  const cuts = beats.filter((_, index) => index > 0 && index % every === 0).map(toFrames);
  let [start, next] = [0, 0];
  for (const { key, length } of [...draft.timeline.entries]) {
    while (next < cuts.length && cuts[next]! < start + SHORTEST / 2) next++;
    const end = cuts[next];
    if (end === undefined) break;
    if (end !== start + length) trim(draft, key, 'end', start + length - end);
    start = end;
  }
  draft.say(`Cut on every ${every === 1 ? 'beat' : `${every} beats`}.`);
}

const BEAT_CUT = '(cut|edit|change|switch|change clips|change shots|make it cut) (on|to|at|with)';

export const pacing = [
  rule(
    [
      '(cut|edit) [it|this] (faster|quicker|more quickly|tighter)',
      `(make|have|get|let) (it|this|everything|${THE_CUTS}) [be|feel|a bit|a little|much] ${PUNCHY}`,
      `(make|have|get) ([the] (cuts|cutting|pace|pacing|editing)) [be] [a bit|a little|much] (faster|quicker)`,
      '(pick|speed|step) up the (pace|pacing|cutting)',
      '[more|with] (faster|quicker|snappier) (cuts|cutting|pacing|pace|editing)',
    ],
    (_, draft) => paced(draft, FASTER),
  ),
  rule(
    [
      '(cut|edit) [it|this] (slower|more slowly)',
      `(make|have|get|let) (it|this|everything|${THE_CUTS}) [be|feel|a bit|a little|much] ${CALM}`,
      `(make|have|get) ([the] (cuts|cutting|pace|pacing|editing)) [be] [a bit|a little|much] slower`,
      '[more|with] slower (cuts|cutting|pacing|pace|editing)',
      'let [the] (shots|clips|scenes) breathe',
    ],
    (_, draft) => paced(draft, SLOWER),
  ),
  rule([`${BEAT_CUT} (every|each) beat`, 'one (clip|shot) (per|a) beat'], (_, draft) => onBeats(draft, 1)),
  rule(`${BEAT_CUT} every (other|2nd) beat`, (_, draft) => onBeats(draft, 2)),
  rule(`${BEAT_CUT} (every|each) <ordinal> beat`, ({ ordinal }, draft) => onBeats(draft, ordinal[0]!)),
  rule(`${BEAT_CUT} every <number> beats`, ({ number }, draft) => onBeats(draft, number[0]!)),
  rule(
    [`${BEAT_CUT} (every|each) bar`, `${BEAT_CUT} [the] bars`, 'one (clip|shot) (per|a) bar'],
    (_, draft) => onBeats(draft, draft.scene.analysis?.beatsPerBar ?? 4),
  ),
];
