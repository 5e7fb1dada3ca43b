/** A shared film's page as a browser and as a preview of a chat sees it, without a database. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLinks } from '../../storage/links.js';
import { createSharePages } from './share.js';

const SHARED = 'shared';
const ENDED = 'ended';
const film = {
  title: 'Cups & <b>saucers</b>',
  width: 1280,
  height: 720,
  expiresAt: new Date('2031-05-06T12:00:00Z'),
  video: 'film.mp4',
  poster: 'poster.jpg' as string | null,
};

let server: Server;
const links = createLinks({ secret: 'secret', publicUrl: () => 'https://films.example.com' });
const local = (id: string) =>
  links
    .shareUrl(id)
    .replace('https://films.example.com', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);

beforeAll(async () => {
  const serve = createSharePages({
    links,
    filesOrigin: 'https://bucket.example.com',
    findFilm: async (id) => (id === SHARED ? film : null),
    linkTo: async (file: string) => ({ url: `https://bucket.example.com/${file}?signed` }),
  });
  server = createServer((req, res) => void serve(req, res, req.url!.split('?')[0]!));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

it('shows the film with what previews need, and nothing that runs', async () => {
  const answer = await fetch(local(SHARED));
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain('<title>Cups &amp; &lt;b&gt;saucers&lt;/b&gt;</title>');
  expect(page).toContain(`property="og:image" content="${links.shareUrl(SHARED)}/poster"`);
  expect(page).toContain(`property="og:video" content="${links.shareUrl(SHARED)}/film"`);
  expect(page).toContain('6 May 2031');
  expect(page).not.toMatch(/<script|<b>|style=/);
  expect(answer.headers.get('x-robots-tag')).toContain('noindex');
  const policy = answer.headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'; style-src 'sha256-");
  expect(policy).toContain("media-src 'self' https://bucket.example.com;");
});

it('answers HEAD without a body, and leads to links that are signed now', async () => {
  const head = await fetch(local(SHARED), { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  for (const [part, file] of [
    ['film', 'film.mp4'],
    ['poster', 'poster.jpg'],
  ]) {
    const answer = await fetch(`${local(SHARED)}/${part}`, { redirect: 'manual' });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`https://bucket.example.com/${file}?signed`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
});

it('says of a link that has ended that it has, and of any other that there is no film', async () => {
  for (const part of ['', '/film', '/poster']) {
    const ended = await fetch(local(ENDED) + part);
    expect(ended.status).toBe(410);
    expect(await ended.text()).toContain('no longer shared');
  }
  const token = local(SHARED);
  const [, signature] = token.split('.').slice(-2);
  for (const path of [
    `${token}x`,
    token.replace(signature!, ''),
    `${token}/else`,
    local(SHARED).replace(/share\/.*/, 'share/'),
  ])
    expect((await fetch(path)).status).toBe(404);
});
