/** One clause of an instruction becoming operations: each is tried on the film at once, so that what can't be done is known. */
import { FPS } from '../../format.js';
import { apply } from '../apply.js';
import { type EditOperation, summarise } from '../operations.js';
import { entryStarts, type Timeline, type TimelineEntry, timelineLength } from '../timeline.js';
import { AskBack } from './ask-back.js';
import { clipsMeant, pointMeant, sectionFrames } from './clips.js';
import type { Clips, Length, Point, SectionRef } from './meanings.js';
import { type EditScene, trustedBeats } from './scene.js';

export type Draft = ReturnType<typeof startDraft>;

export function startDraft(
  scene: EditScene,
  /** The film after the clauses before this one. */
  working: Timeline,
  /** The clips that were spoken of last, by their keys. */
  mentioned: readonly string[],
  /** After a "then": numbers might mean the film as it will be. */
  sequential: boolean,
  /** Nothing else is said in the instruction. */
  alone: boolean,
) {
  let timeline = working;
  let spokenOf: string[] = [];
  let confidence = 0.95;
  const operations: EditOperation[] = [];
  const sentences: string[] = [];
  const notes: string[] = [];
  const questions: string[] = [];
  const claims = new Set<string>();

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
        sentences,
        notes,
        questions,
        confidence,
        claims,
        spokenOf: spokenOf.length > 0 ? spokenOf : mentioned,
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
        sentences.push(summarise(operation, timeline));
        operations.push(operation);
        notes.push(...result.notes);
        timeline = result.timeline;
      }
    },
    /** Whether it could be done, without doing it. */
    can: (operation: EditOperation): boolean => !('problem' in apply(timeline, [operation], scene.sources)),
    /** One sentence instead of one for every operation. */
    say(sentence: string): void {
      sentences.length = 0;
      sentences.push(sentence);
    },
    /** What "them" and "it" are from now on. */
    speakOf(keys: readonly string[]): void {
      spokenOf = [...keys];
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
