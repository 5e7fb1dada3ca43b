/**
 * The studio in a Chromium: what it weighs and when it is painted, and the longest frame while a film of a hundred clips
 * is opened, while 5,000 events come in, and while somebody scrolls and chooses. Beside it, what an empty page reaches.
 */
import { execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import type { Page } from 'playwright-core';
import { EVENTS_CHANNEL } from '../src/pipeline/events/events.js';
import { openBrowser } from '../test/browser/chromium.js';
import { makeShortFilm, showFilm } from '../test/browser/studio-page.js';
import { databaseOf } from '../test/helpers/database.js';
import { startServer } from '../test/helpers/server.js';

const CLIPS = 100;
const EVENTS = 5000;
/** Ten times a second so many: a film that tells everything it does. */
const AT_ONCE = 50;
const line = (what: string, figure: string) => console.log(`${what.padEnd(58)} ${figure}`);

/** More clips than can be made here in a minute: the same three, again and again. */
async function grow(database: pg.Client, jobId: string): Promise<void> {
  const missing = `SELECT n, n % 3 AS like FROM generate_series(3, ${CLIPS - 1}) n`;
  await database.query(
    `INSERT INTO "Clip" (id, "jobId", "clipIndex", status, frames, "lyricsPreview", "currentVersionId")
     SELECT gen_random_uuid(), c."jobId", n, c.status, c.frames, 'A line that is sung in clip ' || n, gen_random_uuid()
     FROM (${missing}) m JOIN "Clip" c ON c."jobId" = $1 AND c."clipIndex" = m.like`,
    [jobId],
  );
  await database.query(
    `INSERT INTO "ClipVersion" (id, "clipId", "promptId", key, "videoId", "thumbnailId", keyframes, "sourceFrames", model, cost)
     SELECT c."currentVersionId", c.id, v."promptId", v.key, v."videoId", v."thumbnailId", v.keyframes, v."sourceFrames", v.model, v.cost
     FROM "Clip" c JOIN "Clip" made ON made."jobId" = c."jobId" AND made."clipIndex" = c."clipIndex" % 3
       JOIN "ClipVersion" v ON v.id = made."currentVersionId"
     WHERE c."jobId" = $1 AND c."clipIndex" >= 3`,
    [jobId],
  );
  await database.query(
    `INSERT INTO "ClipPrompt" (id, "jobId", "clipIndex", current, prompt, "negativePrompt", "durationSeconds", metadata)
     SELECT gen_random_uuid(), p."jobId", n, true, n || ' ' || p.prompt, p."negativePrompt", p."durationSeconds", p.metadata
     FROM (${missing}) m JOIN "ClipPrompt" p ON p."jobId" = $1 AND p."clipIndex" = m.like AND p.current`,
    [jobId],
  );
  await database.query(
    `UPDATE "TimelineRevision" SET timeline = jsonb_set(timeline, '{entries}',
       (SELECT jsonb_agg(timeline->'entries'->(n % 3) || jsonb_build_object('key', 'e' || n, 'clipIndex', n) ORDER BY n)
        FROM generate_series(0, ${CLIPS - 1}) n)) WHERE "jobId" = $1`,
    [jobId],
  );
  await database.query(
    `UPDATE "Artifact" SET data = jsonb_set(data, '{clipScripts}',
       (SELECT jsonb_agg(data->'clipScripts'->(n % 3) || jsonb_build_object('clipIndex', n) ORDER BY n)
        FROM generate_series(0, ${CLIPS - 1}) n))
     WHERE data ? 'clipScripts' AND id IN (SELECT "artifactId" FROM "ArtifactUse" WHERE "jobId" = $1)`,
    [jobId],
  );
  await database.query(`UPDATE "Job" SET "clipCount" = ${CLIPS} WHERE id = $1`, [jobId]);
}

/** What a long film says: how far it is, what a clip does, what it costs, and something to read. */
function eventOf(n: number): [type: string, data: object] {
  const clipIndex = n % CLIPS;
  if (n % 10 < 6)
    return ['ProgressUpdate', { progress: Math.floor((n / EVENTS) * 99), estimatedRemainingSeconds: 99 }];
  if (n % 10 === 6) return ['CostUpdate', { cost: '0.001', total: (n / 1000).toString() }];
  if (n % 10 === 7) return ['MessageEvent', { kind: 'INFO', text: `Something to read, number ${n}.` }];
  const state = n % 20 < 10 ? 'STARTED' : 'COMPLETED';
  return ['ClipUpdate', { clipIndex, state, attempt: 1, message: null }];
}

async function tell(database: pg.Client, jobId: string): Promise<void> {
  for (let told = 0; told < EVENTS; told += AT_ONCE) {
    const events = Array.from({ length: AT_ONCE }, (_, index) => eventOf(told + index));
    await database.query('BEGIN');
    const { rows } = await database.query<{ last: number }>(
      `UPDATE "Job" SET "lastSequence" = "lastSequence" + $2 WHERE id = $1 RETURNING "lastSequence" - $2 AS last`,
      [jobId, AT_ONCE],
    );
    await database.query(
      `INSERT INTO "Event" ("jobId", sequence, type, stage, data)
       SELECT $1, $2 + e.n, e.event->>0, 'VIDEO_GENERATOR', e.event->1
       FROM jsonb_array_elements($3) WITH ORDINALITY AS e(event, n)`,
      [jobId, rows[0]!.last, JSON.stringify(events)],
    );
    await database.query(`SELECT pg_notify('${EVENTS_CHANNEL}', $1)`, [`${jobId} local`]);
    await database.query('COMMIT');
    await delay(100);
  }
}

/** As text: what the page runs must not be rewritten on the way to it. */
const WATCH_FRAMES = `
  window.seen = { last: performance.now(), gaps: [], on: true };
  (function next(now) {
    if (now) seen.gaps.push(now - seen.last), (seen.last = now);
    if (seen.on) requestAnimationFrame(next);
  })();
`;

/** Read this way and not searched for: a search through a large page takes a frame of its own. */
const LAST_LINE = `document.querySelector('.log li:last-child')?.textContent ?? ''`;

/** The longest frames while something happens, in milliseconds. */
async function frames(page: Page, what: () => Promise<unknown>): Promise<{ longest: number; over: number }> {
  await page.evaluate(WATCH_FRAMES);
  await what();
  const gaps = (await page.evaluate('seen.on = false; seen.gaps')) as number[];
  return { longest: Math.max(...gaps), over: gaps.filter((gap) => gap > 100).length };
}

async function scrollAndChoose(page: Page): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    await page.mouse.wheel(0, n < 20 ? 400 : -400);
    await page.evaluate('new Promise(requestAnimationFrame)');
  }
  for (const n of [10, 40, 70]) await page.locator('.clip-card').nth(n).click();
}

