/** What the user's own pictures show of a plan: a scene, a character, or a thing that is seen in its shots. */
import type { Subject } from '../facts/facts.js';
import { listed } from '../listed.js';
import { characterOf, freeKey } from './cast.js';
import type { StoryInput } from './input.js';
import type { Character, ClipScript, ScenePlan } from './plan.js';

type Wish = { subject: string };
type Described = { key: string; description: string; role?: string };
type Brand = { name?: string | null | undefined; product?: string | null | undefined } | null;

/** Its key, or at least half of the words that the picture's subject has; a product goes by the brand's names too. */
export function isAbout(subject: string, { key, description, role }: Described, brand: Brand): boolean {
  const name = key.replaceAll(/[_-]/g, ' ').toLowerCase();
  if (subject.trim().toLowerCase() === name) return true;
  return (
    hasHalfOf(subject, `${name} ${description}`) || (role === PRODUCT_ROLE && namesProduct(subject, brand))
  );
}

function hasHalfOf(subject: string, text: string): boolean {
  const wanted = wordsOf(subject);
  const said = new Set(wordsOf(text));
  const hits = wanted.filter((word) => said.has(word)).length;
  return wanted.length > 0 && hits / wanted.length >= 0.5;
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !['the', 'and', 'with'].includes(word));

/** Of the thing that an ad is for. */
export const PRODUCT_ROLE = 'product';

/** A thing of the shots that the user has pictures of is kept alike like a character. */
export function withPicturedThings(
  plan: ScenePlan,
  wishes: readonly Wish[],
  { kind, brand }: Pick<StoryInput, 'kind' | 'brand'>,
): ScenePlan {
  return wishes.reduce((now, { subject }) => {
    if ([...now.scenes, ...now.characters].some((target) => isAbout(subject, target, brand))) return now;
    const isProduct = kind === 'AD' && namesProduct(subject, brand);
    const thing = things(now).find((each) => isProduct || hasHalfOf(subject, nameOf(each)));
    return thing ? withThing(now, thing, kind === 'AD' ? PRODUCT_ROLE : 'prop') : now;
  }, plan);
}

const namesProduct = (subject: string, brand: Brand): boolean =>
  ['product', 'packshot', 'package', brand?.name ?? '', brand?.product ?? ''].some(
    (name) => name !== '' && hasHalfOf(subject, name),
  );

const nameOf = ({ noun, look }: Subject): string => [...look.words, noun].join(' ');

/** From the last shot on, which is where an ad shows what it is for. */
const things = ({ clipScripts }: ScenePlan): Subject[] =>
  clipScripts
    .flatMap(({ facts }) => facts.subjects)
    .reverse()
    .filter(({ kind, characterKey }) => (kind === 'THING' || kind === 'VEHICLE') && characterKey === null);

function withThing(plan: ScenePlan, thing: Subject, role: string): ScenePlan {
  const taken = new Set([...plan.scenes, ...plan.characters].map(({ key }) => key));
  const key = freeKey(role === PRODUCT_ROLE ? role : thing.noun.replace(/\W+/g, '_'), taken);
  const character: Character = characterOf(thing, key, role);
  const shows = ({ facts }: ClipScript) =>
    facts.subjects.some(({ noun, characterKey }) => noun === thing.noun && characterKey === null);
  return {
    ...plan,
    characters: [...plan.characters, character],
    clipScripts: plan.clipScripts.map((script) =>
      shows(script) ? { ...script, characterKeys: [...script.characterKeys, key] } : script,
    ),
  };
}

/** Said of pictures that show nothing of the film. */
export function unusedPictures(
  { scenes, characters }: ScenePlan,
  wishes: readonly Wish[],
  brand: Brand,
): string[] {
  const targets: Described[] = [...scenes, ...characters];
  const keys = listed(targets.map(({ key }) => key.replaceAll('_', ' ')));
  return wishes
    .filter(({ subject }) => !targets.some((target) => isAbout(subject, target, brand)))
    .map(
      ({ subject }) =>
        `Your picture of “${subject}” is not used: the film has ${keys}. Say in the picture's subject which of these it shows.`,
    );
}
