/** `s3://bucket?endpoint=…&region=…&pathStyle=1`, read and checked. */

export type S3Address = {
  bucket: string;
  region: string;
  /** Null for AWS itself. */
  endpoint: string | null;
  /** How clients reach the endpoint, where that differs from how this server does. */
  publicEndpoint: string | null;
  pathStyle: boolean;
};

const PARAMETERS = ['endpoint', 'publicEndpoint', 'region', 'pathStyle'];
/** The rule of AWS for names of buckets. */
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const DEFAULT_REGION = 'us-east-1';

/** The address, or what is wrong with it. */
export function readS3Address(text: string): S3Address | { problem: string } {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 's3:')
    return { problem: 'must be an address such as s3://bucket?endpoint=https://host&region=eu-central-1' };
  if (!BUCKET.test(url.hostname) || !['', '/'].includes(url.pathname))
    return { problem: 'must name a bucket and nothing after it: s3://bucket?region=…' };
  if (url.username || url.password)
    return { problem: 'holds no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY' };
  const given = url.searchParams;
  const unknown = [...given.keys()].find((name) => !PARAMETERS.includes(name));
  if (unknown) return { problem: `has no parameter ${unknown}; there are ${PARAMETERS.join(', ')}` };
  const wrong = ['endpoint', 'publicEndpoint'].find((name) => given.has(name) && !isOrigin(given.get(name)!));
  if (wrong) return { problem: `${wrong} must be an http or https address` };
  return {
    bucket: url.hostname,
    region: given.get('region') || DEFAULT_REGION,
    endpoint: given.get('endpoint'),
    publicEndpoint: given.get('publicEndpoint'),
    pathStyle: ['1', 'true'].includes(given.get('pathStyle') ?? ''),
  };
}

const isOrigin = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