/** On the timeline: one clip across the others, and one by its end. */
async function dragAndTrim(page: Page): Promise<void> {
  const clips = page.locator('.cut-timeline .clips button');
  await clips.nth(50).scrollIntoViewIfNeeded();
  const [from, to] = [(await clips.nth(50).boundingBox())!, (await clips.nth(20).boundingBox())!];
  const y = from.y + from.height / 2;
  await page.mouse.move(from.x + from.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(to.x, y, { steps: 30 });
  await page.mouse.up();
  for (let n = 0; n < 20; n += 1) await page.keyboard.press(n < 10 ? 'ArrowDown' : 'Alt+ArrowRight');
}

execFileSync('npm', ['run', '--silent', 'build:studio'], { stdio: 'inherit' });
const [browser, server] = [await openBrowser(), await startServer()];
const database = await databaseOf(server);
try {
  const id = await makeShortFilm(server.url, 'A kite over a hill, in a hundred moments');
  const jobId = (await database.query<{ id: string }>('SELECT id FROM "Job"')).rows[0]!.id;
  await grow(database, jobId);

  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(server.url);
  await page.locator('.new-film h1').waitFor();
  await page.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
  const { paint, script } = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    script: (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  }));
  line('JavaScript, compressed', `${Math.round(script / 1000)} kB (goal 180)`);
  line('first paint', `${Math.round(paint)} ms (goal 1,000)`);

  const empty = await browser.newPage();
  await empty.goto(`${server.url}/health`);
  const rest = await frames(empty, () => delay(3000));
  await empty.close();
  const report = (what: string, { longest, over }: { longest: number; over: number }) =>
    line(
      what,
      `longest frame ${Math.round(longest)} ms, ${over} over 100 (goal 0; an empty page: ${Math.round(rest.longest)} ms)`,
    );

  report(
    `${CLIPS} clips are opened`,
    await frames(page, async () => {
      await showFilm(page, server.url, id);
      await page
        .locator('.clip-card')
        .nth(CLIPS - 1)
        .waitFor();
      await delay(1000);
    }),
  );
  report('scrolled, and clips chosen', await frames(page, () => scrollAndChoose(page)));
  report('clips dragged and moved on the timeline', await frames(page, () => dragAndTrim(page)));
  await page.getByRole('tab', { name: 'Activity' }).click();
  const from = performance.now();
  report(
    `${EVENTS.toLocaleString('en')} events come in`,
    await frames(page, async () => {
      await tell(database, jobId);
      while (!((await page.evaluate(LAST_LINE)) as string).endsWith(` ${EVENTS - 3}.`)) await delay(100);
    }),
  );
  line('and are all shown after', `${((performance.now() - from) / 1000).toFixed(1)} s`);
} finally {
  await database.end();
  await browser.close();
  await server.stop();
}
