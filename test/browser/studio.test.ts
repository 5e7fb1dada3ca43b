/** The whole way through the studio in a real browser: made, watched, played, changed by talking, cut by words. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from '../helpers/server.js';
import { PLAIN_SONGS } from '../songs/catalogue.js';
import { renderSong } from '../songs/render.js';
import { wavBytes } from '../songs/wav.js';
import { openBrowser } from './chromium.js';
import {
  askForSmallAd,
  FILM_WITHIN,
  findBarriers,
  openStudio,
  progressOf,
  startFilm,
  type Watched,
  waitForState,
} from './studio-page.js';

let browser: Browser;
let server: TestServer;
const dataDir = mkdtempSync(path.join(tmpdir(), 'reelgraph-studio-'));

beforeAll(async () => {
  browser = await openBrowser();
  await build({ configFile: 'client-examples/studio/vite.config.ts', logLevel: 'error' });
  server = await startServer({ DATA_DIR: dataDir });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

it('makes a film, plays it, changes a clip by talking about it, and cuts it by words', async () => {
  const studio = await openStudio(browser, server.url);
  const { page } = studio;

  await askForSmallAd(page);
  await sendSong(page);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('Estimate').getByText('Free', { exact: true }).waitFor();
  await startFilm(page);

  await page.getByLabel('Progress of the film').waitFor();
  await expect.poll(() => progressOf(page), { timeout: FILM_WITHIN }).toBeGreaterThan(20);
  const before = await progressOf(page);
  await page.reload();
  await page.getByLabel('Progress of the film').waitFor();
  expect(await progressOf(page)).toBeGreaterThanOrEqual(before);
  await waitForState(page, 'Finished');
  await page.getByRole('img', { name: /beats a minute/ }).waitFor();

  expect(await secondsPlayed(page)).toBeGreaterThan(0.5);
  expect(await findBarriers(page)).toEqual([]);

  await changeClip(page, 2, 'make it nighttime');
  await cutByWords(page);
  expect(studio).toMatchObject({ complaints: [], strangers: [] } satisfies Partial<Watched>);
});

it('goes on by itself when the server was gone, and when the user changes their mind', async () => {
  const { page } = await openStudio(browser, server.url);
  await askForSmallAd(page);
  await page
    .getByLabel('What is it about?')
    .fill('An ad for a paper kite: a hill, strong wind, children running');
  await startFilm(page);
  await page.getByLabel('Progress of the film').waitFor();

  await page.getByRole('button', { name: 'Cancel' }).click();
  await waitForState(page, 'Cancelled');
  await page.getByRole('button', { name: 'Go on' }).click();
  await waitForState(page, 'Making');

  const { port } = new URL(server.url);
  await server.kill();
  await page.getByText('Reconnecting').waitFor();
  server = await startServer({ DATA_DIR: dataDir, PORT: port });
  await page.getByText('Live', { exact: true }).waitFor();
  await waitForState(page, 'Finished');
  await page.getByLabel('The finished film').waitFor();
});

async function sendSong(page: Page): Promise<void> {
  const song = renderSong({ ...PLAIN_SONGS[1]!, parts: [{ type: 'VERSE', bars: 8, energy: 'MEDIUM' }] });
  const buffer = wavBytes(song.samples, song.sampleRate);
  await page.getByLabel('Add music').setInputFiles({ name: 'song.wav', mimeType: 'audio/wav', buffer });
  await page.getByText('song.wav').waitFor();
  await page.getByRole('button', { name: 'Remove' }).first().waitFor();
}

async function secondsPlayed(page: Page): Promise<number> {
  const film = page.getByLabel('The finished film');
  return film.evaluate(async (video: HTMLVideoElement) => {
    video.muted = true;
    await video.play();
    await new Promise<void>((resolve) => {
      video.ontimeupdate = () => video.currentTime > 0.5 && resolve();
    });
    video.pause();
    return video.currentTime;
  });
}

async function changeClip(page: Page, number: number, instruction: string): Promise<void> {
  const card = page
    .getByRole('button', { name: new RegExp(`Clip ${number} `) })
    .and(page.locator('.clip-card'));
  const picture = () => card.locator('img').getAttribute('src');
  const before = await picture();
  // By the keyboard alone.
  await card.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('What to change in this clip').fill(instruction);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Make it' }).waitFor();
  await page.keyboard.press('Enter');
  await card.getByText('Regenerated').waitFor({ timeout: FILM_WITHIN });
  await waitForState(page, 'Finished');
  expect(new URL((await picture())!, page.url()).pathname).not.toBe(new URL(before!, page.url()).pathname);
  await page.getByRole('heading', { name: 'Versions' }).waitFor();
  expect(await page.locator('.versions li').count()).toBe(2);
  expect(await findBarriers(page)).toEqual([]);
}

async function cutByWords(page: Page): Promise<void> {
  const firstInFilm = () =>
    page
      .locator('.strip .clips button')
      .first()
      .evaluate((block) => block.style.backgroundImage.split('?')[0]);
  const opening = await firstInFilm();
  await page.getByRole('tab', { name: 'Edit' }).click();
  await page.getByLabel('What to change in the film').fill('swap clips 1 and 2');
  await page.keyboard.press('Enter');
  await page.getByLabel('Proposed edit').getByText('After').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect.poll(firstInFilm, { timeout: FILM_WITHIN }).not.toBe(opening);
  await waitForState(page, 'Finished');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(firstInFilm, { timeout: FILM_WITHIN }).toBe(opening);
  await waitForState(page, 'Finished');
}
