/** The whole way without a mouse: a film from plain words, to its end, changed and cut; and one always sees where one is. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from '../helpers/server.js';
import { openBrowser } from './chromium.js';
import { FILM_WITHIN, findBarriers, openStudio, waitForState } from './studio-page.js';

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

it('makes and changes a film by the keyboard alone', async () => {
  const { page, complaints } = await openStudio(browser, server.url);
  const keys = page.keyboard;

  await tabTo(page, 'Ad');
  await keys.press('ArrowRight');
  await keys.press('ArrowRight');
  await tabTo(page, 'The last lamp of the harbour');
  await keys.press('Enter');
  await tabTo(page, 'Shots');
  await keys.type('3');
  await tabTo(page, 'Seconds each');
  await keys.type('1');
  await tabTo(page, 'Write the shots');
  await keys.press('Enter');
  await page.getByRole('heading', { name: '3 shots' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await tabTo(page, 'Auto');
  await keys.press('ArrowRight');
  await tabTo(page, 'Show me the storyboard before the clips are made');
  await keys.press('Space');
  await tabTo(page, 'Make the film');
  await keys.press('Enter');

  await waitForState(page, 'Your approval');
  await page
    .getByLabel(/^What to change in the picture of/)
    .first()
    .waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await tabTo(page, 'Approve and make the clips');
  await keys.press('Enter');
  await waitForState(page, 'Finished');

  await tabTo(page, /^Clip 1/, '.clip-card');
  await keys.press('ArrowRight');
  await keys.press('Enter');
  await tabTo(page, 'What to change in this clip');
  await keys.type('make it nighttime');
  await keys.press('Enter');
  await page.getByRole('button', { name: 'Make it' }).waitFor();
  await keys.press('Enter');
  await page.locator('.clip-card').nth(1).getByText('Regenerated').waitFor({ timeout: FILM_WITHIN });
  await waitForState(page, 'Finished');

  await tabTo(page, 'Clip 2', '[role=tab]');
  await keys.press('ArrowLeft');
  await tabTo(page, 'What to change in the film');
  await keys.type('trim the last clip by half a second');
  await keys.press('Enter');
  await page.getByLabel('Proposed edit').waitFor();
  await tabTo(page, 'Apply');
  await keys.press('Enter');
  await page
    .getByRole('log', { name: 'Conversation' })
    .getByText('Done.', { exact: true })
    .last()
    .waitFor({ timeout: FILM_WITHIN });
  await waitForState(page, 'Finished');

  await tabTo(page, 'What to change in the film');
  await keys.type('undo');
  await keys.press('Enter');
  await page.getByLabel('Proposed edit').getByText('Take back the last edit').waitFor();
  await tabTo(page, 'Apply');
  await keys.press('Enter');
  await page
    .getByRole('log', { name: 'Conversation' })
    .getByText('Done, and taken back.')
    .first()
    .waitFor({ timeout: FILM_WITHIN });
  await waitForState(page, 'Finished');
  expect(complaints).toEqual([]);
});

/** Goes on with Tab until something of this name has the focus; on the way every stop has to be visible. */
async function tabTo(page: Page, name: string | RegExp, selector = '*'): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < 120; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(whereWeAre);
    if (!stop) continue; // The browser's own frame, between the last stop and the first.
    expect(stop.seen, `the focus on “${stop.name}” can be seen`).toBe(true);
    const is = typeof name === 'string' ? stop.name === name : name.test(stop.name);
    if (is && (await page.locator(':focus').and(page.locator(selector)).count()) > 0) return;
    passed.push(stop.name);
  }
  throw new Error(
    `Tab never led to ${name}; it led to ${passed.map((stop) => stop.slice(0, 40)).join(' | ')}`,
  );
}

function whereWeAre(): { name: string; seen: boolean } | null {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return null;
  const label = (element as HTMLInputElement).labels?.[0];
  const name = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '';
  const frame = element.closest('.choice-row, .preset-grid label') ?? element;
  const outlined = [element, frame].some((each) => getComputedStyle(each).outlineStyle !== 'none');
  const { width, height } = frame.getBoundingClientRect();
  return { name: name.trim(), seen: element.tagName === 'VIDEO' || (outlined && width > 1 && height > 1) };
}
