/** A server in this process, with the user's configuration and data, on a free port that only this machine reaches. */
import { pino } from 'pino';
import { type App, startApp } from '../app.js';
import { readConfig } from '../config.js';
import { readEnvFile } from '../environment.js';

/** It shares the database and the files with a server that runs already. */
export async function startLocalApp(): Promise<App> {
  readEnvFile();
  const local = { HOST: '127.0.0.1', PORT: '0', PUBLIC_URL: undefined };
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env, ...local });
  const log = pino({ level: config.logLevel, base: null }, pino.destination(2));
  return startApp(config, log);
}
