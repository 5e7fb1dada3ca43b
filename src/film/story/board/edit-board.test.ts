import { expect, test } from 'vitest';
import { readFacts } from '../../reading/read-facts.js';
import type { ClipScript, PlannedOverlay, ScenePlan, Transition } from '../plan.js';
import { type Board, editBoard } from './edit-board.js';

const SHOTS = [
  ['A wolf runs through a snowy forest', 0, 2, 'one'],
  ['A lighthouse stands over the sea at night', 2, 5, 'two'],
  ['A girl reads a letter in an orchard', 5, 6, 'three'],
] as const;

const scripts = SHOTS.map(
  ([words, start, end, lyricsContext], clipIndex): ClipScript => ({
    clipIndex,
    start,
    end,
    facts: readFacts(words).facts,
    visualDescription: words,
    motion: '',
    cameraAngle: '',
    characterKeys: [],
    sceneKeys: [],
    lyricsContext,
    beatIntensity: 'LOW',
  }),
);
const fade = (fromClip: number): Transition => ({
  fromClip,
  toClip: fromClip + 1,
  type: 'CROSSFADE',
  durationSeconds: 0.8,
  rationale: '',
});
const overlay = (kind: PlannedOverlay['kind'], start: number, end: number): PlannedOverlay => ({
  kind,
  text: kind,
  start,
  end,
});

const board = (more: Partial<Board> = {}, overlays: PlannedOverlay[] = []): Board => ({
  plan: {
    characters: [],
    clipScripts: scripts,
    transitions: [fade(0), fade(1)],
    overlays,
  } as unknown as ScenePlan,
  fixedCuts: true,
  spokenSubtitles: false,
  ...more,
});

const cutsOf = ({ plan }: { plan: ScenePlan }) => plan.clipScripts.map(({ start, end }) => [start, end]);
const orderOf = ({ shots }: { shots: { from: number }[] }) => shots.map(({ from }) => from);

test('with a song, what is seen moves and the cuts and what is sung stay', () => {
  const edited = editBoard(board(), [{ type: 'MOVE', position: 2, toPosition: 0 }]);
  expect(orderOf(edited)).toEqual([2, 0, 1]);
  expect(cutsOf(edited)).toEqual(cutsOf(board()));
  expect(edited.plan.clipScripts.map(({ lyricsContext }) => lyricsContext)).toEqual(['one', 'two', 'three']);
  expect(edited.plan.clipScripts.map(({ clipIndex }) => clipIndex)).toEqual([0, 1, 2]);
  expect(edited.plan.clipScripts[0]!.visualDescription).toContain('girl');
});

test('without one, shots take their lengths along, and say there what they said', () => {
  const said = [overlay('SUBTITLE', 5.2, 5.9), overlay('CALL_TO_ACTION', 5, 6)];
  const film = board({ fixedCuts: false, spokenSubtitles: true }, said);
  const edited = editBoard(film, [{ type: 'MOVE', position: 2, toPosition: 0 }]);
  expect(cutsOf(edited)).toEqual([
    [0, 1],
    [1, 3],
    [3, 6],
  ]);
  const [spoken, call] = edited.plan.overlays;
  expect(spoken!.start).toBeCloseTo(0.2);
  expect(spoken!.end).toBeCloseTo(0.9);
  expect(call).toEqual(overlay('CALL_TO_ACTION', 5, 6));
});

test('a shot that is left out gives its time to the shorter neighbour, or takes it along', () => {
  const operations = [{ type: 'DROP' as const, position: 1 }];
  const [sung, told] = [editBoard(board(), operations), editBoard(board({ fixedCuts: false }), operations)];
  expect(cutsOf(sung)).toEqual([
    [0, 2],
    [2, 6],
  ]);
  expect(cutsOf(told)).toEqual([
    [0, 2],
    [2, 3],
  ]);
  for (const { plan } of [sung, told])
    expect(plan.transitions.map(({ fromClip, toClip }) => [fromClip, toClip])).toEqual([[0, 1]]);
});

test('a transition between shorter shots is as short as they need', () => {
  const edited = editBoard(board({ fixedCuts: false }), [{ type: 'MOVE', position: 2, toPosition: 0 }]);
  expect(edited.plan.transitions[0]!.durationSeconds).toBeLessThanOrEqual(0.5);
});

test('a shot in other words shows what they say, and keeps what they leave open', () => {
  const edited = editBoard(board(), [
    { type: 'REWORD', position: 1, action: 'two wolves sleep beside a fire' },
    { type: 'REDRAW', position: 0 },
  ]);
  const { script, reworded } = edited.shots[1]!;
  expect(reworded).toBe(true);
  expect(script.facts.subjects.map(({ noun }) => noun)).toContain('wolf');
  expect(script.facts.subjects.map(({ noun }) => noun)).not.toContain('lighthouse');
  expect(script.facts.hour?.value).toBe('night');
  expect(script.visualDescription).toBe('Two wolves sleep beside a fire.');
  expect(edited.shots.map(({ redrawn }) => redrawn)).toEqual([true, false, false]);
});

test('operations follow each other, and one that can not be done names itself', () => {
  const drop = { type: 'DROP', position: 0 } as const;
  expect(orderOf(editBoard(board(), [drop, drop]))).toEqual([2]);
  expect(() => editBoard(board(), [drop, drop, drop])).toThrow(
    expect.objectContaining({ at: 2, message: 'A film needs at least one shot.' }),
  );
  expect(() => editBoard(board(), [{ type: 'MOVE', position: 0, toPosition: 3 }])).toThrow('places 0 to 2');
  const long = board();
  long.plan.clipScripts = scripts.map((script, at) => ({ ...script, start: at * 9, end: at * 9 + 9 }));
  expect(() => editBoard(long, [drop])).toThrow('18.0 s');
});
