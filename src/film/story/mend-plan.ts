/** A language model's plan, checked against the job and mended: what it may decide it decides, the rest is put right. */

import { sentence, shortened } from '../facts/english.js';
import { FPS, toFrames } from '../format.js';
import { asHex, distinctColours } from '../lexicon/colours.js';
import { TRUSTED_BEATS } from '../sound/analysis.js';
import { brandFirst } from './brand.js';
import type { StoryInput } from './input.js';
import { castMember, type Known, sceneFrom, withFacts } from './mend-facts.js';
import type { Character, ClipScript, Scene, ScenePlan, Style, Transition } from './plan.js';
import { CLIPS_PER_REQUEST, PlanAnswer } from './plan-answer.js';
import { paletteFact } from './plan-film.js';
import { noPeople, promptFacts } from './prompt-facts.js';
import { brandColours } from './style.js';
import { transition } from './transitions.js';

export type Mended = { plan: ScenePlan; mended: string[] } | { unusable: string };

const FARTHEST_MOVE_SECONDS = 2;
const SHORTEST_CLIP_FRAMES = 1.5 * FPS;
const CAMERA_WORD = /\b(?:pan|tilt|dolly|tracking|crane|handheld|static)\b/i;

type ClipAnswer = PlanAnswer['clips'][number];

export function mendPlan(answer: unknown, input: StoryInput, draft: ScenePlan): Mended {
  const parsed = PlanAnswer.safeParse(answer);
  if (!parsed.success) return { unusable: 'The answer does not have the shape of a plan.' };
  const { value, mended } = { value: parsed.data, mended: [] as string[] };
  const byIndex = new Map<number, ClipAnswer>();
  for (const clip of value.clips) {
    if (!byIndex.has(clip.clipIndex) && clip.visualDescription.trim() !== '')
      byIndex.set(clip.clipIndex, clip);
  }
  const count = draft.clipScripts.length;
  const answered = draft.clipScripts.filter((clip) => byIndex.has(clip.clipIndex)).length;
  if (answered < Math.min(count, CLIPS_PER_REQUEST) / 2)
    return { unusable: `Only ${answered} of ${count} clips were planned.` };
  if (answered < count) mended.push(`${count - answered} clips that were left out are planned by rules.`);
  if (value.clips.length > answered) mended.push('Clips that do not exist or came twice were dropped.');

  const style = styleOf(value.style, input, draft.style, mended);
  const known: Known = {
    scenes: scenesOf(value, draft, mended),
    characters: charactersOf(value, draft, input, mended),
    users: draft.clipScripts.map(({ facts }) => facts),
    palette: paletteFact(input, style),
    empty: noPeople(promptFacts(input.prompt).avoid),
  };
  const times = timesOf(byIndex, input, draft, mended);
  const scripts = draft.clipScripts.map((clip, index) =>
    clipOf(byIndex.get(clip.clipIndex), { ...clip, ...times[index]! }, known, mended),
  );
  const varied = withoutRepeats(scripts, draft, mended).map((clip) => brandFirst(clip, input));
  const used = <T extends { key: string }>(
    all: readonly T[],
    keysOf: (clip: ClipScript) => readonly string[],
  ) => all.filter((each) => varied.some((clip) => keysOf(clip).includes(each.key)));
  return {
    plan: {
      videoSummary: shortened(value.videoSummary, 1200) || draft.videoSummary,
      characters: used(known.characters, (clip) => clip.characterKeys),
      scenes: used(known.scenes, (clip) => clip.sceneKeys),
      style,
      clipScripts: varied,
      transitions: transitionsOf(byIndex, varied, draft, mended),
      overlays: draft.overlays,
      llmUsed: true,
      llmModel: draft.llmModel,
    },
    mended: [...new Set(mended)],
  };
}

/** Keys as the schema of the plan likes them; the draft's entries stay known, since its clips may be needed. */
const asKey = (key: string): string =>
  key
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');

