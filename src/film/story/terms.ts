/** English text as tagged words. The tagger lives in this file alone. */
import nlp from 'compromise';

export type Term = {
  text: string;
  normal: string;
  tags: ReadonlySet<string> /** Punctuation after the word, spaces aside. */;
  post: string;
};

type TaggedSentence = { terms: { text: string; normal: string; tags: string[]; post: string }[] };

let latest: { text: string; sentences: Term[][] }[] = [];

/** Tagging 2,000 characters takes up to 30 ms, and a plan asks for the same few texts again and again. */
export function taggedSentences(text: string): Term[][] {
  const known = latest.find((each) => each.text === text);
  if (known !== undefined) return known.sentences;
  const sentences = tag(text);
  latest = [{ text, sentences }, ...latest.slice(0, 7)];
  return sentences;
}

/** Sentence by sentence; "rain-soaked" stays one word. */
function tag(text: string): Term[][] {
  const sentences = nlp(text).json({ terms: { tags: true, normal: true } }) as TaggedSentence[];
  return sentences.map((sentence) => {
    const terms: Term[] = [];
    let hyphen: Term | null = null;
    for (const { text: word, normal, tags, post } of sentence.terms) {
      if (word === '') continue;
      const term: Term = { text: word, normal, tags: new Set(tags), post: post.trim() };
      const joined: Term =
        hyphen === null
          ? term
          : {
              ...term,
              text: `${hyphen.text}-${word}`,
              normal: `${hyphen.normal}-${normal}`,
              tags: compoundTags(term),
            };
      if (hyphen !== null) terms.pop();
      terms.push(post === '-' ? { ...joined, post: '' } : joined);
      hyphen = post === '-' ? joined : null;
    }
    return terms;
  });
}

/** "soaked" is a verb, "rain-soaked" describes a street. */
const compoundTags = (last: Term): ReadonlySet<string> =>
  last.tags.has('Noun') && !/(?:ed|ing|lit)$/.test(last.normal) ? last.tags : new Set(['Adjective']);

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

// The tagger builds its tables on first use: better while the program starts than within somebody's request.
taggedSentences('A quiet film begins.');
