/** Who is in the film: described once, in full, and called by one short name in every clip after. */
import type { Random } from '../seed.js';
import { AGES, BEING_WORDS, COATS, LOOKS, SEA_LIFE, WARDROBES, WINGED } from './beings.js';
import type { CreativeBrief } from './brief.js';
import { capitalized, definite, filled, VOICES, type Voice, withArticle } from './english.js';
import type { StoryInput } from './input.js';
import type { Place } from './place.js';
import type { WrittenCharacter as Character } from './plan.js';
import { productOf } from './products.js';
import { type Being, noPeople, type Reading, readPrompt } from './reading.js';

export type CastMember = Character & {
  /** "the woman in the charcoal coat". */
  label: string;
  kind: Being['kind'];
  voice: Voice;
  actions: readonly string[];
  /** What a line may call it: "fox", "foxes". */
  heads: readonly string[];
};

export function castFor(
  input: StoryInput,
  brief: CreativeBrief,
  reading: Reading,
  place: Place,
  random: Random,
): CastMember[] {
  if (noPeople(brief.avoid)) return [];
  const named = beingsNamed(brief, reading);
  const beings = named.length > 0 ? named : advertPerson(input, reading);
  const keys = new Set<string>();
  return beings.slice(0, 3).map((being, index) => {
    const label = labelled(being, place, brief, random);
    return {
      key: freeKey(
        index === 0 && being.kind !== 'GROUP' ? 'protagonist' : being.head.replace(/\W+/g, '_'),
        keys,
      ),
      role: ROLES[index]!,
      description: capitalized(label.description),
      label: label.name,
      kind: being.kind,
      voice: being.voice,
      actions: being.actions,
      heads: [being.word.word, being.word.plural],
    };
  });
}

const coatsOf = ({ kind, head }: Being): readonly string[] =>
  COATS[SEA_LIFE.test(head) ? 'SEA' : WINGED.test(head) ? 'WINGED' : kind]!;

const ROLES = ['lead', 'counterpart', 'companion'] as const;

/** The brief's subject decides, since a person or a language model may have changed it; the prompt adds what they do. */
function beingsNamed(brief: CreativeBrief, reading: Reading): Being[] {
  const subjects = readPrompt(brief.subject).beings;
  const wanted = [
    ...subjects,
    ...reading.beings.filter((each) => !subjects.some((subject) => subject.head === each.head)),
  ];
  return wanted.map((each) => {
    const inPrompt = reading.beings.find((being) => being.head === each.head);
    return inPrompt === undefined ? each : { ...each, voice: inPrompt.voice, actions: inPrompt.actions };
  });
}

function advertPerson(input: StoryInput, reading: Reading): Being[] {
  const head = productOf(input, reading)?.kind.person;
  const word = BEING_WORDS.find((each) => each.word === head);
  if (word === undefined) return [];
  return [
    {
      phrase: withArticle(word.word),
      head: word.word,
      kind: word.kind,
      voice: word.voice,
      word,
      dressed: false,
      actions: [],
    },
  ];
}

function labelled(
  being: Being,
  place: Place,
  brief: CreativeBrief,
  random: Random,
): { name: string; description: string } {
  const short = definite(being.phrase);
  if (being.kind === 'GROUP')
    return { name: short, description: `${being.phrase}, each dressed differently in the film’s colours` };
  if (being.kind !== 'PERSON')
    return { name: short, description: `${being.phrase} with ${random.pick(coatsOf(being))}` };
  const voice = being.voice === VOICES.she ? 'she' : being.voice === VOICES.he ? 'he' : 'one';
  const young =
    /\b(?:young|old|elderly|little|teenage|middle-aged|aging|ageing|girl|boy|kid|child|baby|teenager|grand\w+|\d+)\b/i.test(
      being.phrase,
    );
  const age = young ? '' : ` ${filled(random.pick(AGES), being.voice, {})}`;
  const look = random.pick(LOOKS[voice]);
  if (being.dressed)
    return { name: short, description: `${being.phrase}${age === '' ? '' : `,${age}`}, ${look}` };
  const wears = random.pick(
    being.word.wears.length > 0 ? being.word.wears : WARDROBES[wardrobe(place, brief)],
  );
  const [worn] = wears.split(/ and | over |, | with | from | that | of another| lined| fastened| the colour/);
  const plain = being.word.wears.length === 0;
  return {
    name: plain ? `the ${being.head} in the ${worn!.split(' ').slice(-2).join(' ')}` : short,
    description: `${being.phrase}${age}, ${look}, wearing ${wears}`,
  };
}

function wardrobe(place: Place, brief: CreativeBrief): keyof typeof WARDROBES {
  const look = `${brief.visualStyle} ${brief.setting}`.toLowerCase();
  if (/cyberpunk|science fiction|spaceship|synthwave/.test(look)) return 'future';
  if (/fantasy|gothic|medieval|western/.test(look)) return 'past';
  if (['gym', 'track', 'stadium'].includes(place.key)) return 'sport';
  if (place.indoors) return 'indoors';
  return ['city_street', 'alley', 'rooftop', 'subway', 'diner', 'club', 'market', 'bridge'].includes(
    place.key,
  )
    ? 'city'
    : 'nature';
}

export function freeKey(wanted: string, taken: Set<string>): string {
  let key = wanted;
  for (let number = 2; taken.has(key); number++) key = `${wanted}_${number}`;
  taken.add(key);
  return key;
}
