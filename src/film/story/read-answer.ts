/** From a model's answer to facts. What it leaves out is read from its prose, and counts as filled in. */
import { shortened, withoutArticle } from '../facts/english.js';
import {
  type Action,
  type Fact,
  type FactSource,
  type Look,
  NO_FACTS,
  NO_LOOK,
  type PlaceFact,
  type ShotFacts,
  type Subject,
} from '../facts/facts.js';
import { cameraOf } from '../lexicon/camera.js';
import { readFacts } from '../reading/read-facts.js';
import type { CharacterAnswer, FactsAnswer, SubjectAnswer } from './facts-answer.js';
import type { CharacterFacts } from './plan.js';

const MAX_SUBJECTS = 8;
const MAX_COUNT = 50;
const MAX_CHARACTERS = { name: 60, look: 80, action: 160, light: 120 };

export type Prose = { visualDescription: string; cameraAngle: string; motion: string };

/** `by` says who answers; what is read from the prose counts as filled in. */
export function factsFrom(answer: FactsAnswer | null, prose: Prose, by: FactSource): ShotFacts {
  const read = readFacts(prose.visualDescription).facts;
  const camera = cameraOf(`${prose.cameraAngle}. ${prose.motion}`, true);
  const said = <Value>(
    value: Value | null | undefined,
    readInstead: Value | null | undefined,
  ): Fact<Value> => {
    if (value !== null && value !== undefined) return { value, by };
    return readInstead === null || readInstead === undefined ? null : { value: readInstead, by: 'PLANNER' };
  };
  const subjects = answer?.subjects?.slice(0, MAX_SUBJECTS).flatMap((each) => subjectFrom(each, by) ?? []);
  return {
    ...NO_FACTS,
    place: said(placeFrom(answer?.place), read.place?.value),
    hour: said(answer?.hour, read.hour?.value),
    hourAtEnd: said(answer?.hourAtEnd, read.hourAtEnd?.value),
    weather: said(answer?.weather, read.weather?.value),
    weatherAtEnd: said(answer?.weatherAtEnd, read.weatherAtEnd?.value),
    light: said(shortened(answer?.light ?? '', MAX_CHARACTERS.light) || null, read.light?.value),
    subjects: subjects ?? seenIn(read.subjects),
    props: answer?.props?.flatMap((phrase) => propFrom(phrase, by)).slice(0, MAX_SUBJECTS) ?? [],
    size: said(answer?.size, camera.size),
    angle: said(answer?.angle, camera.angle),
    movement: said(answer?.movement, camera.movement),
    mood: said(shortened(answer?.mood ?? '', MAX_CHARACTERS.name) || null, read.mood?.value),
  };
}

/** Beside somebody who lives or acts, the things that prose names are furniture. */
function seenIn(read: readonly Subject[]): Subject[] {
  const acting = read.filter(({ kind, action }) => kind !== 'THING' || action !== null);
  return (acting.length > 0 ? acting : read.slice(0, 1)).map((each) => ({ ...each, by: 'PLANNER' }));
}

/** A place that the lexicon does not know keeps its words. */
export function placeFrom(said: string | null | undefined): PlaceFact | null {
  const phrase = withoutArticle(shortened(said ?? '', MAX_CHARACTERS.look));
  if (phrase === '') return null;
  return { id: readFacts(phrase).facts.place?.value.id ?? null, phrase };
}

function propFrom(said: string, by: FactSource): ShotFacts['props'] {
  const phrase = shortened(said, MAX_CHARACTERS.look);
  if (phrase === '') return [];
  const { props, subjects } = readFacts(`a room with ${phrase}`).facts;
  return [{ phrase, id: props[0]?.id ?? subjects[0]?.id ?? null, by }];
}

function subjectFrom(answer: SubjectAnswer, by: FactSource): Subject | null {
  const facts = characterFrom(answer);
  if (facts === null) return null;
  return { ...facts, action: actionFrom(answer.action, facts.noun), characterKey: answer.characterKey, by };
}

/** The lexicon says what the noun is and what of the look can be drawn; the words stay the model's. */
export function characterFrom(answer: CharacterAnswer | null): CharacterFacts | null {
  const noun = withoutArticle(shortened(answer?.noun ?? '', MAX_CHARACTERS.name));
  if (answer === null || noun === '') return null;
  const look = answer.look
    .map((each) => shortened(each, MAX_CHARACTERS.look))
    .filter((each) => each !== '')
    .slice(0, MAX_SUBJECTS);
  return {
    id: readFacts(`the ${noun}`).facts.subjects[0]?.id ?? null,
    noun,
    kind: answer.kind,
    count: Math.min(MAX_COUNT, Math.max(1, Math.round(answer.count) || 1)),
    look: lookFrom(noun, look),
  };
}

function lookFrom(noun: string, words: string[]): Look {
  const [behind, before] = [
    words.filter((each) => BEHIND.test(each)),
    words.filter((each) => !BEHIND.test(each)),
  ];
  const [read] = readFacts(`the ${[...before, noun, ...behind].join(' ')}`).facts.subjects;
  return { ...(read?.look ?? NO_LOOK), words };
}
/** Phrases that stand behind their noun. */
const BEHIND = /^(?:in|with|wearing|made|of|holding|carrying|from|under|on)\s/;

/** "walking home" becomes "walks home"; what stands in the third person stays as it is. */
function actionFrom(said: string | null, noun: string): Action | null {
  const phrase = shortened(said ?? '', MAX_CHARACTERS.action).replace(/[.\s]+$/, '');
  if (phrase === '') return null;
  const read = readFacts(`The ${noun} ${phrase}`).facts.subjects[0]?.action ?? null;
  return { id: read?.id ?? null, phrase: /^\S+ing\b/.test(phrase) ? (read?.phrase ?? phrase) : phrase };
}

/** A person, creature or thing described in prose, without what it does and where. */
export function characterFromProse(description: string): CharacterFacts {
  const [read] = readFacts(description).facts.subjects;
  if (read === undefined)
    return { id: null, noun: 'person', kind: 'PERSON', count: 1, look: { ...NO_LOOK, words: [description] } };
  const { id, noun, kind, count, look } = read;
  return { id, noun, kind, count, look };
}
