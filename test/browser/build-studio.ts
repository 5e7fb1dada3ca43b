/** Before all tests here: the studio as it would be served. */
import { build } from 'vite';

export async function setup(): Promise<void> {
  await build({ configFile: 'client-examples/studio/vite.config.ts', logLevel: 'error' });
}
