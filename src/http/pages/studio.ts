/** The files of the studio and of GraphiQL, as the build left them: held in memory, compressed once, and fenced in by a strict policy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** False when there is no such file; the answer is then somebody else's. */
export type ServeStudio = (req: IncomingMessage, res: ServerResponse, path: string) => boolean;

type File = { contentType: string; plain: Buffer; zipped: Buffer };

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};
/** The build names what lies here by its content. */
const NEVER_CHANGES = '/assets/';

/** The page of GraphiQL, which the server shows at `/graphql`. */
export const GRAPHIQL = '/graphiql.html';

/** Beside this file once it is built, three floors up while it runs from its source. */
export const BUILT_STUDIO =
  ['../../studio', '../../../dist/studio']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((folder) => existsSync(join(folder, 'index.html'))) ?? null;

/** All that the studio ever asks, which servers of trusted documents trust as well. The build writes it. */
export const studioDocuments = (): string[] =>
  BUILT_STUDIO && existsSync(join(BUILT_STUDIO, 'documents.json'))
    ? (JSON.parse(readFileSync(join(BUILT_STUDIO, 'documents.json'), 'utf8')) as string[])
    : [];

/** Null when the studio has not been built. `filesOrigin` is where files are served from, unless that is this server. */
export function openStudio(filesOrigin: string | null, folder = BUILT_STUDIO): ServeStudio | null {
  if (folder === null) return null;
  const files = readFiles(folder);

  return (req, res, path) => {
    const file = files.get(path === '/' ? '/index.html' : path);
    if (!file) return false;
    const zipped = /\bgzip\b/.test(String(req.headers['accept-encoding']));
    const body = zipped ? file.zipped : file.plain;
    res.setHeader('Content-Security-Policy', policyFor(path, req.headers.host ?? '', filesOrigin));
    res.setHeader('Content-Type', file.contentType);
    res.setHeader('Content-Length', body.length);
    res.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    res.setHeader(
      'Cache-Control',
      path.startsWith(NEVER_CHANGES) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    res.appendHeader('Vary', 'Accept-Encoding');
    if (zipped) res.setHeader('Content-Encoding', 'gzip');
    res.writeHead(200).end(req.method === 'HEAD' ? undefined : body);
    return true;
  };
}

function readFiles(folder: string): Map<string, File> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const plain = readFileSync(path);
      const contentType = CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
      return [
        `/${relative(folder, path).split(sep).join('/')}`,
        { contentType, plain, zipped: gzipSync(plain) },
      ];
    }),
  );
}

/** Own files, the own API and the storage, nothing else. Not every browser takes `self` to include WebSockets; the host is one of ours by now. */
function policyFor(path: string, host: string, filesOrigin: string | null): string {
  const files = filesOrigin ? ` ${filesOrigin}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    // GraphiQL's menus bring styles of their own.
    path === GRAPHIQL ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    `img-src 'self'${files}`,
    `media-src 'self'${files}`,
    `connect-src 'self' ws://${host} wss://${host}${files}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
