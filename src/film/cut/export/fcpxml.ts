/** FCPXML 1.10, as Final Cut Pro and DaVinci Resolve read it. */
import { escapeMarkup } from '../../text.js';
import { entryStarts, type TimelineEntry, timelineLength } from '../timeline.js';
import { type ExportedFilm, edgeFades, type Marker, markersOf, mediaOf } from './exported-film.js';
import { onGrid, type Rate } from './timecode.js';

/** Named as Final Cut Pro itself names them; a transition without its effect is dropped on import. */
const EFFECTS = {
  title: {
    name: 'Basic Title',
    uid: '.../Titles.localized/Bumper:Opener.localized/Basic Title.localized/Basic Title.moti',
  },
  dissolve: { name: 'Cross Dissolve', uid: 'FxPlug:4731E73A-8DAC-4113-9A30-AE85B1761265' },
  throughBlack: { name: 'Fade To Color', uid: 'FxPlug:F779C565-486D-4633-8035-0374B4DB8F5C' },
} as const;

export function toFcpxml(film: ExportedFilm): string {
  const { rate, size, timeline } = film;
  const length = onGrid(timelineLength(timeline), rate);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE fcpxml>',
    '<fcpxml version="1.10">',
    '  <resources>',
    `    <format id="format" frameDuration="100/${rate}00s" width="${size.width}" height="${size.height}"/>`,
    ...assets(film),
    ...Object.entries(EFFECTS).map(
      ([id, { name, uid }]) => `    <effect id="${id}" name="${name}" uid="${uid}"/>`,
    ),
    '  </resources>',
    '  <library>',
    `    <event name="${escaped(film.title)}">`,
    `      <project name="${escaped(film.title)}">`,
    `        <sequence format="format" duration="${seconds(length, rate)}" tcStart="0s" tcFormat="NDF">`,
    '          <spine>',
    ...spine(film).map((line) => `            ${line}`),
    '          </spine>',
    '        </sequence>',
    '      </project>',
    '    </event>',
    '  </library>',
    '</fcpxml>',
  ].join('\n')}\n`;
}

/** Times are fractions, so that no rate is ever rounded. */
const seconds = (frames: number, rate: Rate): string =>
  frames % rate === 0 ? `${frames / rate}s` : `${frames}/${rate}s`;

const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const escaped = (text: string): string => escapeMarkup(text.replace(NOT_IN_XML, ''));

function assets(film: ExportedFilm): string[] {
  const { rate, timeline } = film;
  const used = [...new Set(timeline.entries.map(({ clipIndex }) => clipIndex))].sort((a, b) => a - b);
  const clips = used.flatMap((clipIndex) => {
    const { name, url } = mediaOf(film, clipIndex);
    const duration = seconds(onGrid(film.sources[clipIndex]?.frames ?? 0, rate), rate);
    return asset(`clip${clipIndex}`, name, url, `duration="${duration}" hasVideo="1" format="format"`);
  });
  const voice = film.voice.flatMap(({ media, start, end }, number) => {
    const lasts = seconds(onGrid(end, rate) - onGrid(start, rate), rate);
    return asset(
      `voice${number + 1}`,
      media.name,
      media.url,
      `duration="${lasts}" hasAudio="1" audioSources="1" audioChannels="1"`,
    );
  });
  if (!film.song) return [...clips, ...voice];
  const duration = seconds(onGrid(timelineLength(timeline), rate), rate);
  return [
    ...clips,
    ...voice,
    ...asset(
      'song',
      film.song.name,
      film.song.url,
      `duration="${duration}" hasAudio="1" audioSources="1" audioChannels="2"`,
    ),
  ];
}

const asset = (id: string, name: string, url: string, rest: string): string[] => [
  `    <asset id="${id}" name="${escaped(name)}" start="0s" ${rest}>`,
  `      <media-rep kind="original-media" src="${escaped(url)}"/>`,
  '    </asset>',
];

function spine(film: ExportedFilm): string[] {
  const { rate, timeline } = film;
  const { fadeIn, fadeOut } = edgeFades(timeline);
  const starts = entryStarts(timeline);
  const markers = markersOf(film);
  const lines: string[] = [];
  if (fadeIn > 0) lines.push(...transition('dissolve', 0, onGrid(fadeIn, rate), rate));
  for (const [position, entry] of timeline.entries.entries()) {
    const { type, frames } = entry.transitionIn;
    if (type !== 'CUT' && frames > 0) {
      const half = Math.floor(frames / 2);
      const from = onGrid(starts[position]! - half, rate);
      const lasts = onGrid(starts[position]! + half, rate) - from;
      lines.push(...transition(type === 'CROSSFADE' ? 'dissolve' : 'throughBlack', from, lasts, rate));
    }
    lines.push(...clip(film, entry, position, starts[position]!, markers));
  }
  if (fadeOut > 0) {
    const end = timelineLength(timeline);
    const from = onGrid(end - fadeOut, rate);
    lines.push(...transition('dissolve', from, onGrid(end, rate) - from, rate));
  }
  return lines;
}

function transition(effect: keyof typeof EFFECTS, offset: number, duration: number, rate: Rate): string[] {
  const { name } = EFFECTS[effect];
  return [
    `<transition name="${name}" offset="${seconds(offset, rate)}" duration="${seconds(duration, rate)}">`,
    `  <filter-video ref="${effect}" name="${name}"/>`,
    '</transition>',
  ];
}

function clip(
  film: ExportedFilm,
  entry: TimelineEntry,
  position: number,
  start: number,
  markers: readonly Marker[],
): string[] {
  const { rate } = film;
  const [offset, end] = [onGrid(start, rate), onGrid(start + entry.length, rate)];
  // A retimed clip counts in its own new time.
  const local = onGrid(entry.sourceStart / entry.speed, rate);
  const here = (frame: number) => seconds(local + onGrid(frame, rate) - offset, rate);
  const inside = (frame: number) => frame >= start && frame < start + entry.length;
  const name = escaped(mediaOf(film, entry.clipIndex).name);
  return [
    `<asset-clip ref="clip${entry.clipIndex}" name="${name}" offset="${seconds(offset, rate)}" start="${seconds(local, rate)}" duration="${seconds(end - offset, rate)}" tcFormat="NDF">`,
    ...timeMap(film, entry),
    ...zoom(film, entry),
    ...(position === 0 ? [...song(film, seconds(local, rate)), ...voice(film, local)] : []),
    ...titles(film, inside, here),
    ...markers
      .filter(({ frame }) => inside(frame))
      .map(
        ({ name: label, frame }) =>
          `  <marker start="${here(frame)}" duration="1/${rate}s" value="${escaped(label)}"/>`,
      ),
    '</asset-clip>',
  ];
}

function timeMap({ sources, rate }: ExportedFilm, { clipIndex, speed }: TimelineEntry): string[] {
  if (speed === 1) return [];
  const frames = sources[clipIndex]?.frames ?? 0;
  return [
    '  <timeMap>',
    '    <timept time="0s" value="0s" interp="linear"/>',
    `    <timept time="${seconds(onGrid(frames / speed, rate), rate)}" value="${seconds(onGrid(frames, rate), rate)}" interp="linear"/>`,
    '  </timeMap>',
  ];
}

/** A crop is the picture made larger and moved; positions are percent of the frame's height, upwards. */
function zoom({ size }: ExportedFilm, { crop }: TimelineEntry): string[] {
  if (!crop) return [];
  const scale = 1 / crop.width;
  const x = (0.5 - (crop.x + crop.width / 2)) * scale * 100 * (size.width / size.height);
  const y = (crop.y + crop.height / 2 - 0.5) * scale * 100;
  const short = (number: number) => Number(number.toFixed(4));
  return [`  <adjust-transform position="${short(x)} ${short(y)}" scale="${short(scale)} ${short(scale)}"/>`];
}

function song(film: ExportedFilm, offset: string): string[] {
  if (!film.song) return [];
  const duration = seconds(onGrid(timelineLength(film.timeline), film.rate), film.rate);
  return [
    `  <asset-clip ref="song" lane="-1" name="${escaped(film.song.name)}" offset="${offset}" start="0s" duration="${duration}" audioRole="music"/>`,
  ];
}

function voice(film: ExportedFilm, local: number): string[] {
  const { rate } = film;
  return film.voice.map(({ media, start, end }, number) => {
    const [from, to] = [onGrid(start, rate), onGrid(end, rate)];
    return `  <asset-clip ref="voice${number + 1}" lane="-2" name="${escaped(media.name)}" offset="${seconds(local + from, rate)}" start="0s" duration="${seconds(to - from, rate)}" audioRole="dialogue"/>`;
  });
}

/** Titles hang on the clip that they begin over. */
function titles(
  { timeline, rate }: ExportedFilm,
  inside: (frame: number) => boolean,
  here: (frame: number) => string,
): string[] {
  return timeline.overlays.flatMap(({ kind, text, start, end }, number) => {
    if (text === null || !inside(start)) return [];
    const style = `style${number + 1}`;
    return [
      `  <title ref="title" lane="1" name="${kind}" offset="${here(start)}" start="0s" duration="${seconds(onGrid(end, rate) - onGrid(start, rate), rate)}">`,
      `    <text><text-style ref="${style}">${escaped(text)}</text-style></text>`,
      `    <text-style-def id="${style}"><text-style font="Inter" fontSize="63" fontColor="1 1 1 1" alignment="center"/></text-style-def>`,
      '  </title>',
    ];
  });
}
