/** A server reduced to its database, for tests that kill it: prints the address, leaves on SIGTERM. */
import { startEmbeddedPostgres } from '../../src/database/embedded.js';

const quiet = { info() {}, warn() {}, error() {} };

try {
  const postgres = await startEmbeddedPostgres({ dataDir: process.argv[2] ?? '', log: quiet });
  process.on('SIGTERM', () => postgres.stop().then(() => process.exit(0)));
  console.log(postgres.url);
  setInterval(() => {}, 60_000);
} catch (error) {
  console.log(String(error));
  process.exit(1);
}
