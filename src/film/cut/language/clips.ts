/** Which clips, sections and moments of the film as it is now are meant. */
import { FPS } from '../../format.js';
import { listed } from '../../listed.js';
import { entryStarts, timelineLength } from '../timeline.js';
import { inSeconds } from '../wording.js';
import { AskBack } from './ask-back.js';
import type { Clips, Point, SectionRef, Side } from './meanings.js';
import type { EditScene } from './scene.js';

type Doubt = (upTo: number, why?: string) => void;
type Range = { start: number; end: number };

/** The keys of the entries that are meant, in the film's order; never none. */
export function clipsMeant(
  meant: Clips,
  scene: EditScene,
  mentioned: readonly string[],
  doubt: Doubt,
): string[] {
  const { entries } = scene.timeline;
  const positions = positionsIn({ scene, mentioned, doubt }, meant);
  const unique = [...new Set(positions)];
  // "swap the last and the first" names an order, which lists keep.
  const inOrder = meant.by === 'list' ? unique : unique.sort((a, b) => a - b);
  if (inOrder.length === 0) throw new AskBack('No clip fits that.');
  return inOrder.map((position) => entries[position]!.key);
}

/** What a reference to clips is about: the film, and the clips that were spoken of before. */
type Film = { scene: EditScene; mentioned: readonly string[]; doubt: Doubt };
type Meant<By extends Clips['by']> = Extract<Clips, { by: By }>;

function positionsIn(film: Film, meant: Clips): number[] {
  const { scene, mentioned, doubt } = film;
  const { entries } = scene.timeline;
  const count = entries.length;
  const again = (of: Clips) => positionsIn(film, of);
  switch (meant.by) {
    case 'number':
      return [existing(meant.number, count)];
    case 'fromEnd':
      return [existing(count - meant.number + 1, count)];
    case 'ends':
      return atAnEnd(meant, count);
    case 'range':
      return inRange(meant, count);
    case 'all':
    case 'film':
      return upTo(count);
    case 'alternate':
      doubt(0.8, 'Every other clip: the second, the fourth and so on.');
      return upTo(count).filter((position) => position % 2 === 1);
    case 'middle':
      return [middleOf(count)];
    case 'longest':
    case 'shortest':
      return [
        extreme(
          meant.by,
          entries.map(({ length }) => length),
        ),
      ];
    case 'it':
      return [onlyMentioned(mentioned, scene)];
    case 'them':
      if (mentioned.length < 2)
        throw new AskBack('It isn’t clear which clips are meant: name them by their numbers.');
      return positionsOf(mentioned, scene);
    case 'beside':
      return [beside(meant.side, again(meant.of), count)];
    case 'beyond':
      return beyond(meant.side, again(meant.of), count);
    case 'between':
      return between([...again(meant.one), ...again(meant.other)]);
    case 'section':
      return sectionFrames(meant.section, scene, doubt).flatMap((range) => inside(range, scene));
    case 'time':
      return [shownAt(pointMeant(meant.point, scene, doubt), scene)];
    case 'firstOf':
      return [Math.min(...again(meant.clips))];
    case 'lastOf':
      return [Math.max(...again(meant.clips))];
    case 'words':
      return described(meant.words, meant.all === true, scene, doubt);
    case 'list':
      return meant.items.flatMap(again);
    case 'except': {
      const except = new Set(again(meant.except));
      return again(meant.all).filter((position) => !except.has(position));
    }
  }
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, position) => position);

function atAnEnd(meant: Meant<'ends'>, count: number): number[] {
  if (!Number.isInteger(meant.count) || meant.count < 1)
    throw new AskBack('Clips are counted in whole numbers.');
  if (meant.count > count) throw new AskBack(`The film has only ${clipCount(count)}.`);
  return meant.from === 'start' ? upTo(count).slice(0, meant.count) : upTo(count).slice(-meant.count);
}

function inRange(meant: Meant<'range'>, count: number): number[] {
  const [first, last] = [existing(meant.first, count), existing(meant.last, count)];
  if (last < first) throw new AskBack(`Clips ${meant.first} to ${meant.last} run backwards.`);
  return upTo(count).slice(first, last + 1);
}

function middleOf(count: number): number {
  if (count % 2 === 1) return (count - 1) / 2;
  throw new AskBack(
    `With ${clipCount(count)} there is no one in the middle: say clip ${count / 2} or clip ${count / 2 + 1}.`,
  );
}

function beside(side: Side, of: readonly number[], count: number): number {
  const position = side === 'before' ? Math.min(...of) - 1 : Math.max(...of) + 1;
  if (position < 0) throw new AskBack('Nothing comes before the first clip.');
  if (position >= count) throw new AskBack('Nothing comes after the last clip.');
  return position;
}

function beyond(side: Side, of: readonly number[], count: number): number[] {
  const found = upTo(count).filter((position) =>
    side === 'before' ? position < Math.min(...of) : position > Math.max(...of),
  );
  if (found.length === 0) throw new AskBack(`There is nothing ${side} that.`);
  return found;
}

function between(ends: readonly number[]): number[] {
  const [from, to] = [...ends].sort((a, b) => a - b) as [number, number];
  const found = upTo(to).slice(from + 1);
  if (found.length === 0) throw new AskBack(`Nothing lies between clips ${from + 1} and ${to + 1}.`);
  return found;
}

const clipCount = (count: number) => (count === 1 ? 'one clip' : `${count} clips`);

