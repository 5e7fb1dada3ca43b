/** `reelgraph mcp`: the Model Context Protocol over standard input and output, for agents that start programs. */
import { once } from 'node:events';
import { readOptions } from './options.js';

const USAGE = `Usage: reelgraph mcp

  For the configuration of an agent: { "command": "npx", "args": ["reelgraph", "mcp"] }
  Uses the data and the keys of the working folder's .env and of the environment, beside a server that runs already.
  Where the server wants tokens, REELGRAPH_TOKEN is the one to use.`;

export async function mcp(args: string[]): Promise<void> {
  if (!readOptions(args, {}, USAGE)) return;
  // Loaded only now: help and mistakes are answered at once.
  const { startLocalApp } = await import('./local-app.js');
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
  const app = await startLocalApp();
  const over = Promise.race([
    once(process.stdin, 'end'),
    once(process.stdin, 'close'),
    once(process, 'SIGINT'),
    once(process, 'SIGTERM'),
  ]);
  try {
    await app.connectMcp(new StdioServerTransport(), process.env.REELGRAPH_TOKEN);
    await over;
  } finally {
    await app.close();
  }
  process.exit(0);
}
