/** Words and logos over the picture, with times that leave them readable. */

import { shortened } from '../facts/english.js';
import { FPS, toFrames } from '../format.js';
import type { CreativeBrief } from './brief.js';
import type { StoryInput } from './input.js';
import type { PlannedOverlay } from './plan.js';
import type { PromptFacts } from './prompt-facts.js';

const END_CARD_SECONDS = 4;
const SHORTEST_END_CARD_SECONDS = 2;
const MAX_CARD_CHARACTERS = 80;
const TITLE_SECONDS = 3;
const TAGLINE_SECONDS = 3;
const SHORTEST_TAGLINE_SECONDS = 1.5;
const SHORTEST_SUBTITLE_SECONDS = 0.7;

type Span = { start: number; end: number };

export function overlaysFor(
  input: StoryInput,
  brief: CreativeBrief,
  asked: PromptFacts,
  clips: readonly Span[],
): PlannedOverlay[] {
  const total = clips.at(-1)!.end;
  const title = titleOf(input, asked, total);
  const card = endCard(input, brief, clips);
  return [
    ...title,
    ...taglineOf(input, brief, { start: title[0]?.end ?? 0, end: card[0]?.start ?? total }),
    ...(input.captions ? lyricSubtitles(input, total) : []),
    ...card,
  ];
}

/** The last words before the end card, when the film has shown what it is about. */
function taglineOf({ brand }: StoryInput, { callToAction }: CreativeBrief, room: Span): PlannedOverlay[] {
  const text = brand?.tagline?.trim();
  if (!text || (callToAction !== null && plain(callToAction).includes(plain(text)))) return [];
  const start = onGrid(Math.max(room.start, room.end - TAGLINE_SECONDS));
  return room.end - start < SHORTEST_TAGLINE_SECONDS
    ? []
    : [{ kind: 'TITLE', text, start, end: onGrid(room.end) }];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Logo or name, call to action and address over the last seconds, within the last clip where it is long enough. */
export function endCard(input: StoryInput, brief: CreativeBrief, clips: readonly Span[]): PlannedOverlay[] {
  const total = clips.at(-1)!.end;
  const wanted = Math.min(END_CARD_SECONDS, total / 4);
  const start = onGrid(
    Math.max(0, total - Math.max(SHORTEST_END_CARD_SECONDS, Math.min(wanted, total - clips.at(-1)!.start))),
  );
  const overlays: PlannedOverlay[] = [];
  if (input.brand?.hasLogo)
    overlays.push({ kind: 'LOGO', text: input.brand.name?.trim() || null, start, end: total });
  const text = endCardText(input, brief);
  if (text !== null) overlays.push({ kind: 'CALL_TO_ACTION', text, start, end: total });
  return overlays;
}

/** A logo stands for the name. Where there is no room for all, the call and the address count more than the name. */
function endCardText({ kind, brand }: StoryInput, { callToAction }: CreativeBrief): string | null {
  if (kind !== 'AD' && callToAction === null) return null;
  const address = brand?.url?.trim().replace(/^https?:\/\/(?:www\.)?|\/$/g, '') ?? '';
  const said = plain(callToAction ?? '');
  const [name, url] = [brand?.hasLogo ? '' : (brand?.name?.trim() ?? ''), address].map((each) =>
    said.includes(plain(each)) ? '' : each,
  );
  const joined = (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');
  const whole = joined([name, callToAction, url]);
  if (whole === '') return null;
  if (whole.length <= MAX_CARD_CHARACTERS) return whole;
  const room = MAX_CARD_CHARACTERS - (url ? url.length + 3 : 0);
  return shortened(
    joined([shortened(callToAction ?? name ?? '', Math.max(20, room)), url]),
    MAX_CARD_CHARACTERS,
  );
}

const TITLE =
  /\b(?:titled|entitled|title(?: card)?(?: (?:that )?(?:says|saying|reads|reading))?|with the title|called)\s*(?:[:=-]\s*)?["“”«„]([^"“”«»„]{1,80})["“”»]/iu;
const TITLE_CARD = /\b(?:title card|opening title|titles?\s*:)\s*["“”«„]?([^"“”«»„.\n]{1,60})?/iu;

/** Only when it was asked for. */
function titleOf(input: StoryInput, asked: PromptFacts, total: number): PlannedOverlay[] {
  const text =
    TITLE.exec(input.prompt)?.[1]?.trim() ??
    (TITLE_CARD.test(input.prompt)
      ? (asked.quotes[0] ?? TITLE_CARD.exec(input.prompt)?.[1]?.trim())
      : undefined);
  if (!text) return [];
  const start = Math.min(0.5, total / 10);
  return [
    { kind: 'TITLE', text, start: onGrid(start), end: onGrid(Math.min(start + TITLE_SECONDS, total / 2)) },
  ];
}

function lyricSubtitles(input: StoryInput, total: number): PlannedOverlay[] {
  const lines = (input.analysis?.lyrics ?? []).filter(
    (line) => line.text.trim() !== '' && line.start < total,
  );
  return subtitles(
    lines.map((line) => ({ text: line.text.trim(), start: line.start, end: Math.min(line.end, total) })),
  );
}

/** In order, never two at once, each long enough to be read where the next one leaves room. */
export function subtitles(lines: readonly { text: string; start: number; end: number }[]): PlannedOverlay[] {
  const ordered = [...lines].sort((a, b) => a.start - b.start);
  return ordered.flatMap((line, index) => {
    const next = ordered[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const start = onGrid(line.start);
    const end = onGrid(Math.min(line.end, next));
    return end - start < SHORTEST_SUBTITLE_SECONDS / 2
      ? []
      : [{ kind: 'SUBTITLE' as const, text: shortened(line.text, 160), start, end }];
  });
}

const onGrid = (seconds: number): number => toFrames(seconds) / FPS;
