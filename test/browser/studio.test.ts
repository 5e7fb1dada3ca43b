/** The whole way through the studio in a real browser: made, watched, played, changed by talking, cut by words. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wavBytes } from '../../src/film/sound/wav.js';
import { clientOf } from '../helpers/client.js';
import { databaseOf } from '../helpers/database.js';
import { createJob } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';
import { PLAIN_SONGS } from '../songs/catalogue.js';
import { renderSong } from '../songs/render.js';
import { openBrowser } from './chromium.js';
import {
  askForSmallAd,
  clipCard,
  FILM_WITHIN,
  findBarriers,
  makeShortFilm,
  openStudio,
  pictureOn,
  progressOf,
  shortFilm,
  showFilm,
  startFilm,
  type Watched,
  waitForState,
} from './studio-page.js';

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

it('makes a film, plays it, changes a clip by talking about it, and cuts it by words', async () => {
  const studio = await openStudio(browser, server.url);
  const { page } = studio;

  await askForSmallAd(page);
  await page.getByRole('button', { name: 'Hear it' }).click();
  await page.getByLabel('The beginning of the music').waitFor();
  await sendSong(page);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('Estimate').getByText('Free', { exact: true }).waitFor();
  await startFilm(page);

  await page.getByLabel('Progress of the film').waitFor();
  expect(await findBarriers(page)).toEqual([]);
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

it('puts a storyboard in order, says shots in other words, leaves one out, and makes what was approved', async () => {
  const client = clientOf(server);
  const id = await createJob(client, { ...shortFilm('A kite over a hill'), requireApproval: true });
  const studio = await openStudio(browser, server.url);
  const { page } = studio;
  await showFilm(page, server.url, id);
  const panels = page.locator('.board-panels > li');
  const wordsOf = (number: number) => page.getByLabel(`What happens in shot ${number}`);
  await expect.poll(() => panels.count(), { timeout: FILM_WITHIN }).toBe(3);
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Move shot 3 earlier' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => wordsOf(2).inputValue()).toContain('kite');
  await wordsOf(1).fill('Two dogs sleep on a hill at night');
  await page.getByRole('button', { name: 'Use these words' }).click();
  await page.getByRole('button', { name: 'Leave out shot 3' }).click();
  await expect.poll(() => panels.count()).toBe(2);
  const pictures = () =>
    panels.locator('img').evaluateAll((all) => all.map((each) => each.getAttribute('alt')));
  await expect
    .poll(pictures, { timeout: FILM_WITHIN })
    .toEqual([expect.stringMatching(/^Shot 1: Two dogs/), expect.stringMatching(/^Shot 2: .*kite/)]);
  await page.getByText(/^0:00\.0, 1\.0 s$/).waitFor();
  await page.getByText(/^0:01\.0, 1\.0 s$/).waitFor();

  await page.getByRole('button', { name: 'Approve and make the clips' }).click();
  await waitForState(page, 'Finished');
  expect(await page.locator('.clip-card').count()).toBe(2);
  expect(studio).toMatchObject({ complaints: [], strangers: [] } satisfies Partial<Watched>);
});

it('goes back to older films, a page at a time', async () => {
  const database = await databaseOf(server);
  await database.query(`
    INSERT INTO "Job" SELECT (jsonb_populate_record(job, jsonb_build_object(
      'id', '00000000-0000-7000-8000-' || lpad(n::text, 12, '0'), 'prompt', 'Film ' || n, 'createdAt', '2020-01-01',
      'updatedAt', '2020-01-01', 'idempotencyKey', NULL))).*
    FROM "Job" job, generate_series(1, 120) n WHERE job.id = (SELECT max(id::text) FROM "Job")::uuid`);
  await database.end();
  const { page } = await openStudio(browser, server.url);
  const films = page.locator('.film-row');
  const older = page.getByRole('button', { name: 'Older films' });
  await older.waitFor();
  expect(await films.count()).toBe(50);
  await older.click();
  await expect.poll(() => films.count()).toBe(100);
  await older.click();
  await page.getByText('Film 1', { exact: true }).waitFor();
  expect(await older.count()).toBe(0);
  const search = page.getByLabel('Search films');
  await search.fill('fil 119');
  await page.getByText('1 film', { exact: true }).waitFor();
  expect(await films.count()).toBe(1);
  await search.fill('zebra');
  await page.getByText('No film has these words.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
});

it('changes several clips at once, and shows a former version again', async () => {
  const id = await makeShortFilm(server.url, 'A kite over a hill, three moments');
  const { page, complaints } = await openStudio(browser, server.url);
  await showFilm(page, server.url, id);
  await nameAndShare(page);
  const [first, second, third] = [clipCard(page, 1), clipCard(page, 2), clipCard(page, 3)];
  const before = [await pictureOn(page, first), await pictureOn(page, second), await pictureOn(page, third)];

  await page.getByRole('button', { name: 'Choose several' }).click();
  await first.click();
  await third.click();
  await page.getByRole('tab', { name: '2 clips' }).waitFor();
  await page.getByLabel('What to change in these clips').fill('make it nighttime');
  await page.keyboard.press('Enter');
  await page.getByText(/^In all, about/).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make it' }).click();
  for (const card of [first, third]) await card.getByText('Regenerated').waitFor({ timeout: FILM_WITHIN });
  await waitForState(page, 'Finished');
  expect(await pictureOn(page, first)).not.toBe(before[0]);
  expect(await pictureOn(page, second)).toBe(before[1]);
  expect(await pictureOn(page, third)).not.toBe(before[2]);

  await page.getByRole('button', { name: 'Choose several' }).click();
  await first.click();
  await page.locator('.versions').getByRole('button', { name: 'Restore' }).click();
  await expect.poll(() => pictureOn(page, first), { timeout: FILM_WITHIN }).toBe(before[0]);
  await waitForState(page, 'Finished');
  await cutByHand(page);
  expect(complaints).toEqual([]);
});

/** Three shots of a second: the last is dragged to the front, one is trimmed by keys; applied, looked at, taken back. */
async function cutByHand(page: Page): Promise<void> {
  const clips = page.locator('.strip .clips button');
  const cut = () => clips.evaluateAll((all) => all.map((clip) => clip.ariaLabel));
  const [first, last] = [(await clips.first().boundingBox())!, (await clips.last().boundingBox())!];
  const opening = await cut();
  await page.mouse.move(last.x + last.width / 2, last.y + last.height / 2);
  await page.mouse.down();
  await page.mouse.move(first.x + 2, last.y + last.height / 2, { steps: 4 });
  await page.mouse.up();
  await page.getByText('Clip 3 is now at place 1.').waitFor({ state: 'attached' });
  await page.getByRole('slider', { name: 'End of clip 1' }).focus();
  for (let frame = 0; frame < 15; frame++) await page.keyboard.press('ArrowLeft');
  const bar = page.getByLabel('Changes to apply');
  await bar.getByText('Move clip 3 to the start. Cut 0.5 s off the end of clip 3.').waitFor();
  await bar.getByText(/free, about/).waitFor();
  expect(await findBarriers(page)).toEqual([]);

  const proposed = ['Clip 1, 0:00.0 to 0:00.5', 'Clip 2, 0:00.5 to 0:01.5', 'Clip 3, 0:01.5 to 0:02.5'];
  expect(await cut()).toEqual(proposed);
  await page.keyboard.press('Control+z');
  expect(await cut()).not.toEqual(proposed);
  await page.keyboard.press('Control+Shift+Z');
  await bar.getByText(/free, about/).waitFor();
  await page.keyboard.press('Control+Enter');
  await bar.waitFor({ state: 'detached', timeout: FILM_WITHIN });
  await waitForState(page, 'Finished');
  await page.getByRole('button', { name: 'Wipe to before' }).click();
  expect(await cut()).toEqual(proposed);
  const wipe = page.getByLabel('How much of the film before is shown');
  await wipe.press('ArrowRight');
  expect(await wipe.inputValue()).toBe('51');
  expect(await findBarriers(page)).toEqual([]);

  await clips.first().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(cut, { timeout: FILM_WITHIN }).toEqual(opening);
  await waitForState(page, 'Finished');
}

