/** The site's pages in the order in which they are read. */
import type { DefaultTheme } from 'vitepress';

const pages = (text: string, ...items: [text: string, link: string][]): DefaultTheme.SidebarItem => ({
  text,
  items: items.map(([text, link]) => ({ text, link })),
});

export const sidebar: DefaultTheme.SidebarItem[] = [
  pages(
    'Begin',
    ['Start in five minutes', '/start'],
    ['How a film is made', '/pipeline'],
    ['Films and their prompts', '/films'],
  ),
  pages(
    'Guides',
    ['A film to a song', '/guides/song'],
    ['An ad for a brand', '/guides/brand'],
    ['From a scenario', '/guides/scenario'],
    ['Approval at the gate', '/guides/approval'],
    ['Changing a clip, and takes', '/guides/takes'],
    ['Editing by words', '/guides/editing'],
    ['Music and voice', '/guides/sound'],
    ['Budgets', '/guides/budgets'],
    ['Events', '/guides/events'],
    ['Webhooks', '/webhooks'],
    ['Authentication', '/guides/auth'],
    ['Agents', '/agents'],
  ),
  pages(
    'Recipes',
    ['Apollo Client', '/recipes/apollo'],
    ['urql', '/recipes/urql'],
    ['Relay', '/recipes/relay'],
    ['Vue', '/recipes/vue'],
    ['Next.js', '/recipes/next'],
    ['fetch', '/recipes/fetch'],
    ['MCP', '/recipes/mcp'],
  ),
  pages(
    'API',
    ['Rules of the API', '/graphql'],
    ['Queries', '/api/queries'],
    ['Mutations', '/api/mutations'],
    ['Subscriptions', '/api/subscriptions'],
    ['Objects', '/api/objects'],
    ['Interfaces and unions', '/api/interfaces'],
    ['Inputs', '/api/inputs'],
    ['Enums and scalars', '/api/values'],
  ),
  pages(
    'Operation',
    ['From a laptop to many machines', '/operations'],
    ['Storage', '/storage'],
    ['How long things take', '/speed'],
    ['Prices and models', '/prices'],
    ['Adding a model', '/models'],
    ['Security', '/security'],
    ['Trusted documents', '/trusted-documents'],
  ),
  pages('Contributing', ['Architecture', '/architecture']),
];
