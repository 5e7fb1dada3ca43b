import { expect, test } from 'vitest';
import { EditPlanStatus } from '../../database/generated/client.js';
import { type EditPlanAction, stateAfter } from './edit-plan-states.js';

const after = (action: EditPlanAction) =>
  Object.fromEntries(
    Object.values(EditPlanStatus).flatMap((status) => {
      const next = stateAfter(status, action);
      return next ? [[status, next]] : [];
    }),
  );

test.each<[EditPlanAction, Partial<Record<EditPlanStatus, EditPlanStatus>>]>([
  ['BEGIN', { PROPOSED: 'APPLYING', FAILED: 'APPLYING' }],
  ['COMPLETE', { APPLYING: 'APPLIED' }],
  ['FAIL', { APPLYING: 'FAILED' }],
  ['REJECT', { PROPOSED: 'REJECTED', STALE: 'REJECTED', REJECTED: 'REJECTED' }],
  ['OUTDATE', { PROPOSED: 'STALE', FAILED: 'STALE', STALE: 'STALE' }],
  ['UNDO', { APPLIED: 'UNDONE' }],
  ['REDO', { UNDONE: 'APPLIED' }],
])('%s is allowed in these states only', (action, expected) => {
  expect(after(action)).toEqual(expected);
});
