/** Takes the README's pictures of the studio, in docs/: a film is asked for, made, and cut by words. Needs a Chromium. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { littleSong } from '../src/film/sound/little-song.js';
import { wavBytes } from '../src/film/sound/wav.js';
import { openBrowser } from '../test/browser/chromium.js';
import { clipCard, openStudio, waitForState } from '../test/browser/studio-page.js';
import { startServer } from '../test/helpers/server.js';

const DOCS = path.resolve(import.meta.dirname, '../docs');

async function take(page: Page, name: string): Promise<void> {
  const file = path.join(DOCS, `${name}.webp`);
  await sharp(await page.screenshot())
    .webp({ quality: 74 })
    .toFile(file);
  console.log(`${path.relative('.', file)}  ${Math.round(statSync(file).size / 1024)} kB`);
}

const [browser, server] = [await openBrowser(), await startServer()];
try {
  const { page } = await openStudio(browser, server.url);
  await page.setViewportSize({ width: 1360, height: 850 });
  const song = littleSong(36, 3);
  await page.getByRole('radio', { name: 'Music video' }).check();
  await page.getByRole('button', { name: 'A lone dancer crosses a desert' }).click();
  const buffer = wavBytes(song.samples, song.sampleRate);
  await page.getByLabel('Add the song').setInputFiles({ name: 'song.wav', mimeType: 'audio/wav', buffer });
  await page.getByRole('radio', { name: 'Golden hour' }).check();
  await page.getByText('Lyrics', { exact: true }).waitFor();
  await page.getByLabel('Estimate').getByText('Free', { exact: true }).waitFor();
  await take(page, 'studio-new');

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Make the film' }).click();
  await clipCard(page, 3).locator('img').waitFor();
  await take(page, 'studio-making');

  await waitForState(page, 'Finished');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByLabel('What to change in the film').fill('swap clips 2 and 3 and fade out at the end');
  await page.keyboard.press('Enter');
  await page.getByLabel('Proposed edit').getByText('After').waitFor();
  await page.getByLabel('The finished film').evaluate(async (video: HTMLVideoElement) => {
    video.muted = true;
    video.currentTime = 9;
    await video.play();
    await new Promise<void>((resolve) => {
      video.ontimeupdate = () => video.currentTime > 9.3 && resolve();
    });
    video.pause();
  });
  await page.evaluate('window.scrollTo(0, 90)');
  await take(page, 'studio-edit');
} finally {
  await browser.close();
  await server.stop();
}
