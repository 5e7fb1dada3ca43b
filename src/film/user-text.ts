/** Text from clients: any language, emoji included, but no control characters. */
import { z } from 'zod';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** Half of an emoji that was cut in two, which no database takes. */
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Spaces, and format characters such as the joiner within emoji of several people. */
const INVISIBLE = /^[\s\p{Cf}]$/u;
/** A character takes up to two UTF-16 units; checked first, so that nothing long is split into characters. */
const isTooLong = (value: string, max: number): boolean => value.length > 2 * max || [...value].length > max;

function visibleLength(value: string): number {
  const characters = [...value];
  const first = characters.findIndex((character) => !INVISIBLE.test(character));
  const last = characters.findLastIndex((character) => !INVISIBLE.test(character));
  return first < 0 ? 0 : last - first + 1;
}

/** Lengths are counted in characters, as people count them, and not in bytes. */
export const userText = (min: number, max: number) =>
  z
    .string()
    .refine((value) => isTooLong(value, max) || visibleLength(value) >= min, {
      message: min === 1 ? 'Say something.' : `Say it in at least ${min} characters.`,
    })
    .refine((value) => !isTooLong(value, max), {
      message: `At most ${max.toLocaleString('en')} characters are allowed.`,
    })
    .refine((value) => !CONTROL.test(value), { message: 'Control characters are not allowed.' })
    .refine((value) => !LONE_SURROGATE.test(value), {
      message: 'It holds half a character, such as an emoji that was cut in two.',
    });

export const userTexts = (maxItems: number, maxLength: number) =>
  z.array(userText(0, maxLength)).max(maxItems, `At most ${maxItems} are allowed.`);
