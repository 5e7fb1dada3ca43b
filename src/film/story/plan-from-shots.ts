/** A plan that follows shots: a scenario's, or ones that a person reviewed or wrote. */
import { FPS, toFrames } from '../format.js';
import type { Level } from '../level.js';
import { randomFrom } from '../seed.js';
import type { ClipBoundary } from '../sound/analysis.js';
import { TRUSTED_BEATS } from '../sound/analysis.js';
import { brandFirst } from './brand.js';
import type { CreativeBrief } from './brief.js';
import { freeKey } from './cast.js';
import { capitalized, sentence, shortened } from './english.js';
import { feelingOf } from './feelings.js';
import type { StoryInput } from './input.js';
import { outlineOf } from './outline.js';
import { overlaysFor, subtitles } from './overlays.js';
import type {
  WrittenCharacter as Character,
  WrittenScript as ClipScript,
  PlannedOverlay,
  WrittenScene as Scene,
  ScenePlan,
} from './plan.js';
import { planWithFacts } from './plan-with-facts.js';
import { readPrompt } from './reading.js';
import type { Shot } from './shot.js';
import {
  angleWords,
  motionWords,
  nextSetup,
  type ScreenDirection,
  type Setup,
  SIZES,
  type Size,
} from './shot-grammar.js';
import { styleOfBrief } from './style.js';
import { transitionsFor } from './transitions.js';

const SHORTEST_SHOT_FRAMES = FPS;

export function planFromShots(input: StoryInput, brief: CreativeBrief): ScenePlan {
  const shots = input.shots ?? [];
  if (shots.length === 0) throw new RangeError('A plan from shots needs at least one shot.');
  const random = randomFrom('shots', input.seed, input.prompt, shots.length);
  const placed = shotsInTime(input, shots);
  const timed: StoryInput = { ...input, boundaries: placed.map((each) => each.boundary) };
  const parts = outlineOf(timed, brief.pacing, { asked: 1, all: 1 });
  const { characters, keyOf: characterKey } = charactersOf(shots);
  const { scenes, keyOf: sceneKey } = scenesOf(shots);
  const direction: ScreenDirection = random.pick(['left to right', 'right to left']);
  const setups: Setup[] = [];
  const scripts = placed.map(({ shot, again }, index): ClipScript => {
    const part = parts[index]!;
    const level = input.analysis === null ? levelOf(shot) : part.intensity;
    const size =
      again === 0
        ? sizeNamed(shot.shotType)
        : SIZES[(SIZES.indexOf(sizeNamed(shot.shotType)) + 2 * again) % SIZES.length]!;
    const setup = nextSetup(setups, size, level, random);
    setups.push(setup);
    const opening = again === 0 ? '' : againWords(again);
    return brandFirst(
      {
        clipIndex: index,
        start: part.start,
        end: part.end,
        visualDescription: `${opening}${sentence(shortened(shot.enhancedPrompt, 900))}`,
        motion:
          cameraNamed(shot) ?? motionWords(setup.movement, level, direction, 'the action plays out in full'),
        cameraAngle:
          again === 0 && shot.shotType.trim() !== ''
            ? `${shot.shotType.trim()}, ${setup.angle}`
            : angleWords(setup),
        characterKeys: [...new Set(shot.characters.map(characterKey))].filter((key) => key !== null),
        sceneKeys: [sceneKey(shot)],
        lyricsContext: part.lyrics,
        beatIntensity: level,
      },
      input,
    );
  });
  return planWithFacts({
    videoSummary: shortened(brief.narrative, 600),
    characters,
    scenes,
    style: styleOfBrief(input, brief, readPrompt(input.prompt)),
    clipScripts: scripts,
    transitions: transitionsFor(timed, parts),
    overlays: shotOverlays(timed, brief, placed),
    llmUsed: false,
    llmModel: null,
  });
}

type PlacedShot = {
  shot: Shot;
  boundary: ClipBoundary /** How often the shot was seen before. */;
  again: number;
};

/**
 * A film takes its shots' own lengths. With a song or a given length, shots lie on the boundaries: few shots return
 * in another setup, many share the time by their lengths.
 */
function shotsInTime(input: StoryInput, shots: readonly Shot[]): PlacedShot[] {
  const { boundaries } = input;
  if (input.kind === 'FILM' || boundaries.length === 0) return placeByLength(shots, null, []);
  if (shots.length > boundaries.length)
    return placeByLength(shots, boundaries.at(-1)!.end, trustedBeats(input));
  let last = -1;
  let again = 0;
  return boundaries.map((boundary, index) => {
    const at = Math.floor((index * shots.length) / boundaries.length);
    again = at === last ? again + 1 : 0;
    last = at;
    return { shot: shots[at]!, boundary, again };
  });
}

const trustedBeats = ({ analysis }: StoryInput): number[] =>
  analysis === null || analysis.beatConfidence < TRUSTED_BEATS ? [] : analysis.beats;

function placeByLength(shots: readonly Shot[], total: number | null, beats: readonly number[]): PlacedShot[] {
  const wanted = shots.map((shot) => Math.max(0.1, shot.durationSeconds));
  const scale = total === null ? 1 : total / wanted.reduce((all, each) => all + each, 0);
  let at = 0;
  let exact = 0;
  return shots.map((shot, index) => {
    const start = at;
    exact += wanted[index]! * scale;
    const last = index === shots.length - 1;
    const beat = beats.reduce<number | null>(
      (best, each) => (Math.abs(each - exact) < Math.abs((best ?? exact + 0.6) - exact) ? each : best),
      null,
    );
    const end = last && total !== null ? toFrames(total) : toFrames(beat ?? exact);
    at = Math.max(end, start + (total === null ? SHORTEST_SHOT_FRAMES : 1));
    return { shot, boundary: { start: start / FPS, end: at / FPS }, again: 0 };
  });
}

