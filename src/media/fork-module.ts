import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lowerPriority } from './low-priority.js';

/** `module` has no extension. Compiled code starts a compiled child; from TypeScript the child is read by the same loader as we are. */
export function forkModule(module: URL, { execArgv = [], ...options }: ForkOptions): ChildProcess {
  const typescript = import.meta.url.endsWith('.ts');
  const file = fileURLToPath(`${module.href}${typescript ? '.ts' : '.js'}`);
  const loader = () => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const child = fork(file, [], {
    execArgv: typescript ? ['--import', loader(), ...execArgv] : execArgv,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    ...options,
  });
  // Its own code does so again, for the threads that were quicker.
  child.once('spawn', () => child.pid && lowerPriority(child.pid));
  return child;
}
