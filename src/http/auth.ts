/** Who is calling. Decided once for a request or a socket; everything that is read or written hangs on it. */
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';

export type Viewer = { owner: string };
export type Identified = { viewer: Viewer /** When the token ends. */; expiresAt: Date | null };
/** The message is for the client. */
export type NotIdentified = {
  failure: string /** Not the token is at fault: try again. */;
  unavailable?: true;
};

export type AuthSettings = {
  /** HS256. */
  secret: string | null;
  /** The secret before this one: its tokens are good until they end. */
  previousSecret: string | null;
  jwksUrl: string | null;
  issuer: string | null;
  audience: string | null;
};

/** Takes the value of an Authorization header, or the field of that name among the `connectionParams` of a socket. */
export type ResolveViewer = (authorization: string | undefined) => Promise<Identified | NotIdentified>;

/** None of these can be made with a public key that an attacker knows. */
const PUBLIC_KEY_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
];

/** A token of an unknown key makes us fetch the keys again, this often at most: a rotated key is known at once. */
const REFETCH_MS = 1_000;
/** The last moment that a Date can name. */
const END_OF_TIME_S = 8.64e12;

/** Control characters, and halves of characters: no database takes them all. */
const UNUSABLE = /[\u0000-\u001f\u007f]|\p{Surrogate}/u;

export function createAuth({
  secret,
  previousSecret,
  jwksUrl,
  issuer,
  audience,
}: AuthSettings): ResolveViewer {
  if (!secret && !jwksUrl) return async () => ({ viewer: { owner: 'local' }, expiresAt: null });

  const expected = { issuer: issuer ?? undefined, audience: audience ?? undefined, requiredClaims: ['sub'] };
  const keys = jwksUrl ? createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: REFETCH_MS }) : null;
  const bySecret = async (token: string, key: string) =>
    jwtVerify(token, new TextEncoder().encode(key), { ...expected, algorithms: ['HS256'] });

  async function verify(token: string): Promise<JWTPayload> {
    if (keys)
      return (await jwtVerify(token, keys, { ...expected, algorithms: PUBLIC_KEY_ALGORITHMS })).payload;
    const verified = await bySecret(token, secret!).catch((error: unknown) => {
      if (!previousSecret || !(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
      return bySecret(token, previousSecret);
    });
    return verified.payload;
  }

  return async (authorization) => {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (!token)
      return {
        failure:
          'Send a token: the header "Authorization: Bearer …", or connectionParams.authorization on a WebSocket.',
      };
    try {
      const { sub, exp } = await verify(token);
      if (!sub || typeof sub !== 'string')
        return { failure: 'The token names nobody: its "sub" is empty, or no text.' };
      if (UNUSABLE.test(sub)) return { failure: 'The token\'s "sub" holds characters that no name has.' };
      return { viewer: { owner: sub }, expiresAt: expiryOf(exp) };
    } catch (error) {
      if (error instanceof errors.JWTExpired)
        return { failure: 'The token has expired. Get a new one and try again.' };
      if (isOfToken(error)) return { failure: 'The token is not valid here.' };
      return {
        failure: 'The token could not be checked, because its keys could not be fetched. Try again.',
        unavailable: true,
      };
    }
  };
}

/** What is not the token's fault is the key server's: it is out of reach, slow, or answers with anything but keys. */
const isOfToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) &&
  error.code !== errors.JOSEError.code;

/** Null for tokens that never end, or after the end of all calendars. */
const expiryOf = (exp: number | undefined): Date | null =>
  exp === undefined || exp > END_OF_TIME_S ? null : new Date(exp * 1000);

/** Clients spell it either way. */
export function authorizationOf(connectionParams: Record<string, unknown> | undefined): string | undefined {
  const value = connectionParams?.authorization ?? connectionParams?.Authorization;
  return typeof value === 'string' ? value : undefined;
}
