/** The facts of a model's plan: what the user said goes first, and everybody looks the same in every shot. */
import { type Fact, isBeing, type ShotFacts, type Subject } from '../facts/facts.js';
import { characterSentence, motionSentence, sceneSentence, shotSentence } from '../facts/sentence.js';
import { settled, settledScene } from '../facts/settle.js';
import { readFacts } from '../reading/read-facts.js';
import { asCharacterAnswer, CharacterAnswer } from './facts-answer.js';
import type { Character, ClipScript, Scene, SceneFacts } from './plan.js';
import type { PlanAnswer } from './plan-answer.js';
import { characterFrom, characterFromProse, factsFrom, placeFrom } from './read-answer.js';

type ClipAnswer = PlanAnswer['clips'][number];

/** Everything that the draft took from the user's words. */
export type UsersFacts = Pick<ClipScript, 'facts'>['facts'][];

const isUsers = <Value>(fact: Fact<Value>): fact is NonNullable<Fact<Value>> => fact?.by === 'USER';

/** A model may use another of the user's hours or weathers, but none that the user did not say. */
function usersFirst<Value>(own: Fact<Value>, drafted: Fact<Value>, all: readonly Fact<Value>[]): Fact<Value> {
  if (own !== null && all.some((each) => isUsers(each) && each.value === own.value))
    return { value: own.value, by: 'USER' };
  return isUsers(drafted) ? drafted : own;
}

/** Other places than the user's are the model's to find. */
function usersPlace(own: ShotFacts['place'], all: UsersFacts): ShotFacts['place'] {
  if (own === null) return null;
  const { id, phrase } = own.value;
  const said = all.some(
    ({ place }) =>
      isUsers(place) && (place.value.phrase === phrase || (id !== null && place.value.id === id)),
  );
  return said ? { value: own.value, by: 'USER' } : own;
}

/** A scene is a place without anybody. Words that show somebody, or another hour, are rendered anew. */
export function sceneFrom(
  answer: PlanAnswer['scenes'][number],
  drafted: Scene | undefined,
  users: UsersFacts,
): Scene {
  const read = readFacts(answer.description).facts;
  const filled = <Value>(value: Value | null | undefined, fact: Fact<Value>): Fact<Value> =>
    value === null || value === undefined ? fact && { ...fact, by: 'PLANNER' } : { value, by: 'PLANNER' };
  const own: SceneFacts = {
    place: filled(placeFrom(answer.facts?.place), read.place) ??
      drafted?.facts.place ?? { value: { id: null, phrase: answer.key.replaceAll('_', ' ') }, by: 'PLANNER' },
    hour: filled(answer.facts?.hour, read.hour),
    weather: filled(answer.facts?.weather, read.weather),
  };
  const facts = settledScene({
    place: usersPlace(own.place, users),
    hour: usersFirst(
      own.hour,
      drafted?.facts.hour ?? users[0]?.hour ?? null,
      users.map((each) => each.hour),
    ),
    weather: usersFirst(
      own.weather,
      drafted?.facts.weather ?? users[0]?.weather ?? null,
      users.map((each) => each.weather),
    ),
  });
  const isEmpty = !read.subjects.some(isBeing);
  const kept =
    isEmpty && facts.hour?.value === own.hour?.value && facts.weather?.value === own.weather?.value;
  return {
    key: answer.key,
    description: kept ? answer.description : sceneSentence(facts),
    timeOfDay: facts.hour?.value ?? answer.timeOfDay,
    facts,
  };
}

/** A person and no scene: a description that says more than that is rendered from the facts. */
export function castMember(
  answer: PlanAnswer['characters'][number],
  drafted: Character | undefined,
): Character {
  const facts =
    sameLook(answer.facts, drafted) ?? characterFrom(answer.facts) ?? characterFromProse(answer.description);
  const read = readFacts(answer.description).facts;
  const isScene =
    read.place !== null ||
    read.hour !== null ||
    read.weather !== null ||
    read.subjects.some(({ action }) => action !== null);
  return {
    key: answer.key,
    role: answer.role,
    description: isScene ? characterSentence(facts) : answer.description,
    facts,
  };
}

