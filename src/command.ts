#!/usr/bin/env node
/** The command that the package brings: `npx reelgraph`. */

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Reelgraph needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}
const { runCommand } = await import('./command/run.js');
await runCommand(process.argv.slice(2));

export {};
