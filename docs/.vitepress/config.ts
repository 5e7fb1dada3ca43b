/** The documentation's site: `npm run docs:build` writes it to docs/.vitepress/dist, without the network. */
import { defineConfig } from 'vitepress';
import { anchorOf } from '../../scripts/docs/markdown.js';
import { sidebar } from './sidebar.js';

/** Where links to files outside of docs/ lead, such as https://github.com/OWNER/NAME/blob/main; without it they are text. */
const source = process.env.DOCS_SOURCE_URL;

export default defineConfig({
  title: 'Reelgraph',
  description: 'A GraphQL API that makes films, and changes them by words.',
  base: process.env.DOCS_BASE ?? '/',
  cleanUrls: true,
  // No icon, and no request for one.
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Guides', link: '/guides/song' },
      { text: 'API', link: '/graphql' },
      { text: 'Operation', link: '/operations' },
    ],
    sidebar,
    docFooter: { prev: 'Before', next: 'Next' },
  },
  markdown: {
    anchor: { slugify: anchorOf },
    config(md) {
      md.core.ruler.push('outside-links', ({ tokens, env }) => {
        for (const { children } of tokens) {
          for (const [index, token] of (children ?? []).entries()) {
            if (token.type !== 'link_open') continue;
            const href = token.attrGet('href') ?? '';
            const path = new URL(href, `https://x/docs/${env.relativePath}`).pathname;
            if (!href.startsWith('.') || path.startsWith('/docs/')) continue;
            if (source) token.attrSet('href', source + path);
            else {
              const close = children!.findIndex(({ type }, at) => at > index && type === 'link_close');
              for (const tag of [token, children![close]!])
                Object.assign(tag, { type: 'text', tag: '', content: '' });
            }
          }
        }
      });
    },
  },
});
