/** PostgreSQL refuses to run as root. This finds a name that it accepts and that can still reach its files. */
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseUnavailable } from './unavailable.js';

export type Identity = {
  /** Commands that are started through it. */
  through: string[];
  /** Who the files must belong to; null leaves them as they are. */
  owner: { uid: number; gid: number } | null;
  /** Let Node itself change to the owner. */
  setuid: boolean;
};

const ROOT = { uid: 0, gid: 0 };
const NOBODY = { uid: 65534, gid: 65534 };

/** `folder` is where the database lives or will live; it exists. */
export function chooseIdentity(postgres: string, folder: string): Identity {
  if (process.getuid?.() !== 0) return { through: [], owner: null, setuid: false };

  const identity = identitiesForRoot().find((candidate) => works(candidate, postgres, folder));
  if (!identity) {
    giveTo(ROOT, folder);
    throw new DatabaseUnavailable(
      `PostgreSQL refuses to run as root, user namespaces are forbidden here, and another user can't enter ${folder} or ${path.dirname(postgres)}. ` +
        'Start the server as an ordinary user, move the program and DATA_DIR to folders that others may enter, or set DATABASE_URL to a PostgreSQL 14 or newer.',
    );
  }
  giveTo(identity.owner ?? ROOT, folder);
  return identity;
}

export function spawnAs(identity: Identity, file: string, args: string[], options: SpawnOptions) {
  const [command = file, ...rest] = [...identity.through, file, ...args];
  return spawn(command, rest, { ...options, ...(identity.setuid ? identity.owner : {}) });
}

/** The first one leaves every file with root; the others need a user, and the last one folders that it may enter. */
function identitiesForRoot(): Identity[] {
  const user = systemUser('postgres') ?? NOBODY;
  const enterAnywhere = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return [
    { through: ['unshare', '-U'], owner: ROOT, setuid: false },
    {
      through: ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', ...enterAnywhere],
      owner: user,
      setuid: false,
    },
    { through: [], owner: user, setuid: true },
  ];
}

function works(identity: Identity, postgres: string, folder: string): boolean {
  giveTo(identity.owner ?? ROOT, folder);
  const probe = (file: string, ...args: string[]) => {
    const [command = file, ...rest] = [...identity.through, file, ...args];
    const options = { stdio: 'ignore', timeout: 5000, ...(identity.setuid ? identity.owner : {}) } as const;
    return spawnSync(command, rest, options).status === 0;
  };
  const trial = path.join(folder, `trial-${process.pid}`);
  try {
    return probe(postgres, '--version') && probe('touch', trial);
  } finally {
    rmSync(trial, { force: true });
  }
}

function systemUser(name: string): { uid: number; gid: number } | null {
  const id = (flag: string) =>
    Number.parseInt(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout, 10);
  const [uid, gid] = [id('-u'), id('-g')];
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : null;
}

/** An earlier run may have had another name. A folder that already belongs to the owner is not walked. */
function giveTo({ uid, gid }: { uid: number; gid: number }, entry: string): void {
  const found = lstatSync(entry);
  if (found.uid === uid || found.isSymbolicLink()) return;
  if (found.isDirectory())
    for (const name of readdirSync(entry)) giveTo({ uid, gid }, path.join(entry, name));
  chownSync(entry, uid, gid);
}
