/** A server that wants to know who is there: the studio asks for a token, and shows it on every way to the server. */
import { SignJWT } from 'jose';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wavBytes } from '../../src/film/sound/wav.js';
import { clientOf } from '../helpers/client.js';
import { createJob } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';
import { openBrowser } from './chromium.js';
import { findBarriers, openStudio, shortFilm, showFilm, waitForState } from './studio-page.js';

const SECRET = 'a secret that is long enough for a signature';
let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer({ AUTH_JWT_SECRET: SECRET })]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const tokenOf = (owner: string) =>
  new SignJWT({ sub: owner })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1h')
    .sign(Buffer.from(SECRET));

it('asks for a token, refuses a wrong one, and works with a right one: uploads, events, films', async () => {
  const { page, strangers } = await openStudio(browser, server.url);
  await page.getByRole('heading', { name: 'Who is there?' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('Bearer token').fill('not a token');
  await page.keyboard.press('Enter');
  await page.getByText('The server refused that token').waitFor();

  const token = await tokenOf('ada');
  await page.getByLabel('Bearer token').fill(token);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'New film' }).waitFor();
  await page.getByText('Live', { exact: true }).waitFor();
  await page.getByLabel('Add music').setInputFiles({
    name: 'tone.wav',
    mimeType: 'audio/wav',
    buffer: wavBytes(new Float32Array(44_100), 44_100),
  });
  await page.getByText('0:01').waitFor();

  // Begun elsewhere: it enters the list by the socket, and is followed by it to the end.
  const id = await createJob(clientOf(server, token), shortFilm('A kite of Ada’s'));
  await page.getByRole('link', { name: /A kite of Ada/ }).click();
  await waitForState(page, 'Finished');
  await page.getByLabel('The finished film').waitFor();
  await page.reload();
  await page.getByLabel('The finished film').waitFor();
  expect(strangers).toEqual([]);

  // In a tab of its own nobody is known, and somebody else sees nothing of hers.
  const other = (await openStudio(browser, server.url)).page;
  await other.getByLabel('Bearer token').fill(await tokenOf('bob'));
  await other.keyboard.press('Enter');
  await other.getByText('Your films will be listed here.').waitFor();
  await showFilm(other, server.url, id);
  await other.getByRole('heading', { name: 'There is no such film' }).waitFor();
});
