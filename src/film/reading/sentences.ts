/** English sentences, read once from the left: who is there, what each does, where, and with what. */
import type { Action, Look, Subject, SubjectKind } from '../facts/facts.js';
import { verbForms } from '../lexicon/inflect.js';
import { addWorn, BODY, HAIR, lookOf } from './look.js';
import { type Phrase, phraseAt, takesNoObject } from './phrase.js';
import { isNameOfPlace, singular, type Unit, unitsOf } from './units.js';

export type PlaceSaid = { id: string | null; phrase: string; start: number };
export type PropSaid = { phrase: string; id: string | null };

export type SentencesRead = {
  subjects: (Subject & { start: number })[];
  places: PlaceSaid[];
  props: PropSaid[];
  /** Colours that belong to no subject, with their hex. */
  colours: { name: string; hex: string }[];
  lights: string[];
};

type Draft = Subject & { start: number; determiner: string | null };

type State = {
  text: string;
  units: Unit[];
  read: SentencesRead;
  drafts: Draft[];
  /** Whoever the next verb is about. */
  current: Draft[];
  /** Whom a pronoun means. */
  former: Draft[];
  /** Where the open action starts; null before the verb of a clause. */
  verb: number | null;
  doers: Draft[];
  /** A clause may open with what its subject does: "Running through the rain, a boy laughs". */
  leading: number | null;
  latest: Draft | null;
  preposition: { word: string; at: number } | null;
  /** What those on a vehicle do, should nothing else be said of them. */
  riding: { rider: Draft; action: Action }[];
};

const NOT_SEEN =
  /^(?:video|song|film|movie|clip|style|mood|atmosphere|aesthetics?|vibes?|light|lights|lighting|shot|shots|camera|scene|scenes|background|foreground|story|journey|time|day|night|world|life|love|way|end|look|feel|feeling|palette|colou?rs?|tones?|hues?|music|beat|beats|sky|air|sun|ground|distance|moment|silence|dream|dreams|memory|beginning|close-?up|motion|power|energy|focus|brand|company|campaign|launch|ad|commercial|teaser|trailer|promo|product line|line|lyrics|melody|rhythm|track|voice|hour|hours|morning|evening|second|seconds|minute|minutes|year|years|summer|winter|spring|autumn|fall|season|weather|glow|shadow|shadows|darkness|horizon|center|centre|middle|edge|side|top|bottom|front|kind|sort|portrait|view|landscape|image|picture|sense|idea|concept|theme|vision|freedom|hope|joy|peace|adventure|success|future|past|history|tradition|quality|design|details?|texture|close|wide|aerial|place|places|thing|things|something|nothing|everything|speed|chaos|beauty|nature|text|logo|title|titles|tagline|audience of one|first time|last time|rest|home|dance|walk|run|ride|fight|trip|race|search|visit|flight|party|wind|rain|snow|sunlight|daylight|moonlight|sunrise|sunset|visuals?|vocals?|quiet|slow|fast|cut|cuts|transition|transitions|generation|footage|reflections?|cinematography|composition|drama|romance|comedy|thriller|horror|western|fantasy|documentary|noir|anime|other|others|each other|one another|hello|goodbye|half|part|piece|bit|lot|lots|plenty|number|series|variety|touch|hint|sound|noise|smell|taste|fun|name|age|work|job|help|care|luck|chance|deal|sale|offer|service|delivery|price|week|month|weekend|break|pair|group|flock|herd|swarm|pack|bunch)$/;

const SELLS =
  /^(?:brand|company|campaign|launch|ad|commercial|line|range|collection|label|startup|maker|product|store)$/;

/** "A flock of birds": the birds are seen, and the word says how many. */
const QUANTITIES: Readonly<Record<string, number>> = {
  pair: 2,
  couple: 2,
  trio: 3,
  group: 4,
  pack: 4,
  bunch: 4,
  handful: 3,
  herd: 8,
  flock: 9,
  swarm: 12,
  school: 12,
  shoal: 12,
  crowd: 12,
  fleet: 6,
  team: 5,
  band: 4,
  family: 4,
  gang: 4,
  crew: 4,
  army: 20,
  line: 5,
  row: 5,
  stack: 4,
  pile: 5,
  litter: 4,
  dozens: 24,
  hundreds: 100,
  thousands: 100,
  lots: 8,
  plenty: 8,
  cluster: 5,
  colony: 9,
  murder: 6,
  pod: 4,
};

