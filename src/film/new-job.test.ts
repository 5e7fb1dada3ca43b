import { expect, it } from 'vitest';
import { FILM_SECONDS, MAX_SHOTS, NewJob } from './new-job.js';

const job = { kind: 'AD', prompt: 'A pen' };
const half = 'half \ud83d';
const nul = 'nul \u0000';
const shot = { enhancedPrompt: 'A pen on a desk' };

const wrongFields = (input: object) =>
  NewJob.safeParse({ ...job, ...input }).error?.issues.map(({ path }) => path.join('.')) ?? [];

it.each<[string, object]>([
  ['lyrics', { lyrics: nul }],
  ['lyrics', { lyrics: half }],
  ['prompt', { prompt: `A ${half}` }],
  ['prompt', { prompt: 'a' }],
  ['idempotencyKey', { idempotencyKey: half }],
  ['style.colorPalette.1', { style: { colorPalette: ['red', nul] } }],
  ['style.colorPalette', { style: { colorPalette: Array(13).fill('red') } }],
  ['brand.colors.0', { brand: { colors: [half] } }],
  ['brand.tagline', { brand: { tagline: '' } }],
  ['references.0.subject', { references: [{ assetId: 'id', subject: half }] }],
  ['shots.0.characters.1', { shots: [{ ...shot, characters: ['a', half] }] }],
  ['shots.0.landscapes.0', { shots: [{ ...shot, landscapes: [half] }] }],
  ['shots.0.styles.0', { shots: [{ ...shot, styles: [half] }] }],
  ['shots.1.durationSeconds', { shots: [shot, { ...shot, durationSeconds: 15.5 }] }],
  ['shots.0.durationSeconds', { shots: [{ ...shot, durationSeconds: 0.5 }] }],
  ['shots', { shots: [] }],
  ['shots', { shots: Array(MAX_SHOTS + 1).fill(shot) }],
  ['budgetLimit', { budgetLimit: '-1' }],
  ['budgetLimit', { budgetLimit: '1e5' }],
  ['audioHints.bpm', { audioHints: { bpm: 19 } }],
  ['audioHints.beatsPerBar', { audioHints: { beatsPerBar: 13 } }],
  ['audioHints.firstBeat', { audioHints: { firstBeat: -1 } }],
])('names %s in %j', (path, input) => {
  expect(wrongFields(input)).toEqual([path]);
});

it('reports all wrong fields at once', () => {
  expect(wrongFields({ prompt: '', seed: 0.5, audioHints: { bpm: 0 } })).toEqual([
    'prompt',
    'audioHints.bpm',
    'seed',
  ]);
});

it('takes null for what is left out, and everything within its limits', () => {
  const shots = Array(MAX_SHOTS).fill({ ...shot, durationSeconds: 15 });
  expect(wrongFields({ lyrics: null, style: null, brand: { name: null }, shots })).toEqual([]);
  expect(wrongFields({ durationSeconds: FILM_SECONDS.AD.max, audioHints: { bpm: 400 } })).toEqual([]);
});
