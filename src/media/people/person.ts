/** Somebody of a shot as one fixed choice of parts: the same look gives the same person in every shot. */
import type { Look, Subject } from '../../film/facts/facts.js';
import { actionById } from '../../film/lexicon/actions.js';
import { beingById } from '../../film/lexicon/beings.js';
import { colourHex } from '../../film/lexicon/colours.js';
import { drawableNamed } from '../../film/lexicon/drawable.js';
import { garmentById } from '../../film/lexicon/garments.js';
import { randomFrom } from '../../film/seed.js';
import type { Head } from './peeps.js';
import type { Pose } from './pose.js';

export type Garment = 'dress' | 'coat' | 'suit' | 'overall' | 'hood' | 'casual';

export type Person = Head & {
  pose: Pose;
  build: 'woman' | 'man' | 'child';
  garment: Garment;
  helmet: boolean;
  skin: string;
  hairColour: string;
  top: string | null;
  bottom: string | null;
  /** Words for what is in their hands, to be found in the library. */
  holds: string | null;
  holdsColour: string | null;
  /** Words for what they ride or drive where the shot names nothing. */
  mount: string;
  drives: boolean;
};

const SKINS = ['#f0c8a4', '#dcae84', '#c48f66', '#9a6842', '#6f4730'] as const;
const HAIR_COLOURS = ['#231a18', '#38241b', '#5a3622', '#8a5a2e', '#b98c4c'] as const;
const TOPS = [
  '#c8553d',
  '#3d6fb4',
  '#e0a93a',
  '#4f8f6a',
  '#8059a5',
  '#d9d2c4',
  '#2f4858',
  '#b5446e',
] as const;
const BOTTOMS = ['#2c3348', '#3f4a63', '#4a4038', '#26262e', '#5b6475'] as const;

const HAIR = {
  woman: ['Long', 'MediumLong', 'BangsFilled', 'Bun', 'LongCurly', 'MediumStraight', 'Medium', 'LongBangs'],
  man: ['Short', 'ShortMessy', 'ShortVolumed', 'Pomp', 'FlatTop', 'ShavedSides', 'ShortCurly', 'Twists'],
  child: {
    woman: ['Buns', 'MediumShort', 'MediumBangsFilled', 'Long', 'BangsFilled'],
    man: ['ShortMessy', 'ShortCurly', 'Short'],
  },
  old: { woman: ['GrayMedium', 'Bun', 'MediumShort'], man: ['GrayShort', 'BaldSides'] },
} as const;

/** The first that a description names decides. */
const HAIR_WORDS: readonly (readonly [string, readonly [woman: string, man: string]])[] = [
  ['bald', ['Bald', 'Bald']],
  ['shaved', ['Bald', 'Bald']],
  ['afro', ['Afro', 'Afro']],
  ['braid', ['CornRowsFilled', 'CornRowsFilled']],
  ['dreadlock', ['TwistsVolumed', 'TwistsVolumed']],
  ['bun', ['Bun', 'Bun']],
  ['ponytail', ['BunCurly', 'Bun']],
  ['curl', ['LongCurly', 'ShortCurly']],
  ['bob', ['MediumShort', 'MediumShort']],
  ['fringe', ['BangsFilled', 'ShortVolumed']],
  ['short', ['MediumShort', 'Short']],
  ['cropped', ['ShortMessy', 'Short']],
  ['long', ['Long', 'MediumStraight']],
  ['wavy', ['LongBangs', 'ShavedWavy']],
  ['messy', ['ShavedWavy', 'ShortMessy']],
];

const HEADWEAR: readonly (readonly [string, string])[] = [
  ['beanie', 'Beanie'],
  ['turban', 'Turban'],
  ['headscarf', 'Hijab'],
  ['hijab', 'Hijab'],
  ['fedora', 'HatHip'],
  ['hat', 'HatHip'],
];

const HELMETED = ['astronaut', 'cosmonaut', 'diver', 'spacesuit', 'space suit', 'helmet', 'racing driver'];

