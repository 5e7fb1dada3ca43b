/**
 * Songs for the report alone: nothing in the listener is fitted to them. Known styles with other seeds,
 * tempi, keys and mixes, and styles that occur nowhere else.
 */
import type { SongPart, SongSpec } from './render.js';

const SHORT: SongPart[] = [
  { type: 'VERSE', bars: 8, energy: 'MEDIUM' },
  { type: 'CHORUS', bars: 8, energy: 'HIGH' },
  { type: 'VERSE', bars: 8, energy: 'MEDIUM' },
  { type: 'CHORUS', bars: 12, energy: 'HIGH' },
  { type: 'OUTRO', bars: 4, energy: 'LOW' },
];

const QUICK: SongPart[] = [
  { type: 'INTRO', bars: 8, energy: 'LOW' },
  { type: 'VERSE', bars: 16, energy: 'MEDIUM' },
  { type: 'CHORUS', bars: 16, energy: 'HIGH' },
  { type: 'VERSE', bars: 16, energy: 'MEDIUM' },
  { type: 'CHORUS', bars: 16, energy: 'HIGH' },
];

export const KNOWN_STYLES: SongSpec[] = [
  { name: 'held rock', seed: 901, style: 'rock', bpm: 136, room: 0.3, drive: 1.8 },
  { name: 'held disco', seed: 902, style: 'disco', bpm: 114, noise: 0.006 },
  { name: 'held pop', seed: 903, style: 'pop', bpm: 88, parts: SHORT, room: 0.4 },
  { name: 'held hip-hop', seed: 904, style: 'hiphop', bpm: 83, drive: 2, muffled: true },
  { name: 'held funk', seed: 905, style: 'funk', bpm: 111, room: 0.2, looseness: 0.01 },
  { name: 'held ballad', seed: 906, style: 'ballad', bpm: 66, parts: SHORT, ritardando: 0.6 },
  { name: 'held bossa', seed: 907, style: 'bossa', bpm: 120, room: 0.3 },
  { name: 'held shuffle', seed: 908, style: 'rock', bpm: 126, swing: 0.9, looseness: 0.012 },
  { name: 'held weak first beat', seed: 909, style: 'syncopated', bpm: 116, drive: 1.5 },
  { name: 'held weak, muffled', seed: 910, style: 'syncopated', bpm: 99, muffled: true, room: 0.3 },
  { name: 'held reggae', seed: 911, style: 'reggae', bpm: 72, parts: SHORT, room: 0.3 },
  { name: 'held trap', seed: 912, style: 'trap', bpm: 148, parts: QUICK, drive: 2 },
  { name: 'held jungle', seed: 913, style: 'jungle', bpm: 166, parts: QUICK, noise: 0.01 },
  { name: 'held swing', seed: 914, style: 'jazz', bpm: 156, swing: 0.9, looseness: 0.014 },
  { name: 'held waltz', seed: 915, style: 'waltz', bpm: 156, beatsPerBar: 3, drift: 0.03 },
  { name: 'held six-eight', seed: 916, style: 'sixeight', bpm: 58, beatsPerBar: 2, parts: SHORT },
  { name: 'held piano', seed: 917, style: 'solopiano', bpm: 76, drift: 0.05, looseness: 0.018, parts: SHORT },
  { name: 'held folk', seed: 918, style: 'folk', bpm: 92, room: 0.3, looseness: 0.015 },
];

export const NEW_STYLES: SongSpec[] = [
  { name: 'four on the floor', seed: 951, style: 'edm', bpm: 128, parts: QUICK, drive: 2 },
  { name: 'punk', seed: 952, style: 'punk', bpm: 172, parts: QUICK, drive: 2.2, looseness: 0.01 },
  { name: 'rock, eighths', seed: 953, style: 'punk', bpm: 118, drive: 1.8, room: 0.2 },
  {
    name: 'sparse ballad',
    seed: 954,
    style: 'sparseballad',
    bpm: 70,
    parts: SHORT,
    looseness: 0.014,
    room: 0.4,
  },
  { name: 'one-drop', seed: 955, style: 'onedrop', bpm: 75, parts: SHORT, room: 0.3 },
  { name: 'trap with rolls', seed: 956, style: 'rolls', bpm: 142, parts: QUICK, drive: 1.6 },
  {
    name: 'viennese waltz',
    seed: 957,
    style: 'vienna',
    bpm: 172,
    beatsPerBar: 3,
    drift: 0.05,
    looseness: 0.015,
  },
  { name: 'jazz waltz', seed: 958, style: 'jazzwaltz', bpm: 144, beatsPerBar: 3, looseness: 0.012 },
  {
    name: 'soul six-eight',
    seed: 959,
    style: 'soulsixeight',
    bpm: 54,
    beatsPerBar: 2,
    parts: SHORT,
    room: 0.3,
  },
  { name: 'big band', seed: 960, style: 'bigband', bpm: 168, parts: QUICK, looseness: 0.012 },
  { name: 'funk sixteenths', seed: 961, style: 'sixteenths', bpm: 100, looseness: 0.008 },
  { name: 'bossa nova', seed: 962, style: 'bossanova', bpm: 128, looseness: 0.012, room: 0.2 },
  { name: 'drum and bass', seed: 963, style: 'drumandbass', bpm: 174, parts: QUICK, drive: 1.8 },
  { name: 'quartet', seed: 964, style: 'quartet', bpm: 104, looseness: 0.016, drift: 0.03, room: 0.5 },
  { name: 'motown', seed: 965, style: 'motown', bpm: 122, room: 0.3 },
  { name: 'reggaeton', seed: 966, style: 'dembow', bpm: 94, drive: 2 },
  { name: 'synthwave', seed: 967, style: 'synthwave', bpm: 110, room: 0.3, drive: 1.6 },
  { name: 'polka', seed: 968, style: 'polka', bpm: 116, parts: SHORT, looseness: 0.01 },
  { name: 'strummed', seed: 969, style: 'strummed', bpm: 104, parts: SHORT, looseness: 0.016, drift: 0.04 },
  { name: 'live drummer', seed: 970, style: 'punk', bpm: 108, drift: 0.07, looseness: 0.02, parts: SHORT },
  { name: 'slowing down', seed: 971, style: 'synthwave', bpm: 98, ritardando: 0.6, parts: SHORT },
  { name: 'fade in', seed: 972, style: 'motown', bpm: 132, fadeIn: 12, parts: SHORT },
  { name: 'speech before', seed: 973, style: 'edm', bpm: 121, speechIntro: 12 },
];
