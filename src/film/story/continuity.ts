/** Clothes, props and states over a film's shots: every shot begins with what the ones before it left. */
import type { ShotFacts } from '../facts/facts.js';
import { isAboutSame, type LastingFact, lastingFacts, withLasting } from '../facts/lasting.js';
import { shotSentence } from '../facts/sentence.js';
import type { ClipScript, ScenePlan } from './plan.js';

/** On another day people wear something else. */
export const OTHER_TIME =
  /\b(?:next|following|other) (?:day|morning|evening|night|week|year|summer|winter|spring|autumn)\b|\b(?:days?|weeks?|months?|years?) (?:later|earlier|before|ago)\b|\bflashback\b/i;

/** `isWritten`: somebody else's words, which are kept. */
export function withLastingFacts(
  plan: ScenePlan,
  isWritten: (script: ClipScript) => boolean = ({ visualDescription, facts, clipIndex }) =>
    visualDescription !== shotSentence(facts, clipIndex),
): ScenePlan {
  let lasting: LastingFact[] = [];
  const clipScripts = plan.clipScripts.map((script) => {
    if (OTHER_TIME.test(script.visualDescription)) lasting = [];
    const isOwn = isWritten(script);
    // What the words of a shot say themselves counts for more, and from there on.
    if (isOwn) lasting = lasting.filter((fact) => !isContradicted(script.visualDescription, fact));
    const facts = lasting.reduce(withLasting, script.facts);
    lasting = after(lasting, facts);
    if (facts === script.facts) return script;
    return { ...script, facts, ...(isOwn ? {} : described(script, facts)) };
  });
  return { ...plan, clipScripts };
}

/** What lasts once a shot is over. */
export function after(lasting: readonly LastingFact[], facts: ShotFacts): LastingFact[] {
  const now = lastingFacts(facts);
  return [...lasting.filter((each) => !now.some((other) => isAboutSame(each, other))), ...now];
}

const described = ({ clipIndex }: ClipScript, facts: ShotFacts) => ({
  visualDescription: shotSentence(facts, clipIndex),
});

function isContradicted(text: string, fact: LastingFact): boolean {
  if (fact.of === 'THING' || fact.on !== null) return false;
  return new RegExp(
    `\\b(?:in|wearing|wears) (?:her|his|their|the|an?) (?:[\\w-]+ ){0,3}${fact.garment}\\b`,
    'i',
  ).test(text);
}
