/** A film as one archive: its media beside timelines that find them by relative paths. */
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Asset } from '../../database/generated/client.js';
import { toEdl } from '../../film/cut/export/edl.js';
import type { ExportedFilm, Media } from '../../film/cut/export/exported-film.js';
import { toFcpxml } from '../../film/cut/export/fcpxml.js';
import { toOtio } from '../../film/cut/export/otio.js';
import { toSrt, toVtt } from '../../film/cut/export/subtitles.js';
import { timelineLength } from '../../film/cut/timeline.js';
import { toSeconds } from '../../film/format.js';
import type { LyricLine } from '../../film/sound/analysis.js';
import type { Storage } from '../../storage/storage.js';

export type PackagedFilm = {
  /** Without its media: they are `clips`, `song`, `voice` and `film` here. */
  exported: Omit<ExportedFilm, 'clips' | 'song' | 'voice'>;
  name: string;
  clips: ReadonlyMap<number, Asset>;
  song: Asset | null;
  voice: readonly { asset: Asset; start: number; end: number }[];
  film: Asset;
  words: readonly Pick<LyricLine, 'text' | 'start' | 'end'>[];
};

/** The same film gives the same bytes, so its files carry no time of their own. */
const MODIFIED = new Date(2000, 0, 1);

/** The texts of the archive by name, and its media by the name under which the texts refer to them. */
export function packageContents({ exported, name, clips, song, voice, film, words }: PackagedFilm) {
  const media = new Map<string, Asset>([[`${name}.mp4`, film]]);
  const add = (asset: Asset, stem: string): Media => {
    const file = `${stem}${extensionOf(asset)}`;
    media.set(`media/${file}`, asset);
    return { name: file, url: `media/${file}` };
  };
  const withMedia: ExportedFilm = {
    ...exported,
    clips: Object.fromEntries(
      [...clips].map(([clipIndex, asset]) => [clipIndex, add(asset, `clip-${clipNumber(clipIndex)}`)]),
    ),
    song: song && add(song, song.filename?.startsWith('music') ? 'music' : 'song'),
    voice: voice.map(({ asset, ...when }, index) => ({
      media: add(asset, `voice-${clipNumber(index)}`),
      ...when,
    })),
  };
  const seconds = toSeconds(timelineLength(exported.timeline));
  const texts: Record<string, string> = {
    [`${name}.otio`]: toOtio(withMedia),
    [`${name}.fcpxml`]: toFcpxml(withMedia),
    [`${name}.edl`]: toEdl(withMedia),
  };
  if (words.length > 0) {
    texts[`${name}.srt`] = toSrt(words, seconds);
    texts[`${name}.vtt`] = toVtt(words, seconds);
  }
  return { texts, media };
}

export function zipPackage(
  { texts, media }: ReturnType<typeof packageContents>,
  storage: Pick<Storage, 'open'>,
): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  for (const [name, text] of Object.entries(texts))
    zip.addBuffer(Buffer.from(text), name, { mtime: MODIFIED });
  for (const [name, { storageKey }] of media) {
    // Sound and pictures are compressed already.
    const options = { mtime: MODIFIED, compress: false };
    zip.addReadStreamLazy(name, options, (done) => {
      storage.open(storageKey!).then(
        (stream) => done(null, stream),
        (error: Error) => done(error, null as never),
      );
    });
  }
  zip.end();
  return output;
}

const clipNumber = (clipIndex: number): string => String(clipIndex + 1).padStart(3, '0');

const extensionOf = ({ filename }: Asset): string =>
  /\.\w{1,8}$/.exec(filename ?? '')?.[0].toLowerCase() ?? '';
