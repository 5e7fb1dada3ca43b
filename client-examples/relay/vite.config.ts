/** `npx vite client-examples/relay`, with a server on port 4000 or at REELGRAPH_URL. */
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { toServer } from '../to-server.js';

const TAG = /graphql`\s*(?:query|mutation|subscription|fragment)\s+(\w+)[^`]*`/g;

/** What babel-plugin-relay does elsewhere: each graphql`…` becomes the artifact that relay-compiler wrote for it. */
const artifacts = (): Plugin => ({
  name: 'relay-artifacts',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.tsx')) return null;
    const names = [...code.matchAll(TAG)].map(([, name]) => name!);
    const imports = names.map((name) => `import ${name}_ from './generated/${name}.graphql.ts';`);
    return `${imports.join('')}${code.replace(TAG, (_, name: string) => `${name}_`)}`;
  },
});

export default defineConfig({ plugins: [artifacts(), react()], server: toServer, preview: toServer });
