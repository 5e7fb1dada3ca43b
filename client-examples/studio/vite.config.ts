/** Into dist/studio, from where the server serves it at `/`. While developing: `npx vite client-examples/studio`, with a server on port 4000. */
import { fileURLToPath } from 'node:url';
import { formatDocument, stringifyDocument, type TypedDocumentNode } from '@urql/core';
import react from '@vitejs/plugin-react';
import { Kind } from 'graphql';
import { defineConfig, type Plugin } from 'vite';
import * as changing from './src/documents/changing.js';
import * as editing from './src/documents/editing.js';
import * as making from './src/documents/making.js';
import * as watching from './src/documents/watching.js';
import * as writing from './src/documents/writing.js';

const server = process.env.REELGRAPH_URL ?? 'http://127.0.0.1:4000';

/** All that the studio ever asks, in the words that urql sends: a server of trusted documents reads it. */
const documents: Plugin = {
  name: 'documents',
  generateBundle() {
    const all = [changing, editing, making, watching, writing].flatMap((file) =>
      (Object.values(file) as TypedDocumentNode[]).filter(isOperation),
    );
    const texts = all.map((document) => stringifyDocument(formatDocument(document)));
    this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(texts) });
  },
};

const isOperation = ({ definitions = [] }: Partial<TypedDocumentNode>) =>
  definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), documents],
  build: {
    outDir: fileURLToPath(new URL('../../dist/studio', import.meta.url)),
    emptyOutDir: true,
    // Nothing inline: the server's content security policy would refuse it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  server: {
    proxy: {
      '/graphql': { target: server, ws: true, changeOrigin: true },
      '/files': server,
      '/uploads': server,
    },
  },
});
