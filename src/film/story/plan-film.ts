/** The whole plan of a film, by rules: style, cast, places, clips, transitions, overlays. */
import { shortened } from '../facts/english.js';
import { type Fact, NO_FACTS, type PlaceFact, type ShotFacts, type Subject } from '../facts/facts.js';
import { randomFrom } from '../seed.js';
import { adShots } from './ad-clips.js';
import type { CreativeBrief } from './brief.js';
import { castFor, type Member } from './cast.js';
import { atNoHour, throughTime } from './course-of-day.js';
import type { StoryInput } from './input.js';
import { outlineOf } from './outline.js';
import { overlaysFor } from './overlays.js';
import type { Character, Scene, ScenePlan, Style } from './plan.js';
import { type Product, placesInUse, productOf } from './products.js';
import { promptFacts } from './prompt-facts.js';
import { type Location, locationsFor } from './scenes.js';
import { scriptOf } from './scripts.js';
import { shotsFor } from './shots.js';
import { brandColours, styleOfBrief } from './style.js';
import { transitionsFor } from './transitions.js';

export function planFilm(input: StoryInput, brief: CreativeBrief): ScenePlan {
  const random = randomFrom('plan', input.seed, input.prompt, brief.subject, brief.setting);
  const asked = promptFacts(input.prompt);
  const product = productOf(input, asked);
  const style = styleOfBrief(input, brief, asked);
  const places = placesOf(brief, placesInUse(asked.places, product), product);
  const cast = castFor(brief.facts.subjects, places[0]!.place, brief, random);
  const locations = locationsFor(
    {
      places,
      hour: brief.facts.hour,
      weather: brief.facts.weather,
      mood: brief.mood,
      suitable: product?.kind.places ?? [],
      fewest: input.kind === 'AD' ? 3 : 2,
      stays: input.kind === 'AD',
    },
    input.boundaries.length,
    random,
  );
  const outline = outlineOf(input, brief.pacing, {
    asked: locations.filter((each) => each.asked).length,
    all: locations.length,
  });
  const toured =
    input.kind === 'AD' && product === null
      ? outline.map((part, index) => ({ ...part, scene: index % Math.min(3, locations.length) }))
      : outline;
  // A thing is sold in one light.
  const day = throughTime(toured, locations, product === null ? asked.course : [], random);
  // What is sold is shown in any case; only what happens around it is an event of its own.
  const happening =
    product === null
      ? asked.events
      : asked.events.filter(({ subjects }) => subjects.some((each) => each.kind !== 'THING'));
  const events = castIn(asked.course.length > 1 ? happening.map(timeless) : happening, cast);
  const whole = {
    cast,
    locations: day.locations,
    events: withEverybody(events, cast),
    palette: paletteFact(input, style),
    mood: brief.mood,
  };
  const shots =
    product !== null ? adShots(day.parts, whole, product, random) : shotsFor(day.parts, whole, random);
  const scripts = shots.map(({ part, location, facts }) => scriptOf(part, location.key, facts));
  return {
    videoSummary: shortened(brief.narrative, 600),
    characters: cast
      .filter((each) => scripts.some((script) => script.characterKeys.includes(each.key)))
      .map(asCharacter),
    scenes: day.locations
      .filter((each) => scripts.some((script) => script.sceneKeys.includes(each.key)))
      .map(asScene),
    style,
    clipScripts: scripts,
    transitions: transitionsFor(
      input,
      shots.map(({ part }) => part),
    ),
    overlays: overlaysFor(input, brief, asked, input.boundaries),
    llmUsed: false,
    llmModel: null,
  };
}

/** A place that the client names is where an ad plays, unless the thing needs a studio's light. */
export function placesOf(
  brief: CreativeBrief,
  asked: readonly PlaceFact[],
  product: Product | null,
): Parameters<typeof locationsFor>[0]['places'] {
  const home = brief.facts.place ?? { value: { id: null, phrase: brief.setting }, by: 'PLANNER' as const };
  const known = [
    { place: home.value, by: home.by },
    ...asked.map((place) => ({ place, by: 'USER' as const })),
  ].filter(
    (each, index, all) =>
      all.findIndex(
        ({ place }) =>
          place.phrase === each.place.phrase || (place.id !== null && place.id === each.place.id),
      ) === index,
  );
  if (product === null || home.by === 'USER') return known;
  return [{ place: { id: product.kind.hero, phrase: '' }, by: 'PLANNER' as const }, ...known].filter(
    (each, index, all) => all.findIndex(({ place }) => place.id === each.place.id) === index,
  );
}

const timeless = (event: ShotFacts): ShotFacts => ({
  ...event,
  subjects: event.subjects.map((each) =>
    each.action === null
      ? each
      : { ...each, action: { ...each.action, phrase: atNoHour(each.action.phrase) } },
  ),
});

/** Everybody who is a character looks the same in every event. */
export const castIn = (events: readonly ShotFacts[], cast: readonly Member[]): ShotFacts[] =>
  events.map((event) => ({
    ...event,
    subjects: event.subjects.map((subject): Subject => {
      const member = cast.find((each) => each.subject.noun === subject.noun);
      return member === undefined
        ? { ...subject, characterKey: null }
        : { ...member.subject, action: subject.action, by: subject.by };
    }),
  }));

/** Subjects that the prompt names without saying what they do are shown together, so that nobody is missing. */
export function withEverybody(events: readonly ShotFacts[], cast: readonly Member[]): ShotFacts[] {
  const missing = cast
    .map((each) => each.subject)
    .filter((each) => !events.some(({ subjects }) => subjects.some(({ noun }) => noun === each.noun)));
  return missing.length === 0 || (events.length === 0 && cast.length === 1)
    ? [...events]
    : [...events, { ...NO_FACTS, subjects: missing }];
}

/** The brand's colours count before the user's words, these before the look's. */
export function paletteFact(input: StoryInput, style: Style): Fact<string[]> {
  const by =
    brandColours(input).length > 0
      ? ('BRAND' as const)
      : (input.style?.colorPalette ?? []).length > 0
        ? ('USER' as const)
        : ('PRESET' as const);
  return { value: style.colorPalette, by };
}

export const asCharacter = ({ key, description, role, facts }: Character): Character => ({
  key,
  description,
  role,
  facts,
});
export const asScene = ({ key, description, timeOfDay, facts }: Scene | Location): Scene => ({
  key,
  description,
  timeOfDay,
  facts,
});
