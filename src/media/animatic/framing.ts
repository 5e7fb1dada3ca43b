/** How much of the world a shot shows, and what it looks at. */
import type { CameraAngle, ShotSize } from '../../film/facts/facts.js';
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

/** The height of the frame as a share of the world's, with somebody to look at and without. */
const HEIGHT: Record<ShotSize, { people: number; place: number }> = {
  'extreme wide shot': { people: 1.08, place: 1.08 },
  'wide shot': { people: 0.94, place: 0.96 },
  'full shot': { people: 0.74, place: 0.84 },
  'medium shot': { people: 0.46, place: 0.68 },
  'medium close-up': { people: 0.36, place: 0.58 },
  'close-up': { people: 0.27, place: 0.5 },
  'extreme close-up': { people: 0.2, place: 0.38 },
};

const CLOSE: readonly ShotSize[] = ['medium close-up', 'close-up', 'extreme close-up'];

/** `share` is its size as a share of a grown person's; a fox is looked at from nearer. */
export type Framed = {
  x: number;
  top: number;
  eyes: number;
  feet: number;
  /** From its middle to the side of what has to stay in the frame: a face, or all of a thing. */
  half: number;
  /** A thing is seen whole wherever the frame is large enough; of a person the face is. */
  whole: boolean;
  share?: number;
  /** Somebody small is at their feet: no medium shot is nearer than this. */
  least?: number;
  /** The outermost of several people, as the frame has to hold them. */
  group?: { left: number; right: number };
  /** How far what is seen beside somebody reaches; a full or wide shot holds it, too. */
  company?: { left: number; right: number; top: number };
};

/** From somebody's middle to the edge of the frame; elbows may leave it. */
const SHOULDER = 0.09;

/** However far off somebody is, a wide shot is of the place and not of its ground. */
const WIDE_MIDDLE = 0.54;

/** The height of the frame that holds all of a thing, with a little air around it and above what words cover. */
const heightToHold = ({ top, feet, half }: Framed, aspect: number, clear: number): number =>
  Math.max((feet - top) / (clear - 0.1), (2.7 * half) / aspect);

/** The frame that holds somebody with what is beside them. */
function heldBy({ x, feet, company }: Framed, aspect: number): { middle: number; height: number } | null {
  if (!company) return null;
  const left = Math.min(company.left, x - SHOULDER);
  const right = Math.max(company.right, x + SHOULDER);
  return {
    middle: (left + right) / 2,
    height: Math.max(feet + 0.1 - company.top, (right - left + 0.1) / aspect),
  };
}

/** Where the camera looks from, as a shift of what it looks at. */
const LIFT: Partial<Record<CameraAngle, number>> = {
  'low angle': -0.1,
  'high angle': 0.1,
  overhead: 0.13,
  aerial: 0.1,
};

export function framingOf(
  shot: { size: ShotSize | null; angle: CameraAngle | null },
  subject: Framed | null,
  { aspect, clear }: { aspect: number; clear: number },
  random: Random,
): Framing {
  const size = shot.size ?? 'wide shot';
  const wide = size === 'wide shot' || size === 'extreme wide shot';
  const { left, right } = subject?.group ?? { left: 0, right: 0 };
  // A narrow frame goes as far back as it takes to hold a group, but not beyond the place.
  const crowded = (right - left + 2 * SHOULDER) / aspect;
  const narrow = subject?.group !== undefined && aspect < 1.3 && !CLOSE.includes(size);
  const wished =
    HEIGHT[size][subject ? 'people' : 'place'] *
    random.between(0.95, 1.05) *
    (wide ? tallness(aspect) : size === 'full shot' ? 1 : (subject?.share ?? 1));
  const low = size === 'medium shot' ? (subject?.least ?? 0) : 0;
  const wanted = subject?.whole
    ? Math.max(wished, heightToHold(subject, aspect, clear) * (size === 'extreme close-up' ? 0.62 : 1))
    : Math.max(wished, low);
  const whole = Math.max(1, tallness(aspect));
  const near = size === 'medium shot' || CLOSE.includes(size);
  const together = subject && !near ? heldBy(subject, aspect) : null;
  const asked = narrow ? Math.min(Math.max(wanted, crowded), Math.max(wanted, whole)) : wanted;
  const height = together ? Math.max(asked, Math.min(whole, together.height)) : asked;
  const lift = LIFT[shot.angle ?? 'eye level'] ?? 0;
  const roll = shot.angle === 'dutch angle' ? 0.1 * (random.next() < 0.5 ? -1 : 1) : 0;
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
  const y = near ? eyesAt : Math.max(Math.min(eyesAt, WIDE_MIDDLE), subject.feet + 0.05 - height / 2);
  const x = together ? together.middle : narrow ? (left + right) / 2 : subject.x + thirds * height;
  return { magnification: 1 / height, x, y: y + lift * height * 0.6, roll };
}