function existing(number: number, count: number): number {
  if (Number.isInteger(number) && number >= 1 && number <= count) return number - 1;
  throw new AskBack(
    `There is no clip ${number}: the film has ${clipCount(count)}. The last one is clip ${count}.`,
  );
}

function extreme(which: 'longest' | 'shortest', lengths: readonly number[]): number {
  const value = which === 'longest' ? Math.max(...lengths) : Math.min(...lengths);
  const found = lengths.flatMap((length, position) => (length === value ? [position] : []));
  if (found.length > 1) {
    throw new AskBack(
      `Clips ${found.map((position) => position + 1).join(', ')} are all the ${which}, ${inSeconds(value)}: name one.`,
    );
  }
  return found[0]!;
}

function positionsOf(keys: readonly string[], scene: EditScene): number[] {
  return keys
    .map((key) => scene.timeline.entries.findIndex((entry) => entry.key === key))
    .filter((position) => position >= 0);
}

function onlyMentioned(mentioned: readonly string[], scene: EditScene): number {
  const positions = positionsOf(mentioned, scene);
  if (positions.length === 1) return positions[0]!;
  throw new AskBack('It isn’t clear which clip is meant: name it by its number.');
}

/** The clips that are mostly shown while a part of the song plays. */
function inside(range: Range, scene: EditScene): number[] {
  const starts = entryStarts(scene.timeline);
  const mostly = scene.timeline.entries.flatMap(({ length }, position) => {
    const start = starts[position]!;
    const shared = Math.min(start + length, range.end) - Math.max(start, range.start);
    return shared * 2 > length ? [position] : [];
  });
  return mostly.length > 0 ? mostly : [shownAt(Math.floor((range.start + range.end) / 2), scene)];
}

function shownAt(frame: number, scene: EditScene): number {
  const length = timelineLength(scene.timeline);
  if (frame > length) throw new AskBack(`The film ends at ${inSeconds(length)}.`);
  return Math.max(
    0,
    entryStarts(scene.timeline).findLastIndex((start) => start <= Math.min(frame, length - 1)),
  );
}

export function pointMeant(point: Point, scene: EditScene, doubt: Doubt): number {
  const length = timelineLength(scene.timeline);
  if ('section' in point) return sectionFrames(point.section, scene, doubt)[0]!.start;
  if ('at' in point) return point.at === 'start' ? 0 : point.at === 'end' ? length : Math.round(length / 2);
  const frame =
    'beforeEnd' in point ? length - Math.round(point.beforeEnd * FPS) : Math.round(point.seconds * FPS);
  if (frame < 0) throw new AskBack(`The film is only ${inSeconds(length)} long.`);
  if (frame > length) throw new AskBack(`The film ends at ${inSeconds(length)}, before ${inSeconds(frame)}.`);
  return frame;
}

/** Where sections of the song are heard in the film; the song begins with the film and runs on through every cut. */
export function sectionFrames(ref: SectionRef, scene: EditScene, doubt: Doubt): Range[] {
  const name = ref.type.toLowerCase();
  if (!scene.analysis) throw new AskBack(`The film has no song, so there is no ${name}.`);
  const length = timelineLength(scene.timeline);
  const all = scene.analysis.structure
    .filter(({ type }) => type === ref.type)
    .map(({ start, end }) => ({
      start: Math.round(start * FPS),
      end: Math.min(length, Math.round(end * FPS)),
    }))
    .filter(({ start }) => start < length);
  if (all.length === 0) throw new AskBack(`The song has no ${name} that is heard in the film.`);
  if (ref.which === 'every') return all;
  if (ref.which === 'last') return [all.at(-1)!];
  if (ref.which === 'any') {
    if (all.length > 1)
      doubt(
        0.55,
        `The song has ${all.length} parts of the kind “${name}”; the first one is meant here, from ${inSeconds(all[0]!.start)}.`,
      );
    return [all[0]!];
  }
  const range = all[ref.which - 1];
  if (!range)
    throw new AskBack(
      `The film has only ${all.length === 1 ? `one ${name}` : `${all.length} of the kind “${name}”`}.`,
    );
  return [range];
}

const SMALL_WORDS = new Set(
  'in on at the a an of and with by is are my our his her their its up over under near'.split(' '),
);

/** The clips whose plan speaks of all these words; a guess that is always shown, and one is never chosen of several. */
function described(words: readonly string[], all: boolean, scene: EditScene, doubt: Doubt): number[] {
  const wanted = words.filter((word) => !SMALL_WORDS.has(word));
  const said = `“${words.join(' ')}”`;
  if (!scene.plan || wanted.length === 0)
    throw new AskBack(`It isn’t clear which clip ${said} is: name it by its number.`);
  const found = scene.timeline.entries.flatMap(({ clipIndex }, position) => {
    const script = scene.plan!.clipScripts.find((candidate) => candidate.clipIndex === clipIndex);
    const told = new Set(`${script?.visualDescription ?? ''}`.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
    const speaksOf = (word: string) =>
      told.has(word) || told.has(`${word}s`) || (word.endsWith('s') && told.has(word.slice(0, -1)));
    return wanted.every(speaksOf) ? [position] : [];
  });
  if (found.length === 1 || (all && found.length > 1)) {
    const named = listed(found.map((position) => position + 1));
    doubt(0.75, `${said} is taken to be clip${found.length > 1 ? 's' : ''} ${named}.`);
    return found;
  }
  if (found.length === 0) throw new AskBack(`No clip’s plan speaks of ${said}: name the clip by its number.`);
  throw new AskBack(
    `Clips ${found.map((position) => position + 1).join(', ')} all fit ${said}: name one by its number.`,
  );
}
