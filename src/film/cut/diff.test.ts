import { describe, expect, it } from 'vitest';
import { apply } from './apply.js';
import { affectedClips } from './diff.js';
import { filmOf } from './example-film.js';
import type { EditOperation } from './operations.js';
import { snapToBeats } from './snapping.js';
import { entryStarts, type Timeline } from './timeline.js';

const { timeline, sources } = filmOf([90, 100, 110, 120, 130]);
const edited = (...operations: EditOperation[]): Timeline => {
  const outcome = apply(timeline, operations, sources);
  if ('problem' in outcome) throw new Error(outcome.problem);
  return outcome.timeline;
};

describe('the clips that an edit affects', () => {
  it.each<[string, EditOperation[], number[]]>([
    ['a swap: both', [{ type: 'SWAP', position: 1, withPosition: 3 }], [1, 3]],
    ['a swap of neighbours: both', [{ type: 'SWAP', position: 1, withPosition: 2 }], [1, 2]],
    ['a move: only the one that moved', [{ type: 'MOVE', position: 4, toPosition: 0 }], [4]],
    ['a removal: the one that is gone', [{ type: 'REMOVE', position: 2 }], [2]],
    [
      'a trim: that one, not those that slide',
      [{ type: 'TRIM', position: 0, fromStart: 10, fromEnd: 0 }],
      [0],
    ],
    ['a split', [{ type: 'SPLIT', position: 1, at: 50 }], [1]],
    [
      'a crossfade: the one it leads into',
      [{ type: 'TRANSITION', position: 2, transition: 'CROSSFADE', frames: 10 }],
      [2],
    ],
    ['a fade of the film: none', [{ type: 'FADE', fadeIn: 10, fadeOut: null }], []],
  ])('are, for %s', (_name, operations, expected) => {
    expect(affectedClips(timeline, edited(...operations))).toEqual(expected);
  });
});

describe('snapping to beats', () => {
  const beats = Array.from({ length: 60 }, (_, beat) => beat / 2);

  it('brings the cuts that moved onto beats and leaves the others alone', () => {
    const trimmed = edited({ type: 'TRIM', position: 2, fromStart: 0, fromEnd: 7 });
    const snaps = snapToBeats(timeline, trimmed, beats, sources);
    const outcome = apply(trimmed, snaps, sources);
    if ('problem' in outcome) throw new Error(outcome.problem);
    const [, second, third, fourth, fifth] = entryStarts(outcome.timeline);
    expect([second, third]).toEqual([90, 190]);
    expect([fourth! % 15, fifth! % 15]).toEqual([0, 0]);
  });

  it('does nothing without beats', () => {
    expect(snapToBeats(timeline, edited({ type: 'REMOVE', position: 0 }), [], sources)).toEqual([]);
  });

  it('never asks a clip for pictures that it does not have', () => {
    const used = edited({ type: 'TRIM', position: 0, fromStart: 3, fromEnd: -15 });
    const snaps = snapToBeats(timeline, used, beats, sources);
    expect(apply(used, snaps, sources)).not.toHaveProperty('problem');
  });
});
