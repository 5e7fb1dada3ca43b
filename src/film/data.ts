/** Data that lies as JSON beside the module that uses it; loaded once, like a module. */
import { createRequire } from 'node:module';

export const dataBeside = (moduleUrl: string, file: string): unknown => createRequire(moduleUrl)(file);
