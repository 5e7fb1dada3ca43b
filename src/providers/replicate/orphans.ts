/** After a submit of which nobody knows the end: is the prediction there already? Nothing is bought twice. */
import { canonicalJson } from '../../film/key.js';
import type { LedgerCall } from '../call.js';
import { type Prediction, type PredictionPage, readPage } from './prediction.js';
import type { ReplicateSession } from './session.js';

/** Our clock and theirs need not agree. */
const CLOCK_SKEW_MS = 60_000;
const MAX_PAGES = 10;

type Wanted = { model: string; version: string | null; input: Record<string, unknown> };

export async function findOrphan(
  call: LedgerCall,
  wanted: Wanted,
  { api, claimed }: Pick<ReplicateSession, 'api' | 'claimed'>,
): Promise<Prediction | null> {
  const since = call.startedAt.getTime() - CLOCK_SKEW_MS;
  let path: string | null = null;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { results, next }: PredictionPage = readPage(await api.listPredictions(path));
    const recent = results.filter((each) => !each.created_at || Date.parse(each.created_at) >= since);
    const found = recent.find((each) => !claimed.has(each.id) && isTheOne(each, call, wanted));
    if (found) {
      // At once, before anybody else who looks for an equal order can see it.
      claimed.add(found.id);
      return found;
    }
    // The list runs from new to old.
    path = next ? samePath(next, api.baseUrl) : null;
    if (recent.length < results.length || path === null) return null;
  }
  return null;
}

function isTheOne(prediction: Prediction, call: LedgerCall, wanted: Wanted): boolean {
  // The ledger's key travels in the webhook's address, and there it is certain.
  if (prediction.webhook) return callInWebhook(prediction.webhook) === call.id;
  const sameModel = wanted.version
    ? prediction.version === wanted.version
    : prediction.model === null || prediction.model === undefined || prediction.model === wanted.model;
  return sameModel && covers(prediction.input ?? {}, wanted.input);
}

function callInWebhook(address: string): string | null {
  try {
    return new URL(address).searchParams.get('call');
  } catch {
    return null;
  }
}

/** Files come back under other addresses than they were sent with, and a server may add its defaults. */
const covers = (input: Record<string, unknown>, wanted: Record<string, unknown>): boolean =>
  Object.entries(wanted).every(
    ([key, value]) => isFile(value) || canonicalJson(input[key] ?? null) === canonicalJson(value ?? null),
  );

const isFile = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0 && value.every(isFile)
    : typeof value === 'string' && /^(data:|https?:\/\/)/.test(value);

/** The next page's address is taken as a path, so that nothing is ever asked of another host. */
function samePath(next: string, baseUrl: URL): string | null {
  try {
    const url = new URL(next, baseUrl);
    const base = baseUrl.pathname;
    return url.pathname.startsWith(base)
      ? `${url.pathname.slice(base.length)}${url.search}`
      : `predictions${url.search}`;
  } catch {
    return null;
  }
}
