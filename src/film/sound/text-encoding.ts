/** Text files as people have them: UTF-8, UTF-16 with or without a mark, or an old Latin-1. */
import { cleanText } from '../text.js';

export function decodeText(bytes: Uint8Array): string {
  return cleanText(new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/^\uFEFF/, ''));
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return unmarked;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Digits, brackets and line breaks are in every lyrics file: as UTF-16 each has a zero byte on one side. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 4096);
  let [zeroFirst, zeroSecond] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) zeroFirst++;
    if (bytes[at + 1] === 0) zeroSecond++;
  }
  const enough = length / 2 / 5;
  if (length === 0 || Math.max(zeroFirst, zeroSecond) < enough) return null;
  return zeroFirst > zeroSecond ? 'utf-16be' : 'utf-16le';
}
