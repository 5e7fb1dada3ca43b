/** An earlier scenario changed by words: "make it night, with rain", "closer", "without the dog", "in black and white". */

import { listed } from '../listed.js';
import { randomFrom } from '../seed.js';
import { TIMES, type TimeOfDay } from './atmosphere.js';
import { capitalized, tidy, uncapitalized } from './english.js';
import { negativeWords } from './lenses.js';
import { readPrompt, withoutCommand } from './reading.js';
import type { ScenarioInput } from './scenario-input.js';
import type { Shot } from './shot.js';
import { presetByName } from './style-presets.js';

export function refinedShots(scenario: ScenarioInput, former: readonly Shot[]): Shot[] {
  const words = scenario.description.replace(/\s+/g, ' ').trim();
  const reading = readPrompt(words);
  const random = randomFrom('refine', scenario.seed, words);
  const swap = replacementIn(words);
  const gone = [
    ...reading.avoid,
    ...(/\b(?:remove|drop|cut|lose|delete)\s+(?:the\s+|any\s+|all\s+)?([\p{L} ]+?)(?=[,.;]|$|\band\b)/iu
      .exec(words)
      ?.slice(1) ?? []),
  ];
  const look = scenario.style ?? reading.looks[0]?.word ?? null;
  const preset = look === null ? null : (presetByName(look) ?? presetByName(reading.looks[0]?.preset ?? ''));
  const mood = scenario.mood ?? reading.moods[0]?.word ?? null;
  const time = reading.times[0] ?? null;
  const weather = reading.weathers[0] ?? null;
  const understood =
    swap !== null ||
    gone.length > 0 ||
    look !== null ||
    mood !== null ||
    time !== null ||
    weather !== null ||
    sizeWish(words) !== null ||
    reading.colours.length > 0;
  return inCount(former, scenario.shotCount).map((shot, index) => {
    let prompt = shot.enhancedPrompt;
    if (swap !== null) prompt = prompt.replace(new RegExp(escaped(swap.from), 'gi'), () => swap.to);
    if (time !== null) prompt = atTime(prompt, time, random.integer(0, 99));
    if (weather !== null) prompt = `${prompt.replace(/\.$/, '')}, ${random.pick(weather.outdoors)}.`;
    if (look !== null) prompt = `${capitalized(preset?.style.visualStyle ?? look)}: ${uncapitalized(prompt)}`;
    if (reading.colours.length > 0) prompt = `In ${listed(reading.colours)}, ${uncapitalized(prompt)}`;
    // Words that no rule knows still reach the one who makes the picture.
    if (!understood) prompt = `${prompt.replace(/\.$/, '')}; ${withoutCommand(words)}.`;
    const type = sizeWish(words) === null ? shot.shotType : nudged(shot.shotType, sizeWish(words)!);
    if (type !== shot.shotType) prompt = prompt.replace(/^[^:]{0,60}:\s*/, `${capitalized(type)}: `);
    const styles =
      preset === null
        ? look === null
          ? shot.styles
          : [look, ...shot.styles.slice(1)]
        : [preset.style.visualStyle, ...preset.style.keywords.slice(0, 2)];
    const timeOfDay = time?.name ?? shot.timeOfDay;
    const noMore = (name: string) => gone.some((each) => name.toLowerCase().includes(each));
    return {
      ...shot,
      shotId: `shot_${String(index + 1).padStart(3, '0')}`,
      shotNumber: index + 1,
      shotType: type,
      enhancedPrompt: tidy(prompt),
      negativePrompt: [
        ...new Set([
          ...shot.negativePrompt.split(', '),
          ...negativeWords({ visualStyle: styles[0] ?? '', mood: mood ?? shot.mood }, timeOfDay, gone).split(
            ', ',
          ),
        ]),
      ]
        .filter((each) => each !== '' && !opposes(each, timeOfDay, styles[0] ?? ''))
        .join(', '),
      durationSeconds: durationOf(shot.durationSeconds, words),
      dialogue: /\b(?:dialogue|dialog|words|lines|speech)\b/.test(gone.join(' ')) ? null : shot.dialogue,
      characters: shot.characters
        .filter((name) => !noMore(name))
        .map((name) =>
          swap !== null && name.toLowerCase().includes(swap.from.toLowerCase())
            ? swap.to.replace(/^(?:a|an|the)\s/i, '')
            : name,
        ),
      styles,
      mood: mood ?? shot.mood,
      timeOfDay,
    };
  });
}

