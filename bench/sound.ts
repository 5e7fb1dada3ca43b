/** How right and how quick listening is, on songs of our own whose truth is known, beside a tracker from the registry. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import MusicTempo from 'music-tempo';
import { TRUSTED_BEATS } from '../src/film/sound/analysis.js';
import { listen } from '../src/film/sound/listen.js';
import { decodeMono } from '../src/media/decode.js';
import { listenAside } from '../src/media/listening/listening.js';
import { findTools } from '../src/media/tools.js';
import { makeMedia } from '../test/helpers/ffmpeg.js';
import { beatlessSounds, HARD_SONGS, ONE_SECTION_SONGS, PLAIN_SONGS } from '../test/songs/catalogue.js';
import { KNOWN_STYLES, NEW_STYLES } from '../test/songs/held-out.js';
import { beatChance, beatF, namesRight, sectionF } from '../test/songs/measure.js';
import { MOOD_PIECES, playMoodPiece } from '../test/songs/mood-pieces.js';
import { renderSong, type SongSpec } from '../test/songs/render.js';

type Row = {
  downbeats: number | null;
  sections: number;
  names: number;
  beats: number;
  chance: number;
  baseline: number;
  tempo: number | null;
  trust: number;
  trusted: boolean;
};

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const cell = (text: string | number, width: number) =>
  (typeof text === 'number' ? text.toFixed(2) : text).padStart(width);

function baselineBeats(samples: Float32Array): number[] {
  try {
    // It is made for 44.1 kHz and takes its hop from that; the doubled hop keeps its times right.
    return new MusicTempo(samples, { hopSize: 221, timeStep: 221 / 22_050, bufferSize: 1024 }).beats;
  } catch {
    return [];
  }
}

function measure(spec: SongSpec): Row {
  const song = renderSong(spec);
  const heard = listen(song.samples, song.sampleRate);
  const steady = !spec.drift && !spec.jumpTo && !spec.ritardando;
  const row = {
    beats: beatF(heard.beats, song.beats),
    chance: beatChance(song.beats),
    baseline: beatF(baselineBeats(song.samples), song.beats),
    downbeats: (spec.beatsPerBar ?? 4) === 4 ? beatF(heard.downbeats, song.downbeats) : null,
    sections: sectionF(heard.structure, song.sections),
    names: namesRight(heard.structure, song.sections),
    tempo: steady && heard.bpm !== null ? Math.abs(heard.bpm / spec.bpm - 1) : null,
    trust: heard.beatConfidence,
    trusted: heard.beatConfidence >= TRUSTED_BEATS,
  };
  const columns = [row.beats, row.chance, row.baseline, row.downbeats ?? '-', row.sections, row.names].map(
    (each) => cell(each, 9),
  );
  const tempo = row.tempo === null ? '-' : `${(row.tempo * 100).toFixed(2)}%`;
  console.log(
    `  ${spec.name.padEnd(24)}${columns.join('')}${cell(tempo, 10)}${cell(heard.beatConfidence, 9)}`,
  );
  return row;
}

function measureSet(title: string, songs: readonly SongSpec[]): Row[] {
  const heads = ['beats F', 'chance', 'baseline', 'bars F', 'parts F', 'names']
    .map((each) => cell(each, 9))
    .join('');
  console.log(`\n${title.padEnd(26)}${heads}${cell('tempo off', 10)}${cell('trust', 9)}`);
  const rows = songs.map(measure);
  const inFour = rows.flatMap((row) => row.downbeats ?? []);
  const means = [
    mean(rows.map((row) => row.beats)),
    mean(rows.map((row) => row.chance)),
    mean(rows.map((row) => row.baseline)),
  ];
  const others = [mean(inFour), mean(rows.map((row) => row.sections)), mean(rows.map((row) => row.names))];
  const tempi = rows.flatMap((row) => row.tempo ?? []);
  const right = `${tempi.filter((off) => off <= 0.01).length}/${tempi.length} ok`;
  console.log(
    `  ${'mean'.padEnd(24)}${[...means, ...others].map((each) => cell(each, 9)).join('')}${cell(right, 10)}`,
  );
  return rows;
}

/** What anybody would say of a few little pieces: how lively they are, and on which side of the mind. */
function measureMoods() {
  console.log('\nmoods                     heard                   level    as it should be');
  for (const piece of MOOD_PIECES) {
    const { samples, sampleRate } = playMoodPiece(piece);
    const { mood } = listen(samples, sampleRate);
    const level = mood.energyLevel === piece.energy;
    const right = piece.moods.includes(mood.primary) && level ? 'yes' : level ? 'level only' : 'no';
    console.log(`  ${piece.name.padEnd(24)}${mood.primary.padEnd(24)}${mood.energyLevel.padEnd(9)}${right}`);
  }
}

