/** What Replicate tells of its own accord. It isn't trusted but for which prediction to look at. */
import type { Providers } from '../providers/catalogue.js';
import { verifyReplicateWebhook } from '../providers/replicate/webhook.js';

type WebhookRequest = { headers: Parameters<typeof verifyReplicateWebhook>[0]; rawBody: Buffer };

export async function receiveWebhook(
  secret: string | undefined,
  providers: Pick<Providers, 'notifyPrediction'>,
  { headers, rawBody }: WebhookRequest,
): Promise<{ status: number; body: object }> {
  if (!secret || !verifyReplicateWebhook(headers, rawBody, secret))
    return { status: 401, body: { message: 'The signature does not fit.' } };
  const id = predictionOf(rawBody.toString('utf8'));
  if (id === null) return { status: 400, body: { message: 'The body names no prediction.' } };
  providers.notifyPrediction(id);
  return { status: 200, body: {} };
}

function predictionOf(body: string): string | null {
  try {
    const { id } = JSON.parse(body) as { id?: unknown };
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
