/** The Range header (RFC 9110), for one range of bytes. */
import type { ByteRange } from '../storage/storage.js';

/** Two numbers of up to 16 digits and the spaces that some clients write need far less. */
const MAX_LENGTH = 100;

/** Null for the whole file: no range, several ranges, or one we can't read. */
export function byteRange(header: string | undefined, byteSize: number): ByteRange | 'unsatisfiable' | null {
  if (header === undefined || header.length > MAX_LENGTH) return null;
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header.replaceAll(' ', '')) ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  const start = from === '' ? Math.max(0, byteSize - Number(to)) : Number(from);
  const end = from === '' || to === '' ? byteSize - 1 : Math.min(Number(to), byteSize - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return null;
  return start > end || start >= byteSize ? 'unsatisfiable' : { start, end };
}
