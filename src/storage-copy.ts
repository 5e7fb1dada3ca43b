/** `npm run storage:copy`: copies the files of DATA_DIR to the bucket of STORAGE_URL. It can be stopped and run again. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { readConfig } from './config.js';
import { readEnvFile } from './environment.js';
import { copyFiles } from './storage/copy.js';
import { openLocalStorage } from './storage/local.js';
import { openS3Storage } from './storage/s3/s3.js';

const DONE =
  'Set STORAGE_URL for the servers now. What they stored meanwhile is copied by running this once more.';

async function main(): Promise<number> {
  readEnvFile();
  const { dataDir, s3, cacheBytes } = readConfig(process.env);
  if (!s3) throw new Error('STORAGE_URL: name the bucket that the files are copied to');
  const temporary = path.join(dataDir, 'work', 'storage-copy');
  const from = await openLocalStorage(dataDir, temporary);
  const to = await openS3Storage(s3, {
    temporary,
    cache: { folder: path.join(dataDir, 'cache'), maxBytes: cacheBytes },
  });
  const { copied, present, damaged } = await copyFiles(from, to, (soFar) =>
    process.stdout.write(`\r${soFar.copied} copied, ${soFar.present} there already`),
  );
  await rm(temporary, { recursive: true, force: true });
  process.stdout.write(`\r${copied} copied, ${present} there already\n`);
  if (damaged.length === 0) process.stdout.write(`${DONE}\n`);
  else process.stderr.write(`Damaged in DATA_DIR and not copied:\n${damaged.join('\n')}\n`);
  return damaged.length === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
