/** What is spoken in a film: what its people say, and a narrator's lines, each placed on a shot. */

import { estimatedFrames } from '../cut/voice.js';
import { capitalized, withArticle } from '../facts/english.js';
import { FPS, toFrames } from '../format.js';
import type { CreativeBrief } from './brief.js';
import type { Brand } from './input.js';
import type { ScenePlan } from './plan.js';
import type { Shot } from './shot.js';

export type ScriptLine = {
  text: string;
  clipIndex: number;
  /** Frames from the beginning of the clip. */
  offset: number;
  /** Who says it; null for the narrator. */
  speaker: string | null;
};

export type VoiceScript = { lines: ScriptLine[]; notes: string[] };

export type FilmToVoice = {
  script: string | null;
  plan: Pick<ScenePlan, 'clipScripts'>;
  brief: Pick<CreativeBrief, 'subject' | 'callToAction'>;
  brand: Brand | null;
  shots: readonly Shot[] | null;
};

export const MAX_LINES = 60;
/** A line that a person can say in one breath. */
export const MAX_LINE_CHARACTERS = 220;
/** A line begins a moment after its shot. */
export const LEAD = Math.round(0.4 * FPS);
/** A shot's last moments belong to the next one: a line that would begin there begins with it. */
const TAIL = Math.round(0.8 * FPS);

/** Whether the narrator's lines are still to be written: nobody wrote any, and nobody else speaks. */
export const needsNarration = (film: Pick<FilmToVoice, 'script' | 'shots'>): boolean =>
  film.script === null && !(film.shots ?? []).some(({ dialogue }) => dialogue?.trim());

export function writeVoiceScript(film: FilmToVoice): VoiceScript {
  const dialogue = dialogueOf(film);
  const written = film.script ?? (dialogue.length === 0 ? narrationOf(film).join('\n') : null);
  if (written === null) return { lines: dialogue, notes: [] };
  const taken = new Set(dialogue.map(({ clipIndex }) => clipIndex));
  const narration = spread(sentencesOf(written), film.plan, taken);
  const lines = [...narration.lines, ...dialogue].slice(0, MAX_LINES);
  return { lines: inOrder(lines), notes: narration.notes };
}

const inOrder = (lines: readonly ScriptLine[]): ScriptLine[] =>
  [...lines].sort((a, b) => a.clipIndex - b.clipIndex || a.offset - b.offset);

const SPEAKER = /^\p{L}[\p{L}\p{M} .'’-]{0,40}$/u;

/** `NAME: words` says who speaks; else it is the first of the shot's people. */
function spokenBy(said: string): { speaker: string | null; words: string } {
  const colon = said.indexOf(':');
  const speaker = said.slice(0, Math.max(0, colon)).trim();
  return SPEAKER.test(speaker) ? { speaker, words: said.slice(colon + 1) } : { speaker: null, words: said };
}

function dialogueOf({ shots, plan }: FilmToVoice): ScriptLine[] {
  if (!shots) return [];
  const seen = new Set<Shot>();
  return plan.clipScripts.slice(0, shots.length).flatMap(({ clipIndex }, index) => {
    const shot = shots[index]!;
    if (seen.has(shot) || !shot.dialogue?.trim()) return [];
    seen.add(shot);
    let offset = LEAD;
    return shot.dialogue.split(/\n+/).flatMap((said) => {
      const { speaker, words } = spokenBy(said);
      const text = unquoted(words);
      if (text === '') return [];
      const line = { text, clipIndex, offset, speaker: speaker ?? shot.characters[0] ?? 'somebody' };
      offset += estimatedFrames(text);
      return [line];
    });
  });
}

const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^["“”«„]+|["“”»]+$/gu, '')
    .trim();

