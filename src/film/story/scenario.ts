import type { Hour, ShotFacts } from '../facts/facts.js';
import { randomFrom } from '../seed.js';
import type { CreativeBrief } from './brief.js';
import { castFor } from './cast.js';
import { dialogueShots } from './dialogue.js';
import type { StoryInput } from './input.js';
import { outlineOf, type Part } from './outline.js';
import { castIn, paletteFact, placesOf, withEverybody } from './plan-film.js';
import { promptFacts } from './prompt-facts.js';
import { refinedShots } from './refine-scenario.js';
import type { ScenarioInput } from './scenario-input.js';
import { shotFrom } from './scenario-shot.js';
import { type Location, locationAt, locationsFor } from './scenes.js';
import type { Shot } from './shot.js';
import { shotsFor } from './shots.js';
import { styleOfBrief } from './style.js';
import { presetByName } from './style-presets.js';
import { understandPrompt } from './understand.js';

export function writeScenario(scenario: ScenarioInput): Shot[] {
  if (scenario.refine && scenario.refine.length > 0) return refinedShots(scenario, scenario.refine);
  const input = storyOf(scenario);
  const brief = understandPrompt(input);
  const random = randomFrom('scenario', scenario.seed, scenario.description, scenario.pattern);
  const asked = promptFacts(input.prompt);
  const places = placesOf(brief, asked.places, null);
  const cast = castFor(brief.facts.subjects, places[0]!.place, brief, random);
  const { hour, weather } = brief.facts;
  const locations = locationsFor(
    { places, hour, weather, mood: brief.mood, fewest: 2 },
    scenario.shotCount,
    random,
  );
  const style = styleOfBrief(input, brief, asked);
  const palette = paletteFact(input, style);
  const write = (facts: ShotFacts, index: number, dialogue: string | null) =>
    shotFrom({ ...facts, palette }, dialogue, { number: index + 1, scenario, style, avoid: brief.avoid });
  if (scenario.pattern === 'DIALOGUE' && cast.length > 0) {
    const spoken = dialogueShots(scenario.shotCount, cast, locations[0]!, asked.quotes, brief, random);
    return spoken.map((shot, index) => write(shot.facts, index, shot.dialogue));
  }
  const parts = partsFor(scenario, input, brief, locations);
  const settings =
    scenario.pattern === 'MONTAGE' ? throughTheDay(locations, asked.hours.length === 0, random) : locations;
  const events = withEverybody(castIn(asked.events, cast), cast);
  const shots = shotsFor(parts, { cast, locations: settings, events, palette, mood: brief.mood }, random);
  return shots.map(({ facts }, index) =>
    write(facts, index, facts.subjects.length > 0 ? (asked.quotes[index - 1] ?? null) : null),
  );
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
      scene: (index + Math.floor(index / locations.length)) % locations.length,
      intensity: 'MEDIUM',
    }));
  }
  return parts;
}

/** A montage lets time pass: each place has its own hour, in the order of a day. */
function throughTheDay(
  locations: readonly Location[],
  free: boolean,
  random: ReturnType<typeof randomFrom>,
): Location[] {
  if (!free) return [...locations];
  const day: Hour[] = ['dawn', 'morning', 'afternoon', 'golden hour', 'night'];
  const hours = day.slice(-Math.max(2, locations.length));
  return locations.map((location, index) =>
    locationAt(location, { hour: { value: hours[index] ?? 'night', by: 'PLANNER' } }, random),
  );
}
