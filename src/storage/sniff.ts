/** What a file is by its first bytes, whatever its name and its sender say. Only kinds that uploads may have. */

export type UploadType =
  | 'audio/mpeg'
  | 'audio/wav'
  | 'audio/flac'
  | 'audio/mp4'
  | 'audio/aac'
  | 'audio/ogg'
  | 'image/png'
  | 'image/jpeg'
  | 'image/webp'
  | 'text/plain';

/** So many bytes from the beginning are enough. */
export const SNIFF_BYTES = 4096;

/** Null for everything else: SVG and other markup too, because a browser would run what is in it. */
export function sniff(head: Uint8Array): UploadType | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, SNIFF_BYTES));
  return MAGIC.find(({ matches }) => matches(bytes))?.type ?? (isPlainText(bytes) ? 'text/plain' : null);
}

/** The accepted kind that a client means, or null. People name the same kinds differently. */
export function uploadType(contentType: string): UploadType | null {
  const name = contentType.split(';')[0]!.trim().toLowerCase();
  return ALIASES.get(name) ?? null;
}

const at = (bytes: Buffer, offset: number, text: string) =>
  bytes.toString('latin1', offset, offset + text.length) === text;

/** In this order: the first that matches counts. */
const MAGIC: { type: UploadType; matches: (bytes: Buffer) => boolean }[] = [
  { type: 'image/png', matches: (b) => at(b, 0, '\x89PNG\r\n\x1a\n') },
  { type: 'image/jpeg', matches: (b) => at(b, 0, '\xff\xd8\xff') },
  { type: 'image/webp', matches: (b) => at(b, 0, 'RIFF') && at(b, 8, 'WEBP') },
  { type: 'audio/wav', matches: (b) => (at(b, 0, 'RIFF') || at(b, 0, 'RF64')) && at(b, 8, 'WAVE') },
  { type: 'audio/flac', matches: (b) => at(b, 0, 'fLaC') },
  { type: 'audio/ogg', matches: (b) => at(b, 0, 'OggS') },
  {
    type: 'audio/mp4',
    matches: (b) =>
      at(b, 4, 'ftyp') && !/^(avi[fs]|hei[cfsx]|hev[cx]|mi[ef]1|msf1)/.test(b.toString('latin1', 8, 12)),
  },
  { type: 'audio/mpeg', matches: (b) => at(b, 0, 'ID3') },
  { type: 'audio/aac', matches: (b) => b.length > 1 && b[0] === 0xff && (b[1]! & 0xf6) === 0xf0 },
  { type: 'audio/mpeg', matches: startsMpegFrame },
];

/** Sync, a layer, and a bit rate and sample rate that exist. */
function startsMpegFrame(b: Buffer): boolean {
  if (b.length < 4 || b[0] !== 0xff || (b[1]! & 0xe0) !== 0xe0) return false;
  const version = (b[1]! >> 3) & 3;
  const layer = (b[1]! >> 1) & 3;
  const bitRate = b[2]! >> 4;
  const sampleRate = (b[2]! >> 2) & 3;
  return version !== 1 && layer !== 0 && bitRate !== 15 && sampleRate !== 3;
}

function isPlainText(bytes: Buffer): boolean {
  if (bytes.length === 0) return false;
  const text = decodeText(bytes);
  if (text === null || /[\x00-\x08\x0b\x0e-\x1f\x7f]/.test(text)) return false;
  return !/^\s*<\s*[!?a-z]/i.test(text);
}

function decodeText(bytes: Buffer): string | null {
  const encoding = at(bytes, 0, '\xff\xfe') ? 'utf-16le' : at(bytes, 0, '\xfe\xff') ? 'utf-16be' : 'utf-8';
  try {
    // As a stream: the last letter may be cut in half.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

const ALIASES = new Map<string, UploadType>([
  ['audio/mpeg', 'audio/mpeg'],
  ['audio/mp3', 'audio/mpeg'],
  ['audio/x-mp3', 'audio/mpeg'],
  ['audio/wav', 'audio/wav'],
  ['audio/wave', 'audio/wav'],
  ['audio/x-wav', 'audio/wav'],
  ['audio/vnd.wave', 'audio/wav'],
  ['audio/flac', 'audio/flac'],
  ['audio/x-flac', 'audio/flac'],
  ['audio/mp4', 'audio/mp4'],
  ['audio/m4a', 'audio/mp4'],
  ['audio/x-m4a', 'audio/mp4'],
  ['audio/aac', 'audio/aac'],
  ['audio/x-aac', 'audio/aac'],
  ['audio/aacp', 'audio/aac'],
  ['audio/ogg', 'audio/ogg'],
  ['audio/opus', 'audio/ogg'],
  ['audio/vorbis', 'audio/ogg'],
  ['application/ogg', 'audio/ogg'],
  ['image/png', 'image/png'],
  ['image/jpeg', 'image/jpeg'],
  ['image/jpg', 'image/jpeg'],
  ['image/webp', 'image/webp'],
  ['text/plain', 'text/plain'],
  ['text/vtt', 'text/plain'],
  ['text/srt', 'text/plain'],
  ['text/lrc', 'text/plain'],
  ['text/x-lrc', 'text/plain'],
  ['application/x-subrip', 'text/plain'],
  ['application/x-lrc', 'text/plain'],
  ['application/lrc', 'text/plain'],
]);
