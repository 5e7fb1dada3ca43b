/** Who gives tokens for this server (RFC 9728), so that a client without one knows where to ask. */

/** Of the whole server, and of /mcp. */
export const OAUTH_METADATA_PATHS = [
  '/.well-known/oauth-protected-resource/mcp',
  '/.well-known/oauth-protected-resource',
];

export function createOauthMetadata({
  jwksUrl,
  issuer,
  publicUrl,
}: {
  jwksUrl: string | null;
  issuer: string | null;
  publicUrl: () => string;
}) {
  /** Only an issuer with public keys gives tokens to clients that it did not know before. */
  const isKnown = jwksUrl !== null && issuer !== null;
  return {
    url: () => (isKnown ? `${publicUrl()}${OAUTH_METADATA_PATHS[0]}` : null),
    document: () =>
      isKnown
        ? {
            resource: `${publicUrl()}/mcp`,
            resource_name: 'Reelgraph',
            authorization_servers: [issuer],
            bearer_methods_supported: ['header'],
          }
        : null,
  };
}
