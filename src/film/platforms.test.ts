import { expect, test } from 'vitest';
import { PLATFORMS, platformIn } from './platforms.js';

test.each([
  ['An Instagram ad for a coffee brand', 'INSTAGRAM_FEED'],
  ['An Instagram reel about surfing', 'INSTAGRAM_REELS'],
  ['A TikTok about a cat that cooks', 'TIKTOK'],
  ['A YouTube short: how to fold a crane', 'YOUTUBE_SHORTS'],
  ['A trailer for my YouTube channel', 'YOUTUBE'],
  ['A 20 second video for TikTok', 'TIKTOK'],
  ['A short film about a lighthouse', null],
  ['A girl learns a TikTok dance in her kitchen', null],
  ['Two old friends argue about Facebook', null],
])('“%s” is for %s', (prompt, platform) => {
  expect(platformIn(prompt)).toBe(platform);
});

test('every platform leaves room for words', () => {
  for (const { margins } of Object.values(PLATFORMS)) {
    expect(margins.left + margins.right).toBeLessThan(0.4);
    expect(margins.top + margins.bottom).toBeLessThan(0.6);
  }
});
