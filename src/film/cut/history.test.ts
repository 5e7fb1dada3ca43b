import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, currentOf, type History, lineOf, record, redoTo, startHistory, undoTo } from './history.js';

const undone = (history: History<string>) => at(history, undoTo(history) ?? history.current);
const redone = (history: History<string>) => at(history, redoTo(history) ?? history.current);

describe('the history of a timeline', () => {
  it('takes back and brings back step by step', () => {
    const history = record(record(startHistory('a'), 'b'), 'c');
    expect(currentOf(undone(history))).toBe('b');
    expect(currentOf(undone(undone(history)))).toBe('a');
    expect(currentOf(redone(undone(undone(history))))).toBe('b');
    expect(undoTo(undone(undone(history)))).toBeNull();
    expect(redoTo(history)).toBeNull();
  });

  it('brings back the youngest branch after an edit on an older state', () => {
    const branched = record(undone(record(startHistory('a'), 'b')), 'c');
    expect(currentOf(redone(undone(branched)))).toBe('c');
    expect(branched.revisions.map(({ content }) => content)).toEqual(['a', 'b', 'c']);
  });

  it('knows what was done and not taken back', () => {
    const branched = record(undone(record(record(startHistory('a'), 'b'), 'c')), 'd');
    expect(lineOf(branched)).toEqual([4, 2, 1]);
    expect(lineOf(undone(branched))).toEqual([2, 1]);
  });

  it('never loses a revision, and redo always reverses undo', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('edit', 'undo', 'redo'), { maxLength: 60 }), (steps) => {
        let history = startHistory('0');
        let made = 1;
        for (const [number, step] of steps.entries()) {
          if (step === 'edit') {
            history = record(history, `${number + 1}`);
            made += 1;
            expect(currentOf(redone(undone(history)))).toBe(currentOf(history));
          } else history = step === 'undo' ? undone(history) : redone(history);
          expect(history.revisions).toHaveLength(made);
        }
        // From wherever it stands, everything on the way back to the first is still there.
        for (let steps = 0; undoTo(history) !== null; steps++) {
          expect(steps).toBeLessThan(made);
          history = undone(history);
        }
        expect(currentOf(history)).toBe('0');
      }),
      { numRuns: 1000 },
    );
  });
});
