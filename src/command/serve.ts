/** `reelgraph serve`: what npm start does. */
import { readOptions } from './options.js';

const USAGE = `Usage: reelgraph serve

  Starts the server and prints its addresses. PORT, HOST, DATA_DIR, DATABASE_URL, keys and all else are
  environment variables, or lines of a .env file in the working folder: docs of the package list them in .env.example.`;

export async function serve(args: string[]): Promise<void> {
  if (readOptions(args, {}, USAGE)) await import('../start.js');
}
