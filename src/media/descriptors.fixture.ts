/** A process that has used up its file descriptors, and then needs ffmpeg, ffprobe and a drawing process. */
import { closeSync, openSync } from 'node:fs';
import { createDrawing } from './drawing/drawing.js';
import { ffmpeg, runCommand } from './ffmpeg.js';
import { probe } from './probe.js';
import type { Tools } from './tools.js';

const tools: Tools = {
  ffmpeg: 'ffmpeg',
  ffprobe: 'ffprobe',
  version: '',
  origin: 'PATH',
  confinement: 'NONE',
  espeak: null,
  warning: null,
};
const drawing = createDrawing({ tools, processes: 1 });

const open: number[] = [];
try {
  while (true) open.push(openSync('/dev/null', 'r'));
} catch {
  // None is left.
}

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Error & { failure?: string }) => error.failure ?? error.message,
  );

const request = { prompt: 'A pen' } as never;
const outcomes = [
  await outcome(runCommand(ffmpeg(tools).input('testsrc').inputFormat('lavfi').format('null').output('-'))),
  await outcome(probe(tools, import.meta.filename)),
  await outcome(drawing.sketch(request, '/tmp/never-drawn.jpg')),
];
for (const descriptor of open) closeSync(descriptor);
await drawing.close();
process.stdout.write(JSON.stringify(outcomes));
