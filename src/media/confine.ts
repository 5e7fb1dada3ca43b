/**
 * Limits for programs that read files of strangers: of memory, time and output by `prlimit`, and by `bwrap`, where the
 * system has it and allows it, no network and no file but the input and the output.
 */
import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

export type Confinement = 'SANDBOX' | 'LIMITS' | 'NONE';

/** What a program may open, by absolute paths that exist. */
export type Openings = { reads: readonly string[]; writes: readonly string[] };

const GIB = 1024 ** 3;
/** Decoding 4K takes about a third of it. */
const MAX_MEMORY_BYTES = 4 * GIB;
const MAX_CPU_SECONDS = 900;
/** Above the largest clip and the longest song. */
const MAX_OUTPUT_BYTES = 2 * GIB;

const LIMITS = [
  `--as=${MAX_MEMORY_BYTES}`,
  `--cpu=${MAX_CPU_SECONDS}`,
  `--fsize=${MAX_OUTPUT_BYTES}`,
  '--core=0',
];

/** Where programs and what they load lie. */
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/nix/store', '/etc/ld.so.cache'];

/** The strictest way that works on this machine, tried with the program itself. */
export async function findConfinement(program: string): Promise<Confinement> {
  for (const confinement of ['SANDBOX', 'LIMITS'] as const) {
    const [command, ...args] = confine(confinement, program, ['-version'], { reads: [], writes: [] });
    const works = await promisify(execFile)(command, args, { timeout: 10_000 }).catch(() => null);
    if (works) return confinement;
  }
  return 'NONE';
}

/** The command that runs a program within its limits. */
export function confine(
  confinement: Confinement,
  program: string,
  args: readonly string[],
  openings: Openings,
): [string, ...string[]] {
  if (confinement === 'NONE') return [program, ...args];
  const inside = confinement === 'SANDBOX' ? ['bwrap', ...sandbox(program, openings), '--'] : [];
  return ['prlimit', ...LIMITS, '--', ...inside, program, ...args];
}

/** What programs need of the server's environment: none of its secrets. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const kept = [
    'PATH',
    'HOME',
    'TMPDIR',
    'LD_LIBRARY_PATH',
    'SystemRoot',
    'FONTCONFIG_PATH',
    'FONTCONFIG_FILE',
  ];
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

function sandbox(program: string, { reads, writes }: Openings): string[] {
  return [
    ...['--unshare-all', '--die-with-parent', '--new-session'],
    ...['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp'],
    ...[...SYSTEM, ...foldersOf(program)].flatMap((folder) => ['--ro-bind-try', folder, folder]),
    ...reads.flatMap((file) => ['--ro-bind', file, file]),
    ...writes.flatMap((file) => ['--bind', file, file]),
  ];
}

/** A program outside the system's folders, and the libraries that are kept beside it. */
function foldersOf(program: string): string[] {
  if (!path.isAbsolute(program) || !existsSync(program)) return [];
  const folders = [program, realpathSync(program)].map(path.dirname);
  return folders.flatMap((folder) => [folder, path.join(folder, '../lib')]);
}
