/** The examples with a page, as `npx vite` serves them to their reader, in front of a real server. */
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clientOf } from '../helpers/client.js';
import { act, createJob, SMALL_FILM } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';
import { openBrowser } from './chromium.js';

const FILM_WITHIN = 120 * 1000; // 120s

let browser: Browser;
let server: TestServer;
const pages: ViteDevServer[] = [];
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all(pages.map((vite) => vite.close()));
  await server?.stop();
});

async function open(example: string): Promise<Page> {
  process.env.REELGRAPH_URL = server.url;
  const root = path.resolve('client-examples', example);
  const vite = await createServer({ root, logLevel: 'warn', server: { host: '127.0.0.1', port: 0 } });
  pages.push(await vite.listen());
  const page = await browser.newPage();
  await page.goto(vite.resolvedUrls!.local[0]!);
  return page;
}

async function order(page: Page, prompt: string): Promise<void> {
  await page.getByLabel('Prompt').fill(prompt);
  await page.getByRole('button', { name: 'Make', exact: true }).click();
}

it('Relay: pages of films, one that is made, refused ones, and one that is deleted elsewhere', async () => {
  const client = clientOf(server);
  for (const prompt of ['First', 'Second', 'Third']) {
    const id = await createJob(client, { ...SMALL_FILM, prompt });
    await act(client, 'cancelJob', id);
  }
  const page = await open('relay');
  const films = page.getByRole('listitem');
  await page.getByText('Third: CANCELLED').waitFor();
  expect(await films.count()).toBe(2);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByText('First: CANCELLED').waitFor();

  await order(page, 'x');
  await page.getByRole('alert').waitFor();
  await order(page, 'A paper boat goes to sea');
  const made = films.filter({ hasText: 'A paper boat goes to sea' });
  await made.getByText('COMPLETED 100%').waitFor({ timeout: FILM_WITHIN });
  const address = await made.getByRole('link', { name: 'Watch' }).getAttribute('href');
  expect((await fetch(address!)).headers.get('content-type')).toBe('video/mp4');

  const { jobs } = await client.query('{ jobs(first: 1) { nodes { id } } }');
  await act(client, 'deleteJob', jobs.nodes[0].id);
  await made.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await page.getByText('3 films').waitFor();
});

it('Vue: a film that is made before its reader', async () => {
  const page = await open('vue');
  await order(page, 'A kettle sings on a balcony');
  await page.locator('video').waitFor({ timeout: FILM_WITHIN });
  expect(await page.getByRole('img', { name: /Clip/ }).count()).toBe(2);
  const address = await page.locator('video').getAttribute('src');
  expect((await fetch(address!)).headers.get('content-type')).toBe('video/mp4');
});