export function personOf(subject: Subject, seed: string, index: number, mood: string | null): Person {
  const { look, noun, count, action } = subject;
  const entry = beingById(subject.id);
  const said = [noun, ...look.words, ...look.accessories, ...look.clothes.map(({ garment }) => garment)]
    .join(' ')
    .toLowerCase();
  const random = randomFrom(subject.characterKey ?? noun, said, index, seed);
  const gender = genderOf(look, entry?.voice ?? null, count > 1 ? index : null, random.next() < 0.5);
  const { child, old } = ageOf(look.age ?? entry?.age ?? null, noun.toLowerCase());
  const helmet = HELMETED.some((word) => said.includes(word));
  const pose = poseOf(subject);
  const [dress, ...others] = look.clothes;
  const legs = [dress, ...others].find((each) => each && garmentById(each.garment)?.kind === 'legs');
  const upper = [dress, ...others].find(
    (each) =>
      each && !['legs', 'shoes', 'hat', 'accessory'].includes(garmentById(each.garment)?.kind ?? 'top'),
  );
  const picked = {
    top: random.pick(TOPS),
    bottom: random.pick(BOTTOMS),
    skin: random.pick(SKINS),
    hair: random.pick(HAIR_COLOURS),
  };
  return {
    pose,
    build: child ? 'child' : gender,
    garment: helmet ? 'overall' : garmentOf(upper?.garment ?? null, said),
    helmet,
    hair: hairOf(look, said, gender, { child, old }, random.next()),
    hairColour: hex(look.hair?.colour) ?? hairNamed(said) ?? (old ? '#cfcac4' : picked.hair),
    skin: skinOf(look, said) ?? picked.skin,
    top: hex(upper?.colour) ?? (helmet ? '#d8d8d2' : garmentColour(said)) ?? picked.top,
    bottom: hex(legs?.colour) ?? picked.bottom,
    face: faceOf(
      mood,
      pose,
      `${action?.phrase ?? ''} ${look.words.join(' ')}`.toLowerCase(),
      old,
      random.next(),
    ),
    beard:
      gender === 'man' && !child && (look.beard || said.includes('beard'))
        ? old
          ? 'Full'
          : random.pick(['FullMedium', 'Chin'])
        : said.includes('moustache')
          ? 'MajesticHandlebars'
          : null,
    glasses: said.includes('sunglasses')
      ? 'SunglassWayfarer'
      : said.includes('eye patch')
        ? 'Eyepatch'
        : said.includes('glasses')
          ? 'GlassRound'
          : null,
    holds: pose === 'guitar' || pose === 'singing' || pose === 'riding' ? null : holdsOf(subject),
    holdsColour: null,
    drives: DRIVES.test((action?.phrase ?? '').toLowerCase()),
    mount: mountOf(subject),
  };
}

/** The noun says more of an age than a general "adult" does. */
function ageOf(age: Look['age'], noun: string): { child: boolean; old: boolean } {
  const old =
    age === 'old' ||
    (age !== 'child' && /\b(grand(mother|father|ma|pa)s?|granny|elders?|pensioners?)\b/.test(noun));
  const child =
    age === 'child' ||
    (age !== 'old' && /\b(girl|boy|kid|child|children|toddler|school(girl|boy))s?\b/.test(noun));
  return { child, old };
}

const DRIVES = /^(drives?|driving|steers?|races? (an?|the|his|her|their) (car|truck|taxi|bus))\b/;

function mountOf({ action, noun }: Subject): string {
  if (DRIVES.test((action?.phrase ?? '').toLowerCase())) return 'automobile';
  return /\b(motorcyclist|biker)\b/.test(noun) ? 'motorcycle' : 'bicycle';
}

const HAIR_NAMED: readonly (readonly [RegExp, string])[] = [
  [/\bblond/, '#d9b65e'],
  [/\b(redhead|red-haired|ginger)/, '#b5532a'],
  [/\b(brunette|brown-haired)/, '#4a2c1a'],
  [/\b(gr[ea]y-haired|white-haired|silver-haired)/, '#cfcac4'],
];
const hairNamed = (said: string): string | null =>
  HAIR_NAMED.find(([words]) => words.test(said))?.[1] ?? null;

const hex = (colour: string | null | undefined): string | null =>
  !colour ? null : colour.startsWith('#') ? colour : colourHex(colour);