function scenesOf(value: PlanAnswer, draft: ScenePlan, mended: string[]): Scene[] {
  const scenes = uniqueByKey(value.scenes, draft.scenes, 5);
  if (scenes.length < value.scenes.length)
    mended.push('Scenes without a name, without words or beyond five were dropped.');
  const users = draft.clipScripts.map(({ facts }) => facts);
  return [
    ...scenes.map((each) =>
      sceneFrom(
        each,
        draft.scenes.find(({ key }) => key === each.key),
        users,
      ),
    ),
    ...draft.scenes.filter((each) => !scenes.some((scene) => scene.key === each.key)),
  ];
}

function charactersOf(value: PlanAnswer, draft: ScenePlan, input: StoryInput, mended: string[]): Character[] {
  if (noPeople(promptFacts(input.prompt).avoid)) {
    if (value.characters.length > 0) mended.push('Characters were dropped, because no people are wanted.');
    return draft.characters;
  }
  const characters = uniqueByKey(value.characters, draft.characters, 3);
  if (characters.length < value.characters.length)
    mended.push('Characters without a name, without words or beyond three were dropped.');
  return [
    ...characters.map((each) =>
      castMember(
        each,
        draft.characters.find(({ key }) => key === each.key),
      ),
    ),
    ...draft.characters.filter((each) => !characters.some((character) => character.key === each.key)),
  ];
}

function uniqueByKey<T extends { key: string; description: string }>(
  given: readonly T[],
  draft: readonly { key: string; description: string }[],
  most: number,
): T[] {
  const kept: T[] = [];
  for (const each of given) {
    const key = asKey(each.key);
    if (key === '' || kept.some((other) => other.key === key)) continue;
    const description =
      shortened(each.description, 600) || draft.find((other) => other.key === key)?.description;
    if (description) kept.push({ ...each, key, description });
  }
  return kept.slice(0, most);
}

/** Inner cuts may move by two seconds, to a beat where the beats are trusted, and leave no clip too short. */
function timesOf(
  answers: Map<number, ClipAnswer>,
  input: StoryInput,
  draft: ScenePlan,
  mended: string[],
): { start: number; end: number }[] {
  const beats =
    input.analysis !== null && input.analysis.beatConfidence >= TRUSTED_BEATS
      ? input.analysis.beats.map(toFrames)
      : null;
  const original = draft.clipScripts.map((clip) => toFrames(clip.start));
  const end = toFrames(draft.clipScripts.at(-1)!.end);
  const cuts = original.map((frame, index) => {
    const wished = index === 0 ? undefined : answers.get(draft.clipScripts[index]!.clipIndex)?.start;
    if (wished === undefined || !Number.isFinite(wished)) return frame;
    const target = toFrames(wished);
    if (target === frame) return frame;
    const snapped =
      beats === null
        ? target
        : beats.reduce(
            (best, beat) => (Math.abs(beat - target) < Math.abs(best - target) ? beat : best),
            frame,
          );
    if (Math.abs(snapped - frame) <= FARTHEST_MOVE_SECONDS * FPS) return snapped;
    mended.push('A cut that was moved too far is back where it was.');
    return frame;
  });
  const shortest = (index: number) =>
    Math.min(SHORTEST_CLIP_FRAMES, (original[index + 1] ?? end) - original[index]!);
  const fits = cuts.every((cut, index) => (cuts[index + 1] ?? end) - cut >= shortest(index));
  if (!fits) mended.push('Moved cuts left a clip too short; the cuts are where they were.');
  const chosen = fits ? cuts : original;
  return chosen.map((cut, index) => ({ start: cut / FPS, end: (chosen[index + 1] ?? end) / FPS }));
}

function clipOf(
  answer: ClipAnswer | undefined,
  draft: ClipScript,
  known: Known,
  mended: string[],
): ClipScript {
  if (answer === undefined) return draft;
  const sceneKeys = existing(answer.sceneKeys, known.scenes);
  const characterKeys = existing(answer.characterKeys, known.characters);
  if (sceneKeys.length < answer.sceneKeys.length || characterKeys.length < answer.characterKeys.length) {
    mended.push('Scenes and characters that do not exist were taken out of clips.');
  }
  const motion = shortened(answer.motion, 240);
  const movable = CAMERA_WORD.test(motion);
  if (!movable) mended.push('Camera moves that no camera can act on come from the rules.');
  return withFacts(
    {
      ...draft,
      visualDescription: sentence(shortened(answer.visualDescription, 900)),
      motion: movable ? motion : draft.motion,
      cameraAngle: shortened(answer.cameraAngle, 120) || draft.cameraAngle,
      characterKeys,
      sceneKeys: sceneKeys.length > 0 ? sceneKeys : draft.sceneKeys,
      beatIntensity: answer.beatIntensity,
    },
    movable || answer.facts === null ? answer.facts : { ...answer.facts, movement: null },
    draft.facts,
    known,
  );
}

