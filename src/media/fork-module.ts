import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** `module` has no extension. Compiled code starts a compiled child; from TypeScript the child is read by the same loader as we are. */
export function forkModule(module: URL, options: ForkOptions): ChildProcess {
  const typescript = import.meta.url.endsWith('.ts');
  const file = fileURLToPath(`${module.href}${typescript ? '.ts' : '.js'}`);
  const loader = () => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return fork(file, [], {
    execArgv: typescript ? ['--import', loader()] : [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    ...options,
  });
}
