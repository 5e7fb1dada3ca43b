/** The studio's files over HTTP: found, fenced in, cached as long as they may be. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStudio } from './studio.js';

const folder = mkdtempSync(join(tmpdir(), 'studio-'));
let server: Server;
let url = '';

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Studio</title>');
  writeFileSync(join(folder, 'graphiql.html'), '<!doctype html><title>GraphiQL</title>');
  writeFileSync(join(folder, 'assets', 'main-1a2b3c.js'), 'console.log("here")');
  const serve = openStudio('https://films.s3.example.com', folder)!;
  server = createServer((req, res) => {
    if (!serve(req, res, req.url!)) res.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

it('answers with the page at the root and asks to look for a newer one every time', async () => {
  const answer = await fetch(url);
  expect(await answer.text()).toContain('<title>Studio</title>');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
});

it('lets a page run its own scripts only, and talk to its own server only', async () => {
  const policy = (await fetch(url)).headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain(`connect-src 'self' ws://${new URL(url).host}`);
  expect(policy).toContain("media-src 'self' https://films.s3.example.com;");
  expect(policy).not.toContain('unsafe');
});

it('lets GraphiQL bring styles of its own, and no scripts but those of the build', async () => {
  const policy = (await fetch(`${url}/graphiql.html`)).headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain(`connect-src 'self' ws://${new URL(url).host}`);
});

it('lets files that are named by their content be kept for good, compressed', async () => {
  const answer = await fetch(`${url}/assets/main-1a2b3c.js`);
  expect(await answer.text()).toBe('console.log("here")');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(answer.headers.get('content-encoding')).toBe('gzip');
});

it('has nothing outside its folder, and nothing without a build', async () => {
  for (const path of ['/assets/../../etc/passwd', '/package.json', '/assets'])
    expect((await fetch(url + path)).status).toBe(404);
  expect(openStudio(null, null)).toBeNull();
});
