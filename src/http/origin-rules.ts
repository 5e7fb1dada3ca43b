/**
 * Which addresses we answer to, and which pages may call. A page from elsewhere can point its own name at this machine,
 * so a name in `Host` that is not ours is refused before anything else is looked at.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

export type OriginRules = {
  isOurHost(host: string | undefined): boolean;
  /** Also true without an Origin: then no page has sent it, or it is the page's own. */
  mayCall(headers: IncomingHttpHeaders): boolean;
  /** The origin to name in CORS headers, or null. */
  corsOrigin(headers: IncomingHttpHeaders): string | null;
};

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];
const ANY_ADDRESS = ['0.0.0.0', '::'];

export function originRules(options: {
  host: string;
  port: () => number;
  publicUrl: string | null;
  corsOrigins: string[];
}): OriginRules {
  const { host, port } = options;
  const publicUrl = options.publicUrl ? new URL(options.publicUrl) : null;
  const corsOrigins = new Set(options.corsOrigins.map((origin) => origin.replace(/\/$/, '').toLowerCase()));
  const bracketed = isIP(host) === 6 ? `[${host}]` : host;
  const onLoopback = isLoopback(host);

  function isOurHost(given: string | undefined): boolean {
    const address = given?.toLowerCase();
    if (!address) return false;
    if (address === publicUrl?.host || address === `${bracketed}:${port()}`.toLowerCase()) return true;
    const { hostname, port: givenPort } = split(address);
    if (onLoopback) return LOOPBACK_NAMES.includes(hostname) && (givenPort || '80') === String(port());
    // A name can be turned to another machine behind a browser's back, an address can't. Ports are mapped by containers.
    if (ANY_ADDRESS.includes(host))
      return hostname === 'localhost' || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
    return false;
  }

  function isOwnOrigin(origin: string, host: string | undefined): boolean {
    return (
      origin === publicUrl?.origin ||
      (URL.canParse(origin) && new URL(origin).host === withoutDefaultPort(host))
    );
  }

  function corsOrigin({ origin, host: given }: IncomingHttpHeaders): string | null {
    if (!origin || !(isOwnOrigin(origin, given) || corsOrigins.has(origin.toLowerCase()))) return null;
    return origin;
  }

  function mayCall(headers: IncomingHttpHeaders): boolean {
    if (headers.origin !== undefined) return corsOrigin(headers) !== null;
    // Pictures, scripts and the like of another page: sent without an Origin, and never meant for us.
    return headers['sec-fetch-site'] !== 'cross-site' || headers['sec-fetch-mode'] === 'navigate';
  }

  return { isOurHost, mayCall, corsOrigin };
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
}

function split(address: string): { hostname: string; port: string } {
  const [, hostname = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(address) ?? [];
  return { hostname, port };
}

/** As URL does for the origin. */
const withoutDefaultPort = (host = '') => host.toLowerCase().replace(/:(80|443)$/, '');