const existing = (keys: readonly string[], all: readonly { key: string }[]): string[] =>
  [...new Set(keys.map(asKey))].filter((key) => all.some((each) => each.key === key));

/** Two clips alike, or a third setup in a row: the draft's words take their place. */
function withoutRepeats(scripts: readonly ClipScript[], draft: ScenePlan, mended: string[]): ClipScript[] {
  const said = new Set<string>();
  const kept: ClipScript[] = [];
  scripts.forEach((script, index) => {
    const rules = draft.clipScripts[index]!;
    const words = script.visualDescription.toLowerCase().replace(/\W+/g, ' ');
    const repeated = said.has(words);
    const before = [kept.at(-1), kept.at(-2)];
    const angle = before.every(
      (each) => each?.cameraAngle.toLowerCase() === script.cameraAngle.toLowerCase(),
    );
    if (repeated) mended.push('Clips that repeated another one are told by rules.');
    if (angle) mended.push('A third clip in a row with the same angle got another one.');
    said.add(words);
    const told = repeated ? { ...rules, start: script.start, end: script.end } : script;
    kept.push(angle ? withCameraOf(rules, told) : told);
  });
  return kept;
}

const withCameraOf = (
  { cameraAngle, facts: { size, angle } }: ClipScript,
  script: ClipScript,
): ClipScript => ({
  ...script,
  cameraAngle,
  facts: { ...script.facts, size, angle },
});

function styleOf(given: Style, input: StoryInput, draft: Style, mended: string[]): Style {
  const wish = input.style;
  const wishedColours = (wish?.colorPalette ?? []).map(asHex);
  const palette = distinctColours(
    [...brandColours(input), ...wishedColours, ...given.colorPalette.map(asHex), ...draft.colorPalette],
    5,
  );
  const keywords = [
    ...new Set([...given.keywords, ...draft.keywords].map((each) => shortened(each.toLowerCase(), 40))),
  ].filter((each) => each !== '');
  if (given.colorPalette.some((each) => asHex(each) === null))
    mended.push('Colours that are none were dropped.');
  if (given.keywords.length < 5 || given.keywords.length > 10)
    mended.push('The style has 5 to 10 keywords again.');
  return {
    colorPalette: palette,
    visualStyle: wish?.visualStyle?.trim() || shortened(given.visualStyle, 120) || draft.visualStyle,
    mood: wish?.mood?.trim() || shortened(given.mood, 80) || draft.mood,
    lighting: wish?.lighting?.trim() || shortened(given.lighting, 200) || draft.lighting,
    cinematography:
      wish?.cinematography?.trim() || shortened(given.cinematography, 200) || draft.cinematography,
    keywords: keywords.slice(0, Math.min(10, Math.max(5, given.keywords.length))),
  };
}

function transitionsOf(
  answers: Map<number, ClipAnswer>,
  scripts: readonly ClipScript[],
  draft: ScenePlan,
  mended: string[],
): Transition[] {
  return scripts.slice(1).map((to, index) => {
    const from = scripts[index]!;
    const wished = answers.get(to.clipIndex)?.transitionIn;
    const rules = draft.transitions[index]!;
    const seconds = wished?.durationSeconds ?? rules.durationSeconds;
    const made = transition(
      { index: from.clipIndex, start: from.start, end: from.end },
      { index: to.clipIndex, start: to.start, end: to.end },
      {
        type: wished?.type ?? rules.type,
        frames: Number.isFinite(seconds) && seconds > 0 ? toFrames(Math.min(seconds, 10)) : 12,
        rationale: shortened(wished?.rationale ?? '', 240) || rules.rationale,
      },
    );
    if (wished !== undefined && wished.type !== 'CUT' && made.durationSeconds < wished.durationSeconds)
      mended.push('Transitions longer than their clips allow were shortened.');
    return made;
  });
}