const LIGHT =
  /^(?:lights?|lighting|glow|candlelight|lamplight|moonlight|sunlight|neon|spotlight|backlight|sunbeams?|rays?|shadows?|reflections?|starlight|firelight|daylight)$/;
const LOCATIVE =
  /^(?:in|on|at|through|across|into|onto|over|under|inside|around|along|above|below|beneath|near|by|past|toward|towards|from|to|down|up|behind|beside|between|among|of|outside|within|beyond|atop|via|alongside)$/;
const WORN = /^(?:in|with|wearing|holding|carrying)$/;
const PERSON_NOUN =
  /(?:er|or|ist|ian|man|woman|boy|girl|keeper|smith|ess|maid|folk|monger|wright|eer|ant|star)$/;
const NO_PERSON =
  /(?:tower|flower|water|river|computer|paper|corner|letter|number|power|weather|winter|summer|border|shower|feather|leather|counter|lantern|butter|ladder|poster|finger|feather|silver|amber|ember|timber|thunder|spider|tiger|panther|beaver|otter|hamster|badger|lobster|monster|oyster|rooster|scooter|helicopter|rover|tractor|mirror|door|floor|motor|anchor|elevator|projector|generator|reactor|meteor|color|colour|armor|plant|elephant|restaurant|pendant|starter|trailer|cracker|burger|container|cooler|heater|blender|mixer|toaster|printer|speaker|charger|sticker|blanket|fiber|layer|laser|crater|glacier|trigger|hammer|sweater|jumper|diamond ster|roller|roller coaster|star|engineer drone|drawer|dagger|planner|tracker|controller|dust|dresser|freezer|dryer|washer|vacuum cleaner|cleaner|thermometer|filter|lighter|router|cucumber|pepper|ginger|diner|cover|oliver|barrier|carrier|pier|frontier|fever|layer|slipper|zipper|server|transistor|sensor|monitor|processor|conveyor|accelerator|refrigerator|calculator|escalator|radiator|simulator|detector|reflector|tumor|flavor|harbor|error|terror|horror|humor|labor|honor|rumor|vapor|sailor moon)$/;

export function readSentences(text: string): SentencesRead {
  const state: State = {
    text,
    units: unitsOf(text),
    read: { subjects: [], places: [], props: [], colours: [], lights: [] },
    drafts: [],
    current: [],
    former: [],
    verb: null,
    doers: [],
    leading: null,
    latest: null,
    preposition: null,
    riding: [],
  };
  let at = 0;
  while (at < state.units.length) {
    const next = step(state, at);
    // Sentences end after a unit, and phrases never reach beyond it.
    if (state.units[next - 1]!.after === '.') endSentence(state, next);
    at = next;
  }
  endSentence(state, state.units.length);
  for (const { rider, action } of state.riding) rider.action ??= action;
  return {
    ...state.read,
    subjects: state.drafts.slice(0, 12).map(({ determiner: _, ...subject }) => subject),
  };
}

function endSentence(state: State, at: number): void {
  endAction(state, at);
  if (state.current.length > 0) state.former = state.current;
  state.current = [];
  state.latest = null;
  state.leading = null;
  state.preposition = null;
}

