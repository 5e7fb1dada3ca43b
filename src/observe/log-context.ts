/** What every line of the log says of the work that it was written in. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { activeTrace } from './spans.js';

const fields = new AsyncLocalStorage<Record<string, string>>();

export const withLogFields = <T>(added: Record<string, string>, work: () => T): T => fields.run(added, work);

/** For pino's `mixin`: what the line says itself comes first. */
export const logFields = (): Record<string, string> => ({ ...fields.getStore(), ...activeTrace() });