/** Of a group every other one is a woman, unless all of them are said to be the same. */
function genderOf(look: Look, voice: string | null, index: number | null, chance: boolean): 'woman' | 'man' {
  if (look.gender) return look.gender;
  if (voice === 'she') return 'woman';
  if (voice === 'he') return 'man';
  return (index === null ? chance : index % 2 === 0) ? 'woman' : 'man';
}

function garmentOf(garment: string | null, said: string): Garment {
  const kind = garment === null ? null : (garmentById(garment)?.kind ?? null);
  if (kind === 'dress' || kind === 'coat' || kind === 'suit' || kind === 'overall' || kind === 'hood')
    return kind;
  if (/\b(ballerina|bride|princess|queen)\b/.test(said)) return 'dress';
  if (/\b(detective|wizard|witch|doctor|scientist)\b/.test(said)) return 'coat';
  return /\b(businessman|businesswoman|butler|groom|agent)\b/.test(said) ? 'suit' : 'casual';
}

const garmentColour = (said: string): string | null =>
  said.includes('bride') || said.includes('chef') || said.includes('doctor') || said.includes('nurse')
    ? '#ece8df'
    : null;

function hairOf(
  look: Look,
  said: string,
  gender: 'woman' | 'man',
  { child, old }: { child: boolean; old: boolean },
  chance: number,
): string {
  const worn = HEADWEAR.find(([word]) => said.includes(word));
  if (worn) return worn[1];
  const style = `${look.hair?.style ?? ''} ${said.includes('hair') || /bald|braid|bun|curl|afro|dread/.test(said) ? said : ''}`;
  const named = HAIR_WORDS.find(([word]) => style.includes(word));
  if (named) return named[1][gender === 'woman' ? 0 : 1];
  const choice = old ? HAIR.old[gender] : child ? HAIR.child[gender] : HAIR[gender];
  return choice[Math.floor(chance * choice.length)]!;
}

function skinOf({ skin }: Look, said: string): string | null {
  const words = `${skin ?? ''} ${said.includes('skin') ? said : ''}`;
  if (skin?.startsWith('#')) return skin;
  if (/\b(dark|black|ebony)\b/.test(words)) return SKINS[4];
  if (/\b(brown|olive|tanned|bronze)\b/.test(words)) return SKINS[3];
  return /\b(pale|fair|light|freckled)\b/.test(words) ? SKINS[0] : null;
}

const FEELINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(asleep|sleeps?|eyes closed|dreams?|meditat\w*|prays?)\b/, ['EyesClosed']],
  [/\b(cr(y|ies)|weeps?|sad|grief|mourns?|lonely|melanchol\w*|heartbr\w*)\b/, ['Solemn', 'Tired']],
  [/\b(angry|furious|rage|shouts?|fights?|screams?)\b/, ['Angry', 'Driven']],
  [/\b(afraid|scared|fear|terrified|horror|panic|flees?)\b/, ['Fear', 'Concerned']],
  [
    /\b(laughs?|joy\w*|happy|celebrat\w*|euphori\w*|playful|cheer\w*|fun)\b/,
    ['SmileBig', 'SmileTeeth', 'SmileLol'],
  ],
  [/\b(sings?|speaks?|talks?|explains?|tells?)\b/, ['Explaining', 'SmileTeeth']],
  [
    /\b(tense|serious|dark|noir|mysterious|suspense\w*|determined|epic|dramatic)\b/,
    ['Serious', 'Driven', 'Suspicious'],
  ],
  [/\b(calm|peaceful|serene|gentle|romantic|dreamy|nostalgic)\b/, ['Calm', 'Smile', 'Cute']],
];

function faceOf(mood: string | null, pose: Pose, doing: string, old: boolean, chance: number): string {
  const found =
    FEELINGS.find(([words]) => words.test(doing)) ??
    FEELINGS.find(([words]) => words.test((mood ?? '').toLowerCase()));
  if (found) return found[1][Math.floor(chance * found[1].length)]!;
  if (pose === 'dancing' || pose === 'jumping' || pose === 'cheering') return 'SmileTeeth';
  if (pose === 'singing') return 'Explaining';
  if (pose === 'fighting') return 'Driven';
  return old ? 'OldAged' : chance < 0.5 ? 'Smile' : chance < 0.8 ? 'Calm' : 'Cute';
}

