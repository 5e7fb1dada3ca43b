/** The characters of a film that is made from shots. */
import { withoutArticle } from '../facts/english.js';
import { plainSubject, type ShotFacts, type Subject } from '../facts/facts.js';
import { shortName } from '../facts/sentence.js';
import type { Random } from '../seed.js';
import type { CreativeBrief } from './brief.js';
import { castFor, characterOf, freeKey } from './cast.js';
import type { Character } from './plan.js';
import { keyOf } from './scenes.js';
import type { Shot } from './shot.js';

/** Everybody whom the shots name, as a person and no scene, with one look in all of them. */
export function charactersOf(
  shots: readonly Shot[],
  read: ReadonlyMap<Shot, ShotFacts>,
  brief: Pick<CreativeBrief, 'visualStyle'>,
  random: Random,
): { characters: Character[]; play: (facts: ShotFacts, shot: Shot) => ShotFacts } {
  const taken = new Set<string>();
  const known = new Map<string, { character: Character; subject: Subject }>();
  for (const shot of shots) {
    for (const name of shot.characters.map(nameKey).filter((each) => each !== '' && !known.has(each))) {
      const said = fullest(name, read) ?? { ...STRANGER, noun: name };
      const place = read.get(shot)!.place?.value ?? { id: null, phrase: '' };
      const [dressed] = said.look.words.length > 1 ? [] : castFor([said], place, brief, random);
      const subject = dressed?.subject ?? said;
      const key = freeKey(shot.facts === undefined ? keyOf(name) : (said.characterKey ?? keyOf(name)), taken);
      const role = ['lead', 'counterpart'][known.size] ?? 'companion';
      known.set(name, {
        character: characterOf(subject, key, role),
        subject: { ...subject, characterKey: key },
      });
    }
  }
  return {
    characters: [...known.values()].map((each) => each.character),
    play: (facts, shot) => {
      const played = shot.characters.flatMap((name) => known.get(nameKey(name)) ?? []);
      const isSame = (one: Subject, other: Subject) =>
        one.noun === other.noun || (one.characterKey !== null && one.characterKey === other.characterKey);
      const others = facts.subjects.filter((each) => !played.some(({ subject }) => isSame(each, subject)));
      const acting = played.map(({ subject }) => ({
        ...subject,
        action: facts.subjects.find((each) => isSame(each, subject))?.action ?? null,
      }));
      return { ...facts, subjects: [...acting, ...others.map((each) => ({ ...each, characterKey: null }))] };
    },
  };
}

/** The shot that says the most of somebody's look says it for all. */
const fullest = (name: string, read: ReadonlyMap<Shot, ShotFacts>): Subject | undefined =>
  [...read.values()]
    .flatMap((facts) => subjectNamed(facts, name) ?? [])
    .map(introduced)
    .sort((a, b) => b.look.words.length - a.look.words.length)[0];

/** "The detective in the grey coat" is described as one in a grey coat, once. */
function introduced(subject: Subject): Subject {
  const words = subject.look.words.map((each) => each.replace(/^(in|wearing) the\b/, '$1 a'));
  const once = [...new Set(words)].filter((each) => !words.some((other) => each.startsWith(`${other} `)));
  return { ...subject, look: { ...subject.look, words: once } };
}

export const nameKey = (name: string): string => withoutArticle(name.trim().toLowerCase());

/** The subject that a character's name speaks of: by its label, else by its noun. */
const subjectNamed = ({ subjects }: Pick<ShotFacts, 'subjects'>, name: string): Subject | undefined =>
  subjects.find((each) => each.characterKey === keyOf(name)) ??
  subjects.find((each) => shortName(each).toLowerCase() === name) ??
  subjects.find((each) => ` ${name} `.includes(` ${each.noun.toLowerCase()} `));

const STRANGER = plainSubject({ noun: 'person', kind: 'PERSON', by: 'SCENARIO' });