/** Returns where to go on. */
function step(state: State, at: number): number {
  const unit = state.units[at]!;
  switch (unit.part) {
    case 'SUB':
      if (
        unit.word === 'like' ||
        (unit.word === 'as' &&
          /^(?:an?|the)$/.test(state.units[at + 1]?.word ?? '') &&
          !clauseFollows(state, at + 1))
      )
        return skipped(state, at + 1);
      endAction(state, at);
      if (state.current.length > 0) state.former = state.current;
      state.current = [];
      return at + 1;
    case 'AND':
      return joined(state, at);
    case 'REL':
      endAction(state, at);
      if (state.latest !== null) state.current = [state.latest];
      return at + 1;
    case 'PREP':
      state.preposition = { word: unit.word, at };
      if (unit.word === 'like') return skipped(state, at + 1);
      return at + 1;
    case 'PRON':
      if (/^(?:he|she|it|they)$/.test(unit.word) && state.verb === null && state.current.length === 0) {
        state.current = state.former;
        for (const each of state.former) genderFrom(each, unit.word);
      }
      return at + 1;
    case 'AUX':
    case 'ADV':
      return at + 1;
    default: {
      const verb = unit.part === 'VERB' ? verbAt(state, at) : null;
      if (verb !== null) return verb;
      const phrase = phraseAt(state.units, at, awaitsVerb(state, at));
      if (phrase === null) return unit.part === 'VERB' ? openAction(state, at) : at + 1;
      if (state.units[at - 1]?.after === ',') endAtComma(state, phrase);
      placePhrase(state, phrase);
      return phrase.end;
    }
  }
}

/** "Four friends in a yellow van drive": what many do still has to come. */
const awaitsVerb = (state: State, at: number): boolean =>
  state.verb === null &&
  state.preposition?.at === at - 1 &&
  (state.current.length > 1 || state.current.some((each) => each.count > 1));

/** "…, a child watches" is somebody else's doing; "…, misty morning" belongs to nobody's. */
function endAtComma(state: State, phrase: Phrase): void {
  if (state.verb === null) return;
  const following = state.units[phrase.end];
  const joins = state.units[phrase.end - 1]!.after === '' && following?.part === 'VERB';
  const acts =
    phrase.head !== null &&
    joins &&
    (following.form === 'ing' || (following.form === 'bare') === phrase.plural) &&
    following.form !== 'past';
  const circumstance =
    phrase.head === null ||
    LIGHT.test(phrase.head.word) ||
    phrase.head.means.hours !== undefined ||
    phrase.head.means.weathers !== undefined ||
    (phrase.head.means.beings === undefined && phrase.head.means.things === undefined && notSeen(phrase));
  if (!acts && !circumstance) return;
  endAction(state, phrase.start);
  if (acts) {
    state.former = state.current;
    state.current = [];
  }
}

/** After "like" stands what it is compared with, and that is not there. */
function skipped(state: State, at: number): number {
  return at < state.units.length ? (phraseAt(state.units, at)?.end ?? at) : at;
}

const clauseFollows = (state: State, at: number): boolean => {
  const phrase = phraseAt(state.units, at);
  const next = phrase === null ? undefined : state.units[phrase.end];
  return next !== undefined && (next.part === 'VERB' || next.part === 'AUX');
};

/** A verb that can't start a noun phrase here: somebody has been named who does it. */
function verbAt(state: State, at: number): number | null {
  const unit = state.units[at]!;
  const next = state.units[at + 1];
  const comma = at > 0 && state.units[at - 1]!.after !== '' && state.units[at - 1]!.after !== '-';
  const afterPreposition = state.preposition?.at === at - 1;
  if (afterPreposition) return null;
  if (
    takesNoObject(unit.word) &&
    unit.after === '' &&
    next !== undefined &&
    (next.part === 'NOUN' || next.part === 'ADJ')
  )
    return null;
  if (/^(?:wearing|dressed|holding|carrying|clad)$/.test(unit.word) && state.latest !== null) {
    const joint =
      unit.word === 'holding' || unit.word === 'carrying'
        ? unit.word
        : unit.word === 'wearing'
          ? 'wearing'
          : 'in';
    const from = next?.word === 'in' ? at + 2 : at + 1;
    const worn = from < state.units.length ? phraseAt(state.units, from) : null;
    if (worn !== null && addWorn(state.latest.look, joint, worn, slice(state, worn.start, worn.end)))
      return worn.end;
  }
  if (state.current.length === 0 || state.verb !== null) {
    if (state.verb !== null && unit.form === 'ing' && comma) return at + 1;
    return null;
  }
  if (
    unit.form === 'past' &&
    !/^(?:is|are|was|were|has|have)$/.test(state.units[at - 1]?.word ?? '') &&
    /^(?:in|of|with|by|from|as|into|on|under|to)$/.test(next?.word ?? '')
  ) {
    return describedBy(state, at);
  }
  return openAction(state, at);
}

