/** Troubles of the server's surroundings, which a client can only wait for and an operator can end. */
import { StorageUnavailable } from '../storage/storage.js';

const TROUBLES: [pattern: RegExp, message: string][] = [
  [
    /\b(EMFILE|ENFILE|EAGAIN|ENOMEM)\b/,
    'The server is at its limit of open files, processes or memory. Try again soon.',
  ],
  [
    /\b53100\b|ENOSPC|EDQUOT|No space left on device/,
    'The disk of the server is full. Free some space, then try again.',
  ],
  [
    /\b(P1001|P1002|P1008|P1017|P2024|57P0\d|08\d{3}|53300)\b|ECONNREFUSED|Can't reach database|the database system is|terminating connection|ECONNRESET|EPIPE|Connection terminated|connection timeout|timeout exceeded when trying to connect|Unable to start a transaction/i,
    'The database of the server does not answer at the moment. Try again soon; if that goes on, look into the log of the server.',
  ],
];

const STORAGE_AWAY =
  'The storage of the server can not be used at the moment. Try again soon; if that goes on, look into the log of the server.';

/** What to tell a client; null when it is a fault of the house. */
export function troubleOf(error: unknown): string | null {
  const causes = causesOf(error);
  if (causes.some((each) => each instanceof StorageUnavailable)) return STORAGE_AWAY;
  const said = causes.map((each) => `${(each as { code?: string }).code ?? ''} ${each.message}`).join(' ');
  return TROUBLES.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}

function causesOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}
