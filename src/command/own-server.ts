/** A server of its own for one film: in a temporary folder, on a free port, without anybody's keys. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export type OwnServer = { url: string; stop(): Promise<void> };

/** What finds programs, and nothing else: a first film that spends money would be a surprise. */
const KEPT = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SYSTEMROOT', 'FFMPEG_PATH', 'FFPROBE_PATH'];

export async function startOwnServer(): Promise<OwnServer> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'reelgraph-film-'));
  const env = Object.fromEntries(KEPT.map((name) => [name, process.env[name]]));
  const main = fileURLToPath(new URL('../main.js', import.meta.url));
  const child = spawn(process.execPath, [main], {
    env: { ...env, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' },
    // Nor the .env of the folder that the command is used in.
    cwd: dataDir,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C is for the command alone, which then stops its server in good order.
    detached: process.platform !== 'win32',
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  };

  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /(http\S+)\/graphql/.exec(printed)?.[1];
      if (address) resolve(address);
    });
    void ended.then(() => stop()).then(() => reject(new Error(`The server did not start.\n${said}`)));
  });
  return { url, stop };
}
