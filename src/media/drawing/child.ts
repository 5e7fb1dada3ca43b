/** The process that draws. It takes one job at a time and does not outlive the server that started it. */
import { writeFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { makeAnimatic } from '../animatic/animatic.js';
import { AnimaticRequest } from '../animatic/request.js';
import { drawStill } from '../animatic/still.js';
import { subjectBoxes } from '../animatic/subject.js';
import { MediaFailure } from '../failure.js';
import { lowerPriority } from '../low-priority.js';
import { SketchRequest } from '../sketch/request.js';
import { drawSketch } from '../sketch/sketch.js';
import { StoryboardRequest } from '../storyboard/request.js';
import { drawStoryboard } from '../storyboard/storyboard.js';
import type { DrawingJob, FromChild, ToChild } from './job.js';

const stopping = new AbortController();

lowerPriority();
// What a thread has yet to sweep counts as used, and would have the whole heap marked.
setFlagsFromString('--no-concurrent-array-buffer-sweeping');

process.on('disconnect', stop);
process.on('message', (message: ToChild) => {
  if ('stop' in message) stop();
  else void work(message.job);
});

let working = false;

/** A job that is under way ends its ffmpeg and removes its file before the process goes. */
function stop(): void {
  stopping.abort();
  if (!working) process.exit(0);
}

async function work(job: DrawingJob): Promise<void> {
  working = true;
  try {
    await draw(job);
    tell({ done: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const { failure, log } = error instanceof MediaFailure ? error : { failure: null, log: '' };
    tell({ failed: { message, failure, log } });
  }
  working = false;
  if (stopping.signal.aborted) process.exit(0);
}

async function draw(job: DrawingJob): Promise<void> {
  switch (job.kind) {
    case 'sketch':
      return writeFile(job.outPath, await drawSketch(SketchRequest.parse(job.request)));
    case 'still':
      return writeFile(job.outPath, await drawStill(AnimaticRequest.parse(job.request), job.frame));
    case 'subject':
      return writeFile(job.outPath, JSON.stringify(await subjectBoxes(AnimaticRequest.parse(job.request))));
    case 'storyboard':
      return drawStoryboard(StoryboardRequest.parse(job.request), job.outPath);
    case 'animatic':
      return animate(job);
  }
}

function animate(job: Extract<DrawingJob, { kind: 'animatic' }>): Promise<void> {
  let told = 0;
  const onProgress = (frames: number) => {
    if (frames > told) tell({ progress: frames });
    told = frames;
  };
  return makeAnimatic(AnimaticRequest.parse(job.request), job.outPath, job.tools, {
    signal: stopping.signal,
    onProgress,
  });
}

function tell(message: FromChild): void {
  if (process.connected) process.send!(message);
}
