/** The protocol's own conformance tests, those that are not about tools of an example server, against a server of ours. */
import { spawnSync } from 'node:child_process';
import { startServer } from '../test/helpers/server.js';

const SCENARIOS = [
  'server-initialize',
  'ping',
  'tools-list',
  'resources-list',
  'prompts-list',
  'dns-rebinding-protection',
];
/** It needs a newer Node than the server. */
const PROGRAM = ['-y', '-p', 'node@24', '-p', '@modelcontextprotocol/conformance@0.1.16', 'conformance'];

const server = await startServer({}, { embedded: true });
const failed = SCENARIOS.filter((scenario) => {
  const args = [...PROGRAM, 'server', '--url', `${server.url}/mcp`, '--scenario', scenario];
  return spawnSync('npx', args, { stdio: 'inherit' }).status !== 0;
});
await server.stop();
if (failed.length > 0) {
  console.error(`Not as the protocol wants it: ${failed.join(', ')}.`);
  process.exit(1);
}
console.log(`All ${SCENARIOS.length} scenarios passed.`);