/** "made of glass", "covered in snow": a look, up to the end of its phrase. */
function describedBy(state: State, at: number): number {
  const phrase = at + 2 < state.units.length ? phraseAt(state.units, at + 2) : null;
  if (phrase === null || phrase.head?.means.places !== undefined) return openAction(state, at);
  const end = phrase.end;
  for (const each of state.current) each.look.words.push(slice(state, at, end));
  return end;
}

function openAction(state: State, at: number): number {
  if (state.current.length === 0) {
    // "Running through the rain, a boy laughs"; in "a bakery opens" it is nobody that we follow.
    const opens = ['ing', 'past'].includes(state.units[at]!.form ?? '');
    if (opens && state.leading === null && state.verb === null) state.leading = at;
    return at + 1;
  }
  if (state.verb === null) {
    state.verb = at;
    state.doers = state.current;
  }
  return at + 1;
}

function joined(state: State, at: number): number {
  const next = state.units[at + 1];
  if (next === undefined || next.part === 'PREP' || next.part === 'ADV') return at + 1;
  const phrase = next.part === 'VERB' && next.form !== 'ing' ? null : phraseAt(state.units, at + 1);
  const following = phrase === null ? undefined : state.units[phrase.end];
  const clause =
    phrase?.head != null &&
    following !== undefined &&
    (following.part === 'VERB' || following.part === 'AUX') &&
    following.form !== 'past';
  if (state.verb !== null && clause) {
    endAction(state, at);
    state.former = state.current;
    state.current = [];
  }
  // "… meets a fox and a hare": the hare stands where the fox does.
  if (
    state.preposition !== null &&
    !clause &&
    state.verb === null &&
    state.latest !== null &&
    state.current.includes(state.latest)
  )
    state.preposition = null;
  return at + 1;
}

function endAction(state: State, end: number): void {
  if (state.verb === null) return;
  const from = state.verb;
  const verb = state.units[from]!;
  const action = actionFrom(state, from, end);
  for (const each of state.doers) {
    each.action ??= action;
    const words = action.phrase.split(' ');
    if (words.includes('her') || words.includes('herself')) genderFrom(each, 'she');
    if (words.includes('his') || words.includes('himself')) genderFrom(each, 'he');
  }
  if (verb.means.actions?.entry.together) {
    for (const each of state.drafts) {
      if (
        each.start > verb.start &&
        each.start < (state.units[end]?.start ?? Number.POSITIVE_INFINITY) &&
        each.action === null
      ) {
        each.action = { id: verb.means.actions.entry.id, phrase: thirdPerson(verb) };
      }
    }
  }
  state.verb = null;
  state.doers = [];
}

const MOST_WORDS = 18;

function actionFrom(state: State, from: number, end: number) {
  const verb = state.units[from]!;
  const last = Math.min(end, from + MOST_WORDS);
  const rest = from + 1 < last ? slice(state, from + 1, last) : '';
  const phrase =
    `${thirdPerson(verb)} ${rest.replace(/[\s,;]+(?:and|or|but|then|who|that|is|are)?$/, '')}`.trim();
  return { id: verb.means.actions?.entry.id ?? null, phrase };
}

function thirdPerson(verb: Unit): string {
  const known = verb.means.actions?.entry.verb;
  if (known !== undefined) return verbForms(known)[1]!;
  if (verb.form === 'third') return verb.word;
  if (verb.form === 'ing') {
    const stem = verb.word.slice(0, -3);
    if (/([b-df-hj-np-tv-z])\1$/.test(stem) && !/(?:ll|ss)$/.test(stem)) return `${stem.slice(0, -1)}s`;
    return /[^aeiou][aeiou][ktvzrsc]$|[cgsuv]$/.test(stem) && !/(?:[eo][rn]|it|ok)$/.test(stem)
      ? `${stem}es`
      : verbForms(stem)[1]!;
  }
  return verb.form === 'past' ? verb.word : verbForms(verb.word)[1]!;
}

const slice = (state: State, from: number, end: number): string =>
  state.text.slice(state.units[from]!.start, state.units[end - 1]!.end);

