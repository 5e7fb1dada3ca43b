/** A shot in other words: what they say replaces what was to be seen, and what they leave open stays. */
import { sentence, shortened } from '../../facts/english.js';
import type { ShotFacts, Subject } from '../../facts/facts.js';
import { cameraWords, motionSentence } from '../../facts/sentence.js';
import { settled } from '../../facts/settle.js';
import { readFacts } from '../../reading/read-facts.js';
import type { ClipScript, ScenePlan } from '../plan.js';

const MAX_DESCRIPTION = 900;

export function reworded(
  script: ClipScript,
  plan: Pick<ScenePlan, 'characters'>,
  action: string,
): ClipScript {
  const { facts: said } = readFacts(action);
  const subjects = said.subjects.length > 0 ? said.subjects.map(knownIn(plan)) : script.facts.subjects;
  const facts: ShotFacts = settled({
    ...said,
    subjects,
    place: said.place ?? script.facts.place,
    hour: said.hour ?? script.facts.hour,
    weather: said.weather ?? script.facts.weather,
    light: said.light ?? script.facts.light,
    size: said.size ?? script.facts.size,
    angle: said.angle ?? script.facts.angle,
    movement: said.movement ?? script.facts.movement,
    mood: said.mood ?? script.facts.mood,
    energy: script.facts.energy,
    palette: said.palette ?? script.facts.palette,
  });
  return {
    ...script,
    facts,
    visualDescription: sentence(shortened(action.trim(), MAX_DESCRIPTION)),
    motion: motionSentence(facts, script.clipIndex),
    cameraAngle: cameraWords(facts),
    characterKeys: [...new Set(subjects.flatMap(({ characterKey }) => characterKey ?? []))],
  };
}

/** Somebody of the plan looks as everywhere in the film. */
const knownIn =
  ({ characters }: Pick<ScenePlan, 'characters'>) =>
  (subject: Subject): Subject => {
    const known = characters.find(({ facts }) => facts.noun === subject.noun);
    return known ? { ...subject, ...known.facts, characterKey: known.key } : subject;
  };
