import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const FIXTURE = path.join(import.meta.dirname, 'descriptors.fixture.ts');
const LIMITED = `ulimit -n 200 && exec "$0" --import tsx "$1"`;

test.skipIf(process.platform === 'win32')(
  'a process without file descriptors is told so by name, and lives on',
  async () => {
    const { stdout } = await promisify(execFile)('sh', ['-c', LIMITED, process.execPath, FIXTURE]);
    expect(JSON.parse(stdout)).toEqual([
      'SYSTEM_BUSY',
      'SYSTEM_BUSY',
      'The process that draws ended unexpectedly. Retry.',
    ]);
  },
);