/** "Replace the dog with a cat": what goes and what comes. Search by search, so that no text takes long. */
function replacementIn(words: string): { from: string; to: string } | null {
  const start = /\breplace (?:the )?/i.exec(words);
  if (!start) return null;
  const rest = words.slice(start.index + start[0].length);
  const joint = / (?:with|by) /i.exec(rest);
  if (!joint) return null;
  const from = rest.slice(0, joint.index).trim();
  const to = rest
    .slice(joint.index + joint[0].length)
    .split(/[,.;]/)[0]!
    .trim();
  return from && to ? { from, to } : null;
}

/** Light that we wrote ourselves gives way to the new light; for other words the time is said first. */
function atTime(prompt: string, time: TimeOfDay, turn: number): string {
  let changed = prompt;
  for (const each of TIMES) {
    for (const phrase of [...each.outdoors, ...each.indoors]) {
      if (each === time || !changed.includes(phrase)) continue;
      const list = each.indoors.includes(phrase) ? time.indoors : time.outdoors;
      changed = changed.replace(phrase, list[turn % list.length]!);
    }
  }
  return changed === prompt ? `At ${time.name}: ${uncapitalized(prompt)}` : changed;
}

const opposes = (negative: string, time: string | null, look: string): boolean =>
  (negative === 'bright daylight' && !/night|dusk/.test(time ?? 'night')) ||
  (negative === 'night sky' && /night|dusk/.test(time ?? '')) ||
  (/^(?:cartoon|anime|illustration)$/.test(negative) && /anime|drawn|stop motion/.test(look));

type SizeWish = 'closer' | 'wider';
const sizeWish = (words: string): SizeWish | null =>
  /\b(?:closer|close-ups?|more intimate|tighter)\b/i.test(words)
    ? 'closer'
    : /\b(?:wider|wide shots?|further away|more space)\b/i.test(words)
      ? 'wider'
      : null;

const LADDER = ['extreme wide', 'wide', 'full', 'medium', 'medium close-up', 'close-up', 'insert'];

function nudged(type: string, wish: SizeWish): string {
  const at = LADDER.indexOf(type.toLowerCase().replace(/ shot$/, ''));
  if (at < 0) return wish === 'closer' ? 'close-up' : 'wide';
  return LADDER[Math.min(5, Math.max(0, at + (wish === 'closer' ? 2 : -2)))]!;
}

function durationOf(seconds: number, words: string): number {
  const factor = /\b(?:shorter|faster|quicker|snappier)\b/i.test(words)
    ? 0.75
    : /\b(?:longer|slower)\b/i.test(words)
      ? 1.25
      : 1;
  return Math.min(15, Math.max(1, Math.round(seconds * factor * 10) / 10));
}

/** Fewer shots keep the first and the last; more are further looks at the ones that are there. */
function inCount(shots: readonly Shot[], count: number): Shot[] {
  if (count <= shots.length) {
    return Array.from(
      { length: count },
      (_, index) => shots[count === 1 ? 0 : Math.round((index * (shots.length - 1)) / (count - 1))]!,
    );
  }
  const extra = count - shots.length;
  return shots.flatMap((shot, index) => {
    const more = Math.floor(extra / shots.length) + (index < extra % shots.length ? 1 : 0);
    const looks = Array.from(
      { length: more },
      (_, look): Shot => ({
        ...shot,
        shotType: FURTHER[look % FURTHER.length]!,
        dialogue: null,
        enhancedPrompt: shot.enhancedPrompt
          .replace(/^[^:]{0,60}:\s*/, '')
          .replace(/^/, `${capitalized(FURTHER[look % FURTHER.length]!)}, a further look: `),
      }),
    );
    return [shot, ...looks];
  });
}

const FURTHER = ['close-up', 'wide', 'medium'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
