/** Films shown to whoever has a link: a page without scripts, and stable addresses of its film and poster. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Links } from '../../storage/links.js';

export type ServeShare = (req: IncomingMessage, res: ServerResponse, path: string) => Promise<void>;

type Film<File> = {
  title: string;
  width: number;
  height: number;
  expiresAt: Date;
  video: File;
  poster: File | null;
};

type SharePageParts<File> = {
  links: Pick<Links, 'verifyShare' | 'shareUrl'>;
  /** Where files are served from, unless that is this server. */
  filesOrigin: string | null;
  /** Null when the link has ended or what it shows is gone. */
  findFilm(linkId: string): Promise<Film<File> | null>;
  linkTo(file: File): Promise<{ url: string } | null>;
};

export const SHARE = '/share/';

const UNKNOWN = 'There is no such film';
const UNKNOWN_ADVICE = 'Look whether the whole address was copied, and ask for it again.';
const ENDED = 'This film is no longer shared';
const ENDED_ADVICE =
  'Its link has expired or was taken back. Ask the person who sent it to you for a new one.';

export function createSharePages<File>(parts: SharePageParts<File>): ServeShare {
  return async (req, res, path) => {
    setHeaders(res, parts.filesOrigin);
    const [token = '', part] = path.slice(SHARE.length).split('/');
    const id = parts.links.verifyShare(token);
    if (id === null || !['film', 'poster', undefined].includes(part))
      return answerPage(req, res, 404, messagePage(UNKNOWN, UNKNOWN_ADVICE));
    const film = await parts.findFilm(id);
    if (!film) return answerPage(req, res, 410, messagePage(ENDED, ENDED_ADVICE));
    if (part === undefined) return answerPage(req, res, 200, filmPage(film, parts.links.shareUrl(id)));
    const file = part === 'film' ? film.video : film.poster;
    const link = file && (await parts.linkTo(file));
    if (!link) return answerPage(req, res, 410, messagePage(ENDED, ENDED_ADVICE));
    // Kept by nobody: the signed link behind it ends sooner than this address.
    res.writeHead(302, { Location: link.url, 'Cache-Control': 'no-store' }).end();
  };
}

function answerPage(req: IncomingMessage, res: ServerResponse, status: number, page: string): void {
  res.setHeader('Cache-Control', 'no-cache');
  res.setHeader('Content-Length', Buffer.byteLength(page));
  res.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
  res.end(req.method === 'HEAD' ? undefined : page);
}

function setHeaders(res: ServerResponse, filesOrigin: string | null): void {
  const files = filesOrigin ? `'self' ${filesOrigin}` : "'self'";
  res.setHeader(
    'Content-Security-Policy',
    `default-src 'none'; style-src '${STYLE_HASH}'; media-src ${files}; img-src ${files}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  res.setHeader('X-Robots-Tag', 'noindex, nofollow');
}

function filmPage({ title, width, height, poster, expiresAt }: Film<unknown>, url: string): string {
  const name = escapeHtml(title);
  const picture = poster === null ? null : `${url}/poster`;
  const tags: [string, string | number][] = [
    ['og:type', 'video.other'],
    ['og:title', title],
    ['og:url', url],
    ['og:video', `${url}/film`],
    ['og:video:type', 'video/mp4'],
    ['og:video:width', width],
    ['og:video:height', height],
    ['twitter:card', picture ? 'summary_large_image' : 'summary'],
    ['twitter:title', title],
    ...(picture
      ? ([
          ['og:image', picture],
          ['twitter:image', picture],
        ] as [string, string][])
      : []),
  ];
  const path = escapeHtml(new URL(url).pathname);
  return page(
    title,
    tags.map(([key, value]) => `<meta property="${key}" content="${escapeHtml(String(value))}">`).join('\n'),
    `<video src="${path}/film"${picture ? ` poster="${path}/poster"` : ''} width="${width}" height="${height}" controls playsinline preload="metadata" aria-label="${name}"></video>
<h1 dir="auto">${name}</h1>
<p>Shared until <time datetime="${expiresAt.toISOString()}">${dateOf(expiresAt)}</time>. Made with Reelgraph.</p>`,
  );
}

const messagePage = (title: string, advice: string) => page(title, '', `<h1>${title}</h1>\n<p>${advice}</p>`);

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { box-sizing: border-box; display: grid; place-content: center; justify-items: center; min-height: 100dvh; margin: 0; padding: 1rem; text-align: center }
video { display: block; max-width: 100%; width: auto; height: auto; max-height: 78dvh; background: #000; border-radius: .5rem }
h1 { max-width: 45rem; margin: 1rem auto .25rem; font-size: 1.25rem; line-height: 1.35; overflow-wrap: anywhere; text-wrap: balance }
p { margin: 0; opacity: .75 }
`;
const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;

const page = (title: string, head: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<title>${escapeHtml(title)}</title>
${head}
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

const dateOf = (date: Date) =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
