/** Text from elsewhere, made fit to be kept: without what no database or font takes, and cut without tearing an emoji apart. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Control characters but for lines and tabs, and halves of an emoji. */
const UNREADABLE = /(?![\n\r\t])[\p{Cc}\p{Cs}]/gu;

/** A family emoji has 11 UTF-16 units. Longer pile-ups of marks are cut, and the segmenter is slow on long texts. */
const MAX_UNITS_PER_CHARACTER = 32;

export const cleanText = (text: string): string => text.replace(UNREADABLE, ' ');

/** The first `max` characters as people count them, clean. A family of four is one. */
export function cutText(text: string, max: number): string {
  const head = cleanText(text.slice(0, max * MAX_UNITS_PER_CHARACTER));
  if (text.length <= max) return head;
  const starts: number[] = [];
  for (const { index } of segmenter.segment(head)) {
    if (starts.length === max) return head.slice(0, index);
    starts.push(index);
  }
  // The last character of the head may go on behind it.
  return head.length < text.length ? head.slice(0, starts.at(-1)) : head;
}

const MARKS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** For HTML, SVG and XML, between tags and in attributes. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark]!);