/** Words that the model left as they were mean what the draft means by them. */
function sameLook(answer: CharacterAnswer | null, drafted: Character | undefined) {
  if (answer === null || drafted === undefined) return null;
  const same =
    JSON.stringify(CharacterAnswer.parse(asCharacterAnswer(drafted.facts))) === JSON.stringify(answer);
  return same ? drafted.facts : null;
}

export type Known = {
  scenes: readonly Scene[];
  characters: readonly Character[];
  users: UsersFacts;
  palette: ShotFacts['palette'];
  /** No person may be seen. */
  empty: boolean;
};

/** The clip with its facts. Prose that contradicts them is rendered anew. */
export function withFacts(
  script: ClipScript,
  answer: ClipAnswer['facts'],
  drafted: ShotFacts,
  known: Known,
): ClipScript {
  const own = factsFrom(answer, script, 'PLANNER');
  const scene = known.scenes.find(({ key }) => key === script.sceneKeys[0])?.facts;
  const of = <Name extends 'hour' | 'hourAtEnd' | 'weather' | 'weatherAtEnd'>(name: Name) =>
    usersFirst<unknown>(
      own[name],
      drafted[name],
      known.users.map((each) => each[name]),
    ) as ShotFacts[Name];
  const facts = settled({
    ...own,
    place: usersPlace(own.place, known.users) ?? scene?.place ?? drafted.place,
    hour: of('hour') ?? scene?.hour ?? null,
    hourAtEnd: of('hourAtEnd'),
    weather: of('weather') ?? scene?.weather ?? null,
    weatherAtEnd: of('weatherAtEnd'),
    subjects: subjectsOf(own, script, known),
    palette: known.palette,
    size: own.size ?? drafted.size,
    angle: own.angle ?? drafted.angle,
    movement: own.movement ?? drafted.movement,
    mood: own.mood ?? drafted.mood,
    energy: { value: script.beatIntensity, by: 'PLANNER' },
    absent: drafted.absent,
  });
  const differs = (['hour', 'weather', 'light'] as const).some(
    (name) => own[name] !== null && own[name].value !== 'clear' && own[name].value !== facts[name]?.value,
  );
  return {
    ...script,
    facts,
    visualDescription: differs ? shotSentence(facts, script.clipIndex) : script.visualDescription,
    motion: script.motion || motionSentence(facts, script.clipIndex),
    characterKeys: [...new Set(facts.subjects.flatMap(({ characterKey }) => characterKey ?? []))],
  };
}

function subjectsOf(own: ShotFacts, { characterKeys }: ClipScript, known: Known): Subject[] {
  const cast = known.characters.filter(({ key }) => characterKeys.includes(key));
  const played = new Set<string>();
  const said = own.subjects.map((subject): Subject => {
    const character = playedBy(subject, known.characters, cast, played);
    if (character === undefined) return { ...subject, characterKey: null, by: byOf(subject, known.users) };
    played.add(character.key);
    return { ...subject, ...character.facts, characterKey: character.key };
  });
  const unsaid = cast
    .filter(({ key }) => !played.has(key))
    .map(({ key, facts }): Subject => ({ ...facts, action: null, characterKey: key, by: 'PLANNER' }));
  return [...said, ...unsaid].filter(({ kind }) => !known.empty || kind !== 'PERSON');
}

/** By the key, else by the word: "the woman" is the character who is described as one. */
function playedBy(
  subject: Subject,
  all: readonly Character[],
  cast: readonly Character[],
  played: ReadonlySet<string>,
): Character | undefined {
  const named = all.find(({ key }) => key === subject.characterKey);
  if (named !== undefined) return named;
  const noun = ` ${subject.noun.toLowerCase()} `;
  return cast.find(
    ({ key, description, facts }) =>
      !played.has(key) &&
      facts.kind === subject.kind &&
      ` ${facts.noun} ${description} `
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .includes(noun),
  );
}

const byOf = (subject: Subject, users: UsersFacts): Subject['by'] =>
  users.some(({ subjects }) => subjects.some(({ noun, by }) => by === 'USER' && noun === subject.noun))
    ? 'USER'
    : subject.by;
