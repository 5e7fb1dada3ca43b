/** An S3 server on a local port, with one bucket, that can go away, refuse and be full. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';

export type S3Fault = 'away' | 'busy' | 'forbidden' | 'full' | 'no-bucket';

/** What the server lets in. */
export const S3_CREDENTIALS = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };

const ANSWERS: Record<Exclude<S3Fault, 'away'>, [status: number, code: string]> = {
  busy: [503, 'SlowDown'],
  forbidden: [403, 'AccessDenied'],
  full: [507, 'InsufficientStorage'],
  'no-bucket': [404, 'NoSuchBucket'],
};

export type S3Double = Awaited<ReturnType<typeof startS3Double>>;

export async function startS3Double() {
  const directory = await mkdtemp(path.join(tmpdir(), 'reelgraph-s3-'));
  const s3 = new S3rver({
    directory,
    silent: true,
    vhostBuckets: false,
    configureBuckets: [{ name: 'films' }],
  });
  await s3.configureBuckets();
  const handle = s3.callback();
  const requests: string[] = [];
  const server = createServer((req, res) => {
    requests.push(`${req.method} ${req.url?.split('?')[0]}`);
    const fault = double.fault?.(req.method ?? '', req.url ?? '') ?? null;
    if (fault === null) return handle(req, res);
    if (fault === 'away') return void req.destroy();
    req.resume();
    answer(res, ...ANSWERS[fault]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const double = {
    origin,
    /** For `STORAGE_URL`. */
    url: `s3://films?endpoint=${origin}&pathStyle=1`,
    /** Where the objects lie on the disk. */
    directory: path.join(directory, 'films'),
    /** Method and path of everything that was asked. */
    requests,
    /** Decides which requests go wrong. */
    fault: null as ((method: string, url: string) => S3Fault | null) | null,
    async close(): Promise<void> {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return double;
}

function answer(res: ServerResponse, status: number, code: string): void {
  res.writeHead(status, { 'content-type': 'application/xml' });
  res.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
