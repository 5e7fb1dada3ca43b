import { Worker, type WorkerOptions } from 'node:worker_threads';

/** `file` has no extension. Compiled code runs as it is; from source the thread needs a loader first. */
export function startThread(file: URL, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`${file.href}.js`), options);
  const href = JSON.stringify(`${file.href}.ts`);
  const loading = `import('tsx/esm/api').then(({ register }) => { register(); return import(${href}); });`;
  return new Worker(loading, { ...options, eval: true });
}
