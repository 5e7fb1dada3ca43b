/** Reads one wish about where, when and how the shot is seen: "move it to a beach", "close-up", "all in blue", "more wind". */
import type { FactChange } from '../../facts/change.js';
import { isNamed } from '../../facts/change.js';
import type { ShotFacts } from '../../facts/facts.js';
import { type CameraWord, cameraPhraseAt } from '../../lexicon/camera.js';
import { colourHex } from '../../lexicon/colours.js';
import { findIn } from '../../lexicon/find.js';
import { matchInstruction } from './match.js';
import type { SubjectReader, Words } from './read-subject-wish.js';
import { changesOf } from './templates.js';
import { BESIDE_CAMERA, isColour, isGarment, isMood, set, VERBS } from './vocabulary.js';

const WHERE = set('in into to on onto at inside under outside by near');
const MOVED = set(
  'them it her him everything everyone us this that scene shot clip action story whole thing all',
);
const SETTING = set('background place location setting scene backdrop scenery environment surroundings');

function placed(words: Words, facts: ShotFacts): FactChange[] | null {
  const at = whereFrom(words, facts);
  if (at === null) return null;
  let phrase = words.slice(at).filter((word, index) => index > 0 || !/^(?:an?|the|some)$/.test(word));
  const changes: FactChange[] = [];
  for (let cut = phrase.length - 1; cut > 0; cut--) {
    if (!/^(?:at|in|during|under)$/.test(phrase[cut]!)) continue;
    const match = matchInstruction(phrase.slice(cut).join(' '));
    if (!match.complete) continue;
    changes.push(...changesOf(match.templates));
    phrase = phrase.slice(0, cut);
  }
  if (
    phrase.length === 0 ||
    phrase.length > 10 ||
    phrase.some((word) => isGarment(word) || (isColour(word) && phrase.length === 1))
  )
    return null;
  return [{ change: 'PLACE', phrase: phrase.join(' ') }, ...changes];
}

const wordsOfPlace = ({ place }: ShotFacts): ReadonlySet<string> => set(place?.value.phrase ?? '');

/** Where the words of the new place begin. */
function whereFrom(words: Words, facts: ShotFacts): number | null {
  const verb = words[0]!;
  if (/^(?:in|on|at|inside)$/.test(verb) && words.length > 1 && /^(?:an?|the)$/.test(words[1]!)) return 1;
  if (VERBS.turn.has(verb) || VERBS.replace.has(verb) || SETTING.has(words[1] ?? '')) {
    const place = wordsOfPlace(facts);
    const setting = words.findIndex((word) => SETTING.has(word) || place.has(word));
    const to = words.findIndex(
      (word, at) => at > setting && /^(?:to|into|by|with|a|an|in|be|is)$/.test(word),
    );
    if (setting > 0 && setting < 3 && to > 0) {
      const start = words.findIndex(
        (word, at) => at >= to && !/^(?:to|into|by|with|in|be|is|should)$/.test(word),
      );
      return start > 0 ? start : null;
    }
  }
  if (!VERBS.move.has(verb) && !/^(?:it|they|this)$/.test(verb)) return null;
  const where = words.findIndex((word, at) => at > 0 && WHERE.has(word));
  if (where < 1 || where === words.length - 1) return null;
  if (/^(?:it|they|this)$/.test(verb))
    return words
      .slice(1, where)
      .every((word) => /^(?:should|must|takes|take|place|be|is|are|happens)$/.test(word))
      ? where + 1
      : null;
  const moved = words.slice(1, where).filter((word) => !/^(?:the|back|over|all|of|down)$/.test(word));
  const known =
    moved.length === 1 && words[1] === 'the' && facts.subjects.some((each) => isNamed(each, moved[0]!));
  return moved.length > 0 && (moved.every((word) => MOVED.has(word)) || known) ? where + 1 : null;
}

function cameraChange(word: CameraWord): FactChange {
  if (word.of === 'size') return { change: 'SIZE', value: word.value };
  if (word.of === 'angle') return { change: 'ANGLE', value: word.value };
  return { change: 'MOVEMENT', value: word.value };
}

function filmed(words: Words, facts: ShotFacts): FactChange[] | null {
  const plain = words.flatMap((word) => word.replace(/'/g, '').split('-'));
  const changes: FactChange[] = [];
  const rest: string[] = [];
  for (let at = 0; at < plain.length; ) {
    const found = cameraPhraseAt(plain, at, true);
    if (found) changes.push(cameraChange(found.word));
    else rest.push(plain[at]!);
    at += found?.length ?? 1;
  }
  if (changes.length === 0) return null;
  for (const word of rest) {
    if (/^(?:slow|slowly|gently)$/.test(word)) changes.push({ change: 'GRADE', of: 'speed', by: -0.5 });
    else if (/^(?:fast|quick|quickly|rapidly)$/.test(word))
      changes.push({ change: 'GRADE', of: 'speed', by: 0.5 });
    else if (!BESIDE_CAMERA.has(word) && !facts.subjects.some((each) => isNamed(each, word))) {
      const match = matchInstruction(word);
      if (!match.complete) return null;
      changes.push(...changesOf(match.templates));
    }
  }
  return changes;
}

const AROUND_COLOURS = set(
  'use make it in with more and everything palette of shades colors colours color colour tones tint the all a be should look give some only',
);

function coloured(words: Words): FactChange[] | null {
  const colours = words.filter(isColour);
  if (colours.length === 0 || words.some((word) => !isColour(word) && !AROUND_COLOURS.has(word))) return null;
  const hexes = colours.flatMap((word) => colourHex(word.replace('gray', 'grey')) ?? []);
  return hexes.length > 0 ? [{ change: 'PALETTE', colours: [...new Set(hexes)].slice(0, 5) }] : null;
}

const AROUND_MOODS = set(
  'make it look feel more very a bit little much really the scene shot mood atmosphere be should and in of this clip everything way kind give with vibe',
);

function felt(words: Words): FactChange[] | null {
  const moods = words.filter(isMood);
  if (moods.length === 0 || words.some((word) => !isMood(word) && !AROUND_MOODS.has(word))) return null;
  return [{ change: 'MOOD', phrase: moods.join(' and ') }];
}

/** "A bit more wind". */
function weathered(words: Words): FactChange[] | null {
  const said = /^(?:(?:an? )?(?:bit|little|lot|touch) (?:of )?)?(?:more )?(\w+)$/.exec(words.join(' '))?.[1];
  const weather = said === undefined ? undefined : findIn('weathers', said)[0]?.entry.id;
  return weather === undefined ? null : [{ change: 'WEATHER', value: weather, strength: 0.5 }];
}

/** The first reader that understands the words decides. */
export const SCENE_READERS: readonly SubjectReader[] = [placed, filmed, coloured, felt, weathered];
