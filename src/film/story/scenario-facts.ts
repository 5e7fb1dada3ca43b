/** The facts of the shots that a model wrote: from the fields of its answer, else from its words. */
import { Hour, type Look, type ShotFacts, type Subject } from '../facts/facts.js';
import { settled } from '../facts/settle.js';
import { FactsAnswer } from './facts-answer.js';
import { factsFrom } from './read-answer.js';
import { keyOf } from './scenes.js';
import type { Shot } from './shot.js';
import { sizeNamed } from './shot-facts.js';

const NO_ANSWER = FactsAnswer.parse({});

export type WrittenShot = { shot: Shot; weather: FactsAnswer['weather']; subjects: FactsAnswer['subjects'] };

/** Whoever has a name looks the same in every shot. */
export function withShotFacts(written: readonly WrittenShot[]): Shot[] {
  const facts = written.map(factsOf);
  const looks = looksOf(facts);
  return written.map(({ shot }, index) => {
    const subjects = facts[index]!.subjects.map(
      (each): Subject => ({ ...each, look: looks.get(each.characterKey ?? '') ?? each.look }),
    );
    return { ...shot, facts: { ...facts[index]!, subjects }, written: true };
  });
}

function factsOf({ shot, weather, subjects }: WrittenShot): ShotFacts {
  const answer: FactsAnswer = {
    ...NO_ANSWER,
    place: shot.landscapes.find((each) => !/^(?:in|ex)terior$/i.test(each)) ?? null,
    hour: Hour.safeParse(shot.timeOfDay?.toLowerCase()).data ?? null,
    weather,
    subjects,
    size: sizeNamed(shot.shotType),
    mood: shot.mood,
  };
  const prose = {
    visualDescription: shot.enhancedPrompt,
    cameraAngle: `${shot.shotType}. ${shot.enhancedPrompt}`,
    motion: '',
  };
  const facts = factsFrom(answer, prose, 'SCENARIO');
  return settled({ ...facts, subjects: namedIn(shot, facts.subjects) });
}

/** A subject is the character whose name it bears, or whose noun stands in the name. */
function namedIn({ characters }: Shot, subjects: readonly Subject[]): Subject[] {
  const keys = characters.map(keyOf);
  return subjects.map((subject) => {
    const own = keyOf(subject.characterKey ?? '');
    const key =
      keys.find((each) => each === own) ??
      keys.find((each) => `_${each}_`.includes(`_${keyOf(subject.noun)}_`)) ??
      null;
    return { ...subject, characterKey: key };
  });
}

/** The fullest look that anybody was given. */
function looksOf(shots: readonly ShotFacts[]): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  for (const { characterKey, look } of shots.flatMap(({ subjects }) => subjects)) {
    if (characterKey === null) continue;
    const known = looks.get(characterKey);
    if (known === undefined || look.words.length > known.words.length) looks.set(characterKey, look);
  }
  return looks;
}
