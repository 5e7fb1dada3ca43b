/** A plan that follows shots: a scenario's, or ones that a person reviewed or wrote. */
import { capitalized, sentence, shortened } from '../facts/english.js';
import { type FactSource, isBeing, type ShotFacts } from '../facts/facts.js';
import { sceneSentence } from '../facts/sentence.js';
import { FPS, toFrames } from '../format.js';
import { randomFrom } from '../seed.js';
import type { ClipBoundary } from '../sound/analysis.js';
import { TRUSTED_BEATS } from '../sound/analysis.js';
import { brandFirst } from './brand.js';
import type { CreativeBrief } from './brief.js';
import { freeKey } from './cast.js';
import { charactersOf } from './cast-of-shots.js';
import { withLastingFacts } from './continuity.js';
import { feelingOf } from './feelings.js';
import type { StoryInput } from './input.js';
import { outlineOf } from './outline.js';
import { overlaysFor, subtitles } from './overlays.js';
import type { ClipScript, PlannedOverlay, Scene, ScenePlan } from './plan.js';
import { promptFacts } from './prompt-facts.js';
import { keyOf } from './scenes.js';
import { scriptOf } from './scripts.js';
import type { Shot } from './shot.js';
import { shotFactsOf } from './shot-facts.js';
import { nextSetup, type ScreenDirection, type Setup, SIZES } from './shot-grammar.js';
import { styleOfBrief } from './style.js';
import { styleOfShots } from './style-of-shots.js';
import { transitionsFor } from './transitions.js';

const SHORTEST_SHOT_FRAMES = FPS;

export function planFromShots(input: StoryInput, brief: CreativeBrief): ScenePlan {
  const shots = input.shots ?? [];
  if (shots.length === 0) throw new RangeError('A plan from shots needs at least one shot.');
  const random = randomFrom('shots', input.seed, input.prompt, shots.length);
  const placed = shotsInTime(input, shots);
  const timed: StoryInput = { ...input, boundaries: placed.map((each) => each.boundary) };
  const parts = outlineOf(timed, brief.pacing, { asked: 1, all: 1 });
  const style = styleOfBrief(input, brief, promptFacts(input.prompt));
  const read = new Map(shots.map((shot) => [shot, shotFactsOf(shot)]));
  const cast = charactersOf(shots, read, brief, random);
  const { scenes, keyOf: sceneKey } = scenesOf(shots, read);
  const direction: ScreenDirection = random.pick(['left', 'right']);
  const setups: Setup[] = [];
  const scripts = placed.map(({ shot, again }, index): ClipScript => {
    const part = parts[index]!;
    const level = input.analysis === null ? feelingOf(shot.mood).pacing : part.intensity;
    const facts = cast.play(read.get(shot)!, shot);
    const own = facts.size?.value ?? 'medium shot';
    const size = again === 0 ? own : SIZES[(SIZES.indexOf(own) + 2 * again) % SIZES.length]!;
    const setup = nextSetup(setups, size, level, direction, random);
    setups.push(setup);
    const by: FactSource = again === 0 ? 'SCENARIO' : 'PLANNER';
    const filled: ShotFacts = {
      ...facts,
      size: { value: size, by },
      angle: (again === 0 ? facts.angle : null) ?? { value: setup.angle, by: 'PLANNER' },
      movement: (again === 0 ? facts.movement : null) ?? { value: setup.movement, by: 'PLANNER' },
      energy: { value: level, by: 'PLANNER' },
      palette: facts.palette ?? { value: style.colorPalette, by: 'SCENARIO' },
    };
    const script = scriptOf({ ...part, intensity: level }, sceneKey(shot), filled);
    const worded =
      shot.facts === undefined || shot.written || again > 0
        ? brandFirst({ ...script, ...ownWords(shot, script, again) }, input)
        : script;
    return shot.negativePrompt.trim() === ''
      ? worded
      : { ...worded, negativePrompt: shortened(shot.negativePrompt, 400) };
  });
  const isWritten = ({ clipIndex }: ClipScript) => {
    const { shot } = placed[clipIndex]!;
    return shot.facts === undefined || shot.written === true;
  };
  const plan: ScenePlan = {
    videoSummary: shortened(brief.narrative, 600),
    characters: cast.characters,
    scenes,
    style: { ...style, ...styleOfShots(shots, input) },
    clipScripts: scripts,
    transitions: transitionsFor(timed, parts),
    overlays: shotOverlays(timed, brief, placed),
    llmUsed: false,
    llmModel: null,
  };
  return withLastingFacts(plan, isWritten);
}

/** Words that somebody wrote or reviewed are kept as they are. */
const ownWords = (
  shot: Shot,
  script: ClipScript,
  again: number,
): Pick<ClipScript, 'visualDescription' | 'motion' | 'cameraAngle'> => ({
  visualDescription:
    shot.facts === undefined || shot.written
      ? `${again === 0 ? '' : againWords(again)}${sentence(shortened(shot.enhancedPrompt, 900))}`
      : `${againWords(again)}${script.visualDescription}`,
  motion: (again === 0 && shot.facts === undefined ? cameraNamed(shot) : null) ?? script.motion,
  cameraAngle:
    again === 0 && shot.facts === undefined && shot.shotType.trim() !== ''
      ? `${shot.shotType.trim()}, ${script.facts.angle?.value ?? 'eye level'}`
      : script.cameraAngle,
});

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

/** A scene is a place without anybody: the shot's words describe it only where nobody is in them. */
const emptySet = ({ enhancedPrompt }: Shot, { subjects }: ShotFacts): string =>
  subjects.some(isBeing) ? 'A plain backdrop in soft light' : sentence(shortened(enhancedPrompt, 300));

/** Shots share a scene when they share a place and an hour; one that names no place is a scene of its own. */
function scenesOf(shots: readonly Shot[], read: ReadonlyMap<Shot, ShotFacts>) {
  const taken = new Set<string>();
  const known = new Map<string, Scene>();
  const hours = new Map<string, string | null>();
  const sceneOf = new Map<Shot, Scene>();
  for (const [index, shot] of shots.entries()) {
    const facts = read.get(shot)!;
    const place = facts.place?.value.phrase ?? null;
    const timeOfDay = facts.hour?.value ?? (place === null ? null : (hours.get(place) ?? null));
    if (place !== null) hours.set(place, timeOfDay);
    const name = place === null ? `shot ${index + 1}` : `${place}, ${timeOfDay}`;
    const scene = known.get(name) ?? {
      key: freeKey(keyOf(place ?? name), taken),
      description: place === null ? emptySet(shot, facts) : sceneSentence(facts, index),
      timeOfDay,
      facts: { place: facts.place, hour: facts.hour, weather: facts.weather },
    };
    known.set(name, scene);
    sceneOf.set(shot, scene);
  }
  return { scenes: [...known.values()], keyOf: (shot: Shot) => sceneOf.get(shot)!.key };
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
    promptFacts(input.prompt),
    input.boundaries,
  );
  return input.captions
    ? [...others.filter((each) => each.kind !== 'SUBTITLE' || dialogue.length === 0), ...dialogue]
    : others;
}
