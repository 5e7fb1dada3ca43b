/** Cutting text without tearing an emoji or an accented letter apart, whose halves no database or font takes. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first `max` characters as people count them. A family of four is one. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  let count = 0;
  for (const { index } of segmenter.segment(text)) {
    if (count === max) return text.slice(0, index);
    count++;
  }
  return text;
}