const INSTRUMENT = /\b(guitar|guitarist|bass|bassist|banjo|ukulele)\b/;

function poseOf({ action, noun, look }: Subject): Pose {
  const doing = `${action?.phrase ?? ''}`.toLowerCase();
  const pose = actionById(action?.id ?? null)?.pose ?? null;
  if (DRIVES.test(doing)) return 'riding';
  // Whoever flies a kite stays on the ground.
  if (pose === 'flying' && /^(flies|fly|flying) (an?|the|his|her|their|two|three)\b/.test(doing))
    return 'reaching';
  if (/\b(cyclist|biker|motorcyclist)\b/.test(noun) && (pose === null || pose === 'running')) return 'riding';
  if (
    /\b(surf|snowboard|ski|skate)/.test(doing) ||
    ((pose === null || pose === 'riding') && /\b(surfer|snowboarder|skier|skateboarder|skater)\b/.test(noun))
  )
    return 'surfing';
  if (
    INSTRUMENT.test(`${doing} ${noun} ${look.accessories.join(' ')}`) &&
    (pose === 'playing' || pose === null || pose === 'holding' || pose === 'standing')
  )
    return 'guitar';
  if (/\b(cheer|celebrat|arms (raised|up|wide))/.test(doing)) return 'cheering';
  if (/\b(shiver|hugs? (himself|herself)|arms wrapped)/.test(doing)) return 'wrapped';
  if (pose !== null) return pose;
  if (/\b(cyclist|biker|rider)\b/.test(noun)) return 'riding';
  if (/\b(swimmer|diver)\b/.test(noun)) return 'swimming';
  if (/\b(climber|mountaineer)\b/.test(noun)) return 'climbing';
  if (/\b(runner|jogger|sprinter)\b/.test(noun)) return 'running';
  if (/\b(dancer|ballerina)\b/.test(noun)) return 'dancing';
  if (/\b(singer|rapper)\b/.test(noun)) return 'singing';
  if (/\b(boxer|fighter)\b/.test(noun)) return 'fighting';
  if (/\b(traveller|hiker|wanderer)\b/.test(noun)) return 'walking';
  return 'standing';
}

/** In metres: what is larger stands beside somebody. */
const MAX_HELD = 0.9;
const isHoldable = (words: string): boolean => (drawableNamed(words)?.metres ?? Infinity) <= MAX_HELD;

/** What somebody has in their hands: what their action names, else what they are said to carry. */
function holdsOf({ action, look, noun }: Subject): string | null {
  const carried = look.accessories.find(
    (each) =>
      !/glasses|hat|cap|scarf|earring|necklace|tattoo|scar|gloves|mask|belt|tie|wings|guitar/.test(each),
  );
  const pose = actionById(action?.id ?? null)?.pose;
  if (pose && ['holding', 'drinking', 'eating', 'reading', 'playing', 'working'].includes(pose)) {
    const [, ...object] = (action?.phrase ?? '').split(' ');
    const words = object
      .join(' ')
      .split(/\b(?:in|on|at|through|from|to|into|with|by|under|over|as|while|for|across|beside|near)\b/)[0]!
      .trim();
    const named = words.replace(/^(?:an?|the|his|her|their|some)\s+/, '');
    if (isHoldable(named)) return named;
    if (pose === 'reading') return 'book';
    if (pose === 'drinking') return 'cup';
  }
  return carried ?? TOOLS.find(([nouns]) => nouns.test(noun))?.[1] ?? null;
}

/** What a calling has in its hands. */
const TOOLS: readonly (readonly [RegExp, string])[] = [
  [/\b(violinist|fiddler)\b/, 'violin'],
  [/\b(trumpeter|trumpet player)\b/, 'trumpet'],
  [/\b(saxophonist|saxophone player)\b/, 'saxophone'],
  [/\b(flutist|flautist|piper)\b/, 'flute'],
  [/\b(accordionist)\b/, 'accordion'],
  [/\b(drummer)\b/, 'drum'],
  [/\b(photographer|paparazzo)\b/, 'camera'],
  [/\b(fisherman|angler)\b/, 'fishing pole'],
  [/\b(blacksmith|carpenter)\b/, 'hammer'],
  [/\b(archer)\b/, 'bow and arrow'],
];
