/** What can go wrong with ffmpeg, by name. */

export type MediaFailureName =
  | 'FFMPEG_MISSING'
  | 'SYSTEM_BUSY'
  | 'DISK_FULL'
  | 'UNREADABLE_MEDIA'
  | 'FFMPEG_HUNG'
  | 'FFMPEG_KILLED'
  | 'FFMPEG_FAILED'
  | 'VOICE_FAILED';

/** The message is for the user; the log, the last lines that ffmpeg wrote, is for whoever runs the server. */
export class MediaFailure extends Error {
  override readonly name = 'MediaFailure';
  constructor(
    readonly failure: MediaFailureName,
    message: string,
    readonly log = '',
  ) {
    super(message);
  }
}

/** What the system has too little of at the moment: descriptors, processes, memory. */
const SHORTAGES = ['EMFILE', 'ENFILE', 'EAGAIN', 'ENOMEM'];

/** Why a program could not be started, and whether that may pass. */
export function startFailure(
  program: string,
  { code = 'unknown error', message }: NodeJS.ErrnoException,
): MediaFailure {
  if (SHORTAGES.includes(code)) {
    const busy = `${program} could not be started (${code}), because the system is at its limit of open files, processes or memory. Raise the limit or do less at once.`;
    return new MediaFailure('SYSTEM_BUSY', busy, message);
  }
  const missing = `${program} does not start (${code}). Install ffmpeg, or set FFMPEG_PATH and FFPROBE_PATH.`;
  const failure = code === 'ENOENT' || code === 'EACCES' ? 'FFMPEG_MISSING' : 'FFMPEG_FAILED';
  return new MediaFailure(failure, missing, message);
}

/** On Linux nearly always by the kernel, because memory ran out. */
export const killedFailure = (program: string): MediaFailure =>
  new MediaFailure(
    'FFMPEG_KILLED',
    `${program} was ended by the system, perhaps because memory was short. Give the server more memory, or let it do less at once.`,
  );

export const unreadableFailure = (log: string): MediaFailure =>
  new MediaFailure(
    'UNREADABLE_MEDIA',
    'The file is damaged, or not a picture, sound or video that can be read.',
    log,
  );

export function failureFrom(log: string): MediaFailure {
  if (/No space left on device|ENOSPC|Disk quota exceeded/i.test(log)) {
    return new MediaFailure('DISK_FULL', 'The disk is full. Free some space, then retry.', log);
  }
  if (
    /Invalid data found|moov atom not found|not on whitelist|could not find codec parameters|does not contain any stream|matches no streams/i.test(
      log,
    )
  ) {
    return unreadableFailure(log);
  }
  return new MediaFailure(
    'FFMPEG_FAILED',
    'ffmpeg could not finish its work on a sound or a picture. Retry; if it fails again, see the log.',
    log,
  );
}
