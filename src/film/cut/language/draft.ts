/** One clause of an instruction becoming operations: each is tried on the film at once, so that what can't be done is known. */
import { FPS } from '../../format.js';
import { listed } from '../../listed.js';
import { apply } from '../apply.js';
import { type EditOperation, summarise } from '../operations.js';
import { entryStarts, type Timeline, type TimelineEntry, timelineLength } from '../timeline.js';
import { AskBack } from './ask-back.js';
import { clipsMeant, pointMeant, sectionFrames } from './clips.js';
import type { Clips, Length, Point, SectionRef } from './meanings.js';
import { type EditScene, namesIn, trustedBeats } from './scene.js';

export type Draft = ReturnType<typeof startDraft>;

/** What was said before a clause, and around it. */
export type Context = {
  /** The film after the clauses before this one. */
  working: Timeline;
  /** The clips that were spoken of last, by their keys. */
  mentioned: readonly string[];
  /** What a remark was about, so that the next clause need not name it: "clip 3 drags, cut the last second". */
  topic: readonly string[];
  /** After a "then": numbers might mean the film as it will be. */
  sequential: boolean;
  /** Nothing else is said in the instruction. */
  alone: boolean;
};

type Sentence = { before: string; clips: string[]; after: string };
const HERE = '\u0000';

/** "Remove clip 2. Remove clip 4." is "Remove clips 2 and 4." */
function joined(sentences: readonly Sentence[], clipCount: number): string[] {
  const kinds: Sentence[] = [];
  for (const { before, clips, after } of sentences) {
    const same = kinds.at(-1);
    if (same?.before === before && same.after === after) same.clips.push(...clips);
    else kinds.push({ before, clips: [...clips], after });
  }
  return kinds.map(
    ({ before, clips, after }) => `${before}${together([...new Set(clips)], clipCount)}${after}`,
  );
}

function together(names: readonly string[], clipCount: number): string {
  if (names.length === 1 || !names.every((name) => name.startsWith('clip '))) return listed(names);
  if (names.length === clipCount && clipCount > 0) return 'all clips';
  return names.length === 0 ? '' : `clips ${listed(names.map((name) => name.slice('clip '.length)))}`;
}

