/** Three short next instructions for a clip: about what it is, and not about what was already asked. */
import { find } from '../../lexicon/find.js';
import { placeById } from '../../lexicon/places.js';
import { randomFrom } from '../../seed.js';
import type { ClipScript, ScenePlan } from '../../story/plan.js';
import { matchInstruction } from './match.js';
import { type Aspect, templateNamed } from './templates.js';

type Idea = { template: string; says: string; fits: (clip: Traits) => boolean };
type Traits = {
  night: boolean;
  dark: boolean;
  rain: boolean;
  inside: boolean;
  close: boolean;
  wide: boolean;
  lively: boolean;
  people: boolean;
  monochrome: boolean;
  fog: boolean;
};

const IDEAS: readonly Idea[] = [
  { template: 'nighttime', says: 'Set it at night', fits: ({ night, inside }) => !night && !inside },
  { template: 'daytime', says: 'Set it in daylight', fits: ({ night, inside }) => night && !inside },
  { template: 'sunset', says: 'Make it golden hour', fits: ({ inside }) => !inside },
  { template: 'sunrise', says: 'Move it to dawn', fits: ({ inside, night }) => !inside && night },
  { template: 'brighter', says: 'Make it brighter', fits: ({ dark, night }) => dark || night },
  { template: 'darker', says: 'Make it darker', fits: ({ dark, night }) => !dark && !night },
  { template: 'rain', says: 'Add rain', fits: ({ rain, inside }) => !rain && !inside },
  { template: 'clear', says: 'Stop the rain', fits: ({ rain }) => rain },
  { template: 'snow', says: 'Let it snow', fits: ({ inside, rain }) => !inside && !rain },
  { template: 'fog', says: 'Add some fog', fits: ({ fog, inside }) => !fog && !inside },
  { template: 'more-motion', says: 'Add more motion', fits: ({ lively }) => !lively },
  { template: 'less-motion', says: 'Make it calmer', fits: ({ lively }) => lively },
  { template: 'slower', says: 'Put it in slow motion', fits: ({ lively }) => lively },
  { template: 'faster', says: 'Make it faster', fits: ({ lively }) => !lively },
  { template: 'closer', says: 'Go closer', fits: ({ close }) => !close },
  { template: 'wider', says: 'Make it a wider shot', fits: ({ wide }) => !wide },
  { template: 'low-angle', says: 'Film it from below', fits: ({ people }) => people },
  { template: 'aerial', says: 'Show it from above', fits: ({ inside }) => !inside },
  { template: 'warmer', says: 'Use warmer colors', fits: ({ monochrome }) => !monochrome },
  { template: 'colder', says: 'Use colder colors', fits: ({ monochrome }) => !monochrome },
  { template: 'black-and-white', says: 'Make it black and white', fits: ({ monochrome }) => !monochrome },
  { template: 'remove-people', says: 'Remove the people', fits: ({ people, close }) => people && !close },
  { template: 'more-people', says: 'Add more people', fits: ({ people, close }) => !people && !close },
  { template: 'blurred-background', says: 'Blur the background', fits: ({ wide }) => !wide },
];

/** `used` are earlier instructions or template names of this clip. */
export function suggestions(
  script: ClipScript,
  plan: ScenePlan,
  used: readonly string[],
): [string, string, string] {
  const traits = traitsOf(script, plan);
  const asked = new Set(
    used.flatMap((each) => [each, ...matchInstruction(each).templates.map(({ name }) => name)]),
  );
  const order = randomFrom('suggestions', script.clipIndex, script.visualDescription).shuffled(IDEAS);
  const fresh = order.filter(({ template }) => !asked.has(template));
  const chosen: Idea[] = [];
  const aspects = new Set<Aspect>();
  const choose = (ideas: readonly Idea[]) => {
    for (const idea of ideas) {
      const { aspect } = templateNamed(idea.template)!;
      if (chosen.length === 3 || aspects.has(aspect)) continue;
      aspects.add(aspect);
      chosen.push(idea);
    }
  };
  choose(fresh.filter(({ fits }) => fits(traits)));
  // Someone who has asked for nearly everything may hear an idea again.
  choose(order.filter(({ fits }) => fits(traits)));
  choose(order);
  const [first, second, third] = chosen.map(({ says }) => says);
  return [first!, second!, third!];
}

function traitsOf({ facts, beatIntensity, characterKeys }: ClipScript, { style }: ScenePlan): Traits {
  const hour = facts.hour?.value;
  const weather = facts.weather?.value;
  const size = facts.size?.value ?? '';
  return {
    night: hour === 'night',
    dark: hour === 'night' || hour === 'dusk' || facts.grade.brightness < 0,
    rain: weather === 'rain' || weather === 'storm',
    fog: weather === 'fog',
    inside: placeById(facts.place?.value.id ?? null)?.indoors ?? false,
    close: size.includes('close-up'),
    wide: size.includes('wide') || facts.angle?.value === 'aerial',
    lively: beatIntensity === 'HIGH',
    people: characterKeys.length > 0 || facts.subjects.some(({ kind }) => kind === 'PERSON'),
    monochrome: facts.grade.monochrome || isMonochrome(style),
  };
}

/** All clips of a film have one style, so the last one that was read is the next one that is asked for. */
let lastRead = { text: '', monochrome: false };

function isMonochrome({ mood, visualStyle, lighting }: ScenePlan['style']): boolean {
  const text = `${mood} ${visualStyle} ${lighting}`;
  if (lastRead.text !== text)
    lastRead = {
      text,
      monochrome: find(text).looks.some(({ entry }) => /noir|monochrome/.test(entry.preset)),
    };
  return lastRead.monochrome;
}
