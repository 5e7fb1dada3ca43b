/** CMX 3600: an edit decision list as tape suites read it, one video track and the song. */
import { cutText } from '../../text.js';
import { type TimelineEntry, timelineLength } from '../timeline.js';
import { type ExportedFilm, edgeFades, markersOf, mediaOf } from './exported-film.js';
import { onGrid, timecode } from './timecode.js';

/** Programmes begin at one o'clock, so that there is room for a leader before them. */
const FIRST_HOUR = 3600;

/** A source as the list knows it: a reel, a name in a comment, or black. */
type From = { reel: string; name: string | null; speed: number; at: (filmFrame: number) => number };
type Cut = { from: From; start: number; end: number; dissolve?: { over: From; frames: number } };

export function toEdl(film: ExportedFilm): string {
  const { rate } = film;
  const zero = FIRST_HOUR * rate;
  const lines = [`TITLE: ${cutText(oneLine(film.title), 70)}`, 'FCM: NON-DROP FRAME', ''];
  const record = (frame: number) => timecode(zero + onGrid(frame, rate), rate);
  const sourceFrame = (from: From, frame: number) => Math.max(0, onGrid(from.at(frame), rate));
  const source = (from: From, frame: number) => timecode(sourceFrame(from, frame), rate);

  let event = 0;
  for (const { from, start, end, dissolve } of cutsOf(film)) {
    event += 1;
    if (dissolve) {
      // A dissolve is two lines: where the outgoing source stands, and what it leads to.
      const still = source(dissolve.over, start);
      lines.push(line(event, dissolve.over.reel, 'V', 'C', [still, still, record(start), record(start)]));
    }
    const frames = dissolve ? onGrid(start + dissolve.frames, rate) - onGrid(start, rate) : 0;
    const how = dissolve ? `D    ${String(frames).padStart(3, '0')}` : 'C';
    // Both counted on the list's own grid: rounded each for itself, they could differ by a frame.
    const recorded = onGrid(end, rate) - onGrid(start, rate);
    const until = timecode(sourceFrame(from, start) + Math.round(recorded * from.speed), rate);
    lines.push(line(event, from.reel, 'V', how, [source(from, start), until, record(start), record(end)]));
    if (from.speed !== 1)
      lines.push(
        `M2   ${from.reel.padEnd(8)}       ${motion(from.speed * rate)}                ${source(from, start)}`,
      );
    if (dissolve?.over.name) lines.push(`* FROM CLIP NAME: ${dissolve.over.name}`);
    if (from.name) lines.push(`* ${dissolve ? 'TO' : 'FROM'} CLIP NAME: ${from.name}`);
  }
  if (film.song) {
    const length = timelineLength(film.timeline);
    lines.push(
      line(event + 1, 'SONG', 'A', 'C', [
        timecode(0, rate),
        timecode(onGrid(length, rate), rate),
        record(0),
        record(length),
      ]),
    );
    lines.push(`* FROM CLIP NAME: ${oneLine(film.song.name)}`);
  }
  for (const { kind, name, frame } of markersOf(film)) {
    lines.push(
      `* LOC: ${record(frame)} ${{ SECTION: 'GREEN', DOWNBEAT: 'RED', BEAT: 'CYAN' }[kind].padEnd(7)} ${name}`,
    );
  }
  return `${lines.join('\r\n')}\r\n`;
}

function line(event: number, reel: string, channel: 'V' | 'A', how: string, times: string[]): string {
  return `${String(event).padStart(3, '0')}  ${reel.padEnd(8)} ${channel.padEnd(5)} ${how.padEnd(8)} ${times.join(' ')}`;
}

const motion = (framesPerSecond: number) => framesPerSecond.toFixed(1).padStart(5, '0');
const oneLine = (text: string) => text.replace(/[\r\n\t]+/g, ' ').trim();

/** Black has no tape of its own, but it has to run for as long as it is shown. */
const blackFrom = (start: number): From => ({
  reel: 'BL',
  name: null,
  speed: 1,
  at: (frame) => frame - start,
});

/** Every stretch of the record: crossfades begin before their cut, and black lies between the halves of a fade. */
function cutsOf(film: ExportedFilm): Cut[] {
  const { timeline } = film;
  const { fadeIn, fadeOut } = edgeFades(timeline);
  const cuts: Cut[] = [];
  const begin = (from: From, start: number, dissolve?: Cut['dissolve']) => {
    const before = cuts.at(-1);
    if (before) before.end = start;
    cuts.push({ from, start, end: start, ...(dissolve ? { dissolve } : {}) });
  };

  let at = 0;
  let former: From = blackFrom(0);
  for (const [position, entry] of timeline.entries.entries()) {
    const from = sourceOf(film, entry, at);
    const { type, frames } = entry.transitionIn;
    const half = Math.floor(frames / 2);
    if (position === 0 && fadeIn > 0) begin(from, 0, { over: blackFrom(0), frames: fadeIn });
    else if (type === 'CROSSFADE') begin(from, at - half, { over: former, frames: 2 * half });
    else if (type === 'FADE') {
      begin(blackFrom(at - half), at - half, { over: former, frames: half });
      begin(from, at, { over: blackFrom(at - half), frames: half });
    } else begin(from, at);
    at += entry.length;
    former = from;
  }
  if (fadeOut > 0) begin(blackFrom(at - fadeOut), at - fadeOut, { over: former, frames: fadeOut });
  cuts.at(-1)!.end = at;
  return cuts;
}

function sourceOf(film: ExportedFilm, entry: TimelineEntry, start: number): From {
  return {
    reel: `CLIP${String(entry.clipIndex + 1).padStart(3, '0')}`,
    name: oneLine(mediaOf(film, entry.clipIndex).name),
    speed: entry.speed,
    at: (frame) => entry.sourceStart + (frame - start) * entry.speed,
  };
}
