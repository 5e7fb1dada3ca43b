/** The bare verb, by the rules of a grammar package. */
import nlp from 'compromise';

const IRREGULAR: Readonly<Record<string, string>> = {
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  has: 'have',
  had: 'have',
};

/** "drifting" is "drift". */
export function infinitive(verb: string): string {
  if (IRREGULAR[verb] !== undefined) return IRREGULAR[verb];
  const word = nlp(verb);
  word.tag('Verb');
  const forms = word.verbs().conjugate() as { Infinitive?: string }[];
  return forms[0]?.Infinitive ?? verb;
}
