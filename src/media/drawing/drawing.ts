/** Draws pictures and clips in processes of their own, so that neither the server's time nor its memory is used. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { SubjectBox } from '../../film/cut/keep-subject.js';
import type { AnimaticRequest } from '../animatic/request.js';
import type { SketchRequest } from '../sketch/request.js';
import type { StoryboardRequest } from '../storyboard/request.js';
import type { Tools } from '../tools.js';
import type { DrawingJob } from './job.js';
import { type Painter, startPainter } from './painter.js';

export type Drawing = {
  /** Writes a JPEG. */
  sketch(request: SketchRequest, outPath: string, options?: { signal?: AbortSignal }): Promise<void>;
  /** Writes one frame of a clip as a JPEG. */
  still(
    request: AnimaticRequest,
    frame: number,
    outPath: string,
    options?: { signal?: AbortSignal },
  ): Promise<void>;
  /** Where the clip shows what it is about, without drawing it; `folder` is for what lies between. */
  subject(
    request: AnimaticRequest,
    folder: string,
    options?: { signal?: AbortSignal },
  ): Promise<SubjectBox[]>;
  /** Writes a folder with a PDF and its pages as JPEGs. */
  storyboard(request: StoryboardRequest, outPath: string, options?: { signal?: AbortSignal }): Promise<void>;
  /** Writes an MP4 in the encoding of a film's pieces; progress is frames encoded. */
  animatic(
    request: AnimaticRequest,
    outPath: string,
    options?: { signal?: AbortSignal; onProgress?: (frames: number) => void },
  ): Promise<void>;
  /** Stops what is being drawn and ends all processes. */
  close(): Promise<void>;
};

const IDLE = 20 * 1000; // 20s

export function createDrawing({ tools, processes }: { tools: Tools; processes: number }): Drawing {
  const all = new Set<Painter>();
  const resting: Painter[] = [];
  const waiting: (() => void)[] = [];
  const closing = new AbortController();
  let busy = 0;

  async function turn<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    if (busy >= processes) await placeInLine(waiting, signal);
    else busy++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else busy--;
    }
  }

  function painter(): Painter {
    const rested = resting.pop();
    if (rested?.alive()) return rested;
    const started = startPainter(() => all.delete(started));
    all.add(started);
    return started;
  }

  async function draw(
    job: DrawingJob,
    signal: AbortSignal | undefined,
    onProgress?: (frames: number) => void,
  ): Promise<void> {
    const stopped = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
    await turn(stopped, async () => {
      // A folder of its own for each job: whatever a killed process leaves behind goes with it.
      const folder = path.join(path.dirname(job.outPath), `.drawing-${randomUUID().slice(0, 8)}`);
      await mkdir(folder, { recursive: true });
      const one = painter();
      try {
        const made = path.join(folder, path.basename(job.outPath));
        await one.draw({ ...job, outPath: made }, stopped, onProgress);
        await rename(made, job.outPath);
      } finally {
        if (one.alive()) {
          resting.push(one);
          one.rest(IDLE);
        }
        await rm(folder, { recursive: true, force: true });
      }
    });
  }

  return {
    sketch: (request, outPath, { signal } = {}) => draw({ kind: 'sketch', request, outPath }, signal),
    still: (request, frame, outPath, { signal } = {}) =>
      draw({ kind: 'still', request, frame, outPath }, signal),
    async subject(request, folder, { signal } = {}) {
      const outPath = path.join(folder, `subject-${randomUUID().slice(0, 8)}.json`);
      await draw({ kind: 'subject', request, outPath }, signal);
      return JSON.parse(await readFile(outPath, 'utf8')) as SubjectBox[];
    },
    storyboard: (request, outPath, { signal } = {}) => draw({ kind: 'storyboard', request, outPath }, signal),
    animatic: (request, outPath, { signal, onProgress } = {}) =>
      draw({ kind: 'animatic', request, outPath, tools }, signal, onProgress),
    close: async () => {
      closing.abort(new Error('Drawing has been closed.'));
      await Promise.all([...all].map((one) => one.end()));
    },
  };
}

/** Resolves when somebody ahead is done and hands over their place. */
function placeInLine(waiting: (() => void)[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const enter = () => {
      signal.removeEventListener('abort', leave);
      resolve();
    };
    const leave = () => {
      const at = waiting.indexOf(enter);
      if (at >= 0) waiting.splice(at, 1);
      reject(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    waiting.push(enter);
  });
}
