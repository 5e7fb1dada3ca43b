/** An earlier scenario changed by words: "make it night, with rain", "closer", "without the dog", "in black and white". */

import type { ShotFacts, ShotSize, Subject } from '../facts/facts.js';
import { settled } from '../facts/settle.js';
import { colourHex, distinctColours } from '../lexicon/colours.js';
import { SHOT_SECONDS } from '../new-job.js';
import { withoutCommand } from '../reading/clean.js';
import { promptFacts } from './prompt-facts.js';
import type { ScenarioInput } from './scenario-input.js';
import { shotFrom } from './scenario-shot.js';
import type { Shot } from './shot.js';
import { shotFactsOf } from './shot-facts.js';
import { SIZES } from './shot-grammar.js';
import { presetByName, type StylePreset } from './style-presets.js';

type Change = {
  swap: { from: string; to: Subject | null; words: string } | null;
  gone: readonly string[];
  look: string | null;
  preset: StylePreset | null;
  mood: string | null;
  facts: Partial<ShotFacts>;
  size: -2 | 0 | 2;
  /** Words that no rule knows still reach the one who makes the picture. */
  rest: string | null;
  length: number;
};

export function refinedShots(scenario: ScenarioInput, former: readonly Shot[]): Shot[] {
  const change = changeIn(scenario);
  return inCount(former, scenario.shotCount).map((shot, index) => {
    const look =
      change.look === null
        ? shot.styles
        : change.preset === null
          ? [change.look, ...shot.styles.slice(1)]
          : [change.preset.style.visualStyle, ...change.preset.style.keywords.slice(0, 2)];
    const facts = changed(shotFactsOf(shot), change);
    const written = shotFrom(facts, shot.dialogue, {
      number: index + 1,
      scenario,
      style: {
        visualStyle: look[0] ?? 'cinematic realism',
        mood: change.mood ?? shot.mood,
        lighting: change.preset?.style.lighting ?? 'motivated light',
        keywords: look,
      },
      avoid: change.gone,
    });
    return {
      ...written,
      shotType: change.size === 0 ? shot.shotType : written.shotType,
      enhancedPrompt:
        change.rest === null
          ? written.enhancedPrompt
          : `${written.enhancedPrompt.replace(/\.$/, '')}; ${change.rest}.`,
      durationSeconds: Math.min(
        SHOT_SECONDS.max,
        Math.max(SHOT_SECONDS.min, Math.round(shot.durationSeconds * change.length * 10) / 10),
      ),
      dialogue: /\b(?:dialogue|dialog|words|lines|speech)\b/.test(change.gone.join(' '))
        ? null
        : shot.dialogue,
      landscapes: written.landscapes.length > 0 ? written.landscapes : shot.landscapes,
      styles: look,
      mood: change.mood ?? shot.mood,
    };
  });
}

function changeIn({ description: given, style, mood }: ScenarioInput): Change {
  const description = given.replace(/\s+/g, ' ').trim();
  const asked = promptFacts(description);
  const swap = replacementIn(description);
  const look = style ?? asked.looks[0]?.word ?? null;
  const gone = [
    ...asked.avoid,
    ...(/\b(?:remove|drop|cut|lose|delete)\s+(?:the\s+|any\s+|all\s+)?([\p{L} ]{1,60}?)(?=[,.;]|$|\band\b)/iu
      .exec(description)
      ?.slice(1) ?? []),
  ];
  const [hour] = asked.hours;
  const [weather] = asked.weathers;
  const palette = distinctColours(asked.colours.map(colourHex), 5);
  const facts: Partial<ShotFacts> = {
    ...(hour === undefined ? {} : { hour: { value: hour, by: 'USER' as const } }),
    ...(weather === undefined ? {} : { weather: { value: weather, by: 'USER' as const } }),
    ...(palette.length === 0 ? {} : { palette: { value: palette, by: 'USER' as const } }),
  };
  const saidMood = mood ?? asked.moods[0]?.word ?? null;
  const size = /\b(?:closer|close-ups?|more intimate|tighter)\b/i.test(description)
    ? 2
    : /\b(?:wider|wide shots?|further away|more space)\b/i.test(description)
      ? -2
      : 0;
  const understood =
    swap !== null ||
    gone.length > 0 ||
    look !== null ||
    saidMood !== null ||
    size !== 0 ||
    Object.keys(facts).length > 0;
  return {
    swap:
      swap === null
        ? null
        : {
            from: swap.from.toLowerCase(),
            to: promptFacts(swap.to).subjects[0] ?? null,
            words: swap.to,
          },
    gone,
    look,
    preset: look === null ? null : (presetByName(look) ?? presetByName(asked.looks[0]?.preset ?? '')),
    mood: saidMood,
    facts,
    size,
    rest: understood ? null : withoutCommand(description),
    length: /\b(?:shorter|faster|quicker|snappier)\b/i.test(description)
      ? 0.75
      : /\b(?:longer|slower)\b/i.test(description)
        ? 1.25
        : 1,
  };
}

function changed(facts: ShotFacts, { swap, gone, facts: given, size, mood }: Change): ShotFacts {
  const isGone = ({ noun }: Subject) => gone.some((each) => noun.includes(each) || each.includes(noun));
  const subjects = facts.subjects
    .filter((each) => !isGone(each))
    .map(
      (each): Subject =>
        swap?.from.includes(each.noun)
          ? swap.to === null
            ? {
                ...each,
                id: null,
                noun: swap.words.replace(/^(?:an?|the)\s/i, ''),
                look: { ...each.look, words: [] },
              }
            : { ...swap.to, action: each.action, characterKey: each.characterKey }
          : each,
    );
  const at = SIZES.indexOf(facts.size?.value ?? 'medium shot');
  const sized: ShotSize = SIZES[Math.min(SIZES.length - 2, Math.max(1, at + size))]!;
  return settled({
    ...facts,
    ...given,
    light: given.hour || given.weather ? null : facts.light,
    subjects,
    size: size === 0 ? facts.size : { value: sized, by: 'USER' },
    mood: mood === null ? facts.mood : { value: mood, by: 'USER' },
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
    const looks = Array.from({ length: more }, (_, look): Shot => {
      const size = FURTHER[look % FURTHER.length]!;
      return {
        ...shot,
        shotType: size.replace(/ shot$/, ''),
        dialogue: null,
        facts: { ...shotFactsOf(shot), size: { value: size, by: 'PLANNER' } },
      };
    });
    return [shot, ...looks];
  });
}

const FURTHER: readonly ShotSize[] = ['close-up', 'wide shot', 'medium shot'];