function genderFrom(draft: Draft, pronoun: string): void {
  if (draft.kind !== 'PERSON' || draft.count > 1) return;
  if (pronoun === 'she') draft.look.gender ??= 'woman';
  if (pronoun === 'he') draft.look.gender ??= 'man';
}

/** Decides what a noun phrase is here: a subject, a place, something worn, a prop, or only a colour. */
function placePhrase(state: State, phrase: Phrase): void {
  const { head } = phrase;
  const led =
    state.preposition !== null && state.preposition.at === phrase.start - 1 ? state.preposition.word : null;
  if (head === null) {
    if (led !== null && state.latest !== null && addWorn(state.latest.look, led, phrase, '')) return;
    freeColours(state, phrase);
    return;
  }
  if (LIGHT.test(head.word) || head.word.startsWith('neon '))
    state.read.lights.push(slice(state, phrase.start, phrase.end).replace(/^(?:an?|the) /i, ''));
  if (LIGHT.test(head.word) && head.means.beings === undefined) {
    freeColours(state, phrase);
    return;
  }
  if (wornBy(state, phrase, led)) return;
  if (renamed(state, phrase)) return;
  if (isTown(phrase)) {
    if (state.read.places.length === 0) addPlace(state, phrase, 'city_street');
    return;
  }
  if (led === 'of' && quantified(state, phrase)) return;
  if (soldBy(state, phrase)) return;
  const { beings, things, places } = head.means;
  if (places !== undefined && beings === undefined && isPlaceHere(state, phrase, led)) {
    addPlace(state, phrase, places.entry.id);
    return;
  }
  if (beings === undefined && things === undefined) {
    if (notSeen(phrase)) {
      freeColours(state, phrase);
      return;
    }
    if (BODY.test(head.word) || HAIR.test(head.word)) return;
    if ((head.means.hours !== undefined || head.means.weathers !== undefined) && !phrase.noun.includes(' ')) {
      freeColours(state, phrase);
      return;
    }
  }
  // "The stars come out" tells the hour.
  if (things?.entry.id === 'sun' || head.word === 'stars') return;
  if (beings !== undefined || isSubject(state, phrase, led)) addSubject(state, phrase, led);
  else if (led !== null && things === undefined && LOCATIVE.test(led) && unknownPlace(state, phrase, led))
    addPlace(state, phrase, null);
  else addProp(state, phrase);
}

const notSeen = ({ head, noun }: Phrase): boolean =>
  NOT_SEEN.test(head!.word) ||
  NOT_SEEN.test(singular(head!.word)) ||
  NOT_SEEN.test(noun) ||
  (head!.means.moods !== undefined && head!.means.places === undefined) ||
  (head!.means.looks !== undefined && head!.means.things === undefined && head!.means.places === undefined) ||
  head!.means.colours !== undefined;

/** "In a red coat", "with silver hair" belong to whoever was named last; a coat that is looked at is a thing. */
function wornBy(state: State, phrase: Phrase, led: string | null): boolean {
  const { latest } = state;
  if (led === null || latest === null || !WORN.test(led) || latest.kind === 'THING') return false;
  if (phrase.head!.means.beings !== undefined) return false;
  if (latest.start > state.units[phrase.start]!.start) return false;
  return addWorn(latest.look, led, phrase, slice(state, phrase.start, phrase.end));
}

function quantified(state: State, phrase: Phrase): boolean {
  const { latest } = state;
  const before = state.units[phrase.start - 2];
  const quantity =
    before === undefined ? undefined : (QUANTITIES[before.word] ?? QUANTITIES[singular(before.word)]);
  if (quantity === undefined) {
    // "a statue of a lion" is one thing
    if (
      latest !== null &&
      latest.kind === 'THING' &&
      before !== undefined &&
      latest.noun.endsWith(singular(before.word)) &&
      state.current.includes(latest)
    ) {
      latest.look.words.push(`of ${slice(state, phrase.start, phrase.end)}`);
      return true;
    }
    return false;
  }
  const known = latest !== null && state.current.includes(latest) && latest.id === singular(before!.word);
  if (known) {
    state.drafts = state.drafts.filter((each) => each !== latest);
    state.current = state.current.filter((each) => each !== latest);
  }
  state.preposition = null;
  addSubject(
    state,
    { ...phrase, count: phrase.count === 3 || phrase.count === 1 ? quantity : phrase.count, plural: true },
    null,
  );
  return true;
}

