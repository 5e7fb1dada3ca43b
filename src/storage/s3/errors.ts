/** What S3 says, as errors with names that tell an operator what to do. */
import { FileMissing, StorageUnavailable } from '../storage.js';

type S3Error = Error & {
  code?: string;
  Code?: string;
  $metadata?: { httpStatusCode?: number };
  $fault?: string;
};

const FULL = ['QuotaExceeded', 'XMinioStorageFull', 'InsufficientStorage', 'ServiceQuotaExceededException'];
const FORBIDDEN = [
  'AccessDenied',
  'Forbidden',
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'ExpiredToken',
  'CredentialsProviderError',
  'RequestTimeTooSkewed',
];
/** Codes of Node's network errors, and names that the SDK gives to timeouts. */
const NETWORK =
  /^(ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|ERR_STREAM_PREMATURE_CLOSE|TimeoutError|RequestTimeout|AbortError)$/;

const nameOf = (error: S3Error): string => error.Code ?? error.name;
const statusOf = (error: S3Error): number => error.$metadata?.httpStatusCode ?? 0;

/** The object is not there; of a HEAD request it may be the bucket as well. */
export const isNotFound = (thrown: unknown): boolean => {
  const error = thrown as S3Error;
  return nameOf(error) !== 'NoSuchBucket' && statusOf(error) === 404;
};

/** S3 servers do not implement everything. */
export const isNotImplemented = (thrown: unknown): boolean => statusOf(thrown as S3Error) === 501;

/** Another server wrote the object first. */
export const isTaken = (thrown: unknown): boolean => statusOf(thrown as S3Error) === 412;

/** Every other error stays what it is. */
export function nameS3Error(thrown: unknown, bucket: string, key?: string): unknown {
  const error = thrown as S3Error;
  const name = nameOf(error);
  const status = statusOf(error);
  const options = { cause: thrown };
  if (name === 'NoSuchBucket' || (status === 404 && key === undefined))
    return new StorageUnavailable(
      'NO_BUCKET',
      `There is no bucket "${bucket}". Create it, or correct STORAGE_URL.`,
      options,
    );
  if (status === 404) return new FileMissing(key!);
  if (FULL.includes(name) || status === 507)
    return new StorageUnavailable(
      'FULL',
      `The bucket "${bucket}" is full. Raise its quota or remove files.`,
      options,
    );
  if (FORBIDDEN.includes(name) || status === 401 || status === 403)
    return new StorageUnavailable(
      'FORBIDDEN',
      `The storage refuses access to the bucket "${bucket}" (${name}). Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and the rights that they give.`,
      options,
    );
  if (status >= 500 || status === 429 || NETWORK.test(error.code ?? '') || NETWORK.test(name))
    return new StorageUnavailable(
      'AWAY',
      `The storage of the bucket "${bucket}" does not answer (${error.code ?? name}). Check the endpoint in STORAGE_URL and the service itself.`,
      options,
    );
  return thrown;
}
