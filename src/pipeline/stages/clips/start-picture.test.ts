import { expect, test } from 'vitest';
import type { ReferenceImage } from '../../../database/generated/client.js';
import { referenceOrder } from './start-picture.js';

const image = (assetId: string, more: Partial<ReferenceImage>): ReferenceImage =>
  ({ assetId, viewIds: [], sheetId: null, ...more }) as ReferenceImage;

test('a model gets the place, then everybody once, then their other sides in turn', () => {
  const order = referenceOrder({
    prompt: {
      prompt: '',
      negativePrompt: '',
      sceneReferenceId: 'beach',
      characterReferenceIds: ['keeper', 'lamp'],
    },
    references: [
      image('beach', {}),
      image('keeper', { sheetId: 'sheet' }),
      // A board of the user's own pictures is no more than they are.
      image('lamp', { viewIds: ['side', 'back'], sheetId: 'board' }),
    ],
  });
  expect(order).toEqual(['beach', 'keeper', 'lamp', 'sheet', 'side', 'back']);
});
