/** Words for what a provider answered: short, and without anything that must stay secret. */
import { ProviderFailure } from './call.js';

const LONGEST_QUOTE = 300;
/** Keys of the providers have these shapes; a provider may quote one that isn't even ours. */
const LOOKS_LIKE_A_KEY = /\b(?:sk-|r8_|whsec_|Bearer\s+)[\w.*+/=-]+/gi;

/** Besides spaces, what the database does not keep: control characters, and halves of an emoji. */
const UNREADABLE = /[\s\p{Cc}\p{Cs}]+/gu;

/** A provider's own words, fit to be shown: no key, one line, not long. */
export function quote(words: unknown, secrets: readonly string[]): string {
  let text = typeof words === 'string' ? words : words === undefined ? '' : (JSON.stringify(words) ?? '');
  for (const secret of secrets) if (secret) text = text.replaceAll(secret, '[key]');
  text = text.replace(LOOKS_LIKE_A_KEY, '[key]').replace(UNREADABLE, ' ').trim();
  const characters = [...text];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')} …` : text;
}

/** `Retry-After` is seconds or a date. */
export function retryAfterSeconds(header: string | null | undefined, now = Date.now()): number | null {
  if (!header) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1000);
}

/** Where a connection could not even be opened, nothing was bought. */
export function neverArrived(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    if (/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(code))
      return true;
    // Node tries every address of a name and gathers the refusals.
    if (cause instanceof AggregateError && cause.errors.length > 0) return cause.errors.every(neverArrived);
  }
  return false;
}

export const isTransient = (error: unknown): error is ProviderFailure =>
  error instanceof ProviderFailure && error.transient;