export function startDraft(scene: EditScene, { working, mentioned, topic, sequential, alone }: Context) {
  let timeline = working;
  let spokenOf: string[] = [];
  let confidence = 0.95;
  const operations: EditOperation[] = [];
  const sentences: Sentence[] = [];
  const notes: string[] = [];
  const questions: string[] = [];
  const claims = new Set<string>();
  let remarked = false;

  const doubt = (upTo: number, why?: string) => {
    confidence = Math.min(confidence, upTo);
    if (why) notes.push(why);
  };

  const clips = (meant: Clips): string[] => {
    const keys = clipsMeant(meant, scene, mentioned, doubt);
    for (const key of keys) {
      const position = timeline.entries.findIndex((entry) => entry.key === key);
      if (position < 0)
        throw new AskBack(`That clip is already removed by an earlier part of the same instruction.`);
      const movedMeanwhile = scene.timeline.entries[position]?.key !== key;
      if (sequential && movedMeanwhile && 'number' in meant) {
        doubt(0.55, 'Clip numbers are those of the film as it is now, before this instruction.');
      }
    }
    spokenOf = keys;
    return keys;
  };

  const positionOf = (key: string): number => {
    const position = timeline.entries.findIndex((entry) => entry.key === key);
    if (position < 0)
      throw new AskBack('That clip is already removed by an earlier part of the same instruction.');
    return position;
  };

  /** What an operation does, said so that it can be said of several clips at once. */
  const inWords = (operation: EditOperation): Sentence[] => {
    const names: string[] = [];
    const nameOf = namesIn(scene.timeline, timeline);
    const text = summarise(operation, timeline, (position) => {
      names.push(nameOf(position));
      return names.length === 1 ? HERE : nameOf(position);
    });
    const [before = '', after] = text.split(HERE);
    return [{ before, clips: names.slice(0, 1), after: after ?? '' }];
  };

  /** What an operation settles, so that two clauses which settle it differently are noticed. */
  const claim = (operation: EditOperation) => {
    const keyAt = (position: number) => timeline.entries[position]?.key ?? String(position);
    switch (operation.type) {
      case 'RETIME':
        return [`speed of ${keyAt(operation.position)}`];
      case 'CROP':
        return [`crop of ${keyAt(operation.position)}`];
      case 'MOVE':
        return [`place of ${keyAt(operation.position)}`];
      case 'SWAP':
        return [`place of ${keyAt(operation.position)}`, `place of ${keyAt(operation.withPosition)}`];
      case 'REMOVE':
        return [`place of ${keyAt(operation.position)}`, `presence of ${keyAt(operation.position)}`];
      case 'TRANSITION':
        return [`transition into ${keyAt(operation.position)}`];
      case 'TRIM':
        return [
          ...(operation.fromStart === 0 ? [] : [`start of ${keyAt(operation.position)}`]),
          ...(operation.fromEnd === 0 ? [] : [`end of ${keyAt(operation.position)}`]),
        ];
      case 'OVERLAY':
        return operation.kind === 'SUBTITLE' ? [] : [`the ${operation.kind}`];
      case 'FADE':
        return [
          ...(operation.fadeIn === null ? [] : ['fade in']),
          ...(operation.fadeOut === null ? [] : ['fade out']),
        ];
      default:
        return [];
    }
  };

  return {
    scene,
    alone,
    topic,
    operations,
    clips,
    doubt,
    positionOf,
    get timeline() {
      return timeline;
    },
    get outcome() {
      return {
        timeline,
        operations,
        sentences: joined(sentences, scene.timeline.entries.length),
        notes,
        questions,
        confidence,
        claims,
        spokenOf: spokenOf.length > 0 ? spokenOf : mentioned,
        topic: remarked ? spokenOf : [],
      };
    },
    entry: (key: string): TimelineEntry => timeline.entries[positionOf(key)]!,
    length: () => timelineLength(timeline),
    /** Exactly one clip, or a question back. */
    clip(meant: Clips): string {
      const keys = clips(meant);
      if (keys.length !== 1) throw new AskBack(`This needs one clip, and ${keys.length} are meant.`);
      return keys[0]!;
    },
    do(...wanted: EditOperation[]): void {
      for (const operation of wanted) {
        const result = apply(timeline, [operation], scene.sources);
        if ('problem' in result)
          throw new AskBack([result.problem, result.nearest].filter(Boolean).join(' '));
        for (const claimed of claim(operation)) claims.add(claimed);
        sentences.push(...inWords(operation));
        operations.push(operation);
        notes.push(...result.notes);
        timeline = result.timeline;
      }
    },
    /** Whether it could be done, without doing it. */
    can: (operation: EditOperation): boolean => !('problem' in apply(timeline, [operation], scene.sources)),
    /** The numbers of clips in the film that people see. */
    numbers: (keys: readonly string[]): number[] =>
      keys.map((key) => scene.timeline.entries.findIndex((entry) => entry.key === key) + 1),
    /** One sentence instead of one for every operation. */
    say(sentence: string): void {
      sentences.length = 0;
      sentences.push({ before: sentence, clips: [], after: '' });
    },
    /** What "them" and "it" are from now on. */
    speakOf(keys: readonly string[]): void {
      spokenOf = [...keys];
    },
    /** Nothing is done to them yet; the next clause may be about them. */
    remarkOn(keys: readonly string[]): void {
      spokenOf = [...keys];
      remarked = true;
    },
    note: (text: string) => void notes.push(text),
    /** It is planned, but nobody should do it before this is answered. */
    ask: (question: string) => void questions.push(question),
    claim: (what: string) => void claims.add(what),
    disclaim: () => claims.clear(),
    frames(length: Length): number {
      if ('frames' in length) return Math.round(length.frames);
      if ('seconds' in length) return Math.round(length.seconds * FPS);
      const { analysis } = scene;
      if (!analysis?.bpm || trustedBeats(analysis).length === 0) {
        throw new AskBack('The film has no steady beat to count by: say how many seconds.');
      }
      const beats = 'beats' in length ? length.beats : length.bars * (analysis.beatsPerBar ?? 4);
      return Math.round((beats * 60 * FPS) / analysis.bpm);
    },
    /** A frame of the film as it is now. */
    point: (point: Point): number => pointMeant(point, scene, doubt),
    section: (section: SectionRef) => sectionFrames(section, scene, doubt),
    /** The entry of the film as it is now that is shown at a frame, and how far into it that is. */
    shownAt(frame: number): { key: string; offset: number } {
      const starts = entryStarts(scene.timeline);
      const position = Math.max(
        0,
        starts.findLastIndex((start) => start <= frame),
      );
      return { key: scene.timeline.entries[position]!.key, offset: frame - starts[position]! };
    },
  };
}
