/** GraphiQL for whoever opens the endpoint in a browser: one page of nine megabytes that needs nothing from elsewhere. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';

/** Made when it is first asked for and kept small: putting it together stops the server for a fifth of a second. */
export function graphiqlPage(exampleQuery: string): Plugin {
  let page: Promise<Uint8Array<ArrayBuffer>> | null = null;

  async function render(): Promise<Uint8Array<ArrayBuffer>> {
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    const html = renderGraphiQL({
      title: 'Reelgraph',
      subscriptionsProtocol: 'WS',
      defaultQuery: exampleQuery,
    });
    return new Uint8Array(await promisify(gzip)(html));
  }

  return {
    async onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || !request.headers.get('accept')?.includes('text/html')) return;
      page ??= render();
      const zipped = await page;
      const acceptsZip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
      const headers = {
        'Content-Type': 'text/html; charset=utf-8',
        Vary: 'Accept, Accept-Encoding, Origin',
        ...(acceptsZip && { 'Content-Encoding': 'gzip' }),
      };
      const body = acceptsZip ? zipped : new Uint8Array(await promisify(gunzip)(zipped));
      endResponse(new fetchAPI.Response(body, { headers }));
    },
  };
}