/** "Volt, an energy drink": the name belongs to what stands after it. */
function renamed(state: State, phrase: Phrase): boolean {
  const { latest } = state;
  const before = state.units[phrase.start - 1];
  const named =
    before?.proper === true &&
    before.after === ',' &&
    latest?.id === null &&
    latest.noun.endsWith(before.text);
  if (!named || latest === null || !/^(?:an?|the)$/.test(phrase.determiner ?? '')) return false;
  const look = lookOf(phrase, false);
  latest.look = { ...look, words: [...look.words, `called ${latest.noun}`] };
  latest.kind = kindOf(state, phrase);
  latest.id = phrase.head!.means.beings?.entry.id ?? phrase.head!.means.things?.entry.id ?? null;
  latest.noun = phrase.noun;
  return true;
}

/** "In Tokyo" is in a city. */
const isTown = ({ head, modifiers }: Phrase): boolean =>
  head!.proper && modifiers.length === 0 && isNameOfPlace(head!.word);

/** "A skincare brand" shows skincare. */
function soldBy(state: State, phrase: Phrase): boolean {
  if (!SELLS.test(phrase.head!.word)) return false;
  const names = state.units
    .slice(phrase.start, phrase.end)
    .filter((each) => each !== phrase.head && each.part === 'NOUN');
  const named =
    names.findLast((each) => each.means.things !== undefined) ??
    names.findLast(
      (each) => !each.proper && each.means.places === undefined && each.means.looks === undefined,
    );
  if (named === undefined) return false;
  addSubject(
    state,
    {
      ...phrase,
      head: named,
      noun: singular(named.word),
      count: 1,
      plural: false,
      modifiers: phrase.modifiers.filter((each) => each !== named),
    },
    null,
  );
  return true;
}

function isPlaceHere(state: State, phrase: Phrase, led: string | null): boolean {
  // "A lighthouse" that stands alone is looked at, and it is where the film plays as well.
  return led === null || LOCATIVE.test(led) || state.verb !== null || phrase.head!.means.things === undefined;
}

function unknownPlace(state: State, phrase: Phrase, led: string): boolean {
  if (
    !/^(?:in|inside|at|across|into|through|within|on)$/.test(led) ||
    phrase.head!.means.garments !== undefined
  )
    return false;
  if (/ing$|ness$/.test(phrase.head!.word)) return false;
  return (
    (phrase.determiner !== null || phrase.modifiers.length > 0 || phrase.head!.proper) &&
    state.read.places.length === 0 &&
    phrase.count === 1
  );
}

function isSubject(state: State, phrase: Phrase, led: string | null): boolean {
  const thing = phrase.head!.means.things?.entry;
  // What one howls at or stands under is the sky's.
  if (led !== null && thing !== undefined && /^(?:moon|galaxy|rainbow|comet)$/.test(thing.id)) return false;
  if (
    thing !== undefined &&
    (thing.kind === 'VEHICLE' || thing.metres >= 2 || thing.motion === 'floats' || thing.motion === 'hovers')
  )
    return true;
  if (led !== null && led !== 'of' && led !== 'for' && led !== 'about') return false;
  return (
    state.verb === null &&
    (led === null || state.current.length === 0 || led === 'for' || led === 'about') &&
    state.leading === null
  );
}

function addPlace(state: State, phrase: Phrase, id: string | null): void {
  freeColours(state, phrase);
  const { start } = state.units[phrase.start]!;
  const words = state.units
    .slice(phrase.start, phrase.end)
    .filter((each) => !/^(?:DET|POSS)$/.test(each.part));
  const first = words[0];
  state.read.places.push({
    id,
    phrase:
      first === undefined ? phrase.noun : state.text.slice(first.start, words.at(-1)!.end).toLowerCase(),
    start,
  });
}