async function nameAndShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('Name of the film').fill('Kites');
  await page.keyboard.press('Enter');
  await page.locator('.film-row', { hasText: 'Kites' }).waitFor();

  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = page.getByRole('link', { name: 'Open the page' });
  const address = await link.getAttribute('href');
  expect(await findBarriers(page)).toEqual([]);
  const visitor = await browser.newPage();
  await visitor.goto(address!);
  await visitor.waitForFunction(() => document.querySelector('video')!.readyState > 0);
  expect(await visitor.title()).toBe('Kites');
  expect(await findBarriers(visitor)).toEqual([]);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText('There is no link to this film yet.').waitFor();
  expect((await visitor.reload())!.status()).toBe(410);
  await visitor.close();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
  await page.getByRole('dialog').getByText('Free', { exact: true }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
}

async function sendSong(page: Page): Promise<void> {
  const song = renderSong({ ...PLAIN_SONGS[1]!, parts: [{ type: 'VERSE', bars: 8, energy: 'MEDIUM' }] });
  const bytes = wavBytes(song.samples, song.sampleRate).toString('base64');
  const dropped = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    const content = Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([content], 'song.wav', { type: 'audio/wav' }));
    return transfer;
  }, bytes);
  await page.locator('.drop').first().dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByText('song.wav').waitFor();
  await page.getByRole('img', { name: /places where a sound sets in/ }).waitFor();
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
  const card = clipCard(page, number);
  const before = await pictureOn(page, card);
  await card.click();
  await page.getByLabel('What to change in this clip').fill(instruction);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Make it' }).click();
  await card.getByText('Regenerated').waitFor({ timeout: FILM_WITHIN });
  await waitForState(page, 'Finished');
  expect(await pictureOn(page, card)).not.toBe(before);
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

  const [undo, redo] = ['Undo', 'Redo'].map((name) => page.getByRole('button', { name })) as [
    Locator,
    Locator,
  ];
  expect(await redo.isDisabled()).toBe(true);
  await undo.click();
  await expect.poll(firstInFilm, { timeout: FILM_WITHIN }).toBe(opening);
  await waitForState(page, 'Finished');
  await expect.poll(() => redo.isEnabled()).toBe(true);
  expect(await undo.isDisabled()).toBe(true);

  // What was said stays with the film.
  await page.reload();
  const conversation = page.getByRole('log', { name: 'Conversation' });
  await conversation.getByText('make it nighttime', { exact: true }).waitFor();
  await conversation.getByText('swap clips 1 and 2', { exact: true }).waitFor();
  await conversation.getByText('Done, and taken back.').first().waitFor();
}
