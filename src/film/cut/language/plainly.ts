/** An instruction in few plain words: without politeness, and with one word for what is said in several ways. */
import type { Word } from './words.js';

const REQUESTS = ['can you', 'could you', 'would you', 'will you', 'can we', 'could we', 'we could'];

const POLITENESS = [
  'please',
  'pls',
  'plz',
  'kindly',
  'thanks',
  'thank you',
  'thx',
  'cheers',
  'just',
  'actually',
  'really',
  'basically',
  'simply',
  'ok',
  'okay',
  'um',
  'uh',
  'erm',
  'hmm',
  'for me',
  'for us',
  'if you can',
  'if you could',
  'if possible',
  'if you dont mind',
  'if thats ok',
  'if it isnt too much trouble',
  'if its not too much trouble',
  'if it is not too much trouble',
  'if its not too much to ask',
  'when you get a chance',
  'when you have a moment',
  'if thats okay',
  'do me a favor and',
  'do me a favour and',
  'a little bit too',
  ...REQUESTS,
  'id like you to',
  'id like to',
  'i would like you to',
  'i would like to',
  'i want you to',
  'i want to',
  'i need you to',
  'i need to',
  'we need to',
  'lets',
  'let us',
  'go ahead and',
  'i think we should',
  'we should',
  'you should',
  'i think',
  'try to',
  'id love to',
  'id love you to',
  'would you mind',
  'be so kind and',
  'as well',
  'too',
  'in the film',
  'of the film',
  'in the video',
  'of the video',
  'in the movie',
  'of the movie',
  'of my film',
  'in my film',
  'of my video',
  'in my video',
  'of the timeline',
  'in the timeline',
  'from the film',
  'from the video',
  'of the edit',
  'from my film',
  'from the timeline',
  'also please',
  'im thinking',
  'i guess',
  'i feel like',
  'i believe',
  'it would be nice to',
  'it would be great to',
  'how about we',
  'lets also',
  'feel free to',
  'make sure to',
  'dont forget to',
  'we can',
  'you can',
  'i want to see',
  'id like to see',
  'id just',
  'exactly',
  'precisely',
  'pretty',
  'quite',
  'way too',
  'if you would',
  'yeah',
  'alright',
  'guys',
  'and thank you',
  'or so',
  'or thereabouts',
  'give or take',
].map((phrase) => phrase.split(' '));

/** "Could you perhaps…" is a request, where "perhaps" alone leaves a choice. */
for (const request of [...REQUESTS, 'you could'])
  for (const softly of ['perhaps', 'maybe', 'possibly']) POLITENESS.push([...request.split(' '), softly]);
/** "Can u" */
for (const phrase of [...POLITENESS])
  if (phrase.includes('you')) POLITENESS.push(phrase.map((word) => (word === 'you' ? 'u' : word)));

/** Longest first, so that nothing is left of a longer phrase. */
const POLITE = new Map<string, string[][]>();
for (const phrase of POLITENESS.sort((a, b) => b.length - a.length)) {
  POLITE.set(phrase[0]!, [...(POLITE.get(phrase[0]!) ?? []), phrase]);
}

/** Many ways to say the same small thing. */
const SAME: [string, string][] = [
  ['needs to', 'should'],
  ['need to', 'should'],
  ['has to', 'should'],
  ['have to', 'should'],
  ['ought to', 'should'],
  ['must', 'should'],
  ['could', 'should'],
  ['shall', 'should'],
  ['has got to', 'should'],
  ['to be', 'be'],
  ['i want', 'make'],
  ['i need', 'make'],
  ['id prefer', 'make'],
  ['i would prefer', 'make'],
  ['id rather have', 'make'],
  ['id love', 'make'],
  ['id like', 'make'],
  ['i would like', 'make'],
  ['after that', 'then'],
  ['after which', 'then'],
  ['followed by', 'then'],
  ['slo mo', 'slowmo'],
  ['slow mo', 'slowmo'],
  ['tail end', 'end'],
  ['front end', 'start'],
];
const SAYINGS = SAME.map(([said, meant]) => ({ said: said.split(' '), meant }));
/** "After that one" names a clip. */
const NOUNS = new Set(['one', 'clip', 'shot', 'scene']);

/** One word for what is said in several ways; the words before and after stay as they are. */
function inFewerWords(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const saying = SAYINGS.find(({ said }) =>
      said.every((text, offset) => words[at + offset]?.text === text),
    );
    const next = words[at + (saying?.said.length ?? 0)];
    const namesClip =
      saying?.meant === 'then' && (!next || next.kind === 'separator' || NOUNS.has(next.text));
    if (saying && !namesClip) {
      const said = words.slice(at, at + saying.said.length);
      kept.push({ ...said[0]!, text: saying.meant, raw: said.map(({ raw }) => raw).join(' ') });
      at += said.length;
    } else kept.push(words[at++]!);
  }
  return kept;
}

const ORDERS = new Set(
  'remove delete swap switch move trim cut make split put slow speed add fade crossfade duplicate zoom drop shorten show get take'.split(
    ' ',
  ),
);

function withoutPoliteness(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = POLITE.get(words[at]!.text)?.find((candidate) =>
      candidate.every((text, offset) => words[at + offset]?.text === text),
    );
    const opens = kept.length === 0 || kept.at(-1)!.kind === 'separator';
    const empty = phrase?.length ?? emptyWords(words.slice(at, at + 3), opens);
    if (empty === 0) kept.push(words[at]!);
    at += Math.max(1, empty);
  }
  return kept;
}

/** "About two seconds" are two, but "a shot about a storm" is about a storm. */
const NEARLY = new Set(['about', 'roughly', 'approximately', 'approx']);
const A_LENGTH = new Set(['second', 'sec', 'minute', 'beat', 'bar', 'couple', 'half', 'quarter', 'third']);

/** Only at the beginning: elsewhere they may be what a title says. */
const GREETINGS = new Set(['hey', 'hi', 'hello', 'yo']);

/** How many words from here on say nothing where they stand. */
function emptyWords([first, next, third]: readonly Word[], opens: boolean): number {
  const { text } = first!;
  const isLast = !next || next.kind === 'separator';
  // "…on clip 2 instead", where nothing says of what.
  if (text === 'instead') return isLast ? 1 : 0;
  const isLength = next?.value !== undefined || next?.text === 'half' || A_LENGTH.has(third?.text ?? '');
  if (NEARLY.has(text) && isLength) return 1;
  if (!opens) return 0;
  if (GREETINGS.has(text)) return next?.kind === 'separator' ? 2 : 1;
  if (text === 'first' && next?.kind === 'separator') return 2;
  // "Could clip 3 be shorter?"
  if (text === 'can' || text === 'could') return 1;
  // "First remove clip 3", "I'd swap 1 and 2"
  return ['first', 'id', 'lets'].includes(text) && ORDERS.has(next?.text ?? '') ? 1 : 0;
}

export const inPlainWords = (words: readonly Word[]): Word[] => inFewerWords(withoutPoliteness(words));
