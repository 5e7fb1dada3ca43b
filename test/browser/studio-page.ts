/** The studio as somebody uses it: opened, read, clicked; and what a user would not see, watched meanwhile. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** Generous: the machine may have much else to do. */
export const FILM_WITHIN = 4 * 60 * 1000;

export type Watched = { page: Page; complaints: string[]; strangers: string[] };

/** `complaints` are errors in the console, `strangers` are requests to anywhere else. */
export async function openStudio(browser: Browser, url: string): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) strangers.push(request.url());
  });
  await page.goto(url);
  return { page, complaints, strangers };
}

/** Fills in the form for the smallest ad there is. */
export async function askForSmallAd(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'A quiet ad for a hand-made coffee cup' }).click();
  await page.getByRole('radio', { name: '480', exact: true }).check();
  await page.getByLabel('Length in seconds').fill('15');
}

export const startFilm = (page: Page) => page.getByRole('button', { name: 'Make the film' }).click();

export async function waitForState(page: Page, state: string): Promise<void> {
  await page.locator('.state', { hasText: state }).waitFor({ timeout: FILM_WITHIN });
}

export const progressOf = async (page: Page): Promise<number> =>
  Number(await page.getByLabel('Progress of the film').getAttribute('value'));

type Violation = { id: string; help: string; nodes: { html: string; failureSummary: string }[] };

/** What axe finds wrong, in a line each. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Evaluated and not added as a script: the page's policy would refuse that, rightly.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}
