/** The studio and GraphiQL, into dist/studio, from where the server serves them at `/` and `/graphql`. While developing: `npx vite client-examples/studio`, with a server on port 4000. */
import { fileURLToPath } from 'node:url';
import { formatDocument, stringifyDocument, type TypedDocumentNode } from '@urql/core';
import react from '@vitejs/plugin-react';
import { Kind } from 'graphql';
import { defineConfig, type Plugin } from 'vite';
import * as changing from './src/documents/changing.js';
import * as editing from './src/documents/editing.js';
import * as films from './src/documents/films.js';
import * as making from './src/documents/making.js';
import * as watching from './src/documents/watching.js';
import * as writing from './src/documents/writing.js';

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const server = process.env.REELGRAPH_URL ?? 'http://127.0.0.1:4000';

/** All that the studio ever asks, in the words that urql sends: a server of trusted documents reads it. */
const documents: Plugin = {
  name: 'documents',
  generateBundle() {
    const all = [changing, editing, films, making, watching, writing].flatMap((file) =>
      (Object.values(file) as TypedDocumentNode[]).filter(isOperation),
    );
    const texts = all.map((document) => stringifyDocument(formatDocument(document)));
    this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(texts) });
  },
};

/** GraphiQL's style carries fonts in itself, which the policy of the page refuses and nobody misses. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    /graphiql.*\.css/.test(id) ? code.replace(/@font-face\s*\{[^}]*\}/g, '') : undefined,
};

const isOperation = ({ definitions = [] }: Partial<TypedDocumentNode>) =>
  definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);

export default defineConfig({
  root: page('.'),
  plugins: [react(), documents, withoutFonts],
  build: {
    outDir: page('../../dist/studio'),
    emptyOutDir: true,
    // Nothing inline: the server's content security policy would refuse it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      input: [page('index.html'), page('graphiql.html')],
      // "use client" means nothing here, and dozens of GraphiQL's files say it.
      onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
    },
  },
  server: {
    proxy: {
      '/graphql': { target: server, ws: true, changeOrigin: true },
      '/files': server,
      '/uploads': server,
    },
  },
});
