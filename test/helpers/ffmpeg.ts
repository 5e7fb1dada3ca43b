/** Makes test media with ffmpeg's own arguments. */
import { ffmpeg, makeFile, type Run } from '../../src/media/ffmpeg.js';
import type { Tools } from '../../src/media/tools.js';

/** A command of one input, from everything that stands before the output's name. */
export function commandOf(tools: Tools, args: readonly string[]) {
  const at = args.indexOf('-i');
  const [before, source, after] = [args.slice(0, at), args[at + 1]!, args.slice(at + 2)];
  const command = ffmpeg(tools).input(source);
  if (before.length > 1) command.inputOptions(...before);
  if (after.length > 1) command.outputOptions(...after);
  return command;
}

export const makeMedia = (tools: Tools, args: readonly string[], out: string, run: Run = {}): Promise<void> =>
  makeFile(commandOf(tools, args), out, run);
