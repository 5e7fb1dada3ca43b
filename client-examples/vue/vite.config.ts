/** `npx vite client-examples/vue`, with a server on port 4000 or at REELGRAPH_URL. */
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { toServer } from '../to-server.js';

export default defineConfig({ plugins: [vue()], server: toServer, preview: toServer });
