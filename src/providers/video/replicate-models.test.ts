import { expect, test } from 'vitest';
import { invalidFields, MODEL_DOUBLES } from '../../../test/doubles/replicate-models.js';
import { type ClipOrder, VIDEO_MODELS } from './replicate-models.js';

const PICTURE = 'https://example.com/picture.jpg';

const order = (row: (typeof VIDEO_MODELS)[number], fields: Partial<ClipOrder>): ClipOrder => {
  const length = row.durations.at(-1)!;
  return {
    prompt: 'A fox',
    negativePrompt: '',
    picture: null,
    endPicture: null,
    references: [],
    length,
    tier: row.tiers(length).at(-1)!,
    shape: '16:9',
    seed: 1,
    ...fields,
  };
};

test.each(VIDEO_MODELS.map((row) => [row.label, row] as const))(
  'what %s is sent is what its page documents',
  (_, row) => {
    const double = MODEL_DOUBLES[row.model]!;
    const refused = (fields: Partial<ClipOrder>) => invalidFields(double, row.input(order(row, fields)));
    const picture = row.startPicture === 'NONE' ? null : PICTURE;
    expect(refused({ picture })).toEqual([]);
    expect(refused({ picture, endPicture: PICTURE })).toEqual([]);
    const most = row.references(row.durations.at(-1)!, '16:9');
    if (most > 0) expect(refused({ references: Array(most).fill(PICTURE) })).toEqual([]);
    if (row.startPicture === 'OPTIONAL') expect(refused({})).toEqual([]);
  },
);

test('a picture to end with goes only to models that document one, and beside a start', () => {
  const sent = (model: string, fields: Partial<ClipOrder>) => {
    const row = VIDEO_MODELS.find((each) => each.model === model)!;
    return Object.entries(row.input(order(row, fields))).find(([, value]) => value === 'end')?.[0];
  };
  const both = { picture: PICTURE, endPicture: 'end' };
  expect(sent('bytedance/seedance-1-pro', both)).toBe('last_frame_image');
  expect(sent('google/veo-3.1', both)).toBe('last_frame');
  expect(sent('kwaivgi/kling-v2.1', both)).toBe('end_image');
  expect(sent('kwaivgi/kling-v2.1', { ...both, tier: '720p' })).toBeUndefined();
  expect(sent('runwayml/gen4-turbo', both)).toBeUndefined();
  expect(sent('bytedance/seedance-1-pro', { endPicture: 'end' })).toBeUndefined();
});
