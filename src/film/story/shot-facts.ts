/** The facts of a shot that somebody else wrote: read from its words once, at the border. */
import { Hour, NO_FACTS, plainSubject, type ShotFacts, type ShotSize, type Subject } from '../facts/facts.js';
import { settled } from '../facts/settle.js';
import { cameraOf } from '../lexicon/camera.js';
import { feelingOf } from './feelings.js';
import { promptFacts } from './prompt-facts.js';
import type { Shot } from './shot.js';

export function shotFactsOf(shot: Shot): ShotFacts {
  if (shot.facts !== undefined) return shot.facts;
  const asked = promptFacts(shot.enhancedPrompt);
  const [event] = asked.events;
  const place = placeOf(shot, asked.places);
  const hour = Hour.safeParse(shot.timeOfDay?.toLowerCase()).data ?? asked.hours[0] ?? null;
  const [weather] = asked.weathers;
  const seen = subjectsOf(event?.subjects ?? asked.subjects, asked.subjects).filter(isSeen);
  const { movement, angle: told } = cameraOf(shot.enhancedPrompt);
  const angle = cameraOf(shot.shotType, true).angle ?? told;
  return settled({
    ...NO_FACTS,
    ...event,
    subjects: [...seen, ...unseen(shot, seen)],
    place: place === null ? null : { value: place, by: 'SCENARIO' },
    hour: hour === null ? null : { value: hour, by: 'SCENARIO' },
    weather: weather === undefined ? null : { value: weather, by: 'SCENARIO' },
    size: shot.shotType.trim() === '' ? null : { value: sizeNamed(shot.shotType), by: 'SCENARIO' },
    angle: angle === null ? null : { value: angle, by: 'SCENARIO' },
    movement: movement === null ? null : { value: movement, by: 'SCENARIO' },
    mood: shot.mood.trim() === '' ? null : { value: shot.mood, by: 'SCENARIO' },
    energy: { value: feelingOf(shot.mood).pacing, by: 'SCENARIO' },
  });
}

function placeOf(
  { landscapes, enhancedPrompt: _ }: Shot,
  read: readonly { id: string | null; phrase: string }[],
) {
  const named = landscapes
    .map((each) => each.trim())
    .filter((each) => each !== '' && !/^(?:in|ex)terior$/i.test(each));
  if (named.length === 0) return read[0] ?? null;
  const phrase = named[0]!.toLowerCase();
  return { id: promptFacts(phrase).places[0]?.id ?? read[0]?.id ?? null, phrase };
}

/** Shots speak of the camera, too. */
const isSeen = ({ noun }: Subject): boolean =>
  !/\b(?:lens|angle|move|tilt|pan|depth|focus|grain|composition|grading|shot)$/.test(noun);

const subjectsOf = (acting: readonly Subject[], all: readonly Subject[]): Subject[] => [
  ...acting,
  ...all.filter((each) => !acting.some((known) => known.noun === each.noun)),
];

/** Characters that the list names and the words do not. */
const unseen = ({ characters }: Shot, seen: readonly Subject[]): Subject[] =>
  characters
    .map((each) => each.trim())
    .filter(
      (each) => each !== '' && !seen.some(({ noun }) => each.toLowerCase().includes(noun.toLowerCase())),
    )
    .map((name) => ({ ...(promptFacts(name).subjects[0] ?? person(name)), characterKey: null }));

const person = (name: string): Subject => plainSubject({ noun: name, kind: 'PERSON', by: 'SCENARIO' });

export function sizeNamed(shotType: string): ShotSize {
  const type = shotType.toLowerCase();
  if (/extreme close|macro|insert|detail/.test(type)) return 'extreme close-up';
  if (/medium close/.test(type)) return 'medium close-up';
  if (/close/.test(type)) return 'close-up';
  if (/extreme wide|establishing|aerial|drone/.test(type)) return 'extreme wide shot';
  if (/wide|long/.test(type)) return 'wide shot';
  return /full/.test(type) ? 'full shot' : 'medium shot';
}
