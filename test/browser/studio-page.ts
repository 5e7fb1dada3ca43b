/** The studio as somebody uses it: opened, read, clicked; and what a user would not see, watched meanwhile. */
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { type Client, clientOf } from '../helpers/client.js';
import { createJob, restOf } from '../helpers/films.js';

/** Generous: the machine may have much else to do. */
export const FILM_WITHIN = 3 * 60 * 1000;

export type Watched = {
  page: Page;
  /** Errors in the console. */
  complaints: string[];
  /** Requests to anywhere else. */
  strangers: string[];
};

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
  await page.addInitScript(LISTEN_ALONG);
  await page.goto(url);
  return { page, complaints, strangers };
}

/** In the page and not on the line: what was still on its way into the page when the line is cut never arrived. */
const LISTEN_ALONG = `
  window.heard = [];
  window.WebSocket = class extends WebSocket {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        const event = JSON.parse(data).payload?.data?.jobEvents;
        if (event) heard.push(event.sequence);
      });
    }
  };
`;

/** Numbers of the events that the page has heard of since it was loaded, in their order. */
export const heardBy = (page: Page): Promise<number[]> => page.evaluate('heard');

/** Fills in the form for the smallest ad there is. */
export async function askForSmallAd(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'A quiet ad for a hand-made coffee cup' }).click();
  await page.getByRole('radio', { name: '480p', exact: true }).check();
  await page.getByLabel('Length in seconds').fill('15');
}

export const startFilm = (page: Page) => page.getByRole('button', { name: 'Make the film' }).click();

export async function waitForState(page: Page, state: string): Promise<void> {
  await page.locator('.state', { hasText: state }).waitFor({ timeout: FILM_WITHIN });
}

export const progressOf = async (page: Page): Promise<number> =>
  Number(await page.getByLabel('Progress of the film').getAttribute('value'));

export const clipCard = (page: Page, number: number): Locator =>
  page.getByRole('button', { name: new RegExp(`^Clip ${number} `) }).and(page.locator('.clip-card'));

/** Which picture it shows, whatever its link is signed with. */
export async function pictureOn(page: Page, card: Locator): Promise<string> {
  return new URL((await card.locator('img').getAttribute('src'))!, page.url()).pathname;
}

/** What the tests make when the way to the film is not what they are about: three shots of a second. */
export const shortFilm = (prompt: string) => ({
  kind: 'FILM',
  prompt,
  resolution: 'P480',
  shots: ['A hill at noon', 'A tree on the hill', 'A kite above the tree'].map((enhancedPrompt) => ({
    enhancedPrompt,
    durationSeconds: 1,
  })),
});

export async function makeShortFilm(url: string, prompt: string): Promise<string> {
  const client: Client = clientOf({ url });
  const id = await createJob(client, shortFilm(prompt));
  await restOf(client, id);
  return id;
}

export const showFilm = (page: Page, url: string, id: string) =>
  page.goto(`${url}/#/film/${encodeURIComponent(id)}`);

type Violation = { id: string; help: string; nodes: { html: string; failureSummary: string }[] };

/** What axe finds wrong in the light and in the dark, in a line each. */
export async function findBarriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    // Evaluated and not added as a script: the page's policy would refuse that, rightly.
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
      return (await axe.run()).violations;
    });
    for (const { id, nodes } of violations)
      found.push(
        `${colorScheme} ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
      );
  }
  return found;
}
