import { createRequire } from 'node:module';

/** As package.json has it, which lies beside the code and beside what is built from it. */
export const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
