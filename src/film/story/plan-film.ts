/** The whole plan of a film, by rules: style, cast, places, clips, transitions, overlays. */
import { randomFrom } from '../seed.js';
import { adClipScripts } from './ad-clips.js';
import { brandFirst } from './brand.js';
import type { CreativeBrief } from './brief.js';
import { type CastMember, castFor } from './cast.js';
import { clipScripts } from './clips.js';
import { atNoHour, hoursOf, throughTheDay } from './course-of-day.js';
import { shortened } from './english.js';
import type { StoryInput } from './input.js';
import { outlineOf } from './outline.js';
import { overlaysFor } from './overlays.js';
import type { WrittenCharacter as Character, WrittenScene as Scene, ScenePlan } from './plan.js';
import { planWithFacts } from './plan-with-facts.js';
import { readInput } from './products.js';
import type { Reading } from './reading.js';
import { homeOf, locationsFor } from './scenes.js';
import { styleOfBrief } from './style.js';
import { transitionsFor } from './transitions.js';

export function planFilm(input: StoryInput, brief: CreativeBrief): ScenePlan {
  const random = randomFrom('plan', input.seed, input.prompt, brief.subject, brief.setting);
  const { reading, product } = readInput(input);
  const cast = castFor(input, brief, reading, homeOf(brief.setting).place, random);
  const hero = product === null ? null : heroPlace(product.kind.hero, reading);
  const places = locationsFor(brief, reading, input.boundaries.length, random, hero);
  const outline = outlineOf(input, brief.pacing, {
    asked: places.filter((each) => each.asked).length,
    all: places.length,
  });
  const hours = product === null ? hoursOf(reading, brief) : [];
  const { parts, locations } = throughTheDay(outline, places, hours, random);
  const thing = thingOf(reading);
  const scripts =
    product !== null
      ? adClipScripts(parts, cast, locations, product, random)
      : clipScripts(parts, brief, hours.length > 1 ? cast.map(timeless) : cast, locations, thing, random);
  const used = scripts.map((script) => brandFirst(script, input));
  return planWithFacts({
    videoSummary: shortened(brief.narrative, 600),
    characters: cast
      .filter((each) => used.some((script) => script.characterKeys.includes(each.key)))
      .map(asCharacter),
    scenes: locations
      .filter((each) => used.some((script) => script.sceneKeys.includes(each.key)))
      .map(asScene),
    style: styleOfBrief(input, brief, reading),
    clipScripts: used,
    transitions: transitionsFor(input, parts),
    overlays: overlaysFor(input, brief, reading, input.boundaries),
    llmUsed: false,
    llmModel: null,
  });
}

/** What the film looks at when nobody is in it; a forest is looked at as the place that it is. */
function thingOf({ thing, english, plain, places }: Reading): string | null {
  if (thing === null) return english ? null : shortened(plain, 80);
  const word = thing.split(' ').at(-1)!.toLowerCase();
  return places.some(({ place }) => place.name.split(' ').includes(word)) ? null : thing;
}

const timeless = (member: CastMember): CastMember => ({
  ...member,
  actions: member.actions.map(atNoHour),
});

/** A place that the client names is where an ad plays, unless the thing needs a studio's light. */
const heroPlace = (key: string, reading: Reading): string =>
  key === 'studio' ? key : (reading.places[0]?.place.key ?? key);

const asCharacter = ({ key, description, role }: Character): Character => ({ key, description, role });
const asScene = ({ key, description, timeOfDay }: Scene): Scene => ({ key, description, timeOfDay });
