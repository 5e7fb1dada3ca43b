/** A conversation in shots: master, over-the-shoulder pairs, close-ups; nobody crosses the line between the two. */
import {
  type CameraAngle,
  type CameraMovement,
  NO_FACTS,
  NO_LOOK,
  plainSubject,
  type ShotFacts,
  type ShotSize,
  type Subject,
} from '../facts/facts.js';
import { settled } from '../facts/settle.js';
import type { Random } from '../seed.js';
import type { CreativeBrief } from './brief.js';
import type { Member } from './cast.js';
import { type Deck, deckFrom } from './deck.js';
import { feelingOf } from './feelings.js';
import type { Location } from './scenes.js';

type Spoken = { facts: ShotFacts; dialogue: string | null };

export function dialogueShots(
  count: number,
  cast: readonly Member[],
  location: Location,
  quotes: readonly string[],
  brief: Pick<CreativeBrief, 'mood'>,
  random: Random,
): Spoken[] {
  const deck = deckFrom(random);
  const one = cast[0]!.subject;
  const other = cast[1]?.subject ?? SOMEBODY;
  const lines = quotes.length > 0 ? quotes : feelingOf(brief.mood).dialogue;
  let spoken = 0;
  return Array.from({ length: count }, (_, index): Spoken => {
    const setup = setupAt(index, count);
    const speaker = spoken % 2 === 0 ? one : other;
    const talks = setup !== 'insert' && setup !== 'last';
    const line = talks ? (lines[spoken] ?? null) : null;
    if (talks) spoken++;
    const { camera, subjects } = SETUPS[setup]({ one, other, speaker, deck });
    return {
      dialogue: line,
      facts: settled({
        ...NO_FACTS,
        ...location.facts,
        subjects,
        size: { value: camera[0], by: 'PLANNER' },
        angle: { value: camera[1], by: 'PLANNER' },
        movement: { value: camera[2], by: 'PLANNER' },
        energy: { value: 'LOW', by: 'PLANNER' },
        mood: { value: brief.mood, by: 'PLANNER' },
      }),
    };
  });
}

const SOMEBODY = plainSubject({
  noun: 'stranger',
  kind: 'PERSON',
  look: { ...NO_LOOK, words: ['out of focus'] },
  by: 'PLANNER',
});

type Speakers = { one: Subject; other: Subject; speaker: Subject; deck: Deck };
type Staged = { camera: [ShotSize, CameraAngle, CameraMovement]; subjects: Subject[] };

const does = (subject: Subject, phrase: string): Subject => ({ ...subject, action: { id: null, phrase } });

const sideOf = ({ one, speaker }: Speakers): string =>
  speaker === one ? 'frame left, looking right' : 'frame right, looking left';

/** Nobody crosses the line: the first stays on the left in every shot. */
const SETUPS: Record<SetupName, (speakers: Speakers) => Staged> = {
  master: ({ one, other }) => ({
    camera: ['wide shot', 'eye level', 'push in'],
    subjects: [does(one, 'stands frame left'), does(other, 'waits frame right, looking back')],
  }),
  shoulder: (speakers) => ({
    camera: ['medium shot', 'over the shoulder', 'handheld'],
    subjects: [
      does(speakers.speaker, `sits ${sideOf(speakers)}, ${speakers.deck.deal('reactions', REACTIONS)}`),
      speakers.speaker === speakers.one ? speakers.other : speakers.one,
    ],
  }),
  close: (speakers) => ({
    camera: ['close-up', 'eye level', 'static'],
    subjects: [does(speakers.speaker, `stays ${sideOf(speakers)}, ${speakers.deck.deal('faces', FACES)}`)],
  }),
  insert: () => ({ camera: ['extreme close-up', 'high angle', 'handheld'], subjects: [] }),
  last: ({ one, other }) => ({
    camera: ['wide shot', 'high angle', 'handheld'],
    subjects: [does(one, 'stays frame left without a word'), does(other, 'remains frame right')],
  }),
};

type SetupName = 'master' | 'shoulder' | 'close' | 'insert' | 'last';

function setupAt(index: number, count: number): SetupName {
  if (index === 0) return 'master';
  if (index === count - 1 && count > 3) return 'last';
  const cycle: SetupName[] = ['shoulder', 'shoulder', 'close', 'close', 'insert'];
  return cycle[(index - 1) % cycle.length]!;
}

const REACTIONS = [
  'choosing the words',
  'leaning in',
  'turning an empty cup',
  'not quite meeting the eyes',
  'about to answer',
  'one hand flat on the table',
  'shaking the head once',
  'looking past the other',
];
const FACES = [
  'the eyes steady',
  'a muscle working in the jaw',
  'the beginning of a smile',
  'lips parted before the word',
  'light sliding off one cheek',
  'looking down, then up again',
  'the brow drawn together',
  'eyes bright and wet',
];
