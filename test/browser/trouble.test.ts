/** What goes wrong while one looks on: the line is cut, the server dies, a service fails. Nothing is missed and nothing has to be begun again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { startReplicateDouble } from '../doubles/replicate-double.js';
import { clientOf } from '../helpers/client.js';
import { createJob } from '../helpers/films.js';
import { startServer } from '../helpers/server.js';
import { openBrowser } from './chromium.js';
import { freePort, layLine } from './line.js';
import {
  askForSmallAd,
  clipCard,
  FILM_WITHIN,
  findBarriers,
  heardBy,
  openStudio,
  shortFilm,
  showFilm,
  startFilm,
  waitForState,
} from './studio-page.js';

let browser: Browser;
/** Closed again, the last first, however the test ends. */
let open: (() => unknown)[] = [];
const dataDir = mkdtempSync(path.join(tmpdir(), 'reelgraph-studio-'));

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  for (const close of open.reverse()) await close();
  open = [];
});
afterAll(async () => {
  await browser?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

it('goes on by itself after a cut line and a killed server, and hears every event once', async () => {
  const [line, port] = [await layLine(), await freePort()];
  open.push(() => line.close());
  line.leadTo(port);
  const start = () => startServer({ DATA_DIR: dataDir, PORT: String(port), PUBLIC_URL: line.url });
  let server = await start();
  open.push(() => server.stop());
  const { page } = await openStudio(browser, line.url);
  await askForSmallAd(page);
  await startFilm(page);
  await page.getByLabel('Progress of the film').waitFor();

  await page.getByRole('button', { name: 'Cancel' }).click();
  await waitForState(page, 'Cancelled');
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go on' }).click();
  await waitForState(page, 'Making');

  line.cut();
  await page.getByText('Reconnecting').waitFor();
  await page.getByText('The server can’t be reached').waitFor();
  line.mend();
  await page.getByText('Live', { exact: true }).waitFor();

  await server.kill();
  await page.getByText('Reconnecting').waitFor();
  server = await start();
  await page.getByText('Live', { exact: true }).waitFor();
  await waitForState(page, 'Finished');
  await page.getByLabel('The finished film').waitFor();

  const heard = await heardBy(page);
  const first = heard[0]!;
  expect(heard.length).toBeGreaterThan(20);
  expect(heard).toEqual(heard.map((_, index) => first + index));
});

it('says what failed, what it cost, and tries again where it failed', async () => {
  const replicate = await startReplicateDouble();
  replicate.finishes = 'at-once';
  open.push(() => replicate.close());
  const server = await startServer({ REPLICATE_API_TOKEN: 'r8_test', REPLICATE_BASE_URL: replicate.url });
  open.push(() => server.stop());
  const { page } = await openStudio(browser, server.url);

  replicate.faults.always('no-credit');
  const id = await createJob(clientOf(server), shortFilm('A kite that somebody else films'));
  await showFilm(page, server.url, id);
  await waitForState(page, 'Failed');
  await page
    .getByLabel('What went wrong')
    .getByText(/credit/i)
    .waitFor();
  expect(await findBarriers(page)).toEqual([]);
  replicate.faults.clear();
  await page.getByRole('button', { name: 'Retry from there' }).click();
  await waitForState(page, 'Finished');
  await page.getByText(/^Spent in all: \$0\.\d+$/).waitFor();

  replicate.faults.always('no-credit');
  await clipCard(page, 2).click();
  await page.getByLabel('What to change in this clip').fill('make it nighttime');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Make it for \$0\.\d+$/ }).click();
  await page
    .getByRole('alert')
    .getByText(/credit/i)
    .waitFor({ timeout: FILM_WITHIN });
  expect(await findBarriers(page)).toEqual([]);
  replicate.faults.clear();
  await waitForState(page, 'Finished');
  await page.getByRole('alert').getByRole('button', { name: 'Retry' }).click();
  await page.getByRole('button', { name: /^Make it for/ }).click();
  await clipCard(page, 2).getByText('Regenerated').waitFor({ timeout: FILM_WITHIN });
  await page.getByText(/^Done for \$0\.\d+\.$/).waitFor();
});
