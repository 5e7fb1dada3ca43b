/** English text as tagged words. The tagger lives in this file alone. */
import nlp from 'compromise';

export type Term = {
  text: string;
  normal: string;
  tags: ReadonlySet<string> /** Punctuation after the word, spaces aside. */;
  post: string;
};

type TaggedSentence = { terms: { text: string; normal: string; tags: string[]; post: string }[] };

/** Sentence by sentence; "don't" and the like stay one word. */
export function taggedSentences(text: string): Term[][] {
  const sentences = nlp(text).json({ terms: { tags: true, normal: true } }) as TaggedSentence[];
  return sentences.map((sentence) =>
    sentence.terms
      .filter((term) => term.text !== '')
      .map((term) => ({
        text: term.text,
        normal: term.normal,
        tags: new Set(term.tags),
        post: term.post.trim(),
      })),
  );
}

/** The bare verb: "drifting" is "drift". */
export function infinitive(verb: string): string {
  if (IRREGULAR[verb] !== undefined) return IRREGULAR[verb];
  const word = nlp(verb);
  word.tag('Verb');
  const forms = word.verbs().conjugate() as { Infinitive?: string }[];
  return forms[0]?.Infinitive ?? verb;
}

const IRREGULAR: Record<string, string> = {
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  has: 'have',
  had: 'have',
};
