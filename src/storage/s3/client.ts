/** The client of S3, with timeouts that end a request to a server that has gone silent. */
import { S3Client } from '@aws-sdk/client-s3';
import type { S3Address } from './address.js';

const CONNECTION_TIMEOUT_MS = 5_000;
/** Without a byte in either direction. */
const SILENCE_MS = 30_000;
const MAX_SOCKETS = 128;

/** Credentials are found where AWS's tools look for them: variables, profiles, roles of the machine. */
export function createClient({ region, pathStyle }: S3Address, endpoint: string | null): S3Client {
  return new S3Client({
    region,
    forcePathStyle: pathStyle,
    ...(endpoint ? { endpoint } : {}),
    maxAttempts: 3,
    // Not every S3 server knows the checksums that newer clients add by themselves; ours are in the keys.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      socketTimeout: SILENCE_MS,
      httpAgent: { maxSockets: MAX_SOCKETS },
      httpsAgent: { maxSockets: MAX_SOCKETS },
    },
  });
}
