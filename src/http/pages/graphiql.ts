/** GraphiQL for whoever opens the endpoint in a browser: one page of nine megabytes that needs nothing from elsewhere. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';

type Page = { zipped: Uint8Array<ArrayBuffer>; scripts: string[] };

/** Made when it is first asked for and kept small: putting it together stops the server for a fifth of a second. */
export function graphiqlPage(exampleQuery: string): Plugin {
  let page: Promise<Page> | null = null;

  async function render(): Promise<Page> {
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    const html = renderGraphiQL({
      title: 'Reelgraph',
      subscriptionsProtocol: 'WS',
      defaultQuery: exampleQuery,
    });
    return { zipped: new Uint8Array(await promisify(gzip)(html)), scripts: hashesOfScripts(html) };
  }

  return {
    async onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || !request.headers.get('accept')?.includes('text/html')) return;
      page ??= render();
      const { zipped, scripts } = await page;
      const acceptsZip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
      const headers = {
        'Content-Type': 'text/html; charset=utf-8',
        Vary: 'Accept, Accept-Encoding, Origin',
        'Content-Security-Policy': policyFor(request.headers.get('host') ?? '', scripts),
        ...(acceptsZip && { 'Content-Encoding': 'gzip' }),
      };
      const body = acceptsZip ? zipped : new Uint8Array(await promisify(gunzip)(zipped));
      endResponse(new fetchAPI.Response(body, { headers }));
    },
  };
}

const hashesOfScripts = (html: string): string[] =>
  [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`,
  );

/** The page's own scripts and this server's API. Its editor starts workers that it carries in itself. */
function policyFor(host: string, scripts: string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    'worker-src blob: data:',
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    `connect-src 'self' ws://${host} wss://${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
