/** Text from clients: any language, emoji included; control characters have no business in it. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** What is left of an emoji that was cut in two: no text, and no database takes it. */
const HALF_A_CHARACTER = /\p{Surrogate}/u;
/** Spaces, and what shows nothing at all. Between letters they have their use, as in emoji of several people. */
const SHOWS_NOTHING = /^[\s\p{Cf}]$/u;
/** A character takes up to two UTF-16 units, so a longer text is too long before anything else is looked at. */
const tooLong = (value: string, most: number): boolean => value.length > 2 * most || [...value].length > most;

function visibleLength(value: string): number {
  const characters = [...value];
  const first = characters.findIndex((character) => !SHOWS_NOTHING.test(character));
  const last = characters.findLastIndex((character) => !SHOWS_NOTHING.test(character));
  return first < 0 ? 0 : last - first + 1;
}

type Refinement = [(value: string) => boolean, { message: string }];

/** People count what they see, so lengths are counted in characters and not in bytes. */
export function text(least: number, most: number): { refine: Refinement[] } {
  return {
    refine: [
      [
        (value) => tooLong(value, most) || visibleLength(value) >= least,
        { message: least === 1 ? 'Say something.' : `Say it in at least ${least} characters.` },
      ],
      [
        (value) => !tooLong(value, most),
        { message: `At most ${most.toLocaleString('en')} characters are allowed.` },
      ],
      [(value) => !CONTROL.test(value), { message: 'Control characters are not allowed.' }],
      [
        (value) => !HALF_A_CHARACTER.test(value),
        { message: 'It holds half a character, such as an emoji that was cut in two.' },
      ],
    ],
  };
}

/** A list of such texts. */
export const textList = (most: number, longest: number) => ({
  maxLength: most,
  items: text(0, longest),
});
