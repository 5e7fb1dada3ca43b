/** A conversation in shots: master, over-the-shoulder pairs, close-ups; nobody crosses the line between the two. */
import type { Random } from '../seed.js';
import { lightsIn } from './atmosphere.js';
import type { CreativeBrief } from './brief.js';
import type { CastMember } from './cast.js';
import { deckFrom } from './deck.js';
import { capitalized, filled, tidy, VOICES } from './english.js';
import { type FeelingName, feelingOf } from './feelings.js';
import type { WrittenScript as ClipScript } from './plan.js';
import type { Location } from './scenes.js';

type Spoken = { script: ClipScript; dialogue: string | null };

const LINES: Record<FeelingName, readonly string[]> = {
  sorrow: [
    'You kept the letter.',
    'I kept all of them.',
    'Then you knew.',
    'I knew before you did.',
    'Stay until it gets light.',
    'It is light already.',
  ],
  longing: [
    'It looks smaller.',
    'We were smaller.',
    'Do you remember the summer it flooded?',
    'I remember you laughing.',
    'I should have come sooner.',
    'You came.',
  ],
  tension: [
    'You are late.',
    'You were followed.',
    'By whom?',
    'Don’t turn around.',
    'Tell me what you saw.',
    'Enough.',
  ],
  calm: [
    'Listen.',
    'I don’t hear anything.',
    'Exactly.',
    'How long have you been here?',
    'Long enough.',
    'Then I will stay, too.',
  ],
  romance: [
    'You waited.',
    'I was just leaving.',
    'You don’t have a coat.',
    'I had a reason.',
    'Say it again.',
    'You heard me.',
  ],
  power: [
    'They say it can’t be done.',
    'Who says?',
    'Everyone.',
    'Good.',
    'And if we fall?',
    'Then we know how high it was.',
  ],
  drive: [
    'Now?',
    'Now.',
    'There is no way back from that.',
    'That is the point.',
    'You are out of your mind.',
    'Keep up.',
  ],
  wonder: [
    'Do you see it, too?',
    'Since I was a child.',
    'What does it want?',
    'To be looked at.',
    'Can we touch it?',
    'It is touching us.',
  ],
  joy: [
    'You actually came!',
    'You said there would be cake.',
    'There was cake.',
    'Was?',
    'I panicked.',
    'Move over.',
  ],
};

export function dialogueShots(
  count: number,
  cast: readonly CastMember[],
  location: Location,
  quotes: readonly string[],
  brief: CreativeBrief,
  random: Random,
): Spoken[] {
  const deck = deckFrom(random);
  const one = cast[0]!;
  const other: CastMember = cast[1] ?? {
    ...one,
    key: one.key,
    label: 'somebody out of focus',
    voice: VOICES.one,
  };
  const lines = quotes.length > 0 ? quotes : LINES[feelingOf(brief.mood).name];
  const spot = filled(location.place.spots[0]!, VOICES.they, {});
  const light = () => deck.deal('light', lightsIn(location.place, location.time, location.weather))!;
  let spoken = 0;
  return Array.from({ length: count }, (_, index): Spoken => {
    const setup = setupAt(index, count);
    const speaker = spoken % 2 === 0 ? one : other;
    const listener = speaker === one ? other : one;
    const side = speaker === one ? 'frame left, looking right' : 'frame right, looking left';
    const talks = setup !== 'insert' && setup !== 'last';
    const line = talks ? (lines[spoken] ?? null) : null;
    if (talks) spoken++;
    const keys = cast.length > 1 ? [one.key, other.key] : [one.key];
    const shot = {
      master: () => ({
        angle: 'wide shot, eye level',
        keys,
        text: `${one.label} frame left and ${other.label} frame right, facing each other ${spot} ${location.there}`,
      }),
      shoulder: () => ({
        angle: 'medium shot, over the shoulder',
        keys,
        text: `over the shoulder of ${listener.label}, ${speaker.label} ${side}, ${deck.deal('reactions', REACTIONS)}`,
      }),
      close: () => ({
        angle: 'close-up, eye level',
        keys: [speaker.key],
        text: `the face of ${speaker.label}, ${side}, ${deck.deal('faces', FACES)}, ${location.phrase} soft behind`,
      }),
      insert: () => ({
        angle: 'extreme close-up, high angle',
        keys: [] as string[],
        text: `${deck.deal('details', location.place.details)}, between the two, ${location.there}`,
      }),
      last: () => ({
        angle: 'wide shot, high angle',
        keys,
        text: `${one.label} and ${other.label}, still on their own sides of the frame, the silence between them ${location.there}`,
      }),
    }[setup]();
    return {
      dialogue: line,
      script: {
        clipIndex: index,
        start: 0,
        end: 0,
        visualDescription: `${capitalized(tidy(`${shot.text}, ${light()}`))}.`,
        motion:
          setup === 'master'
            ? 'slow dolly in while neither of them moves'
            : setup === 'close'
              ? 'static camera while the breath settles'
              : 'slow handheld drift while the other listens',
        cameraAngle: shot.angle,
        characterKeys: shot.keys.filter((key, at, all) => all.indexOf(key) === at),
        sceneKeys: [location.key],
        lyricsContext: null,
        beatIntensity: 'LOW',
      },
    };
  });
}

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
