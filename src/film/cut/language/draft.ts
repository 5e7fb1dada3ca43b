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

/** What an operation settles, so that two clauses which settle it differently are noticed. */
function claimsOf(operation: EditOperation, timeline: Timeline): string[] {
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
    case 'VOLUME':
      return [`volume of ${operation.track} from ${operation.start} to ${operation.end}`];
    case 'SOUNDTRACK':
      return ['the music'];
    case 'FADE':
      return [
        ...(operation.fadeIn === null ? [] : ['fade in']),
        ...(operation.fadeOut === null ? [] : ['fade out']),
      ];
    default:
      return [];
  }
}

/** What an operation does, said so that it can be said of several clips at once. */
function inWords(operation: EditOperation, film: Timeline, working: Timeline): Sentence {
  const names: string[] = [];
  const nameOf = namesIn(film, working);
  const text = summarise(operation, working, (position) => {
    names.push(nameOf(position));
    return names.length === 1 ? HERE : nameOf(position);
  });
  const [before = '', after] = text.split(HERE);
  return { before, clips: names.slice(0, 1), after: after ?? '' };
}

export class Draft {
  readonly alone: boolean;
  readonly topic: readonly string[];
  readonly operations: EditOperation[] = [];
  timeline: Timeline;
  private spokenOf: string[] = [];
  private confidence = 0.95;
  private readonly sentences: Sentence[] = [];
  private readonly notes: string[] = [];
  private readonly questions: string[] = [];
  private readonly claims = new Set<string>();
  private remarked = false;

  constructor(
    readonly scene: EditScene,
    private readonly context: Context,
  ) {
    this.timeline = context.working;
    this.alone = context.alone;
    this.topic = context.topic;
  }

  get outcome() {
    const { timeline, operations, notes, questions, confidence, claims } = this;
    return {
      timeline,
      operations,
      sentences: joined(this.sentences, this.scene.timeline.entries.length),
      notes,
      questions,
      confidence,
      claims,
      spokenOf: this.spokenOf.length > 0 ? this.spokenOf : this.context.mentioned,
      topic: this.remarked ? this.spokenOf : [],
    };
  }

  readonly doubt = (upTo: number, why?: string): void => {
    this.confidence = Math.min(this.confidence, upTo);
    if (why) this.notes.push(why);
  };

  clips(meant: Clips): string[] {
    const keys = clipsMeant(meant, this.scene, this.context.mentioned, this.doubt);
    for (const key of keys) {
      const movedMeanwhile = this.scene.timeline.entries[this.positionOf(key)]?.key !== key;
      if (this.context.sequential && movedMeanwhile && 'number' in meant)
        this.doubt(0.55, 'Clip numbers are those of the film as it is now, before this instruction.');
    }
    this.spokenOf = keys;
    return keys;
  }

  /** Exactly one clip, or a question back. */
  clip(meant: Clips): string {
    const keys = this.clips(meant);
    if (keys.length !== 1) throw new AskBack(`This needs one clip, and ${keys.length} are meant.`);
    return keys[0]!;
  }

  /** "Make it 15 seconds long", where no clip was spoken of: the film. */
  meansFilm({ by }: Clips): boolean {
    return by === 'film' || (by === 'it' && this.alone && this.context.mentioned.length === 0);
  }

  positionOf(key: string): number {
    const position = this.timeline.entries.findIndex((entry) => entry.key === key);
    if (position < 0)
      throw new AskBack('That clip is already removed by an earlier part of the same instruction.');
    return position;
  }

  entry(key: string): TimelineEntry {
    return this.timeline.entries[this.positionOf(key)]!;
  }

  length(): number {
    return timelineLength(this.timeline);
  }

  do(...wanted: EditOperation[]): void {
    for (const operation of wanted) {
      const result = apply(this.timeline, [operation], this.scene.sources);
      if ('problem' in result) throw new AskBack([result.problem, result.nearest].filter(Boolean).join(' '));
      for (const claimed of claimsOf(operation, this.timeline)) this.claims.add(claimed);
      this.sentences.push(inWords(operation, this.scene.timeline, this.timeline));
      this.operations.push(operation);
      this.notes.push(...result.notes);
      this.timeline = result.timeline;
    }
  }

  /** Whether it could be done, without doing it. */
  can(operation: EditOperation): boolean {
    return !('problem' in apply(this.timeline, [operation], this.scene.sources));
  }

  /** The numbers of clips in the film that people see. */
  numbers(keys: readonly string[]): number[] {
    return keys.map((key) => this.scene.timeline.entries.findIndex((entry) => entry.key === key) + 1);
  }

  /** One sentence instead of one for every operation. */
  say(sentence: string): void {
    this.sentences.length = 0;
    this.sentences.push({ before: sentence, clips: [], after: '' });
  }

  /** What "them" and "it" are from now on. */
  speakOf(keys: readonly string[]): void {
    this.spokenOf = [...keys];
  }

  /** Nothing is done to them yet; the next clause may be about them. */
  remarkOn(keys: readonly string[]): void {
    this.speakOf(keys);
    this.remarked = true;
  }

  note(text: string): void {
    this.notes.push(text);
  }

  /** It is planned, but nobody should do it before this is answered. */
  ask(question: string): void {
    this.questions.push(question);
  }

  claim(what: string): void {
    this.claims.add(what);
  }

  disclaim(): void {
    this.claims.clear();
  }

  frames(length: Length): number {
    if ('frames' in length) return Math.round(length.frames);
    if ('seconds' in length) return Math.round(length.seconds * FPS);
    const { analysis } = this.scene;
    if (!analysis?.bpm || trustedBeats(analysis).length === 0) {
      throw new AskBack('The film has no steady beat to count by: say how many seconds.');
    }
    const beats = 'beats' in length ? length.beats : length.bars * (analysis.beatsPerBar ?? 4);
    return Math.round((beats * 60 * FPS) / analysis.bpm);
  }

  /** A frame of the film as it is now. */
  point(point: Point): number {
    return pointMeant(point, this.scene, this.doubt);
  }

  section(section: SectionRef) {
    return sectionFrames(section, this.scene, this.doubt);
  }

  /** The entry of the film as it is now that is shown at a frame, and how far into it that is. */
  shownAt(frame: number): { key: string; offset: number } {
    const starts = entryStarts(this.scene.timeline);
    const position = Math.max(
      0,
      starts.findLastIndex((start) => start <= frame),
    );
    return { key: this.scene.timeline.entries[position]!.key, offset: frame - starts[position]! };
  }
}
