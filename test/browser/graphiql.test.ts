/** GraphiQL in a real browser: nothing from elsewhere, nothing refused by its own policy, and little on the wire. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from '../helpers/server.js';
import { openBrowser } from './chromium.js';

const MAX_BYTES = 1_000_000;
let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

it('runs a query and a subscription, and comes with less than a megabyte', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => request.url().startsWith(server.url) || strangers.push(request.url()));

  const query = 'query Count { jobs { totalCount } }';
  await page.goto(`${server.url}/graphql?${new URLSearchParams({ query })}`);
  await page.getByText('totalCount').waitFor();
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.locator('.result-window').getByText('totalCount').waitFor();
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByText('A GraphQL schema provides a root type').waitFor();
  const bytes = await page.evaluate<number>(
    'performance.getEntries().reduce((sum, entry) => sum + (entry.transferSize ?? 0), 0)',
  );

  // What was written in a browser before is kept, so as somebody else.
  const other = await browser.newPage();
  const socket = other.waitForEvent('websocket');
  await other.goto(`${server.url}/graphql?query=subscription{jobsUpdated{id}}`);
  await other.getByText('jobsUpdated').waitFor();
  await other.getByRole('button', { name: /Execute query/ }).click();
  await other.getByRole('button', { name: /Stop query/ }).waitFor();
  expect((await socket).url()).toBe(`${server.url.replace(/^http/, 'ws')}/graphql`);

  expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  expect(bytes).toBeLessThan(MAX_BYTES);
});
