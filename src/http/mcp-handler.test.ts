import { expect, test } from 'vitest';
import { createAuth } from './auth.js';
import { createMcpHandler } from './mcp-handler.js';
import { createOauthMetadata } from './oauth-metadata.js';
import { startServer } from './server.fixture.js';

const auth = {
  secret: null,
  previousSecret: null,
  jwksUrl: 'http://127.0.0.1:9/keys',
  issuer: 'https://accounts.example.com',
  audience: null,
};

test('a client without a token is told who gives tokens', async () => {
  const oauth = createOauthMetadata({ ...auth, publicUrl: () => 'https://films.example.com' });
  const connect = async () => ({ close: async () => {} });
  const mcp = createMcpHandler({ resolveViewer: createAuth(auth), connect, metadataUrl: oauth.url });
  const server = await startServer({ mcp, oauthMetadata: oauth.document });
  try {
    const refused = await server.request('/mcp', { method: 'POST', body: '{}' });
    expect(refused.status).toBe(401);
    const [, metadata = ''] =
      /resource_metadata="(.+)"/.exec(refused.headers['www-authenticate'] ?? '') ?? [];
    for (const path of [new URL(metadata).pathname, '/.well-known/oauth-protected-resource']) {
      const { status, json } = await server.request(path);
      expect(status).toBe(200);
      expect(json).toMatchObject({
        resource: 'https://films.example.com/mcp',
        authorization_servers: ['https://accounts.example.com'],
      });
    }
  } finally {
    await server.remove();
  }
});

test('a server that knows no issuer names none', async () => {
  const oauth = createOauthMetadata({ ...auth, jwksUrl: null, publicUrl: () => '' });
  expect([oauth.url(), oauth.document()]).toEqual([null, null]);
});
