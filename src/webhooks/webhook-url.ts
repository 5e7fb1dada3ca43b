/** Where a job may have its webhooks sent to. */
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.js';

const MAX_LENGTH = 2000;

/** Why a job's own address is refused, and what to do; null when it may be used. */
export function webhookUrlProblem(text: string, hosts: readonly string[]): string | null {
  if (text.length > MAX_LENGTH) return `An address has at most ${MAX_LENGTH} characters.`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:') return 'Give an address that begins with https://.';
  if (url.username || url.password) return 'Leave name and password out of the address.';
  const host = hostOf(url);
  if (isIP(host) !== 0 && !isPublicAddress(host)) return `${host} is not a public address.`;
  if (hosts.includes(host)) return null;
  return hosts.length === 0
    ? 'This server sends no webhooks to addresses of jobs. Its operator can allow hosts with WEBHOOK_HOSTS.'
    : `This server sends webhooks to ${hosts.join(', ')} only. Use one of these, or ask the operator to add ${host} to WEBHOOK_HOSTS.`;
}

/** Without the brackets of an IPv6 address, in small letters. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '').toLowerCase();
