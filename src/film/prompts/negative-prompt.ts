/** What no clip of the film should show: one list per style, the same for every clip. */
import { NO_FACTS, type ShotFacts } from '../facts/facts.js';
import type { Style } from '../story/plan.js';
import { contraryOf } from './grade-words.js';

const NEVER = [
  'blurry',
  'low resolution',
  'distorted faces',
  'extra limbs',
  'text',
  'watermark',
  'logo',
  'oversaturated',
  'flickering',
  'low quality',
];

const BY_STYLE: { style: RegExp; avoid: string[] }[] = [
  {
    style: /photoreal|realis|documentary|live.action|cinematic|film noir|neo.noir/,
    avoid: ['cartoon', 'anime', 'illustration'],
  },
  {
    style: /anime|cartoon|animat|illustrat|hand.drawn|comic|watercolou?r|claymation|stop.motion/,
    avoid: ['photograph', 'uncanny skin'],
  },
  { style: /black.and.white|monochrom|\bb&w\b/, avoid: ['color tint', 'color cast'] },
  { style: /minimal|clean|elegant/, avoid: ['clutter', 'busy background'] },
  { style: /dark|noir|moody|melanchol|night/, avoid: ['overexposed', 'flat lighting'] },
  { style: /bright|vibrant|cheer|joy|playful|pop\b|upbeat/, avoid: ['gloomy', 'washed out colors'] },
  { style: /vintage|retro|8mm|16mm|35mm|analog/, avoid: ['sterile digital look'] },
];
const DRAWN = /anime|cartoon|animat|illustrat|hand.drawn|comic|watercolou?r|claymation|stop.motion/;

/** `facts` are those that the user changed; `own` is what the shot itself must not show. */
export function negativePromptFor(style: Style, facts: ShotFacts = NO_FACTS, own = ''): string {
  const words = [style.visualStyle, style.mood, style.cinematography, ...style.keywords]
    .join(' ')
    .toLowerCase();
  const drawn = DRAWN.test(words);
  const avoid = BY_STYLE.filter(({ style: pattern }) => pattern.test(words)).flatMap((each) => each.avoid);
  // "Cinematic anime" is a drawing all the same: to forbid anime there would forbid the film.
  return normaliseNegativePrompt(
    [
      ...NEVER,
      ...avoid.filter((word) => !drawn || !['cartoon', 'anime', 'illustration'].includes(word)),
      ...contraryOf(facts),
      own,
    ].join(', '),
  );
}

/** Of a shot as it was planned: what must not be seen in it, such as a coat that came off before. */
export const ruledOut = ({ absent }: ShotFacts): ShotFacts => ({ ...NO_FACTS, absent });

const NO_WRITING =
  'signature, caption, subtitles, letters, border, frame, collage, split screen, jpeg artifacts';

/** Of a picture that a film is made from; `unwanted` is what this one in particular must not show. */
export const pictureNegativePrompt = (base: string, unwanted: string): string =>
  normaliseNegativePrompt(`${base}, ${NO_WRITING}, ${unwanted}`);

/** Lower case, sorted, without repetitions, and without the "no" that negative prompts do not need. */
export function normaliseNegativePrompt(text: string): string {
  const tokens = text
    .toLowerCase()
    .split(/[,;\n]/)
    .map((token) =>
      token
        .replace(/[\u0000-\u001f\u007f]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:no|without|avoid)\s+/, '')
        .replace(/\.+$/, ''),
    )
    .filter(Boolean);
  return [...new Set(tokens)].sort().join(', ');
}
