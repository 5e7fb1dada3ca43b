/** Cutting text without tearing an emoji or an accented letter apart, whose halves no database or font takes. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A family emoji has 11 UTF-16 units. Longer pile-ups of marks are cut, and the segmenter is slow on long texts. */
const MAX_UNITS_PER_CHARACTER = 32;

/** The first `max` characters as people count them. A family of four is one. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max * MAX_UNITS_PER_CHARACTER);
  const starts: number[] = [];
  for (const { index } of segmenter.segment(head)) {
    if (starts.length === max) return text.slice(0, index);
    starts.push(index);
  }
  // The last character of the head may go on behind it.
  return head.length < text.length ? head.slice(0, starts.at(-1)) : text;
}