/** A shot that returns is another look at it; 35 of them before one comes twice. */
const VIEWS = [
  'from the other side',
  'closer in',
  'from farther away',
  'from below',
  'over a soft foreground',
  'in profile',
  'from above',
];
const MOMENTS = [
  '',
  ', a moment later',
  ', the light changed a little',
  ', quieter now',
  ', for the last time',
];
const againWords = (again: number): string =>
  `${capitalized(VIEWS[(again - 1) % VIEWS.length]!)}${MOMENTS[Math.floor((again - 1) / VIEWS.length) % MOMENTS.length]}: `;

function charactersOf(shots: readonly Shot[]) {
  const taken = new Set<string>();
  const keys = new Map<string, string>();
  const characters: Character[] = [];
  for (const name of shots.flatMap((shot) => shot.characters)) {
    const known = name.trim().toLowerCase();
    if (known === '' || keys.has(known)) continue;
    const key = freeKey(keyFrom(known, 'character'), taken);
    keys.set(known, key);
    const shownFirst = shots.find((shot) =>
      shot.characters.some((each) => each.trim().toLowerCase() === known),
    )!;
    characters.push({
      key,
      description: describedIn(shownFirst.enhancedPrompt, known) ?? capitalized(name.trim()),
      role: characters.length === 0 ? 'lead' : characters.length === 1 ? 'counterpart' : 'companion',
    });
  }
  return { characters, keyOf: (name: string) => keys.get(name.trim().toLowerCase()) ?? null };
}

/** The words of the first shot around a character's name say best what it looks like. */
function describedIn(prompt: string, name: string): string | null {
  const clause = prompt.split(/[.;]/).find((each) => each.toLowerCase().includes(name));
  return clause === undefined || clause.trim().length < name.length + 8
    ? null
    : shortened(sentence(clause), 240);
}

/** Shots share a scene when they share a place and an hour; one that names no place is a scene of its own. */
function scenesOf(shots: readonly Shot[]) {
  const taken = new Set<string>();
  const known = new Map<string, Scene>();
  const hours = new Map<string, string | null>();
  const sceneOf = new Map<Shot, Scene>();
  for (const [index, shot] of shots.entries()) {
    const place = placeIn(shot);
    const timeOfDay = shot.timeOfDay ?? (place === null ? null : (hours.get(place) ?? null));
    if (place !== null) hours.set(place, timeOfDay);
    const name = place === null ? `shot ${index + 1}` : `${place}, ${timeOfDay}`;
    const scene = known.get(name) ?? {
      key: freeKey(keyFrom(place ?? name, 'scene'), taken),
      description:
        place === null
          ? sentence(shortened(shot.enhancedPrompt, 300))
          : `${capitalized(place)}${timeOfDay === null ? '' : `, ${timeOfDay}`}: ${shortened(shot.enhancedPrompt, 240)}`,
      timeOfDay,
    };
    known.set(name, scene);
    sceneOf.set(shot, scene);
  }
  return { scenes: [...known.values()], keyOf: (shot: Shot) => sceneOf.get(shot)!.key };
}

function placeIn({ landscapes, enhancedPrompt }: Shot): string | null {
  const named = landscapes.map((each) => each.trim()).filter((each) => each !== '');
  return (named.join(', ') || readPrompt(enhancedPrompt).places[0]?.phrase)?.toLowerCase() ?? null;
}

/** How many pictures the shots need: of everyone and of every place. */
export const picturesFor = (shots: readonly Shot[]): number =>
  charactersOf(shots).characters.length + scenesOf(shots).scenes.length;

const keyFrom = (name: string, otherwise: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40) || otherwise;

function sizeNamed(shotType: string): Size {
  const type = shotType.toLowerCase();
  if (/extreme close|macro|insert|detail/.test(type)) return 'extreme close-up';
  if (/medium close/.test(type)) return 'medium close-up';
  if (/close/.test(type)) return 'close-up';
  if (/extreme wide|establishing|aerial|drone/.test(type)) return 'extreme wide shot';
  if (/wide|long/.test(type)) return 'wide shot';
  return /full/.test(type) ? 'full shot' : 'medium shot';
}

/** A camera move that the shot itself asks for is kept as it is said. */
function cameraNamed(shot: Shot): string | null {
  const found =
    /[^,.;]*\b(?:pan|panning|tilt|tilting|dolly|tracking|crane|handheld|static|locked-off|push(?:es|ing)? in)\b[^,.;]*/i.exec(
      shot.enhancedPrompt,
    );
  return found === null
    ? null
    : shortened(
        found[0]
          .trim()
          .toLowerCase()
          .replace(/\bpush(?:es|ing)? in\b/, 'dolly in'),
        140,
      );
}

function levelOf(shot: Shot): Level {
  return feelingOf(shot.mood).pacing;
}

function shotOverlays(
  input: StoryInput,
  brief: CreativeBrief,
  placed: readonly PlacedShot[],
): PlannedOverlay[] {
  const spoken = placed.filter((each) => each.again === 0 && (each.shot.dialogue ?? '').trim() !== '');
  const dialogue = subtitles(
    spoken.map(({ shot, boundary }) => ({
      text: shot.dialogue!.trim(),
      start: boundary.start + 0.2,
      end: boundary.end - 0.1,
    })),
  );
  const others = overlaysFor(
    { ...input, captions: input.captions && dialogue.length === 0 },
    brief,
    readPrompt(input.prompt),
    input.boundaries,
  );
  return input.captions
    ? [...others.filter((each) => each.kind !== 'SUBTITLE' || dialogue.length === 0), ...dialogue]
    : others;
}