function addProp(state: State, phrase: Phrase): void {
  if (state.read.props.length < 12)
    state.read.props.push({
      phrase: slice(state, phrase.start, phrase.end),
      id: phrase.head!.means.things?.entry.id ?? null,
    });
}

function freeColours(state: State, phrase: Phrase): void {
  for (const unit of [...phrase.modifiers, ...(phrase.head === null ? [] : [phrase.head])]) {
    const colour = unit.means.colours?.entry;
    if (colour !== undefined) state.read.colours.push({ name: colour.id, hex: colour.hex });
  }
}

function kindOf(state: State, phrase: Phrase): SubjectKind {
  const { beings, things } = phrase.head!.means;
  if (beings !== undefined) return beings.entry.kind;
  if (things !== undefined) return things.entry.kind;
  const word = singular(phrase.head!.word);
  const verb = state.units[phrase.end];
  const animate =
    verb?.part === 'VERB' &&
    /^(?:walking|running|jumping|dancing|singing|sitting|lying|kneeling|swimming|climbing|eating|drinking|looking|riding|driving|embracing|fighting|reading|working|holding)$/.test(
      verb.means.actions?.entry.pose ?? '',
    );
  if (PERSON_NOUN.test(word) && !NO_PERSON.test(word) && word.length > 4) return 'PERSON';
  if (animate) return phrase.head!.proper ? 'PERSON' : 'CREATURE';
  return 'THING';
}

function addSubject(state: State, phrase: Phrase, led: string | null): void {
  const head = phrase.head!;
  const kind = kindOf(state, phrase);
  const id = head.means.beings?.entry.id ?? head.means.things?.entry.id ?? null;
  const look = lookOf(phrase, kind === 'PERSON');
  fromEntry(look, head);
  const start = state.units[phrase.start]!.start;
  const same = state.drafts.find(
    (each) =>
      each.noun === phrase.noun &&
      phrase.determiner !== 'another' &&
      (phrase.determiner === 'the' ||
        phrase.determiner !== 'a' ||
        each.count !== phrase.count ||
        each.action === null),
  );
  const draft: Draft = same ?? {
    id,
    noun: phrase.noun,
    kind,
    count: phrase.count,
    look,
    action: null,
    characterKey: null,
    by: 'USER',
    start,
    determiner: phrase.determiner,
  };
  if (same === undefined) {
    if (state.drafts.length < 12) state.drafts.push(draft);
  } else same.look.words.push(...look.words.filter((word) => !same.look.words.includes(word)));
  becomeCurrent(state, draft, phrase, led);
}

function fromEntry(look: Look, head: Unit): void {
  const being = head.means.beings?.entry;
  if (being === undefined) return;
  if (being.voice === 'she') look.gender = 'woman';
  if (being.voice === 'he') look.gender = 'man';
  if (being.age !== null) look.age = being.age;
}

function becomeCurrent(state: State, draft: Draft, phrase: Phrase, led: string | null): void {
  state.latest = draft;
  if (
    led !== null &&
    /^(?:on|aboard|in)$/.test(led) &&
    state.verb === null &&
    (draft.kind === 'VEHICLE' || draft.id === 'horse')
  ) {
    ridden(state, draft, phrase);
    return;
  }
  if (state.verb !== null) return;
  const side = led !== null && !/^(?:of|about|for|from)$/.test(led) && state.current.length > 0;
  if (side) return;
  const before = state.units[phrase.start - 1];
  const continues = before !== undefined && (before.part === 'AND' || before.after === ',' || led !== null);
  state.current =
    continues && state.current.length > 0 && state.current.length < 12
      ? [...state.current.filter((each) => each !== draft), draft]
      : [draft];
  if (state.leading !== null) {
    draft.action = actionFrom(state, state.leading, phrase.start);
    state.leading = null;
  }
}

/** "A courier on a bicycle" rides it. */
function ridden(state: State, mount: Draft, phrase: Phrase): void {
  const verb = mount.noun.includes('car') || mount.noun.includes('truck') ? 'drive' : 'ride';
  const action = { id: verb, phrase: `${verb}s ${slice(state, phrase.start, phrase.end)}` };
  for (const each of state.current) if (each.action === null) state.riding.push({ rider: each, action });
}