/** Hook, product, proof and call, by rules. */
function narrationOf({ brief, brand }: FilmToVoice): string[] {
  const thing = brand?.product?.trim() || brief.subject;
  const name = brand?.name?.trim();
  const call = brief.callToAction ?? brand?.callToAction?.trim();
  return [
    `Imagine ${withArticle(thing)}.`,
    name ? `This is ${name}.` : 'Look closely.',
    brand?.tagline?.trim() ?? 'Every detail is there for a reason.',
    call ?? (name ? `${name}. See for yourself.` : 'See for yourself.'),
  ].map((line) => capitalized(/[.!?…]$/.test(line) ? line : `${line}.`));
}

function sentencesOf(text: string): string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  return [...segments]
    .flatMap(({ segment }) => segment.split(/\n+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .flatMap(inBreaths);
}

/** A long sentence is divided at its commas, so that every part has a place of its own. */
function inBreaths(sentence: string): string[] {
  if (sentence.length <= MAX_LINE_CHARACTERS) return [sentence];
  const parts: string[] = [''];
  for (const piece of sentence.split(/(?<=[,;:–—])\s+|(?<=\s)(?=\S{80,})/u)) {
    const last = parts.at(-1)!;
    if (last.length + piece.length + 1 > MAX_LINE_CHARACTERS && last !== '') parts.push(piece);
    else parts[parts.length - 1] = `${last} ${piece}`.trim();
  }
  return parts.flatMap((part) => part.match(new RegExp(`.{1,${MAX_LINE_CHARACTERS}}`, 'gu')) ?? []);
}

/** Sentences are spread over the film, and left out from the end where they are more than it has time for. */
function spread(
  sentences: readonly string[],
  { clipScripts }: FilmToVoice['plan'],
  taken: ReadonlySet<number>,
): VoiceScript {
  const free = clipScripts.filter(({ clipIndex }) => !taken.has(clipIndex));
  const lengths = free.map(({ start, end }) => toFrames(end) - toFrames(start));
  const room = lengths.reduce((sum, each) => sum + each, 0) - 2 * LEAD;
  const spoken: string[] = [];
  let needed = 0;
  for (const sentence of sentences) {
    if (needed + estimatedFrames(sentence) > room) break;
    spoken.push(sentence);
    needed += estimatedFrames(sentence);
  }
  const leftOut = sentences.length - spoken.length;
  const pause = spoken.length === 0 ? 0 : (room - needed) / spoken.length;
  let at = LEAD;
  const lines = spoken.map((text): ScriptLine => {
    const line = { text, speaker: null, ...placeIn(free, lengths, Math.round(at)) };
    at += estimatedFrames(text) + pause;
    return line;
  });
  const notes =
    leftOut > 0
      ? [
          `The film is too short for all of the voice-over: its last ${leftOut === 1 ? 'sentence is' : `${leftOut} sentences are`} left out.`,
        ]
      : [];
  return { lines, notes };
}

function placeIn(
  clips: FilmToVoice['plan']['clipScripts'],
  lengths: readonly number[],
  at: number,
): Pick<ScriptLine, 'clipIndex' | 'offset'> {
  let start = 0;
  for (const [index, length] of lengths.entries()) {
    const isLast = index === lengths.length - 1;
    if (at < start + length - (isLast ? 0 : TAIL))
      return { clipIndex: clips[index]!.clipIndex, offset: Math.max(0, at - start) };
    start += length;
    if (at < start && !isLast)
      return { clipIndex: clips[index + 1]!.clipIndex, offset: Math.round(LEAD / 2) };
  }
  const last = clips.at(-1)!;
  return { clipIndex: last.clipIndex, offset: Math.max(0, lengths.at(-1)! - TAIL) };
}

/** A voice for everybody: the first is the narrator's, and a person has one voice for the whole film. */
export function voicesFor(
  lines: readonly Pick<ScriptLine, 'speaker'>[],
  narrator: string,
  voices: readonly string[],
): Map<string | null, string> {
  const others = voices.filter((voice) => voice !== narrator);
  const cast = new Map<string | null, string>([[null, narrator]]);
  for (const { speaker } of lines) {
    if (cast.has(speaker)) continue;
    cast.set(speaker, others[(cast.size - 1) % Math.max(1, others.length)] ?? narrator);
  }
  return cast;
}