/** A hint is a fact: the tempo and the first beat that come out against those that went in. */
function measureHints() {
  console.log('\nhints                     tempo   comes out   first beat off');
  for (const spec of [PLAIN_SONGS[0]!, PLAIN_SONGS[8]!]) {
    const song = renderSong({ ...spec, parts: [{ type: 'VERSE', bars: 12, energy: 'MEDIUM' }] });
    for (const factor of [1 / 4, 1 / 2, 2 / 3, 1, 3 / 2, 2]) {
      const bpm = Math.round(spec.bpm * factor * 10) / 10;
      const firstBeat = (song.beats[4]! * 3 + song.beats[5]!) / 4;
      const heard = listen(song.samples, song.sampleRate, { hints: { bpm, firstBeat } });
      const off = Math.abs((heard.downbeats[0] ?? Number.NaN) - firstBeat);
      console.log(
        `  ${spec.name.padEnd(22)}${cell(bpm, 7)}${cell(heard.bpm ?? '-', 12)}${cell(`${(off * 1000).toFixed(0)} ms`, 16)}`,
      );
    }
  }
}

/** A stereo file of throbbing notes on its way through the audio parser, as in a server. */
async function measureMemory() {
  console.log('memory added at the height, decoding and listening');
  const tools = await findTools();
  const folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-bench-sound-'));
  for (const minutes of [3, 10]) {
    const file = path.join(folder, `${minutes}.mp3`);
    const side = (hz: number) => `0.5*sin(2*PI*${hz}*t)*exp(-18*abs(sin(2*PI*t)))`;
    const tones = `aevalsrc=${side(220)}|${side(330)}:s=44100:d=${minutes * 60}`;
    await makeMedia(tools, ['-f', 'lavfi', '-i', tones], file);
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 10);
    const signal = new AbortController().signal;
    const samples = await decodeMono(tools, file, { sampleRate: 22_050, maxSeconds: 600, signal });
    await listenAside(samples, 22_050, { hints: null, signal, onProgress: () => {} });
    clearInterval(watch);
    console.log(`  ${`${minutes} minutes`.padEnd(24)}${cell(`${((most - before) / 1e6).toFixed(0)} MB`, 8)}`);
  }
  await rm(folder, { recursive: true });
}

// While nothing else has left its traces in the process.
await measureMemory();
const plain = measureSet('plain songs', PLAIN_SONGS);
const hard = measureSet('hard songs', HARD_SONGS);
const known = measureSet('held out, known styles', KNOWN_STYLES);
const unknown = measureSet('held out, new styles', NEW_STYLES);
measureSet('songs of one mood', ONE_SECTION_SONGS);

console.log('\nsounds without a beat      trust  parts');
let mistaken = 0;
for (const sound of beatlessSounds()) {
  const { beatConfidence, structure } = listen(sound.samples, sound.sampleRate);
  if (beatConfidence >= TRUSTED_BEATS) mistaken++;
  console.log(`  ${sound.name.padEnd(24)}${cell(beatConfidence, 6)}${cell(String(structure.length), 7)}`);
}
const all = [...plain, ...hard, ...known, ...unknown];
const missed = all.filter((row) => !row.trusted).length;
console.log(`  trusted without a beat: ${mistaken}; songs not trusted: ${missed} of ${all.length}`);

console.log('\ntrust, and how right the beats are');
for (const [from, to] of [
  [0, 0.7],
  [0.7, 0.85],
  [0.85, 0.95],
  [0.95, 1.01],
] as const) {
  const rows = all.filter((row) => row.trust >= from && row.trust < to);
  const right = rows.length === 0 ? '-' : mean(rows.map((row) => row.beats)).toFixed(2);
  console.log(`  ${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}   ${right} over ${rows.length} songs`);
}

const wrongBeats = all.filter((row) => row.beats < 0.5);
const caught = wrongBeats.filter((row) => !row.trusted).length;
console.log(`  wrong beats (F under 0.5): ${wrongBeats.length} songs, of which not trusted: ${caught}`);

measureMoods();
measureHints();

console.log('\na song of three minutes');
const song = renderSong({ ...PLAIN_SONGS[2]!, bpm: 75 });
const threeMinutes = song.samples.slice(0, 180 * song.sampleRate);
const started = process.cpuUsage();
listen(threeMinutes, song.sampleRate);
const { user, system } = process.cpuUsage(started);
console.log(`  ${((user + system) / 1e6).toFixed(2)} s of CPU`);
