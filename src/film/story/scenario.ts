/** Plain words become a shot list, by rules: the same words and seed always give the same shots. */
import type { AspectRatio } from '../format.js';
import { randomFrom } from '../seed.js';
import type { CreativeBrief } from './brief.js';
import { type CastMember, castFor } from './cast.js';
import { clipScripts } from './clips.js';
import { dialogueShots } from './dialogue.js';
import { capitalized, withoutArticle } from './english.js';
import type { StoryInput } from './input.js';
import { LENSES, negativeWords, textureOf } from './lenses.js';
import { outlineOf, type Part } from './outline.js';
import type { WrittenScript as ClipScript, Style } from './plan.js';
import { readPrompt } from './reading.js';
import { refinedShots } from './refine-scenario.js';
import type { ScenarioInput } from './scenario-input.js';
import { homeOf, type Location, locationsFor, timeNamed } from './scenes.js';
import type { Shot } from './shot.js';
import { SIZES, type Size } from './shot-grammar.js';
import { styleOfBrief } from './style.js';
import { presetByName } from './style-presets.js';
import { understandPrompt } from './understand.js';

export const LONGEST_SCENARIO = 20;

export function writeScenario(scenario: ScenarioInput): Shot[] {
  if (scenario.refine && scenario.refine.length > 0) return refinedShots(scenario, scenario.refine);
  const input = storyOf(scenario);
  const brief = understandPrompt(input);
  const reading = readPrompt(input.prompt);
  const random = randomFrom('scenario', scenario.seed, scenario.description, scenario.pattern);
  const cast = castFor(input, brief, reading, homeOf(brief.setting).place, random);
  const locations = locationsFor(brief, reading, scenario.shotCount, random);
  const style = styleOfBrief(input, brief, reading);
  if (scenario.pattern === 'DIALOGUE' && cast.length > 0) {
    const spoken = dialogueShots(scenario.shotCount, cast, locations[0]!, reading.quotes, brief, random);
    return spoken.map((shot) =>
      shotFrom(shot.script, shot.dialogue, { scenario, brief, style, cast, locations }),
    );
  }
  const parts = partsFor(scenario, input, brief, locations);
  const settings =
    scenario.pattern === 'MONTAGE' ? throughTheDay(locations, reading.times.length === 0) : locations;
  const scripts = clipScripts(parts, brief, cast, settings, reading.thing, random);
  return scripts.map((script, index) => {
    const quote = reading.quotes[index - 1] ?? null;
    return shotFrom(script, script.characterKeys.length > 0 ? quote : null, {
      scenario,
      brief,
      style,
      cast,
      locations: settings,
    });
  });
}

export function storyOf({
  description,
  shotCount,
  style,
  mood,
  durationPerShot,
  aspectRatio,
  seed,
}: ScenarioInput): StoryInput {
  const preset = style === null ? null : presetByName(style);
  return {
    kind: 'FILM',
    prompt: description,
    aspectRatio,
    seed,
    style: { preset: preset?.name ?? null, visualStyle: preset === null ? style : null, mood },
    brand: null,
    analysis: null,
    boundaries: Array.from({ length: shotCount }, (_, index) => ({
      start: index * durationPerShot,
      end: (index + 1) * durationPerShot,
    })),
    shots: null,
    captions: false,
  };
}

function partsFor(
  scenario: ScenarioInput,
  input: StoryInput,
  brief: CreativeBrief,
  locations: readonly Location[],
): Part[] {
  const parts = outlineOf(input, brief.pacing, {
    asked: locations.filter((each) => each.asked).length,
    all: locations.length,
  });
  if (scenario.pattern === 'ACTION') {
    // One place, so that the geography stays readable; the pace rises until just before the end.
    return parts.map((part, index) => {
      const share = index / Math.max(1, parts.length - 1);
      const section = index === 0 ? 'INTRO' : share < 0.85 ? 'CHORUS' : 'OUTRO';
      return {
        ...part,
        section,
        round: 0,
        step: index,
        scene: 0,
        intensity: index === 0 ? 'MEDIUM' : share < 0.85 ? 'HIGH' : 'LOW',
      };
    });
  }
  if (scenario.pattern === 'MONTAGE') {
    return parts.map((part, index) => ({
      ...part,
      section: index === 0 ? 'INTRO' : 'VERSE',
      round: 0,
      step: index,
      scene: index % locations.length,
      intensity: 'MEDIUM',
    }));
  }
  return parts;
}

/** A montage lets time pass: each place has its own hour, in the order of a day. */
function throughTheDay(locations: readonly Location[], free: boolean): Location[] {
  if (!free) return [...locations];
  const hours = ['dawn', 'morning', 'afternoon', 'golden hour', 'night'].slice(
    -Math.max(2, locations.length),
  );
  return locations.map((location, index) => {
    const time = timeNamed(hours[index] ?? 'night')!;
    return { ...location, time, timeOfDay: time.name };
  });
}

type Whole = {
  scenario: ScenarioInput;
  brief: CreativeBrief;
  style: Style;
  cast: readonly CastMember[];
  locations: readonly Location[];
};

function shotFrom(
  script: ClipScript,
  dialogue: string | null,
  { scenario, brief, style, cast, locations }: Whole,
): Shot {
  const location = locations.find((each) => each.key === script.sceneKeys[0]) ?? locations[0]!;
  const seen = cast.filter((each) => script.characterKeys.includes(each.key));
  const [size = 'medium shot', angle = 'eye level'] = script.cameraAngle.split(', ') as [Size, string];
  const known: Size = SIZES.includes(size) ? size : 'medium shot';
  const number = script.clipIndex + 1;
  const prompt = [
    `${capitalized(size)}, ${angle}: ${script.visualDescription.replace(/\.$/, '')}`,
    ...seen.map((each) => `${each.label}: ${appearance(each)}`),
    [
      style.lighting,
      LENSES[known],
      script.motion.split(' while ')[0],
      textureOf(style),
      FRAMES[scenario.aspectRatio],
      '8K, professional colour grading',
    ].join(', '),
  ];
  return {
    shotId: `shot_${String(number).padStart(3, '0')}`,
    shotNumber: number,
    shotType: size === 'extreme close-up' && seen.length === 0 ? 'insert' : size.replace(/ shot$/, ''),
    enhancedPrompt: `${prompt.join('; ')}.`,
    negativePrompt: negativeWords(style, location.timeOfDay, brief.avoid),
    durationSeconds: scenario.durationPerShot,
    dialogue,
    characters: seen.map((each) => withoutArticle(each.label)),
    landscapes: [withoutArticle(location.phrase), location.place.indoors ? 'interior' : 'exterior'],
    styles: [
      style.visualStyle,
      ...style.keywords.filter((each) => each !== style.visualStyle && each !== style.mood).slice(0, 2),
    ],
    mood: brief.mood,
    timeOfDay: location.timeOfDay,
  };
}

const FRAMES: Record<AspectRatio, string> = {
  LANDSCAPE_16_9: 'widescreen composition',
  PORTRAIT_9_16: 'vertical composition, subject centred',
  SQUARE_1_1: 'square composition, subject centred',
};

/** What a character looks like, without saying again who it is. */
function appearance({ description }: CastMember): string {
  const at = description.search(/ in (?:her|his|their) (?:twenties|thirties|forties)|, | with /);
  return at < 0 ? description.toLowerCase() : description.slice(at).replace(/^[,\s]+/, '');
}
