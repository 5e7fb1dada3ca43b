/** How much of the world a shot shows, and what it looks at. */
import type { Random } from '../../film/seed.js';
import { tallness } from '../sketch/layer.js';

export type Framing = {
  /** 1 shows the whole height of the world. */
  magnification: number;
  /** The point of the world in the middle of the frame. */
  x: number;
  y: number;
  roll: number;
};

type ShotSize = 'extreme wide' | 'wide' | 'full' | 'medium' | 'close' | 'extreme close';

const SHOT_SIZES: readonly (readonly [ShotSize, RegExp])[] = [
  ['extreme close', /\b(extreme close|macro|detail shot|insert)/],
  ['close', /\b(close[ -]?ups?|close shot|tight|head shot|portrait shot)\b/],
  ['medium', /\b(medium|mid[ -]?shot|waist|over[ -]the[ -]shoulder|two[ -]shot|cowboy)\b/],
  ['extreme wide', /\b(extreme wide|aerial|bird'?s[ -]eye|establishing|panoram\w+|drone)\b/],
  ['full', /\b(full[ -](body|shot|length)|low[ -]angle)\b/],
  ['wide', /\b(wide|long shot|master)\b/],
];

/** The height of the frame as a share of the world's, with somebody to look at and without. */
const HEIGHT: Record<ShotSize, { people: number; place: number }> = {
  'extreme wide': { people: 1.08, place: 1.08 },
  wide: { people: 0.94, place: 0.96 },
  full: { people: 0.74, place: 0.84 },
  medium: { people: 0.46, place: 0.68 },
  close: { people: 0.29, place: 0.5 },
  'extreme close': { people: 0.2, place: 0.38 },
};

function shotSizeOf(...texts: (string | null | undefined)[]): ShotSize {
  for (const text of texts) {
    const found = text && SHOT_SIZES.find(([, words]) => words.test(text.toLowerCase()));
    if (found) return found[0];
  }
  return 'wide';
}

/** `share` is its size as a share of a grown person's; a fox is looked at from nearer. */
export type Subject = {
  x: number;
  top: number;
  eyes: number;
  feet: number;
  /** From its middle to the side of what has to stay in the frame: a face, or all of a thing. */
  half: number;
  /** A thing is seen whole wherever the frame is large enough; of a person the face is. */
  whole: boolean;
  share?: number;
  /** The outermost of several people, as the frame has to hold them. */
  group?: { left: number; right: number };
};

/** From somebody's middle to the edge of the frame; elbows may leave it. */
const SHOULDER = 0.09;

/** However far off somebody is, a wide shot is of the place and not of its ground. */
const WIDE_MIDDLE = 0.54;

/** The height of the frame that holds all of a thing, with a little air around it and above what words cover. */
const heightToHold = ({ top, feet, half }: Subject, aspect: number, clear: number): number =>
  Math.max((feet - top) / (clear - 0.1), (2.7 * half) / aspect);

export function framingOf(
  shot: { cameraAngle: string; visualDescription: string; wish: string | null | undefined },
  subject: Subject | null,
  { aspect, clear }: { aspect: number; clear: number },
  random: Random,
): Framing {
  const size = shotSizeOf(shot.wish, shot.cameraAngle, shot.visualDescription);
  const angle = `${shot.cameraAngle} ${shot.visualDescription}`.toLowerCase();
  const wide = size === 'wide' || size === 'extreme wide';
  const { left, right } = subject?.group ?? { left: 0, right: 0 };
  // A narrow frame goes as far back as it takes to hold a group, but not beyond the place.
  const crowded = (right - left + 2 * SHOULDER) / aspect;
  const narrow = subject?.group !== undefined && aspect < 1.3 && !size.includes('close');
  const wished =
    HEIGHT[size][subject ? 'people' : 'place'] *
    random.between(0.95, 1.05) *
    (wide ? tallness(aspect) : size === 'full' ? 1 : (subject?.share ?? 1));
  const wanted = subject?.whole
    ? Math.max(wished, heightToHold(subject, aspect, clear) * (size === 'extreme close' ? 0.62 : 1))
    : wished;
  const height = narrow ? Math.min(Math.max(wanted, crowded), Math.max(wanted, tallness(aspect))) : wanted;
  const lift = /\b(low[ -]angle|from below|worm)/.test(angle)
    ? -0.1
    : /\b(high[ -]angle|overhead|top[ -]down|bird|from above)/.test(angle)
      ? 0.1
      : 0;
  const roll = /\b(dutch|canted|tilted frame)\b/.test(angle) ? 0.1 * (random.next() < 0.5 ? -1 : 1) : 0;
  const aside = (random.next() < 0.5 ? -1 : 1) * random.between(0.04, 0.13);
  const thirds = narrow ? 0 : aside;
  if (!subject) {
    const room = Math.max(0, 1 - height);
    return {
      magnification: 1 / height,
      x: thirds * (1.2 + 3 * room),
      y: 0.5 + room * random.between(0, 0.22) - Math.max(0, height - 1) * 0.25 + lift,
      roll,
    };
  }
  // Eyes on the upper third, as far as the feet let them; wide frames show the ground they stand on.
  const eyesAt = subject.whole ? (subject.top + subject.feet) / 2 : subject.eyes + height * 0.13;
  const y =
    size === 'medium' || size === 'close' || size === 'extreme close'
      ? eyesAt
      : Math.max(Math.min(eyesAt, WIDE_MIDDLE), subject.feet + 0.05 - height / 2);
  const x = narrow ? (left + right) / 2 : subject.x + thirds * height;
  return { magnification: 1 / height, x, y: y + lift * height * 0.6, roll };
}
